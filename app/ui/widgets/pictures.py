"""Draws what stands for a person: a portrait from JPEG bytes, or a silhouette where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance, Theme


CHECK_MARK = (QPointF(-5, 0.5), QPointF(-1.5, 4), QPointF(5, -3.5))
"""A check mark around its middle, in a circle of radius 13."""


def decoded(jpeg: bytes | None, side: int = 0) -> QPixmap:
    """Return the picture, null if it cannot be read; reduced to about `side` device pixels if given."""
    image = QImage.fromData(QByteArray(jpeg or b""))
    if side and not image.isNull():
        image = image.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
    return QPixmap.fromImage(image)


def rounded(area: QRectF, radius: float) -> QPainterPath:
    """Return a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path


def draw_cover(painter: QPainter, picture: QPixmap, area: QRectF, radius: float) -> None:
    """Fill an area with a picture, cut to its middle, with round corners."""
    scale = max(area.width() / picture.width(), area.height() / picture.height())
    width, height = area.width() / scale, area.height() / scale
    source = QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
    painter.save()
    painter.setClipPath(rounded(area, radius))
    painter.drawPixmap(area, picture, source)
    painter.restore()


def draw_silhouette(painter: QPainter, theme: Theme, area: QRectF, radius: float) -> None:
    """Fill an area with head and shoulders of nobody in particular."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("portrait"))
    painter.drawPath(rounded(area, radius))
    painter.setClipPath(rounded(area, radius))
    side = min(area.width(), area.height())
    middle, floor = area.center().x(), area.bottom()
    shoulders = QRectF(middle - side * 0.38, floor - side * 0.33, side * 0.76, side * 0.66)
    painter.setBrush(theme.colour("figure-deep"))
    painter.drawRoundedRect(shoulders, side * 0.25, side * 0.25)
    painter.setBrush(theme.colour("figure"))
    painter.drawEllipse(QPointF(middle, floor - side * 0.53), side * 0.21, side * 0.27)
    painter.restore()


class Portrait(QWidget):
    """One picture of a person, or the silhouette."""

    def __init__(self, look: Appearance, side: int, radius: int = 12, *, done: bool = False) -> None:
        super().__init__()
        self._look, self._radius, self._is_done = look, radius, done
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(look.theme.px(side), look.theme.px(side))
        look.changed.connect(self.update)

    def show_picture(self, jpeg: bytes | None) -> None:
        """Show a JPEG, or the silhouette for None."""
        self._picture = decoded(jpeg, round(self.width() * self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, radius = QRectF(self.rect()), self._look.theme.px(self._radius)
        if self._picture.isNull():
            draw_silhouette(painter, self._look.theme, area, radius)
        else:
            draw_cover(painter, self._picture, area, radius)
        if self._is_done:
            self._paint_check(painter)

    def _paint_check(self, painter: QPainter) -> None:
        theme = self._look.theme
        radius = self.width() * 0.15
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(radius if is_rtl else self.width() - radius, self.height() - radius) + QPointF(
            -1, -1
        )
        painter.setPen(QPen(theme.colour("background"), theme.px(4)))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(middle, radius - 2, radius - 2)
        pen = QPen(theme.colour("on-accent"), theme.px(3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        unit = radius / 13
        painter.drawPolyline([middle + point * unit for point in CHECK_MARK])


class EmptyDrawing(QWidget):
    """The drawing of an empty page: a silhouette in a dotted oval."""

    def __init__(self, look: Appearance, side: int = 160) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.theme.px(side), look.theme.px(side))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        theme, side = self._look.theme, float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent-surface"))
        painter.drawEllipse(QRectF(0, 0, side, side))
        painter.setClipPath(_circle(side))
        painter.setBrush(theme.colour("figure-deep"))
        painter.drawRoundedRect(
            QRectF(side * 0.24, side * 0.72, side * 0.52, side * 0.5), side * 0.18, side * 0.18
        )
        painter.setBrush(theme.colour("figure"))
        painter.drawEllipse(QPointF(side / 2, side * 0.5), side * 0.15, side * 0.19)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.colour("accent"), theme.px(4))
        pen.setDashPattern([0.1, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(QPointF(side / 2, side * 0.5), side * 0.25, side * 0.33)


class ComputerDrawing(QWidget):
    """The drawing of a page without backends: a silhouette on a screen, and a dotted ring around it."""

    def __init__(self, look: Appearance, side: int = 160) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(look.theme.px(side), look.theme.px(side))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        theme, side = self._look.theme, float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent-surface"))
        painter.drawEllipse(QRectF(0, 0, side, side))
        painter.setBrush(theme.colour("figure-deep"))
        painter.drawRoundedRect(QRectF(side * 0.44, side * 0.62, side * 0.12, side * 0.14), 2, 2)
        painter.drawRoundedRect(QRectF(side * 0.34, side * 0.74, side * 0.32, side * 0.04), 3, 3)
        screen = QRectF(side * 0.22, side * 0.27, side * 0.56, side * 0.39)
        painter.drawRoundedRect(screen, side * 0.04, side * 0.04)
        pane = screen.adjusted(side * 0.025, side * 0.025, -side * 0.025, -side * 0.025)
        painter.setBrush(theme.colour("portrait"))
        painter.drawRoundedRect(pane, side * 0.02, side * 0.02)
        painter.setClipRect(pane)
        painter.setBrush(theme.colour("figure"))
        painter.drawRoundedRect(
            QRectF(side * 0.38, side * 0.53, side * 0.24, side * 0.3), side * 0.08, side * 0.08
        )
        painter.drawEllipse(QPointF(side / 2, side * 0.43), side * 0.075, side * 0.09)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.colour("accent"), theme.px(4))
        pen.setDashPattern([0.1, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(QPointF(side / 2, side / 2), side * 0.41, side * 0.41)


def _circle(side: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, side, side))
    return path
