"""Where a person signs with mouse, finger or pen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.core.consent import SIGNATURE_BYTES
from app.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QTabletEvent

    from app.ui.theme import Appearance

LEAST_INK = 0.5
"""How long all strokes are together, in heights of the paper, for it to be a signature and no slip."""

_PEN = 2.6
"""Width of a stroke in px at 100 %."""

_PICTURE_SIDES = (1200, 600, 300)
"""Longer side of the picture of a signature; a smaller one is taken if a picture has too many bytes."""

_MOST_GROWN = 4.0
"""A small signature is not drawn larger than this."""


class SignaturePad(QWidget):
    """Paper with a line to sign on, and a button that clears it.

    Signals:
        changed(): There is ink now, enough of it, or none any more.
    """

    changed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._paper = _Paper(look)
        self._paper.changed.connect(self._judge)
        #: Button above a signature that was drawn on the screen
        self._clear = button(self.tr("Clear"), "flat")
        #: Screen reader: the button that clears the signature
        self._clear.setAccessibleName(self.tr("Clear the signature"))
        self._clear.clicked.connect(self.clear)
        top = QHBoxLayout()
        #: Above the paper on which the person signs with mouse, finger or pen
        top.addWidget(label(self.tr("Sign on the line"), "field"), 1)
        top.addWidget(self._clear)
        layout = column(self, px(2))
        layout.addLayout(top)
        layout.addWidget(self._paper, 1)
        self._before = (False, False)
        self._clear.setEnabled(False)

    @property
    def has_ink(self) -> bool:
        """Whether anything was drawn."""
        return self._paper.has_ink

    @property
    def is_signed(self) -> bool:
        """Whether there is enough ink for a signature."""
        return self._paper.is_signed

    def png(self) -> bytes | None:
        """Return the signature as PNG, black on white, at most `SIGNATURE_BYTES`; None if there is none."""
        return self._paper.png() if self.is_signed else None

    def clear(self) -> None:
        """Take the ink away."""
        self._paper.clear()

    def _judge(self) -> None:
        now = (self.has_ink, self.is_signed)
        if now != self._before:
            self._before = now
            self._clear.setEnabled(self.has_ink)
            self.changed.emit()


class _Paper(QWidget):
    """Keeps strokes as curves, so that they are smooth in any size.

    Touches and pens arrive as Qt makes a mouse of the first finger; a pen's own events are finer.
    """

    changed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._ink = QPainterPath()
        self._page = QSizeF()
        self._last: QPointF | None = None
        self._length = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.theme.px(120))
        #: Screen reader: the paper on which the person signs
        self.setAccessibleName(self.tr("Signature"))
        #: Screen reader: how to sign, and what to do if one cannot
        self.setAccessibleDescription(
            self.tr("Draw with mouse, finger or pen. Whoever cannot may agree in another way.")
        )
        look.changed.connect(self.update)

    @property
    def has_ink(self) -> bool:
        """Whether anything was drawn."""
        return not self._ink.isEmpty()

    @property
    def is_signed(self) -> bool:
        """Whether the strokes are long enough."""
        return self.has_ink and self._length >= LEAST_INK * self._page.height()

    def png(self) -> bytes:
        """Return what was drawn, cut to it; there must be ink."""
        return next(made for side in _PICTURE_SIDES if len(made := self._picture(side)) <= SIGNATURE_BYTES)

    def clear(self) -> None:
        """Take all ink away."""
        self._ink, self._last, self._length = QPainterPath(), None, 0.0
        self.update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete clear the paper."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._put_down(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        self._draw(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lift the pen."""
        self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Do the same with a pen's own events."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._put_down(event.position())
            case QEvent.Type.TabletMove:
                self._draw(event.position())
            case QEvent.Type.TabletRelease:
                self._lift()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper, line and ink."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colour("accent" if self.hasFocus() else "outline")
        painter.setPen(QPen(edge, 2))
        painter.setBrush(theme.colour("card"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, theme.px(10), theme.px(10))
        y, x, tick = self.height() * 0.74, theme.px(28), theme.px(6)
        painter.setPen(QPen(theme.colour("outline"), 1.5))
        painter.drawLine(QPointF(x, y), QPointF(self.width() - x, y))
        start = self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x
        middle = QPointF(start, y - 2.2 * tick)
        for turn in (1, -1):
            painter.drawLine(middle + QPointF(-tick, -tick * turn), middle + QPointF(tick, tick * turn))
        painter.scale(self._scale(), self._scale())
        self._paint_ink(painter, Qt.GlobalColor.black if theme.name == "light" else Qt.GlobalColor.white)

    def _put_down(self, at: QPointF) -> None:
        if not self.has_ink:
            self._page = QSizeF(self.size())
        self._last = self._on_page(at)
        self._ink.moveTo(self._last)
        self._ink.lineTo(self._last + QPointF(0.01, 0))  # so that a dot is seen
        self.update()
        self.changed.emit()

    def _draw(self, at: QPointF) -> None:
        if self._last is None:
            return
        now = self._on_page(at)
        step = math.hypot(now.x() - self._last.x(), now.y() - self._last.y())
        if step < 1:
            return
        self._ink.quadTo(self._last, (self._last + now) / 2)
        self._last, self._length = now, self._length + step
        self.update()
        self.changed.emit()

    def _lift(self) -> None:
        if self._last is not None:
            self._ink.lineTo(self._last)
            self._last = None
            self.update()

    def _on_page(self, at: QPointF) -> QPointF:
        """Return a place on the paper as it was when the first stroke began; never beside it."""
        x = min(max(at.x(), 0.0), float(self.width()))
        y = min(max(at.y(), 0.0), float(self.height()))
        return QPointF(x, y) / self._scale()

    def _scale(self) -> float:
        """Return how much larger the paper is than when the first stroke began."""
        if self._page.isEmpty():
            return 1.0
        return min(self.width() / self._page.width(), self.height() / self._page.height())

    def _paint_ink(self, painter: QPainter, colour: Qt.GlobalColor) -> None:
        pen = QPen(colour, self._look.theme.px(_PEN * 10) / 10)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(self._ink, pen)

    def _picture(self, side: int) -> bytes:
        """Return the ink as a PNG whose longer side is at most so many pixels."""
        margin = self._look.theme.px(8)
        bounds = self._ink.boundingRect().adjusted(-margin, -margin, margin, margin)
        grown = min(side / max(bounds.width(), bounds.height()), _MOST_GROWN)
        image = QImage((bounds.size() * grown).toSize(), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform.fromScale(grown, grown).translate(-bounds.x(), -bounds.y()))
        self._paint_ink(painter, Qt.GlobalColor.black)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(content.data())
