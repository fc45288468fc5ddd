"""Questions about accounts: a new one, another role or name, another PIN or password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QWidget

from app.core.roles import Role
from app.ui import staff_words
from app.ui.widgets.parts import button, column, label, restyle, scrolled
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QVBoxLayout

    from app.ui.theme import Appearance

_LEAST_PASSWORD, _PIN_DIGITS = 8, range(4, 13)


def can_be_secret(typed: str) -> bool:
    """Return whether this can be a PIN or a password; the store decides."""
    is_pin = typed.isascii() and typed.isdigit()
    return len(typed) in _PIN_DIGITS if is_pin else len(typed) >= _LEAST_PASSWORD


class _Asking(QDialog):
    """A title, fields below one another, a sentence for what is wrong, two buttons."""

    def __init__(self, look: Appearance, title: str, what: str, act: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(what)
        layout = self._lines = column(self, px(20), px(28))
        layout.addWidget(label(title, "section", wrap=True))
        if what:
            layout.addWidget(label(what, "muted", wrap=True))
        fields = QWidget()
        self._fields: QVBoxLayout = column(fields, px(6))
        self._area = scrolled(fields)
        layout.addWidget(self._area, 1)
        self._wrong = label(role="error", wrap=True)
        self._wrong.hide()
        layout.addWidget(self._wrong)
        #: Button: change nothing
        cancel = button(self.tr("&Cancel"))
        self._act = button(act, "primary")
        cancel.setAutoDefault(False)
        self._act.setDefault(True)
        cancel.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        answers.addWidget(cancel)
        answers.addWidget(self._act)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(460))

    def showEvent(self, event: QShowEvent) -> None:
        """Be so high that nothing has to be scrolled, but no higher than the window below."""
        super().showEvent(event)
        below = self.parentWidget()
        if below is None:
            return
        frame = self._lines.totalHeightForWidth(self.width()) - self._area.sizeHint().height()
        wanted = frame + self._fields.totalHeightForWidth(self._area.viewport().width())
        self.resize(self.width(), min(wanted, below.window().height()))

    @property
    def sentence(self) -> str:
        """What is wrong with the answer; empty while nothing is."""
        return self._wrong.text()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was changed; everything can be typed again."""
        self._act.setEnabled(True)
        self._say(None, sentence)

    def _busy(self) -> None:
        self._say(None, "")
        self._act.setEnabled(False)

    def _say(self, field: QLineEdit | None, sentence: str) -> None:
        for one in self.findChildren(QLineEdit):
            restyle(one, "wrong", one is field)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if field is not None:
            field.setAccessibleDescription(sentence)
            field.setFocus()

    def _put(self, caption: str, field: QWidget, hint: str = "") -> None:
        field.setAccessibleName(caption)
        self._fields.addWidget(label(caption, "field"))
        self._fields.addWidget(field)
        if hint:
            self._fields.addWidget(label(hint, "muted", wrap=True))
            field.setAccessibleDescription(hint)
        self._fields.addSpacing(self._look.theme.px(8))

    def _secret(self, caption: str, hint: str = "") -> SecretField:
        made = SecretField(self._look)
        made.setMaxLength(128)
        self._put(caption, made, hint)
        return made

    def _two_secrets(self) -> None:
        #: Caption of a field
        self._first = self._secret(self.tr("New PIN or password"), staff_words.what_secrets())
        #: Caption of a field for the same once more
        self._second = self._secret(self.tr("The same again"))

    def _new_secret(self) -> str:
        """Return what was typed twice; empty, and said why, if it cannot be used."""
        if not can_be_secret(self._first.text()):
            self._say(self._first, staff_words.what_secrets())
        elif self._first.text() != self._second.text():
            #: The two fields differ
            self._say(self._second, self.tr("The two are not the same. Type it again."))
            self._second.clear()
        else:
            return self._first.text()
        return ""


