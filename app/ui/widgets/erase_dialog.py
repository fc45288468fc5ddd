"""Asks before a person is erased, and names what goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import IconLabel, button, column, label

if TYPE_CHECKING:
    from app.store.subjects import Person
    from app.ui.theme import Appearance


class EraseDialog(QDialog):
    """A question with two answers; the one that changes nothing has the focus.

    Signals:
        confirmed(str): Everything about the subject of this id is to be erased.
    """

    confirmed = Signal(str)

    def __init__(self, look: Appearance, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._subject_id = person.subject_id
        self.setModal(True)
        pictures = words.pictures(person.samples)
        #: Question before erasing; {pictures} is "5 pictures"
        question = self.tr("Erase {name} and {pictures}").format(name=person.name, pictures=pictures)
        #: Below the question
        what = self.tr(
            "Name, pictures and consent are deleted from this device at once. This cannot be undone."
        )
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(what)
        headline, detail = label(question, "section", wrap=True), label(what, "muted", wrap=True)
        #: Button: erase nothing
        keep = button(self.tr("&Keep"))
        #: Button outlined in red: erase now
        erase = button(self.tr("&Erase"), "danger")
        keep.clicked.connect(self.reject)
        erase.clicked.connect(self._confirm)
        erase.setAutoDefault(False)
        keep.setDefault(True)
        layout = column(self, px(24), px(28))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(IconLabel(look, "trash", "danger", 32), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(px(8))
        text.addWidget(headline)
        text.addWidget(detail)
        top.addLayout(text, 1)
        layout.addLayout(top)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        answers.addWidget(keep)
        answers.addWidget(erase)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(440))
        keep.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._subject_id)
