"""A card above the live picture: what is going on, and the one thing that can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.ui.widgets.parts import IconLabel, button, label, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance


class StepNotice(QFrame):
    """An icon, a bold phrase, a sentence and a button; hidden until there is something to say.

    Signals:
        acted(): The button was pressed.
    """

    acted = Signal()

    def __init__(self, look: Appearance, icon: str, action: str, *, tone: str = "plain") -> None:
        super().__init__()
        self._look = look
        token = "caution" if tone == "caution" else "muted"
        self._phrase, self._sentence = label(role="strong", wrap=True), label(wrap=True)
        self._act = button(action)
        self._act.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        restyle(self._act, "tight", "true")
        restyle(self, "surface", tone)
        px = look.theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._phrase)
        words.addWidget(self._sentence)
        said = QHBoxLayout()
        said.setSpacing(px(12))
        said.addWidget(IconLabel(look, icon, token, 24), 0, Qt.AlignmentFlag.AlignVCenter)
        said.addLayout(words, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(14), px(8), px(12), px(8))
        self._row.setSpacing(px(8))
        self._row.addLayout(said, 1)
        self._row.addWidget(self._act)
        self._act.clicked.connect(self.acted)
        self.hide()

    def say(self, phrase: str, sentence: str = "") -> None:
        """Show a phrase and a sentence."""
        self._phrase.setText(phrase)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{phrase} {sentence}".strip())
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where there is little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.theme.text_px(460)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
