"""Asks before something is done to a person that cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.parts import IconLabel, button, column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class Asked(NamedTuple):
    """What is asked.

    Attributes:
        icon: As the Phosphor icons are called.
        question: In one line, with the name of the person.
        what: What happens, in a sentence or two.
        keep: The button that changes nothing.
        act: The button outlined in red.
    """

    icon: str
    question: str
    what: str
    keep: str
    act: str


class ConfirmDialog(QDialog):
    """A question with two answers; the one that changes nothing has the focus.

    Signals:
        confirmed(str): It is to be done to the subject of this id.
    """

    confirmed = Signal(str)

    def __init__(
        self, look: Appearance, asked: Asked, subject_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._subject_id = subject_id
        self.setModal(True)
        self.setWindowTitle(asked.question)
        self.setAccessibleName(asked.question)
        self.setAccessibleDescription(asked.what)
        keep, act = button(asked.keep), button(asked.act, "danger")
        keep.clicked.connect(self.reject)
        act.clicked.connect(self._confirm)
        act.setAutoDefault(False)
        keep.setDefault(True)
        layout = column(self, px(24), px(28))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(IconLabel(look, asked.icon, "danger", 32), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(px(8))
        text.addWidget(label(asked.question, "section", wrap=True))
        text.addWidget(label(asked.what, "muted", wrap=True))
        top.addLayout(text, 1)
        layout.addLayout(top)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        answers.addWidget(keep)
        answers.addWidget(act)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(440))
        keep.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._subject_id)
