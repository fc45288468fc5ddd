"""Charts of a site's error rates: how scores lie, and how one error is traded for the other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.rates_words import share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

    Point = tuple[float, float]

_LEAST = 1e-4
"""Rate at the edge of the trade-off's axes; what is less, or nothing, is drawn there."""


class _Chart(QWidget):
    """A painted chart with room for its axes' words; what it shows is in its accessible description."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.look = look
        look.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size in which the words fit."""
        return QSize(self.look.theme.text_px(260), self.look.theme.text_px(220))

    def plot(self) -> QRectF:
        """Return where the data is drawn; around it are the words."""
        text = self.look.theme.text_px
        return QRectF(self.rect()).adjusted(text(48), text(26), -text(26), -text(46))

    def frame(self, painter: QPainter, below: str, above: str) -> None:
        """Draw both axes, and what they are of."""
        theme, plot = self.look.theme, self.plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawLine(plot.bottomLeft(), plot.topLeft())
        painter.setPen(theme.colour("muted"))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(QRectF(0, 0, self.width(), self.height()), flags, below)
        painter.drawText(
            QRectF(0, 0, self.width(), plot.top()),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute),
            above,
        )

    def tick(self, painter: QPainter, x: float, words: str) -> None:
        """Write below the horizontal axis."""
        width = self.look.theme.text_px(60)
        box = QRectF(x - width / 2, self.plot().bottom() + 2, width, self.look.theme.text_px(20))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), words)

    def label_at_left(self, painter: QPainter, y: float, words: str) -> None:
        """Write beside the vertical axis."""
        height = self.look.theme.text_px(20)
        box = QRectF(0, y - height / 2, self.plot().left() - self.look.theme.px(6), height)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), words)


class ScoreChart(_Chart):
    """Two histograms of comparison scores, and the line from which somebody is called by a name."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self._edges: Sequence[float] = (0.0, 1.0)
        self._same: Sequence[float] = ()
        self._different: Sequence[float] = ()
        self._threshold = 0.0
        #: Screen reader: a drawing of how alike pictures are
        self.setAccessibleName(self.tr("How alike pictures are"))

    def show_scores(self, edges: Sequence[float], same: Sequence[float], different: Sequence[float]) -> None:
        """Draw these shares of comparisons, one for each gap between the edges; `same` may be empty."""
        self._edges, self._same, self._different = edges, same, different
        self.update()

    def show_threshold(self, score: float) -> None:
        """Draw the line at this score."""
        self._threshold = score
        self.setAccessibleDescription(
            #: Screen reader: {score} is a number such as 6.2
            self.tr("Whoever reaches {score} is called by a name.").format(score=f"{score:.1f}")
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the histograms, then axes and line over them."""
        painter, theme, plot = QPainter(self), self.look.theme, self.plot()
        #: Below the drawing; from left to right
        self.frame(painter, self.tr("Comparison score: more alike to the right"), "")
        for shares, token in ((self._different, "caution"), (self._same, "accent")):
            self._draw(painter, shares, token)
        painter.setPen(theme.colour("muted"))
        last = max(self._edges[-1], self._threshold + 0.5)
        step = max(1, math.ceil(last / 8))
        for score in range(0, math.floor(last) + 1, step):
            self.tick(painter, self._x(score), str(score))
        x = self._x(self._threshold)
        painter.setPen(QPen(theme.colour("text"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        self._legend(painter)

    def _x(self, score: float) -> float:
        plot, last = self.plot(), max(self._edges[-1], self._threshold + 0.5)
        return plot.left() + plot.width() * score / last

    def _draw(self, painter: QPainter, shares: Sequence[float], token: str) -> None:
        """Draw one histogram, each as high as the other: there are far more pairs of different people."""
        if not shares:
            return
        plot, highest = self.plot(), max(shares)
        outline = QPolygonF([QPointF(self._x(self._edges[0]), plot.bottom())])
        for place, value in enumerate(shares):
            y = plot.bottom() - plot.height() * value / highest
            outline.append(QPointF(self._x(self._edges[place]), y))
            outline.append(QPointF(self._x(self._edges[place + 1]), y))
        outline.append(QPointF(self._x(self._edges[-1]), plot.bottom()))
        painter.setBrush(self.look.theme.colour(token, 0.25))
        painter.setPen(QPen(self.look.theme.colour(token), 1.5))
        painter.drawPolygon(outline)

    def _legend(self, painter: QPainter) -> None:
        theme, x = self.look.theme, self.plot().left()
        #: Legend of a drawing: comparisons of pictures of two people
        different = self.tr("different people")
        #: Legend of a drawing: comparisons of two pictures of one person
        same = self.tr("the same person")
        for words, token, is_there in (
            (different, "caution", bool(self._different)),
            (same, "accent", bool(self._same)),
        ):
            if not is_there:
                continue
            side = theme.text_px(10)
            box = QRectF(x, theme.text_px(6), side, side)
            painter.fillRect(box, theme.colour(token))
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(box.right() + theme.px(6), box.bottom()), words)
            x = box.right() + theme.px(22) + painter.fontMetrics().horizontalAdvance(words)


class DetChart(_Chart):
    """The trade-off: strangers who are named against own people who are missed, on logarithmic axes."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self._curve: Sequence[Point] = ()
        self._here: Point | None = None
        #: Screen reader: a drawing of two kinds of errors
        self.setAccessibleName(self.tr("Strangers named against people missed"))

    def show_curve(self, points: Sequence[Point]) -> None:
        """Draw these pairs of rates: strangers named, people missed."""
        self._curve = points
        self.update()

    def show_point(self, strangers: float, missed: float) -> None:
        """Mark where the setting lies."""
        self._here = (strangers, missed)
        self.setAccessibleDescription(
            #: Screen reader: {strangers} and {missed} are shares such as 0.3 %
            self.tr("{strangers} of strangers named, {missed} of people missed").format(
                strangers=share(strangers), missed=share(missed)
            )
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid, the curve, and the point on it."""
        painter, theme, plot = QPainter(self), self.look.theme, self.plot()
        #: Below a drawing
        below = self.tr("Strangers called by a name")
        #: Above a drawing: what its vertical axis is
        self.frame(painter, below, self.tr("People asked to try again"))
        for power in range(-4, 1):
            rate = 10.0**power
            x, y = self._place((rate, rate)).x(), self._place((rate, rate)).y()
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("muted"))
            self.tick(painter, x, share(rate))
            self.label_at_left(painter, y, share(rate))
        if not self._curve:
            return
        path = QPainterPath(self._place(self._curve[0]))
        for point in self._curve[1:]:
            path.lineTo(self._place(point))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawPath(path)
        if self._here is not None:
            painter.setBrush(theme.colour("text"))
            painter.setPen(QPen(theme.colour("card"), 2))
            painter.drawEllipse(self._place(self._here), theme.px(6), theme.px(6))

    def _place(self, point: Point) -> QPointF:
        plot = self.plot()
        x, y = (1 - math.log10(max(rate, _LEAST)) / math.log10(_LEAST) for rate in point)
        return QPointF(plot.left() + plot.width() * x, plot.bottom() - plot.height() * y)
