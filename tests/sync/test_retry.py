from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.retry import LONGEST_ASKED_S, LONGEST_WAIT_S, asked_s, wait_s


def test_waits_double_up_to_a_quarter_of_an_hour():
    assert [wait_s(failures, 1.0) for failures in range(12)] == [
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked_s", "waited_s"), [(None, 4), (0, 4), (3, 4), (60, 60), (1e9, LONGEST_ASKED_S)]
)
def test_who_asks_to_be_left_alone_is_up_to_an_hour(asked_s, waited_s):
    assert wait_s(2, 1.0, asked_s) == waited_s


@given(st.integers(0, 10**9), st.floats(0, 1))
def test_every_share_of_the_longest_wait_is_possible_and_no_more(failures, share):
    assert wait_s(failures, share) == share * wait_s(failures, 1.0) <= LONGEST_WAIT_S


def test_what_a_server_asks_for_is_read_in_seconds_or_as_a_date():
    now = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
    assert asked_s(" 7 ", now) == 7.0
    assert asked_s("Sun, 01 Mar 2026 08:31:00 GMT", now) == 60.0
    assert asked_s("Sun, 01 Mar 2026 08:29:00 -0000", now) == 0.0
    assert asked_s("", now) is asked_s("soon", now) is None
