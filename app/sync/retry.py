"""When to try again: exponential waits with full jitter, so that kiosks do not all come back at one moment.

Source: M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.clock import http_date

if TYPE_CHECKING:
    from datetime import datetime

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 900.0

LONGEST_ASKED_S = 3600.0
"""For no longer does another system keep us waiting."""


def wait_s(failures: int, share: float, asked_s: float | None = None) -> float:
    """Return the time until the next try.

    Args:
        failures: How often it failed before this time; 0 or more.
        share: Random, 0 to 1, evenly.
        asked_s: For how long the other side asked to be left alone (`Retry-After`).
    """
    longest = min(FIRST_WAIT_S * 2.0 ** min(failures, 10), LONGEST_WAIT_S)  # 2 ** 10 s exceeds the longest
    return max(share * longest, min(asked_s or 0.0, LONGEST_ASKED_S))


def asked_s(text: str, now: datetime) -> float | None:
    """Return what a `Retry-After` header says, in seconds or as a date; None if it says nothing."""
    if text.strip().isdecimal():
        return float(text)
    at = http_date(text)
    return None if at is None else max((at - now).total_seconds(), 0.0)
