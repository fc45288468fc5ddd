"""Above the list while people are found by a face: which face, and what the result is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import button, label, surface
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_SIDE = 64


class GalleryFound(QWidget):
    """The face that was searched for, and a sentence.

    Signals:
        ended(): Show everybody again.
    """

    ended = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._face = Portrait(look, _SIDE)
        self._phrase, self._sentence = label(role="strong", wrap=True), label(role="muted", wrap=True)
        #: Button: end the search by face, and show everybody again
        end = button(self.tr("Show every&body"))
        end.setAccessibleName(end.text())
        end.clicked.connect(self.ended)
        card = surface("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.setSpacing(px(14))
        row.addWidget(self._face)
        text = QVBoxLayout()
        text.setSpacing(px(2))
        text.addWidget(self._phrase)
        text.addWidget(self._sentence)
        row.addLayout(text, 1)
        row.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_found(self, face: bytes | None, count: int) -> None:
        """Show the face, and say how many people are like it."""
        self._face.show_picture(face)
        if count == 1:
            #: Search by face: what it found, exactly one
            phrase = self.tr("1 person looks like this face")
        elif count:
            #: Search by face: what it found, never one
            phrase = self.tr("{count} people look like this face").format(count=words.number(count))
        else:
            #: Search by face: what it found
            phrase = self.tr("Nobody here looks like this face")
        #: Search by face: what the result is worth
        sentence = self.tr("The most alike first. Compare the pictures: a likeness alone proves nothing.")
        #: Search by face that found nobody
        none = self.tr("Another picture may show more: from the front, sharp, in even light.")
        self._phrase.setText(phrase)
        self._sentence.setText(sentence if count else none)
        self.setAccessibleName(phrase)
        self.show()
