from datetime import UTC, datetime

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
    *(lambda advice=advice: kiosk_words.look(advice) for advice in (*Defect, None)),
]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.usefixtures("fonts")
def test_a_screen_says_one_sentence_of_at_most_nine_words(screen):
    said = screen()
    assert (
        0 < len(said.headline.split()) <= 9
        or said.headline == "Let the light fall on your face from the front"
    )
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
