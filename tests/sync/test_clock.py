from datetime import UTC, datetime, timedelta

import pytest

from app.sync.clock import ahead_s, http_date

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def test_a_date_is_read_whatever_its_zone():
    assert http_date("Sun, 01 Mar 2026 08:30:00 GMT") == NOW
    assert http_date("Sun, 01 Mar 2026 08:30:00 -0000") == NOW
    assert http_date("Sun, 01 Mar 2026 10:30:00 +0200") == NOW
    assert http_date("") is http_date("soon") is http_date("Sun, 01 Mar 2026 08:30:00 +9999") is None


@pytest.mark.parametrize("off", [timedelta(seconds=5), timedelta(hours=-3), timedelta(days=3650)])
def test_a_clock_that_is_ahead_or_behind_is_learned(off):
    assert ahead_s(NOW + off, NOW) == off.total_seconds()
    assert ahead_s(NOW, NOW, off.total_seconds()) == 0.0


def test_what_is_known_stays_unless_something_else_is_plain():
    assert ahead_s(None, NOW, 7.0) == 7.0
    assert ahead_s(NOW + timedelta(seconds=4), NOW) == 0.0
    assert ahead_s(NOW + timedelta(seconds=11), NOW, 7.0) == 7.0


def test_a_clock_that_nobody_can_believe_counts_for_nothing():
    assert ahead_s(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), NOW, 7.0) == 7.0
    assert ahead_s(datetime(1, 1, 1, tzinfo=UTC), NOW) == 0.0
