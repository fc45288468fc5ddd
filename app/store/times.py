"""Times of day as the database keeps them: UTC, ISO 8601, always with microseconds, ending in `Z`.

One fixed form, so that comparing texts in SQL compares times.
"""

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """Return an aware time as text, such as `2026-03-01T08:30:00.000000Z`."""
    if moment.utcoffset() is None:
        raise ValueError("a time without a time zone cannot be stored")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def utc_time(text: str) -> datetime:
    """Return the aware UTC time that `utc_text` wrote."""
    return datetime.fromisoformat(text)


def optional_utc_text(moment: datetime | None) -> str | None:
    """Return `utc_text` of a time, or None for no time."""
    return None if moment is None else utc_text(moment)


def optional_utc_time(text: str | None) -> datetime | None:
    """Return `utc_time` of a text, or None for no text."""
    return None if text is None else utc_time(text)
