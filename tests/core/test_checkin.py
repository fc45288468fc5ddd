from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.challenge import Move
from app.core.checkin import (
    CHALLENGE_AFTER_S,
    FACING_DEG,
    GONE_S,
    LOOKS_KEPT,
    LOOKS_TO_IDENTIFY,
    LOOKS_TO_REFUSE,
    SAME_FACE,
    UNSURE_S,
    Challenged,
    CheckIn,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    Outcome,
    PinWanted,
    Reason,
    Refused,
    Rules,
)
from app.core.face import Box, Face
from app.core.gallery import LEAST_LEAD, Decision, Gallery
from app.core.liveness import EDGES_S, Level
from app.core.quality import CHECK_IN, Defect
from tests.core.heads import STEP_S
from tests.core.values import by_both, embedding, face, look
from tests.core.visitors import (
    ANN,
    BOB,
    DOORWAY,
    FRAMED,
    FROZEN,
    GALLERY,
    STRANGER,
    TWINS,
    moving,
    rules,
    staying,
    visitor,
    watched,
)


def after(vectors: list[np.ndarray], state: CheckIn | None = None, start_s: float = 0) -> CheckIn:
    state = state or CheckIn()
    for number, vector in enumerate(vectors):
        state = state.after(look(face(vector), start_s + number / 10), GALLERY)
    return state


def test_an_enrolled_person_is_identified_after_a_few_looks_that_agree() -> None:
    assert after([ANN] * (LOOKS_TO_IDENTIFY - 1)).outcome == Looking(None)
    found = after([ANN] * LOOKS_TO_IDENTIFY).outcome
    assert isinstance(found, Identified)
    assert found.subject_id == "ann"
    assert found.margin > 0


def test_with_a_second_opinion_an_enrolled_person_is_identified_and_a_stranger_is_not() -> None:
    ann, bob, stranger = by_both(ANN, 1), by_both(BOB, 0, 1), by_both(STRANGER, 0, 0, 1)
    gallery = Gallery(["ann", "bob"], np.stack([ann, bob]))

    def outcome(looks: list[np.ndarray]) -> Outcome:
        state = CheckIn()
        for number, vector in enumerate(looks):
            state = state.after(look(face(vector), number / 10), gallery)
        return state.outcome

    found = outcome([by_both(ANN, 1, turn) for turn in (0.1, 0, -0.1)])
    assert isinstance(found, Identified)
    assert found.subject_id == "ann"
    assert isinstance(outcome([stranger] * LOOKS_TO_REFUSE), NotEnrolled)


def test_a_face_is_another_one_if_dlib_says_so_however_the_second_network_differs() -> None:
    gallery = Gallery(["ann"], by_both(ANN, 1)[None])
    first = CheckIn().after(look(face(by_both(ANN, 1)), 0), gallery)
    same = first.after(look(face(by_both(ANN, -1)), 0.1), gallery)
    other = first.after(look(face(by_both(BOB, 1)), 0.1), gallery)
    assert (len(same.looks), len(other.looks)) == (2, 1)


def test_whoever_has_nobody_beside_them_leads_by_their_whole_score() -> None:
    state = CheckIn()
    for number in range(LOOKS_TO_IDENTIFY):
        state = state.after(look(face(ANN), number / 10), Gallery(["ann"], ANN[None]))
    assert isinstance(state.outcome, Identified)
    assert state.outcome.margin == state.outcome.score


def test_a_stranger_is_not_enrolled_after_more_looks() -> None:
    assert after([STRANGER] * (LOOKS_TO_REFUSE - 1)).outcome == Looking(None)
    assert isinstance(after([STRANGER] * LOOKS_TO_REFUSE).outcome, NotEnrolled)


def test_somebody_who_is_nearly_like_an_enrolled_person_is_not_let_in() -> None:
    far = 0.0
    while GALLERY.identify(embedding(0.7 + far)).decision is Decision.IDENTIFIED:
        far += 0.01
    assert isinstance(after([embedding(0.7 + far - 0.01)] * LOOKS_KEPT).outcome, Identified)
    assert isinstance(after([embedding(0.7 + far)] * LOOKS_KEPT).outcome, NotSure)


def test_one_lucky_frame_among_strange_ones_identifies_nobody() -> None:
    state = after([STRANGER, STRANGER, ANN, STRANGER, STRANGER])
    assert not isinstance(state.outcome, Identified)


def test_a_decision_stays_while_the_person_stays() -> None:
    state = after([ANN] * LOOKS_TO_IDENTIFY)
    assert after([ANN] * 10, state, 1).outcome == state.outcome
    assert state.after(look(face(None, sharpness=0.001), 2), GALLERY).outcome == state.outcome


