from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enrollment import (
    CHANGE_S,
    ENOUGH,
    GIVE_UP_S,
    LIGHT_S,
    MORE_S,
    NEEDED,
    SAID_S,
    STUCK_S,
    Enrollment,
    Guidance,
    Mode,
    Pose,
    Refusal,
)
from app.core.face import Analysis, Box, Face
from app.core.quality import ENROLL, Defect, defects
from app.core.samples import BURST_S
from tests.core.values import embedding, face, look

STEP_S = 0.1

BASE = replace(ENROLL, inter_eye_px=90, yaw_deg=15, pitch_deg=15, roll_deg=15)
"""Strict, so that what is asked of the front cannot serve for the other poses."""

POSES = {
    Pose.FRONT: {},
    Pose.LEFT: {"yaw_deg": 20},
    Pose.RIGHT: {"yaw_deg": -20},
    Pose.UP: {"pitch_deg": -16},
    Pose.DOWN: {"pitch_deg": 16},
}

SOMEBODY_ELSE = embedding(0, 0, 0, 0, 0, 2)


def posed(pose: Pose, *more: float, **changed: Any) -> Face:
    vector = embedding(*(0.2 * (one is pose) for one in Pose), *more)
    return face(vector, **(POSES[pose] | changed))


def shown(enrollment: Enrollment, found: Face | None, lasting_s: float = 1.0, *, from_s: float = 0.0):
    """Show the same to the camera for a while, from a time on that is after all before."""
    at_s = from_s
    while at_s < from_s + lasting_s:
        enrollment = enrollment.after(look(found, at_s), now_s=at_s)
        at_s += STEP_S
    return enrollment


def with_poses(*poses: Pose, begun: Enrollment | None = None) -> Enrollment:
    """Show poses for a second each."""
    enrollment = begun or Enrollment(base=BASE)
    for number, pose in enumerate(poses):
        enrollment = shown(enrollment, posed(pose), from_s=number)
    return enrollment


def seen_poses(enrollment: Enrollment) -> list[Pose]:
    return [sample.pose for sample in enrollment.samples]


def test_five_poses_fill_the_ring_without_a_press_of_the_shutter():
    enrollment = Enrollment(base=BASE)
    asked = []
    for number, pose in enumerate(Pose):
        assert (len(enrollment.samples), enrollment.is_enough) == (number, number >= ENOUGH)
        asked.append(enrollment.wanted_pose())
        enrollment = shown(enrollment, posed(pose), from_s=number)
    assert seen_poses(enrollment) == asked == list(Pose)
    assert enrollment.taken_poses == set(Pose)
    assert (enrollment.is_complete, enrollment.advice) == (True, Guidance.DONE)
    assert enrollment.wanted_pose() is None
    assert enrollment.diversity == 100
    assert not enrollment.fell_back


def test_a_pose_is_taken_whenever_it_is_seen_and_the_first_missing_one_is_asked_for():
    enrollment = with_poses(Pose.FRONT, Pose.DOWN, Pose.RIGHT)
    assert seen_poses(enrollment) == [Pose.FRONT, Pose.DOWN, Pose.RIGHT]
    assert enrollment.advice is Guidance.TURN_LEFT


def test_the_front_is_taken_first():
    enrollment = with_poses(Pose.LEFT)
    assert (enrollment.samples, enrollment.advice) == ((), Defect.TURNED)
    slightly = shown(Enrollment(base=BASE), posed(Pose.LEFT, yaw_deg=12))
    assert (slightly.samples, slightly.advice) == ((), Guidance.HOLD)
    assert slightly.refused is Refusal.OTHER_POSE


def test_quick_mode_takes_one_picture_of_the_front():
    enrollment = with_poses(Pose.FRONT, begun=Enrollment(Mode.QUICK, base=BASE))
    assert (enrollment.needed, seen_poses(enrollment)) == (1, [Pose.FRONT])
    assert (enrollment.is_complete, enrollment.is_enough, enrollment.fell_back) == (True, True, False)
    assert enrollment.advice is Guidance.DONE


def test_a_burst_keeps_the_best_look():
    enrollment = Enrollment(base=BASE)
    shares = []
    for number, sharpness in enumerate((0.05, 0.2, 0.05, 0.05, 0.05, 0.05, 0.05)):
        at_s = number * STEP_S
        found = posed(Pose.FRONT, sharpness=sharpness)
        enrollment = enrollment.after(look(found, at_s), now_s=at_s)
        shares.append(enrollment.burst)
    assert [sample.captured_ns for sample in enrollment.samples] == [round(STEP_S * 1e9)]
    assert shares[:3] == pytest.approx([0, STEP_S / BURST_S, 2 * STEP_S / BURST_S])
    assert shares[-1] == 0


