import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.gallery_model import ENROLLED, PICTURES
from app.ui.gallery_people import GalleryPeople
from app.ui.gallery_values import Sort
from tests.ui import made

PEOPLE = made.people(8)


@pytest.fixture
def people(look, shown):
    made_view = shown(GalleryPeople(look), 800, 600)
    made_view.model.show_rows(PEOPLE)
    made_view.show_ids([one.subject_id for one in PEOPLE])
    return made_view


def test_whoever_is_looked_at_stays_so_when_others_are_gone(people):
    people.look_at(PEOPLE[3].subject_id)
    people.show_ids([one.subject_id for one in PEOPLE[2:]])
    assert people.current == PEOPLE[3].subject_id
    people.show_ids([one.subject_id for one in PEOPLE[4:]])
    assert people.current == PEOPLE[4].subject_id
    people.show_ids([])
    assert people.current == ""


def test_whoever_is_chosen_among_tiles_is_chosen_in_the_table(people):
    people.view.selectAll()
    people.show_as(table=True)
    assert len(people.chosen) == 8
    assert people.table.isVisible()


def test_delete_asks_to_erase_in_both_views(qtbot, people):
    for table in (False, True):
        people.show_as(table=table)
        with qtbot.waitSignal(people.erase_wanted):
            QTest.keyClick(people.view, Qt.Key.Key_Delete)


def test_only_some_columns_order_the_people(qtbot, people):
    headings = people.table.horizontalHeader()
    with qtbot.waitSignal(people.sort_wanted) as asked:
        headings.sectionClicked.emit(ENROLLED)
    assert asked.args == [Sort.NEWEST]
    with qtbot.assertNotEmitted(people.sort_wanted):
        headings.sectionClicked.emit(PICTURES)


def test_a_tile_that_changes_does_not_make_all_others_be_laid_out_anew(people, monkeypatch):
    laid_out = []
    monkeypatch.setattr(type(people.tiles), "doItemsLayout", lambda _self: laid_out.append(True))
    people.model.show_rows(PEOPLE[:1])
    QTest.qWait(20)
    assert laid_out == []
