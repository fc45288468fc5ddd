"""The recovery code: how it stands, the code itself once, and a field to type it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui import backup_words
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import button, caption, column, label, surface

if TYPE_CHECKING:
    from app.ui.backup_values import BackupStatus
    from app.ui.theme import Appearance


class RecoveryCode(QWidget):
    """A card of the section “Backup”.

    Signals:
        code_requested(): A new code is wanted.
        typed(str): Somebody typed the code in force.
    """

    code_requested = Signal()
    typed = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._line = label(wrap=True)
        self._make = button("")
        self._make.clicked.connect(self.code_requested)
        self._shown, self._code = self._once(look)
        self._field = QLineEdit()
        self._field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        #: Settings, backup: field below the recovery code
        self._row = FormRow(look, self.tr("Type it from what you wrote down"), self._field)
        #: Settings, backup: button beside the field for the recovery code
        self._check = button(self.tr("&Check"))
        self._check.clicked.connect(self._tell)
        self._field.returnPressed.connect(self._tell)
        self._typing = QWidget()
        row = QHBoxLayout(self._typing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._row, 1)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = column(self, px(12))
        #: Settings, backup: heading
        layout.addWidget(label(self.tr("Recovery code"), "subtitle"))
        layout.addWidget(self._line)
        layout.addWidget(self._shown)
        layout.addWidget(self._typing)
        layout.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeading)
        self._shown.hide()
        self._typing.hide()

    def show_status(self, status: BackupStatus) -> None:
        """Show how the code stands."""
        self._line.setText(backup_words.code(status))
        has_code = status.code is not None
        #: Settings, backup: button
        new = self.tr("Make a &new recovery code")
        #: Settings, backup: button
        first = self.tr("Make the &recovery code")
        caption(self._make, new if has_code else first)
        self._typing.setVisible(has_code and (status.code is None or status.code.confirmed_at is None))
        if status.code is not None and status.code.confirmed_at is not None:
            self._forget()

    def show_code(self, code: str) -> None:
        """Show a new code, this once."""
        groups = code.split("-")
        self._code.setText("  ".join(groups))
        self._code.setAccessibleName(" ".join(" ".join(group) for group in groups))
        self._shown.show()
        self._typing.show()
        self._field.clear()
        self._row.say("")
        self._code.setFocus()

    def show_typed(self, trouble: str) -> None:
        """Show what is wrong with what was typed; nothing: the status says the rest."""
        self._row.say(trouble)
        if not trouble:
            self._field.clear()

    def _once(self, look: Appearance) -> tuple[QFrame, QLabel]:
        card = surface("caution")
        layout = column(card, look.theme.px(8), look.theme.px(16))
        code = label(role="score", wrap=True)
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        #: Settings, backup: above the recovery code
        layout.addWidget(label(self.tr("This code is shown once. Write it down."), "strong", wrap=True))
        layout.addWidget(code)
        text = self.tr(
            #: Settings, backup: below the recovery code
            "Keep it where this computer is not. With it and a backup, everything can be restored on another"
            " computer; without it, nobody can. Backups made before open with the code before."
        )
        layout.addWidget(label(text, wrap=True))
        return card, code

    def _forget(self) -> None:
        """Take the code off the screen: somebody has it."""
        self._code.clear()
        self._code.setAccessibleName("")
        self._shown.hide()

    @Slot()
    def _tell(self) -> None:
        if self._field.text().strip():
            self.typed.emit(self._field.text())
