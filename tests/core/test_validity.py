from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.validity import Lapse, Validity, lapse

SPAN = {"ann": Validity(date(2026, 3, 1), date(2026, 3, 31))}


@pytest.mark.parametrize(
    ("today", "why"),
    [
        (date(2026, 2, 28), Lapse.NOT_YET),
        (date(2026, 3, 1), None),
        (date(2026, 3, 31), None),
        (date(2026, 4, 1), Lapse.NO_LONGER),
    ],
)
def test_the_first_and_the_last_day_belong_to_it(today, why):
    assert SPAN["ann"].lapse(today) is why


@given(st.dates())
def test_without_days_it_is_always(today):
    assert Validity().lapse(today) is None


@given(st.integers(-12, 14), st.integers(0, 24 * 60 - 1))
def test_a_day_is_the_one_of_the_clock_on_the_wall(offset_h, minute):
    """At 23:30 on the last day it is the next one elsewhere."""
    zone = timezone(timedelta(hours=offset_h))
    last = datetime(2026, 3, 31, minute // 60, minute % 60, tzinfo=zone)
    assert lapse(SPAN, "ann", last) is None
    assert lapse(SPAN, "ann", last + timedelta(days=1)) is Lapse.NO_LONGER


def test_who_is_not_named_always_may():
    assert lapse(SPAN, "bob", datetime(1999, 1, 1, tzinfo=UTC)) is None
