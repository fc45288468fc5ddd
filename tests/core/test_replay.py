from dataclasses import replace

import numpy as np
import pytest

from app.core.checkin import CheckIn
from app.core.evidence import Evidence, Seen, evidence_of, from_json, to_json
from app.core.gallery import Candidate, Gallery
from app.core.liveness import Level
from app.core.looks import Look, decide
from app.core.outcomes import Looking
from app.core.replay import replay
from tests.core.visitors import rules

SURE = Evidence(
    "identified",
    (Seen(80, agrees=True),) * 3,
    (Candidate("ann", 6.0), Candidate("bob", 2.0)),
    people=10_000,
    fpir=0.01,
    networks="dlib+sface",
    liveness="off",
)
TWELVE, SIX = (Seen(80, agrees=True),) * 12, (Seen(80, agrees=True),) * 6


def crowd(rng, people, *, both):
    """People and the looks at one of them, or at a stranger, from clear to hopeless."""
    size = 256 if both else 128

    def face(centre, spread):
        made = centre + spread * rng.standard_normal(size).astype(np.float32)
        if both:
            made[128:] /= np.linalg.norm(made[128:])
        return made.astype(np.float32)

    middle = rng.standard_normal(size).astype(np.float32) * 0.02
    apart = rng.choice([0.02, 0.03, 0.05])
    centres = [face(middle, apart) for _ in range(people)]
    gallery = Gallery(
        [f"p{n}" for n in range(people)], np.stack(centres) if people else np.empty((0, size), np.float32)
    )
    who = centres[0] if people and rng.random() < 0.6 else face(middle, apart)
    spread = rng.choice([0.005, 0.02, 0.035, 0.05, 0.07])
    return gallery, lambda: face(who, spread)


@pytest.mark.parametrize("both", [False, True])
def test_at_the_same_settings_every_decision_is_repeated(both):
    rng = np.random.default_rng(8)
    seen = set()
    for _ in range(150):
        gallery, face = crowd(rng, int(rng.integers(0, 30)), both=both)
        looks: tuple[Look, ...] = ()
        outcome = decide(looks, gallery, frozenset())
        while isinstance(outcome, Looking):
            made = face()
            best = gallery.identify(made).best
            look = Look(made, int(rng.integers(30, 100)), best.subject_id if best else "")
            looks = (*looks, look)[-12:]
            outcome = decide(looks, gallery, frozenset())
        made_of = evidence_of(CheckIn(outcome, looks), gallery, rules(Level.OFF))
        assert made_of is not None
        kept = from_json(to_json(made_of), made_of.best)
        again = replay(kept)
        assert (again.outcome, again.has_changed, again.is_open) == (kept.outcome, False, False)
        assert again.threshold == kept.threshold
        assert again.margin == kept.margin
        seen.add(kept.outcome)
    assert {"identified", "not_enrolled", "not_sure"} <= seen


def test_a_stricter_site_would_not_have_been_sure_and_would_have_looked_again():
    again = replay(SURE, fpir=0.00001)
    assert (again.outcome, again.has_changed, again.is_open) == ("not_enrolled", True, True)
    assert again.margin is not None
    assert again.margin < 0
    assert replay(replace(SURE, looks=SIX), fpir=0.00001).is_open is False


def test_a_larger_gallery_asks_for_more():
    assert replay(SURE, people=10_000).outcome == "identified"
    assert replay(SURE, people=100_000).outcome == "not_sure"
    assert replay(SURE, people=0).outcome == "identified"


def test_a_more_lenient_one_would_have_named_somebody_whom_it_then_had_to_see_alive():
    missed = replace(SURE, outcome="not_sure", looks=TWELVE, people=1_000_000)
    again = replay(missed, people=100)
    assert (again.outcome, again.has_changed, again.is_unproven) == ("identified", True, False)
    assert replay(replace(missed, liveness="doubt"), people=100).is_unproven


def test_whoever_was_refused_would_be_again_if_they_were_named_again():
    refused = replace(SURE, outcome="refused", liveness="doubt")
    assert replay(refused).outcome == "refused"
    assert replay(refused, fpir=0.00001).outcome == "not_enrolled"


def test_looks_that_do_not_agree_name_nobody():
    mixed = (Seen(80, agrees=True), Seen(80, agrees=False), Seen(80, agrees=True))
    again = replay(replace(SURE, looks=mixed))
    assert (again.outcome, again.is_open) == ("not_sure", True)


def test_pairs_that_the_face_must_not_tell_apart_are_asked_for_a_pin_at_any_threshold():
    assert replay(replace(SURE, is_blocked=True, outcome="pin_wanted")).outcome == "pin_wanted"
    alike = replace(SURE, best=(Candidate("ann", 9.0), Candidate("bob", 8.9)), looks=TWELVE)
    assert replay(alike).outcome == "pin_wanted"


@pytest.mark.parametrize("changed", [{"asked": True}, {"decided_by": "Door"}])
def test_what_another_system_was_asked_about_stays_as_it_was(changed):
    again = replay(replace(SURE, **changed), fpir=0.00001)
    assert (again.outcome, again.has_changed) == ("identified", False)


def test_without_anybody_enrolled_nothing_is_compared():
    nobody = Evidence("not_enrolled", SIX)
    assert (replay(nobody).outcome, replay(nobody).threshold, replay(nobody).margin) == (
        "not_enrolled",
        None,
        None,
    )
