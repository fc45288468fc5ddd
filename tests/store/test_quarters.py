from datetime import timedelta

import pytest

from app.store.quarters import at_quarter, day_after, day_begin, month_after, month_begin, quarter_of
from app.store.times import utc_text, utc_time
from tests.store.values import NOW


def test_the_database_and_the_program_count_the_same_quarters(db):
    for minutes in (0, 14.99, 15, 29, 100_000.5):
        at = NOW + timedelta(minutes=minutes)
        (quarter,) = db.execute("SELECT unixepoch(?) / 900", [utc_text(at)]).fetchone()
        assert quarter_of(at) == quarter
        assert at_quarter(quarter) <= at < at_quarter(quarter + 1)


@pytest.mark.parametrize(("month", "after"), [("2026-03", "2026-04"), ("2026-12", "2027-01")])
def test_months_follow_each_other(month, after):
    assert month_after(month) == after
    assert utc_time(month_begin(month)).month == int(month[5:])
    assert month < month_begin(month) < after


def test_days_follow_each_other():
    assert day_after("2026-12-31") == "2027-01-01"
    assert "2026-12-31" < day_begin("2026-12-31") < day_after("2026-12-31")
