from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import Analysis, Box, Face, HeadPose
from app.core.liveness import Cue, Cues, Level, Lids, Liveness, Outcome

STEP_S = 1 / 30

_PLANE = np.random.default_rng(7).uniform(100, 400, (478, 2)).astype(np.float32)
_HEAD = (_PLANE + 60 * np.sin(_PLANE[:, ::-1] / 20)).astype(np.float32)
"""Two views of landmarks that no homography maps to each other."""

FRAMED = Cues(1, 1, 1, 1)
DOORWAY = Cues(left=1, right=1)


def face(*, yaw=0.0, shut=0.1, cues=None, left=100.0, points=_PLANE):
    scores = {"eyeBlinkLeft": shut, "eyeBlinkRight": shut}
    return Face(Box(left, 100, 300, 300), points, HeadPose(yaw, 0, 0), scores, cues=cues or Cues())


def at(number, found):
    """The analysis of one frame; each frame has noise of its own."""
    if found is not None and found.cues is not None and not found.cues.fingerprint:
        found = replace(found, cues=replace(found.cues, fingerprint=number + 1))
    return Analysis(round((number + 1) * STEP_S * 1e9), 640, 480, found)


def after(*faces):
    evidence = Liveness()
    for number, found in enumerate(faces):
        evidence = evidence.after(at(number, found))
    return evidence


def cues_of(evidence):
    return [said.cue for said in evidence.said]


def still(frames, **how):
    return [face(**how)] * frames


BLINK = [*still(20), *still(4, shut=0.7), *still(10)]
TURN = [*still(20), *still(10, yaw=25, points=_HEAD)]


def test_nothing_is_said_of_nobody():
    evidence = after(None, None)
    assert evidence.outcome is None
    assert evidence.box is None


def test_nothing_is_decided_before_there_is_evidence():
    assert after(*still(50)).outcome is None


def test_who_does_nothing_is_challenged():
    evidence = after(*still(95))
    assert evidence.outcome is Outcome.CHALLENGED
    assert evidence.said == ()


def test_a_head_that_turns_is_accepted():
    evidence = after(*TURN, *still(45))
    assert evidence.outcome is Outcome.ACCEPTED
    assert cues_of(evidence) == [Cue.TURN]


def test_a_picture_that_turns_is_challenged():
    assert after(*still(20), *still(80, yaw=25)).outcome is Outcome.CHALLENGED


def test_a_disturbance_of_the_landmarks_is_no_turn():
    assert Cue.TURN not in cues_of(after(*still(20), *still(4, yaw=25, points=_HEAD), *still(20)))


def test_blinks_are_noted_but_not_enough():
    """The score is a network's guess: a picture that is bent can seem to blink."""
    evidence = after(*BLINK, *BLINK, *still(30))
    assert cues_of(evidence) == [Cue.BLINK, Cue.BLINK]
    assert evidence.outcome is Outcome.CHALLENGED


def test_a_bowed_head_does_not_blink():
    assert cues_of(after(*still(20), *still(4, shut=0.7, yaw=20), *still(10))) == []


def test_a_display_around_the_face_is_refused_whatever_it_shows():
    evidence = after(*(replace(one, cues=FRAMED) for one in [*TURN, *BLINK, *BLINK]))
    assert evidence.outcome is Outcome.REFUSED
    assert Cue.DISPLAY in cues_of(evidence)


def test_a_challenge_becomes_a_refusal_when_a_display_appears():
    assert after(*still(95), *still(40, cues=FRAMED)).outcome is Outcome.REFUSED


def test_somebody_in_a_doorway_is_challenged_never_refused():
    evidence = after(*(replace(one, cues=DOORWAY) for one in [*TURN, *BLINK, *BLINK]))
    assert evidence.outcome is Outcome.CHALLENGED
    assert Cue.EDGES in cues_of(evidence)


@pytest.mark.parametrize(
    ("cues", "is_doubtful"),
    [
        (Cues(below=1), True), (Cues(above=1), True), (DOORWAY, True),
        (Cues(left=1), False), (Cues(0.5, 0.5, 0.5, 0.5), False),
    ],
)  # fmt: skip
def test_a_single_upright_edge_is_a_room(cues, is_doubtful):
    assert cues.is_doubtful is is_doubtful
    assert not cues.is_enclosed


def test_a_picture_that_never_changes_is_challenged():
    evidence = after(*still(70, cues=Cues(fingerprint=5)))
    assert evidence.outcome is Outcome.CHALLENGED
    assert cues_of(evidence) == [Cue.FROZEN]


def test_each_cue_says_when_it_spoke():
    first, second = after(*BLINK, *BLINK).said
    assert first.at_s == pytest.approx(24 * STEP_S)
    assert second.at_s == pytest.approx(58 * STEP_S)


