"""Connects the section about accounts with the store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.roles import Act, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.store.accounts import Account
    from app.ui.background import Background
    from app.ui.session import Session
    from app.ui.staff_section import StaffSection
    from app.ui.staff_session import StaffSession

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window


class StaffAccountsSession(QObject):
    """Adds, changes and removes accounts, and shows who has one by then."""

    def __init__(
        self, section: StaffSection, session: Session, staff: StaffSession, background: Background[Database]
    ) -> None:
        super().__init__(session)
        self._section, self._session, self._staff, self._background = section, session, staff, background
        staff.accounts_read.connect(section.show_accounts)
        section.add_requested.connect(self._add)
        section.change_requested.connect(self._change)
        section.secret_requested.connect(self._change_secret)
        section.remove_requested.connect(self._remove)
        session.window.settings.section_changed.connect(self._enter)

    @Slot(str)
    def _enter(self, section: str) -> None:
        if section == "staff" and self._session.window.place == "settings":
            self._staff.read()

    @Slot(str, object, str)
    def _add(self, name: str, role: Role, secret: str) -> None:
        def call(db: Database, now: datetime, actor: str) -> Account:
            from app.store import accounts

            return accounts.add(db, name, role, secret, now, actor)

        def then(made: Account) -> None:
            if self._session.window.permissions.role is None:
                self._staff.become(made)  # the first: who added it has just typed its secret twice

        self._do(call, then)

    @Slot(str, str, object)
    def _change(self, account_id: str, name: str, role: Role) -> None:
        def call(db: Database, now: datetime, actor: str) -> None:
            from app.store import accounts
            from app.store.cipher import transaction

            before = [one for one in accounts.accounts(db) if one.account_id == account_id]
            with transaction(db):
                if [one.name for one in before] != [name]:
                    accounts.rename(db, account_id, name, now, actor)
                if [one.role for one in before] != [role]:
                    accounts.change_role(db, account_id, role, now, actor)

        self._do(call)

    @Slot(str, str)
    def _change_secret(self, account_id: str, secret: str) -> None:
        def call(db: Database, now: datetime, actor: str) -> None:
            from app.store import accounts

            accounts.change_secret(db, account_id, secret, now, actor)

        self._do(call)

    @Slot(str)
    def _remove(self, account_id: str) -> None:
        def call(db: Database, now: datetime, actor: str) -> None:
            from app.store import accounts

            accounts.remove(db, account_id, now, actor)

        self._do(call)

    def _do(
        self,
        call: Callable[[Database, datetime, str], object],
        then: Callable[[Account], object] | None = None,
    ) -> None:
        if not self._session.window.permissions.allows(Act.STAFF):
            return
        actor = self._session.actor

        def done(made: object) -> None:
            self._section.close_question()
            if then is not None:
                then(made)  # type: ignore[arg-type]  # what `add` returns
            self._staff.read()

        self._background.run(
            lambda db: call(db, datetime.now(UTC), actor),
            done,
            lambda error: self._section.show_failure(str(error)),
        )
