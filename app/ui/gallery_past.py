"""Undoes corrections of which the notice is long gone."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.roles import Act
from app.ui.widgets.gallery_past_dialog import GalleryPastDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.corrections import Correction
    from app.ui.background import Background
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window

log = logging.getLogger(__name__)


class GalleryPast(QObject):
    """Lists what was corrected, and takes back what the operator chooses."""

    def __init__(self, session: Session, look: Appearance, background: Background[Database]) -> None:
        super().__init__(session)
        self._session, self._look, self._background = session, look, background
        self._if_allowed = session.window.permissions.if_allowed
        session.window.gallery.past_wanted.connect(self._if_allowed(Act.CORRECT, self.open))

    def open(self) -> None:
        """Show what was corrected."""

        def call(db: Database) -> list[Correction]:
            from app.ui import gallery_records

            return gallery_records.past(db)

        self._background.run(call, partial(self._session.tell, self._show))

    def _show(self, found: list[Correction]) -> None:
        gallery = self._session.window.gallery
        dialog = GalleryPastDialog(self._look, gallery)
        dialog.undo_wanted.connect(self._if_allowed(Act.CORRECT, partial(self._undo, dialog)))
        dialog.show_corrections(found, datetime.now(UTC))
        open_over(dialog, self._look, gallery.window())

    def _undo(self, dialog: GalleryPastDialog, number: int) -> None:
        actor = self._session.actor
        dialog.wait()

        def call(db: Database) -> list[Correction]:
            from app.ui import gallery_records

            gallery_records.undo(db, number, actor)
            return gallery_records.past(db)

        def then(found: list[Correction]) -> None:
            log.info("undone number=%d", number)
            self._session.load()
            self._session.tell(dialog.show_corrections, found, datetime.now(UTC))

        self._background.run(call, then, lambda error: dialog.show_failure(str(error)))
