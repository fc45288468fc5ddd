from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.challenge import Move
from app.core.checkin import Challenged, CheckIn, Looking
from app.core.quality import Defect
from app.core.visit import Known, Now, Passing, Screen, Visit
from app.settings import Settings
from app.ui.kiosk_site import site_of
from app.ui.widgets import kiosk_screens
from tests.ui import made

NOW = Now(100.0, made.NOON)
ANN = Known("a", "face")

pytestmark = pytest.mark.usefixtures("fonts")


def said(visit, *, is_help_called=False, **site):
    made_site = replace(site_of(Settings(), lambda moves: moves[0]), **site)
    return kiosk_screens.said(visit, made_site, NOW, "Ann Example", is_help_called=is_help_called)


def looking(advice=None):
    return Visit(Screen.LOOK, checkin=CheckIn(Looking(advice)))


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_has_words(screen):
    visit = Visit(screen, known=ANN, passage=("in", made.NOON), cool_until_s=130.0)
    assert said(visit).headline


def test_a_movement_is_asked_for_and_then_the_face():
    asked = Challenged(Move.LEFT, 1, 3, 0.5)
    visit = Visit(Screen.CHALLENGE, checkin=CheckIn(asked))
    assert said(visit).headline == "Turn your head to the left"
    visit = Visit(Screen.CHALLENGE, checkin=CheckIn(replace(asked, move=None)))
    assert said(visit).headline == "Face the camera"


def test_two_people_are_asked_to_come_one_after_the_other():
    assert said(looking(Defect.SEVERAL_FACES)).icon == "users"
    assert said(looking(Defect.TOO_FAR)).headline == "Come a little closer"


def test_the_other_direction_is_offered_only_where_the_door_is_for_both():
    visit = Visit(Screen.WELCOME, known=ANN, passage=("in", made.NOON))
    assert said(visit, passing=Passing("automatic")).action == "Check out"
    assert said(visit, passing=Passing("in")).action == ""


def test_who_went_out_is_told_goodbye_and_that_it_is_done():
    gone = Visit(Screen.WELCOME, known=ANN, passage=("out", made.NOON))
    assert said(gone).headline == "Goodbye,\nAnn Example"
    assert said(replace(gone, screen=Screen.DONE, known=None)).headline == "You are checked out"


def test_the_time_to_wait_is_counted_down_to_one_second():
    assert "30 seconds" in said(Visit(Screen.COOLING, cool_until_s=130.0)).detail
    assert "1 second." in said(Visit(Screen.COOLING, cool_until_s=90.0)).detail


def test_help_is_said_to_come_only_where_it_was_called():
    assert said(Visit(Screen.HELP)).headline == "Please go to the front desk"
    assert said(Visit(Screen.HELP), is_help_called=True).headline == "Help is on the way"


def test_a_closed_kiosk_says_when_it_opens():
    assert "11:42" in said(Visit(Screen.CLOSED), opens_at=made.NOON + timedelta(hours=2)).headline


def test_whoever_looks_like_somebody_else_is_asked_for_the_pin_too():
    assert kiosk_screens.pin_asked(Visit(among=("a", "b"))).headline == "Please also type your PIN"
    assert kiosk_screens.pin_asked(Visit(among=("a",))).headline == "Type your PIN"


def test_the_rim_is_full_when_it_is_decided_and_tells_good_from_not():
    assert kiosk_screens.rim(Visit(Screen.WELCOME)) == (1.0, "rim")
    assert kiosk_screens.rim(Visit(Screen.NOT_ENROLLED)) == (1.0, "rim-caution")
    assert kiosk_screens.rim(Visit(Screen.ATTRACT)) == (0.0, "rim")
    share, _ = kiosk_screens.rim(Visit(Screen.LOOK, checkin=CheckIn(looks=(None,) * 9)))  # type: ignore[arg-type]  # only counted
    assert share < 1
