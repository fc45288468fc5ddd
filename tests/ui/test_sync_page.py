import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.sync_page import SyncPage
from app.ui.sync_values import BackendCard, BackendDetails, ParkedPerson, Stand
from tests.screens.sync_stages import CARDS, GROUND, PARKED, REPORT
from tests.ui import made
from tests.ui.synced import buttons, words


@pytest.fixture
def page(look, shown):
    return shown(SyncPage(look, now=lambda: made.NOON))


@pytest.fixture
def full(page):
    page.show_cards(CARDS)
    return page


def details(page):
    page._cards[1].details.click()
    page.show_details(BackendDetails(CARDS[0], PARKED, REPORT))
    return page._details


def test_without_backends_it_says_that_nothing_leaves_and_offers_the_first(qtbot, page):
    assert "Nothing leaves this computer." in words(page)
    with qtbot.waitSignal(page.set_up_wanted):
        buttons(page, "Set up a backend")[0].click()


def test_each_backend_has_a_card_in_the_order_in_which_they_were_set_up(full):
    names = [full._list.itemAt(number).widget().card.name for number in range(3)]
    assert names == ["Head office", "Branch", "North door"]
    assert "3 backends · Needs you: 3 people" in words(full)


def test_a_card_changes_in_place_and_goes_with_its_backend(full):
    first = full._cards[1]
    full.show_cards([BackendCard(1, "Head office", "nec-id", Stand.UP_TO_DATE)])
    assert full._cards == {1: first}
    assert "Up to date" in words(first)
    full.show_cards([])
    assert "Nothing leaves this computer." in words(full)


def test_details_are_shown_beside_the_list_and_closed_by_a_second_press_or_escape(qtbot, full):
    with qtbot.waitSignal(full.details_wanted) as wanted:
        full._cards[1].details.click()
    assert wanted.args == [1]
    full.show_details(BackendDetails(CARDS[0], PARKED))
    assert full._details.isVisible()
    assert full._cards[3].isVisible()
    full._cards[1].details.click()
    assert not full._details.isVisible()
    full._cards[2].details.click()
    QTest.keyClick(full._cards[2].details, Qt.Key.Key_Escape)
    assert full.shown is None
    assert full._cards[2].details.hasFocus()


def test_details_that_come_late_are_not_shown(full):
    full._cards[2].details.click()
    full.show_details(BackendDetails(CARDS[0], PARKED))
    assert not full._details.isVisible()


def test_details_go_with_their_backend(full):
    details(full)
    full.show_cards(CARDS[1:])
    assert full.shown is None
    assert not full._details.isVisible()


@pytest.mark.parametrize(
    ("press", "signal", "args"),
    [
        ("Try all again", "retry_requested", [1, ""]),
        ("Leave all out", "drop_requested", [1, ""]),
        ("Try again", "retry_requested", [1, "c"]),
        ("Leave out", "drop_requested", [1, "a"]),
        ("It is not there", "resolve_requested", [1, "b", ""]),
        ("Who is sent…", "change_wanted", [1]),
        ("New keys…", "secrets_wanted", [1]),
    ],
)
def test_what_is_pressed_in_the_details_is_asked_for_with_its_backend(qtbot, full, press, signal, args):
    shown = details(full)
    with qtbot.waitSignal(getattr(full, signal)) as asked:
        buttons(shown, press)[-1].click()
    assert asked.args == args


@pytest.mark.parametrize(
    ("press", "signal", "number"),
    [("Compare now", "compare_requested", 1), ("Pause", "pause_requested", 1)],
)
def test_what_is_pressed_on_a_card_is_asked_for(qtbot, full, press, signal, number):
    with qtbot.waitSignal(getattr(full, signal)) as asked:
        buttons(full, press)[0].click()
    assert asked.args == [number]


def test_a_row_that_did_not_change_keeps_what_was_typed_into_it(full):
    shown = details(full)
    buttons(shown, "It is there")[0].click()
    row = shown.parked._rows[1]
    full.show_details(BackendDetails(CARDS[0], PARKED, REPORT))
    assert shown.parked._rows[1] is row


def test_more_people_than_can_be_read_are_counted(full):
    full._cards[1].details.click()
    people = tuple(ParkedPerson(str(number), "Ann", "full", "") for number in range(60))
    card = BackendCard(1, "Head office", "nec-id", Stand.NEEDS_YOU, parked=1000)
    full.show_details(BackendDetails(card, people))
    assert "and 950 people more" in words(full._details)


def test_the_wizard_is_opened_over_the_page_and_closed_without_a_trace(full):
    wizard = full.open_wizard(GROUND)
    assert wizard.isVisible()
    wizard.reject()
    assert full._cards.keys() == {1, 2, 3}


@pytest.mark.parametrize(("width", "height"), [(936, 700), (3700, 2160)])
def test_everything_fits_into_the_smallest_and_the_largest_window(full, width, height):
    details(full)
    full.resize(width, height)
    assert full.minimumSizeHint().width() <= width
    assert full._details.width() <= width / 2
