import json
import math
from dataclasses import replace

import numpy as np
import pytest

from app.core.challenge import Move
from app.core.checkin import CheckIn
from app.core.evidence import Evidence, Seen, agreeing, evidence_of, from_json, to_json
from app.core.gallery import Candidate, Gallery
from app.core.liveness import Level
from app.core.looks import Look
from app.core.outcomes import NotEnrolled
from app.core.remote import Answer, Asking, When
from tests.core.values import by_both
from tests.core.visitors import (
    ANN,
    BOB,
    FRAMED,
    GALLERY,
    STRANGER,
    TWINS,
    moving,
    rules,
    staying,
    visitor,
    watched,
)

OFF = rules(Level.OFF)


def found(*faces, demands=OFF, gallery=GALLERY) -> Evidence:
    evidence = evidence_of(watched(faces, demands, gallery=gallery), gallery, demands)
    assert evidence is not None
    return evidence


def test_an_identification_is_explained_by_its_looks_its_rivals_and_its_threshold():
    evidence = found(*[visitor(ANN)] * 3)
    assert (evidence.outcome, [look.agrees for look in evidence.looks]) == ("identified", [True] * 3)
    assert [one.subject_id for one in evidence.best] == ["ann", "bob"]
    known = GALLERY.identify(ANN)
    assert (evidence.threshold, evidence.compared, evidence.lead) == (
        known.threshold,
        known.evidence,
        known.lead,
    )
    assert (evidence.people, evidence.fpir, evidence.networks) == (2, GALLERY.fpir, "dlib")
    assert evidence.margin == pytest.approx(known.evidence - known.threshold)
    assert evidence.models == ("dlib-resnet-v1/mesh5",)


def test_both_models_are_named_where_both_have_looked():
    ann, bob = by_both(ANN, 1.0), by_both(BOB, 0.0, 1.0)
    evidence = found(*[visitor(ann)] * 3, gallery=Gallery(["ann", "bob"], np.stack([ann, bob])))
    assert (evidence.networks, len(evidence.models)) == ("dlib+sface", 2)


def test_it_tells_what_was_measured_of_the_best_look_and_what_was_worst_of_it():
    evidence = found(visitor(ANN), visitor(ANN, sharpness=0.05), visitor(ANN))
    assert (evidence.brightness, evidence.sharpness) == (0.5, 0.15)
    assert evidence.quality == max(look.quality for look in evidence.looks)
    assert evidence.worst
    assert 0 <= evidence.worst_value <= 100


def test_at_most_five_are_noted():
    names = list("abcdefgh")
    evidence = found(
        *[visitor(ANN)] * 12, gallery=Gallery(names, np.stack([ANN + n / 100 for n in range(8)]))
    )
    assert len(evidence.best) == 5


def test_a_look_of_unknown_quality_has_no_measures():
    checkin = CheckIn(NotEnrolled(0.0), (Look(STRANGER, 40, ""),))
    evidence = evidence_of(checkin, GALLERY, OFF)
    assert evidence is not None
    assert (evidence.quality, evidence.worst, evidence.brightness) == (40, "", None)


def test_nothing_is_told_before_it_is_decided_or_of_nobody():
    assert evidence_of(watched([visitor(ANN)], OFF), GALLERY, OFF) is None
    assert evidence_of(CheckIn(NotEnrolled(0.0)), GALLERY, OFF) is None


def test_where_nobody_is_enrolled_there_is_no_threshold():
    empty = Gallery([], np.empty((0, 128), np.float32))
    evidence = found(*[visitor(STRANGER)] * 6, gallery=empty)
    assert (evidence.outcome, evidence.best, evidence.networks) == ("not_enrolled", (), "")
    assert (evidence.threshold, evidence.lead, evidence.margin) == (None, None, None)
    assert from_json(to_json(evidence)) == evidence


def test_one_person_alone_leads_nobody():
    evidence = found(*[visitor(ANN)] * 3, gallery=Gallery(["ann"], ANN[None]))
    assert evidence.lead is None


def test_a_refusal_tells_its_cues_and_how_the_challenge_ended():
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    attack = found(*staying(ANN, 4, cues=FRAMED), demands=rules(Level.DOUBT))
    assert (attack.outcome, attack.passive, attack.liveness) == ("refused", "refused", "doubt")
    assert "display" in [cue for cue, _ in attack.cues]
    still = found(*staying(ANN, 30), demands=demands)
    assert (still.outcome, still.draws, still.challenge) == ("refused", 2, ("left",))
    assert still.challenge_result == "failed: too slow"
    passed = found(*staying(ANN, 1), *moving(ANN, Move.LEFT), *staying(ANN, 1), demands=demands)
    assert (passed.outcome, passed.challenge_result) == ("identified", "passed")


def test_it_tells_that_the_face_alone_must_not_decide_and_who_else_was_asked():
    evidence = found(*[visitor(ANN)] * 12, demands=rules(Level.OFF, blocked=[{"ann", "twin"}]), gallery=TWINS)
    assert (evidence.outcome, evidence.is_blocked) == ("pin_wanted", True)
    demands = replace(OFF, asking=Asking(When.ALWAYS))
    checkin = watched([visitor(ANN)] * 3, demands)
    assert checkin.question is not None
    checkin = checkin.answered(checkin.question.asked_ns, Answer("ann", "Door"))
    checkin = watched([visitor(ANN)] * 3, demands, checkin, start=3)
    asked = evidence_of(checkin, GALLERY, demands)
    assert asked is not None
    assert (asked.asked, asked.decided_by) == (True, "Door")


def test_it_comes_back_as_it_was_but_for_the_people_who_are_kept_apart():
    evidence = found(*staying(ANN, 4, cues=FRAMED), demands=rules(Level.DOUBT))
    text = to_json(evidence)
    assert "ann" not in text.replace("planning", "")
    assert from_json(text, evidence.best) == evidence
    erased = tuple(Candidate("", one.score) for one in evidence.best)
    assert from_json(text, erased) == replace(evidence, best=erased)


def test_no_embedding_and_no_picture_is_in_it():
    values = json.loads(to_json(found(*[visitor(ANN)] * 3)))
    assert set(values) == set(Evidence.__slots__) - {"best"}
    assert all(not isinstance(one, float) or math.isfinite(one) for one in values.values())


def test_what_a_newer_program_adds_is_passed_over():
    values = json.loads(to_json(Evidence("not_sure", (Seen(50, agrees=True),))))
    assert from_json(json.dumps({**values, "moon": "full"})) == Evidence("not_sure", (Seen(50, agrees=True),))


def test_only_the_last_three_looks_must_agree():
    assert agreeing([Seen(1, agrees=False), *[Seen(1, agrees=True)] * 3])
    assert not agreeing([Seen(1, agrees=True), Seen(1, agrees=False), Seen(1, agrees=True)])
