"""Makes what opens the door beside the face, and shows it once: PIN, QR code, badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.widgets.badge_dialog import BadgeDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.errors import AppError
    from app.settings import Settings
    from app.ui import records
    from app.ui.background import Background
    from app.ui.qr_code import Modules
    from app.ui.theme import Appearance
    from app.ui.window import Window

# ruff: noqa: PLC0415 - app.ui.records is imported on the store thread, after the first window


class PassesSession(QObject):
    """Answers the buttons for PIN, code and badge, of the gallery and of the desk."""

    def __init__(
        self, look: Appearance, window: Window, background: Background[Database], settings: Settings
    ) -> None:
        super().__init__(window)
        self._look, self._window, self._background, self._settings = look, window, background, settings
        self._dialog: BadgeDialog | None = None
        gallery = window.gallery
        gallery.pin_requested.connect(self._make_pin)
        gallery.code_requested.connect(self._make_code)
        gallery.badge_requested.connect(self.open_badge)

    @Slot(str)
    def open_badge(self, subject_id: str) -> None:
        """Show a person's badge; its code is made when the operator prints or saves it."""

        def call(db: Database) -> records.BadgeFacts:
            from app.ui import records

            return records.badge(db, subject_id, self._settings.site.name)

        def then(found: records.BadgeFacts) -> None:
            if self._dialog is None and self._window.place != "kiosk":
                self._show_badge(subject_id, found)

        self._background.run(call, then)

    def _show_badge(self, subject_id: str, facts: records.BadgeFacts) -> None:
        dialog = self._dialog = BadgeDialog(
            self._look, facts.badge, has_code=facts.has_code, is_poor=facts.is_poor, parent=self._window
        )
        dialog.code_wanted.connect(lambda: self._put_code_on_badge(subject_id))
        dialog.finished.connect(self._forget_badge)
        open_over(dialog, self._look, self._window)

    def _forget_badge(self) -> None:
        self._dialog = None

    def _put_code_on_badge(self, subject_id: str) -> None:
        actor = self._actor

        def call(db: Database) -> tuple[str, Modules]:
            from app.ui import records

            return records.make_code(db, subject_id, actor)

        def then(made: tuple[str, Modules]) -> None:
            if self._dialog is not None:
                self._dialog.show_code(made[1])

        def failed(error: AppError) -> None:
            if self._dialog is not None:
                self._dialog.show_failure(str(error))

        self._background.run(call, then, failed)

    @Slot(str)
    def _make_pin(self, subject_id: str) -> None:
        actor = self._actor

        def call(db: Database) -> tuple[str, str]:
            from app.ui import records

            return records.make_pin(db, subject_id, actor)

        self._background.run(call, lambda made: self._show(made[0], pin=made[1]))

    @Slot(str)
    def _make_code(self, subject_id: str) -> None:
        actor = self._actor

        def call(db: Database) -> tuple[str, Modules]:
            from app.ui import records

            return records.make_code(db, subject_id, actor)

        self._background.run(call, lambda made: self._show(made[0], modules=made[1]))

    @property
    def _actor(self) -> str:
        """Who acts now, for the audit."""
        return self._window.actor or self._settings.site.operator

    def _show(self, name: str, *, pin: str = "", modules: Modules = ()) -> None:
        """Show a new PIN or code to the operator, but never to a visitor: then another one is made later."""
        if self._window.place != "kiosk":
            self._window.gallery.show_pass(name, pin=pin, modules=modules)
