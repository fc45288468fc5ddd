from app.bulk.outcome import Cause, Outcome, Result, Tally
from app.core.quality import Defect
from app.core.still import StillFault

REFUSED = Result(3, "Ann", "ann.jpg", Outcome.REFUSED)


def result(cause, **said):
    return Result(3, "Ann", "ann.jpg", Outcome.REFUSED, cause, **said)


def test_a_reason_is_a_sentence_with_whom_it_speaks_of():
    assert REFUSED.reason == ""
    assert (
        result(Cause.ENROLLED_ALREADY, other="{Zoe}").reason == "This person is enrolled already as “{Zoe}”."
    )
    assert result(Cause.UNREADABLE, detail="The file is empty.").reason == "The file is empty."
    fault = (StillFault.NO_FACE, Defect.NO_FACE)
    assert result(Cause.FAULT, fault=fault).reason == "no_face: Look at the camera"


def test_refusals_are_counted_without_names():
    tally = Tally()
    enrolled = Result(1, "Ann", "1.jpg", Outcome.ENROLLED)
    tally.add([enrolled, enrolled, result(Cause.UNREADABLE, detail="The file is empty.")])
    tally.add([result(Cause.ENROLLED_ALREADY, other="Zoe")])
    tally.add([result(Cause.ENROLLED_ALREADY, other="Cili")])
    assert (tally.rows, tally.people, tally.pictures) == (3, 1, 5)
    assert tally.outcomes == {Outcome.ENROLLED: 2, Outcome.REFUSED: 3}
    assert tally.refused == {"enrolled_already": 2, "The file is empty.": 1}


def test_every_cause_has_a_sentence():
    for cause in Cause:
        assert isinstance(result(cause).reason, str)
