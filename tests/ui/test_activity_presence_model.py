from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.ui.activity_presence_model import PRESENT_ROLE, PresenceModel
from tests.screens.activity_stages import PEOPLE
from tests.ui import made


@pytest.fixture
def model():
    shown = PresenceModel(now=lambda: made.NOON + timedelta(minutes=1))
    assert shown.show_people(PEOPLE)
    return shown


def test_everybody_is_listed_with_group_time_and_station(model):
    assert model.rowCount() == 37
    assert [model.index(0, one).data() for one in (0, 1, 3)] == ["Ann Example", "Staff", "North door"]
    assert model.index(3, 1).data() == "–"  # noqa: RUF001 - as on the screen
    assert model.index(0, 0).data(PRESENT_ROLE) is PEOPLE[0]
    headings = [model.headerData(one, Qt.Orientation.Horizontal) for one in range(4)]
    assert headings == ["Name", "Group", "Inside since", "Came in at"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.TextAlignmentRole))


def test_the_same_people_change_nothing(model):
    assert not model.show_people(PEOPLE)


def test_words_and_a_group_narrow_the_list(model):
    model.search("EXAMPLE ann", None)
    assert [one.name for one in model.shown] == ["Ann Example"]
    model.search("", "")
    assert {one.group for one in model.shown} == {""}
    model.search("", None)
    assert model.rowCount() == 37


def test_there_are_no_children_and_nothing_beyond_the_table(model):
    parent = model.index(0, 0)
    assert model.rowCount(parent) == model.columnCount(parent) == 0
    assert model.data(QModelIndex()) is None
    assert model.data(parent, int(Qt.ItemDataRole.FontRole)) is None
