import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.checkin import (
    GONE_S,
    LOOKS_KEPT,
    LOOKS_TO_IDENTIFY,
    LOOKS_TO_REFUSE,
    CheckIn,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    Outcome,
)
from app.core.face import Box, Face
from app.core.gallery import Decision, Gallery
from app.core.quality import Defect
from tests.core.values import by_both, embedding, face, look

ANN, BOB, STRANGER = embedding(0.7), embedding(0, 0.7), embedding(0, 0, 0.7)
GALLERY = Gallery(["ann"] * 3 + ["bob"] * 3, np.stack([ANN] * 3 + [BOB] * 3))


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
