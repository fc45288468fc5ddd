import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.theme import Appearance
from app.ui.widgets.operator_menu import TESTS, OperatorMenu
from tests.ui.widgets.hands import focused, named, names, spoken, touch


@pytest.fixture
def menu(look, shown):
    return shown(OperatorMenu(look, TESTS), 450, 560)


def test_the_operator_can_test_leave_and_go_back(qtbot, menu):
    assert names(menu) == ["Back to the kiosk", "Test the door", "Send a test message", "Leave the kiosk"]
    with qtbot.waitSignal(menu.leave):
        touch(menu, "Leave the kiosk")
    with qtbot.waitSignal(menu.back):
        touch(menu, "Back to the kiosk")
    with qtbot.waitSignal(menu.tested) as tested:
        touch(menu, "Test the door")
    assert tested.args == ["command"]


def test_what_is_not_set_up_cannot_be_tested(look, shown):
    assert names(shown(OperatorMenu(look, ["webhook"]), 450, 560)) == [
        "Back to the kiosk",
        "Send a test message",
        "Leave the kiosk",
    ]


def test_every_target_is_at_least_44_px_on_a_low_screen_in_large_words_too(shown):
    large = Appearance("dark", 2.0)
    menu = OperatorMenu(large, TESTS)
    menu.setStyleSheet(large.theme.style_sheet())
    shown(menu, 362, 440)
    assert menu.height() == 440
    QApplication.processEvents()
    assert all(named(menu, name).height() >= 44 for name in names(menu))


def test_one_test_runs_at_a_time_and_its_result_is_said(menu):
    touch(menu, "Send a test message")
    assert menu.result == "One moment"
    assert not named(menu, "Test the door").isEnabled()
    menu.show_result("The server answered in 0.2 s.", good=True)
    assert menu.result == menu.accessibleDescription() == "The server answered in 0.2 s."
    assert named(menu, "Test the door").isEnabled()


def test_the_next_visit_shows_no_result_of_the_one_before(menu):
    menu.show_result("The command was not found.", good=False)
    menu.start_over()
    assert menu.result == ""


def test_it_is_used_with_the_keyboard(qtbot, menu):
    named(menu, "Back to the kiosk").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(menu.tested):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_it_speaks_another_language_at_once(menu):
    with spoken({"Leave the kiosk": "Kiosk verlassen"}, menu):
        assert names(menu)[-1] == "Kiosk verlassen"
