"""Connects the import page with the worker that imports."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot

from app.core.consent import GivenConsent, expiry, text_in
from app.errors import AppError
from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from app.bulk.outcome import Result
    from app.bulk.worker import Ended, ImportWorker, Progress
    from app.core.consent import ConsentMethod, ConsentText
    from app.ui.background import Background
    from app.ui.import_page import ImportPage

    Tell = Callable[[Progress], object]
    TellEnd = Callable[[Ended | Exception], object]

# ruff: noqa: PLC0415 - what is heavy is imported when something is imported, not with the first window


class ImportSession(QObject):
    """Runs what the page asks for, and brings back what becomes of it.

    Signals:
        finished(): People may have been enrolled: the gallery is to be loaded anew.
        failed(AppError): Something around the program failed; the page shows it.
    """

    finished = Signal()
    failed = Signal(object)
    _progressed = Signal(object)
    _ended = Signal(object)

    def __init__(  # noqa: PLR0913 - what it connects
        self,
        page: ImportPage,
        make_worker: Callable[[Tell, TellEnd], ImportWorker],
        background: Background[Database],
        *,
        actor: Callable[[], str],
        read_texts: Callable[[Database], Sequence[ConsentText]],
        consent_days: int = 0,
        parent: QObject | None = None,
    ) -> None:
        """Connect.

        Args:
            page: Where the operator is.
            make_worker: Makes the worker; gets what to call with progress and with the end, on any thread.
            background: Where the report is written.
            actor: Says who vouches for the consents.
            read_texts: Reads what people may have agreed to, on the store thread.
            consent_days: Days after which a consent ends by itself; 0 for none.
            parent: Owner.
        """
        super().__init__(parent)
        self._page, self._background, self._actor = page, background, actor
        self._consent_days, self._read_texts, self._enrolls = consent_days, read_texts, False
        self._is_cancelled = False
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(page.show_progress, queued)
        self._ended.connect(self._end, queued)
        self._worker = make_worker(self._progressed.emit, self._ended.emit)
        page.check_requested.connect(self._check)
        page.enroll_requested.connect(self._enroll)
        page.cancel_requested.connect(self._cancel)
        page.save_requested.connect(self._save)

    def stop(self) -> None:
        """End; return when the worker's thread has ended. Whoever is enrolled by then stays."""
        self._worker.stop()

    @Slot(list)
    def _check(self, paths: Sequence[Path]) -> None:
        self._enrolls = False
        self._worker.start(paths, None, self._actor())

    @Slot(list, str)
    def _enroll(self, paths: Sequence[Path], method: str) -> None:
        """Begin under the text in force now, which names whoever receives copies."""
        actor = self._actor()

        def begin(texts: Sequence[ConsentText]) -> None:
            from app.store.consents import new_consent

            given = GivenConsent(text_in(QLocale().name(), tuple(texts)), cast("ConsentMethod", method))
            consent = new_consent(given, actor, expiry(datetime.now(UTC), self._consent_days))
            self._worker.start(paths, consent, actor)
            if self._is_cancelled:
                self._worker.cancel()

        self._enrolls, self._is_cancelled = True, False
        self._background.run(self._read_texts, begin, self._end)

    @Slot()
    def _cancel(self) -> None:
        self._is_cancelled = True  # also while the text is still being read
        self._worker.cancel()

    @Slot(object)
    def _end(self, ended: Ended | Exception) -> None:
        if self._enrolls:
            self.finished.emit()
        if isinstance(ended, AppError):
            self._page.show_failure(str(ended))
            self.failed.emit(ended)
        elif isinstance(ended, Exception):
            self._page.show_failure(words.something_went_wrong())
            raise ended  # a bug: where the excepthook is
        else:
            self._page.show_end(ended)

    @Slot(object, list)
    def _save(self, path: Path, results: Sequence[Result]) -> None:
        now, actor = datetime.now(UTC), self._actor()

        def call(db: Database) -> None:
            from app.bulk.report import write_report
            from app.store import imports

            imports.note_report(db, now, actor)
            write_report(path, results)

        self._background.run(call)