def test_another_face_in_the_same_place_starts_anew() -> None:
    state = after([ANN] * LOOKS_TO_IDENTIFY)
    changed = after([BOB], state, 1)
    assert changed.outcome == Looking(None)
    found = after([BOB] * LOOKS_TO_IDENTIFY, state, 1).outcome
    assert isinstance(found, Identified)
    assert found.subject_id == "bob"


def test_a_face_elsewhere_starts_anew() -> None:
    state = after([ANN] * LOOKS_TO_IDENTIFY)
    assert state.after(look(face(ANN, left=900), 1), GALLERY).outcome == Looking(None)


def test_the_place_is_free_when_the_person_has_gone_but_not_for_one_missed_frame() -> None:
    state = after([ANN] * LOOKS_TO_IDENTIFY)
    assert state.after(look(None, 0.3), GALLERY).outcome == state.outcome
    assert state.after(look(None, 0.3 + GONE_S), GALLERY).outcome == Looking(Defect.NO_FACE)
    assert CheckIn().after(look(None, 5), GALLERY).outcome == Looking(Defect.NO_FACE)


def test_a_defect_is_said_until_it_is_mended() -> None:
    state = CheckIn().after(look(face(None, second_face=1.0)), GALLERY)
    assert state.outcome == Looking(Defect.SEVERAL_FACES)
    assert state.after(look(face(None), 0.1), GALLERY).outcome == Looking(None)
    assert CheckIn().after(look(Face(Box(0, 0, 9, 9))), GALLERY).outcome == Looking(Defect.TOO_FAR)


vectors = st.sampled_from([ANN, BOB, STRANGER])


def test_a_look_that_is_more_like_somebody_else_puts_off_the_answer() -> None:
    doubtful = embedding(0.3, 0.4)
    assert after([ANN, ANN, doubtful]).outcome == Looking(None)
    assert after([ANN, ANN, ANN]).outcome != Looking(None)


@given(st.lists(vectors, max_size=30))
def test_nobody_is_identified_whom_the_latest_looks_do_not_show(shown: list[np.ndarray]) -> None:
    state = CheckIn()
    names = {ANN.tobytes(): "ann", BOB.tobytes(): "bob", STRANGER.tobytes(): ""}
    for number, vector in enumerate(shown):
        before = state
        state = state.after(look(face(vector), number / 10), GALLERY)
        if isinstance(state.outcome, Identified) and state.outcome != before.outcome:
            latest = shown[max(0, number - LOOKS_TO_IDENTIFY + 1) : number + 1]
            assert {names[one.tobytes()] for one in latest} == {state.outcome.subject_id}


@given(st.lists(st.just(STRANGER) | st.none(), max_size=40))
def test_a_stranger_is_never_identified(shown: list[np.ndarray | None]) -> None:
    state = CheckIn()
    for number, vector in enumerate(shown):
        state = state.after(look(face(vector), number / 10), GALLERY)
        assert not isinstance(state.outcome, Identified)


def outcome(faces, demands, **how) -> Outcome:
    return watched(faces, demands, **how).outcome


TURN_LEFT = moving(ANN, Move.LEFT)
HIDDEN: dict[str, Any] = {"second_face": 1.0}
"""Somebody else is as near."""

STARTED = staying(ANN, 0.5)
"""Long enough to be known and challenged, at the level that challenges everybody."""


def test_without_liveness_three_looks_that_agree_are_enough() -> None:
    assert outcome(staying(ANN, 2 * STEP_S), Rules()) == Looking(None)
    found = outcome(staying(ANN, 3 * STEP_S), Rules())
    assert isinstance(found, Identified)
    assert (found.subject_id, found.liveness) == ("ann", "")


def test_passively_nobody_is_let_in_before_edges_could_speak() -> None:
    assert outcome(staying(ANN, EDGES_S), rules(Level.PASSIVE)) == Looking(None)
    found = outcome(staying(ANN, EDGES_S + 2 * STEP_S), rules(Level.PASSIVE))
    assert isinstance(found, Identified)
    assert found.liveness == "passive"


@pytest.mark.parametrize(("cues", "said"), [(DOORWAY, "edges"), (FROZEN, "frozen"), (FRAMED, "display")])
def test_passively_what_looks_like_a_picture_is_refused(cues, said) -> None:
    found = outcome(staying(ANN, 1.2, cues=cues), rules(Level.PASSIVE))
    assert isinstance(found, Refused)
    assert (found.subject_id, found.reason) == ("ann", Reason.ATTACK)
    assert said in found.cues


