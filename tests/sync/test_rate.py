import pytest

from app.sync.rate import Rate, rate_of


def test_without_limits_nobody_waits():
    rate = rate_of({})
    assert [rate.wait_s(5.0, 10**9) for _ in range(3)] == [0, 0, 0]


def test_calls_are_spread_evenly():
    rate = rate_of({"calls_per_s": 2})
    assert [rate.wait_s(5.0, 0) for _ in range(3)] == [0, 0.5, 1]
    assert rate.wait_s(9.0, 0) == 0


@pytest.mark.parametrize(("calls_per_s", "waits"), [(0, [0, 2, 2.5]), (1, [0, 2, 3])])
def test_what_is_sent_takes_its_time(calls_per_s, waits):
    rate = Rate(calls_per_s, bytes_per_s=1000)
    assert [rate.wait_s(0.0, size) for size in (2000, 500, 0)] == waits
