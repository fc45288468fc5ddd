import pytest

from app.core.liveness import Cue, Level
from app.store.activity_files import COLUMNS
from app.ui import activity_words
from tests.screens.activity_stages import row
from tests.ui.made import NOON


@pytest.mark.parametrize("outcome", activity_words.OUTCOMES)
def test_every_outcome_has_a_name_an_icon_and_a_sentence(look, outcome):
    one = row(1, outcome=outcome, name="Ann Example")
    assert activity_words.outcome(outcome) != outcome
    assert look.theme.icon(*activity_words.icon(one))
    tone, phrase, _ = activity_words.verdict(one)
    assert tone
    assert phrase


def test_what_was_taken_back_says_so_whatever_it_was(look):
    one = row(1, name="Ann Example", voided_at=NOON)
    assert activity_words.happened(one) == "Taken back"
    assert activity_words.verdict(one)[1] == "This check-in was taken back."
    assert look.theme.icon(*activity_words.icon(one))


def test_going_out_looks_different_from_coming_in():
    came, went = row(1, name="Ann"), row(2, name="Ann", direction="out")
    assert activity_words.icon(came) != activity_words.icon(went)
    assert activity_words.happened(went) == "Went out"


def test_whoever_was_erased_and_whoever_is_unknown_are_told_apart():
    assert activity_words.who(row(1)) == "Erased person"
    assert activity_words.who(row(1, outcome="refused")) == "Unknown"


def test_a_pin_is_said_to_have_let_somebody_in():
    phrase = activity_words.verdict(row(1, name="Ann Example", way="pin"))[1]
    assert phrase == "Ann Example was let in: PIN."
    assert not activity_words.way_of(row(1, outcome="marked_out", way="name"))


@pytest.mark.parametrize("reason", ["attack", "challenge", "not yet valid", "no longer valid"])
def test_every_reason_is_a_sentence(reason):
    assert activity_words.reason(row(1, outcome="refused", reason=reason)).endswith(".")


def test_every_cue_and_every_level_has_words():
    assert all(activity_words.cue(one.value) != one.value for one in Cue)
    assert all(activity_words.level(one.value) != one.value for one in Level)


def test_one_entry_and_several_are_counted():
    assert activity_words.entries(1) == "1 entry"
    assert activity_words.entries(1204) == "1,204 entries"


def test_networks_strictness_and_columns_have_words():
    assert "SFace" in activity_words.networks("dlib+sface")
    assert "SFace" not in activity_words.networks("dlib")
    assert activity_words.rarity(0.001) == "1 of 1,000 strangers may be given a name"
    assert len(activity_words.heads()) == len(COLUMNS)
