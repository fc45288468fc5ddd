import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from app.ui.gallery_values import Counts, Filter
from app.ui.widgets.gallery_filters import GalleryFilters
from tests.ui import gallery_made


@pytest.fixture
def filters(look, shown):
    made = shown(GalleryFilters(look), 1000, 60)
    made.show_counts(gallery_made.COUNTS)
    return made


def chips(filters):
    return [one.accessibleName() for one in filters.findChildren(QPushButton) if one.isVisible()]


def test_chips_count_whom_they_leave_and_empty_ones_are_not_there(filters):
    assert chips(filters) == [
        "All",
        "Staff 900",
        "Visitors 300",
        "Groups and tags",
        "Needs a picture 6",
        "Look-alikes 2",
        "Consent ends soon 11",
        "Not seen for 30 days 318",
    ]


def test_all_groups_and_tags_are_in_a_menu_and_the_chosen_one_gets_a_chip(qtbot, filters):
    action = next(one for one in filters.findChildren(QAction) if one.text() == "keys 12")
    with qtbot.waitSignal(filters.chosen) as asked:
        action.trigger()
    assert asked.args == [Filter("tag", "keys"), 30]
    assert "keys 12" in chips(filters)


def test_a_pressed_chip_stays_even_if_it_leaves_nobody(filters):
    filters.show_filter(Filter("mark", "NO_CONSENT"))
    assert "No consent 0" in chips(filters)
    pressed = [one for one in filters.findChildren(QPushButton) if one.isVisible() and one.isChecked()]
    assert [one.accessibleName() for one in pressed] == ["No consent 0"]


def test_the_keyboard_stays_on_the_chip_that_was_pressed(filters):
    chip = next(one for one in filters.findChildren(QPushButton) if one.accessibleName() == "Staff 900")
    chip.setFocus()
    chip.click()
    assert filters.focusWidget().accessibleName() == "Staff 900"


def test_the_days_not_seen_are_chosen_in_the_menu_of_their_chip(qtbot, filters):
    action = next(one for one in filters.findChildren(QAction) if one.text() == "Not seen for 90 days")
    assert not action.isChecked()
    with qtbot.waitSignal(filters.chosen) as asked:
        action.trigger()
    assert asked.args == [Filter("mark", "NOT_SEEN"), 90]
    assert "Not seen for 90 days 318" in chips(filters)
    with qtbot.waitSignal(filters.chosen) as asked:
        next(one for one in filters.findChildren(QPushButton) if one.accessibleName() == "All").click()
    assert asked.args == [Filter(), 90]


def test_other_days_can_be_chosen_even_if_everybody_was_seen(filters):
    filters.show_counts(gallery_made.counts(3))
    assert chips(filters) == ["All", "Not seen for 30 days 0"]
    filters.show_counts(Counts())
    assert chips(filters) == ["All"]
