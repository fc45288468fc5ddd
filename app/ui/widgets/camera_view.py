"""The live picture: pulls the newest frame, paints it like a mirror, and guides the face."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.widgets import camera_paint, pose_ring
from app.ui.widgets.oval import EDGE_PX, Oval, around, at_rest
from app.ui.widgets.pictures import rounded
from app.ui.widgets.steady import Steady

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from app.core.face import Analysis, Box, Frame
    from app.ui.theme import Appearance
    from app.ui.widgets.pose_ring import PoseRing

INTERVAL_MS = 33
"""How often the newest frame is looked for: 30 Hz."""

_MOST_CUT = 1.2
"""How much higher than the view a picture may be; an upright one, as of a telephone, has sides instead."""

_BADGE_FROM = 220
"""Height of a view, in px at 100 %, from which there is room for the camera's name beside a face."""

_COUNT = 58
"""Radius of the countdown, in the ring's units."""

_UNDER = 20
"""Px at 100 % of the room below the oval that the instruction may cover: an arrow ends before it."""


class CameraView(QWidget):
    """The newest frame, filling the view, with the oval, an instruction and the camera's name over it.

    It pulls, so nothing queues: a busy GUI thread skips frames. Only while visible does it look at all.

    Signals:
        said(str): Another instruction can be read now; empty if there is none any more.
    """

    said = Signal(str)

    def __init__(  # noqa: PLR0913 - how it looks, and a clock for tests
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        *,
        mirrored: bool = True,
        radius: int = 14,
        surround: str = "background",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._look, self._newest, self._clock = look, newest, clock
        self._mirrored, self._radius, self._surround = mirrored, radius, surround
        self._frame: Frame | None = None
        self._image = QImage()
        self._analysis: Analysis | None = None
        self._fill, self._tone = 0.0, "rim"
        self._oval: Oval | None = None
        self._ring: PoseRing | None = None
        self._wanted_ring: PoseRing | None = None
        self._counted: int | None = None
        self._stepped_s = 0.0
        self._said, self._wanted_words = Steady(""), ""
        self._name, self._notice = "", ""
        self._shows_bystanders, self._shows_oval = False, True
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.pull)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._write()
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for the page's other column."""
        return QSize(self._look.theme.px(480), self._look.theme.px(360))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which a face can be guided."""
        return QSize(200, 160)

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Let the oval follow the face of an analysis."""
        self._analysis = analysis

    def say(self, words: str) -> None:
        """Show an instruction once it has been the wanted one for 0.6 s; empty takes it away."""
        self._wanted_words = words

    def fill_rim(self, share: float, tone: str = "rim") -> None:
        """Fill the oval's rim to a share of 0 to 1, in a token's colour."""
        self._fill, self._tone = min(max(share, 0.0), 1.0), tone

    def show_ring(self, ring: PoseRing | None) -> None:
        """Show the poses around the oval instead of its rim; None shows the rim."""
        self._wanted_ring = ring

    def count_down(self, seconds: int | None) -> None:
        """Show how many seconds are left until the first picture; None takes it away."""
        if seconds != self._counted:
            self._counted = seconds
            self.update()

    def name_camera(self, name: str) -> None:
        """Show the name of the camera; empty takes the badge away."""
        self._name = name
        self.update()

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Say over the picture why the camera delivers none; empty when it does."""
        self._notice = sentence
        self.setAccessibleDescription(sentence or self._said.shown)
        self.update()

    def show_bystanders(self, *, shown: bool) -> None:
        """Draw thin boxes around faces that are not the nearest."""
        self._shows_bystanders = shown

    @property
    def instruction(self) -> str:
        """The instruction that can be read now."""
        return self._said.shown

    @Slot()
    def pull(self) -> None:
        """Take the newest frame, move the oval a step, and repaint if anything changed."""
        changed = self._take_frame()
        changed = self._step() or changed
        before = self._said.shown
        if before or not self._wanted_words:
            self._said.after(self._wanted_words, self._clock())
        else:
            self._said.at_once(self._wanted_words)
        if self._said.shown != before:
            self.setAccessibleDescription(self._said.shown)
            self.said.emit(self._said.shown)
            changed = True
        if changed:
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking, and keep no picture of anybody."""
        self._timer.stop()
        self._frame, self._image, self._analysis = None, QImage(), None
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the oval where it belongs in the new size, without a journey."""
        self._oval = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, oval, words and corners."""
        theme, area = self._look.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._notice or self._image.isNull():
            #: Over the dark area where the camera's picture will be
            camera_paint.notice(painter, theme, area, self._notice or self.tr("Starting the camera"))
        else:
            self._paint_picture(painter, area)
            if self._analysis and self._shows_bystanders:
                boxes = [self._in_view(face.box) for face in self._analysis.bystanders]
                camera_paint.boxes(painter, theme, boxes)
            if self._shows_oval and self._oval:
                self._paint_oval(painter, self._oval)
            if self._said.shown:
                camera_paint.pill(painter, theme, area, self._said.shown)
            if self._name and self.height() >= self._look.theme.text_px(_BADGE_FROM):
                camera_paint.badge(painter, theme, area, self._name, self.layoutDirection())
        corners = QPainterPath()
        corners.addRect(area)
        outside = corners.subtracted(rounded(area, theme.px(self._radius)))
        painter.fillPath(outside, theme.colour(self._surround))

    def _paint_oval(self, painter: QPainter, oval: Oval) -> None:
        theme = self._look.theme
        unit = pose_ring.unit_in(theme, self.width(), self.height())
        if self._ring is None:
            camera_paint.oval(painter, theme, oval, self._tone)
        else:
            out = 1.0 if self._is_motion_off() else pose_ring.pulse(self._clock())
            pose_ring.RingPainter(painter, theme, unit, self._mirrored).draw(oval, self._ring, out)
        if self._counted is not None:
            centre = QPointF(oval.x, oval.y)
            camera_paint.countdown(painter, theme, centre, self._counted, _COUNT * unit)

    def _write(self) -> None:
        #: What a screen reader calls the live picture
        self.setAccessibleName(self.tr("Live picture of the camera"))

    def _take_frame(self) -> bool:
        frame = self._newest()
        if frame is None or frame is self._frame:
            return False
        self._frame = frame
        stride = 3 * frame.width_px
        borrowed = QImage(
            frame.pixels.data, frame.width_px, frame.height_px, stride, QImage.Format.Format_RGB888
        )
        # The conversion copies, so the image no longer needs the frame's buffer; drawing RGB32 is three
        # times as fast as drawing RGB888: 0.4 + 0.7 ms instead of 2.5 ms for 1280x720 on one core.
        self._image = borrowed.convertToFormat(QImage.Format.Format_RGB32)
        return True

    def _step(self) -> bool:
        now_s = self._clock()
        elapsed_s, self._stepped_s = now_s - self._stepped_s, now_s
        target = self._target()
        if self._oval is None or self._is_motion_off():
            elapsed_s = math.inf
        moved = self._step_ring(elapsed_s)
        start = self._oval or target
        if start.is_at(target) and self._oval is not None:
            return moved
        self._oval = start.towards(target, elapsed_s)
        return True

    def _step_ring(self, elapsed_s: float) -> bool:
        """Move the ring a step; return whether anything of it moved, its arrow included."""
        before, target = self._ring, self._wanted_ring
        if before is None or target is None:
            self._ring = target
            return before is not target
        if before.is_at(target):
            return target.wanted is not None and not self._is_motion_off()
        self._ring = before.towards(target, elapsed_s)
        return True

    def _target(self) -> Oval:
        face = self._analysis.face if self._analysis else None
        width, height, edge = self._room()
        if face is None or self._image.isNull():
            return at_rest(width, height, self._fill, edge)
        box = self._in_view(face.box)
        centre = (box.center().x(), box.center().y())
        return around(centre, box.height(), (width, height), self._fill, edge)

    def _room(self) -> tuple[float, float, float]:
        """Return width and height of where the oval may be, and its distance from the edge.

        With a ring it stays above the instruction, which would hide the lowest mark.
        """
        width, height = float(self.width()), float(self.height())
        if self._wanted_ring is None:
            return width, height, EDGE_PX
        theme = self._look.theme
        if self._said.shown:
            top = camera_paint.pill_box(theme, QRectF(self.rect()), self._said.shown)[1].top()
            height = max(top + theme.px(_UNDER), height * 0.5)
        return width, height, pose_ring.ROOM * pose_ring.unit_in(theme, width, self.height())

    def _is_motion_off(self) -> bool:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0

    def _scale(self) -> float:
        """Return view px a frame px: the view is filled, unless that would cut off chins."""
        wide, tall = self.width() / self._image.width(), self.height() / self._image.height()
        return min(max(wide, tall), tall * _MOST_CUT)

    def _in_view(self, box: Box) -> QRectF:
        """Map a box in frame coordinates to the view, as the picture is painted."""
        scale = self._scale()
        wide = self._analysis.width_px if self._analysis else self._image.width()
        scale *= self._image.width() / wide
        x, y = box.centre
        x = (x - wide / 2) * scale * (-1 if self._mirrored else 1) + self.width() / 2
        tall = self._image.height() * wide / self._image.width()
        y = (y - tall / 2) * scale + self.height() / 2
        size = QPointF(box.width * scale, box.height * scale)
        return QRectF(x - size.x() / 2, y - size.y() / 2, size.x(), size.y())

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        scale = self._scale()
        width, height = min(area.width() / scale, self._image.width()), area.height() / scale
        left, top = (self._image.width() - width) / 2, (self._image.height() - height) / 2
        shown = QRectF(0, 0, width * scale, area.height())
        shown.moveCenter(area.center())
        if shown.width() < area.width():
            painter.fillRect(area, self._look.theme.colour("picture"))
        painter.save()
        if self._mirrored:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(shown, self._image, QRectF(left, top, width, height))
        painter.restore()
