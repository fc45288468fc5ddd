from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.sync_values import Entered
from app.ui.widgets.sync_wizard import SyncWizard
from tests.screens.sync_stages import GROUND
from tests.ui.synced import words

Key = Qt.Key


@pytest.fixture
def parent(look, shown):  # noqa: ARG001 - it is worn
    return shown(QWidget())


@pytest.fixture
def wizard(look, shown, parent):
    made: Any = SyncWizard(look, GROUND, parent)
    made.asked, made.left, made.wanted = [], [], []
    made.test_wanted.connect(made.asked.append)
    made.test_left.connect(lambda: made.left.append(True))
    made.confirmed.connect(made.wanted.append)
    return shown(made, 640, 640)


def press(key):
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def type_(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def by_keys(qtbot, wizard):
    """Fill in the first three steps with the keyboard alone."""
    press(Key.Key_Return)  # the kind that is chosen
    for text in ("https://face.example.org", "AKEXAMPLE", "s3cret", "k3y"):
        type_(qtbot, text)
        press(Key.Key_Tab)
        if text == "s3cret":
            press(Key.Key_Tab)  # over the button that shows it
    press(Key.Key_Return)
    if wizard._step == 1:  # the button that shows a secret had the focus
        wizard._next.setFocus()
        press(Key.Key_Return)
    press(Key.Key_Return)


def test_a_backend_is_set_up_with_the_keyboard_alone(qtbot, wizard):
    by_keys(qtbot, wizard)
    options = {"url": "https://face.example.org", "access_key": "AKEXAMPLE", "earlier_consents": "no"}
    expected = Entered("nec-id", "NEC ID", options, {"secret_key": "s3cret", "api_key": "k3y"})
    assert wizard.asked == [expected]
    assert "Asking NEC ID" in words(wizard)
    assert not wizard._next.isEnabled()
    wizard.show_answer(expected)
    assert wizard._next.text() == "Start"
    press(Key.Key_Return)
    assert wizard.wanted == [expected]


def test_escape_goes_back_step_by_step_and_loses_nothing(qtbot, wizard):
    by_keys(qtbot, wizard)
    for step in (2, 1, 0):
        press(Key.Key_Escape)
        assert wizard._step == step
    assert wizard.left
    assert wizard.isVisible()
    wizard.go_on()
    assert wizard.form.options["url"] == "https://face.example.org"
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert not wizard.isVisible()


def test_each_kind_keeps_what_was_entered_for_it(wizard):
    wizard.go_on()
    wizard.form._line("url").setText("https://one.example.org")
    wizard.go_back()
    wizard.kinds._tiles[2].click()
    wizard.go_on()
    assert wizard.form._line("url").text() == ""
    wizard.go_back()
    wizard.kinds._tiles[0].click()
    assert wizard.form._line("url").text() == "https://one.example.org"


def test_a_failed_test_says_why_and_can_be_tried_again_or_mended(qtbot, wizard):
    by_keys(qtbot, wizard)
    wizard.show_failure("The access key is wrong.")
    assert "The access key is wrong." in words(wizard)
    assert wizard._next.text() == "Try again"
    wizard.go_on()
    assert len(wizard.asked) == 2
    assert "Asking NEC ID" in words(wizard)


def test_an_answer_that_comes_after_going_back_is_not_shown(qtbot, wizard):
    by_keys(qtbot, wizard)
    wizard.go_back()
    wizard.show_answer(wizard.asked[0])
    wizard.show_failure("Too late.")
    assert wizard._step == 2
    assert "Too late." not in words(wizard)


def test_a_step_that_is_not_finished_is_not_left(wizard):
    wizard.go_on()
    wizard.go_on()
    assert wizard._step == 1
    assert "This is needed." in words(wizard)


def test_a_second_backend_of_a_kind_gets_a_name_of_its_own(look, shown, parent):
    ground = GROUND.__class__(GROUND.kinds, ("NEC ID", "nec id 2"))
    wizard = shown(SyncWizard(look, ground, parent), 640, 640)
    wizard.go_on()
    assert wizard.form.name == "NEC ID 3"


def test_secrets_are_dots_again_on_the_way_back(wizard):
    wizard.go_on()
    field = wizard.form._line("api_key")
    field._switch.setChecked(True)
    wizard.go_back()
    assert field.echoMode() is field.EchoMode.Password
