"""Connects the Activity page with the store while the window is open."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.roles import Act
from app.errors import AppError
from app.ui import activity_words
from app.ui.activity_model import MOST_ROWS, local_time
from app.ui.activity_values import Filters
from app.ui.errand import Errand
from app.ui.widgets.activity_export import ask_where

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.store.activity import Cursor, Page
    from app.ui.activity_values import Charts, Explanation, Inside, Log
    from app.ui.background import Background
    from app.ui.session import Session
    from app.ui.widgets.activity_export import ExportDialog

# ruff: noqa: PLC0415 - app.ui.activity_records is imported on the store thread, after the first window

LIVE_MS = 2000
"""How often it is looked for new check-ins while somebody looks at them; other kiosks write them too."""

log = logging.getLogger(__name__)


class ActivitySession(QObject):
    """Reads what the tab in front shows, and does what is asked for there."""

    def __init__(
        self,
        session: Session,
        background: Background[Database],
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
    ) -> None:
        """Connect.

        Args:
            session: Tells who acts, who is enrolled, and when that changes.
            background: The store thread.
            open_db: Opens the database once more, for files that take long to write.
            close_db: Closes it.
        """
        super().__init__(session)
        self._session, self._background = session, background
        self._window, self._page = session.window, session.window.activity
        self._open_db, self._close_db = open_db, close_db
        self._filters = Filters()
        self._asked = 0
        self._is_looking = False
        self._export, self._stop = Errand("export", self), threading.Event()
        self._live = QTimer(self, interval=LIVE_MS)
        self._live.timeout.connect(self.look)
        self._connect()

    def stop(self) -> None:
        """End; a file that is being written is left out."""
        self._live.stop()
        self._stop.set()
        self._export.stop()

    def _connect(self) -> None:
        page, if_allowed = self._page, self._window.permissions.if_allowed
        self._window.place_changed.connect(self._enter)
        self._session.gallery_loaded.connect(self.renew)
        page.tab_changed.connect(self.renew)
        page.log.filters.changed.connect(self._look_for)
        page.log.model.more_wanted.connect(self._read_on)
        page.log.retry_wanted.connect(self.renew)
        page.log.explanation_wanted.connect(self._explain)
        page.log.void_requested.connect(if_allowed(Act.CORRECT, self._void))
        page.log.export_wanted.connect(if_allowed(Act.EXPORT_ACTIVITY, self._ask_where))
        page.presence.left_requested.connect(if_allowed(Act.MARK_OUT, self._mark_out))
        page.presence.pdf_wanted.connect(self._save)
        page.presence.printed.connect(self._note_printed)
        page.charts.wanted.connect(self._draw)

    @property
    def _is_here(self) -> bool:
        return self._window.place == "activity"

    @Slot()
    def _enter(self) -> None:
        if self._is_here:
            self._live.start()
            self.renew()
        else:
            self._live.stop()

    @Slot()
    def renew(self) -> None:
        """Read anew what the tab in front shows: names of whoever was erased must go."""
        if not self._is_here:
            return
        if self._page.shown is self._page.presence:
            self._count()
        elif self._page.shown is self._page.charts:
            self._page.charts.ask()
        elif self._page.shown is self._page.log:
            self._read(is_anew=not self._page.log.model.rows)
            if self._page.log.shown is not None:
                self._explain(self._page.log.shown)

    @Slot()
    def look(self) -> None:
        """Look for what is new."""
        if self._page.shown is self._page.presence:
            self._count()
        elif self._page.shown is self._page.log and not self._is_looking:
            self._is_looking = True
            self._background.run(partial(_newest, self._filters), self._compare, self._end_look)

    # ---------------------------------------------------------------------------- the log

    @Slot(object)
    def _look_for(self, filters: Filters) -> None:
        self._filters = filters
        self._read(is_anew=True)

    def _read(self, *, is_anew: bool) -> None:
        """Read the log; what was asked for before is forgotten when it comes."""
        self._asked += 1
        asked, shown = self._asked, self._page.log
        rows = 0 if is_anew else min(len(shown.model.rows), MOST_ROWS)

        def then(found: Log) -> None:
            if asked == self._asked:
                self._session.tell(shown.show_log if is_anew else shown.refresh, found)

        def failed(error: AppError) -> None:
            if asked == self._asked:
                self._session.tell(shown.show_failure, str(error))

        self._background.run(partial(_log, self._filters, rows), then, failed)

    def _compare(self, newest: Page) -> None:
        """Show what is new, if anything is."""
        self._is_looking = False
        rows = self._page.log.model.rows
        if self._is_here and list(newest.rows) != list(rows[: len(newest.rows)]):
            self._read(is_anew=False)

    def _end_look(self, _error: AppError) -> None:
        self._is_looking = False

    @Slot(object)
    def _read_on(self, before: Cursor) -> None:
        asked, filters = self._asked, self._filters

        def call(db: Database) -> Page:
            from app.ui import activity_records

            return activity_records.page(db, filters, before)

        def then(page: Page) -> None:
            if asked == self._asked:
                self._session.tell(self._page.log.append, page)

        self._background.run(call, then, lambda _error: self._page.log.model.ask_again())

    @Slot(int)
    def _explain(self, number: int) -> None:
        people, fpir = len(self._session.gallery), self._session.gallery.fpir

        def call(db: Database) -> Explanation | None:
            from app.ui import activity_records

            return activity_records.explanation(db, number, people, fpir)

        def then(found: Explanation | None) -> None:
            self._session.tell(self._page.log.show_explanation, found)

        self._background.run(call, then)

    @Slot(int)
    def _void(self, number: int) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import activity_records

            activity_records.void(db, number, actor)
            log.info("check-in taken back number=%d", number)

        self._background.run(call, lambda _result: self._session.load())

    # ---------------------------------------------------------------------------- in the building, charts

    def _count(self) -> None:
        def call(db: Database) -> Inside:
            from app.ui import activity_records

            return activity_records.inside(db, local_time())

        def then(found: Inside) -> None:
            self._session.tell(self._page.presence.show_inside, found)

        self._background.run(call, then)

    @Slot(list)
    def _mark_out(self, subject_ids: list[str]) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import activity_records

            activity_records.mark_out(db, subject_ids, actor)
            log.info("marked as left people=%d", len(subject_ids))

        self._background.run(call, lambda _result: self._session.load())

    @Slot(str, bytes)
    def _save(self, path: str, contents: bytes) -> None:
        now, actor = datetime.now(UTC), self._session.actor

        def call(db: Database) -> None:
            from app.store import presence
            from app.ui.badge import write_pdf

            presence.note_list(db, now, actor, is_printed=False)
            write_pdf(Path(path), contents)

        #: Notice after the list of those inside was saved; {file} is a file
        said = self.tr("The list is in {file}.").format(file=path)
        self._background.run(call, lambda _result: self._window.show_notice(said))

    @Slot()
    def _note_printed(self) -> None:
        now, actor = datetime.now(UTC), self._session.actor

        def call(db: Database) -> None:
            from app.store import presence

            presence.note_list(db, now, actor, is_printed=True)

        self._background.run(call)

    @Slot(int, str)
    def _draw(self, days: int, station: str) -> None:
        def call(db: Database) -> Charts:
            from app.ui import activity_records

            return activity_records.charts(db, days, station, local_time())

        def then(found: Charts) -> None:
            self._session.tell(self._page.charts.show_charts, found)

        self._background.run(call, then)

    # ---------------------------------------------------------------------------- a file of the log

    @Slot()
    def _ask_where(self) -> None:
        #: Name of a file with the log, without its ending; {day} is 2026-03-31
        name = self.tr("activity {day}").format(day=local_time().date().isoformat())
        ask_where(self._page, name, self.export)

    def export(self, path: Path) -> None:
        """Write what is looked for into a file, on a thread of its own."""
        filters, heads, actor = self._filters, activity_words.heads(), self._session.actor
        stop = self._stop = threading.Event()
        opened, closed = self._open_db, self._close_db
        dialog = self._page.open_export(self._page.log.total)
        dialog.stopped.connect(self._export.leave)

        def call(tell: Callable[[object], object]) -> int:
            from app.ui import activity_records

            return activity_records.export(
                opened, closed, filters, path, heads, actor=actor, tell=tell, is_stopped=stop.is_set
            )

        self._export.run(
            call,
            partial(self._end_export, dialog, path),
            on_progress=dialog.show_progress,
            end=stop.set,
        )

    def _end_export(self, dialog: ExportDialog, path: Path, result: object) -> None:
        dialog.accept()
        if isinstance(result, AppError):
            self._window.show_notice(str(result))
        elif isinstance(result, Exception):
            raise result
        elif isinstance(result, int):
            log.info("log exported entries=%d", result)
            #: Notice after an export; {entries} is "3,902 entries", {file} is a file
            said = self.tr("{entries} are in {file}.")
            entries = activity_words.entries(result)
            self._window.show_notice(said.format(entries=entries, file=path))


def _log(filters: Filters, rows: int, db: Database) -> Log:
    from app.ui import activity_records

    return activity_records.log(db, filters, rows)


def _newest(filters: Filters, db: Database) -> Page:
    from app.ui import activity_records

    return activity_records.page(db, filters)
