"""Connects the section “Backup” with the worker that makes backups, with the store, and with a restore."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import AppError
from app.ui import backup_words, words
from app.ui.backup_values import Doing, Ended
from app.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from app.settings import BackupSettings
    from app.ui.background import Background
    from app.ui.backup_section import BackupSection
    from app.ui.backup_values import BackupStatus
    from app.ui.backup_worker import BackupWorker
    from app.ui.errand import Tell

    Prepare = Callable[[Path, str, str, Callable[[int, int], object]], object]

# ruff: noqa: PLC0415 - the store's libraries are loaded on its thread, after the first window


class _Left(Exception):
    """Somebody ended the preparation."""


class BackupSession(QObject):
    """Runs what the section asks for, and tells what nobody asked for and failed.

    Signals:
        restart_wanted(): A restore was decided: the next start carries it out.
    """

    restart_wanted = Signal()
    _news = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        section: BackupSection,
        background: Background[Database],
        make_worker: Callable[[Callable[[Doing | Ended], object]], BackupWorker],
        prepare: Prepare,
        take_back: Callable[[], object],
        make_code: Callable[[Database, str], str],
        *,
        settings: BackupSettings,
        folder: str,
        actor: Callable[[], str],
        notice: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """Connect.

        Args:
            section: What the operator sees.
            background: The store thread.
            make_worker: Makes the worker; gets what to call with news, on any thread.
            prepare: Decides a restore, on a thread of its own: file, recovery code, actor, progress.
            take_back: Takes a restore back that was decided, on the same thread.
            make_code: Makes a recovery code, on the store thread.
            settings: The schedule.
            folder: Where backups go.
            actor: Who acts now, for the audit.
            notice: Shows a sentence, wherever the operator is.
            parent: Owner.
        """
        super().__init__(parent)
        self._section, self._background, self._settings = section, background, settings
        self._prepare, self._take_back = prepare, take_back
        self._make_code, self._folder = make_code, folder
        self._actor, self._notice, self._is_stale_told = actor, notice, False
        self._restoring = Errand("restore", self)
        self._news.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._worker = make_worker(self._news.emit)
        section.backup_requested.connect(lambda: self._worker.ask("backup", self._actor()))
        section.proof_requested.connect(lambda: self._worker.ask("proof", self._actor()))
        section.end_requested.connect(self._end)
        section.restore_requested.connect(self._restore)
        section.code.code_requested.connect(self._new_code)
        section.code.typed.connect(self._confirm_code)

    def start(self) -> None:
        """Begin: the schedule counts from now on."""
        self._worker.start()
        self.load()

    def stop(self) -> None:
        """End what is being done, within two seconds each."""
        self._restoring.stop()
        self._worker.stop()

    @Slot()
    def load(self) -> None:
        """Show how the backups stand."""

        def call(db: Database) -> BackupStatus:
            from app.ui.backup_worker import status_of

            return status_of(db, self._settings, self._folder)

        self._background.run(call, self._show)

    def _show(self, status: BackupStatus) -> None:
        self._section.show_status(status)
        if status.is_proof_stale(datetime.now(UTC)) and not self._is_stale_told:
            self._is_stale_told = True
            self._notice(backup_words.stale())

    @Slot(object)
    def _take(self, news: Doing | Ended) -> None:
        if isinstance(news, Doing):
            self._section.show_doing(news)
            return
        self._section.show_doing(None)
        if news.trouble:
            self._notice(backup_words.failed(news.work, news.trouble))
        self.load()

    @Slot()
    def _end(self) -> None:
        self._worker.end()
        self._restoring.leave()
        self._section.show_doing(None)

    @Slot(object, str)
    def _restore(self, path: Path, code: str) -> None:
        """Decide a restore; the next start carries it out."""
        left: list[bool] = []
        actor = self._actor()

        def call(tell: Tell) -> object:
            def on_progress(done: int, total: int) -> None:
                if left:
                    raise _Left
                tell(Doing("restore", done, total))

            result = self._prepare(path, code, actor, on_progress)
            if left:  # it was decided in the moment when somebody ended it
                self._take_back()
            return result

        self._worker.end()
        self._section.show_doing(Doing("restore"))
        self._restoring.run(
            call, self._restored, on_progress=self._section.show_doing, end=lambda: left.append(True)
        )

    def _restored(self, result: object) -> None:
        self._section.show_doing(None)
        if isinstance(result, AppError):
            self._notice(str(result))
        elif isinstance(result, Exception):
            self._notice(words.something_went_wrong())
            raise result
        else:
            self.restart_wanted.emit()

    @Slot()
    def _new_code(self) -> None:
        actor = self._actor()

        def call(db: Database) -> str:
            return self._make_code(db, actor)

        def then(code: str) -> None:
            self._section.code.show_code(code)
            self.load()

        self._background.run(call, then)

    @Slot(str)
    def _confirm_code(self, typed: str) -> None:
        actor = self._actor()

        def call(db: Database) -> str:
            from app.store import recovery

            try:
                recovery.confirm(db, typed, datetime.now(UTC), actor)
            except AppError as error:  # what is wrong with it belongs to the field
                return str(error)
            return ""

        def then(trouble: str) -> None:
            self._section.code.show_typed(trouble)
            self.load()

        self._background.run(call, then)
