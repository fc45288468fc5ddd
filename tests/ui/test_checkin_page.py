from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.face import Box, HeadPose
from app.core.gallery import Gallery
from app.core.remote import Answer
from app.core.validity import Validity
from app.core.visit import Disputed, Entered, KeptOut, Screen, TurnedAway
from app.settings import KioskSettings, LivenessSettings, RemoteSettings, Settings
from app.store.tries import Tried
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
    return Screen(page.showing)


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


def test_a_person_who_left_and_comes_back_within_a_minute_is_not_logged_twice(page, clock):
    see(page, clock)
    nobody(page, clock, 4)
    see(page, clock)
    assert state(page) is Screen.ALREADY
    assert page.side.panel.headline == "You are already checked in"
    assert page.side.panel.detail == "Since 09:42."
    assert len(page.outcomes) == 1


def test_a_person_who_comes_back_after_a_minute_is_welcomed_and_logged_again(page, clock):
    see(page, clock)
    nobody(page, clock, 4)
    page._now_at = lambda: made.NOON + timedelta(seconds=61)
    see(page, clock)
    assert state(page) is Screen.WELCOME
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


def test_who_types_a_pin_is_not_disturbed_when_somebody_is_enrolled(page):
    press(page, "PIN")
    page.show_everybody(gallery("a"), {"a": "Ann Example"})
    assert state(page) is Screen.PIN


def test_a_renamed_person_is_named_newly_and_not_checked_in_twice(page, clock):
    see(page, clock)
    page.show_everybody(gallery("a", "b"), NAMES | {"a": "Ann Newname"})
    assert page.side.panel.headline == "Welcome,\nAnn Newname"
    see(page, clock, times=5)
    assert len(page.outcomes) == 1


def test_not_me_takes_the_check_in_back_and_ends_at_the_front_desk(page, clock):
    see(page, clock)
    press(page, "Not me")
    assert [type(one) for one in page.outcomes] == [Entered, Disputed]
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


def test_a_camera_out_of_order_leaves_no_name_for_longer_than_two_seconds(page, clock):
    see(page, clock)
    page.show_camera_state("The camera was unplugged.")
    clock.now_s += 2.1
    page.pass_time()
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


def tried(*, right=False, subject_id=None, left=4, locked_until=None):
    return Tried(right, subject_id, left, locked_until)


def type_pin(page, digits="123456"):
    for digit in digits:
        QTest.keyClick(page.side.pad, digit)
    QTest.keyClick(page.side.pad, Qt.Key.Key_Return)


def test_escape_asks_for_the_operators_pin_and_the_menu_leads_out(qtbot, page):
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.lock.is_open
    with qtbot.waitSignal(page.operator_pin_entered) as typed:
        type_pin(page, "2468")
    assert typed.args == ["2468"]
    page.show_operator_tried(tried(right=True))
    with qtbot.waitSignal(page.left):
        press(page, "Leave the kiosk")


def test_a_wrong_operators_pin_leads_nowhere_and_the_pad_closes_by_itself(page, clock):
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.show_operator_tried(tried())
    assert page.side.currentWidget() is page.side.pad
    assert page.side.pad.sentence == "That PIN is not right. 4 tries left."
    clock.now_s += 11
    page.pass_time()
    assert page.side.currentWidget() is page.side.panel


def test_nobody_is_checked_in_behind_the_operators_pad(page, clock):
    QTest.keyClick(page, Qt.Key.Key_Escape)
    see(page, clock, times=6)
    assert page.outcomes == []


def test_a_long_press_on_the_clock_opens_the_operators_pad(qtbot, page):
    QTest.mousePress(page.clock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.lock.is_open)


def test_a_short_press_on_the_clock_opens_nothing(page):
    QTest.mouseClick(page.clock, Qt.MouseButton.LeftButton)
    assert not page.lock._press.isActive()


def test_a_personal_pin_checks_in_without_the_camera(qtbot, page):
    press(page, "PIN")
    with qtbot.waitSignal(page.pin_entered) as typed:
        type_pin(page)
    assert typed.args == ["123456", ()]
    page.show_tried(tried(right=True, subject_id="b"))
    assert page.side.panel.headline == "Welcome,\nBence Example"
    assert page.outcomes[0].known.way == "pin"


