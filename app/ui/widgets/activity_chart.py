"""Charts, painted in the colours of the theme: bars that stand, bars that lie, and lines over days."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import words
from app.ui.theme import centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

_HEIGHT, _LINE, _GAP = 180, 20, 6
"""Height of a chart and of a line of words in text px, space between words and bars in px; at 100 %."""

_BEAM = 30
"""Height of a lying bar with its words, text px at 100 %."""


@dataclass(frozen=True, slots=True)
class Point:
    """One figure: what it is of, and how much; None where nothing was measured.

    Attributes:
        label: Below the chart, such as an hour or a day; the chart leaves out what would not fit.
        value: 0 or more.
        said: The value in words, for tool tips, tables and screen readers.
    """

    label: str
    value: float | None
    said: str


class Chart(QWidget):
    """A drawing of figures; screen readers are told each of them."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self._points: tuple[Point, ...] = ()
        self._most = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_points(self, points: Sequence[Point], most: float = 0.0) -> None:
        """Show figures in this order; the scale ends at `most`, or at a round number above the largest."""
        self._points = tuple(points)
        largest = max((one.value or 0.0 for one in points), default=0.0)
        self._most = most or _round_above(largest)
        self.setAccessibleDescription(", ".join(f"{one.label}: {one.said}" for one in points))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height in which figures can be told."""
        return QSize(self._look.theme.px(320), self._look.theme.text_px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, in less width."""
        return QSize(self._look.theme.px(160), self.sizeHint().height())

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, area: QRectF) -> QRectF:
        """Return where an area is when reading begins at the right."""
        if self._is_rtl:
            area.moveLeft(self.width() - area.right())
        return area

    def _plot(self, painter: QPainter) -> QRectF:
        """Paint the scale; return where figures are painted, as if reading began at the left."""
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        line, gap = theme.text_px(_LINE), theme.px(_GAP)
        marks = [0.0, self._most / 2, self._most]
        texts = [words.number(round(mark)) if mark == round(mark) else "" for mark in marks]
        wide = max(QFontMetricsF(painter.font()).horizontalAdvance(text) for text in texts) + gap
        plot = QRectF(wide, line / 2, self.width() - wide, self.height() - 1.5 * line - gap)
        for mark, text in zip(marks, texts, strict=True):
            y = plot.bottom() - plot.height() * mark / self._most
            painter.setPen(QPen(theme.colour("line"), 1))
            across = self._mirrored(QRectF(plot.left(), y, plot.width(), 0))
            painter.drawLine(across.topLeft(), across.topRight())
            painter.setPen(theme.colour("muted"))
            beside = self._mirrored(QRectF(0, y - line / 2, wide - gap, line))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # Qt turns it around
            painter.drawText(beside, centred(side), text)
        return plot

    def _write_labels(self, painter: QPainter, plot: QRectF) -> None:
        """Write below the figures as many labels as have room."""
        if not self._points:
            return
        theme, metrics = self._look.theme, QFontMetricsF(painter.font())
        step = plot.width() / len(self._points)
        widest = max(metrics.horizontalAdvance(one.label) for one in self._points) + theme.px(12)
        every = max(1, math.ceil(widest / step))
        painter.setPen(theme.colour("muted"))
        for place in range(0, len(self._points), every):
            middle = plot.left() + (place + 0.5) * step
            left = min(max(middle - widest / 2, 0), self.width() - widest)
            high = theme.text_px(_LINE)
            below = self._mirrored(QRectF(left, self.height() - high, widest, high))
            painter.drawText(below, centred(), self._points[place].label)


class BarChart(Chart):
    """A standing bar for each figure."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars from where reading begins."""
        painter, theme = QPainter(self), self._look.theme
        plot = self._plot(painter)
        self._write_labels(painter, plot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        step = plot.width() / max(len(self._points), 1)
        wide = min(max(step * 0.7, 2.0), theme.px(36))
        for place, one in enumerate(self._points):
            if not one.value:
                continue
            high = max(plot.height() * one.value / self._most, 2.0)
            left = plot.left() + (place + 0.5) * step - wide / 2
            bar = self._mirrored(QRectF(left, plot.bottom() - high, wide, high))
            radius = min(wide / 3, theme.px(4), high / 2)
            painter.drawRoundedRect(bar, radius, radius)


class BeamChart(Chart):
    """A lying bar for each figure, its label above it."""

    def sizeHint(self) -> QSize:
        """Return the height of all bars."""
        rows = max(len(self._points), 1)
        return QSize(self._look.theme.px(320), self._look.theme.text_px(_BEAM) * rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint label, bar and figure of each."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics, gap = QFontMetricsF(painter.font()), theme.px(_GAP)
        name_px = self.width() * 0.4
        figure_px = max((metrics.horizontalAdvance(one.said) for one in self._points), default=0.0) + gap
        room = self.width() - name_px - gap - figure_px
        high, bar_px = theme.text_px(_BEAM), theme.px(12)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # Qt turns them around
        for place, one in enumerate(self._points):
            top = place * high
            name = self._mirrored(QRectF(0, top, name_px, high))
            text = metrics.elidedText(one.label, Qt.TextElideMode.ElideRight, name_px)
            painter.setPen(theme.colour("text"))
            painter.drawText(name, centred(start | Qt.AlignmentFlag.AlignVCenter), text)
            wide = max(room * (one.value or 0.0) / self._most, theme.px(4))
            bar = QRectF(name_px + gap, top + (high - bar_px) / 2, wide, bar_px)
            figure = self._mirrored(QRectF(bar.right(), top, figure_px, high))
            painter.drawText(figure, centred(end | Qt.AlignmentFlag.AlignVCenter), one.said)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self._mirrored(bar), theme.px(4), theme.px(4))


class LineChart(Chart):
    """A line over days, interrupted where nothing was measured."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, and a dot for each figure."""
        painter, theme = QPainter(self), self._look.theme
        plot = self._plot(painter)
        self._write_labels(painter, plot)
        step = plot.width() / max(len(self._points), 1)
        painter.setPen(QPen(theme.colour("accent"), theme.px(2)))
        painter.setBrush(theme.colour("accent"))
        before: QPointF | None = None
        for place, one in enumerate(self._points):
            if one.value is None:
                before = None
                continue
            high = plot.height() * min(one.value / self._most, 1.0)
            box = QRectF(plot.left() + (place + 0.5) * step, plot.bottom() - high, 0, 0)
            here = self._mirrored(box).topLeft()
            if before is not None:
                painter.drawLine(before, here)
            painter.drawEllipse(here, theme.px(2), theme.px(2))
            before = here


def _round_above(value: float) -> float:
    """Return an even number of 2, 4, 6, 10, 20, 40, 60, 100 … that is no less."""
    if value <= 2:
        return 2.0
    power: float = 10 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 4, 6, 10, 20) if step * power >= value and step * power >= 2)