def test_what_was_accepted_stays_so_while_the_face_stays():
    assert after(*TURN, *still(45), *still(40, cues=FRAMED)).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("away", [[None] * 20, [face(left=500)]])
def test_a_face_that_went_or_changed_its_place_begins_anew(away):
    evidence = after(*TURN, *still(45), *away, *still(3))
    assert evidence.outcome is None
    assert evidence.said == ()
    assert evidence.observed_s < 0.2


def test_a_face_may_be_missed_for_a_moment():
    assert after(*TURN, *still(40), None, None, *still(3)).outcome is Outcome.ACCEPTED


def test_a_gap_between_two_looks_voids_the_evidence():
    evidence = after(*TURN, *still(45))
    assert evidence.after(at(400, face())).outcome is None


def test_an_analysis_without_cues_changes_nothing():
    evidence = after(*still(10))
    assert evidence.after(at(10, Face(Box(100, 100, 300, 300)))) is evidence


def test_evidence_on_a_face_begins_with_it():
    with pytest.raises(AssertionError):
        Liveness(box=face().box, seen_ns=1).after(at(0, face()))


def judged_by_network(genuine, faces):
    """The faces, with a network's answer to every third."""
    return [
        replace(one, cues=Cues(genuine=genuine if number % 3 == 1 else None))
        for number, one in enumerate(faces)
    ]


def test_a_network_that_sees_a_live_person_needs_a_blink():
    quiet = after(*judged_by_network(1.2, still(95)))
    assert (quiet.outcome, cues_of(quiet)) == (Outcome.CHALLENGED, [Cue.GENUINE])
    blinked = after(*judged_by_network(1.2, [*BLINK, *still(60)]))
    assert (blinked.outcome, cues_of(blinked)) == (Outcome.ACCEPTED, [Cue.BLINK, Cue.GENUINE])
    assert blinked.said[1].at_s < 1.2


def test_whom_a_network_takes_for_an_attack_is_challenged_whatever_they_do():
    evidence = after(*judged_by_network(-0.2, [*TURN, *BLINK, *BLINK]))
    assert evidence.outcome is Outcome.CHALLENGED
    assert Cue.SPOOF in cues_of(evidence)


def test_a_network_that_is_not_sure_changes_nothing():
    assert after(*judged_by_network(0.5, [*TURN, *still(45)])).said == after(*TURN, *still(45)).said
    assert after(*judged_by_network(0.9, [*BLINK, *still(70)])).outcome is Outcome.CHALLENGED


def test_a_few_odd_answers_of_a_network_change_nothing():
    shown = [*judged_by_network(0.5, still(60)), *judged_by_network(-9, still(20))]
    assert cues_of(after(*shown)) == []


def test_only_the_last_answers_of_a_network_count():
    assert len(after(*judged_by_network(0.5, still(200))).genuine) == 30


def test_the_levels_are_named_as_in_the_settings():
    assert [level.value for level in Level] == ["off", "passive", "challenge", "doubt"]


def blinks(*scores):
    course, found = Lids(), 0
    for number, score in enumerate(scores):
        course = course.after(score, round(number * STEP_S * 1e9))
        found += course.blinked
    return found


@pytest.mark.parametrize("frames", [2, 4, 10])
def test_lids_that_close_and_open_have_blinked_once(frames):
    assert blinks(*[0.2] * 10, *[0.8] * frames, *[0.2] * 10) == 1


def test_eyes_that_stay_shut_have_not_blinked():
    assert blinks(*[0.2] * 10, *[0.8] * 30, *[0.2] * 30) == 0


def test_lids_half_open_are_still_closed():
    assert blinks(*[0.2] * 10, 0.8, 0.8, 0.45, 0.45) == 0


def test_narrow_eyes_blink_by_what_is_left_to_close():
    assert blinks(*[0.35] * 10, *[0.6] * 5, *[0.35] * 10) == 1
    assert blinks(*[0.05] * 10, *[0.3] * 5, *[0.05] * 10) == 0


def test_eyes_that_are_shut_from_the_first_look_cannot_close():
    assert blinks(*[0.98] * 10, *[1.0] * 5, *[0.98] * 10) == 0


def test_one_odd_frame_is_not_a_blink():
    assert blinks(*[0.2] * 10, 0.8, *[0.2] * 10) == 0


@given(st.lists(st.floats(-0.03, 0.03), max_size=90))
def test_a_score_that_drifts_slowly_is_never_a_blink(steps):
    scores = np.clip(0.3 + np.cumsum([0, *steps]) * 0.2, 0, 1)
    assert all(abs(second - first) <= 0.01 for first, second in pairwise(scores))
    assert blinks(*scores) == 0