def test_a_wrong_pin_says_how_many_tries_are_left_and_lets_nobody_in(page):
    press(page, "PIN")
    page.show_tried(tried(left=1))
    assert page.side.pad.sentence == "That PIN is not right. 1 try left."
    page.show_tried(tried(left=0, locked_until=made.NOON + timedelta(seconds=30)))
    assert "30 seconds" in page.side.pad.sentence
    assert page.outcomes == []


def test_an_answer_that_comes_after_the_pad_was_left_lets_nobody_in(page):
    press(page, "PIN")
    press(page, "Back")
    page.show_tried(tried(right=True, subject_id="b"))
    assert page.outcomes == []


def test_a_pin_that_could_not_be_checked_leads_back_to_the_camera(page):
    press(page, "PIN")
    page.show_failed_try()
    assert state(page) is Screen.ATTRACT


@pytest.mark.parametrize("way", ["PIN", "QR code"])
def test_a_welcome_without_a_face_can_be_read_for_four_seconds(page, clock, way):
    press(page, way)
    page.show_tried(tried(right=True, subject_id="b"))
    nobody(page, clock, 3.8)
    assert page.side.panel.headline == "Welcome,\nBence Example"
    nobody(page, clock, 0.4)
    assert state(page) is Screen.ATTRACT


def test_a_welcome_after_a_pin_is_not_taken_away_by_whoever_the_camera_sees(page, clock):
    press(page, "PIN")
    page.show_tried(tried(right=True, subject_id="b"))
    see(page, clock, times=6)
    assert page.side.panel.headline == "Welcome,\nBence Example"
    assert len(page.outcomes) == 1


def test_a_code_that_could_not_be_checked_leads_back_to_the_camera(page, clock):
    press(page, "QR code")
    page.show_analysis(replace(made.nobody(clock.now_s), codes=("vestibule:abc",)))
    page.show_failed_try()
    assert state(page) is Screen.ATTRACT
    assert page.showing is not Screen.CODE


def test_a_code_before_the_camera_checks_in(qtbot, page, clock):
    press(page, "QR code")
    assert page.showing is Screen.CODE
    seen = replace(made.nobody(clock.now_s), codes=("vestibule:abc",))
    with qtbot.waitSignal(page.code_shown) as shown_code:
        page.show_analysis(seen)
    assert shown_code.args == ["vestibule:abc"]
    page.show_analysis(seen)
    page.show_tried(tried(right=True, subject_id="a"))
    assert page.side.panel.headline == "Welcome,\nAnn Example"
    assert page.outcomes[0].known.way == "code"


def test_a_code_is_asked_for_anew_after_an_unknown_one(page):
    press(page, "QR code")
    page.show_tried(tried())
    press(page, "Back to the camera")
    press(page, "QR code")
    assert page.side.panel.headline == "Hold your code before the camera"


def test_an_unknown_code_says_so(page, clock):
    press(page, "QR code")
    page.show_analysis(replace(made.nobody(clock.now_s), codes=("https://example.org",)))
    page.show_tried(tried())
    page.pass_time()
    assert page.side.panel.headline == "This code is not known here"


def test_another_language_keeps_what_was_typed_and_the_lock(page, languages):
    press(page, "PIN")
    QTest.keyClicks(page.side.pad, "123")
    languages.switch("de")
    QApplication.processEvents()
    assert page.side.pad._digits == "123"
    assert page.side.pad.accessibleName() == "Geben Sie Ihre PIN ein"
    page.show_tried(tried(left=0, locked_until=made.NOON + timedelta(seconds=30)))
    languages.switch("en")
    QApplication.processEvents()
    assert page.side.pad.sentence == "Too many tries. Please wait 30 seconds."


def test_another_language_keeps_the_letters_of_a_name(look, shown, clock, languages):
    settings = replace(SETTINGS, kiosk=replace(SETTINGS.kiosk, ways="pin,name"))
    page = shown(CheckInPage(look, lambda: None, settings, now=lambda: made.NOON, clock=clock))
    page.show_everybody(gallery("a", "b"), NAMES)
    press(page, "Name")
    page.side.search._field.setText("ben")
    languages.switch("de")
    QApplication.processEvents()
    assert page.side.search._field.text() == "ben"
    press(page, "Bence Example")
    assert state(page) is Screen.PIN


def test_a_pad_that_nobody_touches_makes_room_after_ten_seconds(page, clock):
    press(page, "PIN")
    clock.now_s += 10.1
    page.pass_time()
    assert state(page) is Screen.ATTRACT


def test_the_next_visitor_does_not_see_which_button_was_pressed(page, clock):
    press(page, "PIN")
    clock.now_s += 10.1
    page.pass_time()
    assert page.hasFocus()


