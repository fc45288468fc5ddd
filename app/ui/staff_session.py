"""Asks who is there where somebody has an account, and locks the window when they have gone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from app.ui import staff_words
from app.ui.idle import Idle
from app.ui.sign_in_page import SignInPage
from app.ui.widgets.account_dialogs import SecretDialog
from app.ui.widgets.scrim import open_over
from app.ui.widgets.staff_badge import LOCK_KEYS

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.errors import AppError
    from app.store.accounts import Account
    from app.store.tries import Tried
    from app.ui.background import Background
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window


class StaffSession(QObject):
    """Holds who is signed in. Without accounts the window is open; with them it begins locked.

    Signals:
        accounts_read(list): Who has an account, as it was just read.
    """

    accounts_read = Signal(list)

    def __init__(
        self, look: Appearance, session: Session, background: Background[Database], lock_after_s: float
    ) -> None:
        super().__init__(session)
        self._look, self._window, self._background = look, session.window, background
        self._permissions = session.window.permissions
        self._account: Account | None = None
        self.page = SignInPage(look, self._window)
        self.page.tried.connect(self._try)
        self.page.try_again_wanted.connect(self.read)
        self.idle = Idle(lock_after_s, self)
        self.idle.noticed.connect(self.lock)
        badge = self._window.badge
        badge.lock_wanted.connect(self.lock)
        badge.sign_out_wanted.connect(self.sign_out)
        badge.secret_wanted.connect(self._open_secret)
        QShortcut(QKeySequence(LOCK_KEYS), self._window, self.lock)
        self._window.place_changed.connect(self._enter)
        self._permissions.changed.connect(self._cover)
        self.page.show_waiting()
        self._permissions.lock()
        self.read()

    @property
    def account(self) -> Account | None:
        """Who is signed in, or was when the window locked; None if nobody is."""
        return self._account

    @Slot()
    def read(self) -> None:
        """Read who has an account by now."""

        def call(db: Database) -> list[Account]:
            from app.store import accounts

            return accounts.accounts(db)

        self._background.run(call, self._show, self._fail)

    def become(self, account: Account) -> None:
        """Let somebody work here who has proved who they are."""
        self._account = account
        self._window.badge.show_account(account.name, staff_words.role(account.role))
        self._permissions.open_to(account.role, account.actor)
        self.idle.start()

    @Slot()
    def lock(self) -> None:
        """Ask who is there before anything goes on; everything stays where it is."""
        account = self._account
        if account is None or self._permissions.is_locked:
            return

        def call(db: Database) -> None:
            from app.store import accounts

            accounts.lock(db, account, datetime.now(UTC))

        self._background.run(call)
        self.idle.stop()
        _close_what_is_open()
        self._permissions.lock()
        self.read()

    @Slot()
    def sign_out(self) -> None:
        """Lock, and forget who was here."""
        account = self._account
        if account is None:
            return

        def call(db: Database) -> None:
            from app.store import accounts

            accounts.sign_out(db, account, datetime.now(UTC))

        self._background.run(call)
        self.idle.stop()
        _close_what_is_open()
        self._account = None
        self._window.badge.show_account("", "")
        self._permissions.sign_out()
        self.read()

    def _show(self, found: list[Account]) -> None:
        self.accounts_read.emit(found)
        if not found:
            self._account = None
            self._window.badge.show_account("", "")
            self._permissions.open_to_all()
            return
        known = {one.account_id: one for one in found}
        if self._account is not None:
            self._account = known.get(self._account.account_id)
        if self._account is not None and not self._permissions.is_locked:
            self.become(self._account)  # perhaps with another name or role
        elif self._account is None:
            self._permissions.sign_out()
        if self._permissions.is_locked:
            self.page.show_accounts(found, self._account.account_id if self._account else "")
            self._cover()

    def _fail(self, error: AppError) -> None:
        if self._permissions.is_locked:
            self.page.show_failure(str(error))

    @Slot()
    def _cover(self) -> None:
        """Cover the window while it is locked, except at the kiosk, which is for everybody."""
        is_locked = self._window.is_locked
        self._window.body.setEnabled(not is_locked)
        if is_locked:
            self.page.cover()
        else:
            self.page.hide()

    @Slot(str)
    def _enter(self, place: str) -> None:
        """Lock behind whoever starts the kiosk: its way out is another PIN."""
        if place == "kiosk":
            self.lock()
        self._cover()

    @Slot(str, str)
    def _try(self, account_id: str, secret: str) -> None:
        def call(db: Database) -> tuple[Tried, Account | None, datetime]:
            from app.store import accounts

            now = datetime.now(UTC)
            tried = accounts.sign_in(db, account_id, secret, now)
            found = {one.account_id: one for one in accounts.accounts(db)}
            return tried, found.get(account_id), now

        def then(answer: tuple[Tried, Account | None, datetime]) -> None:
            tried, account, now = answer
            if tried.right and account is not None:
                self.become(account)
            else:
                self.page.show_tried(tried, now)

        self._background.run(call, then, lambda error: self.page.show_failed_try(str(error)))

    @Slot()
    def _open_secret(self) -> None:
        account = self._account
        if account is None or self._permissions.is_locked:
            return
        dialog = SecretDialog(self._look, account.name, asks_old=True, parent=self._window)

        def call(old: str, new: str, db: Database) -> Tried:
            from app.store import accounts

            now = datetime.now(UTC)
            tried = accounts.sign_in(db, account.account_id, old, now)
            if tried.right:
                accounts.change_secret(db, account.account_id, new, now, account.actor)
            return tried

        def then(tried: Tried) -> None:
            if tried.right:
                dialog.accept()
                #: Notice after somebody changed their own PIN or password
                self._window.show_notice(self.tr("Your PIN or password was changed."))
                self.read()
            else:
                dialog.refuse_old(is_locked=tried.locked_until is not None)

        def change(old: str, new: str) -> None:
            self._background.run(
                lambda db: call(old, new, db), then, lambda error: dialog.show_failure(str(error))
            )

        dialog.entered.connect(change)
        open_over(dialog, self._look, self._window)


def _close_what_is_open() -> None:
    """Close menus and questions: they would lie above the cover, and show what is asked about."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
