from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.passage import Passage, PassedBack, Repeat, passage

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=1)))


def ago(**passed: float) -> datetime:
    """A time before now, in UTC as the store tells it."""
    return (NOW - timedelta(**passed)).astimezone(UTC)


def at(setting: str, last: Any = None, now: datetime = NOW, **changes: Any) -> Any:
    return passage(setting, last, now, **({"repeat_s": 60, "anti_pass_back": False} | changes))


@pytest.mark.parametrize("setting", ["in", "out"])
@pytest.mark.parametrize("last", [None, ("in", ago(hours=1)), ("out", ago(hours=1)), ("in", ago(days=1))])
def test_a_one_way_door_has_one_direction(setting, last):
    assert at(setting, last) == Passage(setting)


@pytest.mark.parametrize("asked", ["in", "out"])
@pytest.mark.parametrize("last", [None, ("in", ago(hours=1)), ("out", ago(hours=1))])
def test_where_the_visitor_is_asked_the_key_counts(asked, last):
    assert at("ask", last, asked=asked) == Passage(asked)


def test_asking_without_an_answer_is_a_bug():
    with pytest.raises(ValueError, match="no direction"):
        at("ask")


@pytest.mark.parametrize(
    ("last", "direction"),
    [
        (None, "in"),
        (("in", ago(hours=1)), "out"),
        (("out", ago(hours=1)), "in"),
        (("in", ago(hours=8, minutes=29)), "out"),
        (("in", ago(hours=8, minutes=31)), "in"),
        (("in", ago(days=1)), "in"),
        (("out", ago(days=1)), "in"),
    ],
)
def test_an_automatic_door_takes_the_opposite_of_the_last_passage_of_the_local_day(last, direction):
    assert at("automatic", last) == Passage(direction)


@pytest.mark.parametrize("setting", ["in", "automatic"])
@pytest.mark.parametrize("passed_s", [0, 59.9, -59.9])
def test_a_second_look_within_a_minute_is_the_same_passage(setting, passed_s):
    last: Any = ("in", ago(seconds=passed_s))
    assert at(setting, last) == Repeat(*last)


def test_a_repetition_spans_midnight():
    now = NOW.replace(hour=0, minute=0, second=10)
    last: Any = ("in", now - timedelta(seconds=20))
    assert at("automatic", last, now) == Repeat(*last)


@pytest.mark.parametrize("setting", ["in", "out"])
def test_after_that_time_it_is_another_passage(setting):
    assert at(setting, (setting, ago(seconds=60))) == Passage(setting)
    assert at(setting, (setting, ago(seconds=1)), repeat_s=0) == Passage(setting)


def test_a_key_for_the_other_direction_is_no_repetition():
    last: Any = ("in", ago(seconds=20))
    assert at("ask", last, asked="out") == Passage("out")
    assert at("ask", last, asked="in") == Repeat(*last)


@pytest.mark.parametrize(("setting", "asked"), [("in", None), ("ask", "in")])
def test_nobody_comes_in_twice_on_a_day_where_the_site_forbids_it(setting, asked):
    last: Any = ("in", ago(hours=2))
    assert at(setting, last, anti_pass_back=True, asked=asked) == PassedBack(*last)
    assert at(setting, last, anti_pass_back=False, asked=asked) == Passage("in")


@pytest.mark.parametrize("last", [None, ("out", ago(hours=2)), ("in", ago(days=1))])
def test_who_went_out_or_came_yesterday_may_come_in(last):
    assert at("in", last, anti_pass_back=True) == Passage("in")


@pytest.mark.parametrize("last", [None, ("in", ago(hours=2)), ("out", ago(hours=2))])
def test_everybody_may_always_go_out(last):
    assert at("out", last, anti_pass_back=True) == Passage("out")


@given(st.lists(st.floats(60, 30_000), max_size=10))
def test_automatic_passages_of_a_day_alternate_beginning_with_in(waits_s):
    now, last, found = NOW.replace(hour=0, minute=0), None, []
    for wait_s in waits_s:
        now += timedelta(seconds=wait_s)
        if now.date() != NOW.date():
            break
        result = at("automatic", last, now, anti_pass_back=True)
        assert isinstance(result, Passage)
        last = (result.direction, now)
        found.append(result.direction)
    assert found == ["in", "out"] * (len(found) // 2) + ["in"] * (len(found) % 2)
