from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from app.core.challenge import Move
from app.core.checkin import Challenged
from app.settings import ActivitySettings, RemoteSettings, Settings
from app.ui.widgets.kiosk_frame import KioskFrame
from tests.ui import made


@pytest.fixture
def frame(look, shown, clock) -> Any:
    return shown(KioskFrame(look, lambda: None, Settings(), clock))


def in_the_dark(frame, clock, seconds, *, is_dark=True) -> None:
    for _ in range(round(seconds / 0.1) + 1):
        frame.light(is_dark=is_dark)
        clock.now_s += 0.1


def test_the_screen_becomes_a_lamp_after_a_second_in_the_dark(frame, clock):
    in_the_dark(frame, clock, 0.5)
    assert frame.look.theme.name == "dark"
    in_the_dark(frame, clock, 1.0)
    assert frame.look.theme.name == "light"


def test_a_moment_of_darkness_is_not_enough_for_a_lamp(frame, clock):
    for _ in range(5):
        in_the_dark(frame, clock, 0.5)
        in_the_dark(frame, clock, 0.1, is_dark=False)
    assert frame.look.theme.name == "dark"


def test_the_lamp_does_not_go_out_by_its_own_light(frame, clock):
    in_the_dark(frame, clock, 2)
    in_the_dark(frame, clock, 8, is_dark=False)
    assert frame.look.theme.name == "light"
    in_the_dark(frame, clock, 3, is_dark=False)
    assert frame.look.theme.name == "dark"


def test_a_movement_is_drawn_over_the_picture_until_nothing_is_asked(frame):
    assert frame.challenge.isHidden()
    frame.show_challenge(Challenged(Move.UP, 2, 3, 0.5))
    assert frame.challenge.isVisible()
    assert frame.challenge.accessibleName() == "2 of 3"
    frame.show_challenge(None)
    assert frame.challenge.isHidden()


def test_a_movement_that_was_made_is_praised_until_the_next_one(frame, monkeypatch):
    done: list[str] = []
    monkeypatch.setattr(frame.challenge, "praise", lambda: done.append("praise"))
    monkeypatch.setattr(frame.challenge, "ask", lambda move, *_: done.append(move))
    back = Challenged(None, 1, 3, 1.0)
    for asked in (Challenged(Move.UP, 1, 3, 0.5), back, back, Challenged(Move.BLINK, 2, 3, 1.0)):
        frame.show_challenge(asked)
    assert done == ["up", "praise", "blink"]


def test_the_time_that_is_left_runs_without_asking_anew(frame, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(frame.challenge, "ask", lambda move, *_: asked.append(move))
    for share in (0.9, 0.5, 0.1):
        frame.show_challenge(Challenged(Move.UP, 1, 3, share))
    assert asked == ["up"]


def test_nothing_is_praised_before_anything_was_asked(frame):
    frame.show_challenge(Challenged(None, 1, 3, 1.0))
    assert frame.challenge.isHidden()


def test_it_greets_by_the_time_of_day_and_shows_the_time(frame):
    frame.tell_time(made.NOON)
    assert (frame.greeting.text(), frame.clock.text()) == ("Good morning", "09:42")
    frame.tell_time(made.NOON + timedelta(hours=9))
    assert (frame.greeting.text(), frame.clock.text()) == ("Good evening", "18:42")


def test_it_promises_that_faces_stay_here(frame):
    assert "Faces stay on this device." in [one.text() for one in frame.findChildren(QLabel)]


def test_it_says_whom_a_face_may_be_sent_to(look, shown, clock):
    settings = Settings(remote=RemoteSettings("remote", "Door"))
    frame = shown(KioskFrame(look, lambda: None, settings, clock))
    said = [one.text() for one in frame.findChildren(QLabel)]
    assert "Your face may be sent to Door." in said
    assert "Faces stay on this device." not in said


@pytest.mark.parametrize(("days", "told"), [(1, "kept for one day."), (7, "kept for 7 days.")])
def test_it_says_that_unknown_faces_are_kept(look, shown, clock, days, told):
    settings = Settings(activity=ActivitySettings(keep_strangers_days=days))
    frame = shown(KioskFrame(look, lambda: None, settings, clock))
    assert f"Faces stay on this device. Faces of people we do not know are {told}" in [
        one.text() for one in frame.findChildren(QLabel)
    ]


def test_the_words_stand_beside_the_picture_and_below_it_on_a_portrait_screen(qtbot, frame):
    assert frame.side.x() > frame.camera.geometry().right()
    frame.resize(800, 1280)
    qtbot.waitUntil(lambda: frame.side.y() > frame.camera.geometry().bottom())
    assert abs(frame.side.x() - frame.camera.x()) < 2


@pytest.mark.parametrize(("width", "height"), [(3840, 2160), (2160, 3840)])
def test_words_grow_with_a_large_screen(frame, width, height):
    small_px = frame.look.theme.text_px(15)
    frame.resize(width, height)
    assert frame.look.theme.text_px(15) > 1.5 * small_px
