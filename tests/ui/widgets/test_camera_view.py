import time
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app.core.enrollment import Pose
from app.core.face import Analysis, Box, Face, Frame
from app.ui.widgets.camera_paint import pill_box
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.pose_ring import PoseRing, ring_of
from tests.ui import made
from tests.ui.widgets.enrolling import enrolling


class Source:
    """Hands on the newest frame and counts how often it was asked."""

    def __init__(self) -> None:
        self.frame, self.asked = None, 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.frame


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def view(look, shown, source, clock):
    view = shown(CameraView(look, source, clock=clock), 760, 570)
    view._timer.stop()
    return view


def plain(value, captured_ns=0) -> Frame:
    return Frame(np.full((90, 160, 3), value, dtype=np.uint8), captured_ns)


def grey(view, x=None, y=None) -> int:
    picture = view.grab().toImage()
    return int(picture.pixelColor(x or picture.width() // 2, y or picture.height() // 8).red())


def test_it_shows_the_newest_frame_and_skips_those_before(view, source):
    for value in (10, 20, 30):
        source.frame = plain(value)
    view.pull()
    assert grey(view) == 30


def test_it_looks_only_while_it_can_be_seen(qtbot, look, shown, source):
    view = shown(CameraView(look, source), 400, 300)
    qtbot.waitUntil(lambda: source.asked > 2)
    view.hide()
    asked = source.asked
    QApplication.processEvents()
    assert source.asked == asked
    assert not view._timer.isActive()


def test_a_busy_window_drops_ticks_instead_of_queueing_them(qtbot, look, shown, source):
    view = shown(CameraView(look, source), 400, 300)
    qtbot.waitUntil(lambda: source.asked > 0)
    asked, until = source.asked, time.monotonic() + 0.35
    while time.monotonic() < until:
        pass
    QApplication.processEvents()
    assert source.asked - asked <= 2
    assert view.isVisible()


def test_the_same_frame_is_not_painted_again(view, source):
    source.frame = plain(50)
    view.pull()
    shown = view._image.cacheKey()
    view.pull()
    assert view._image.cacheKey() == shown


def test_the_picture_outlives_the_frame(view, source):
    source.frame = plain(70)
    view.pull()
    source.frame = view._frame = None
    assert grey(view) == 70


def test_the_picture_is_a_mirror(view, source):
    pixels = np.zeros((90, 160, 3), dtype=np.uint8)
    pixels[:, :80] = 200
    source.frame = Frame(pixels, 0)
    view.pull()
    assert grey(view, x=100) == 0
    assert grey(view, x=660) == 200


def test_an_upright_picture_is_shown_nearly_whole(view, source):
    pixels = np.full((160, 90, 3), 200, dtype=np.uint8)
    source.frame = Frame(pixels, 0)
    view.pull()
    assert grey(view) == 200
    assert grey(view, x=100) != 200
    box = Box(25, 40, 40, 60)
    view.show_analysis(Analysis(0, 90, 160, Face(box)))
    face = view._in_view(box)
    assert view.rect().contains(face.toRect())
    assert face.height() > view.height() / 3


def test_the_oval_follows_the_mirrored_face(view, source, clock):
    source.frame = made.frame()
    view.pull()
    view.show_analysis(made.analysis(1, box=Box(300, 160, 240, 330)))
    for _ in range(20):
        clock.now_s += 0.033
        view.pull()
    assert view._oval.x > view.width() / 2 + 50


def test_the_oval_eases_instead_of_jumping(view, source, clock):
    source.frame = made.frame()
    view.pull()
    rest = view._oval
    view.show_analysis(made.analysis(1, box=Box(300, 160, 240, 330)))
    clock.now_s += 0.033
    view.pull()
    target = view._target()
    assert rest.x < view._oval.x < target.x


def test_an_instruction_stays_until_another_one_is_wanted_for_a_while(view, clock):
    view.say("Hold still")
    view.pull()
    assert view.instruction == "Hold still"
    view.say("Come a little closer")
    view.pull()
    clock.now_s += 0.5
    view.pull()
    assert view.instruction == "Hold still"
    clock.now_s += 0.11
    view.pull()
    assert view.instruction == view.accessibleDescription() == "Come a little closer"


def test_a_notice_stands_instead_of_the_picture(view, source):
    source.frame = plain(200)
    view.pull()
    view.show_notice("The camera is used by another program.")
    assert grey(view) != 200
    view.show_notice("")
    assert grey(view) == 200


def test_no_picture_of_anybody_is_kept_when_it_is_hidden(view, source):
    source.frame = plain(90)
    view.pull()
    view.hide()
    assert view._frame is None
    assert view._image.isNull()


def test_a_hd_picture_takes_a_small_part_of_its_turn(view, source):
    frames = [made.frame(), made.frame((600, 330))]
    view.name_camera("Front camera")
    view.say("Hold still")
    view.fill_rim(0.6)
    spent = []
    for turn in range(12):
        source.frame = frames[turn % 2]
        start = time.process_time()
        view.pull()
        view.repaint()
        spent.append(time.process_time() - start)
    assert sorted(spent)[len(spent) // 2] < 0.033 / 2


@pytest.fixture
def ring():
    return ring_of(enrolling(samples=made.samples(2)))


def test_the_ring_of_poses_takes_the_place_of_the_rim(view, source, ring):
    source.frame = plain(0)
    view.pull()
    rim = view.grab().toImage()
    view.show_ring(ring)
    view.pull()
    poses = view.grab().toImage()
    view.show_ring(None)
    view._oval = None
    view.pull()
    assert poses != rim == view.grab().toImage()


def test_a_pose_that_comes_fills_its_mark_smoothly(view, source, clock, ring):
    source.frame = plain(0)
    view.show_ring(PoseRing(wanted=Pose.FRONT))
    view.pull()
    view.show_ring(ring)
    clock.now_s += 0.033
    view.pull()
    assert 0 < view._ring.share(Pose.LEFT) < 1


def test_the_arrow_stands_still_where_motion_is_off(view, source, clock, ring, monkeypatch):
    monkeypatch.setattr(view, "_is_motion_off", lambda: True)
    source.frame = plain(0)
    view.show_ring(ring)
    view.pull()
    before = view.grab().toImage()
    clock.now_s += 0.6
    view.pull()
    assert view.grab().toImage() == before


def test_the_instruction_hides_no_mark(view, source, ring):
    source.frame = made.frame()
    view.say("Turn your head a little to the left")
    view.show_ring(ring)
    view.show_analysis(made.analysis(1, box=Box(420, 120, 400, 560)))
    view.pull()
    view._oval = None
    view.pull()
    top = pill_box(view._look.theme, QRectF(view.rect()), view.instruction)[1].top()
    assert view._oval.y + view._oval.height / 2 < top
    assert view._oval.y - view._oval.height / 2 > 20


def test_the_countdown_is_over_the_face(view, source):
    source.frame = plain(0)
    view.pull()
    before = view.grab().toImage()
    view.count_down(3)
    assert view.grab().toImage() != before
    view.count_down(None)
    assert view.grab().toImage() == before


def test_bystanders_are_drawn_only_when_asked_for(view, source):
    source.frame = plain(0)
    view.pull()
    view.show_analysis(made.analysis(1, bystanders=(Box(20, 20, 200, 300),)))
    without = view.grab().toImage()
    view.show_bystanders(shown=True)
    assert view.grab().toImage() != without
