"""What a page shows when it has nothing to show: a drawing, a sentence, a button or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.parts import button, column, label
from app.ui.widgets.pictures import EmptyDrawing

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance


class EmptyState(QWidget):
    """A drawing, a sentence, a hint and a button, perhaps a second one.

    Signals:
        acted(): The operator pressed the button.
        second_acted(): The operator pressed the second button.
    """

    acted = Signal()
    second_acted = Signal()

    def __init__(self, look: Appearance, drawing: QWidget | None = None) -> None:
        super().__init__()
        px = look.theme.px
        self._drawing = drawing or EmptyDrawing(look)
        self._headline = label(role="title", wrap=True)
        self._hint = label(role="large", wrap=True)
        self._button = button("", "primary")
        self._button.setMinimumHeight(px(44))
        self._button.clicked.connect(self.acted)
        self._second = button("", "word")
        self._second.clicked.connect(self.second_acted)
        layout = self._lines = column(self, px(8))
        layout.addStretch(2)
        layout.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(px(16))
        for text in (self._headline, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(text)
        layout.addSpacing(px(16))
        for shown in (self._button, self._second):
            layout.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, sentence: str, hint: str, action: str, second: str = "") -> None:
        """Show a sentence, a hint, and what the buttons do; one that is to do nothing is not there."""
        self._headline.setText(sentence)
        self._hint.setText(hint)
        for shown, words in ((self._button, action), (self._second, second)):
            shown.setText(words)
            shown.setAccessibleName(words)
            shown.setVisible(bool(words))
        self.setAccessibleName(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the drawing where the words need its room."""
        lines = self._lines
        needed = lines.totalHeightForWidth(self.width())
        if self._drawing.isHidden():
            needed += self._drawing.minimumHeight() + lines.spacing()
        self._drawing.setVisible(needed <= self.height())
