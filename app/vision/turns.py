"""Turns in the order of arrival."""

from __future__ import annotations

import threading
from collections import deque


class Turns:
    """Lets so many go on at the same time, and the others one after the other as they came.

    `threading.Semaphore` lets whoever releases it take it again before those who wait: under load somebody
    waits for ever.
    """

    def __init__(self, at_once: int, waiting: int) -> None:
        """Make them.

        Args:
            at_once: How many go on at the same time.
            waiting: How many may wait.
        """
        self._left = at_once
        self._waiting = waiting
        self._line: deque[threading.Lock] = deque()
        self._lock = threading.Lock()

    def take(self, patience_s: float) -> bool:
        """Return whether it is one's turn, which `release` ends; False if it takes too long, or many wait."""
        with self._lock:
            if self._left:
                self._left -= 1
                return True
            if len(self._line) >= self._waiting:
                return False
            called = threading.Lock()
            called.acquire()
            self._line.append(called)
        if called.acquire(timeout=patience_s):
            return True
        with self._lock:
            if called not in self._line:  # called at this very moment
                return True
            self._line.remove(called)
        return False

    def release(self) -> None:
        """End a turn, and call who came first."""
        with self._lock:
            if self._line:
                self._line.popleft().release()
            else:
                self._left += 1
