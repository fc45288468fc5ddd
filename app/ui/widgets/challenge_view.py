"""Shows over the live picture which way to move, how long there is, and how many movements follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import centred
from app.ui.widgets.camera_paint import GLASS
from app.ui.widgets.kiosk_words import MOVE_ICONS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

_SIDE = 116
"""Diameter of the disc with the arrow, px at 100 %."""

_EDGE = 28
"""Distance of the disc from the edge of the picture, px at 100 %."""

_MIDDLE = 0.47
"""Height of the middle of a face on the picture, as the oval at rest has it."""


class ChallengeView(QWidget):
    """A large arrow at the side of the mirrored picture to which the head shall move.

    The ring around it is the time that is left; below it stands which movement of how many this is. It covers
    the widget that it is built for, and lets every touch through.
    """

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._move, self._step, self._steps = "", 0, 0
        self._share_left, self._is_done = 1.0, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        look.changed.connect(self.update)
        self.hide()

    def ask(self, move: str, step: int, steps: int) -> None:
        """Show a movement.

        Args:
            move: "left", "right", "up", "down", "blink" or "closer"; the person's own left is the left of the
                mirrored picture.
            step: Which movement this is, from 1.
            steps: How many there are.
        """
        self._move, self._step, self._steps = move, step, steps
        self._share_left, self._is_done = 1.0, False
        self.setAccessibleName(self._counted())
        self.show()
        self.raise_()
        self.update()

    def show_time(self, share_left: float) -> None:
        """Show how much time is left: 1 all of it, 0 none."""
        share_left = min(max(share_left, 0.0), 1.0)
        if share_left != self._share_left:
            self._share_left = share_left
            self.update()

    def praise(self) -> None:
        """Show that the movement was seen; `ask` for the next one or hide the view."""
        self._is_done = True
        self.update()

    @property
    def side(self) -> QPointF:
        """The middle of the disc, px in this view."""
        theme, area = self._look.theme, QRectF(self.rect())
        reach = theme.px(_SIDE / 2 + _EDGE)
        middle = QPointF(area.center().x(), area.height() * _MIDDLE)
        return {
            "left": QPointF(reach, middle.y()),
            "right": QPointF(area.width() - reach, middle.y()),
            "up": QPointF(middle.x(), reach),
        }.get(self._move, QPointF(middle.x(), area.height() - reach))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the picture in every size."""
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._move:
            self.setAccessibleName(self._counted())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc, ring, arrow and count."""
        if not self._move:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.theme.px(_SIDE)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(self.side)
        self._paint_disc(painter, disc)
        self._paint_count(painter, disc)

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        theme = self._look.theme
        tone = "good" if self._is_done else "accent"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("glass", GLASS))
        painter.drawEllipse(disc)
        icon_px = 64
        name = "check-bold" if self._is_done else MOVE_ICONS[self._move]
        inner = QRectF(0, 0, theme.px(icon_px), theme.px(icon_px))
        inner.moveCenter(disc.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = theme.pixmap(name, tone, icon_px)
        painter.drawPixmap(inner, picture, QRectF(picture.rect()))
        inset = theme.px(6)
        ring = disc.adjusted(inset, inset, -inset, -inset)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("rim-rest", 0.25), theme.px(6)))
        painter.drawEllipse(ring)
        share = 1.0 if self._is_done else self._share_left
        painter.setPen(QPen(theme.colour(tone), theme.px(6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, round(360 * 16 * share))

    def _paint_count(self, painter: QPainter, disc: QRectF) -> None:
        theme, words = self._look.theme, self._counted()
        font = theme.font("large", QFont.Weight.DemiBold)
        text = QSize(round(QFontMetricsF(font).horizontalAdvance(words)), theme.text_px(34))
        pill = QRectF(0, 0, text.width() + theme.px(28), text.height())
        pill.moveCenter(disc.center())
        if self._move in {"left", "right"}:
            pill.moveTop(disc.bottom() + theme.px(10))
        else:  # beside the disc, where it hides no face
            pill.moveLeft(disc.right() + theme.px(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("glass", GLASS))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.colour("on-picture"))
        painter.drawText(pill, centred(), words)

    def _counted(self) -> str:
        #: Over the live picture: this is movement {step} of {steps}
        return self.tr("{step} of {steps}").format(step=self._step, steps=self._steps)
