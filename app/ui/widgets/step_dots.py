"""How far one is in a row of steps: a dot for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_DOT, _LONG, _GAP = 8, 24, 8
"""Diameter of a dot, width of the one that is shown, space between; px at 100 %."""


class StepDots(QWidget):
    """Done ones are filled, the one that is shown is long, those to come are pale."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._number, self._total = look, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_step(self, number: int, total: int) -> None:
        """Show that this one of so many is shown, counted from 0."""
        self._number, self._total = number, total
        #: Screen reader: how far one is; {number} of {total}
        text = self.tr("Step {number} of {total}")
        self.setAccessibleName(text.format(number=number + 1, total=total))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all dots."""
        px = self._look.theme.px
        return QSize(px((_DOT + _GAP) * (self._total - 1) + _LONG), px(_DOT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots from where reading begins."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high, left = theme.px(_DOT), 0.0
        for one in range(self._total):
            wide = theme.px(_LONG) if one == self._number else high
            painter.setBrush(theme.colour("accent" if one <= self._number else "outline"))
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = self.width() - left - wide if is_rtl else left
            where = QRectF(start, (self.height() - high) / 2, wide, high)
            painter.drawRoundedRect(where, high / 2, high / 2)
            left += wide + theme.px(_GAP)
