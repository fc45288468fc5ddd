from datetime import timedelta

import pytest

from app.core.challenge import Move
from app.core.checkin import Challenged, CheckIn, Looking
from app.core.gallery import Gallery
from app.core.kiosk import Now, Passing, Screen, Site
from app.core.quality import Defect
from app.core.visit import Visit
from app.ui import words
from app.ui.widgets import kiosk_words
from app.ui.widgets.kiosk_screens import said
from tests.core.values import embedding
from tests.ui import made

NOW = Now(100.0, made.NOON)
EARLIER = made.NOON - timedelta(minutes=1)


def shown(screen, outcome=None, *, name="", is_help_called=False, **changed):
    """What a screen says."""
    direction, opens_at = changed.pop("direction", "in"), changed.pop("opens_at", None)
    site = Site(Gallery([], embedding()[None][:0]), passing=Passing(direction), opens_at=opens_at)
    checkin = CheckIn() if outcome is None else CheckIn(outcome)
    visit = Visit(screen=screen, checkin=checkin, **changed)
    return said(visit, site, NOW, name, is_help_called=is_help_called)


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("outcome", [None, Looking(None), Challenged(None, 1, 2, 1.0)])
@pytest.mark.parametrize("screen", Screen)
def test_every_screen_says_one_sentence_whatever_is_known_of_the_face(screen, outcome):
    assert shown(screen, outcome).headline


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("screen", Screen)
def test_a_name_is_said_only_to_whom_it_belongs(screen):
    found = shown(screen, name="Ann Example")
    says_name = "Ann Example" in found.headline + found.detail
    assert says_name is (screen in {Screen.WELCOME, Screen.QUESTION, Screen.DIRECTION})


@pytest.mark.usefixtures("fonts")
def test_whoever_is_looked_at_is_told_what_would_help():
    assert shown(Screen.LOOK, Looking(Defect.TOO_DARK)) == kiosk_words.look(Defect.TOO_DARK)
    assert shown(Screen.LOOK, Looking(None)) == kiosk_words.look(None)
    assert shown(Screen.LOOK, Looking(Defect.SEVERAL_FACES)) == kiosk_words.one_at_a_time()


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("move", Move)
def test_a_challenge_asks_for_one_move_and_between_moves_to_face_the_camera(move):
    assert shown(Screen.CHALLENGE, Challenged(move, 1, 2, 1.0)) == kiosk_words.challenge(move.value)
    assert shown(Screen.CHALLENGE, Challenged(None, 1, 2, 1.0)) == kiosk_words.look(Defect.TURNED)


@pytest.mark.usefixtures("fonts")
def test_who_comes_in_is_welcomed_and_who_goes_out_is_bid_goodbye():
    came, went = ("in", made.NOON), ("out", made.NOON)
    assert shown(Screen.WELCOME, passage=came, name="Ann") == kiosk_words.welcome("Ann", made.NOON)
    assert shown(Screen.WELCOME, passage=went, name="Ann").headline.startswith("Goodbye")
    assert shown(Screen.DONE, passage=came) == kiosk_words.checked_in()
    assert shown(Screen.DONE, passage=went) == kiosk_words.checked_out()
    assert shown(Screen.PASSED_BACK, passage=came) == kiosk_words.passed_back()


@pytest.mark.usefixtures("fonts")
def test_the_other_direction_is_offered_where_the_direction_is_automatic():
    passage = ("in", EARLIER)
    for screen in (Screen.WELCOME, Screen.ALREADY):
        assert shown(screen, passage=passage, direction="automatic").action == kiosk_words.check_out()
        for direction in ("in", "out", "ask"):
            assert shown(screen, passage=passage, direction=direction).action == ""
        assert shown(screen, passage=passage).second_action == kiosk_words.not_me()


@pytest.mark.usefixtures("fonts")
def test_whoever_comes_again_reads_since_when_they_are_in():
    found = shown(Screen.ALREADY, passage=("in", EARLIER))
    assert words.time(EARLIER) in found.detail


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize(("left_s", "time"), [(30, "30 seconds"), (0.2, "1 second"), (-1, "1 second")])
def test_a_camera_that_waits_says_for_how_long(left_s, time):
    assert time in shown(Screen.COOLING, cool_until_s=NOW.s + left_s).detail


@pytest.mark.usefixtures("fonts")
def test_help_says_whether_somebody_was_told():
    assert shown(Screen.HELP, is_help_called=True) == kiosk_words.call_for_help(is_called=True)
    assert shown(Screen.HELP) == kiosk_words.call_for_help()


@pytest.mark.usefixtures("fonts")
def test_a_closed_kiosk_says_when_it_opens():
    opens_at = made.NOON + timedelta(hours=2)
    assert shown(Screen.CLOSED, opens_at=opens_at) == kiosk_words.closed(opens_at, made.NOON)


@pytest.mark.usefixtures("fonts")
def test_look_alikes_are_asked_for_their_pin_too_and_others_for_it_alone():
    assert shown(Screen.PIN, among=("ann", "twin")) == kiosk_words.pin_too()
    for among in ((), ("ann",)):
        assert shown(Screen.PIN, among=among) == kiosk_words.own_pin()
