"""Who is there? Covers the whole window until somebody with an account has said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import staff_words, words
from app.ui.widgets.parts import button, column, label, restyle, surface
from app.ui.widgets.pin_pad import PinPad
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.store.accounts import Account
    from app.store.tries import Tried
    from app.ui.theme import Appearance

_ID_ROLE = int(Qt.ItemDataRole.UserRole)
_PIN_DIGITS = 4, 12


class SignInPage(QWidget):
    """Names at the edge where reading begins; beside them the pad for a PIN, or the field for a password.

    Nothing of the window can be seen, reached or heard by a screen reader below it.

    Signals:
        tried(str, str): An account's id, and what was typed; the page has forgotten it.
        try_again_wanted(): It could not be read who has an account.
    """

    tried = Signal(str, str)
    try_again_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._accounts: dict[str, Account] = {}
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._hint = label(role="title", wrap=True), label(role="muted", wrap=True)
        self._card = surface("card")
        self._names, self._sides = QListWidget(), QStackedWidget()
        self._names.setProperty("kind", "names")
        #: Screen reader: the list of those who have an account
        self._names.setAccessibleName(self.tr("Accounts"))
        self._names.currentItemChanged.connect(self._ask)
        self._names.itemActivated.connect(lambda _item: self._start_typing())
        self._pad = PinPad(look)
        self._pad.entered.connect(self._try)
        self._pad.cancelled.connect(self._names.setFocus)
        self._password = SecretField(look)
        self._password.setMaxLength(128)
        self._asked, self._said = label(role="section", wrap=True), label(role="error", wrap=True)
        #: Button: the password was typed
        self._enter = button(self.tr("&Sign in"), "primary")
        self._enter.clicked.connect(self._try_password)
        self._password.returnPressed.connect(self._try_password)
        #: Button: read again who has an account
        self._again = button(self.tr("Try &again"), "primary")
        self._again.clicked.connect(self.try_again_wanted)
        self._unlock = QTimer(self, singleShot=True)
        self._unlock.timeout.connect(self._ask)
        self._lay_out()
        self._write()
        window.installEventFilter(self)
        self._names.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said about the last try."""
        return self._pad.sentence if self._sides.currentWidget() is self._pad else self._said.text()

    @property
    def chosen(self) -> str:
        """The id of the account that is asked for its secret; empty for none."""
        row = self._names.currentRow()
        return "" if row < 0 else str(self._names.item(row).data(_ID_ROLE))

    def cover(self) -> None:
        """Cover the window; what is below can neither be seen nor reached."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._settle_focus()

    def show_waiting(self) -> None:
        """Show nothing yet: it is being read who has an account."""
        self._card.hide()
        self._again.hide()
        self._title.hide()
        self._hint.hide()

    def show_accounts(self, accounts: Sequence[Account], chosen: str = "") -> None:
        """Ask who is there; whoever was there last is offered first."""
        before = chosen or self.chosen
        self._accounts = {one.account_id: one for one in accounts}
        self._names.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._names.clear()
        for one in accounts:
            item = QListWidgetItem(f"{one.name}\n{staff_words.role(one.role)}")
            item.setData(_ID_ROLE, one.account_id)
            item.setSizeHint(QSize(0, self._look.theme.text_px(52)))
            self._names.addItem(item)
            if one.account_id == before:
                self._names.setCurrentItem(item)
        self._names.blockSignals(False)  # noqa: FBT003 - Qt's own
        if self._names.currentRow() < 0:
            self._names.setCurrentRow(0)
        for shown in (self._card, self._title, self._hint):
            shown.show()
        self._again.hide()
        self._write()
        self._ask()

    def show_failure(self, sentence: str) -> None:
        """Say that it could not be read who has an account; nothing is opened for that."""
        self._card.hide()
        self._title.setText(sentence)
        self._title.show()
        self._hint.hide()
        self._again.show()
        self._again.setFocus()

    def show_tried(self, tried: Tried, now: datetime) -> None:
        """Say that a try was wrong, or until when no more is taken."""
        left_s = max(round((tried.locked_until - now).total_seconds()), 1) if tried.locked_until else 0
        if self._sides.currentWidget() is self._pad:
            self._pad.lock(left_s) if left_s else self._pad.refuse(tried.left)
            return
        self._password.setEnabled(not left_s)
        self._enter.setEnabled(not left_s)
        if left_s and tried.locked_until is not None:
            self._unlock.start(left_s * 1000)
            until = words.time(tried.locked_until.astimezone())
            #: After too many wrong passwords; {time} is a time of day such as 14:32
            self._say(self.tr("Too many tries. Try again after {time}.").format(time=until))
            self._names.setFocus()
        else:
            #: The password was wrong
            self._say(self.tr("That was not right. {left} more before it locks.").format(left=tried.left))
            self._password.setFocus()

    def show_failed_try(self, sentence: str) -> None:
        """Say why nothing could be checked; it may be typed again."""
        self._ask()
        self._say(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the whole window, whatever its size; let digits begin a PIN while a name is chosen."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        is_pin = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isdigit()
        )
        if watched is self._names and is_pin and self._sides.currentWidget() is self._pad:
            QApplication.sendEvent(self._pad, event)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    @Slot(str)
    def _try(self, secret: str) -> None:
        if self.chosen:
            self._pad.busy()
            self.tried.emit(self.chosen, secret)

    @Slot()
    def _try_password(self) -> None:
        typed = self._password.text()
        if typed and self.chosen and self._enter.isEnabled():
            self._password.clear()
            self._enter.setEnabled(False)
            #: The password is being checked
            self._say(self.tr("One moment"))
            self.tried.emit(self.chosen, typed)

    @Slot()
    def _ask(self) -> None:
        """Ask whoever is chosen for their secret, from the beginning."""
        account = self._accounts.get(self.chosen)
        if account is None:
            return
        self._unlock.stop()
        self._password.clear()
        self._password.hide_again()
        self._password.setEnabled(True)
        self._enter.setEnabled(True)
        self._say("")
        #: Title above the pad or field; {name} is a name
        self._asked.setText(self.tr("Password of {name}").format(name=account.name))
        self._password.setAccessibleName(self._asked.text())
        #: Title above the pad; {name} is a name
        pin = self.tr("PIN of {name}").format(name=account.name)
        self._pad.ask(pin, "", *_PIN_DIGITS)
        self._sides.setCurrentIndex(0 if account.has_pin else 1)
        self._settle_focus()

    def _settle_focus(self) -> None:
        """Let whoever is alone type at once; where there are several, a name is chosen first."""
        if not self.isVisible() or not self._card.isVisible():
            self.setFocus()
        elif self._names.hasFocus() or self._names.count() > 1:
            self._names.setFocus()
        else:
            self._start_typing()

    def _start_typing(self) -> None:
        (self._pad if self._sides.currentIndex() == 0 else self._password).setFocus()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._password.setAccessibleDescription(sentence)
        restyle(self._password, "wrong", bool(sentence) and self._enter.isEnabled())

    def _write(self) -> None:
        #: Title of the screen that asks who is there
        self._title.setText(self.tr("Who is working here?"))
        #: Below the title
        self._hint.setText(self.tr("Choose your name, then type your PIN or password."))
        self.setAccessibleName(self._title.text())

    def _lay_out(self) -> None:
        px = self._look.theme.px
        typing = QWidget()
        below = column(typing, px(12))
        below.addWidget(self._asked)
        below.addWidget(self._password)
        below.addWidget(self._said)
        below.addWidget(self._enter, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        typing.setFocusProxy(self._password)
        self._sides.addWidget(self._pad)
        self._sides.addWidget(typing)
        self._names.setFixedWidth(self._look.theme.text_px(280))
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(px(20), px(20), px(28), px(20))
        inside.setSpacing(px(28))
        inside.addWidget(self._names)
        inside.addWidget(self._sides, 1)
        self._card.setFixedSize(self._look.theme.text_px(280) + px(500), px(480))
        middle = QVBoxLayout()
        middle.setSpacing(px(8))
        for words_shown in (self._title, self._hint):
            words_shown.setFixedWidth(self._card.width())
        for shown in (self._title, self._hint, self._card, self._again):
            middle.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
        middle.insertSpacing(2, px(12))
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        centred = QVBoxLayout()
        centred.addStretch(2)
        centred.addLayout(middle)
        centred.addStretch(3)
        outer.addLayout(centred)
        outer.addStretch(1)
