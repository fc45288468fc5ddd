"""Words in little rounded boxes, as many on a line as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

_HEIGHT, _INSET, _GAP = 26, 10, 6
"""Height of a chip in text px, space beside its word and between chips in px; at 100 %."""


class Chips(QWidget):
    """Shows words, such as a person's tags; they cannot be used. A word too long for a line is shortened."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words in this order."""
        self._words = tuple(words)
        self.setAccessibleName(", ".join(words))
        self.setToolTip(", ".join(words))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all chips in this width."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of one line or more, in the width there is."""
        width = self.width() or self._look.theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size in which a word can be told."""
        return QSize(self._look.theme.text_px(80), self._look.theme.text_px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chips from where reading begins."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics, inset = QFontMetrics(painter.font()), theme.px(_INSET)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for word, place in zip(self._words, self._places(self.width()), strict=True):
            if is_rtl:
                place.moveLeft(self.width() - place.right() - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-surface"))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.setPen(theme.colour("text"))
            shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, place.width() - 2 * inset)
            painter.drawText(place, centred(), shown)

    def _places(self, width: int) -> list[QRect]:
        theme = self._look.theme
        metrics = QFontMetrics(theme.font("small"))
        height, gap = theme.text_px(_HEIGHT), theme.px(_GAP)
        places: list[QRect] = []
        left = top = 0
        for word in self._words:
            wide = min(metrics.horizontalAdvance(word) + 2 * theme.px(_INSET) + 1, width)
            if left and left + wide > width:
                left, top = 0, top + height + gap
            places.append(QRect(left, top, wide, height))
            left += wide + gap
        return places
