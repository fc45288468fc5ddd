"""Shows, verifies and exports the audit; step by step, so that nothing else waits for long."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.roles import Act

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.errors import AppError
    from app.store.audit import Examination
    from app.store.audit_entries import Listed
    from app.ui.audit_section import AuditSection
    from app.ui.background import Background
    from app.ui.session import Session

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window

SHOWN = 500
"""Entries that are shown at once; whoever seeks an older one types words."""


class AuditSession(QObject):
    """Connects the section about the audit with the store."""

    def __init__(self, section: AuditSection, session: Session, background: Background[Database]) -> None:
        super().__init__(session)
        self._section, self._session, self._background = section, session, background
        self._is_verifying = False
        section.entries_wanted.connect(self.show_entries)
        section.verify_wanted.connect(self.verify)
        section.cancel_wanted.connect(self._cancel)
        section.export_wanted.connect(self.export)
        session.window.settings.section_changed.connect(self._enter)
        session.window.place_changed.connect(self._enter)

    @Slot(str)
    def _enter(self, _what: str) -> None:
        window = self._session.window
        if window.place == "settings" and window.settings.section == "audit":
            self.show_entries(self._section.words)

    @Slot(str)
    def show_entries(self, words: str) -> None:
        """Show the newest entries that have these words."""
        if not self._session.window.permissions.may(Act.READ_AUDIT):
            return

        def call(db: Database) -> list[Listed]:
            from app.store import audit_entries

            return audit_entries.newest(db, SHOWN, words)

        def then(found: list[Listed]) -> None:
            if words == self._section.words:  # else something else is sought by now
                self._session.tell(self._section.show_entries, found)

        self._background.run(call, then)

    @Slot()
    def verify(self) -> None:
        """Verify everything, with steps between which other calls are made."""
        if self._is_verifying or not self._session.window.permissions.allows(Act.READ_AUDIT):
            return
        self._is_verifying = True

        def call(db: Database) -> Examination:
            from app.store import audit

            return audit.begun(db)

        self._background.run(call, self._go_on, self._fail)

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the audit into a file; a table if its name ends in .csv."""
        if not self._session.window.permissions.allows(Act.READ_AUDIT):
            return
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.store import audit, audit_entries

            file = Path(path)
            entries = audit_entries.export(db, file, "csv" if file.suffix.lower() == ".csv" else "jsonl")
            audit.append(db, at=datetime.now(UTC), actor=actor, action="export audit", target="audit")
            return entries

        def then(entries: int) -> None:
            #: Notice; {count} is a number
            text = self.tr("{count} entries were exported.")
            self._session.window.show_notice(text.format(count=entries))

        self._background.run(call, then)

    def _go_on(self, so_far: Examination) -> None:
        if not self._is_verifying:
            self._section.show_never_verified()
            return
        if so_far.is_done:
            self._end(so_far)
            return
        self._session.tell(self._section.show_progress, so_far.verified, so_far.total)

        def call(db: Database) -> Examination:
            from app.store import audit

            return audit.gone_on(db, so_far)

        self._background.run(call, self._go_on, self._fail)

    def _end(self, found: Examination) -> None:
        self._is_verifying = False
        now, actor = datetime.now(UTC), self._session.actor
        fault = "" if found.fault is None else found.fault.name

        def call(db: Database) -> None:
            from app.store import audit

            result = fault.lower().replace("_", " ") or "ok"
            audit.append(db, at=now, actor=actor, action="verify audit", target="audit", result=result)

        self._background.run(call)
        self._session.tell(self._section.show_verdict, found, fault, now)

    def _fail(self, error: AppError) -> None:
        self._is_verifying = False
        self._section.show_failure(str(error))

    @Slot()
    def _cancel(self) -> None:
        self._is_verifying = False
