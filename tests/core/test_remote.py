"""Whom another system names at the kiosk, and how little that alone opens."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.challenge import Move
from app.core.checkin import (
    GONE_S,
    LOOKS_KEPT,
    LOOKS_TO_IDENTIFY,
    Challenged,
    CheckIn,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    PinWanted,
    Reason,
    Refused,
    Rules,
)
from app.core.gallery import SPREAD_DLIB, Decision, Gallery
from app.core.liveness import Level
from app.core.remote import LEAST_LIKE, Answer, Asking, Question, When, is_contradicted
from app.core.scores import Networks
from tests.core.heads import STEP_S
from tests.core.values import embedding, face, look, squared_at
from tests.core.visitors import ANN, BOB, FRAMED, GALLERY, STRANGER, TWINS, moving, rules, staying, watched


def like_ann(score: float) -> np.ndarray:
    """Return a face that is this like Ann's, who has three references in the gallery."""
    squared = squared_at(score, Networks.DLIB) - SPREAD_DLIB * (1 - 1 / 3)
    return embedding(0.7 + squared**0.5)


UNSURE_OF_ANN = like_ann(2.5)
"""Like Ann, but not enough for the kiosk to say so."""

UNSURE, ALWAYS = Asking(When.UNSURE), Asking(When.ALWAYS)
SILENT = replace(ALWAYS, timeout_s=0.25)


class Door:
    """A kiosk's evidence on whoever stands before it, ten looks a second."""

    def __init__(self, asking: Asking, gallery: Gallery = GALLERY, blocked: Any = frozenset()) -> None:
        self.gallery, self.rules = gallery, Rules(asking=asking, blocked=blocked)
        self.checkin, self.s = CheckIn(), 0.0

    @property
    def outcome(self) -> Any:
        return self.checkin.outcome

    @property
    def question(self) -> Question:
        assert self.checkin.question is not None
        return self.checkin.question

    def see(self, vector: np.ndarray | None, looks: int = 1, **how: Any) -> Any:
        for _ in range(looks):
            self.s += 0.1
            found = None if vector is None else face(vector, **how)
            self.checkin = self.checkin.after(look(found, self.s), self.gallery, self.rules)
        return self.outcome

    def hear(self, subject_id: str, **how: Any) -> Any:
        """Answer what is asked now; nothing follows before the next look."""
        before = self.outcome
        answer = Answer(subject_id, "Door", **how)
        self.checkin = self.checkin.answered(self.question.asked_ns, answer)
        assert self.outcome == before
        return before


def unsure(*args: Any) -> Door:
    """Return a door at which somebody stands of whom the kiosk is not sure."""
    door = Door(UNSURE, *args)
    assert GALLERY.identify(UNSURE_OF_ANN).decision is Decision.NOT_SURE
    assert door.see(UNSURE_OF_ANN, LOOKS_KEPT) == Looking(None)
    return door


def test_a_kiosk_that_is_to_decide_alone_asks_nobody() -> None:
    door = Door(Asking())
    assert isinstance(door.see(UNSURE_OF_ANN, LOOKS_KEPT), NotSure)
    assert door.checkin.question is None


def test_whom_the_kiosk_knows_or_knows_not_to_know_is_asked_of_nobody() -> None:
    for shown, expected in ((ANN, Identified), (STRANGER, NotEnrolled)):
        door = Door(UNSURE)
        assert isinstance(door.see(shown, LOOKS_KEPT), expected)
        assert door.checkin.question is None


def test_whom_the_kiosk_is_not_sure_of_is_asked_once_with_the_best_picture() -> None:
    door = Door(UNSURE)
    door.see(UNSURE_OF_ANN, LOOKS_KEPT - 1)
    assert door.checkin.question is None
    door.see(UNSURE_OF_ANN)
    asked = door.question
    assert asked.picture == b"jpeg"
    assert door.see(UNSURE_OF_ANN, 3) == Looking(None)
    assert door.question.asked_ns == asked.asked_ns


def test_without_a_picture_nothing_can_be_asked() -> None:
    door = Door(UNSURE)
    for _ in range(LOOKS_KEPT):
        door.s += 0.1
        found = replace(face(UNSURE_OF_ANN), image=None)
        door.checkin = door.checkin.after(look(found, door.s), GALLERY, door.rules)
    assert isinstance(door.outcome, NotSure)


def test_who_is_named_is_identified_with_the_next_look() -> None:
    door = unsure()
    door.hear("ann")
    found = door.see(UNSURE_OF_ANN)
    assert isinstance(found, Identified)
    assert (found.subject_id, found.decided_by) == ("ann", "Door")
    assert found.score == pytest.approx(2.5, abs=0.01)


