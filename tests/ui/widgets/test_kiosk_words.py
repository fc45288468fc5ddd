from datetime import UTC, datetime, timedelta

import pytest

from app.core.quality import Defect
from app.ui.widgets import kiosk_words
from tests.ui import made

SCREENS = [
    kiosk_words.attract,
    kiosk_words.checked_in,
    kiosk_words.not_sure,
    kiosk_words.not_enrolled,
    kiosk_words.call_for_help,
    kiosk_words.disputed,
    kiosk_words.out_of_order,
    *(lambda move=move: kiosk_words.challenge(move) for move in kiosk_words.MOVE_ICONS),
    kiosk_words.refused,
    kiosk_words.not_valid,
    lambda: kiosk_words.cooling_down(30),
    kiosk_words.one_at_a_time,
    kiosk_words.show_code,
    kiosk_words.unknown_code,
    kiosk_words.own_pin,
    kiosk_words.pin_too,
    kiosk_words.operator_pin,
    kiosk_words.checked_out,
    kiosk_words.passed_back,
    lambda: kiosk_words.passed_back(is_out=True),
    lambda: kiosk_words.already(made.NOON),
    lambda: kiosk_words.already(made.NOON, is_out=True),
    lambda: kiosk_words.ask_direction("Ann Example"),
    lambda: kiosk_words.welcome("Ann Example", made.NOON),
    lambda: kiosk_words.welcome("Ann Example", made.NOON, is_out=True),
    lambda: kiosk_words.closed(None, made.NOON),
    lambda: kiosk_words.closed(made.NOON, made.NOON),
    lambda: kiosk_words.closed(made.NOON + timedelta(days=1), made.NOON),
    lambda: kiosk_words.call_for_help(is_called=True),
    *(lambda advice=advice: kiosk_words.look(advice) for advice in (*Defect, None)),
]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.usefixtures("fonts")
def test_a_screen_says_one_sentence_of_at_most_nine_words(screen, look):
    said = screen()
    assert not look.theme.icon(said.icon, said.tone).isNull()
    assert 0 < len(said.headline.split()) <= 9
    assert "!" not in said.headline + said.detail


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (4, "Good evening"),
        (5, "Good morning"),
        (12, "Good afternoon"),
        (18, "Good evening"),
        (23, "Good evening"),
    ],
)
def test_the_greeting_follows_the_time_of_day(hour, words):
    assert kiosk_words.greeting(datetime(2025, 5, 12, hour, tzinfo=UTC)) == words


@pytest.mark.usefixtures("fonts")
def test_somebody_without_a_name_is_welcome_too():
    assert kiosk_words.welcome("", made.NOON).headline == "Welcome"
    assert kiosk_words.welcome("", made.NOON, is_out=True).headline == "Goodbye"


def lines(said) -> tuple[str, ...]:
    return (said.headline, said.detail, said.action, said.second_action)


@pytest.mark.usefixtures("fonts")
def test_whoever_comes_is_welcomed_and_whoever_goes_is_told_so():
    come = kiosk_words.welcome("Ann Example", made.NOON, offers_other=True)
    gone = kiosk_words.welcome("Ann Example", made.NOON, is_out=True, offers_other=True)
    assert lines(come) == ("Welcome,\nAnn Example", "Checked in at 09:42.", "Check out", "Not me")
    assert lines(gone) == ("Goodbye,\nAnn Example", "Checked out at 09:42.", "Check in", "Not me")


@pytest.mark.usefixtures("fonts")
def test_whoever_is_already_in_is_told_since_when():
    said = kiosk_words.already(made.NOON, offers_other=True)
    assert lines(said) == ("You are already checked in", "Since 09:42.", "Check out", "Not me")
    assert kiosk_words.already(made.NOON, is_out=True, offers_other=True).action == "Check in"


@pytest.mark.usefixtures("fonts")
def test_a_closed_kiosk_says_when_it_opens():
    monday = datetime(2025, 5, 12, 6, tzinfo=UTC)
    later = monday.replace(hour=7)
    assert kiosk_words.closed(later, monday).headline == "Check-in opens at 07:00"
    assert (
        kiosk_words.closed(later, monday - timedelta(days=2)).headline == "Check-in opens on Monday at 07:00"
    )
    assert kiosk_words.closed(None, monday).headline == "Check-in is closed"


@pytest.mark.usefixtures("fonts")
def test_help_is_on_the_way_only_if_somebody_was_told():
    assert kiosk_words.call_for_help().headline == "Please go to the front desk"
    assert kiosk_words.call_for_help(is_called=True).headline == "Help is on the way"


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize(
    ("seconds", "written"),
    [(1, "1 second"), (30, "30 seconds"), (90, "90 seconds"), (91, "2 minutes"), (3600, "60 minutes")],
)
def test_a_wait_is_counted_in_seconds_and_then_in_minutes(seconds, written):
    assert kiosk_words.duration(seconds) == written


@pytest.mark.usefixtures("fonts")
def test_a_wrong_pin_says_how_many_tries_are_left():
    assert kiosk_words.wrong_pin(3) == "That PIN is not right. 3 tries left."
    assert kiosk_words.wrong_pin(1) == "That PIN is not right. 1 try left."


@pytest.mark.usefixtures("fonts")
def test_a_movement_that_somebody_cannot_make_names_the_other_ways_in():
    said = [kiosk_words.challenge(move) for move in kiosk_words.MOVE_ICONS]
    assert {one.detail for one in said} == {"Cannot do this? Choose another way in."}
    assert len({one.headline for one in said}) == len(kiosk_words.MOVE_ICONS)
