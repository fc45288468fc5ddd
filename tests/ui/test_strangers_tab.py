import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.strangers_tab import StrangersTab
from app.ui.widgets.confirm_dialog import ConfirmDialog
from app.ui.widgets.who_dialog import WhoDialog
from tests.screens.strangers_stages import NAMES, unknown


@pytest.fixture
def tab(look, shown):
    made = shown(StrangersTab(look, 7), 1100, 700)
    made.show_strangers([unknown(1, "4 visits"), unknown(2)], NAMES)
    return made


def texts(tab):
    return " ".join(one.text() for one in tab.findChildren(QLabel) if one.isVisibleTo(tab))


def press(tab, words):
    """Press the first button with these words."""
    next(one for one in tab.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(tab)).click()


def test_where_nothing_is_kept_it_is_said_how_to_and_what_that_means(look, shown, qtbot):
    tab = shown(StrangersTab(look, 0), 1100, 700)
    assert "activity.keep_strangers_days" in texts(tab)
    assert "have not agreed" in texts(tab)
    with qtbot.waitSignal(tab.settings_wanted):
        press(tab, "Open settings")


def test_with_nobody_waiting_it_is_said_how_long_faces_are_kept(look, shown, qtbot):
    tab = shown(StrangersTab(look, 7), 1100, 700)
    assert "7 days" in texts(tab)
    with qtbot.waitSignal(tab.wanted):
        press(tab, "Look again")


def test_each_unknown_person_has_a_tile(tab):
    assert [one.shown.stranger_ids for one in tab.tiles] == [(1,), (2,)]
    assert texts(tab).startswith("2 people not enrolled")
    tab.show_strangers([unknown(3)], NAMES, left_out=4)
    assert "5 people" in texts(tab)
    assert "The latest 1 are shown." in texts(tab)
    tab.show_strangers((), NAMES)
    assert "No unknown faces" in texts(tab)


def test_whoever_is_to_be_enrolled_is_told(tab, qtbot):
    with qtbot.waitSignal(tab.enroll_wanted) as wanted:
        press(tab, "Enroll")
    assert wanted.args == [unknown(1, "4 visits")]


def test_whom_the_operator_chooses_is_told(tab, qtbot):
    press(tab, "This is …")
    dialog = tab.findChild(WhoDialog)
    dialog._field.setText("ann")
    dialog._list.setCurrentRow(0)
    with qtbot.waitSignal(tab.assigned) as assigned:
        dialog._choose.click()
    assert assigned.args == [unknown(1, "4 visits"), "a"]


@pytest.mark.parametrize(("words", "told"), [("Delete", (1,)), ("Delete all", None)])
def test_nothing_is_deleted_unasked(tab, qtbot, words, told):
    with qtbot.assertNotEmitted(tab.delete_wanted):
        press(tab, words)
    dialog = tab.findChild(ConfirmDialog)
    with qtbot.waitSignal(tab.delete_wanted) as wanted:
        dialog._confirm()
    (shown,) = wanted.args
    assert (shown and shown.stranger_ids) == told


def test_every_button_is_reached_with_tab(tab):
    buttons = [one for one in tab.findChildren(QPushButton) if one.isVisibleTo(tab)]
    buttons[0].setFocus()
    reached = set()
    for _ in range(2 * len(buttons)):
        now = tab.window().focusWidget()
        reached.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert set(buttons) <= reached
