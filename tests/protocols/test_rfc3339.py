from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocols import rfc3339

SEOUL = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2020-01-01T12:00:00.123456789+09:00", datetime(2020, 1, 1, 3, 0, 0, 123456, UTC)),
        ("2020-01-01T12:00:00.5Z", datetime(2020, 1, 1, 12, 0, 0, 500000, UTC)),
        ("2020-01-01t12:00:00z", datetime(2020, 1, 1, 12, tzinfo=UTC)),
        ("2020-02-29T00:00:00-23:59", datetime(2020, 2, 29, 23, 59, tzinfo=UTC)),
    ],
)
def test_times_of_any_digits_and_offset_are_read(text, moment):
    assert rfc3339.parsed(text) == moment
    assert rfc3339.parsed(text).utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2020-01-01",
        "2020-01-01T12:00:00",
        "2020-01-01 12:00:00Z",
        "2020-01-01T24:00:00Z",
        "2020-01-01T12:00:60Z",
        "2020-02-30T12:00:00Z",
        "2021-02-29T12:00:00Z",
        "2020-01-01T12:00:00.Z",
        "2020-01-01T12:00:00.1234567890Z",
        "2020-01-01T12:00:00+0900",
        "2020-01-01T12:00:00+09:60",
        "\uff12020-01-01T12:00:00Z",
        "0000-01-01T12:00:00Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
    ],
)
def test_what_is_no_time_or_no_day_is_refused(text):
    with pytest.raises(ValueError, match="RFC 3339"):
        rfc3339.parsed(text)


def test_times_are_written_with_nine_digits_and_their_own_offset():
    assert (
        rfc3339.nine_digits(datetime(2020, 1, 1, 12, tzinfo=SEOUL)) == "2020-01-01T12:00:00.000000000+09:00"
    )
    assert (
        rfc3339.nine_digits(datetime(2020, 1, 1, 12, 0, 0, 7, UTC)) == "2020-01-01T12:00:00.000007000+00:00"
    )


def test_the_expiry_of_a_token_is_written_in_whole_seconds():
    moment = datetime(2050, 1, 1, 0, 0, 0, 999999, SEOUL)
    assert rfc3339.without_fraction(moment) == "2050-01-01T00:00:00+09:00"


@given(st.datetimes(min_value=datetime(1000, 1, 1), max_value=datetime(9000, 1, 1), timezones=st.just(SEOUL)))  # noqa: DTZ001
def test_what_is_written_is_read_again(moment):
    assert rfc3339.parsed(rfc3339.nine_digits(moment)) == moment