@pytest.mark.parametrize("then", [None, posed(Pose.FRONT, eyes_open=0.001), posed(Pose.LEFT)])
def test_what_was_gathered_is_kept_when_a_burst_breaks(then):
    enrollment = Enrollment(base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
    assert enrollment.samples == ()
    enrollment = enrollment.after(look(then, 0.2), now_s=0.2)
    assert seen_poses(enrollment) == [Pose.FRONT]


def test_a_burst_ends_in_time_also_when_the_rest_of_it_was_not_embedded():
    enrollment = Enrollment(base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
    enrollment = enrollment.after(look(face(None), 0.3), now_s=0.3)
    assert enrollment.samples == ()
    assert enrollment.burst == pytest.approx(0.3 / BURST_S)
    enrollment = enrollment.after(look(face(None), 0.7), now_s=0.7)
    assert seen_poses(enrollment) == [Pose.FRONT]


def test_the_last_picture_may_come_from_a_burst_that_broke():
    for then in (None, posed(Pose.FRONT, eyes_open=0.001), posed(Pose.LEFT, yaw_deg=12)):
        enrollment = Enrollment(Mode.QUICK, base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
        enrollment = enrollment.after(look(then, 0.2), now_s=0.2)
        assert (enrollment.is_complete, enrollment.advice) == (True, Guidance.DONE)


def test_a_head_that_turns_fast_is_not_taken():
    enrollment = with_poses(Pose.FRONT)
    enrollment = enrollment.after(look(face(embedding(0), yaw_deg=5), 1), now_s=1)
    enrollment = enrollment.after(look(posed(Pose.LEFT), 1.1), now_s=1.1)
    assert (enrollment.refused, enrollment.burst) == (Refusal.MOVING, 0)
    enrollment = shown(enrollment, posed(Pose.LEFT), from_s=1.2)
    assert (len(enrollment.samples), enrollment.refused) == (2, Refusal.OTHER_POSE)


def test_the_same_picture_is_never_taken_twice():
    enrollment = Enrollment(base=BASE)
    for number in range(200):
        found = face(embedding(1), yaw_deg=20 * (number % 3 - 1))
        enrollment = enrollment.after(look(found, number), now_s=number, shutter=number % 2 == 0)
        enrollment = enrollment.in_mode(Mode.FULL)
    assert len(enrollment.samples) == 1
    pressed = enrollment.after(look(face(embedding(1)), 200), now_s=200, shutter=True)
    assert pressed.refused is Refusal.DUPLICATE


def test_the_shutter_takes_the_best_of_what_is_there_at_once():
    enrollment = Enrollment(base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
    found = posed(Pose.FRONT, sharpness=0.05)
    enrollment = enrollment.after(look(found, 0.1), now_s=0.1, shutter=True)
    assert [sample.captured_ns for sample in enrollment.samples] == [0]
    again = enrollment.after(look(posed(Pose.FRONT, 0.05), 0.2), now_s=0.2, shutter=True)
    assert seen_poses(again) == [Pose.FRONT, Pose.FRONT]


def test_the_shutter_takes_a_slightly_turned_head_for_the_front_in_quick_mode():
    turned = posed(Pose.LEFT, yaw_deg=12)
    enrollment = Enrollment(Mode.QUICK, base=BASE)
    assert shown(enrollment, turned).samples == ()
    enrollment = enrollment.after(look(turned), now_s=0, shutter=True)
    assert (seen_poses(enrollment), enrollment.is_complete) == ([Pose.FRONT], True)


def test_the_shutter_takes_no_bad_picture():
    enrollment = Enrollment(base=BASE)
    enrollment = enrollment.after(look(face(embedding(1), sharpness=0.001)), now_s=0, shutter=True)
    assert (enrollment.samples, enrollment.advice) == ((), Defect.BLURRED)


def test_nobody_and_somebody_far_away_are_told_apart():
    assert Enrollment().after(look(), now_s=0).advice is Defect.NO_FACE
    assert Enrollment().after(look(Face(Box(0, 0, 9, 9))), now_s=0).advice is Defect.TOO_FAR


def test_a_look_without_an_embedding_only_guides():
    enrollment = Enrollment(base=BASE).after(look(face(None)), now_s=0)
    assert (enrollment.samples, enrollment.advice) == ((), Guidance.HOLD)


def test_nothing_is_taken_of_several_faces_until_one_is_clearly_nearest():
    enrollment = Enrollment(base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
    crowd = posed(Pose.FRONT, second_face=0.8)
    enrollment = enrollment.after(look(crowd, 0.1), now_s=0.1, shutter=True)
    assert (enrollment.samples, enrollment.burst) == ((), 0)
    assert enrollment.advice is Defect.SEVERAL_FACES
    assert shown(enrollment, crowd, 20, from_s=0.2).samples == ()
    alone = posed(Pose.FRONT, second_face=0.2)
    assert len(shown(enrollment, alone, from_s=21).samples) == 1


# Advice


def test_an_advice_that_is_true_for_a_moment_only_is_not_said():
    enrollment = with_poses(Pose.FRONT)
    assert enrollment.advice is Guidance.TURN_LEFT
    said = []
    for number in range(20):
        at_s = 1 + number * STEP_S
        found = posed(Pose.FRONT, sharpness=0.001 if number % 2 else 0.1)
        enrollment = enrollment.after(look(found, at_s), now_s=at_s)
        said.append(enrollment.advice)
    changes = sum(before is not after for before, after in pairwise(said))
    assert changes <= 20 * STEP_S / SAID_S


def test_who_does_not_turn_far_enough_is_told_so_after_a_while():
    enrollment = with_poses(Pose.FRONT)
    begun = posed(Pose.FRONT, yaw_deg=8)
    assert shown(enrollment, begun, MORE_S - 1.1, from_s=1).advice is Guidance.TURN_LEFT
    assert shown(enrollment, begun, MORE_S, from_s=1).advice is Guidance.MORE_LEFT


def test_who_turns_too_far_is_asked_to_turn_back():
    enrollment = with_poses(Pose.FRONT)
    assert shown(enrollment, posed(Pose.LEFT, yaw_deg=50), from_s=1).advice is Guidance.LESS
    assert shown(enrollment, posed(Pose.UP, pitch_deg=-40), from_s=1).advice is Guidance.LESS


def test_who_has_turned_too_far_where_nothing_is_wanted_is_asked_for_what_is():
    enrollment = with_poses(Pose.FRONT, Pose.LEFT)
    assert shown(enrollment, posed(Pose.LEFT, yaw_deg=50), from_s=2).advice is Guidance.TURN_RIGHT


def test_who_is_turned_while_the_front_is_wanted_is_asked_to_face_the_camera():
    enrollment = with_poses(Pose.FRONT, Pose.LEFT).without(0)
    assert shown(enrollment, posed(Pose.RIGHT, yaw_deg=-50), from_s=2).advice is Defect.TURNED


# The person's own level


@pytest.mark.parametrize("level_deg", [-12, 0, 12])
def test_up_and_down_are_relative_to_the_persons_own_front(level_deg):
    enrollment = Enrollment(base=BASE)
    for number, (pose, pitch_deg) in enumerate([(Pose.FRONT, 0), (Pose.UP, -11), (Pose.DOWN, 11)]):
        found = posed(pose, pitch_deg=level_deg + pitch_deg)
        enrollment = shown(enrollment, found, from_s=number)
    assert seen_poses(enrollment) == [Pose.FRONT, Pose.UP, Pose.DOWN]


# Who does not turn


def test_who_hardly_moves_ends_with_the_front_and_is_told_so():
    enrollment = shown(Enrollment(base=BASE), posed(Pose.FRONT), STUCK_S)
    assert (enrollment.fell_back, enrollment.is_complete) == (False, False)
    enrollment = shown(enrollment, posed(Pose.FRONT), 1.5, from_s=STUCK_S)
    assert (enrollment.fell_back, enrollment.mode, enrollment.is_complete) == (True, Mode.QUICK, True)
    assert (seen_poses(enrollment), enrollment.advice) == ([Pose.FRONT], Guidance.ONLY_FRONT)
    later = shown(enrollment, posed(Pose.LEFT), from_s=20)
    assert (seen_poses(later), later.advice) == ([Pose.FRONT], Guidance.ONLY_FRONT)


def test_the_operator_can_ask_for_all_poses_again():
    enrollment = shown(Enrollment(base=BASE), posed(Pose.FRONT), 10)
    again = enrollment.in_mode(Mode.FULL)
    assert (again.fell_back, again.is_complete, seen_poses(again)) == (False, False, [Pose.FRONT])
    for number, pose in enumerate(list(Pose)[1:]):
        again = shown(again, posed(pose), from_s=20 + number)
    assert (len(again.samples), again.advice) == (NEEDED, Guidance.DONE)


def test_who_moves_or_goes_away_is_waited_for():
    enrollment = shown(Enrollment(base=BASE), posed(Pose.FRONT), 6)
    tried = shown(enrollment, posed(Pose.FRONT, yaw_deg=8), 1, from_s=6)
    assert not shown(tried, posed(Pose.FRONT), 6, from_s=7).fell_back
    away = shown(enrollment, None, 1, from_s=6)
    assert not shown(away, posed(Pose.FRONT), 6, from_s=7).fell_back


def test_who_does_not_go_on_ends_with_what_there_is_and_is_told_so():
    enrollment = with_poses(Pose.FRONT, Pose.LEFT)
    enrollment = shown(enrollment, posed(Pose.FRONT), GIVE_UP_S - 1, from_s=2)
    assert not enrollment.fell_back
    enrollment = shown(enrollment, posed(Pose.FRONT), 2, from_s=GIVE_UP_S)
    assert (enrollment.fell_back, enrollment.is_complete) == (True, True)
    assert (seen_poses(enrollment), enrollment.advice) == ([Pose.FRONT, Pose.LEFT], Guidance.NOT_ALL)


def test_a_head_that_moves_in_vain_is_not_waited_for_without_end():
    """Its face is lost for a moment now and then."""
    enrollment = with_poses(Pose.FRONT)
    for number in range(round(GIVE_UP_S)):
        found = posed(Pose.FRONT, yaw_deg=8 * (number % 2))
        enrollment = shown(enrollment, found, 0.8, from_s=1 + number)
        enrollment = enrollment.after(look(None, 1.9 + number), now_s=1.9 + number)
    assert (enrollment.fell_back, enrollment.advice) == (True, Guidance.ONLY_FRONT)


def test_whoever_comes_back_after_a_while_is_asked_anew():
    enrollment = shown(with_poses(Pose.FRONT), None, 2 * GIVE_UP_S, from_s=1)
    back = shown(enrollment, posed(Pose.FRONT), 2, from_s=2 * GIVE_UP_S + 1)
    assert (back.fell_back, back.advice) == (False, Guidance.TURN_LEFT)


def test_nobody_is_given_up_for_whom_the_front_is_missing():
    enrollment = with_poses(Pose.FRONT, Pose.LEFT).without(0)
    assert not shown(enrollment, posed(Pose.LEFT), 2 * GIVE_UP_S, from_s=2).fell_back


# Light


def test_light_that_nobody_mends_has_to_do_after_a_while():
    dim = posed(Pose.FRONT, luminance_mean=0.14)
    enrollment = shown(Enrollment(base=BASE), dim, LIGHT_S)
    assert (enrollment.samples, enrollment.advice) == ((), Defect.TOO_DARK)
    enrollment = shown(enrollment, dim, 2, from_s=LIGHT_S)
    assert (seen_poses(enrollment), enrollment.advice) == ([Pose.FRONT], Guidance.TURN_LEFT)
    without = shown(enrollment.without(0), dim, from_s=LIGHT_S + 2)
    assert seen_poses(without) == [Pose.FRONT]


def test_light_is_asked_for_anew_once_it_was_good():
    dim = posed(Pose.FRONT, luminance_mean=0.14)
    enrollment = shown(Enrollment(base=BASE), dim, LIGHT_S - 1)
    enrollment = enrollment.after(look(face(None), LIGHT_S - 1), now_s=LIGHT_S - 1)
    assert shown(enrollment, dim, LIGHT_S - 1, from_s=LIGHT_S).samples == ()


def test_light_waits_until_what_is_more_urgent_is_mended():
    far = posed(Pose.FRONT, luminance_mean=0.14, inter_eye_px=50)
    enrollment = shown(Enrollment(base=BASE), far, 3 * LIGHT_S)
    assert enrollment.advice is Defect.TOO_FAR
    near = posed(Pose.FRONT, luminance_mean=0.14)
    assert shown(enrollment, near, LIGHT_S - 1, from_s=3 * LIGHT_S).samples == ()


# Countdown


def test_the_first_picture_is_counted_down_to():
    enrollment = Enrollment(base=BASE, countdown_s=3)
    enrollment = enrollment.after(look(face(None)), now_s=0)
    assert enrollment.counting_s is None
    left = []
    for number in range(45):
        at_s = number * STEP_S
        enrollment = enrollment.after(look(posed(Pose.FRONT), at_s), now_s=at_s)
        left.append(enrollment.counting_s)
    assert left[0] == 3
    assert left[10] == pytest.approx(2)
    assert left[31] is None
    assert len(enrollment.samples) == 1
    turned = shown(enrollment, posed(Pose.LEFT), from_s=5)
    assert (len(turned.samples), turned.counting_s) == (2, None)


def test_the_countdown_begins_anew_when_the_face_goes():
    enrollment = shown(Enrollment(base=BASE, countdown_s=3), posed(Pose.FRONT), 2)
    enrollment = enrollment.after(look(None, 2), now_s=2)
    assert enrollment.counting_s is None
    assert enrollment.after(look(posed(Pose.FRONT), 2.1), now_s=2.1).counting_s == 3


def test_a_blink_does_not_stop_the_countdown():
    enrollment = shown(Enrollment(base=BASE, countdown_s=3), posed(Pose.FRONT), 1)
    enrollment = enrollment.after(look(posed(Pose.FRONT, eyes_open=0.001), 1), now_s=1)
    assert enrollment.counting_s == pytest.approx(2)


def test_the_shutter_does_not_wait_for_the_countdown():
    enrollment = shown(Enrollment(base=BASE, countdown_s=3), posed(Pose.FRONT), 1)
    enrollment = enrollment.after(look(posed(Pose.FRONT), 1), now_s=1, shutter=True)
    assert (len(enrollment.samples), enrollment.counting_s) == (1, None)


# Retake


def test_a_sample_given_up_is_wanted_again():
    less = with_poses(*Pose).without(1)
    assert less.wanted_pose() is Pose.LEFT
    assert seen_poses(less) == [Pose.FRONT, Pose.RIGHT, Pose.UP, Pose.DOWN]
    again = shown(less, posed(Pose.LEFT), from_s=9)
    assert again.is_complete
    assert again.after(look(posed(Pose.LEFT), 10), now_s=10).advice is Guidance.DONE


def test_the_front_can_be_given_up_while_the_others_stay():
    less = with_poses(Pose.FRONT, Pose.LEFT).without(0)
    assert less.advice is Defect.NO_FACE
    turned = shown(less, posed(Pose.UP), from_s=9)
    assert (seen_poses(turned), turned.advice) == ([Pose.LEFT, Pose.UP], Guidance.HOLD)
    again = shown(turned, posed(Pose.FRONT), from_s=10)
    assert seen_poses(again) == [Pose.LEFT, Pose.UP, Pose.FRONT]


def test_quick_mode_keeps_what_was_taken_and_still_wants_the_front():
    quick = with_poses(Pose.FRONT, Pose.LEFT).in_mode(Mode.QUICK)
    assert (seen_poses(quick), quick.is_complete) == ([Pose.FRONT, Pose.LEFT], True)
    without = quick.without(0)
    assert (without.is_complete, without.wanted_pose()) == (False, Pose.FRONT)
    assert shown(without, posed(Pose.FRONT), from_s=9).is_complete


# Somebody else


def test_somebody_else_never_joins_the_samples():
    enrollment = with_poses(*list(Pose)[:ENOUGH])
    for number in range(10, 60):
        found = look(face(SOMEBODY_ELSE), number)
        enrollment = enrollment.after(found, now_s=number, shutter=True)
        assert enrollment.advice is Guidance.OTHER_PERSON
        between = enrollment.after(look(face(None), number), now_s=number)
        assert between.advice is Guidance.OTHER_PERSON
    assert len(enrollment.samples) == ENOUGH
    back = shown(enrollment, posed(Pose.UP), from_s=60)
    assert (len(back.samples), back.advice) == (ENOUGH + 1, Guidance.LOOK_DOWN)


def test_whoever_stays_is_enrolled_when_the_first_look_was_at_somebody_else():
    before = with_poses(Pose.FRONT, begun=Enrollment(countdown_s=0.1, base=BASE))
    enrollment = before.after(look(face(SOMEBODY_ELSE), 1), now_s=1)
    assert enrollment.advice is Guidance.OTHER_PERSON
    enrollment = shown(enrollment, face(SOMEBODY_ELSE), CHANGE_S + 2, from_s=1)
    assert [sample.embedding is SOMEBODY_ELSE for sample in enrollment.samples] == [True]
    assert (enrollment.base, enrollment.countdown_s) == (before.base, before.countdown_s)


def test_a_burst_is_of_one_person():
    enrollment = Enrollment(Mode.QUICK, base=BASE).after(look(posed(Pose.FRONT)), now_s=0)
    enrollment = enrollment.after(look(face(SOMEBODY_ELSE), 0.2), now_s=0.2)
    assert (enrollment.samples, enrollment.burst) == ((), 0)
    enrollment = shown(enrollment, face(SOMEBODY_ELSE), from_s=0.3)
    assert [sample.embedding is SOMEBODY_ELSE for sample in enrollment.samples] == [True]


def test_somebody_who_only_passes_does_not_end_an_enrollment():
    enrollment = with_poses(Pose.FRONT)
    for at_s in (1.0, 1.5):
        enrollment = enrollment.after(look(face(SOMEBODY_ELSE), at_s), now_s=at_s)
    enrollment = enrollment.after(look(None, 2), now_s=2)
    enrollment = enrollment.after(look(face(SOMEBODY_ELSE), 4), now_s=4)
    assert seen_poses(enrollment) == [Pose.FRONT]
    assert enrollment.samples[0].embedding is not SOMEBODY_ELSE


def test_a_head_that_turns_little_by_little_stays_the_same_person():
    """What it looks like in the end is far from the front, but each look is near the one before."""
    enrollment = shown(Enrollment(base=BASE), face(embedding(0)))
    assert shown(enrollment, face(embedding(0.6)), from_s=1).advice is Guidance.OTHER_PERSON
    for number in range(13):
        at_s = 1 + number * STEP_S
        found = face(embedding(0.05 * number), pitch_deg=number * 0.5)
        enrollment = enrollment.after(look(found, at_s), now_s=at_s)
    enrollment = shown(enrollment, face(embedding(0.6), pitch_deg=16), from_s=2.4)
    assert seen_poses(enrollment) == [Pose.FRONT, Pose.DOWN]


# What always holds

pauses_s = st.floats(0.01, 1.5)
looks = st.lists(
    st.tuples(
        st.sampled_from([*Pose, None]),
        pauses_s,
        st.sampled_from([{}, {"sharpness": 0.001}, {"second_face": 0.9}, {"luminance_mean": 0.14}]),
    ),
    max_size=80,
)


@given(looks, st.sampled_from(Mode), st.sampled_from([0.0, 2.0]))
def test_no_pose_is_taken_twice_by_itself_and_never_more_than_needed(shows, mode, countdown_s):
    enrollment, now_s = Enrollment(mode, countdown_s, BASE), 0.0
    for pose, pause_s, changed in shows:
        now_s += pause_s
        found = None if pose is None else posed(pose, **changed)
        before, enrollment = enrollment, enrollment.after(look(found, now_s), now_s=now_s)
        poses = seen_poses(enrollment)
        assert len(set(poses)) == len(poses) <= NEEDED
        assert len(poses) <= enrollment.needed or enrollment.is_complete
        assert poses[:1] in ([], [Pose.FRONT])
        assert len(poses) <= len(before.samples) + 1
        assert 0 <= enrollment.burst <= 1
        assert enrollment.counting_s is None or 0 < enrollment.counting_s <= countdown_s


@given(looks, st.lists(st.booleans(), min_size=80, max_size=80), st.sampled_from(Mode))
def test_with_the_shutter_there_are_never_more_samples_than_needed(shows, presses, mode):
    enrollment, now_s = Enrollment(mode, base=BASE), 0.0
    for (pose, pause_s, changed), shutter in zip(shows, presses, strict=False):
        now_s += pause_s
        vector = np.random.default_rng(round(now_s * 1e6)).normal(0, 0.01, 128).astype(np.float32)
        found = None if pose is None else face(vector, **(POSES[pose] | changed))
        enrollment = enrollment.after(look(found, now_s), now_s=now_s, shutter=shutter)
        assert len(enrollment.samples) <= (NEEDED if enrollment.mode is Mode.FULL else 1)


@given(looks)
def test_every_sample_reaches_what_was_asked(shows):
    asked: dict[int, Analysis] = {}
    enrollment, now_s = Enrollment(base=BASE), 0.0
    for pose, pause_s, changed in shows:
        now_s += pause_s
        analysis = look(None if pose is None else posed(pose, **changed), now_s)
        asked[analysis.captured_ns] = analysis
        enrollment = enrollment.after(analysis, now_s=now_s)
    for sample in enrollment.samples:
        found = asked[sample.captured_ns].face
        assert found is not None
        assert found.quality is not None
        assert defects(found.quality, enrollment.in_mode(Mode.FULL).profile, 1280) == ()
