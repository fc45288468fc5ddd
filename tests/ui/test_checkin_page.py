from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.visit import Disputed, Entered, Screen, TurnedAway
from app.core.face import Box, HeadPose
from app.core.gallery import Gallery
from app.settings import KioskSettings, LivenessSettings, Settings
from app.ui.checkin_page import CheckInPage
from tests.ui import made

NAMES = {"a": "Ann Example", "b": "Bence Example"}
SETTINGS = Settings(liveness=LivenessSettings(level="off"), kiosk=KioskSettings(direction="in"))
ELSEWHERE = Box(60, 100, 240, 330)


def gallery(*people) -> Any:
    return Gallery(list(people), np.stack([made.embedding("ab".index(one)) for one in people]))


@pytest.fixture
def page(look, shown, clock):
    page = shown(CheckInPage(look, lambda: None, SETTINGS, now=lambda: made.NOON, clock=clock))
    page.show_everybody(gallery("a", "b"), NAMES)
    page.outcomes = []
    page.happened.connect(page.outcomes.append)
    return page


def state(page) -> Screen:
    """Return the state anew: a checker would take it for the one before."""
    return Screen(page.screen)


def see(page, clock, times=3, **seen) -> None:
    for _ in range(times):
        clock.now_s += 0.1
        page.show_analysis(made.analysis(clock.now_s, **seen))


def nobody(page, clock, seconds) -> None:
    for _ in range(round(seconds / 0.1)):
        clock.now_s += 0.1
        page.show_analysis(made.nobody(clock.now_s))


def press(page, text) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_enrolled_person_is_welcomed_by_name_and_time(page, clock):
    see(page, clock)
    assert state(page) is Screen.WELCOME
    assert page.side.panel.headline == "Welcome,\nAnn Example"
    assert page.side.panel.detail == "Checked in at 09:42."


def test_a_decision_is_told_once(page, clock):
    see(page, clock, times=20)
    assert [type(one) for one in page.outcomes] == [Entered]


def test_a_name_goes_two_seconds_after_the_face(page, clock):
    see(page, clock)
    nobody(page, clock, 1.5)
    assert state(page) is Screen.WELCOME
    nobody(page, clock, 1.0)
    assert state(page) is Screen.ATTRACT
    assert "Ann" not in page.side.panel.headline


def test_a_name_goes_after_eight_seconds_even_if_the_person_stays(page, clock):
    see(page, clock)
    see(page, clock, times=81)
    assert state(page) is Screen.DONE
    assert "Ann" not in page.side.panel.headline
    assert len(page.outcomes) == 1


def test_a_name_goes_when_the_camera_stops_delivering(page, clock):
    see(page, clock)
    clock.now_s += 3
    page.pass_time()
    assert state(page) is Screen.ATTRACT


def test_a_person_is_welcomed_again_after_they_left(page, clock):
    see(page, clock)
    nobody(page, clock, 4)
    see(page, clock)
    assert len(page.outcomes) == 2


def test_another_face_never_stands_below_the_name_of_the_one_before(page, clock):
    see(page, clock)
    see(page, clock, times=1, person=1, box=ELSEWHERE)
    assert state(page) is Screen.LOOK
    assert "Ann" not in page.side.panel.headline
    see(page, clock, person=1, box=ELSEWHERE)
    assert page.side.panel.headline == "Welcome,\nBence Example"


def test_another_face_in_the_same_place_takes_the_name_away(page, clock):
    see(page, clock)
    see(page, clock, times=1, person=1)
    assert "Ann" not in page.side.panel.headline


def test_somebody_unknown_is_told_where_to_go(page, clock):
    see(page, clock, times=6, person=9)
    assert state(page) is Screen.NOT_ENROLLED
    assert [type(one) for one in page.outcomes] == [TurnedAway]
    press(page, "Try again")
    assert state(page) is Screen.LOOK


