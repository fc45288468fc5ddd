"""The ring around the oval: a mark for each pose, filled as the pictures come, the wanted one pointed at.

Each state has a shape of its own: dots for what comes later, a line and an arrow for what is wanted now, a
thick rim with a check mark for what is taken.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from app.core.enrollment import Pose
from app.ui.widgets.oval import EASE_S
from app.ui.widgets.pictures import CHECK_MARK

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from app.core.enrollment import Enrollment
    from app.ui.theme import Theme
    from app.ui.widgets.oval import Oval

ROOM = 34
"""Units that the ring needs around the oval: the arrow is outside of the rim."""

_FULL_PX, _LEAST_UNIT = 380, 0.6
"""Shorter side of a view, at 100 %, from which a unit is a px, and the least a unit shrinks to."""

PULSE_S = 1.8
"""Period of the arrow's slow movement."""

_SPAN_DEG = 58
"""How much of the ellipse the mark of one pose covers; it is centred on its side."""

_INSET = 13
"""Units between the rim, which has the four sides, and the thin line inside, which is the front."""

_DOTS = 1.6
"""Distance between the dots of what comes later, in widths of what is taken."""

_BURST_SHARE = 0.9
"""How much of a mark is filled when the shutter is about to take the picture: the rest is the picture."""

_MIRRORED_DEG = {Pose.RIGHT: 0, Pose.UP: 90, Pose.LEFT: 180, Pose.DOWN: 270}
"""Where the marks are, counted from three o'clock against the clock, in a picture that is a mirror."""


@dataclass(frozen=True, slots=True)
class PoseRing:
    """What the ring shows.

    Attributes:
        shares: How much of each pose's mark is filled, 0 to 1, in the order of `Pose`; 1 is a picture taken.
        wanted: The pose that is asked for; None if none is.
        tone: Token of the colour of what is filled.
    """

    shares: tuple[float, ...] = (0.0,) * len(Pose)
    wanted: Pose | None = None
    tone: str = "rim"

    def share(self, pose: Pose) -> float:
        """Return how much of a pose's mark is filled."""
        return self.shares[list(Pose).index(pose)]

    def towards(self, target: PoseRing, elapsed_s: float) -> PoseRing:
        """Return the ring some time later on its way to a target; infinite time arrives at once."""
        share = 1 - math.exp(-elapsed_s / EASE_S)
        both = zip(self.shares, target.shares, strict=True)
        return replace(target, shares=tuple(one + (other - one) * share for one, other in both))

    def is_at(self, target: PoseRing) -> bool:
        """Whether a step further could not be seen."""
        if (self.wanted, self.tone) != (target.wanted, target.tone):
            return False
        return all(abs(one - other) < 0.004 for one, other in zip(self.shares, target.shares, strict=True))


def ring_of(enrollment: Enrollment, tone: str = "rim") -> PoseRing:
    """Return what the ring shows of an enrollment."""
    taken, wanted = enrollment.taken_poses, enrollment.wanted_pose()
    if enrollment.is_complete:
        wanted = None
    gathered = getattr(enrollment, "gathered", None)
    shot = gathered.best.pose if gathered else wanted  # any pose that is missing is taken when it is seen
    burst = min(max(enrollment.burst, 0.0), 1.0) * _BURST_SHARE
    shares = tuple(1.0 if pose in taken else burst if pose is shot else 0.0 for pose in Pose)
    return PoseRing(shares, wanted, tone)


def pulse(now_s: float) -> float:
    """Return how far the arrow is out at a monotonic time, 0 to 1."""
    return 0.5 - 0.5 * math.cos(2 * math.pi * now_s / PULSE_S)


def unit_in(theme: Theme, width: float, height: float) -> float:
    """Return the px of a unit of the ring in a view of this size: less in a small one."""
    return theme.room * min(max(min(width, height) / theme.px(_FULL_PX), _LEAST_UNIT), 1.0)