@pytest.mark.parametrize("level", [Level.PASSIVE, Level.DOUBT, Level.CHALLENGE])
def test_a_display_is_refused_at_every_level_but_off_even_in_the_middle_of_a_challenge(level) -> None:
    found = outcome(staying(ANN, 1.5, cues=FRAMED), rules(level))
    assert isinstance(found, Refused)
    assert found.reason is Reason.ATTACK
    assert "display" in found.cues
    assert isinstance(outcome(staying(ANN, 1.5, cues=FRAMED), rules(Level.OFF)), Identified)


def test_a_stranger_is_not_asked_to_move() -> None:
    for level in Level:
        assert isinstance(outcome(staying(STRANGER, 2), rules(level)), NotEnrolled)


def test_in_doubt_whoever_was_seen_to_turn_is_let_in_without_a_challenge() -> None:
    """They are not known while they turn: no frame was to be compared yet."""
    turning = [*staying(None, 0.5), *staying(None, 0.5, 39), *staying(None, 1.2)]
    found = outcome([*turning, *staying(ANN, 0.2)], rules(Level.DOUBT))
    assert isinstance(found, Identified)
    assert found.liveness == "passive"


def test_in_doubt_whoever_does_nothing_is_challenged_after_two_seconds() -> None:
    assert outcome(staying(ANN, CHALLENGE_AFTER_S), rules(Level.DOUBT)) == Looking(None)
    assert isinstance(outcome(staying(ANN, CHALLENGE_AFTER_S + 0.1), rules(Level.DOUBT)), Challenged)


def test_in_doubt_whoever_turns_before_anything_is_asked_is_let_in() -> None:
    waiting = staying(ANN, CHALLENGE_AFTER_S + 0.1)
    challenged = outcome(waiting, rules(Level.DOUBT))
    assert isinstance(challenged, Challenged)
    assert challenged.move is None
    found = outcome([*waiting, *staying(None, 0.5, 39)], rules(Level.DOUBT))
    assert isinstance(found, Identified)
    assert found.liveness == "passive"


def test_a_turn_that_nobody_asked_for_is_no_way_out_of_a_challenge_that_was_asked() -> None:
    asked = staying(ANN, CHALLENGE_AFTER_S + 0.5)
    found = outcome([*asked, *staying(None, 0.15, 39)], rules(Level.DOUBT, [Move.UP]))
    assert not isinstance(found, Identified)


def test_challenged_whoever_is_known_is_asked_to_move_at_once() -> None:
    found = watched(staying(ANN, 0.1), rules(Level.CHALLENGE, [Move.LEFT, Move.UP]))
    assert found.outcome == Challenged(None, 1, 2, 1.0)
    asked = watched(STARTED, rules(Level.CHALLENGE, [Move.LEFT, Move.UP])).outcome
    assert isinstance(asked, Challenged)
    assert (asked.move, asked.number, asked.count) == (Move.LEFT, 1, 2)


def test_whoever_passes_the_challenge_is_let_in_after_one_more_look_at_their_face() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    turned = watched([*staying(ANN, 0.1), *TURN_LEFT[:-1]], demands)
    assert turned.outcome == Looking(None)
    found = outcome(staying(ANN, STEP_S), demands, checkin=turned, start=100)
    assert isinstance(found, Identified)
    assert (found.subject_id, found.liveness) == ("ann", "challenge")


def test_several_moves_in_their_order_let_somebody_in() -> None:
    moves = [Move.LEFT, Move.UP, Move.RIGHT]
    faces = [*staying(ANN, 0.1), *moving(ANN, *moves), *staying(ANN, 0.1)]
    assert isinstance(outcome(faces, rules(Level.CHALLENGE, moves)), Identified)


@pytest.mark.parametrize("other", [BOB, STRANGER])
def test_another_face_after_the_challenge_starts_anew(other) -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    turned = watched([*staying(ANN, 0.1), *TURN_LEFT[:-1]], demands)
    found = watched(staying(other, STEP_S), demands, turned, start=100)
    assert found.outcome == Looking(None)
    assert (found.named, found.challenge, found.draws) == (None, None, 0)


def test_another_face_during_the_challenge_starts_anew() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    found = watched([*STARTED, *staying(STRANGER, STEP_S)], demands)
    assert (found.outcome, found.draws) == (Looking(None), 0)


