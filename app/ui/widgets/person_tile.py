"""Paints one person of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.duplicates import Degree
from app.ui import gallery_words, words
from app.ui.gallery_model import LIKENESS_ROLE, PERSON_ROLE, PORTRAIT_ROLE
from app.ui.theme import centred
from app.ui.widgets.pictures import draw_cover, draw_silhouette

if TYPE_CHECKING:
    from app.store.subjects import Person
    from app.ui.theme import Appearance

GAP = 14
"""Between tiles, px at 100 %."""

PORTRAIT_HEIGHT = 178
"""Height of a tile's portrait with all space around it, px at 100 %."""

TEXT_HEIGHT = 72
"""Height of a tile's three lines, px at 100 %."""

WANTED_QUALITY = 50
"""Mean quality below which a tile asks for better pictures."""


class PersonTile(QStyledItemDelegate):
    """A card with portrait, name, number of pictures, and whether they are good, or how alike they are."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.width_px = 188

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a tile, the same for all."""
        return QSize(self.width_px, self.height_px)

    @property
    def height_px(self) -> int:
        """Height of a tile with the gap below it."""
        return self._look.theme.px(PORTRAIT_HEIGHT) + self._look.theme.text_px(TEXT_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a tile."""
        theme = self._look.theme
        px = theme.px
        person, picture = index.data(PERSON_ROLE), index.data(PORTRAIT_ROLE)
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        gap = px(GAP)
        tile = QRectF(option.rect).adjusted(gap if is_rtl else 1, 1, -1 if is_rtl else -gap, -gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, option, tile)
        inside = tile.adjusted(px(12), px(12), -px(12), -px(12))
        text_height = theme.text_px(TEXT_HEIGHT)
        frame = QRectF(inside.left(), inside.top(), inside.width(), inside.height() - text_height)
        if picture.isNull():
            draw_silhouette(painter, theme, frame, px(10))
        else:
            draw_cover(painter, picture, frame, px(10))
        if person is not None:  # else it is on its way
            line = QRectF(inside.left(), frame.bottom() + px(8), inside.width(), theme.text_px(24))
            self._write_lines(painter, line, person, index.data(LIKENESS_ROLE), is_rtl=is_rtl)
        painter.restore()

    def _write_lines(
        self, painter: QPainter, line: QRectF, person: Person, likeness: Degree | None, *, is_rtl: bool
    ) -> None:
        theme = self._look.theme
        bold = theme.font("large", QFont.Weight.DemiBold)
        self._write(painter, line, person.name, bold, "text", is_rtl=is_rtl)
        line = line.translated(0, theme.text_px(24))
        line.setHeight(theme.text_px(20))
        count, about = words.pictures(person.samples), person.group or person.external_id
        text = f"{about} · {count}" if about else count
        self._write(painter, line, text, theme.font("small"), "muted", is_rtl=is_rtl)
        line = line.translated(0, theme.text_px(20))
        if likeness is None:
            is_good = person.quality >= WANTED_QUALITY
            #: On a tile: the person's pictures serve recognition well
            good = self.tr("good pictures")
            #: On a tile: the person should be enrolled again with better pictures
            poor = self.tr("needs better pictures")
            self._paint_state(painter, line, good if is_good else poor, is_good=is_good, is_rtl=is_rtl)
        else:
            is_certain = likeness is Degree.CERTAIN
            text = gallery_words.likeness(likeness)
            self._paint_state(painter, line, text, is_good=is_certain, is_rtl=is_rtl)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, tile: QRectF) -> None:
        theme = self._look.theme
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        width = theme.px(2) if is_selected else 1
        edge = "accent" if is_selected else "outline" if is_hovered else "line"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("card"))
        inset = width / 2
        radius = theme.px(14)
        painter.drawRoundedRect(tile.adjusted(inset, inset, -inset, -inset), radius, radius)
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), theme.px(2)))
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_state(
        self, painter: QPainter, line: QRectF, said: str, *, is_good: bool, is_rtl: bool
    ) -> None:
        theme = self._look.theme
        tone = "good" if is_good else "caution"
        side = theme.px(8)
        start = line.right() - side if is_rtl else line.left()
        spot = QRectF(start, line.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone))
        if is_good:
            painter.drawEllipse(spot)
        else:
            painter.drawRect(spot)
        gap = side + theme.px(7)
        text = line.adjusted(0 if is_rtl else gap, 0, -gap if is_rtl else 0, 0)
        self._write(painter, text, said, theme.font("small"), "muted", is_rtl=is_rtl)

    def _write(  # noqa: PLR0913 - where, what and how
        self, painter: QPainter, line: QRectF, text: str, font: QFont, token: str, *, is_rtl: bool
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(token))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, centred(flags), elided)
