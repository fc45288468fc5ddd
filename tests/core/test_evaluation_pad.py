import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.evaluation_pad import Presentation, Rate, report, watched
from app.core.liveness import Liveness, Outcome

ACCEPTED, CHALLENGED, REFUSED = Outcome.ACCEPTED, Outcome.CHALLENGED, Outcome.REFUSED


def shown(outcome, species="", decided_s=None, trouble=""):
    return Presentation("clip", species, outcome, (), decided_s, trouble)


def test_an_accepted_attack_is_an_error_of_its_species_only():
    found = report([shown(ACCEPTED, "print"), shown(REFUSED, "print"), shown(REFUSED, "replay")])
    assert found.attacks["print"].wrong == Rate(1, 2)
    assert found.attacks["replay"].wrong == Rate(0, 1)


def test_a_refused_live_person_is_an_error():
    assert report([shown(REFUSED), shown(ACCEPTED), shown(CHALLENGED)]).bonafide.wrong == Rate(1, 3)


def test_a_challenge_is_no_error_but_reported():
    found = report([shown(CHALLENGED), shown(CHALLENGED, "print")])
    assert found.bonafide.wrong.count == found.attacks["print"].wrong.count == 0
    assert found.bonafide.challenged == found.attacks["print"].challenged == Rate(1, 1)


def test_no_decision_is_a_non_response():
    assert report([shown(None), shown(ACCEPTED)]).bonafide.undecided == Rate(1, 2)


def test_what_cannot_be_read_is_no_presentation():
    assert report([shown(None, "print", trouble="damaged")]).attacks == {}


def test_the_time_to_decide_is_the_median():
    found = report([shown(ACCEPTED, decided_s=2.0), shown(ACCEPTED, decided_s=9.0), shown(None)])
    assert found.bonafide.decided_s == pytest.approx(5.5)
    assert report([]).bonafide.decided_s is None


def test_intervals_are_wilsons():
    """Newcombe 1998, table I: 81 of 263 and 0 of 20."""
    assert Rate(81, 263).interval == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert Rate(0, 20).interval == pytest.approx((0, 0.1611), abs=1e-4)


def test_nothing_is_known_without_a_presentation():
    assert Rate(0, 0).rate == 0
    assert Rate(0, 0).interval == (0, 1)


@given(st.integers(1, 500).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_rate_lies_in_its_interval(counted):
    low, high = Rate(*counted).interval
    assert 0 <= low <= Rate(*counted).rate + 1e-12
    assert Rate(*counted).rate - 1e-12 <= high <= 1


def evidence(*outcomes):
    return [Liveness(outcome, seen_ns=round(number * 1e9)) for number, outcome in enumerate(outcomes)]


@pytest.mark.parametrize(
    ("outcomes", "outcome", "decided_s"),
    [
        ((None, None), None, None),
        ((None, CHALLENGED, CHALLENGED), CHALLENGED, 1),
        ((None, CHALLENGED, REFUSED), REFUSED, 2),
        ((ACCEPTED, None, REFUSED), ACCEPTED, 0),
        ((CHALLENGED, None, ACCEPTED), ACCEPTED, 2),
    ],
)
def test_what_was_accepted_or_refused_first_counts(outcomes, outcome, decided_s):
    found = watched("clip", "", evidence(*outcomes))
    assert (found.outcome, found.decided_s) == (outcome, decided_s)


def test_what_a_network_said_until_the_decision_is_its_median():
    answers = [
        Liveness(genuine=(0.9,)),
        Liveness(CHALLENGED, genuine=(0.9, 0.1, 0.2)),
        Liveness(genuine=(5,)),
    ]
    assert watched("clip", "", answers).genuine == 0.2
    assert watched("clip", "", evidence(CHALLENGED)).genuine is None
