from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hours import is_open, next_opening
from app.settings.hours import opening_hours

WEEK = opening_hours("mon-fri 07:00-19:00; sat 09:00-12:00; fri 22:00-02:00; sun 23:00-01:00")

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def on(day: int, clock: str) -> datetime:
    hour, minute, *second = map(int, clock.split(":"))
    return MONDAY.replace(hour=hour, minute=minute, second=second[0] if second else 0) + timedelta(days=day)


def test_without_hours_it_is_always_open():
    assert is_open((), on(6, "3:00"))
    assert next_opening((), on(6, "3:00")) is None


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (0, "06:59:59", False),
        (0, "07:00", True),
        (0, "18:59:59", True),
        (0, "19:00", False),
        (5, "01:59:59", True),
        (5, "02:00", False),
        (5, "12:00", False),
        (6, "23:00", True),
        (0, "00:59", True),
        (0, "01:00", False),
        (7, "00:59", True),
    ],
)
def test_it_is_open_from_the_first_minute_up_to_the_last(day, clock, expected):
    assert is_open(WEEK, on(day, clock)) is expected


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        (on(0, "06:59:59"), on(0, "07:00")),
        (on(0, "19:00:30"), on(1, "07:00")),
        (on(4, "20:00"), on(4, "22:00")),
        (on(5, "12:00"), on(6, "23:00")),
        (on(6, "12:00"), on(6, "23:00")),
        (on(0, "01:00"), on(0, "07:00")),
    ],
)
def test_a_closed_kiosk_knows_when_it_opens(now, opening):
    assert next_opening(WEEK, now) == opening


def test_one_opening_a_week_is_waited_for_over_the_week_s_end():
    assert next_opening(opening_hours("tue 8:00-9:00"), on(1, "9:00")) == on(8, "8:00")


times = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1))  # noqa: DTZ001 - a wall clock
spans = st.tuples(st.integers(0, 6), st.integers(0, 1439), st.integers(1, 1440)).map(
    lambda one: (one[0], one[1], one[1] + one[2])
)


@given(st.lists(spans, min_size=1, max_size=5), times)
def test_it_is_closed_until_the_next_opening_and_open_then(hours, now):
    opening = next_opening(hours, now)
    if opening is None:
        assert is_open(hours, now)
    else:
        assert not is_open(hours, now)
        assert now < opening <= now + timedelta(days=7)
        assert is_open(hours, opening)
        assert not is_open(hours, opening - timedelta(minutes=1))
