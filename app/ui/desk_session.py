"""Connects the desk's page with the store: who is like this person, and keeping them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.face import fused
from app.core.gallery import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from app.core.enrollment import Sample
    from app.settings import Settings
    from app.ui.background import Background
    from app.ui.enrollment_request import EnrollmentRequest
    from app.ui.records import Everybody
    from app.ui.session import Session

# ruff: noqa: PLC0415 - app.ui.records is imported on the store thread, after the first window

log = logging.getLogger(__name__)


class DeskSession(QObject):
    """Answers what the desk asks."""

    def __init__(self, session: Session, background: Background[Database], settings: Settings) -> None:
        super().__init__(session)
        self._session, self._background, self._settings = session, background, settings
        self._page = session.window.desk
        self._page.check_requested.connect(self._check)
        self._page.save_requested.connect(self._save)

    @Slot(object)
    def _check(self, samples: Sequence[Sample]) -> None:
        """Warn if somebody enrolled looks much like the person at the desk."""
        found = self._session.gallery.identify(fused([sample.embedding for sample in samples]))
        if found.best is None or found.decision is Decision.NOT_ENROLLED:
            self._page.set_similar("", None)
            return
        subject_id = found.best.subject_id

        def call(db: Database) -> tuple[str, bytes | None]:
            from app.ui import records

            return records.similar(db, subject_id)

        self._background.run(call, lambda similar: self._session.tell(self._page.set_similar, *similar))

    @Slot(object)
    def _save(self, request: EnrollmentRequest) -> None:
        def call(db: Database) -> Everybody:
            from app.ui import records

            subject_id = records.enroll(db, request, self._settings.site.operator)
            log.info("enrolled subject=%s references=%d", subject_id, len(request.samples))
            return records.everybody(db, self._settings.recognition)

        def then(everybody: Everybody) -> None:
            self._session.swap(everybody)
            self._session.tell(self._page.show_saved, request.details.name)

        self._background.run(
            call, then, lambda error: self._session.tell(self._page.show_failure, str(error))
        )