def test_not_sure_looks_again_after_three_seconds(page, clock):
    page.show_everybody(gallery("a"), NAMES)
    unsure = made.embedding(0) * 0.42
    for _ in range(12):
        clock.now_s += 0.1
        seen = made.analysis(clock.now_s)
        object.__setattr__(seen.face, "embedding", unsure)
        page.show_analysis(seen)
    assert state(page) is Screen.NOT_SURE
    clock.now_s += 3.1
    see(page, clock, times=1)
    assert state(page) is Screen.LOOK


def test_an_instruction_waits_until_it_is_wanted_for_a_while(page, clock):
    see(page, clock, times=2, inter_eye_px=20.0)
    assert page.side.panel.headline == "Look here to check in"
    see(page, clock, times=7, inter_eye_px=20.0)
    assert page.side.panel.headline == "Come a little closer"


def test_an_erased_person_is_no_longer_named(page, clock):
    see(page, clock)
    page.show_everybody(gallery("b"), {"b": "Bence Example"})
    assert state(page) is not Screen.WELCOME
    assert "Ann" not in page.side.panel.headline


def test_a_renamed_person_is_named_newly_and_not_checked_in_twice(page, clock):
    see(page, clock)
    page.show_everybody(gallery("a", "b"), NAMES | {"a": "Ann Newname"})
    assert page.side.panel.headline == "Welcome,\nAnn Newname"
    see(page, clock, times=5)
    assert len(page.outcomes) == 1


def test_not_me_is_told_and_ends_at_the_front_desk(page, clock):
    disputed: list[object] = []
    page.disputed.connect(disputed.append)
    see(page, clock)
    press(page, "Not me")
    assert disputed == page.outcomes
    assert state(page) is Screen.DISPUTED
    see(page, clock, times=10)
    assert state(page) is Screen.DISPUTED


def test_help_says_where_to_go_and_makes_room_after_a_while(page, clock):
    press(page, "Call for help")
    assert page.side.panel.headline == "Please go to the front desk"
    clock.now_s += 21
    page.pass_time()
    assert state(page) is Screen.ATTRACT


def test_help_ends_when_the_person_goes_back_to_the_camera(page, clock):
    press(page, "Call for help")
    press(page, "Back to the camera")
    see(page, clock)
    assert state(page) is Screen.WELCOME


def test_a_camera_out_of_order_takes_every_name_away(page, clock):
    see(page, clock)
    page.show_camera_state("The camera was unplugged.")
    assert state(page) is Screen.OUT_OF_ORDER
    assert "Ann" not in page.side.panel.headline
    page.show_camera_state("")
    assert state(page) is not Screen.OUT_OF_ORDER


def test_help_is_offered_while_the_camera_is_out_of_order(page):
    page.show_camera_state("The camera was unplugged.")
    press(page, "Call for help")
    assert state(page) is Screen.HELP
    press(page, "Back to the camera")
    assert state(page) is Screen.OUT_OF_ORDER


def test_a_hidden_kiosk_forgets_who_was_there(page, clock):
    see(page, clock)
    page.hide()
    assert state(page) is Screen.ATTRACT


def test_escape_leaves_the_kiosk(qtbot, page):
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_the_kiosk_is_dark_whatever_the_rest_is(page, look):
    look.turn("light")
    assert page.camera._look.theme.name == "dark"


def test_every_button_at_the_kiosk_is_at_least_44_high(page, clock):
    see(page, clock)
    assert all(one.height() >= 44 for one in page.findChildren(QPushButton) if one.isVisible())


def test_a_turned_head_is_still_welcomed(page, clock):
    see(page, clock, pose=HeadPose(25, 0, 0))
    assert state(page) is Screen.WELCOME


def test_a_portrait_screen_has_the_words_below_the_picture(qtbot, page):
    page.resize(800, 1280)
    qtbot.waitUntil(lambda: page.side.panel.y() > page.camera.geometry().bottom())
