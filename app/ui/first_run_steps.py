"""The steps of the first start: language, camera, place, account, recovery code, and what to begin with."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from app.settings.catalogue import setting
from app.ui import settings_words
from app.ui.printing import ask_to_print, can_print
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.consent_reader import ConsentReader
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import button, column, label, surface
from app.ui.widgets.secret_field import SecretField
from app.ui.widgets.setting_field import SettingField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from app.core.consent import ConsentText
    from app.core.face import Frame
    from app.ui.theme import Appearance

_MOST_NAME, _PIN_DIGITS, _PASSWORD_LENGTHS = 60, range(4, 13), range(8, 129)
"""What an account may be called, and its secret be like; `app.store.accounts`, which is not loaded here."""

_TYPING_MS = 400
"""Time after the last key until the text of the consent follows the name."""


class Step(QWidget):
    """One question.

    Signals:
        changed(): Whether it is finished may have changed.
        answered(): Enter was pressed where a dialog does not see it.
    """

    changed = Signal()
    answered = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "clear")
        self.body = column(self, look.theme.px(12))

    def trouble(self) -> str:
        """Return what is still to be done, in a sentence; empty if the next step may come."""
        return ""


class _Choices(Step):
    """One of several, each a line of its own."""

    def __init__(self, look: Appearance, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(look)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for value, name in choices:
            made = self._buttons[value] = QRadioButton(name)
            made.setProperty("kind", "choice")
            self._group.addButton(made)
            self.body.addWidget(made)
        self.body.addStretch(1)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((value for value, one in self._buttons.items() if one.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose one."""
        self._buttons[value].setChecked(True)


