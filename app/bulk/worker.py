"""An import on a thread of its own, beside the window."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bulk.outcome import Tally
from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from app.bulk.outcome import Result
    from app.store.consents import NewConsent

# ruff: noqa: PLC0415 - what is heavy is imported on the thread, when there is something to import

TELL_EVERY_S = 0.1
"""Least time between two messages about progress: a window cannot show more."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """What has been done since the last message.

    Attributes:
        results: New ones, in order.
        done: How many results there are by now.
        total: How many there will be.
    """

    results: tuple[Result, ...]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Ended:
    """How an import ended.

    Attributes:
        tally: All results counted.
        was_cancelled: Whether it was stopped before its end.
        notes: How lists were read, in sentences.
        took_s: Seconds.
    """

    tally: Tally
    was_cancelled: bool
    notes: tuple[str, ...]
    took_s: float


class ImportWorker:
    """Runs one import at a time, with a database connection of its own; tells what becomes of it."""

    def __init__(
        self,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        *,
        second_opinion: bool,
        on_progress: Callable[[Progress], object],
        on_end: Callable[[Ended | Exception], object],
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            open_db: Opens the database on the worker's thread.
            close_db: Closes it there.
            second_opinion: Whether the second network embeds, too.
            on_progress: Gets what was done, on the worker's thread.
            on_end: Gets how it ended, or why it could not go on, on the worker's thread: an `AppError`, or a
                bug.
        """
        self._open_db, self._close_db, self._second_opinion = open_db, close_db, second_opinion
        self._on_progress, self._on_end = on_progress, on_end
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, paths: Sequence[Path], consent: NewConsent | None, actor: str) -> None:
        """Begin an import; one that still runs is cancelled first.

        Args:
            paths: What to import.
            consent: What all people agreed to; None only finds out what would become of them.
            actor: Who does it, for the audit.
        """
        self.stop()
        self._cancelled.clear()
        arguments = (tuple(paths), consent, actor)
        self._thread = threading.Thread(target=self._run, args=arguments, name="import")
        self._thread.start()

    def cancel(self) -> None:
        """End soon; whoever is enrolled by then stays."""
        self._cancelled.set()

    def stop(self) -> None:
        """End; return when the thread has ended, within two seconds."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _run(self, paths: Sequence[Path], consent: NewConsent | None, actor: str) -> None:
        try:
            self._on_end(self._import(paths, consent, actor))
        except Exception as error:
            if not isinstance(error, AppError):
                log.exception("unexpected error")
            self._on_end(error)

    def _import(self, paths: Sequence[Path], consent: NewConsent | None, actor: str) -> Ended:
        from app.bulk.examine import Cancelled, workers
        from app.bulk.importing import Agreement, imported
        from app.bulk.sources import opened
        from app.vision.stills_pool import StillsPool

        tally, began_s, is_cancelled = Tally(), time.monotonic(), self._cancelled.is_set
        notes: tuple[str, ...] = ()
        try:
            with opened(paths, is_cancelled=is_cancelled) as source:
                notes, processes = source.notes, max(1, min(workers(), source.results))
                db = self._open_db()
                try:
                    with StillsPool(processes=processes) as pool:
                        rows = imported(
                            db,
                            source.rows,
                            pool,
                            Agreement(consent, actor),
                            second_opinion=self._second_opinion,
                            threads=processes,
                            is_cancelled=is_cancelled,
                        )
                        self._tell(rows, source.results, tally)
                finally:
                    self._close_db(db)
        except Cancelled:
            log.info("import cancelled after %d results", tally.pictures)
            return Ended(tally, was_cancelled=True, notes=notes, took_s=time.monotonic() - began_s)
        log.info("import of %d results, %d people enrolled", tally.pictures, tally.people)
        return Ended(tally, was_cancelled=False, notes=notes, took_s=time.monotonic() - began_s)

    def _tell(self, rows: Iterable[list[Result]], total: int, tally: Tally) -> None:
        new: list[Result] = []
        told_s = 0.0
        self._on_progress(Progress((), 0, total))
        try:
            for results in rows:
                tally.add(results)
                new += results
                if time.monotonic() - told_s >= TELL_EVERY_S:
                    self._on_progress(Progress(tuple(new), tally.pictures, total))
                    new, told_s = [], time.monotonic()
        finally:
            if new:
                self._on_progress(Progress(tuple(new), tally.pictures, total))
