"""Words as large as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.theme import Appearance

_SIZES = ("display", "headline", "title", "section", "large", "body")

_ENDLESS = 100_000
"""A width in which no line is broken, px: its height tells how high the lines of a script are."""


class FittingLabel(QWidget):
    """One sentence in the largest size in which it fits into a few lines without breaking a word."""

    def __init__(self, look: Appearance, lines: int = 3) -> None:
        super().__init__()
        self._look, self._lines, self._text = look, lines, ""
        self._most_px = 10_000
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._change)

    def text(self) -> str:
        """Return the sentence."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another sentence."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._change()

    def limit_height(self, most_px: int) -> None:
        """Take at most this height, in smaller words if need be."""
        if most_px != self._most_px:
            self._most_px = most_px
            self._change()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the sentence in this width."""
        font = self._font_for(width)
        return round(self._area(font, width).height()) + self._look.theme.px(4)

    def sizeHint(self) -> QSize:
        """Return the size that the sentence wants."""
        width = self._look.theme.px(400)
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, self.heightForWidth(self.width() or 400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the layout that the height may have changed."""
        self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sentence from where reading begins."""
        painter = QPainter(self)
        painter.setFont(self._font_for(self.width()))
        painter.setPen(self._look.theme.colour("text"))
        width = self._balanced(painter.font(), self.width())
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.drawText(QRectF(left, 0, width, self.height()), self._flags(), words.unbroken(self._text))

    def _change(self) -> None:
        self.updateGeometry()
        self.update()

    def _flags(self) -> int:
        is_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        return int(side | top) | Qt.TextFlag.TextWordWrap.value

    def _area(self, font: QFont, width: int) -> QRectF:
        return QFontMetricsF(font).boundingRect(
            QRectF(0, 0, width, 10_000), self._flags(), words.unbroken(self._text)
        )

    def _balanced(self, font: QFont, width: int) -> int:
        """Return the least width with as many lines as in the whole width, so that no word stands alone."""
        height, least = self._area(font, width).height(), width
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(word) for word in words.phrases(self._text)), default=0.0)
        for narrower in range(width, max(round(longest), 1), -self._look.theme.px(8)):
            if self._area(font, narrower).height() > height:
                break
            least = narrower
        return least

    def _font_for(self, width: int) -> QFont:
        for size in _SIZES:
            font = self._look.theme.font(size, QFont.Weight.Bold)
            metrics = QFontMetricsF(font)
            longest = max(
                (metrics.horizontalAdvance(word) for word in words.phrases(self._text)), default=0.0
            )
            line = max(metrics.height(), self._area(font, _ENDLESS).height() / (1 + self._text.count("\n")))
            most = min(self._lines * line + 1, self._most_px)
            if longest <= width and self._area(font, width).height() <= most:
                return font
        return self._look.theme.font(_SIZES[-1], QFont.Weight.Bold)
