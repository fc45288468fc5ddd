"""Address and credentials of a backend: what is needed first, what may be entered under "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.ui import sync_options
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import column
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.ui.sync_values import KindFields
    from app.ui.theme import Appearance


class SyncFields(QWidget):
    """A form of one kind of backend.

    Signals:
        changed(): Something else was entered.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - what the form is of
        self,
        look: Appearance,
        kind: str,
        fields: KindFields,
        *,
        taken: Sequence[str] = (),
        name: str = "",
        only_secrets: bool = False,
    ) -> None:
        """Make the form.

        Args:
            look: How it looks.
            kind: Of which kind the backend is.
            fields: What there is to enter.
            taken: Names that other backends have.
            name: To begin with.
            only_secrets: Whether only the secrets are entered anew.
        """
        super().__init__()
        self._look, self._kind, self._fields = look, kind, fields
        self._taken = {one.casefold() for one in taken}
        self._rows: dict[str, FormRow] = {}
        self._account: QRadioButton | None = None
        self._pair, self._once = QWidget(), QWidget()
        layout = column(self, look.theme.px(8))
        if not only_secrets:
            for one in ("name", *fields.required):
                layout.addWidget(self._row(one))
            self._line("name").setText(name)
        if kind == "face-aidee":
            self._add_account(layout)
        else:
            for one in fields.secrets:
                layout.addWidget(self._row(one, is_secret=True))
        self._part = QWidget()
        part = column(self._part, look.theme.px(4))
        part.setContentsMargins(look.theme.px(12), look.theme.px(8), 0, 0)
        if only_secrets:
            self._part.hide()
        else:
            for one, usual in fields.optional.items():
                part.addWidget(self._row(one, usual))
            #: Button: opens the part of a form with what most backends do without
            self._more = Disclosure(look, self.tr("More"), self._part)
            layout.addWidget(self._more)

    @property
    def name(self) -> str:
        """How the backend is to be called."""
        return self._value("name")

    @property
    def options(self) -> dict[str, str]:
        """What was entered, without secrets; empty fields are left out."""
        names = (*self._fields.required, *self._fields.optional)
        return {one: self._value(one) for one in names if one in self._rows and self._value(one)}

    @property
    def secrets(self) -> dict[str, str]:
        """The secrets; of an account that gives them out, its user name and password."""
        names = sync_options.ACCOUNT if self._uses_account else self._fields.secrets
        return {one: self._value(one) for one in names}

    def focus(self) -> None:
        """Put the cursor into the first field that is empty."""
        empty = [one for one in self._needed() if not self._value(one)]
        first = empty[0] if empty else next(iter(self._rows))
        self._rows[first].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_secrets(self) -> None:
        """Show dots instead of secrets."""
        for field in self.findChildren(SecretField):
            field.hide_again()

    def is_complete(self) -> bool:
        """Say below each field what is missing or wrong, go to the first; return whether nothing is."""
        wrong = {one: self._wrong(one) for one in self._needed()}
        for one, row in self._rows.items():
            row.say(wrong.get(one, ""))
        first = next((one for one, sentence in wrong.items() if sentence), None)
        if first is not None:
            self._rows[first].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    @property
    def _uses_account(self) -> bool:
        return self._account is not None and self._account.isChecked()

    def _needed(self) -> list[str]:
        own = ["name", *self._fields.required] if "name" in self._rows else []
        return [*own, *(sync_options.ACCOUNT if self._uses_account else self._fields.secrets)]

    def _wrong(self, option: str) -> str:
        value = self._value(option)
        if not value:
            return sync_options.missing()
        if option == "url" and not _is_address(value):
            #: Below the field for an address
            return self.tr("An address begins with https:// and has no spaces.")
        if option == "name" and value.casefold() in self._taken:
            #: Below the field for the name of a backend
            return self.tr("Another backend is called so already.")
        return ""

    def _value(self, option: str) -> str:
        field = self._rows[option].field
        if isinstance(field, QComboBox):
            return str(field.currentData())
        return field.text().strip() if isinstance(field, QLineEdit) else ""

    def _line(self, option: str) -> QLineEdit:
        field = self._rows[option].field
        if not isinstance(field, QLineEdit):
            raise TypeError(f"{option} is no line")
        return field

    def _row(self, option: str, usual: str = "", *, is_secret: bool = False) -> FormRow:
        field = self._field(option, usual, is_secret=is_secret)
        made = FormRow(self._look, sync_options.name(option), field)
        self._rows[option] = made
        return made

    def _field(self, option: str, usual: str, *, is_secret: bool) -> QWidget:
        if option in sync_options.CHOICES:
            combo = QComboBox()
            for value in sync_options.CHOICES[option]:
                combo.addItem(sync_options.choice(option, value), value)
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(combo.findData(usual), 0))
            combo.currentIndexChanged.connect(self.changed)
            return combo
        line = SecretField(self._look) if is_secret else QLineEdit()
        line.setPlaceholderText(sync_options.hint(option, usual))
        if option == "url":
            line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        line.textEdited.connect(lambda: self._rows[option].say(""))
        line.textEdited.connect(self.changed)
        return line

    def _add_account(self, layout: QVBoxLayout) -> None:
        """Let an account give out the keys, or take those that it gave out before."""
        px = self._look.theme.px
        #: A choice: the operator has a key of Face AiDee
        pair = QRadioButton(self.tr("I have a key and its secret"))
        #: A choice: a key is asked for with the account's user name and password, which are not kept
        self._account = QRadioButton(self.tr("Ask for a key with my account, once"))
        group = QButtonGroup(self)
        for choice in (pair, self._account):
            group.addButton(choice)
            layout.addWidget(choice)
        layout.addSpacing(px(4))
        for part, names in ((self._pair, self._fields.secrets), (self._once, sync_options.ACCOUNT)):
            rows = column(part, px(8))
            for one in names:
                rows.addWidget(self._row(one, is_secret=one != "username"))
            layout.addWidget(part)
        self._account.toggled.connect(self._choose)
        pair.setChecked(True)
        self._choose()

    def _choose(self) -> None:
        self._pair.setVisible(not self._uses_account)
        self._once.setVisible(self._uses_account)
        self.changed.emit()


def kept(options: Mapping[str, str], fields: KindFields) -> dict[str, str]:
    """Return options without those that say what holds anyway."""
    return {one: value for one, value in options.items() if fields.optional.get(one) != value}


def _is_address(text: str) -> bool:
    try:
        found = urlsplit(text)
    except ValueError:
        return False
    return found.scheme in {"http", "https"} and bool(found.hostname) and " " not in text
