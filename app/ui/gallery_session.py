"""Connects the gallery's page with the store: who is listed, what is known of them, what is done to them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.roles import Act
from app.ui.gallery_corrections import GalleryCorrections
from app.ui.gallery_duplicates import GalleryDuplicates
from app.ui.gallery_erasing import GalleryErasing
from app.ui.gallery_past import GalleryPast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage
    from sqlite_utils import Database

    from app.core.consent import ConsentText
    from app.errors import AppError
    from app.store.erasure import Schedule
    from app.store.subjects import Person
    from app.ui.background import Background
    from app.ui.gallery_records import About
    from app.ui.gallery_values import Counts, Listed, Wish
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window

log = logging.getLogger(__name__)


class GallerySession(QObject):
    """Answers what the gallery asks; of several searches only the newest is answered."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        session: Session,
        look: Appearance,
        background: Background[Database],
        read_texts: Callable[[Database], Sequence[ConsentText]],
        read_schedule: Callable[[], Schedule],
        consent_days: int = 0,
    ) -> None:
        super().__init__(session)
        self._session, self._background = session, background
        page = self._page = session.window.gallery
        self._wish, self._is_listing, self._is_stale = page.wish, False, False
        self.erasing = GalleryErasing(session, background, read_schedule)
        self.corrections = GalleryCorrections(
            session, look, background, self.erasing, read_texts, consent_days
        )
        self.past = GalleryPast(session, look, background)
        self.duplicates = GalleryDuplicates(session, look, background, self.erasing, self.corrections)
        self.erasing.changed.connect(page.refresh)
        session.gallery_loaded.connect(self._load)
        session.window.place_changed.connect(self._enter)
        page.wished.connect(self._list)
        page.rows_wanted.connect(self._load_rows)
        page.portraits_wanted.connect(self._load_portraits)
        page.details_wanted.connect(self._load_details)
        if_allowed = session.window.permissions.if_allowed
        page.erase_requested.connect(if_allowed(Act.ERASE, self.erasing.begin))
        page.withdraw_requested.connect(if_allowed(Act.WITHDRAW, self._withdraw))

    def stop(self) -> None:
        """Carry out what was still waiting; the store thread ends afterwards."""
        self.duplicates.stop()
        self.erasing.carry_out()

    @Slot()
    def _load(self) -> None:
        """Read anew how many there are, and whoever is in view."""
        self._page.refresh()
        self._count()

    def _count(self) -> None:
        unseen_days = self._page.wish.unseen_days

        def call(db: Database) -> Counts:
            from app.ui import gallery_records

            return gallery_records.counts(db, unseen_days)

        self._background.run(call, lambda counts: self._session.tell(self._page.show_counts, counts))

    @Slot(str)
    def _enter(self, place: str) -> None:
        if place == "gallery":
            self._load()  # who was seen when has changed since

    @Slot(object)
    def _list(self, wish: Wish) -> None:
        """List who is wished for; of what is asked while a search runs, the newest is searched after it."""
        if wish.unseen_days != self._wish.unseen_days:
            self._count()
        self._wish = wish
        if self._is_listing:
            self._is_stale = True
            return
        self._is_listing = True

        def call(db: Database) -> Listed:
            from app.ui import gallery_records

            return gallery_records.listed(db, wish)

        self._background.run(call, self._show, self._fail)

    def _show(self, listed: Listed) -> None:
        self._is_listing = False
        self._session.tell(self._page.show_listed, self.erasing.without(listed))
        if self._is_stale:
            self._is_stale = False
            self._list(self._wish)

    def _fail(self, _error: AppError) -> None:
        self._is_listing = self._is_stale = False

    @Slot(list)
    def _load_rows(self, subject_ids: list[str]) -> None:
        def call(db: Database) -> list[Person]:
            from app.ui import gallery_records

            return gallery_records.rows(db, subject_ids)

        def then(people: list[Person]) -> None:
            self._session.tell(self._page.show_rows, people)

        self._background.run(call, then, lambda _error: self._page.show_rows([]))

    @Slot(list)
    def _load_portraits(self, subject_ids: list[str]) -> None:
        def call(db: Database) -> dict[str, QImage]:
            from app.ui import gallery_records

            return gallery_records.portraits(db, subject_ids)

        self._background.run(call, self._page.show_portraits, lambda _error: self._page.show_portraits({}))

    @Slot(str)
    def _load_details(self, subject_id: str) -> None:
        def call(db: Database) -> About | None:
            from app.ui import gallery_records

            return gallery_records.about(db, subject_id)

        def then(about: About | None) -> None:
            if about is not None:
                self._session.tell(self._page.show_about, subject_id, about)

        self._background.run(call, then)

    @Slot(str)
    def _withdraw(self, subject_id: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import gallery_records

            gallery_records.withdraw(db, subject_id, actor)
            log.info("consent withdrawn subject=%s", subject_id)

        self._background.run(call, lambda _none: self._session.load())
