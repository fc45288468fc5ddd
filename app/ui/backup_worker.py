"""Makes backups by the clock and proves them, on a thread of its own with a connection of its own."""

from __future__ import annotations

import logging
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.errors import AppError, StoreError
from app.ui.backup_values import BackupStatus, Doing, Ended

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.settings import BackupSettings
    from app.store.backup_making import Place
    from app.ui.backup_values import Work

# ruff: noqa: PLC0415 - the store's libraries are loaded on the thread, after the first window

STOP_S = 2.0
"""Within this time the worker has stopped; one that is in the middle of a long check is left as a daemon, and
what it began is cleared away by the next backup.
"""

FIRST_S = 30.0
"""After the start: the window must not wait for the disk."""

LOOK_EVERY_S = 60.0
AGAIN_S = 3600.0
"""After a failure, before it is tried again by itself."""

ACTOR = "schedule"

log = logging.getLogger(__name__)


class _Stopped(Exception):
    """Somebody ended the work."""


class BackupWorker:
    """One piece of work at a time: what somebody asks for, else what is due."""

    def __init__(  # noqa: PLR0913 - the store, the schedule, and where news goes
        self,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        place: Callable[[], Place],
        settings: BackupSettings,
        on_news: Callable[[Doing | Ended], object],
        *,
        first_s: float = FIRST_S,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            open_db: Opens the database on the worker's thread.
            close_db: Closes it there.
            place: Returns what is backed up, and where to.
            settings: The schedule.
            on_news: Is told of progress and ends, on the worker's thread.
            first_s: How long after the start it is first looked what is due.
            clock: Tells the time, aware.
        """
        self._open_db, self._close_db, self._place = open_db, close_db, place
        self._settings, self._on_news, self._clock = settings, on_news, clock
        self._wake = threading.Event()
        self._ending, self._stopping = threading.Event(), threading.Event()
        self._asked: tuple[Work, str] | None = None
        self._next_s, self._told_s = time.monotonic() + first_s, 0.0
        self._thread = threading.Thread(target=self._run, name="backup", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def ask(self, work: Work, actor: str) -> None:
        """Do this next: make a backup, or prove the newest."""
        self._asked = work, actor
        self._wake.set()

    def end(self) -> None:
        """End what is being done; nothing of it stays."""
        self._ending.set()

    def stop(self) -> None:
        """End within `STOP_S`."""
        self._stopping.set()
        self._ending.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.wait(max(0.0, self._next_s - time.monotonic()))
            self._wake.clear()
            if self._stopping.is_set():
                return
            asked, self._asked = self._asked, None
            if asked is not None or time.monotonic() >= self._next_s:
                self._next_s = time.monotonic() + (LOOK_EVERY_S if self._round(asked) else AGAIN_S)

    def _round(self, asked: tuple[Work, str] | None) -> bool:
        """Do what was asked for, or what is due; return whether all went well."""
        self._ending.clear()
        try:
            db = self._open_db()
        except AppError as error:
            log.warning("no backup: %s", error)
            return asked is None or self._failed(asked[0], str(error), by_itself=False)
        try:
            if asked is not None:
                return self._do(db, *asked, by_itself=False)
            return all(self._do(db, work, ACTOR, by_itself=True) for work in self._due(db))
        finally:
            self._close_db(db)

    def _due(self, db: Database) -> list[Work]:
        status = status_of(db, self._settings, "")
        is_due = status.is_backup_due(self._clock())
        due: list[Work] = ["backup"] if is_due else []
        return [*due, "proof"] if status.is_proof_due(self._clock()) or (is_due and not status.kept) else due

    def _do(self, db: Database, work: Work, actor: str, *, by_itself: bool) -> bool:
        self._on_news(Doing(work))
        try:
            (self._back_up if work == "backup" else self._prove)(db, actor)
        except _Stopped:
            self._on_news(Ended(work, was_ended=True, by_itself=by_itself))
            return True
        except AppError as error:
            return self._failed(work, str(error), by_itself=by_itself)
        except Exception:
            log.exception("unexpected error")
            return self._failed(work, "Something went wrong inside the program.", by_itself=by_itself)
        self._on_news(Ended(work, by_itself=by_itself))
        return True

    def _failed(self, work: Work, why: str, *, by_itself: bool) -> bool:
        log.error("%s failed: %s", work, why)
        self._on_news(Ended(work, why, by_itself=by_itself))
        return False

    def _back_up(self, db: Database, actor: str) -> None:
        from app.store import backup_making, backups

        now = self._clock()
        try:
            backup_making.make(db, self._place(), now, actor, self._tell("backup"))
            backup_making.keep_newest(db, self._settings.keep, now)
        except AppError as error:
            backups.record_failure(db, now, str(error))
            raise

    def _prove(self, db: Database, actor: str) -> None:
        from pathlib import Path

        from app.store import backups, drill
        from app.store.archive import Unlock

        kept, place = backups.kept(db), self._place()
        if not kept:
            raise StoreError("There is no backup yet. Make one first.")
        newest = kept[0]
        try:
            drill.prove(Path(newest.file), Unlock(place.key), place.data, self._tell("proof"))
        except AppError as error:
            backups.record_proof(db, newest.backup_id, self._clock(), str(error), actor)
            raise
        backups.record_proof(db, newest.backup_id, self._clock(), "", actor)
        log.info("backup proved id=%s", newest.backup_id)

    def _tell(self, work: Work) -> Callable[[int, int], None]:
        def tell(done: int, total: int) -> None:
            if self._ending.is_set() or self._stopping.is_set():
                raise _Stopped
            if done == total or time.monotonic() - self._told_s > 0.1:  # a window cannot show more
                self._told_s = time.monotonic()
                self._on_news(Doing(work, done, total))

        return tell


def status_of(db: Database, settings: BackupSettings, folder: str) -> BackupStatus:
    """Return how the backups stand, for a thread of the store."""
    from app.store import backups, recovery

    return BackupStatus(
        tuple(backups.kept(db)),
        backups.failure(db),
        backups.last_proof(db),
        recovery.state(db),
        folder,
        settings,
    )
