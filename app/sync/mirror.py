"""The mirror: every backend kept up to date, each on a thread of its own with its own database connection."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING

from app.store import backends
from app.sync.line import Line
from app.sync.state import BackendState, Health, state_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.sync.line import Connect
    from app.sync.reconcile import Plan
    from app.sync.turn import Turn

STOP_S = 2.0
"""Within this time the mirror has stopped; a line that does not is left behind as a daemon."""

ENDING_S = 1.2
"""For so long what is under way may go on: broken off, it may have to be looked into by a person."""


class Mirror:
    """All backends. Its methods may be called from any thread; those that take a database need its thread."""

    def __init__(  # noqa: PLR0913 - the store, the network, and where news goes
        self,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        connect: Connect,
        *,
        writer: str,
        turn: Turn,
        on_news: Callable[[], object] = lambda: None,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """Prepare; nothing runs before `start`. The arguments are those of `app.sync.line.Line`."""
        self._open_db, self._close_db, self._connect = open_db, close_db, connect
        self._writer, self._turn, self._on_news, self._draw = writer, turn, on_news, draw
        self._lines: dict[int, Line] = {}
        self._lock = threading.Lock()
        self._is_stopped = False

    def start(self, db: Database) -> None:
        """Begin with every backend that is set up; call it again when one was added or removed.

        Raises:
            StoreError: The database cannot be read.
        """
        wanted = {entry.backend_id for entry in backends.all_backends(db)}
        with self._lock:
            if self._is_stopped:
                return
            for backend_id in self._lines.keys() - wanted:
                line = self._lines.pop(backend_id)
                line.tell_to_stop()
                line.break_off()
            for backend_id in sorted(wanted - self._lines.keys()):
                self._lines[backend_id] = self._begun(backend_id)
        self.wake()

    def wake(self) -> None:
        """Look at what is owed now: after a change, a pause or its end was committed."""
        for line in self._all():
            line.wake()

    def compare(self, backend_id: int) -> None:
        """Compare a backend soon; the plan is then `last_plan`, and what differs is owed."""
        line = self._lines.get(backend_id)
        if line is not None:
            line.compare()

    def last_plan(self, backend_id: int) -> Plan | None:
        """Return what the last comparison since the start found; None if there was none."""
        line = self._lines.get(backend_id)
        return None if line is None else line.last_plan

    def states(self, db: Database) -> list[BackendState]:
        """Return how each backend stands, in the order in which they were set up.

        Raises:
            StoreError: The database cannot be read.
        """
        health = {line.backend_id: line.health for line in self._all()}
        return [
            state_of(db, entry, health.get(entry.backend_id, Health())) for entry in backends.all_backends(db)
        ]

    def stop(self) -> None:
        """End within `STOP_S`, even while a request hangs; what is owed stays owed."""
        begun_s = time.monotonic()
        with self._lock:
            self._is_stopped = True
        lines = self._all()
        for line in lines:
            line.tell_to_stop()
        for line in lines:
            line.join(begun_s + ENDING_S)
        for line in lines:
            line.break_off()
        for line in lines:
            line.join(begun_s + STOP_S)

    def _begun(self, backend_id: int) -> Line:
        line = Line(
            backend_id,
            self._open_db,
            self._close_db,
            self._connect,
            writer=self._writer,
            turn=self._turn,
            on_news=self._on_news,
            draw=self._draw,
        )
        line.start()
        return line

    def _all(self) -> list[Line]:
        with self._lock:
            return list(self._lines.values())
