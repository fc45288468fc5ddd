import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.store.activity import Page
from app.store.decisions import Explained
from app.ui import activity_model
from app.ui.activity_values import Explanation, Log
from app.ui.theme import Appearance
from app.ui.widgets.activity_log import ActivityLog
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.screens.activity_stages import BEST, EVIDENCE, LOG, NAMES, ROWS, STATIONS
from tests.ui import made


@pytest.fixture
def log(look, shown):
    page = shown(ActivityLog(look, lambda: made.NOON), 1128, 680)
    page.show_log(LOG)
    return page


def said(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_it_counts_what_fits_and_says_when_there_is_more(log):
    assert "1,204 entries" in said(log)
    log.show_log(Log(LOG.page, 10_000, is_more=True))
    assert "More than 10,000 entries" in said(log)


def test_an_entry_that_is_chosen_is_explained_after_a_moment(log, qtbot):
    with qtbot.waitSignal(log.explanation_wanted) as wanted:
        log.table.selectRow(0)
    assert wanted.args == [ROWS[0].id]
    assert "One moment…" in said(log.details)
    log.show_explanation(Explanation(Explained(ROWS[0], EVIDENCE, NAMES[: len(BEST)]), 420, 0.003))
    assert "One moment…" not in said(log.details)
    assert log.shown == ROWS[0].id


def test_an_explanation_that_comes_too_late_is_not_shown(log):
    log.table.selectRow(1)
    log.show_explanation(Explanation(Explained(ROWS[0], EVIDENCE, NAMES), 420, 0.003))
    assert "Most alike" not in said(log.details)
    log.show_explanation(None)
    assert log.shown == ROWS[1].id


def test_an_entry_that_is_gone_is_not_explained_any_more(log):
    log.table.selectRow(0)
    log.show_log(Log(Page(ROWS[1:], None), 1203))
    assert log.shown is None
    assert not log.details.isVisible()


def test_escape_closes_the_explanation_wherever_the_focus_is_in_it(log, qtbot):
    log.table.selectRow(0)
    log.details.void.setFocus()
    qtbot.keyClick(log.details.void, Qt.Key.Key_Escape)
    assert log.shown is None
    assert log.table.hasFocus()


def test_only_a_check_in_that_counts_can_be_taken_back(log):
    log.table.selectRow(0)
    assert log.details.void.isVisible()
    log.table.selectRow(2)
    assert not log.details.void.isVisible()
    log.table.selectRow(7)
    assert not log.details.void.isVisible()


@pytest.mark.parametrize(("place", "question"), [(0, "the check-in of Ann Example"), (9, "has left?")])
def test_taking_back_is_asked_about(log, qtbot, place, question):
    log.table.selectRow(place)
    log.details.void.click()
    dialog = log.findChild(ConfirmDialog)
    assert question in dialog.windowTitle()
    with qtbot.waitSignal(log.void_requested) as wanted:
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Take back").click()
    assert wanted.args == [ROWS[place].id]


@pytest.mark.usefixtures("fonts")
def test_with_large_text_an_explanation_takes_the_place_of_the_log(shown):
    log = shown(ActivityLog(Appearance("light", 2.0), lambda: made.NOON), 1128, 680)
    log.show_log(LOG)
    log.table.selectRow(0)
    assert log.table.isVisible()
    log.table.activated.emit(log.model.index(0, 0))
    assert log.details.isVisible()
    assert not log.table.isVisible()
    log.close_details()
    assert log.table.isVisible()


def test_ctrl_f_goes_to_the_search(log, qtbot):
    log.table.setFocus()
    qtbot.keyClick(log.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert log.filters.search.hasFocus()


def test_a_very_long_log_says_how_to_see_earlier_entries(log, monkeypatch):
    monkeypatch.setattr(activity_model, "MOST_ROWS", 10)
    log.show_log(Log(Page(ROWS, (made.NOON, 1)), 5000, stations=STATIONS))
    assert "Choose days to see earlier ones." in said(log)


def test_nothing_can_be_taken_back_or_closed_while_nothing_is_explained(log):
    log.ask_to_void()
    log.close_details()
    assert log.findChild(ConfirmDialog) is None
