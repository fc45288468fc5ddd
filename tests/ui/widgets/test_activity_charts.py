from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.ui.activity_values import Charts
from app.ui.widgets.activity_charts import ActivityCharts
from tests.screens.activity_stages import CHARTS, DRIFTS, STATIONS


@pytest.fixture
def charts(look, shown):
    made = shown(ActivityCharts(look), 1128, 680)
    made.show_charts(CHARTS)
    return made


def said(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_every_chart_has_a_sentence(charts):
    assert "Most pass between 08:00 and 09:00." in said(charts)
    assert "Ann Example came or went most often: 61 times." in said(charts)
    assert "Usually 78 of 100." in said(charts)


def test_warnings_say_what_to_do_and_go_when_it_is_done(charts):
    charts.show_charts(replace(CHARTS, drifts=DRIFTS))
    assert "Clean the lens with a soft cloth." in said(charts)
    assert "shade the window" in said(charts)
    charts.show_charts(CHARTS)
    assert "Clean the lens" not in said(charts)


def test_another_time_and_another_camera_are_asked_for(charts, qtbot):
    with qtbot.waitSignal(charts.wanted) as wanted:
        charts.period.setCurrentIndex(2)
    assert wanted.args == [90, STATIONS[0]]
    with qtbot.waitSignal(charts.wanted) as wanted:
        charts.station.setCurrentIndex(1)
    assert wanted.args == [90, STATIONS[1]]


def test_where_nothing_was_it_says_so(charts):
    charts.show_charts(Charts())
    assert "Nobody passed in this time" in said(charts)
    assert not charts.station.isVisible()


def test_in_a_narrow_window_cards_stand_below_each_other(charts):
    assert charts.hours.frame.y() == charts.days.frame.y()
    charts.resize(600, 680)
    charts._grid.activate()
    assert charts.hours.frame.y() < charts.days.frame.y()