@dataclass(frozen=True, slots=True)
class RingPainter:
    """Paints the ring around an oval.

    Attributes:
        painter: Paints in the view.
        theme: For colours.
        unit: Px of a unit, see `unit_in`.
        mirrored: Whether the picture is a mirror, so that the person's left is the view's.
    """

    painter: QPainter
    theme: Theme
    unit: float
    mirrored: bool = True

    def draw(self, shape: Oval, ring: PoseRing, out: float) -> None:
        """Paint the ring; `out` is how far the arrow is out, 0 to 1."""
        rim = QRectF(shape.x - shape.width / 2, shape.y - shape.height / 2, shape.width, shape.height)
        inset = _INSET * self.unit
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._mark(rim.adjusted(inset, inset, -inset, -inset), ring, Pose.FRONT, (90, 360, 4))
        for pose, mirrored_deg in _MIRRORED_DEG.items():
            middle_deg = mirrored_deg if self.mirrored else (180 - mirrored_deg) % 360
            self._mark(rim, ring, pose, (middle_deg, _SPAN_DEG, 8))
            if ring.share(pose) > 0.995:
                self._check(_on(rim, middle_deg), ring.tone)
            elif pose is ring.wanted:
                self._arrow(_on(rim, middle_deg), middle_deg, out)

    def _mark(self, area: QRectF, ring: PoseRing, pose: Pose, where: tuple[float, float, float]) -> None:
        """Paint a mark: what is still empty, and on it what is filled, from its middle to both ends."""
        middle_deg, span_deg, thick = where
        share = ring.share(pose)
        if share < 0.995:
            for token, wide, opacity in (("shade", thick / 2 + 3, 0.35), ("rim-rest", thick / 2, 0.95)):
                pen = self._pen(token, wide, opacity)
                if pose is not ring.wanted:
                    gap = _DOTS * thick / wide  # in widths of the pen, so that both pens' dots agree
                    pen.setDashPattern([0.01, gap])
                self.painter.setPen(pen)
                _arc(self.painter, area, middle_deg, span_deg)
        if share > 0.005:
            for token, wide, opacity in (("shade", thick + 3, 0.28), (ring.tone, thick, 1.0)):
                self.painter.setPen(self._pen(token, wide, opacity))
                _arc(self.painter, area, middle_deg, span_deg * share)

    def _check(self, centre: QPointF, tone: str) -> None:
        """Paint a check mark on the rim."""
        radius = 12 * self.unit
        self.painter.setPen(self._pen("shade", 2, 0.4))
        self.painter.setBrush(self.theme.colour(tone))
        self.painter.drawEllipse(centre, radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(self._pen("shade", 2.6))
        self.painter.drawPolyline([centre + point * (radius / 13) for point in CHECK_MARK])

    def _arrow(self, start: QPointF, middle_deg: float, out: float) -> None:
        """Paint an arrow head outside of the rim, that points away from the middle."""
        size = 11 * self.unit
        ahead = QPointF(math.cos(math.radians(middle_deg)), -math.sin(math.radians(middle_deg)))
        across = QPointF(-ahead.y(), ahead.x())
        tip = start + ahead * (22 + 7 * out) * self.unit
        head = [tip - ahead * size + across * size, tip, tip - ahead * size - across * size]
        for token, wide, opacity in (("shade", 8.0, 0.45), ("rim-rest", 4.5, 1.0)):
            self.painter.setPen(self._pen(token, wide, opacity))
            self.painter.drawPolyline(head)

    def _pen(self, token: str, wide: float, opacity: float = 1.0) -> QPen:
        pen = QPen(self.theme.colour(token, opacity), wide * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


def _on(area: QRectF, angle_deg: float) -> QPointF:
    """Return a point of the ellipse in an area."""
    angle = math.radians(angle_deg)
    return area.center() + QPointF(math.cos(angle) * area.width() / 2, -math.sin(angle) * area.height() / 2)


def _arc(painter: QPainter, area: QRectF, middle_deg: float, span_deg: float) -> None:
    if span_deg > 359:
        painter.drawEllipse(area)
        return
    sixteenths = round(span_deg * 16)
    painter.drawArc(area, round(middle_deg * 16) - sixteenths // 2, sixteenths)
