from typing import Any

import numpy as np
import pytest

from app.core.checkin import LOOKS_TO_IDENTIFY
from app.core.face import Face
from app.core.gallery import Gallery
from app.core.quality import Defect
from app.core.scores import Networks
from app.core.self_test import LASTS_S, PATIENCE_S, SelfTest, SelfTestResult, Verdict
from tests.core.values import embedding, face, look, squared_at

STEP_S = 0.125
ANN, BOB = embedding(0.7), embedding(0, 0.7)
GALLERY = Gallery(["ann", "bob"], np.stack([ANN, BOB]))


def watched(
    gallery: Gallery, *faces: Face | None, test: SelfTest | None = None, start_s: float = 10
) -> SelfTest:
    test = test or SelfTest("ann")
    for number, one in enumerate(faces):
        now_s = start_s + number * STEP_S
        test = test.after(look(one, now_s), gallery, now_s)
    return test


def looking(vector: np.ndarray, seconds: float = LASTS_S + STEP_S, **changed: Any) -> list[Face]:
    return [face(vector, **changed)] * round(seconds / STEP_S)


def result(test: SelfTest) -> SelfTestResult:
    assert test.result is not None
    return test.result


def outcome(gallery: Gallery, vector: np.ndarray, **changed: Any) -> SelfTestResult:
    return result(watched(gallery, *looking(vector), test=SelfTest("ann", **changed)))


def near(score: float) -> np.ndarray:
    """Return a look that is as like Ann as this score."""
    return embedding(0.7, 0, squared_at(score, Networks.DLIB) ** 0.5)


def test_five_seconds_of_looks_say_how_sure_the_kiosk_will_be() -> None:
    found = outcome(GALLERY, near(6))
    assert found.verdict is Verdict.GOOD
    assert found.looks == 41
    assert found.score is not None
    assert found.score == pytest.approx(6, abs=0.01)
    assert found.nearest is not None
    assert found.nearest.subject_id == "bob"
    assert found.margin == found.score - found.nearest.score
    assert found.threshold == GALLERY.identify(ANN).threshold
    assert found.fpir == pytest.approx(2e-6, rel=0.05)


def test_the_progress_grows_with_the_time_in_which_a_usable_face_is_seen() -> None:
    half = watched(GALLERY, *looking(ANN, LASTS_S / 2 + STEP_S))
    assert half.progress == pytest.approx(0.5)
    assert half.result is None
    assert watched(GALLERY, *looking(ANN)).progress == 1


def test_time_without_a_usable_face_does_not_count() -> None:
    start = watched(GALLERY, *looking(ANN, 1))
    away = watched(GALLERY, *[None] * 80, test=start, start_s=11)
    assert away.advice is Defect.NO_FACE
    back = watched(GALLERY, face(ANN), test=away, start_s=21)
    assert back.advice is None
    assert back.progress < 0.3


@pytest.mark.parametrize(
    ("seen", "advice"),
    [
        (None, Defect.NO_FACE),
        (Face(face().box), Defect.TOO_FAR),
        (face(ANN, inter_eye_px=10.0), Defect.TOO_FAR),
        (face(ANN, yaw_deg=60), Defect.TURNED),
        (face(None), None),
    ],
)
def test_a_look_that_the_kiosk_could_not_use_is_not_used_and_says_why(
    seen: Face | None, advice: Defect | None
) -> None:
    test = watched(GALLERY, seen)
    assert test.advice is advice
    assert not test.embeddings


def test_nobody_is_waited_for_forever() -> None:
    waiting = [None] * round(PATIENCE_S / STEP_S)
    assert watched(GALLERY, *waiting).result is None
    test = watched(GALLERY, *waiting, None)
    assert result(test) == SelfTestResult(Verdict.NO_FACE)
    assert result(test).margin is None
    assert watched(GALLERY, face(ANN), test=test) is test


def test_whoever_leaves_early_is_judged_by_the_looks_there_are_if_they_are_enough() -> None:
    gone = [None] * round(PATIENCE_S / STEP_S)
    few = watched(GALLERY, *[face(ANN)] * (LOOKS_TO_IDENTIFY - 1), *gone)
    assert result(few) == SelfTestResult(Verdict.NO_FACE, LOOKS_TO_IDENTIFY - 1)
    enough = watched(GALLERY, *[face(ANN)] * LOOKS_TO_IDENTIFY, *gone)
    assert result(enough).verdict is Verdict.GOOD


