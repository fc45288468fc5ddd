"""The clocks of other systems, as their answers show them."""

from __future__ import annotations

import email.utils
from datetime import UTC, datetime, timedelta

LEAST_AHEAD_S = 5.0
"""Clocks are told apart from this on: answers name whole seconds, and take some to arrive."""

MOST_AHEAD = timedelta(days=50 * 365)
"""No clock is further from ours; and no sum with it leaves the calendar."""


def http_date(text: str) -> datetime | None:
    """Return what a header says, such as `Date`; None if that is no date."""
    try:
        at = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    return at.replace(tzinfo=at.tzinfo or UTC)


def ahead_s(theirs: datetime | None, ours: datetime, known_s: float = 0.0) -> float:
    """Return what another clock is ahead of ours, in seconds.

    Args:
        theirs: What it shows; None if it did not say.
        ours: The same moment by our clock.
        known_s: What was known before, and stays unless something else is plain.
    """
    if theirs is None or abs(theirs - ours) > MOST_AHEAD:
        return known_s
    shown_s = (theirs - ours).total_seconds()
    return known_s if abs(shown_s - known_s) < LEAST_AHEAD_S else shown_s
