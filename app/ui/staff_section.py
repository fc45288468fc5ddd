"""The section of the settings about those who work here: who has an account, and what for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import staff_words, words
from app.ui.widgets.account_dialogs import AccountDialog, SecretDialog
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.accounts import Account
    from app.ui.theme import Appearance


class StaffSection(QWidget):
    """A table of accounts, and buttons for the one that is chosen.

    Signals:
        add_requested(str, object, str): Name, `Role` and secret of a new account; answer with
            `close_question` or `show_failure`, as to all that follow.
        change_requested(str, str, object): An account's id, and its name and `Role` from now on.
        secret_requested(str, str): An account's id, and its new secret.
        remove_requested(str): Confirmed: the account of this id is to be removed.
    """

    add_requested = Signal(str, object, str)
    change_requested = Signal(str, str, object)
    secret_requested = Signal(str, str)
    remove_requested = Signal(str)

    def __init__(self, look: Appearance, lock_after_s: float) -> None:
        super().__init__()
        self._look = look
        self._accounts: list[Account] = []
        self._dialog: AccountDialog | SecretDialog | None = None
        self._none = EmptyState(look)
        self._none.say(
            #: Nobody has an account yet
            self.tr("Nobody has an account"),
            #: Below it
            self.tr("Everybody at this computer may do everything. With accounts each one signs in."),
            #: Button: the first account
            self.tr("Add an administrator"),
        )
        self._none.acted.connect(self._open_add)
        #: Title of the section of the settings about accounts
        self._title = label(self.tr("Who works here"), "section")
        #: Below the title; {seconds} is a number
        locks = self.tr("The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.")
        self._hint = label(locks.format(seconds=words.number(round(lock_after_s))), "muted", wrap=True)
        self._table = QTableWidget(0, 4)
        self._set_up_table()
        #: Button: a new account
        self._add = button(self.tr("&Add an account"), "primary")
        #: Button: another name or role for the account that is chosen
        self._change = button(self.tr("C&hange…"))
        #: Button: another PIN or password for the account that is chosen
        self._secret = button(self.tr("New &PIN or password…"))
        #: Button outlined in red: remove the account that is chosen
        self._remove = button(self.tr("&Remove…"), "danger")
        self._add.clicked.connect(self._open_add)
        self._change.clicked.connect(self._open_change)
        self._secret.clicked.connect(self._open_secret)
        self._remove.clicked.connect(self._open_remove)
        self._stack = QStackedWidget()
        self._lay_out()
        self.show_accounts([])

    @property
    def dialog(self) -> AccountDialog | SecretDialog | None:
        """What is being asked now."""
        return self._dialog

    @Slot(list)
    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Show who has an account; the one that is chosen stays chosen."""
        chosen = self._chosen()
        self._accounts = list(accounts)
        self._table.setRowCount(len(accounts))
        for row, one in enumerate(accounts):
            #: How somebody signs in
            #: What somebody signs in with
            password = self.tr("Password")
            #: What somebody signs in with
            pin = self.tr("PIN")
            kind = pin if one.has_pin else password
            cells = (one.name, staff_words.role(one.role), kind, words.date(one.made_at.astimezone()))
            for place, text in enumerate(cells):
                self._table.setItem(row, place, QTableWidgetItem(text))
            if chosen is not None and one.account_id == chosen.account_id:
                self._table.selectRow(row)
        if accounts and self._chosen() is None:
            self._table.selectRow(0)
        self._stack.setCurrentIndex(1 if accounts else 0)
        self._settle()

    def close_question(self) -> None:
        """Close what was asked: it was done."""
        if self._dialog is not None:
            self._dialog.accept()

    def show_failure(self, sentence: str) -> None:
        """Say where it was asked why nothing was changed."""
        if self._dialog is not None:
            self._dialog.show_failure(sentence)

    def _chosen(self) -> Account | None:
        row = self._table.currentRow()
        return self._accounts[row] if 0 <= row < len(self._accounts) else None

    @Slot()
    def _settle(self) -> None:
        for shown in (self._change, self._secret, self._remove):
            shown.setEnabled(self._chosen() is not None)

    @Slot()
    def _open_add(self) -> None:
        dialog = AccountDialog(self._look, is_new=True, is_first=not self._accounts, parent=self.window())
        dialog.entered.connect(self.add_requested)
        self._open(dialog)

    @Slot()
    def _open_change(self) -> None:
        if (one := self._chosen()) is None:
            return
        dialog = AccountDialog(self._look, is_new=False, name=one.name, role=one.role, parent=self.window())
        dialog.entered.connect(lambda name, role, _: self.change_requested.emit(one.account_id, name, role))
        self._open(dialog)

    @Slot()
    def _open_secret(self) -> None:
        if (one := self._chosen()) is None:
            return
        dialog = SecretDialog(self._look, one.name, asks_old=False, parent=self.window())
        dialog.entered.connect(lambda _, new: self.secret_requested.emit(one.account_id, new))
        self._open(dialog)

    @Slot()
    def _open_remove(self) -> None:
        if (one := self._chosen()) is None:
            return
        asked = Asked(
            "user-minus",
            #: Question; {name} is a name
            self.tr("Remove the account of {name}?").format(name=one.name),
            #: Below the question
            self.tr("They can no longer sign in. What they did stays in the audit."),
            #: Button that changes nothing
            self.tr("&Keep it"),
            #: Button outlined in red
            self.tr("&Remove it"),
        )
        dialog = ConfirmDialog(self._look, asked, one.account_id, self.window())
        dialog.confirmed.connect(self.remove_requested)
        open_over(dialog, self._look, self.window())

    def _open(self, dialog: AccountDialog | SecretDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        open_over(dialog, self._look, self.window())

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    def _set_up_table(self) -> None:
        table, px = self._table, self._look.theme.px
        table.setHorizontalHeaderLabels(
            [
                #: Head of a column: the name of whoever has an account
                self.tr("Name"),
                #: Head of a column: operator, administrator, auditor
                self.tr("Role"),
                #: Head of a column: with a PIN or a password
                self.tr("Signs in with"),
                #: Head of a column: when the account was made
                self.tr("Since"),
            ]
        )
        #: Screen reader: the table of accounts
        table.setAccessibleName(self.tr("Accounts"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._look.theme.text_px(36) + px(6))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        table.horizontalHeader().setHighlightSections(False)
        table.itemSelectionChanged.connect(self._settle)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        there = QWidget()
        rows: QVBoxLayout = column(there, px(12))
        rows.addWidget(self._title)
        rows.addWidget(self._hint)
        rows.addWidget(self._table, 1)
        rows.addWidget(flowing(px(10), self._add, self._change, self._secret, self._remove))
        self._stack.addWidget(self._none)
        self._stack.addWidget(there)
        column(self).addWidget(self._stack)
