"""Asks before a backup takes the place of what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import IconLabel, button, column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class RestoreDialog(QDialog):
    """The question, what will happen, and a field for the recovery code of another computer's backup.

    Signals:
        confirmed(str): It is to be restored, with this code; empty for the key of this computer.
    """

    confirmed = Signal(str)

    def __init__(self, look: Appearance, which: str, parent: QWidget | None = None) -> None:
        """Ask.

        Args:
            look: How it looks.
            which: The backup, as people call it: its day, or the name of its file.
            parent: The page.
        """
        super().__init__(parent)
        px = look.theme.px
        #: Question before a restore; {which} is a day with a time, or the name of a file
        question = self.tr("Restore the backup of {which}?").format(which=which)
        what = self.tr(
            #: Below the question
            "It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored"
            " here. What is here now is moved aside, not deleted. Whoever was erased since stays erased."
            " Backends are paused until you have looked at what would change there."
        )
        self.setModal(True)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(what)
        self._code = QLineEdit()
        #: Field in the question before a restore
        caption = self.tr("Recovery code, if the backup is another computer's")
        self._row = FormRow(look, caption, self._code)
        #: Button: restore nothing
        keep = button(self.tr("&Keep what is here"))
        #: Button outlined in red: restore the backup
        act = button(self.tr("&Restore and restart"), "danger")
        keep.clicked.connect(self.reject)
        act.clicked.connect(self._confirm)
        act.setAutoDefault(False)
        keep.setDefault(True)
        layout = column(self, px(20), px(28))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(IconLabel(look, "clock-counter-clockwise", "danger", 32), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(px(8))
        text.addWidget(label(question, "section", wrap=True))
        text.addWidget(label(what, "muted", wrap=True))
        text.addWidget(self._row)
        top.addLayout(text, 1)
        layout.addLayout(top)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        answers.addWidget(keep)
        answers.addWidget(act)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(520))
        keep.setFocus()

    @Slot()
    def _confirm(self) -> None:
        code = self._code.text().strip()
        self.accept()
        self.confirmed.emit(code)
