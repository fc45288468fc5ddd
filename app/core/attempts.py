"""How often a secret may be tried: five wrong tries, then a lock of 30 seconds that doubles up to an hour.

The lock survives a restart, so it counts by the time of day, and the clock may be set meanwhile. Set back, it
never shortens a lock, and lengthens it by no more than the lock itself (`Attempts.by_clock`). Set forward, it
ends the lock at most: the wrong tries stay counted, and the next one locks for longer. Setting a clock takes
rights that no visitor has.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

FREE_TRIES = 5
"""Wrong tries until the first lock: people mistype."""

FIRST_LOCK_S = 30
LONGEST_LOCK_S = 3600
"""24 tries a day: a guess that is right once in 10,000 times takes more than a year on average."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """The wrong tries since the last right one; a right one makes `Attempts()` of it.

    Attributes:
        failed: How many.
        last_at: When the last of them was; aware.
        locked_until: Until when nothing may be tried; aware; None while nothing was locked yet.
    """

    failed: int = 0
    last_at: datetime | None = None
    locked_until: datetime | None = None

    @property
    def left(self) -> int:
        """Wrong tries until the next lock; 1 after a lock has ended."""
        return max(FREE_TRIES - self.failed, 1)

    def is_locked(self, now: datetime) -> bool:
        """Return whether nothing may be tried; ask after `by_clock`."""
        return self.locked_until is not None and now < self.locked_until

    def after_wrong(self, now: datetime) -> Attempts:
        """Return the attempts after one more wrong try."""
        failed = self.failed + 1
        lock = _lock(failed)
        return Attempts(failed, now, now + lock if lock else None)

    def by_clock(self, now: datetime) -> Attempts:
        """Return the attempts as a clock that shows `now` continues them, to be stored if they changed.

        A clock that was set back before the last try would keep the lock for as long as it was set back; the
        lock then begins anew.
        """
        if self.last_at is None or now >= self.last_at:
            return self
        return replace(self, last_at=now, locked_until=self.locked_until and now + _lock(self.failed))


def _lock(failed: int) -> timedelta:
    """Return for how long a wrong try locks, counted as the `failed`-th."""
    if failed < FREE_TRIES:
        return timedelta(0)
    doublings = min(failed - FREE_TRIES, LONGEST_LOCK_S.bit_length())  # no number without end
    return timedelta(seconds=min(FIRST_LOCK_S * 2**doublings, LONGEST_LOCK_S))
