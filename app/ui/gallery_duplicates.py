"""Looks through the whole gallery for people who are enrolled twice, on a thread of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.duplicates import every_pair
from app.core.roles import Act
from app.ui.errand import Errand
from app.ui.widgets.gallery_duplicates_dialog import GalleryDuplicatesDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.errors import AppError
    from app.store.corrections import Merging
    from app.store.subjects import Person
    from app.ui.background import Background
    from app.ui.gallery_corrections import GalleryCorrections
    from app.ui.gallery_erasing import GalleryErasing
    from app.ui.session import Session
    from app.ui.theme import Appearance

    Shown = tuple[Person, bytes | None] | None

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window


class GalleryDuplicates(QObject):
    """Compares everybody with everybody while the window goes on, then asks pair by pair."""

    def __init__(
        self,
        session: Session,
        look: Appearance,
        background: Background[Database],
        erasing: GalleryErasing,
        corrections: GalleryCorrections,
    ) -> None:
        super().__init__(session)
        self._session, self._look, self._background = session, look, background
        self._erasing, self._corrections = erasing, corrections
        self._errand = Errand("duplicates", self)
        self._page = session.window.gallery
        self._page.duplicates_wanted.connect(
            session.window.permissions.if_allowed(Act.CORRECT, self.look_for)
        )

    def stop(self) -> None:
        """Leave the search, if one runs."""
        self._errand.stop()

    @Slot()
    def look_for(self) -> None:
        """Compare everybody with everybody; closing the window of it ends that."""
        dialog = GalleryDuplicatesDialog(self._look, self._page)
        dialog.pair_wanted.connect(lambda kept, other: self._load(dialog, kept, other))
        dialog.merged.connect(lambda kept, other: self._merge(dialog, kept, other))
        dialog.parted.connect(lambda one, other: self._part(dialog, one, other))
        dialog.finished.connect(self._errand.leave)
        gallery, blocked = self._session.gallery, self._session.blocked
        left = threading.Event()

        def call(tell: object) -> object:
            return every_pair(
                gallery,
                progress=lambda done, total: tell((done, total)),  # type: ignore[operator]  # of Errand.run
                cancelled=left.is_set,
            )

        def then(found: object) -> None:
            if isinstance(found, Exception):
                dialog.reject()
                raise found
            hidden = self._erasing.hidden
            pairs = [
                pair
                for pair in found  # type: ignore[attr-defined]  # what `every_pair` returns
                if frozenset({pair.subject_id, pair.other_id}) not in blocked
                and not hidden & {pair.subject_id, pair.other_id}
            ]
            self._session.tell(dialog.show_pairs, pairs)

        self._errand.run(
            call, then, on_progress=lambda news: self._session.tell(dialog.show_progress, news), end=left.set
        )
        open_over(dialog, self._look, self._page.window())

    def _load(self, dialog: GalleryDuplicatesDialog, kept: str, other: str) -> None:
        def call(db: Database) -> tuple[Shown, Shown, Merging | None]:
            from app.ui import gallery_records

            first, second = gallery_records.person(db, kept), gallery_records.person(db, other)
            merging = gallery_records.merging(db, kept, other) if first and second else None
            return first, second, merging

        def then(found: tuple[Shown, Shown, Merging | None]) -> None:
            self._session.tell(dialog.show_pair, *found)

        self._background.run(call, then, lambda error: dialog.show_failure(str(error)))

    def _merge(self, dialog: GalleryDuplicatesDialog, kept: str, other: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.merge(db, kept, other, actor)

        #: Notice with a button "Undo"
        sentence = self.tr("The two are one person now.")
        self._corrections.correct(call, sentence, done=dialog.go_on, failed=dialog.show_failure)

    def _part(self, dialog: GalleryDuplicatesDialog, one: str, other: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import gallery_records

            gallery_records.block(db, one, other, actor)

        def then(_none: None) -> None:
            dialog.go_on()
            self._session.load()

        def failed(error: AppError) -> None:
            dialog.show_failure(str(error))

        self._background.run(call, then, failed)
