"""How much of something is allowed to whom: buckets of tokens that fill up again at a steady rate.

Each process counts for itself, and forgets when it ends: behind a load balancer a limit holds for each.
"""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEMBERED = 10_000
"""Names at which those are forgotten that have their whole allowance again, whose bucket tells nothing."""


class Allowance:
    """So much at once, and so much more each second, for each name; usable from several threads."""

    def __init__(
        self, rate_hz: float, at_once: float, *, now_s: Callable[[], float] = time.monotonic
    ) -> None:
        """Make one.

        Args:
            rate_hz: What is allowed in each second; 0 for no limit.
            at_once: What is allowed at once, at least 1.
            now_s: A clock that is never set.
        """
        self._rate_hz = rate_hz
        self._at_once = at_once
        self._now_s = now_s
        self._lock = threading.Lock()
        self._left: dict[str, tuple[float, float]] = {}  # tokens, and when that was

    def take(self, name: str) -> int | None:
        """Take one; return None, or if there is none the whole seconds until there is."""
        with self._lock:
            wait_s = self._wait_s(name)
            if wait_s is None:
                self._spend(name)
            return wait_s

    def wait_s(self, name: str) -> int | None:
        """Return the whole seconds until there is one to take; None if there is."""
        with self._lock:
            return self._wait_s(name)

    def spend(self, name: str) -> None:
        """Take one whether there is one or not; there are never less than none."""
        with self._lock:
            self._spend(name)

    def _wait_s(self, name: str) -> int | None:
        if not self._rate_hz or (tokens := self._tokens(name)) >= 1:
            return None
        return max(1, math.ceil((1 - tokens) / self._rate_hz))

    def _spend(self, name: str) -> None:
        if not self._rate_hz:
            return
        if len(self._left) >= _REMEMBERED:
            self._left = {one: left for one, left in self._left.items() if self._tokens(one) < self._at_once}
        self._left[name] = max(0.0, self._tokens(name) - 1), self._now_s()

    def _tokens(self, name: str) -> float:
        tokens, then_s = self._left.get(name, (self._at_once, 0.0))
        return min(self._at_once, tokens + (self._now_s() - then_s) * self._rate_hz)


class Failures:
    """Failed attempts of an address, or at an account: beyond the limit each has to wait for the next."""

    def __init__(self, per_minute: int, *, now_s: Callable[[], float] = time.monotonic) -> None:
        """Make one; a limit of 0 is none."""
        self._allowance = Allowance(per_minute / 60, per_minute, now_s=now_s)

    def too_many(self, name: str) -> int | None:
        """Return the seconds after which another attempt is judged; None if it is judged now."""
        return self._allowance.wait_s(name)

    def failed(self, name: str) -> None:
        """Count a failed attempt."""
        self._allowance.spend(name)
