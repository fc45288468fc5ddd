from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.store.activity import Page
from app.ui import activity_model
from app.ui.activity_model import ROW_ROLE, STATION, WAY, WHAT, WHEN, WHO, LogModel
from tests.screens.activity_stages import ROWS, row
from tests.ui import made

AFTER = (made.NOON, 1)


@pytest.fixture
def model(look):
    shown = LogModel(look, now=made.NOON.astimezone)
    shown.show_page(Page(ROWS[:20], AFTER))
    return shown


def texts(model, place):
    return [model.index(place, column).data() for column in range(model.columnCount())]


def test_a_row_says_when_who_what_way_and_where(model):
    assert texts(model, 0)[WHO:] == ["Ann Example", "Came in", "Face", "North door"]
    assert texts(model, 2)[WHO : WHAT + 1] == ["Unknown", "Refused"]
    assert texts(model, 9)[WAY:] == ["–", "Workshop"]  # noqa: RUF001 - as on the screen
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(STATION + 1)]
    assert headings == ["When", "Who", "What", "Way", "Station"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.TextAlignmentRole))


def test_other_days_are_written_with_their_date(model):
    old = row(1, 60 * 24 * 3, name="Ann Example")
    model.show_page(Page((old,), None))
    assert texts(model, 0)[WHEN].startswith("9 May 2025 · ")


def test_what_came_of_it_has_an_icon_in_a_colour_of_the_look(model, look):
    icon = model.index(0, WHAT).data(int(Qt.ItemDataRole.DecorationRole))
    assert not icon.isNull()
    assert model.index(0, WHO).data(int(Qt.ItemDataRole.DecorationRole)) is None
    look.turn("dark")
    assert model.index(0, WHAT).data(int(Qt.ItemDataRole.DecorationRole)) is not icon


def test_the_next_page_is_asked_for_once_and_put_below(model, qtbot):
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(QModelIndex())
    assert wanted.args == [AFTER]
    assert not model.canFetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(QModelIndex())
    model.append(Page(ROWS[19:30], None))  # one of them is known
    assert [one.id for one in model.rows] == [one.id for one in ROWS[:30]]
    assert not model.canFetchMore(QModelIndex())


def test_a_page_that_did_not_come_is_asked_for_again(model):
    model.fetchMore(QModelIndex())
    model.ask_again()
    assert model.canFetchMore(QModelIndex())


def test_new_entries_come_on_top_and_changed_ones_change_in_place(model):
    new = row(901, -1, name="Bence Example")
    taken_back = row(900, 1, name="Ann Example", voided_at=made.NOON + timedelta(minutes=1))
    assert model.refresh(Page((new, taken_back, *ROWS[1:15]), AFTER)) == 1
    assert len(model.rows) == 21
    assert [texts(model, place)[WHAT] for place in range(2)] == ["Came in", "Taken back"]
    assert model.row_of(900) == 1
    assert model.row_of(5) == -1
    assert model.index(0, 0).data(ROW_ROLE) == new


@pytest.mark.parametrize(
    "rows",
    [ROWS[1:15], (row(902), row(901)), ()],
    ids=["one was deleted", "more came than a page holds", "all were deleted"],
)
def test_a_gap_means_that_the_page_is_shown_anew(model, rows):
    assert model.refresh(Page(rows, AFTER)) is None


def test_an_empty_log_has_nothing_to_take_in_and_the_first_entry_is_shown_anew(look):
    model = LogModel(look)
    assert model.refresh(Page((), None)) == 0
    assert model.refresh(Page(ROWS[:1], None)) is None


def test_a_very_long_log_is_cut_and_that_is_known(model, monkeypatch):
    assert not model.is_cut
    monkeypatch.setattr(activity_model, "MOST_ROWS", 20)
    assert model.is_cut
    assert not model.canFetchMore(QModelIndex())


def test_there_are_no_children_and_nothing_beyond_the_table(model):
    parent = model.index(0, 0)
    assert model.rowCount(parent) == model.columnCount(parent) == 0
    assert model.data(QModelIndex()) is None
    assert model.data(parent, int(Qt.ItemDataRole.FontRole)) is None
