import pytest

from app.bulk.outcome import Cause, Outcome, Result, Tally
from app.core.quality import Defect
from app.core.still import StillFault
from app.ui import import_words
from tests.ui.imports import enrolled, refused

pytestmark = pytest.mark.usefixtures("look")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words_of_its_own(outcome):
    real = import_words.outcome(outcome, is_rehearsal=False)
    assert real
    has_happened = outcome in {Outcome.ENROLLED, Outcome.ADDED}
    assert (import_words.outcome(outcome, is_rehearsal=True) != real) is has_happened


@pytest.mark.parametrize("cause", [one for one in Cause if one not in {Cause.NONE, Cause.FAULT}])
def test_every_cause_is_a_sentence(cause):
    said = import_words.reason(Result(1, "Ann", "a.jpg", Outcome.REFUSED, cause, "Z{o}e", "It is empty."))
    assert said.endswith(".")
    assert "{name}" not in said
    assert ("Z{o}e" in said) is (cause in {Cause.ENROLLED_ALREADY, Cause.NOT_CERTAIN, Cause.LOOKS_LIKE})


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ((StillFault.NO_FACE, Defect.NO_FACE), "No face was found."),
        ((StillFault.SEVERAL_FACES, Defect.SEVERAL_FACES), "There are several faces."),
        ((StillFault.POOR_QUALITY, Defect.TURNED), "Not good enough: Face the camera"),
    ],
)
def test_a_picture_that_is_no_good_says_what_is_wrong(fault, said):
    assert import_words.reason(Result(1, "Ann", "a.jpg", Outcome.REFUSED, Cause.FAULT, fault=fault)) == said


def test_nothing_is_said_where_there_is_nothing_to_say():
    assert import_words.reason(enrolled()) == ""


def test_counts_name_only_what_there_is():
    tally = Tally()
    tally.add([enrolled(), enrolled(2)])
    tally.add([refused(3)])
    assert import_words.counts(tally, is_rehearsal=False) == "2 people · 3 pictures · 2 enrolled · 1 refused"
    assert "2 can be enrolled" in import_words.counts(tally, is_rehearsal=True)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (4, "a few seconds left"),
        (40, "less than a minute left"),
        (70, "about a minute left"),
        (7200, "about 120 minutes left"),
    ],
)
def test_the_time_left_is_told_roughly(seconds, said):
    assert import_words.time_left(seconds) == said
