"""The looks that a decision rests on: a small bar for the quality of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import words
from app.ui.theme import centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

_BAR, _WIDTH, _LINE, _GAP = 44, 40, 20, 8
"""Height of the highest bar and width of each in px, height of the figure below it in text px, space between
bars in px; at 100 %."""

_LOW = 60
"""Quality below which a look is a poor one."""


class FrameStrip(QWidget):
    """A bar from 0 to 100 for each look, in their order."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._qualities: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_frames(self, qualities: Sequence[int]) -> None:
        """Show looks of these qualities."""
        self._qualities = tuple(qualities)
        #: Screen reader: the drawing of the pictures that a decision rests on
        self.setAccessibleName(self.tr("Quality of each look"))
        self.setAccessibleDescription(", ".join(words.number(one) for one in qualities))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all bars beside each other."""
        theme, count = self._look.theme, max(len(self._qualities), 1)
        wide = count * theme.text_px(_WIDTH) + (count - 1) * theme.px(_GAP)
        return QSize(wide, theme.px(_BAR) + theme.text_px(_LINE) + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; bars become narrower."""
        return QSize(self._look.theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars from where reading begins."""
        if not self._qualities:
            return
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        gap, count = theme.px(_GAP), len(self._qualities)
        width = min(theme.text_px(_WIDTH), (self.width() - (count - 1) * gap) / count)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        high = theme.px(_BAR)
        for place, quality in enumerate(self._qualities):
            left = place * (width + gap)
            whole = QRectF(self.width() - left - width if is_rtl else left, 0, width, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(whole, theme.px(4), theme.px(4))
            filled = QRectF(whole)
            filled.setTop(high - max(high * quality / 100, theme.px(4)))
            painter.setBrush(theme.colour("good" if quality >= _LOW else "caution"))
            painter.drawRoundedRect(filled, theme.px(4), theme.px(4))
            below = QRectF(whole.left(), high + theme.px(2), width, theme.text_px(_LINE))
            painter.setPen(theme.colour("text"))
            painter.drawText(below, centred(), words.number(quality))
