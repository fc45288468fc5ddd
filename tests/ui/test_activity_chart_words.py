from datetime import timedelta

import pytest

from app.core.drift import Cause, Drift, Measure
from app.ui import activity_chart_words as chart_words
from tests.screens.activity_stages import CHARTS, TODAY


@pytest.mark.usefixtures("fonts")
def test_a_sentence_says_what_a_chart_shows():
    assert chart_words.busiest_hour(CHARTS.hours) == "Most pass between 08:00 and 09:00."
    assert chart_words.passages(CHARTS.days).startswith("821 came or went; the most on ")
    assert chart_words.most_often(CHARTS.people) == "Ann Example came or went most often: 61 times."
    assert chart_words.quality(CHARTS.measured) == "Usually 78 of 100."
    assert chart_words.recognition(CHARTS.measured) == "Usually 7.1: the higher, the surer."


def test_where_nothing_was_there_is_no_sentence():
    assert not chart_words.busiest_hour((0,) * 24)
    assert not chart_words.passages(((TODAY, 0),))
    assert not chart_words.most_often(())
    assert not chart_words.quality(())
    assert not chart_words.recognition(())


def test_periods_have_names():
    assert [chart_words.period(days) for days in (7, 365)] == ["The last 7 days", "The last year"]


@pytest.mark.parametrize("measure", Measure)
@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("now", [0.1, 0.9])
def test_every_warning_names_the_station_and_says_what_to_do(measure, cause, now):
    found = Drift(measure, 0.5, now, 4.0, cause, TODAY - timedelta(days=3))
    phrase, to_do = chart_words.drift("North door", found)
    assert phrase.startswith("North door: ")
    assert "9 May 2025" in phrase
    assert to_do


def test_brighter_and_darker_faces_are_told_apart():
    brighter, darker = (
        chart_words.drift("a", Drift(Measure.BRIGHTNESS, 0.5, now, 4.0, Cause.UNKNOWN, TODAY))[0]
        for now in (0.9, 0.1)
    )
    assert "brighter" in brighter
    assert "darker" in darker
