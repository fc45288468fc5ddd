import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import Settings, SiteSettings
from app.ui.first_run import Chosen, FirstRun
from tests.ui import made

CODE = "4K7QX-9M2RT-7AB3C-XW8YZ-1D5EF-G6H0J-KM4NP"


@pytest.fixture
def dialog(look, shown):
    frame = made.frame()
    found = shown(FirstRun(look, lambda: frame, Settings(site=SiteSettings(name="Example"))), 800, 700)
    found.offer_cameras([("0", "Integrated"), ("1", "Door camera")])
    return found


def at(dialog, step):
    while dialog.step is not step:
        dialog.go_on()
    return step


def test_all_questions_can_be_answered_with_keys_alone(dialog, qtbot):
    def key(code):
        QTest.keyClick(dialog.focusWidget(), code)

    with qtbot.waitSignal(dialog.language_chosen) as language:
        key(Qt.Key.Key_Down)
    assert language.args == ["en"]
    key(Qt.Key.Key_Return)
    assert dialog.step is dialog.camera
    key(Qt.Key.Key_Return)
    assert dialog.step is dialog.place
    QTest.keyClicks(dialog.focusWidget(), "Example Ltd")
    key(Qt.Key.Key_Return)
    assert dialog.step is dialog.admin
    QTest.keyClicks(dialog.focusWidget(), "Ann")
    key(Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "246810")
    key(Qt.Key.Key_Tab)  # the button that shows it
    key(Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "246810")
    key(Qt.Key.Key_Return)
    assert dialog.step is dialog.recovery
    dialog.go_on()  # later
    assert dialog.step is dialog.begin
    with qtbot.waitSignal(dialog.finished_steps) as finished:
        key(Qt.Key.Key_Return)
    assert finished.args == [Chosen("en", "0", "Example Ltd", "Ann", "246810", is_demo=False)]
    assert "246810" not in repr(finished.args)


@pytest.mark.parametrize("source", ["0", "rtsp://door.example/1"])
def test_enter_asks_one_question_on_whether_or_not_the_camera_is_among_those_found(dialog, source):
    at(dialog, dialog.camera).show_value(source)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.step is dialog.place


def test_an_account_needs_a_name_and_the_same_secret_twice(dialog):
    at(dialog, dialog.admin)
    dialog.admin._first.setText("1234")
    dialog.go_on()
    assert dialog.sentence == "Type your name, too."
    dialog.admin._name.setText("Ann")
    dialog.go_on()
    assert dialog.sentence == "The two are not the same."
    dialog.admin._first.setText("secret")
    dialog.go_on()
    assert "at least 8 characters" in dialog.sentence
    dialog.admin._first.setText("a long secret")
    dialog.admin._second.setText("a long secret")
    assert dialog.sentence == ""
    dialog.go_on()
    assert dialog.step is dialog.recovery


def test_a_code_that_was_made_must_be_proved_to_be_kept(dialog, qtbot):
    at(dialog, dialog.recovery)
    with qtbot.waitSignal(dialog.code_wanted):
        dialog.recovery._make.click()
    dialog.show_code(CODE)
    dialog.go_on()
    assert dialog.step is dialog.recovery
    assert "Write the code down" in dialog.sentence
    group = CODE.split("-")[dialog.recovery._part]
    with qtbot.waitSignal(dialog.code_confirmed) as confirmed:
        QTest.keyClicks(dialog.recovery._line, group.lower())
    assert confirmed.args == [CODE]
    dialog.go_on()
    assert dialog.step is dialog.begin


def test_going_back_loses_nothing_and_escape_goes_back_but_never_closes(dialog):
    at(dialog, dialog.place)
    dialog.place.show_value("Other")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.step is dialog.camera
    dialog.go_on()
    assert dialog.place.value == "Other"
    for _ in range(5):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.step is dialog.language
    assert dialog.isVisible()


def test_it_can_be_skipped_at_any_step(dialog, qtbot):
    at(dialog, dialog.admin)
    with qtbot.waitSignal(dialog.rejected):
        dialog._skip.click()


def test_from_the_settings_nobody_is_asked_for_an_account_or_how_to_begin(look, qtbot):
    dialog = FirstRun(look, lambda: None, Settings(), is_first=False)
    qtbot.addWidget(dialog)
    at(dialog, dialog.recovery)
    with qtbot.waitSignal(dialog.finished_steps) as finished:
        dialog.go_on()
    assert not finished.args[0].is_demo


def test_the_steps_speak_the_language_that_is_chosen_and_keep_the_camera(dialog, languages, qtbot):
    dialog.camera.show_value("1")
    dialog.language_chosen.connect(languages.choose)
    dialog.language.choose("de")
    dialog.language_chosen.emit("de")
    qtbot.waitUntil(lambda: dialog.camera.value == "1")
    dialog.go_on()
    assert dialog.step is dialog.camera


def test_the_camera_is_shown_only_while_it_is_asked_for(dialog, qtbot):
    with qtbot.waitSignal(dialog.camera_asked) as asked:
        dialog.go_on()
    assert asked.args == [True]
    assert dialog.camera.view.isVisible()
    dialog.show_camera("", "The camera is not connected.")
    assert dialog.camera.view.accessibleDescription() == "The camera is not connected."
    dialog.go_on()
    assert not dialog.camera.view.isVisible()
