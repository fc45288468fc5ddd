"""What check-ins are summed by: quarters of an hour, which are whole in every time zone, and UTC months.

Quarters are counted from 1970 on; months are texts such as “2026-03”, less than any time within them.
"""

from datetime import UTC, datetime

from app.store.times import utc_text, utc_time

QUARTER_S = 900


def quarter_of(text: str) -> int:
    """Return the quarter that a time, as `utc_text` writes it, lies in; the same as `unixepoch(at) / 900`."""
    return int(utc_time(text).timestamp()) // QUARTER_S


def quarter_text(quarter: int) -> str:
    """Return the beginning of a quarter as `utc_text` writes it."""
    return utc_text(datetime.fromtimestamp(quarter * QUARTER_S, UTC))


def month_after(month: str) -> str:
    """Return the month after one: “2026-12” → “2027-01”."""
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}"
