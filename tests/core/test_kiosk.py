from dataclasses import FrozenInstanceError

import pytest

from app.core.checkin import NotEnrolled
from app.core.kiosk import Passing, Screen, TurnedAway


def test_whoever_is_turned_away_leaves_no_picture_unless_one_is_given():
    assert TurnedAway(NotEnrolled(0.5)).picture is None


def test_a_kiosk_counts_who_comes_in_once_a_minute_unless_told_otherwise():
    assert Passing() == Passing("in", 60.0, anti_pass_back=False)


def test_news_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        TurnedAway(NotEnrolled(0.5)).picture = b"jpeg"  # type: ignore[misc]


def test_every_screen_has_words_of_its_own_for_the_log():
    assert len({screen.value for screen in Screen}) == len(Screen)