def test_a_visitors_language_ends_with_the_visit(page, clock):
    chosen: list[str] = []
    page.language_chosen.connect(chosen.append)
    press(page, "Deutsch")
    assert chosen == ["de"]
    clock.now_s += 10.1
    page.pass_time()
    assert chosen == ["de", ""]


def test_the_next_in_a_queue_finds_the_operators_language(page, clock):
    chosen: list[str] = []
    page.language_chosen.connect(chosen.append)
    press(page, "Deutsch")
    see(page, clock)
    assert state(page) is Screen.WELCOME
    see(page, clock, times=31)
    assert chosen == ["de"]
    see(page, clock, times=1, person=1)
    assert chosen == ["de", ""]


def test_in_the_dark_the_screen_becomes_a_lamp_until_it_is_light_again(page, clock):
    dark = {"luminance_mean": 0.05, "under_exposed": 0.9}
    see(page, clock, times=15, **dark)
    assert page.look.theme.name == "light"
    clock.now_s += 20
    see(page, clock, times=2)
    assert page.look.theme.name == "dark"


def test_every_control_of_the_kiosk_has_a_name_for_a_screen_reader(page):
    for way in ("PIN", "QR code"):
        press(page, way)
        controls = [one for one in page.findChildren(QPushButton) if one.isVisible()]
        assert all(one.accessibleName() or one.text() for one in controls)
        page._go_back()


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
    qtbot.waitUntil(lambda: page.side.y() > page.camera.geometry().bottom())


# ---------------------------------------------------------------------------------- not on every day


def kept_out(page) -> None:
    ended = Validity(last=made.NOON.date() - timedelta(days=1))
    page.show_everybody(gallery("a", "b"), NAMES, validity={"a": ended})


def test_whoever_may_not_come_in_today_reads_where_to_ask_and_neither_name_nor_date(page, clock):
    kept_out(page)
    see(page, clock)
    assert state(page) is Screen.NOT_VALID
    said = page.side.panel
    assert (said.headline, said.detail) == ("Please ask at the front desk", "Somebody there will help you.")
    assert [type(one) for one in page.outcomes] == [KeptOut]


def test_nor_does_a_pin_let_them_in(page):
    kept_out(page)
    page._choose_way("pin")
    page.show_tried(Tried(right=True, subject_id="a"))
    assert state(page) is Screen.NOT_VALID


def test_whose_days_were_changed_at_the_desk_comes_in(page, clock):
    kept_out(page)
    page.show_everybody(gallery("a", "b"), NAMES)
    see(page, clock)
    assert state(page) is Screen.WELCOME


@pytest.fixture
def asking(look, shown, clock):
    """A page that asks a backend who is there; what it asks is in `questions`."""
    settings = replace(SETTINGS, remote=RemoteSettings("remote", "Door"))
    page = shown(CheckInPage(look, lambda: None, settings, now=lambda: made.NOON, clock=clock))
    page.show_everybody(gallery("a", "b"), NAMES)
    page.outcomes = []
    page.happened.connect(page.outcomes.append)
    return page


def test_while_a_backend_is_asked_the_screen_asks_for_a_moment(asking, clock):
    see(asking, clock, times=10)
    assert state(asking) is Screen.LOOK
    assert asking.side.panel.headline == "One moment"
    [asked] = asking.outcomes
    asking.show_answer(asked.asked_ns, Answer("a", "Door"))
    see(asking, clock, times=1)
    assert asking.side.panel.headline == "Welcome,\nAnn Example"
    assert asking.outcomes[-1].known.decided_by == "Door"


def test_without_an_answer_the_kiosk_decides_by_itself(asking, clock):
    see(asking, clock, times=10)
    asking.show_answer(asking.outcomes[0].asked_ns, None)
    see(asking, clock, times=1)
    assert state(asking) is Screen.WELCOME
    assert asking.outcomes[-1].known.decided_by == ""


def test_whoever_was_erased_while_a_backend_was_asked_is_nobody(asking, clock):
    see(asking, clock, times=10, person=1)
    asked = asking.outcomes[0]
    asking.show_everybody(gallery("a"), {"a": NAMES["a"]})
    asking.show_answer(asked.asked_ns, Answer("b", "Door"))
    see(asking, clock, times=10, person=1)
    assert state(asking) is not Screen.WELCOME
    assert not any(isinstance(one, Entered) for one in asking.outcomes)
