"""How far a backend is with what waits for it, and how long the rest takes: pure."""

from __future__ import annotations

from dataclasses import dataclass

_ESTIMATE_AFTER_S = 3.0
"""Time after which the speed so far says how long the rest takes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What waited at most since something began to wait, and since when it has become less.

    Attributes:
        total: How many people waited at most.
        waiting: How many wait now.
        began_s: When the most was seen, on a clock that is never set.
        at_s: When it was looked last.
    """

    total: int = 0
    waiting: int = 0
    began_s: float = 0.0
    at_s: float = 0.0

    @property
    def done(self) -> int:
        """How many of them are done."""
        return self.total - self.waiting

    @property
    def left_s(self) -> float | None:
        """How long the rest takes at the speed so far; None while that is not known."""
        elapsed_s = self.at_s - self.began_s
        if not self.done or elapsed_s < _ESTIMATE_AFTER_S:
            return None
        return elapsed_s / self.done * self.waiting

    def after(self, waiting: int, now_s: float) -> Pace:
        """Return the pace after one more look; it begins anew when nothing waited, or more than ever."""
        if self.waiting == 0 or waiting > self.total:
            return Pace(waiting, waiting, now_s, now_s)
        return Pace(self.total, waiting, self.began_s, now_s)
