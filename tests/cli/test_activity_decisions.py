from dataclasses import replace

import pytest

from app.bootstrap import Options, open_store
from app.core.gallery import Candidate
from app.store import decisions, refusals
from app.store.database import close
from app.store.refusals import Refusal
from app.store.subjects import erase
from tests.store.record import came, evidence
from tests.store.values import NOW, enroll_someone


@pytest.fixture
def data(tmp_path):
    """A data folder with one decision of each kind."""
    db = open_store(Options(tmp_path))
    ann, bob = enroll_someone(db, "Ann Example"), enroll_someone(db, "Bob Example")
    gone = enroll_someone(db, "Gone")
    detailed = evidence(
        ann, bob, gone, worst="Sharpness", worst_value=40, cues=(("turn", 1.5),), liveness="doubt",
        passive="accepted", challenge=("left", "up"), challenge_result="passed", models=("dlib",),
        compared=8.0,
    )  # fmt: skip
    decisions.keep(db, came(db, ann), detailed, None, NOW, 0)
    missed = replace(evidence(ann, outcome="not_sure", liveness="doubt", people=3), fpir=1e-7)
    missed = replace(missed, best=(Candidate(ann, 7.0), Candidate(bob, 1.0)), looks=missed.looks * 4)
    decisions.keep(db, came(db, None, 1, outcome="not_sure"), missed, None, NOW, 0)
    refused = came(db, None, 2, outcome="refused")
    refusals.keep(db, Refusal(NOW, "north", "attack", {}, ann, None, refused), 0)
    decisions.keep(db, refused, evidence(threshold=None, outcome="refused"), None, NOW, 0)
    came(db, bob, 3, way="pin")
    decisions.keep(db, came(db, bob, 4), evidence(bob, ann, decided_by="Door"), None, NOW, 0)
    erase(db, gone, NOW)
    close(db)
    return tmp_path


def test_a_decision_is_explained_in_words(run, data):
    said = run("activity", "explain", "1", "--data", data).out
    for part in (
        "3 looks, quality 70, 70, 70", "Sharpness 40", "8.00  Ann Example", "5.00  Bob Example", "(erased)",
        "8.00 compared with a threshold of 3.00", "doubt accepted passed", "turn after 1.5 s", "left, up",
        "among as many as are enrolled now: the same, identified",
    ):  # fmt: skip
        assert part in said
    assert "reason: attack" in run("activity", "explain", "3", "--data", data).out
    assert "no evidence of a face" in run("activity", "explain", "4", "--data", data).out
    assert "named by Door" in run("activity", "explain", "5", "--data", data).out


def test_json_has_the_evidence_and_what_it_would_be_now(run, data):
    [found] = run("activity", "explain", "1", "--json", "--data", data).results
    assert [one["name"] for one in found["best"]] == ["Ann Example", "Bob Example", ""]
    assert found["evidence"]["threshold"] == 3.0
    assert found["now"]["outcome"] == "identified"
    [by_pin] = run("activity", "explain", "4", "--json", "--data", data).results
    assert (by_pin["evidence"], by_pin["now"], by_pin["best"]) == (None, None, [])
    assert run("activity", "explain", "9", "--json", "--data", data).results == [
        {"error": "There is no check-in 9 in the record."}
    ]


def test_a_replay_lists_what_would_have_been_another_and_sums_it_up(run, data):
    lenient = ("--fpir", "lenient", "--outcome", "not_sure")
    said = run("activity", "replay", *lenient, "--data", data).out
    assert "would have been identified, if they had been seen to be there in person" in said
    assert "1 of 1 decision would have been another: 1 not sure → identified." in said
    ran = run("activity", "replay", *lenient, "--json", "--data", data)
    assert ran.summary["changes"] == [{"from": "not_sure", "to": "identified", "number": 1}]
    assert ran.results[0]["replayed"]["is_unproven"]
    strict = run(
        "activity", "replay", "--fpir", "1e-9", "--people", "10000", "--words", "ann", "--data", data
    )
    assert "after more looks perhaps another" in strict.out


def test_nothing_to_replay_makes_exit_code_1(run, data):
    ran = run("activity", "replay", "--words", "zoe", "--data", data)
    assert (ran.code, ran.out) == (1, "0 of 0 decisions would have been another.\n")
