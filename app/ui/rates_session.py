"""Measures a site's error rates on a thread of its own, and puts another threshold to use."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.face import embedders
from app.core.roles import Act
from app.core.site_rates import measure
from app.ui.errand import Errand
from app.ui.rates_section import RatesSection

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from sqlite_utils import Database

    from app.core.site_rates import SiteRates
    from app.errors import AppError
    from app.ui.background import Background
    from app.ui.errand import Tell
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window

KEY = "recognition"
"""Of the section in the settings."""

log = logging.getLogger(__name__)


class RatesSession(QObject):
    """Answers the section “Recognition” of the settings, which it adds to them."""

    def __init__(
        self, look: Appearance, session: Session, background: Background[Database], path: Path
    ) -> None:
        """Connect.

        Args:
            look: How the section looks.
            session: Searches with what is applied here.
            background: The store thread.
            path: The file of the settings.
        """
        super().__init__(session)
        self._session, self._background, self._path = session, background, path
        self._errand = Errand("rates", self)
        self._is_stale = True
        self.section = RatesSection(look)
        page = session.window.settings
        #: Section of the settings: how faces are compared
        page.add_section(KEY, self.tr("Recognition"), self.section)
        page.section_changed.connect(self._look)
        session.window.place_changed.connect(self._look)
        session.gallery_loaded.connect(self._forget)
        self.section.wanted.connect(self.measure)
        self.section.cancelled.connect(self._cancel)
        self.section.apply_wanted.connect(
            session.window.permissions.if_allowed(Act.CHANGE_THRESHOLDS, self._apply)
        )

    def stop(self) -> None:
        """End; return when the thread has ended."""
        self._errand.stop()

    @Slot()
    def measure(self) -> None:
        """Compare everybody's pictures with each other, and show what that says."""
        self._is_stale = False
        self.section.show_progress(0, 0)
        models = embedders(second_opinion=self._session.recognition.second_opinion)

        def call(db: Database) -> tuple[list[str], NDArray[np.float32]]:
            from app.store import references

            return references.load_references(db, models, datetime.now(UTC))

        def failed(error: AppError) -> None:
            self._session.tell(self.section.show_stopped, str(error))

        self._background.run(call, lambda loaded: self._compare(*loaded), failed)

    def _compare(self, subject_ids: list[str], embeddings: NDArray[np.float32]) -> None:
        is_over = threading.Event()

        def call(tell: Tell) -> SiteRates | None:
            def progress(done: int, total: int) -> None:
                tell((done, total))

            return measure(subject_ids, embeddings, progress, is_over.is_set)

        self._errand.run(
            call, self._show, on_progress=lambda told: self.section.show_progress(*told), end=is_over.set
        )

    def _show(self, found: object) -> None:
        if isinstance(found, Exception):
            raise found
        if found is None:
            self._session.tell(self.section.show_too_few)
            return
        fpir = self._session.recognition.fpir
        self._session.tell(self.section.show_rates, found, fpir, self._session.names)

    @Slot()
    def _cancel(self) -> None:
        self._errand.leave()
        self._session.tell(self.section.show_stopped)

    @Slot()
    def _forget(self) -> None:
        """Measure anew when somebody looks: who is enrolled has changed, or what is applied."""
        self._is_stale = self.section.rates is None or len(self._session.gallery) != self.section.rates.people
        self._look()

    @Slot()
    def _look(self) -> None:
        page = self._session.window.settings
        if self._is_stale and self._session.window.place == "settings" and page.section == KEY:
            self.measure()

    @Slot(float)
    def _apply(self, fpir: float) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.settings.writing import write_settings
            from app.store import audit
            from app.store.cipher import transaction

            at, target = datetime.now(UTC), "recognition.fpir"
            with transaction(db):  # both or neither
                audit.append(
                    db, at=at, actor=actor, action="set threshold", target=target, result=f"{fpir:g}"
                )
                write_settings(self._path, {("recognition", "fpir"): fpir})
            log.info("threshold set fpir=%g", fpir)

        def then(_none: object) -> None:
            self._session.tolerate(fpir)
            self._session.tell(self.section.show_applied, fpir)

        self._background.run(
            call, then, lambda error: self._session.tell(self.section.show_failure, str(error))
        )
