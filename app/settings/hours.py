"""Opening hours as a site writes them: `mon-fri 07:00-19:00; sat 09:00-12:00`."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.errors import SettingsError

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_MIN = 24 * 60
_EXAMPLE = "mon-fri 07:00-19:00; sat 09:00-12:00"

_PART = re.compile(
    r"(?P<days>[a-z]{3}(?:-[a-z]{3})?(?:\s*,\s*[a-z]{3}(?:-[a-z]{3})?)*)"
    r"\s+(?P<from>\d{1,2}:\d{2})\s*-\s*(?P<to>\d{1,2}:\d{2})"
)


class Span(NamedTuple):
    """One stretch of opening in a week.

    Attributes:
        weekday: The day on which it begins; 0 is Monday.
        from_min: Minute of that day at which it begins, 0 to 1439.
        to_min: Minute at which it ends, counted from the same midnight; after midnight it is above 1440.
    """

    weekday: int
    from_min: int
    to_min: int


def opening_hours(text: str) -> tuple[Span, ...]:
    """Return when it is open in a week; nothing for an empty text, which means always.

    Raises:
        SettingsError: The text is not understood; the message says which part.
    """
    spans: list[Span] = []
    for part in filter(None, (one.strip() for one in text.lower().split(";"))):
        found = _PART.fullmatch(part)
        from_min = _minute(found["from"], part) if found else 0
        to_min = _minute(found["to"], part) if found else 0
        if found is None or from_min in {_DAY_MIN, to_min}:
            raise _not_understood(part)
        if to_min < from_min:  # past midnight
            to_min += _DAY_MIN
        spans += [Span(day, from_min, to_min) for day in _days(found["days"], part)]
    return tuple(spans)


def _days(text: str, part: str) -> list[int]:
    days: list[int] = []
    for one in text.split(","):
        ends = one.strip().split("-")
        if any(end not in _DAYS for end in ends):
            raise _not_understood(part)
        first, last = _DAYS.index(ends[0]), _DAYS.index(ends[-1])
        days += [(first + step) % len(_DAYS) for step in range((last - first) % len(_DAYS) + 1)]
    return days


def _minute(text: str, part: str) -> int:
    hour, minute = map(int, text.split(":"))
    if minute >= 60 or hour * 60 + minute > _DAY_MIN:
        raise _not_understood(part)
    return hour * 60 + minute


def _not_understood(part: str) -> SettingsError:
    return SettingsError(f"kiosk.hours has “{part}”; it must be like “{_EXAMPLE}”.")
