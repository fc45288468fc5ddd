import math
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.enrollment import Mode, Pose
from app.ui.widgets.oval import at_rest
from app.ui.widgets.pose_ring import PULSE_S, ROOM, PoseRing, RingPainter, pulse, ring_of, unit_in
from tests.ui import made
from tests.ui.widgets.enrolling import enrolling

WIDE, HIGH = 400, 420
OVAL = at_rest(WIDE, HIGH, 0, ROOM)
SIDES = {
    Pose.LEFT: QPointF(OVAL.x - OVAL.width / 2, OVAL.y),
    Pose.RIGHT: QPointF(OVAL.x + OVAL.width / 2, OVAL.y),
    Pose.UP: QPointF(OVAL.x, OVAL.y - OVAL.height / 2),
    Pose.DOWN: QPointF(OVAL.x, OVAL.y + OVAL.height / 2),
}


def painted(theme, ring, *, out=1.0, mirrored=True) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    RingPainter(painter, theme, 1.0, mirrored).draw(OVAL, ring, out)
    painter.end()
    return image


def near(image, point, colour, reach=14) -> bool:
    """Return whether a colour is anywhere near a point."""
    x, y = round(point.x()), round(point.y())
    return any(
        image.pixelColor(x + dx, y + dy) == QColor(colour)
        for dx in range(-reach, reach + 1)
        for dy in range(-reach, reach + 1)
        if 0 <= x + dx < WIDE and 0 <= y + dy < HIGH
    )


def taken(*poses, wanted=None) -> PoseRing:
    return PoseRing(tuple(float(pose in poses) for pose in Pose), wanted)


@pytest.mark.parametrize("pose", SIDES)
def test_a_pose_that_is_taken_fills_the_mark_on_its_side(look, pose):
    image = painted(look.theme, taken(pose))
    filled = {one for one, point in SIDES.items() if near(image, point, look.theme.colour("rim"))}
    assert filled == {pose}


def test_the_persons_left_is_on_the_left_of_a_mirror_and_on_the_right_of_a_picture(look):
    rim = look.theme.colour("rim")
    assert near(painted(look.theme, taken(Pose.LEFT)), SIDES[Pose.LEFT], rim)
    assert near(painted(look.theme, taken(Pose.LEFT), mirrored=False), SIDES[Pose.RIGHT], rim)


@pytest.mark.parametrize("pose", SIDES)
def test_an_arrow_outside_of_the_rim_points_to_the_wanted_pose(look, pose):
    side = SIDES[pose]
    away = side - QPointF(OVAL.x, OVAL.y)
    length = math.hypot(away.x(), away.y())
    tip = side + away * (26 / length)
    rest = look.theme.colour("rim-rest")
    assert near(painted(look.theme, taken(wanted=pose)), tip, rest, reach=5)
    assert not near(painted(look.theme, taken()), tip, rest, reach=5)


def test_what_is_wanted_later_taken_or_wanted_now_differ_without_their_colours(look):
    later = painted(look.theme, taken())
    now = painted(look.theme, taken(wanted=Pose.UP))
    done = painted(look.theme, PoseRing((0.0, 0.0, 0.0, 1.0, 0.0), tone="rim-rest"))
    shapes = [lit(image) for image in (later, now, done)]
    assert len({bytes(shape) for shape in shapes}) == 3


def lit(image) -> bytearray:
    return bytearray(bool(image.pixel(x, y) & 0xFFFFFF) for y in range(0, HIGH, 2) for x in range(0, WIDE, 2))


def test_the_front_is_the_thin_line_inside(look):
    inside = QPointF(OVAL.x, OVAL.y - OVAL.height / 2 + 13)
    assert near(painted(look.theme, taken(Pose.FRONT)), inside, look.theme.colour("rim"), reach=2)


def test_the_shutter_fills_the_mark_of_the_wanted_pose_but_not_all_of_it():
    ring = ring_of(enrolling(samples=made.samples(1), burst=1.0))
    assert ring.wanted is Pose.LEFT
    assert ring.share(Pose.FRONT) == 1
    assert 0.8 < ring.share(Pose.LEFT) < 1
    assert ring.share(Pose.UP) == 0


def test_the_shutter_fills_the_mark_of_the_pose_that_it_is_about_to_take():
    burst = SimpleNamespace(best=SimpleNamespace(pose=Pose.DOWN))
    ring = ring_of(enrolling(samples=made.samples(1), burst=0.5, gathered=burst))
    assert ring.share(Pose.DOWN) > 0
    assert ring.share(Pose.LEFT) == 0


def test_nothing_is_wanted_of_a_complete_enrollment():
    assert ring_of(enrolling(samples=made.samples(5))).wanted is None
    assert ring_of(enrolling(samples=made.samples(1), mode=Mode.QUICK)).wanted is None


def test_a_mark_fills_smoothly_and_arrives():
    start, target = PoseRing(), taken(Pose.UP, wanted=Pose.DOWN)
    between = start.towards(target, 0.05)
    assert 0 < between.share(Pose.UP) < 1
    assert not between.is_at(target)
    assert start.towards(target, math.inf).is_at(target)


def test_another_wanted_pose_is_another_ring():
    assert not taken(wanted=Pose.UP).is_at(taken(wanted=Pose.DOWN))


def test_the_arrow_moves_slowly_out_and_back():
    assert pulse(0) == pytest.approx(0)
    assert pulse(PULSE_S / 2) == pytest.approx(1)
    assert pulse(PULSE_S) == pytest.approx(0)


def test_the_ring_shrinks_with_a_small_view(look):
    assert unit_in(look.theme, 800, 600) == look.theme.room
    assert unit_in(look.theme, 200, 160) < look.theme.room
