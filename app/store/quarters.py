"""What check-ins are summed by: quarters of an hour, which are whole in every time zone, UTC days and months.

Quarters are counted from 1970 on; days and months are texts such as “2026-03-01” and “2026-03”, less than any
time within them.
"""

from datetime import UTC, date, datetime, timedelta

QUARTER_S = 900

_MIDNIGHT = "T00:00:00.000000Z"


def quarter_of(moment: datetime) -> int:
    """Return the quarter that a time lies in; the same as SQL's `unixepoch(at) / 900`."""
    return int(moment.timestamp()) // QUARTER_S


def day_begin(day: str) -> str:
    """Return the beginning of a day as `utc_text` writes it."""
    return day + _MIDNIGHT


def day_after(day: str) -> str:
    """Return the day after one."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def month_begin(month: str) -> str:
    """Return the beginning of a month as `utc_text` writes it."""
    return day_begin(f"{month}-01")


def month_after(month: str) -> str:
    """Return the month after one: “2026-12” → “2027-01”."""
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def at_quarter(quarter: int) -> datetime:
    """Return when a quarter begins; UTC."""
    return datetime.fromtimestamp(quarter * QUARTER_S, UTC)