def test_after_the_challenge_a_face_that_is_more_like_somebody_else_starts_anew() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    gallery = Gallery(["ann", "bob"], np.stack([ANN, embedding(0.3, 0.4)]))
    turned = watched([*staying(ANN, 0.1), *TURN_LEFT[:-1]], demands, gallery=gallery)
    nearer_bob = embedding(0.4, 0.3)
    assert np.linalg.norm(ANN - nearer_bob) < SAME_FACE
    found = watched([visitor(nearer_bob)], demands, turned, start=100, gallery=gallery)
    assert (found.outcome, found.named) == (Looking(None), None)


def test_a_turned_look_is_never_taken_for_another_face() -> None:
    """Embeddings of turned heads are less like those of the same face from the front."""
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    strange = [
        replace(one, embedding=STRANGER) if one.pose and one.pose.yaw_deg > FACING_DEG else one
        for one in TURN_LEFT
    ]
    assert isinstance(outcome([*staying(ANN, 0.1), *strange, *staying(ANN, 0.1)], demands), Identified)


def test_whoever_stands_below_the_camera_passes_as_well() -> None:
    """Their head is bowed back all the time, as far as the challenge takes for facing the camera."""
    below = staying(ANN, 1, 0, -24)
    turned = [visitor(ANN, 30, -24)] * 13
    found = outcome([*below, *turned, *below], rules(Level.CHALLENGE, [Move.LEFT]))
    assert isinstance(found, Identified)


def test_a_slip_is_forgiven_once_and_another_challenge_drawn() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT], [Move.UP])
    slipped = watched([*staying(ANN, 0.1), *moving(ANN, Move.RIGHT)], demands)
    assert isinstance(slipped.outcome, Challenged)
    assert slipped.draws == 2
    found = outcome([*moving(ANN, Move.UP), *staying(ANN, 0.1)], demands, checkin=slipped, start=40)
    assert isinstance(found, Identified)


def test_whoever_fails_twice_is_refused() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT], [Move.UP])
    faces = [*staying(ANN, 0.1), *moving(ANN, Move.RIGHT), *moving(ANN, Move.RIGHT)]
    found = outcome(faces, demands)
    assert isinstance(found, Refused)
    assert (found.subject_id, found.reason, found.cues) == ("ann", Reason.CHALLENGE, ())
    assert found.score > 0


def test_whoever_goes_in_the_middle_of_a_challenge_begins_with_nothing() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    begun = watched(STARTED, demands)
    assert isinstance(watched([None] * 15, demands, begun, start=15).outcome, Challenged)
    gone = watched([None] * 35, demands, begun, start=15)
    assert (gone.outcome, gone.draws) == (Looking(Defect.NO_FACE), 0)


def test_a_face_that_cannot_be_measured_for_a_moment_loses_nothing() -> None:
    begun = watched(STARTED, Rules())
    unmeasured = Face(visitor(ANN).box)
    assert watched([unmeasured] * 5, Rules(), begun, start=15).outcome == begun.outcome
    assert watched([unmeasured] * 35, Rules(), begun, start=15).outcome == Looking(Defect.TOO_FAR)


@pytest.mark.parametrize("level", Level)
def test_what_was_decided_stays_while_the_face_stays(level) -> None:
    demands = rules(level, [Move.LEFT])
    decided = watched([*STARTED, *staying(ANN, 1.6), *TURN_LEFT, *staying(ANN, 0.2)], demands)
    assert decided.is_decided
    later = [visitor(ANN), visitor(ANN, 30), visitor(None, sharpness=0.001), visitor(None, **HIDDEN)]
    for found in later:
        assert watched([found] * 40, demands, decided, start=120).outcome is decided.outcome


@pytest.mark.parametrize(
    "faces", [staying(STRANGER, 1), [*staying(ANN, 1.2, cues=FRAMED)]], ids=["not enrolled", "refused"]
)
def test_another_face_after_a_decision_starts_anew(faces) -> None:
    demands = rules(Level.PASSIVE)
    decided = watched(faces, demands)
    assert decided.is_decided
    assert watched(staying(BOB, STEP_S), demands, decided, start=40).outcome == Looking(None)


def test_who_is_not_compared_for_a_while_begins_anew_in_the_middle_of_a_challenge() -> None:
    """A second face beside the first hides which of them makes the moves."""
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    hidden = [*STARTED, *staying(None, UNSURE_S + 0.1, **HIDDEN)]
    found = watched(hidden, demands)
    assert (found.outcome, found.draws) == (Looking(Defect.SEVERAL_FACES), 0)
    swapped = [*hidden, *moving(None, Move.LEFT, **HIDDEN), *staying(ANN, 0.1)]
    assert not isinstance(outcome(swapped, demands), Identified)