def test_few_looks_in_the_time_are_waited_for() -> None:
    test = SelfTest("ann", embeddings=(ANN,), weights=(50,), seen_s=LASTS_S, latest_s=10)
    assert watched(GALLERY, face(ANN), test=test).result is None


def test_another_face_begins_the_test_anew_for_the_same_person() -> None:
    start = watched(GALLERY, *looking(ANN, 3), test=SelfTest("ann", frozenset({"bob"})))
    other = watched(GALLERY, face(BOB), test=start, start_s=13)
    assert (other.subject_id, other.rivals) == ("ann", frozenset({"bob"}))
    assert len(other.embeddings) == 1
    assert other.progress == 0


def test_one_poor_moment_does_not_decide() -> None:
    moments = [*looking(near(1), 1), *looking(near(6), 4 + STEP_S)]
    assert result(watched(GALLERY, *moments)).score == pytest.approx(6, abs=0.01)


@pytest.mark.parametrize(
    ("vector", "verdict"),
    [(near(6), Verdict.GOOD), (embedding(), Verdict.NOT_RECOGNIZED), (BOB, Verdict.NOT_RECOGNIZED)],
)
def test_the_verdict_is_what_the_kiosk_would_do(vector: np.ndarray, verdict: Verdict) -> None:
    assert outcome(GALLERY, vector).verdict is verdict


def test_a_bare_match_is_fair_and_one_below_the_threshold_is_poor() -> None:
    alone = Gallery(["ann"], ANN[None])
    threshold = alone.identify(ANN).threshold
    assert outcome(alone, near(threshold + 1.1)).verdict is Verdict.GOOD
    assert outcome(alone, near(threshold + 0.5)).verdict is Verdict.FAIR
    assert outcome(alone, near(threshold - 0.5)).verdict is Verdict.POOR
    assert outcome(alone, near(threshold - 1.5)).verdict is Verdict.NOT_RECOGNIZED


def test_alone_there_is_nobody_else_to_be_nearest() -> None:
    found = outcome(Gallery(["ann"], ANN[None]), ANN)
    assert found.nearest is None
    assert found.margin is None


@pytest.mark.parametrize("twin", [embedding(0.7, 0.02), embedding(0.69)])
def test_whoever_is_as_like_somebody_else_will_need_a_pin(twin: np.ndarray) -> None:
    twins = Gallery(["ann", "twin"], np.stack([ANN, twin]))
    for vector in (ANN, twin):
        assert outcome(twins, vector).verdict is Verdict.ALIKE


def test_whoever_was_told_apart_by_the_operator_will_need_a_pin_if_they_are_at_all_alike() -> None:
    alike = Gallery(["ann", "bob", "cili"], np.stack([ANN, embedding(0.4), embedding(0, 0, 0.6)]))
    assert outcome(alike, ANN).verdict is Verdict.GOOD
    assert outcome(alike, ANN, rivals=frozenset({"bob"})).verdict is Verdict.ALIKE
    between = Gallery(["ann", "bob", "cili"], np.stack([ANN, embedding(0.3), embedding(0.33)]))
    assert outcome(between, ANN, rivals=frozenset({"bob"})).verdict is Verdict.ALIKE
    far = Gallery(["ann", "bob", "cili"], np.stack([ANN, BOB, embedding(0.4)]))
    assert outcome(far, ANN, rivals=frozenset({"bob"})).verdict is Verdict.GOOD
    assert outcome(far, ANN, rivals=frozenset({"erased"})).verdict is Verdict.GOOD


def test_whoever_was_erased_meanwhile_is_not_recognized() -> None:
    found = outcome(Gallery([], np.empty((0, 128), np.float32)), ANN)
    assert (found.verdict, found.score, found.threshold) == (Verdict.NOT_RECOGNIZED, 0, None)
    assert outcome(Gallery(["bob"], ANN[None]), ANN).verdict is Verdict.NOT_RECOGNIZED