class LanguageStep(_Choices):
    """The language of all windows.

    Signals:
        chosen(str): A value of appearance.language; it is to be used at once.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance) -> None:
        language = setting("appearance", "language")
        super().__init__(look, [(word, settings_words.word(language, word)) for word in language.words])
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.value))


class CameraStep(Step):
    """Which camera; its picture is shown as it comes.

    Signals:
        chosen(str): A value of camera.source; its picture is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, newest: Callable[[], Frame | None]) -> None:
        super().__init__(look)
        #: Caption of a field
        self._field = SettingField(look, setting("camera", "source"), self.tr("Camera"))
        self._row = FormRow(look, self.tr("Camera"), self._field)
        self.view = CameraView(look, newest, surround="card")
        self.body.addWidget(self._row)
        self.body.addWidget(self.view, 1)
        self._field.returned.connect(self.answered)
        self._field.edited.connect(lambda value: self.chosen.emit(str(value)))

    @property
    def value(self) -> str:
        """The camera that is chosen."""
        return str(self._field.value)

    def show_value(self, source: str) -> None:
        """Show which camera is in use."""
        self._field.show_value(source)

    def offer(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer the cameras there are."""
        self._field.offer(cameras)

    def show_camera(self, name: str, trouble: str) -> None:
        """Say what the camera is called, or what is wrong with it."""
        self.view.name_camera(name)
        self.view.show_notice(trouble)

    def trouble(self) -> str:
        """Return that a camera must be named."""
        #: What is missing in a step
        return "" if self.value.strip() else self.tr("Choose a camera.")


class PlaceStep(Step):
    """Who runs the place, and what people agree to here.

    Signals:
        named(str): The text for this name is wanted; see `show_texts`.
    """

    named = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self._line = QLineEdit()
        #: Field before anything is typed: an example of the name of a place
        self._line.setPlaceholderText(self.tr("Example Ltd"))
        #: Caption of a field
        self._row = FormRow(look, self.tr("Who runs this place?"), self._line)
        self._reader = ConsentReader(look, ())
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._timer.timeout.connect(lambda: self.named.emit(self.value))
        self._line.textChanged.connect(lambda _text: self._timer.start())
        self.body.addWidget(self._row)
        #: Above the text that people agree to
        self.body.addWidget(label(self.tr("This is what people agree to here:"), "muted", wrap=True))
        self.body.addWidget(self._reader, 1)

    @property
    def value(self) -> str:
        """The name of the place."""
        return self._line.text().strip()

    def show_value(self, name: str) -> None:
        """Show the name of the place."""
        self._line.setText(name)

    def show_texts(self, texts: Sequence[ConsentText], trouble: str = "") -> None:
        """Show what people agree to here; without texts, why."""
        self._reader.show_texts(texts, trouble)


class AdminStep(Step):
    """The first account: an administrator's, with a PIN or a password; or none, and everything stays open."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self._name = QLineEdit()
        self._name.setMaxLength(_MOST_NAME)
        #: Caption of a field
        self._add(self.tr("Your name"), self._name)
        #: Caption of a field
        self._first = self._secret(self.tr("PIN or password"))
        #: Caption of a field for the same PIN or password once more
        self._second = self._secret(self.tr("The same again"))
        #: Below the fields of the first account
        limits = self.tr("A PIN has 4 to 12 digits; a password has at least 8 characters.")
        #: Below the fields of the first account
        hint = self.tr("Leave all empty if everybody who reaches this computer may do everything.")
        self.body.addWidget(label(f"{limits} {hint}", "muted", wrap=True))
        self.body.addStretch(1)

    @property
    def name(self) -> str:
        """Whose account it is; empty for none."""
        return self._name.text().strip()

    @property
    def secret(self) -> str:
        """The PIN or password."""
        return self._first.text()

    def trouble(self) -> str:
        """Return what is missing or wrong."""
        if not (self.name or self.secret or self._second.text()):
            return ""
        if not self.name:
            #: The first account has no name
            return self.tr("Type your name, too.")
        lengths = _PIN_DIGITS if self.secret.isascii() and self.secret.isdigit() else _PASSWORD_LENGTHS
        if len(self.secret) not in lengths:
            #: A PIN or password cannot be used
            return self.tr("A PIN has 4 to 12 digits; a password has at least 8 characters.")
        #: The two PINs or passwords differ
        return "" if self.secret == self._second.text() else self.tr("The two are not the same.")

    def _secret(self, caption: str) -> QLineEdit:
        made = SecretField(self._look)
        self._add(caption, made)
        return made

    def _add(self, caption: str, made: QLineEdit) -> None:
        made.setMaximumWidth(self._look.theme.text_px(360))
        made.textChanged.connect(lambda _text: self.changed.emit())
        self.body.addWidget(FormRow(self._look, caption, made))


class RecoveryStep(Step):
    """The code that opens a backup where this computer is lost: made, shown once, and proved to be kept.

    Signals:
        wanted(): Make a code; see `show_code`.
        confirmed(str): Somebody typed a part of this code: they have it.
    """

    wanted = Signal()
    confirmed = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        px = look.theme.px
        self._code, self._part = "", 0
        #: Button: make a recovery code
        self._make = button(self.tr("&Make a recovery code"), "primary")
        self._shown, self._said = surface("plain"), label(role="muted", wrap=True)
        self._words = label(role="section", wrap=True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        #: Screen reader: the recovery code
        self._words.setAccessibleName(self.tr("Recovery code"))
        #: Button: put the recovery code on the clipboard
        copy = button(self.tr("C&opy"))
        #: Button: print the recovery code
        print_it = button(self.tr("&Print…"))
        self._line = QLineEdit()
        self._line.setMaximumWidth(look.theme.text_px(240))
        self._row = FormRow(look, "", self._line)
        inner = column(self._shown, px(10), px(16))
        inner.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        for made in (copy, print_it):
            made.setAutoDefault(False)
            buttons.addWidget(made)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        print_it.setVisible(can_print())
        self.body.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeading)
        for shown in (self._shown, self._row, self._said):
            self.body.addWidget(shown)
        self.body.addStretch(1)
        self._shown.hide()
        self._row.hide()
        self._make.clicked.connect(self.wanted)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._code))
        print_it.clicked.connect(lambda: ask_to_print(self, self._print))
        self._line.textChanged.connect(self._compare)

    def show_code(self, code: str) -> None:
        """Show a new code, in groups divided by hyphens; nothing can show it again."""
        groups = code.split("-")
        self._code, self._part = code, secrets.randbelow(len(groups))
        self._words.setText("  ".join(groups))
        #: Caption of a field; {number} counts the groups of characters of the code
        caption = self.tr("Type group {number} of what you wrote down").format(number=self._part + 1)
        self._row.rename(caption)
        self._make.hide()
        self._shown.show()
        self._row.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no code."""
        self._said.setText(sentence)

    def trouble(self) -> str:
        """Return that the code must be proved to be kept."""
        if not self._code or self._is_right():
            return ""
        #: What is missing in a step
        return self.tr("Write the code down, then type the group that is asked for.")

    def _is_right(self) -> bool:
        typed = "".join(self._line.text().split()).upper()
        return bool(self._code) and typed == self._code.split("-")[self._part]

    @Slot()
    def _compare(self) -> None:
        if self._is_right():
            self._line.setEnabled(False)
            #: A part of the recovery code was typed as it is
            self._said.setText(self.tr("Right. Keep it where no computer is lost with it."))
            self.confirmed.emit(self._code)
        self.changed.emit()

    def _print(self, printer: QPrinter) -> None:
        from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - not at every start

        page = QTextDocument()
        #: Heading of a printed page
        page.setPlainText(f"{self.tr('Vestibule: recovery code')}\n\n{self._code}")
        page.print_(printer)


class BeginStep(_Choices):
    """Whether to begin with an empty gallery or to look around first."""

    def __init__(self, look: Appearance) -> None:
        choices = (
            #: How to begin
            ("empty", self.tr("Begin with an empty gallery")),
            #: How to begin: sample pictures stand for the camera
            ("demo", self.tr("Look around with sample pictures")),
        )
        super().__init__(look, choices)
        self.choose("empty")
