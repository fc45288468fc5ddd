"""Keeps words on a screen calm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

HOLD_S = 0.6
"""How long something else must be true before the screen says so."""


@dataclass
class Steady(Generic[T]):
    """Something shown, and what would replace it once it has been wrong for `HOLD_S`."""

    shown: T
    _wrong_since_s: float | None = None

    def after(self, wanted: T, now_s: float) -> T:
        """Return what to show at a monotonic time, given what is true then."""
        if wanted == self.shown:
            self._wrong_since_s = None
        elif self._wrong_since_s is None:
            self._wrong_since_s = now_s
        elif now_s - self._wrong_since_s >= HOLD_S:
            self.at_once(wanted)
        return self.shown

    def at_once(self, wanted: T) -> T:
        """Show something now, because a person did something and waits for an answer."""
        self.shown = wanted
        self._wrong_since_s = None
        return wanted
