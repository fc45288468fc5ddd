import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import KioskSettings, Settings
from app.settings.catalogue import catalogue
from app.ui import settings_words
from app.ui.settings_general import GeneralSettings

SAVED = Settings(kiosk=KioskSettings(idle_s=5))


@pytest.fixture
def page(look, shown):
    made = shown(GeneralSettings(look))
    made.show_settings(SAVED, frozenset({("site", "station")}), "settings.toml")
    return made


def names(page):
    return {row.setting.path for row in page.rows}


def enter(page, section, key, value):
    field = page.row(section, key).field
    field.show_value(value)
    field.edited.emit(field.value)


def search(page, qtbot, words):
    page.search.setText(words)
    qtbot.waitUntil(lambda: not page._timer.isActive())


def test_every_setting_is_in_some_group(page):
    seen = set()
    for section in settings_words.GROUPS:
        page.show_group(section)
        seen |= names(page)
    assert seen == {one.path for one in catalogue()}


def test_what_is_saved_is_shown(page):
    page.show_group("kiosk")
    assert page.row("kiosk", "idle_s").field.value == "5"
    assert page.row("kiosk", "sound").field.value is True
    assert page.row("kiosk", "ways").field.value == "pin,code,help"
    assert page.pending == {}


def test_a_search_looks_everywhere_as_one_types(page, qtbot):
    search(page, qtbot, "sound")
    assert {"desk.sound", "kiosk.sound"} <= names(page)
    search(page, qtbot, "keep_log")
    assert names(page) == {"activity.keep_log_days"}
    search(page, qtbot, "blink")
    assert "liveness.moves" in names(page)
    search(page, qtbot, "coffee")
    assert names(page) == set()
    assert "coffee" in page._nothing.text()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "site.name" in names(page))


def test_of_many_hits_the_first_are_shown_and_the_rest_is_counted(page, qtbot):
    search(page, qtbot, "e")
    assert len(page.rows) == 12
    assert page._more.isVisible()
    assert "more: type another word" in page._more.text()
    search(page, qtbot, "idle_s")
    assert not page._more.isVisible()


def test_a_value_that_cannot_work_is_never_saved_and_what_can_is_said_beside_it(page, qtbot):
    page.show_group("kiosk")
    enter(page, "kiosk", "idle_s", "11")
    assert page.row("kiosk", "idle_s").sentence == "It must be a whole number, 1 to 10 seconds."
    assert not page.bar.save.isEnabled()
    with qtbot.assertNotEmitted(page.save_wanted):
        page.save()
    enter(page, "kiosk", "idle_s", "8")
    assert page.row("kiosk", "idle_s").sentence == ""
    with qtbot.waitSignal(page.save_wanted) as saved:
        page.bar.save.click()
    assert saved.args == [{("kiosk", "idle_s"): "8"}]


def test_every_refusal_on_the_page_is_in_plain_words(page):
    """No sentence names a key, but says what is allowed."""
    wrong = {"WHOLE": "x", "NUMBER": "x", "WORDS": "", "HOURS": "always"}
    others = {
        ("actions", "webhook_url"): "ftp://x",
        ("actions", "command"): "open 'x",
        ("hub", "database"): "mysql://x",
        ("camera", "source"): "",
    }
    for one in catalogue():
        value = others.get(one.name, wrong.get(one.kind.name))
        if value is not None:
            enter(page, *one.name, value)
            assert page.row(*one.name).sentence, one.path
            assert one.path not in page.row(*one.name).sentence


def test_what_goes_together_is_changed_together(page):
    page.show_group("kiosk")
    enter(page, "kiosk", "question", "Who is it?")
    assert "go together" in page.row("kiosk", "question").sentence
    enter(page, "kiosk", "answers", "Ann; Bob")
    assert page.row("kiosk", "question").sentence == ""
    assert page.bar.save.isEnabled()


def test_changes_stay_while_another_group_is_looked_at_and_can_be_discarded(page):
    page.show_group("kiosk")
    enter(page, "kiosk", "idle_s", "8")
    page.show_group("camera")
    assert page.pending == {("kiosk", "idle_s"): "8"}
    page.bar.discard.click()
    assert page.pending == {}
    assert page.row("kiosk", "idle_s").field.value == "5"
    assert page.bar.sentence == ""


def test_the_default_can_be_used_again(page):
    page.show_group("kiosk")
    row = page.row("kiosk", "idle_s")
    assert row._back.isVisible()
    row._back.click()
    assert page.pending == {("kiosk", "idle_s"): "10"}
    assert not row._back.isVisible()


def test_what_the_environment_decides_cannot_be_changed_and_says_so(page):
    row = page.row("site", "station")
    assert not row.field.isEnabled()
    assert "VESTIBULE_SITE_STATION" in row._note.text()


def test_a_save_from_elsewhere_ends_what_was_pending(page):
    page.show_group("kiosk")
    enter(page, "kiosk", "idle_s", "8")
    page.show_settings(Settings(kiosk=KioskSettings(idle_s=8)), frozenset(), "settings.toml")
    assert page.pending == {}


def test_keys_alone_find_change_and_save(page, qtbot):
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "idle_s")
    qtbot.waitUntil(lambda: names(page) == {"kiosk.idle_s"})
    line = page.row("kiosk", "idle_s").field.focusProxy()
    for _ in range(10):
        if line.hasFocus():
            break
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert line.hasFocus()
    line.selectAll()
    QTest.keyClicks(line, "7")
    with qtbot.waitSignal(page.save_wanted) as saved:
        QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [{("kiosk", "idle_s"): "7"}]


def test_a_test_says_what_came_of_it_and_is_tried_by_a_button(page, qtbot):
    page.show_group("camera")
    with qtbot.waitSignal(page.try_wanted) as tried:
        page._tests["camera"].buttons["camera"].click()
    assert tried.args == ["camera"]
    page.show_test("camera", "It works.", "good")
    assert page._tests["camera"].answer == "It works."
    with qtbot.waitSignal(page.sync_wanted):
        page._tests["remote"].buttons["sync"].click()


def test_a_camera_is_chosen_by_its_name(page):
    page.show_group("camera")
    page.offer_cameras([("0", "Integrated"), ("1", "Door camera")])
    field = page.row("camera", "source").field
    field._list.setCurrentIndex(1)
    assert page.pending == {("camera", "source"): "1"}
    field._list.setEditText("rtsp://camera.example.org")
    assert page.pending == {("camera", "source"): "rtsp://camera.example.org"}
