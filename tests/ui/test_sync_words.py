import pytest

from app.sync.connect import KINDS
from app.sync.reasons import EMPTIED, SENTENCES
from app.sync.reconcile import Difference
from app.ui import sync_words
from app.ui.sync_values import BackendCard, ParkedPerson, Stand
from tests.ui import made

JARGON = ("outbox", "subject", "reconcile", "parked", "!")


def card(**changed):
    return BackendCard(1, "Door", "nec-id", **changed)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_backend_has_a_name_a_sentence_and_an_icon(kind):
    assert sync_words.kind(kind)
    assert sync_words.kind_sentence(kind).endswith(".")
    assert kind in sync_words.KIND_ICONS


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("stand", list(Stand))
def test_every_stand_has_plain_words_of_its_own_and_an_icon(stand):
    said = sync_words.stand(card(stand=stand, parked=3), made.NOON)
    assert said
    assert not any(word in said.lower() for word in JARGON)
    assert stand in sync_words.ICONS
    assert len({sync_words.ICONS[one] for one in Stand}) == len(Stand)


@pytest.mark.usefixtures("look")
def test_sending_says_how_far_it_is_and_how_long_it_takes():
    sending = card(stand=Stand.SENDING, done=444, total=1284, left_s=312.0)
    assert sync_words.stand(sending, made.NOON) == "Sending: 444 of 1,284 people"
    assert sync_words.why(sending) == "about 5 minutes left"
    assert sync_words.why(card(stand=Stand.SENDING)) == ""


def test_why_it_does_not_go_on_is_said_below():
    assert sync_words.why(card(stand=Stand.UNREACHED, why="No route.")) == "No route."
    assert sync_words.why(card(stand=Stand.UP_TO_DATE, why="No route.")) == ""
    held = card(stand=Stand.HELD_UP, other_machine="desk-2")
    assert sync_words.why(held) == "Another computer keeps it up to date: desk-2"


@pytest.mark.parametrize("sentence", [sync_words.PAUSED_HERE, EMPTIED])
def test_our_own_reasons_for_a_pause_are_told_in_words_for_the_operator(sentence):
    assert sync_words.reason(sentence) != sentence
    assert sync_words.reason("The keys are wrong.") == "The keys are wrong."


@pytest.mark.parametrize("fault", [*SENTENCES, "unknown"])
def test_every_reason_why_somebody_is_not_there_has_a_sentence(fault):
    said = sync_words.parked(ParkedPerson("a", "Ann", fault, ""))
    assert said.endswith(".")
    assert not any(word in said.lower() for word in JARGON)


def test_what_only_the_backend_knows_is_told_in_its_words():
    assert sync_words.parked(ParkedPerson("a", "Ann", "other", "Not on Sundays.")) == "Not on Sundays."


@pytest.mark.parametrize("difference", list(Difference))
def test_every_difference_has_words(difference):
    assert sync_words.difference(difference.name)


@pytest.mark.usefixtures("look")
def test_the_facts_leave_out_what_there_is_none_of():
    captions = [caption for caption, _ in sync_words.facts(card(), made.NOON)]
    assert captions == ["There", "Waiting", "Compared"]
    more = card(foreign=12, not_asked=5, waiting=2, oldest=made.NOON, compared_at=made.NOON)
    assert dict(sync_words.facts(more, made.NOON)) == {
        "There": "0 people",
        "Waiting": "2 people, since 09:42",
        "Compared": "09:42",
        "Others' entries": "12",
        "Not asked yet": "5 people",
    }


@pytest.mark.usefixtures("look")
def test_the_summary_counts_backends_and_who_needs_a_decision():
    assert sync_words.summary([card()]) == "1 backend"
    assert sync_words.summary([card(parked=2), card(parked=1)]) == "2 backends · Needs you: 3 people"


@pytest.mark.usefixtures("look")
def test_whoever_could_not_be_deleted_is_counted():
    said = sync_words.left_there(2, "Door")
    assert said == "2 people could not be deleted from Door. It was not removed."