@pytest.mark.parametrize("how", ["nobody", "none", "late", "refused entry", "another"])
def test_without_a_name_that_can_be_believed_the_kiosk_is_as_unsure_as_before(how: str) -> None:
    door = unsure()
    if how == "none":
        door.checkin = door.checkin.answered(door.question.asked_ns, None)
    elif how != "late":
        names: dict[str, Any] = {"nobody": "", "another": "bob", "refused entry": "ann"}
        door.hear(names[how], admits=False if how == "refused entry" else None)
    found = door.see(UNSURE_OF_ANN, 25 if how == "late" else 1)
    alone = Door(Asking())
    assert found == alone.see(UNSURE_OF_ANN, LOOKS_KEPT)


def test_an_answer_after_its_time_changes_nothing() -> None:
    door = unsure()
    asked_ns = door.question.asked_ns
    found = door.see(UNSURE_OF_ANN, 25)
    assert isinstance(found, NotSure)
    door.checkin = door.checkin.answered(asked_ns, Answer("ann", "Door"))
    assert door.see(UNSURE_OF_ANN, 3) == found


def test_an_answer_about_a_face_that_went_names_nobody_else() -> None:
    door = unsure()
    asked_ns = door.question.asked_ns
    door.see(STRANGER)
    door.checkin = door.checkin.answered(asked_ns, Answer("ann", "Door"))
    assert isinstance(door.see(STRANGER, LOOKS_KEPT), NotEnrolled)
    door = unsure()
    asked_ns = door.question.asked_ns
    door.s += GONE_S
    door.see(None)
    door.checkin = door.checkin.answered(asked_ns, Answer("ann", "Door"))
    assert door.checkin.question is None


def test_another_face_is_another_question() -> None:
    door = Door(ALWAYS)
    door.see(ANN)
    first_ns = door.question.asked_ns
    door.see(BOB)
    assert door.question.asked_ns > first_ns
    door.checkin = door.checkin.answered(first_ns, Answer("ann", "Door"))
    assert door.question.is_open


def test_who_drifts_away_from_the_picture_that_was_sent_is_another() -> None:
    door = Door(ALWAYS)
    door.see(embedding(0.7))
    first_ns = door.question.asked_ns
    door.see(embedding(0.7, 0.5))
    door.hear("ann")
    door.see(embedding(0.7, 0.7))
    assert door.question.asked_ns > first_ns
    assert len(door.checkin.looks) == 1


def test_two_that_are_alike_may_be_told_apart_by_another_system_but_not_given_a_third_name() -> None:
    door = Door(UNSURE, TWINS)
    assert door.see(ANN, LOOKS_KEPT) == Looking(None)
    door.hear("twin")
    found = door.see(ANN)
    assert isinstance(found, Identified)
    assert (found.subject_id, found.second_id) == ("twin", "ann")
    door = Door(UNSURE, TWINS)
    door.see(ANN, LOOKS_KEPT)
    door.hear("bob")
    assert isinstance(door.see(ANN), NotSure)
    door = Door(UNSURE, TWINS)
    door.see(ANN, LOOKS_KEPT)
    door.hear("")
    found = door.see(ANN)
    assert isinstance(found, PinWanted)
    assert set(found.subject_ids) == {"ann", "twin"}


def test_two_whom_the_face_must_not_tell_apart_are_asked_for_a_pin_whoever_names_them() -> None:
    blocked = frozenset({frozenset({"ann", "twin"})})
    door = Door(UNSURE, TWINS, blocked)
    assert isinstance(door.see(ANN, LOOKS_KEPT), PinWanted)
    assert door.checkin.question is None
    door = Door(ALWAYS, TWINS, blocked)
    door.see(ANN, LOOKS_TO_IDENTIFY)
    door.hear("twin")
    found = door.see(ANN)
    assert isinstance(found, PinWanted)
    assert found.subject_ids == ("twin", "ann")


# ---------------------------------------------------------------------------- remote before local


def test_everybody_is_asked_at_the_first_good_look_where_the_site_wants_that() -> None:
    door = Door(ALWAYS)
    door.see(ANN)
    assert door.question.is_open
    assert door.see(ANN, 10) == Looking(None)
    door.hear("ann")
    found = door.see(ANN)
    assert isinstance(found, Identified)
    assert found.decided_by == "Door"


def test_one_lucky_look_opens_no_door_however_quick_the_answer_is() -> None:
    door = Door(ALWAYS)
    door.see(ANN)
    door.hear("ann")
    assert door.see(ANN, LOOKS_TO_IDENTIFY - 2) == Looking(None)
    assert isinstance(door.see(ANN), Identified)


def test_whom_nobody_knows_is_told_so_and_whom_only_the_kiosk_knows_is_not_let_in() -> None:
    for shown, expected in ((STRANGER, NotEnrolled), (ANN, NotSure)):
        door = Door(ALWAYS)
        door.see(shown, LOOKS_TO_IDENTIFY)
        door.hear("")
        assert isinstance(door.see(shown), expected)


def test_a_name_that_the_kiosk_is_sure_is_wrong_is_not_believed() -> None:
    door = Door(ALWAYS)
    door.see(ANN, LOOKS_TO_IDENTIFY)
    door.hear("bob")
    assert isinstance(door.see(ANN), NotSure)


