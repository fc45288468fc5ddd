import pytest

from app.ui.sync_values import BackendDetails
from app.ui.widgets.sync_details import SyncDetails
from tests.screens.sync_stages import CARDS, PARKED, REPORT
from tests.ui import made
from tests.ui.synced import buttons, words


@pytest.fixture
def details(look, shown):
    made_details = shown(SyncDetails(look), 440, 700)
    made_details.show_details(BackendDetails(CARDS[0], PARKED, REPORT), made.NOON)
    return made_details


def test_they_show_who_needs_a_decision_and_what_was_found(details):
    said = words(details)
    assert "They need a new picture." in said
    assert "07:42: 1,270 people as they should be" in said
    assert "Another computer" not in said


def test_nothing_is_asked_where_nobody_needs_a_decision(details):
    details.show_details(BackendDetails(CARDS[1]), made.NOON)
    assert "Needs you" not in words(details)
    assert "Compare now to see what differs." in words(details)
    details.show_details(BackendDetails(CARDS[2].__class__(4, "New", "nec-id")), made.NOON)
    assert "Nothing was compared yet." in words(details)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Who is sent…", "change_wanted"),
        ("New keys…", "secrets_wanted"),
        ("Remove…", "remove_wanted"),
    ],
)
def test_every_change_is_one_press_away(qtbot, details, text, signal):
    with qtbot.waitSignal(getattr(details, signal)):
        buttons(details, text)[0].click()