def test_a_face_that_is_hidden_for_a_moment_goes_on_with_the_challenge() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    blurred = [*STARTED, *staying(None, 0.3, sharpness=0.001), *staying(ANN, 0.1)]
    assert isinstance(outcome([*blurred, *TURN_LEFT[4:], *staying(ANN, 0.1)], demands), Identified)


def test_frames_that_were_not_to_be_compared_cost_nobody_the_challenge() -> None:
    demands = rules(Level.CHALLENGE, [Move.LEFT])
    seldom = [
        one if number < 3 or number % 8 == 0 else replace(one, embedding=None)
        for number, one in enumerate([*STARTED, *TURN_LEFT, *staying(ANN, 0.5)])
    ]
    assert isinstance(outcome(seldom, demands), Identified)


def test_a_turn_of_a_face_that_could_not_be_compared_shows_nobody_to_live() -> None:
    """Somebody turns their head with a picture beside it, then holds the picture in its place."""
    turning = [
        *staying(None, 0.5, **HIDDEN),
        *staying(None, 0.5, 39, **HIDDEN),
        *staying(None, 1.2, **HIDDEN),
    ]
    found = watched([*turning, *staying(ANN, 0.3)], rules(Level.DOUBT))
    assert not found.is_decided


@pytest.mark.parametrize("rival", ["bob", "twin"])
def test_a_blocked_pair_is_asked_for_a_pin_also_if_somebody_lies_between_them(rival) -> None:
    between = Gallery(["ann", "bob", "twin"], np.stack([ANN, embedding(0.3, 0.3), embedding(0.35, 0.25)]))
    found = outcome(staying(ANN, 0.2), rules(Level.OFF, blocked=[{"ann", rival}]), gallery=between)
    assert isinstance(found, PinWanted)
    assert set(found.subject_ids) == {"ann", rival}
    assert found.score > 0


def test_a_blocked_pair_costs_nobody_a_pin_whose_rival_is_not_like_them_or_erased() -> None:
    others = np.stack([ANN, embedding(0.2, 0.3), BOB])
    gallery = Gallery(["ann", "carl", "bob"], others)
    for blocked in ({"ann", "bob"}, {"ann", "erased"}, {"carl", "bob"}):
        found = outcome(staying(ANN, 0.2), rules(Level.OFF, blocked=[blocked]), gallery=gallery)
        assert isinstance(found, Identified)


def test_two_people_who_are_equally_like_a_face_are_asked_for_a_pin() -> None:
    found = TWINS.identify(ANN)
    assert found.lead < LEAST_LEAD
    assert found.evidence >= found.threshold
    for level in Level:
        wanted = outcome(staying(ANN, 1), rules(level), gallery=TWINS)
        assert isinstance(wanted, PinWanted)
        assert set(wanted.subject_ids) == {"ann", "twin"}


def test_the_second_is_named_only_if_they_are_like_the_face_at_all() -> None:
    unlike = outcome(staying(ANN, 0.2), Rules())
    assert isinstance(unlike, Identified)
    assert not unlike.second_id
    alike = Gallery(["ann", "bob"], np.stack([ANN, embedding(0.3, 0.3)]))
    found = outcome(staying(ANN, 0.2), Rules(), gallery=alike)
    assert isinstance(found, Identified)
    assert found.second_id == "bob"


def test_a_challenge_without_anybody_to_draw_it_is_a_bug() -> None:
    with pytest.raises(ValueError, match="draws its moves"):
        watched(STARTED, Rules(Level.CHALLENGE))


SHOWN = {
    "nobody": None,
    "facing": visitor(STRANGER),
    "left": visitor(STRANGER, 30),
    "right": visitor(STRANGER, -30),
    "down": visitor(STRANGER, 0, 30),
    "closer": visitor(STRANGER, size=1.4),
    "framed": visitor(STRANGER, cues=FRAMED),
    "two": visitor(None, **HIDDEN),
}


@given(st.lists(st.sampled_from(sorted(SHOWN)), max_size=60))
def test_whatever_a_stranger_does_nobody_is_let_in_or_challenged(shown: list[str]) -> None:
    for level in Level:
        found = watched([SHOWN[name] for name in shown for _ in range(2)], rules(level))
        assert not isinstance(found.outcome, Identified | Challenged | Refused | PinWanted)


def test_whoever_is_farther_away_than_the_site_wants_is_asked_to_come_closer():
    strict = Rules(profile=replace(CHECK_IN, inter_eye_px=150))
    looks = [look(face(ANN), number / 10) for number in range(5)]
    state = CheckIn()
    for one in looks:
        state = state.after(one, GALLERY, strict)
    assert state.outcome == Looking(Defect.TOO_FAR)
