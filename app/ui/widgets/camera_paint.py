"""Paints what lies over the live picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from app.ui.theme import centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from app.ui.theme import Theme
    from app.ui.widgets.oval import Oval

GLASS = 0.82
"""Opacity of the surface behind words; the contrast of the words holds over white."""

_HIGH, _LOW = 400, 220
"""Height of a view, in px at 100 %, from which the instruction is large, and below which it is small."""


def oval(painter: QPainter, theme: Theme, shape: Oval, tone: str) -> None:
    """Paint the oval: dots all around, and a solid rim that grows from the top down both sides."""
    area = QRectF(shape.x - shape.width / 2, shape.y - shape.height / 2, shape.width, shape.height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shade = QPen(theme.colour("shade", 0.28), theme.px(9))
    shade.setCapStyle(Qt.PenCapStyle.RoundCap)
    if shape.fill < 0.995:
        dots = QPen(theme.colour("rim-rest", 0.95), theme.px(4))
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.1, 2.6])
        painter.setPen(dots)
        _arc(painter, area, 1.0)
    if shape.fill > 0.005:
        painter.setPen(shade)
        _arc(painter, area, shape.fill)
        rim = QPen(theme.colour(tone), theme.px(7))
        rim.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(rim)
        _arc(painter, area, shape.fill)


def boxes(painter: QPainter, theme: Theme, areas: Sequence[QRectF]) -> None:
    """Paint thin boxes around bystanders."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("rim-rest", 0.7), theme.px(1.5)))
    for area in areas:
        painter.drawRoundedRect(area, theme.px(8), theme.px(8))


def pill(painter: QPainter, theme: Theme, area: QRectF, words: str) -> None:
    """Paint an instruction at the bottom of the picture, in two lines if it must be."""
    font, box = pill_box(theme, area, words)
    _glass(painter, theme, box, min(box.height() / 2, theme.px(28)))
    painter.setFont(font)
    painter.setPen(theme.colour("on-picture"))
    inner = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
    painter.drawText(inner, centred() | Qt.TextFlag.TextWordWrap.value, words)


def pill_box(theme: Theme, area: QRectF, words: str) -> tuple[QFont, QRectF]:
    """Return the font of an instruction, large where it fits into one line, and the surface behind it."""
    is_low = area.height() < theme.text_px(_LOW)
    edge = theme.px(8 if is_low else 20)
    room = QRectF(0, 0, area.width() - theme.px(56 if is_low else 72), area.height())
    flags = centred() | Qt.TextFlag.TextWordWrap.value
    font = theme.font("title", QFont.Weight.DemiBold)
    if area.height() < theme.text_px(_HIGH) or QFontMetricsF(font).horizontalAdvance(words) > room.width():
        font = theme.font("body" if is_low else "section", QFont.Weight.DemiBold)
    text = QFontMetricsF(font).boundingRect(room, flags, words)
    width, height = text.width() + theme.px(48), text.height() + theme.px(10 if is_low else 22)
    return font, QRectF((area.width() - width) / 2, area.bottom() - height - edge, width, height)


def countdown(painter: QPainter, theme: Theme, centre: QPointF, seconds: int, radius: float) -> None:
    """Paint how many seconds are left, as large as the radius allows, around a point."""
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    _glass(painter, theme, box, radius)
    font = theme.font("display", QFont.Weight.Bold)
    font.setPixelSize(round(radius * 1.3))
    painter.setFont(font)
    painter.setPen(theme.colour("on-picture"))
    painter.drawText(box, centred(), QLocale().toString(seconds))


def badge(painter: QPainter, theme: Theme, area: QRectF, name: str, direction: Qt.LayoutDirection) -> None:
    """Paint the camera's name in the upper corner where reading begins."""
    font = theme.font("body")
    metrics = QFontMetricsF(font)
    dot, gap, height = theme.px(10), theme.px(8), theme.text_px(34)
    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width() / 2)
    width = metrics.horizontalAdvance(name) + dot + gap + theme.px(30)
    edge = theme.px(20)
    is_left = direction == Qt.LayoutDirection.LeftToRight
    box = QRectF(edge if is_left else area.width() - edge - width, edge, width, height)
    _glass(painter, theme, box, height / 2)
    painter.setBrush(theme.colour("live"))
    start = box.left() + theme.px(15) if is_left else box.right() - theme.px(15) - dot
    painter.drawEllipse(QRectF(start, box.center().y() - dot / 2, dot, dot))
    painter.setFont(font)
    painter.setPen(theme.colour("on-picture"))
    lead = theme.px(15) + dot + gap
    text = box.adjusted(lead if is_left else 0, 0, 0 if is_left else -lead, 0)
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    painter.drawText(
        text, centred(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), name
    )


def notice(painter: QPainter, theme: Theme, area: QRectF, sentence: str) -> None:
    """Paint, instead of a picture, a camera and a sentence."""
    painter.fillRect(area, theme.colour("picture"))
    side = 56
    icon = theme.pixmap("camera-slash-light", "rim-rest", side)
    font = theme.font("section", QFont.Weight.DemiBold)
    flags = (
        centred(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | Qt.TextFlag.TextWordWrap.value
    )
    room = QRectF(0, 0, area.width() - theme.px(64), area.height())
    text = QFontMetricsF(font).boundingRect(room, flags, sentence)
    gap = theme.px(16)
    top = (area.height() - theme.px(side) - gap - text.height()) / 2
    painter.drawPixmap(QPointF((area.width() - theme.px(side)) / 2, top), icon)
    painter.setFont(font)
    painter.setPen(theme.colour("on-picture"))
    painter.drawText(
        QRectF(theme.px(32), top + theme.px(side) + gap, room.width(), text.height() + 4), flags, sentence
    )


def _glass(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("glass", GLASS))
    painter.drawRoundedRect(box, radius, radius)


def _arc(painter: QPainter, area: QRectF, fill: float) -> None:
    if fill > 0.995:
        painter.drawEllipse(area)
        return
    sixteenths = round(360 * 16 * fill)
    painter.drawArc(area, 90 * 16 - sixteenths // 2, sixteenths)
