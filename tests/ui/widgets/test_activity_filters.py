from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.activity_values import Filters
from app.ui.theme import Appearance
from app.ui.widgets.activity_filters import ActivityFilters


@pytest.fixture
def filters(look, shown):
    return shown(ActivityFilters(look, QWidget()), 1128, 120)


def test_every_field_says_what_is_wanted(filters, qtbot):
    filters.show_stations(("North door", "Workshop"))
    filters.search.setText(" ann ")
    filters.first.show_day(date(2026, 3, 1))
    filters.last.show_day(date(2026, 3, 2))
    filters.outcome.setCurrentIndex(filters.outcome.findData("refused"))
    filters.direction.setCurrentIndex(2)
    filters.way.setCurrentIndex(filters.way.findData("pin"))
    with qtbot.waitSignal(filters.changed) as changed:
        filters.station.setCurrentIndex(1)
    assert changed.args == [
        Filters("ann", date(2026, 3, 1), date(2026, 3, 2), "refused", "out", "pin", "North door")
    ]


def test_what_is_typed_is_looked_for_after_a_moment_and_once(filters, qtbot):
    with qtbot.waitSignal(filters.changed) as changed:
        filters.search.setText("ann")
    assert changed.args == [Filters("ann")]
    with qtbot.assertNotEmitted(filters.changed):
        filters.search.returnPressed.emit()


def test_all_is_shown_again_with_one_button(filters, qtbot):
    filters.way.setCurrentIndex(1)
    assert filters.clear.isVisible()
    with qtbot.waitSignal(filters.changed) as changed:
        filters.clear.click()
    assert changed.args == [Filters()]
    assert not filters.clear.isVisible()


def test_one_station_is_no_choice_and_a_chosen_one_stays_chosen(filters, qtbot):
    filters.show_stations(("North door",))
    assert not filters.station.isVisible()
    filters.show_stations(("North door", "Workshop"))
    filters.station.setCurrentIndex(2)
    with qtbot.assertNotEmitted(filters.changed):
        filters.show_stations(("Gate", "North door", "Workshop"))
    assert filters.station.currentData() == "Workshop"
    assert filters.station.isVisible()


def test_fields_stand_in_two_lines_where_there_is_little_room(filters):
    assert filters.first.y() == filters.way.y()
    filters.resize(600, 200)
    filters._grid.activate()
    assert filters.first.y() < filters.way.y()


@pytest.mark.usefixtures("fonts")
def test_with_large_text_the_fields_are_closed_at_first(shown):
    filters = shown(ActivityFilters(Appearance("light", 2.0), QWidget()), 1128, 200)
    assert not filters.way.isVisible()
    filters.more.click()
    assert filters.way.isVisible()