class SecretDialog(_Asking):
    """Another PIN or password for somebody; of oneself, the one before is asked for too.

    Signals:
        entered(str, str): The one before, empty if it was not asked for, and the new one.
    """

    entered = Signal(str, str)

    def __init__(self, look: Appearance, name: str, *, asks_old: bool, parent: QWidget | None = None) -> None:
        #: Title of a question; {name} is a name
        title = self.tr("Another PIN or password for {name}").format(name=name)
        #: Button: from now on this PIN or password
        super().__init__(look, title, "", self.tr("&Change it"), parent)
        #: Caption of a field
        self._old = self._secret(self.tr("The one you have now")) if asks_old else None
        self._two_secrets()
        self._act.clicked.connect(self._answer)
        (self._old or self._first).setFocus()

    def refuse_old(self, *, is_locked: bool) -> None:
        """Say that the one before was wrong, or that it must not be tried now."""
        self._act.setEnabled(True)
        if self._old is not None:
            self._old.clear()
            #: The old PIN or password was wrong too often
            locked = self.tr("Too many tries. Try again later.")
            #: The old PIN or password was wrong
            self._say(self._old, locked if is_locked else self.tr("That is not the one you have now."))

    def _answer(self) -> None:
        if self._old is not None and not self._old.text():
            #: The field for the PIN or password that is in use now is empty
            self._say(self._old, self.tr("Type the one you have now."))
        elif new := self._new_secret():
            self._busy()
            self.entered.emit("" if self._old is None else self._old.text(), new)


class AccountDialog(_Asking):
    """A new account, or another name or role for one.

    Signals:
        entered(str, object, str): Name, `Role`, and the secret; empty for an account that has one.
    """

    entered = Signal(str, object, str)

    def __init__(  # noqa: PLR0913 - what is known of the account
        self,
        look: Appearance,
        *,
        is_new: bool,
        is_first: bool = False,
        name: str = "",
        role: Role = Role.OPERATOR,
        parent: QWidget | None = None,
    ) -> None:
        #: Title of a question
        adding = self.tr("Add an account")
        #: Title of a dialog about an account; {name} is whose
        changing = self.tr("Change {name}")
        title = adding if is_new else changing.format(name=name)
        #: Below the title, for the first account
        first = self.tr(
            "The first account is for an administrator. From then on whoever works here signs in."
            " Keep the PIN or password safe: nobody can look it up."
        )
        #: Button: add the account
        add = self.tr("&Add")
        #: Button: keep the changes
        super().__init__(
            look, title, first if is_first else "", add if is_new else self.tr("&Change"), parent
        )
        self._act.clicked.connect(self._answer)
        self._is_new = is_new
        self._name = QLineEdit(name)
        self._name.setMaxLength(60)
        #: Caption of a field: the name of whoever works here
        self._put(self.tr("Name"), self._name)
        self._role, self._what = QComboBox(), label(role="muted", wrap=True)
        for one in (Role.ADMIN,) if is_first else Role:
            self._role.addItem(staff_words.role(one), one)
        self._role.currentIndexChanged.connect(self._show_role)
        #: Caption of a choice: what the account is for
        self._put(self.tr("Role"), self._role)
        self._fields.addWidget(self._what)
        self._fields.addSpacing(look.theme.px(8))
        self._role.setCurrentIndex(max(self._role.findText(staff_words.role(role)), 0))
        self._show_role()
        if is_new:
            self._two_secrets()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_role(self) -> None:
        self._what.setText(staff_words.what_role(self._chosen()))
        self._role.setAccessibleDescription(self._what.text())

    def _chosen(self) -> Role:
        return list(Role)[list(map(staff_words.role, Role)).index(self._role.currentText())]

    def _answer(self) -> None:
        name = self._name.text().strip()
        if not name:
            #: The field for the name is empty
            self._say(self._name, self.tr("Type a name."))
            return
        secret = self._new_secret() if self._is_new else ""
        if secret or not self._is_new:
            self._busy()
            self.entered.emit(name, self._chosen(), secret)