def test_a_stranger_is_not_believed_to_be_somebody_enrolled() -> None:
    door = Door(ALWAYS)
    door.see(STRANGER, LOOKS_TO_IDENTIFY)
    door.hear("ann")
    assert isinstance(door.see(STRANGER), NotSure)


def test_a_face_must_be_as_like_as_the_best_of_a_hundred_strangers() -> None:
    for score, expected in ((LEAST_LIKE - 0.01, True), (LEAST_LIKE + 0.01, False)):
        probe = like_ann(score)
        assert is_contradicted("ann", GALLERY.identify(probe), probe, GALLERY) is expected


def test_who_has_no_face_here_is_believed_unless_the_kiosk_is_sure_of_somebody_else() -> None:
    for shown, expected in ((STRANGER, Identified), (ANN, NotSure)):
        door = Door(ALWAYS)
        door.see(shown, LOOKS_TO_IDENTIFY)
        door.hear("zoe")
        found = door.see(shown)
        assert isinstance(found, expected)
        assert found.score == pytest.approx(0.0, abs=0.5) or expected is NotSure


def test_with_nobody_enrolled_here_another_system_still_names() -> None:
    door = Door(ALWAYS, Gallery([], np.empty((0, 128), np.float32)))
    door.see(ANN, LOOKS_TO_IDENTIFY)
    door.hear("zoe")
    assert door.see(ANN) == Identified("zoe", 0.0, 0.0, decided_by="Door")


shown_looks = st.lists(st.sampled_from([ANN, BOB, STRANGER, UNSURE_OF_ANN]), min_size=1, max_size=20)


@given(shown_looks, st.sampled_from([SILENT, replace(SILENT, when=When.UNSURE)]))
def test_without_an_answer_everybody_ends_as_at_a_kiosk_that_asks_nobody(
    shown: list[np.ndarray], asking: Asking
) -> None:
    alone, asks = Door(Asking()), Door(asking)
    for vector in shown:
        alone.see(vector)
        asks.see(vector)
    assert asks.see(shown[-1], 2 * LOOKS_KEPT) == alone.see(shown[-1], 2 * LOOKS_KEPT)


@given(shown_looks, st.lists(st.sampled_from(["", "ann", "bob"]), min_size=1))
def test_whatever_it_says_nobody_passes_as_somebody_whom_they_are_not_like(
    shown: list[np.ndarray], said: list[str]
) -> None:
    door = Door(ALWAYS)
    for number, vector in enumerate(shown):
        found = door.see(vector)
        if isinstance(found, Identified):
            assert door.gallery.verify(vector, found.subject_id) >= LEAST_LIKE
        if door.checkin.question is not None:
            door.hear(said[number % len(said)])


# ---------------------------------------------------------------------------- seen to live all the same


def named(level: Level, faces: list[Any], **how: Any) -> CheckIn:
    """Show faces, the first of whom another system names at once as Ann."""
    demands = replace(rules(level, [Move.LEFT]), asking=ALWAYS)
    checkin = watched(faces[:1], demands)
    assert checkin.question is not None
    checkin = checkin.answered(checkin.question.asked_ns, Answer("ann", "Door"))
    return watched(faces[1:], demands, checkin, start=1, **how)


def test_a_name_from_elsewhere_must_move_as_everybody_else() -> None:
    faces = [*staying(UNSURE_OF_ANN, 0.5), *moving(UNSURE_OF_ANN, Move.LEFT)]
    assert isinstance(named(Level.CHALLENGE, faces[:15]).outcome, Challenged)
    found = named(Level.CHALLENGE, [*faces, *staying(UNSURE_OF_ANN, 5 * STEP_S)]).outcome
    assert isinstance(found, Identified)
    assert (found.subject_id, found.liveness, found.decided_by) == ("ann", "challenge", "Door")


def test_the_face_that_moved_is_the_face_whose_picture_was_sent() -> None:
    faces = [*staying(UNSURE_OF_ANN, 0.5), *moving(UNSURE_OF_ANN, Move.LEFT)[:-1]]
    assert named(Level.CHALLENGE, faces).outcome == Looking(None)
    for other in (STRANGER, embedding(0.3, 0.4)):
        changed = named(Level.CHALLENGE, [*faces, *staying(other, 5 * STEP_S)])
        assert not changed.is_decided
        assert changed.named is None


def test_after_the_challenge_the_kiosk_may_still_contradict() -> None:
    faces = [*staying(UNSURE_OF_ANN, 0.5), *moving(UNSURE_OF_ANN, Move.LEFT)[:-1]]
    changed = named(Level.CHALLENGE, [*faces, *staying(like_ann(1.5), 2 * STEP_S)])
    assert not changed.is_decided


def test_an_attack_is_one_whoever_names_it() -> None:
    found = named(Level.DOUBT, staying(UNSURE_OF_ANN, 3, cues=FRAMED)).outcome
    assert isinstance(found, Refused)
    assert (found.subject_id, found.reason) == ("ann", Reason.ATTACK)
