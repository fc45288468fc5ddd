from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.attempts import FIRST_LOCK_S, FREE_TRIES, LONGEST_LOCK_S, Attempts

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def after_wrong_tries(count: int) -> Attempts:
    """Return the attempts after so many wrong tries, each made as soon as the lock allowed it."""
    attempts = Attempts()
    for _ in range(count):
        attempts = attempts.after_wrong(attempts.locked_until or NOW)
    return attempts


def lock_s(attempts: Attempts) -> float:
    if attempts.locked_until is None:
        return 0
    assert attempts.last_at is not None
    return (attempts.locked_until - attempts.last_at).total_seconds()


def test_nothing_is_locked_at_first():
    assert not Attempts().is_locked(NOW)
    assert Attempts().left == 5


def test_after_five_wrong_tries_each_one_locks_for_twice_as_long_up_to_an_hour():
    locks = [lock_s(after_wrong_tries(count)) for count in range(1, 15)]
    assert locks == [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_the_longest_lock_stays_an_hour_whatever_the_number_of_tries():
    assert lock_s(Attempts(10**9, NOW, NOW).after_wrong(NOW)) == LONGEST_LOCK_S


def test_it_is_known_how_many_tries_are_left():
    assert [after_wrong_tries(count).left for count in range(7)] == [5, 4, 3, 2, 1, 1, 1]


def test_a_lock_ends_on_time():
    locked = after_wrong_tries(FREE_TRIES)
    assert locked.last_at is not None
    assert locked.is_locked(locked.last_at + seconds(FIRST_LOCK_S - 0.001))
    assert not locked.is_locked(locked.last_at + seconds(FIRST_LOCK_S))


def test_a_clock_that_goes_on_changes_nothing():
    locked = after_wrong_tries(7)
    assert locked.last_at is not None
    assert locked.by_clock(locked.last_at) == locked
    assert locked.by_clock(locked.last_at + seconds(1)) == locked
    assert Attempts().by_clock(NOW) == Attempts()


@given(count=st.integers(1, 14), back_s=st.floats(0.001, 1e9))
def test_a_clock_set_back_begins_the_lock_anew_and_forgets_no_try(count, back_s):
    attempts = after_wrong_tries(count)
    assert attempts.last_at is not None
    shown = attempts.last_at - seconds(back_s)
    continued = attempts.by_clock(shown)
    assert continued.failed == count
    assert lock_s(continued) == lock_s(attempts)
    assert continued.by_clock(shown + seconds(1)) == continued


@given(
    count=st.integers(FREE_TRIES, 14),
    passed_s=st.lists(st.floats(0, 4000), max_size=20),
    set_back_s=st.lists(st.floats(0, 1e8), max_size=20),
)
def test_a_clock_set_back_again_and_again_never_shortens_a_lock(count, passed_s, set_back_s):
    """The clock is read after every stretch of time; it may be set back in between."""
    attempts = after_wrong_tries(count)
    length = lock_s(attempts)
    assert attempts.last_at is not None
    shown, passed = attempts.last_at, 0.0
    for real, back in zip(passed_s, set_back_s, strict=False):
        shown += seconds(real - back)
        passed += real
        attempts = attempts.by_clock(shown)
        assert attempts.is_locked(shown) or passed >= length


@pytest.mark.parametrize("count", [1, 5, 8])
def test_a_clock_set_forward_ends_a_lock_but_forgets_no_try(count):
    attempts = after_wrong_tries(count)
    tomorrow = NOW + timedelta(days=1)
    assert not attempts.by_clock(tomorrow).is_locked(tomorrow)
    assert attempts.by_clock(tomorrow).after_wrong(tomorrow).failed == count + 1
