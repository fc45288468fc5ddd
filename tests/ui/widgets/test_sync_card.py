from dataclasses import replace

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton

from app.ui.sync_values import BackendCard, Stand
from app.ui.widgets.sync_card import SyncCard
from tests.screens.sync_stages import CARDS
from tests.ui import made
from tests.ui.synced import buttons, words


@pytest.fixture
def card(look, shown):
    return shown(SyncCard(look, CARDS[0], made.NOON), 700, 300)


def test_it_says_what_it_is_how_it_stands_and_who_needs_a_decision(card):
    said = words(card)
    assert "Head office | NEC ID" in said
    assert "Sending: 444 of 1,284 people | about 5 minutes left | Needs you: 3 people" in said
    assert card.findChild(QProgressBar).value() == 444
    assert card.accessibleDescription().startswith("Sending: 444 of 1,284 people")


def test_every_button_is_named_with_its_backend(card):
    names = [one.accessibleName() for one in card.findChildren(QPushButton)]
    assert names == ["Compare now: Head office", "Pause: Head office", "Details: Head office"]


def test_a_paused_backend_is_not_compared_and_can_go_on(qtbot, card):
    card.show_card(BackendCard(1, "Head office", "nec-id", Stand.PAUSED, "On holiday."), made.NOON)
    assert not buttons(card, "Compare now")
    assert not card.findChild(QProgressBar).isVisible()
    with qtbot.waitSignal(card.go_on_wanted) as wanted:
        buttons(card, "Continue")[0].click()
    assert wanted.args == [1]


def test_who_needs_a_decision_is_said_once(card):
    needing = replace(CARDS[0], stand=Stand.NEEDS_YOU)
    card.show_card(needing, made.NOON)
    assert words(card).count("Needs you") == 1


def test_in_a_narrow_list_the_buttons_are_below_the_name(card):
    button = buttons(card, "Details")[0]
    beside = button.mapTo(card, button.rect().topLeft()).y()
    card.setFixedWidth(320)
    card.layout().activate()
    below = button.mapTo(card, button.rect().topLeft()).y()
    assert below > beside
