from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.times import optional_utc_text, optional_utc_time, utc_text, utc_time

moments = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
)


@given(moments)
def test_a_time_comes_back_as_it_was_and_in_utc(moment):
    assert utc_time(utc_text(moment)) == moment
    assert utc_time(utc_text(moment)).utcoffset() == timedelta(0)


@given(moments, moments)
def test_comparing_texts_compares_times(one, other):
    assert (utc_text(one) < utc_text(other)) == (one < other)


def test_the_text_ends_in_z_and_has_microseconds():
    assert utc_text(datetime(2026, 3, 1, 8, 30, tzinfo=UTC)) == "2026-03-01T08:30:00.000000Z"


def test_a_time_without_a_zone_is_a_bug():
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2026, 3, 1))  # noqa: DTZ001 - the point of the test


def test_no_time_stays_no_time():
    assert optional_utc_text(None) is None
    assert optional_utc_time(None) is None
