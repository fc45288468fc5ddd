"""Asks for the operator's PIN before the kiosk starts for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.parts import IconLabel, button, column, label, restyle

if TYPE_CHECKING:
    from app.ui.theme import Appearance

LEAST_DIGITS, MOST_DIGITS = 4, 12


class ChoosePinDialog(QDialog):
    """Two fields for the same digits, and a sentence for what is missing.

    Signals:
        chosen(str): The digits; the kiosk is to start.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModal(True)
        #: Title of the question before the kiosk starts for the first time
        title = self.tr("Choose a PIN")
        #: Below the title
        what = self.tr("It is the only way out of the kiosk. Keep it where the next operator finds it.")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(what)
        #: Caption of a field for digits
        self._first = self._field(self.tr("PIN, 4 to 12 digits"))
        #: Caption of a field for the same digits once more
        self._second = self._field(self.tr("The same PIN again"))
        self._wrong = label(role="error", wrap=True)
        #: Button: do not start the kiosk
        cancel = button(self.tr("&Cancel"))
        #: Button: keep this PIN and start the kiosk
        start = button(self.tr("&Start the kiosk"), "primary")
        cancel.setAutoDefault(False)
        start.setDefault(True)
        cancel.clicked.connect(self.reject)
        start.clicked.connect(self._choose)
        text, answers = QVBoxLayout(), QHBoxLayout()
        text.addWidget(label(title, "section", wrap=True))
        text.addWidget(label(what, "muted", wrap=True))
        for shown in (cancel, start):
            shown.setAccessibleName(shown.text())
        answers.addStretch(1)
        answers.addWidget(cancel)
        answers.addWidget(start)
        self._lay_out(text, answers)
        self._first.setFocus()

    @property
    def sentence(self) -> str:
        """What is wrong with the digits; empty while nothing is."""
        return self._wrong.text()

    def _choose(self) -> None:
        digits = self._first.text()
        if len(digits) < LEAST_DIGITS:
            #: The PIN is too short
            self._say(self._first, self.tr("Type at least four digits."))
        elif digits != self._second.text():
            #: The two PINs differ
            self._say(self._second, self.tr("The two are not the same. Type the PIN again."))
            self._second.clear()
        else:
            self._first.clear()
            self._second.clear()
            self.accept()
            self.chosen.emit(digits)

    def _say(self, field: QLineEdit, sentence: str) -> None:
        for one in (self._first, self._second):
            restyle(one, "wrong", one is field)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)
        field.setFocus()

    def _field(self, caption: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(MOST_DIGITS)
        made.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), made))
        made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        made.setAccessibleName(caption)
        return made

    def _lay_out(self, text: QVBoxLayout, answers: QHBoxLayout) -> None:
        px = self._look.theme.px
        text.setSpacing(px(8))
        answers.setSpacing(px(12))
        top, fields = QHBoxLayout(), QVBoxLayout()
        top.setSpacing(px(16))
        fields.setSpacing(px(6))
        for field in (self._first, self._second):
            fields.addWidget(label(field.accessibleName(), "field"))
            fields.addWidget(field)
            fields.addSpacing(px(8))
        fields.addWidget(self._wrong)
        self._wrong.hide()
        text.addSpacing(px(8))
        text.addLayout(fields)
        top.addWidget(IconLabel(self._look, "lock-key", "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        layout = column(self, px(20), px(28))
        layout.addLayout(top)
        layout.addLayout(answers)
        self.setMinimumWidth(self._look.theme.text_px(460))
