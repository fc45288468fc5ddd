"""Times on the wire (RFC 3339): read leniently, written with nine digits as Face AiDee writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt]((?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)",
    re.ASCII,
)


def parsed(text: str) -> datetime:
    """Return a time of none to nine fractional digits and any offset, in UTC, cut to microseconds.

    Raises:
        ValueError: It is no such time, or no day of the calendar.
    """
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(_NO_TIME)
    day, time, digits, offset = found.groups()
    microseconds = f"{digits or '':0<6}"[:6]
    try:
        moment = datetime.fromisoformat(f"{day}T{time}.{microseconds}{offset.upper().replace('Z', '+00:00')}")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(_NO_TIME) from error


_NO_TIME = "A time must be as in RFC 3339, such as 2020-01-01T12:00:00.000000000+09:00."


def nine_digits(moment: datetime) -> str:
    """Write an aware time with its own offset, such as `2020-01-01T12:00:00.000000000+09:00`."""
    text = moment.isoformat(timespec="microseconds")
    end = len("2020-01-01T12:00:00.000000")
    return f"{text[:end]}000{text[end:]}"


def without_fraction(moment: datetime) -> str:
    """Write an aware time with its own offset, cut to seconds, such as `2050-01-01T00:00:00+09:00`."""
    return moment.isoformat(timespec="seconds")
