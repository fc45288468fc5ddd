import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.person_picker import PersonPicker
from tests.ui import gallery_made, made

PEOPLE = made.people(4)


@pytest.fixture
def picker(look, shown):
    made_picker = shown(PersonPicker(look), 360, 400)
    portraits = gallery_made.portraits([one.subject_id for one in PEOPLE])
    made_picker.show_people(PEOPLE, portraits)
    return made_picker


def test_what_is_typed_is_searched_once_after_a_pause(qtbot, picker):
    with qtbot.waitSignal(picker.searched) as asked:
        QTest.keyClicks(picker.field, "ben")
    assert asked.args == ["ben"]


def test_the_arrow_down_picks_the_first(qtbot, picker):
    picker.field.setFocus()
    with qtbot.waitSignal(picker.picked):
        QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.person == PEOPLE[0]


def test_whoever_is_picked_stays_so_while_they_are_offered(qtbot, picker):
    picker._list.setCurrentRow(2)
    picker.show_people(PEOPLE[1:], {})
    assert picker.person == PEOPLE[2]
    with qtbot.waitSignal(picker.picked) as asked:
        picker.show_people(PEOPLE[:1], {})
    assert asked.args == [None]


def test_it_says_when_nobody_is_found(picker):
    picker.show_people([], {})
    assert picker._none.isVisible()
