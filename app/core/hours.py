"""When check-in is open. Times are those of the clock on the wall; weeks begin on Monday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

Span = tuple[int, int, int]
"""One stretch of opening: weekday (0 is Monday), and from which to which minute of that day.

The second may be above 1440: after midnight. `app.settings.hours` reads them from a text.
"""

_DAY_MIN = 24 * 60
_WEEK_MIN = 7 * _DAY_MIN


def is_open(hours: Sequence[Span], local: datetime) -> bool:
    """Return whether check-in is open at a local time; without hours it always is."""
    minute = _minute(local)
    return not hours or any(
        (minute - weekday * _DAY_MIN - from_min) % _WEEK_MIN < to_min - from_min
        for weekday, from_min, to_min in hours
    )


def next_opening(hours: Sequence[Span], local: datetime) -> datetime | None:
    """Return when check-in opens next, to the minute; None while it is open."""
    if is_open(hours, local):
        return None
    minute = _minute(local)
    wait_min = min((weekday * _DAY_MIN + from_min - minute) % _WEEK_MIN for weekday, from_min, _ in hours)
    return local.replace(second=0, microsecond=0) + timedelta(minutes=wait_min)


def _minute(local: datetime) -> int:
    """Return the minute of the week."""
    return local.weekday() * _DAY_MIN + local.hour * 60 + local.minute
