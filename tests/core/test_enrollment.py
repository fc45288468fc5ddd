import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.enrollment import (
    CHANGE_S,
    ENOUGH,
    NEEDED,
    PATIENCE_S,
    Enrollment,
    Guidance,
    Pose,
    Sample,
    best_sample,
    pose_of,
    sample_of,
)
from app.core.face import Box, Face, HeadPose
from app.core.quality import Defect
from tests.core.values import embedding, face, look

POSES = {
    Pose.FRONT: {},
    Pose.LEFT: {"yaw_deg": 15},
    Pose.RIGHT: {"yaw_deg": -15},
    Pose.UP: {"pitch_deg": -12},
    Pose.DOWN: {"pitch_deg": 12},
}


def posed(pose: Pose) -> Face:
    return face(embedding(*(0.2 * (one is pose) for one in Pose)), **POSES[pose])


def test_five_poses_in_turn_complete_the_enrollment_without_waiting() -> None:
    enrollment = Enrollment()
    wanted = []
    for number, pose in enumerate(Pose):
        assert enrollment.is_enough == (number >= ENOUGH)
        enrollment = enrollment.after(look(posed(pose), number), now_s=number)
        wanted.append(enrollment.advice)
    assert [sample.pose for sample in enrollment.samples] == list(Pose)
    assert wanted == [
        Guidance.TURN_LEFT,
        Guidance.TURN_RIGHT,
        Guidance.LOOK_UP,
        Guidance.LOOK_DOWN,
        Guidance.DONE,
    ]
    assert enrollment.is_complete


def test_the_guidance_is_the_persons_own_left() -> None:
    assert pose_of(HeadPose(15, 0, 0)) is Pose.LEFT  # to the image's right, which is the person's left
    assert pose_of(HeadPose(-15, 3, 0)) is Pose.RIGHT
    assert pose_of(HeadPose(1, -12, 0)) is Pose.UP
    assert pose_of(HeadPose(1, 12, 0)) is Pose.DOWN
    assert pose_of(HeadPose(5, 5, 40)) is Pose.FRONT


def test_a_person_who_does_not_turn_is_enrolled_all_the_same_a_little_later() -> None:
    enrollment = Enrollment()
    generator = np.random.default_rng(1)
    now_s = 0.0
    while not enrollment.is_complete:
        vector = generator.normal(0, 0.01, 128).astype(np.float32)
        enrollment = enrollment.after(look(face(vector), now_s), now_s=now_s)
        now_s += 0.1
    assert now_s < 1 + 2 * PATIENCE_S * (NEEDED - 1)


def test_the_same_picture_is_never_taken_twice() -> None:
    enrollment = Enrollment()
    for number in range(200):
        enrollment = enrollment.after(look(face(embedding(1)), number), now_s=number, shutter=number % 2 == 0)
    assert len(enrollment.samples) == 1


def test_a_burst_of_one_moment_is_one_sample() -> None:
    enrollment = Enrollment().after(look(posed(Pose.FRONT)), now_s=0)
    assert len(enrollment.after(look(posed(Pose.LEFT), 0.1), now_s=0.1).samples) == 1


def test_the_shutter_takes_a_look_at_once() -> None:
    enrollment = Enrollment().after(look(posed(Pose.FRONT)), now_s=0)
    taken = enrollment.after(look(face(embedding(0.05)), 0.1), now_s=0.1, shutter=True)
    assert len(taken.samples) == 2


def test_a_bad_picture_is_not_taken_and_says_what_to_do() -> None:
    enrollment = Enrollment().after(look(face(embedding(1), sharpness=0.001)), now_s=0, shutter=True)
    assert enrollment.samples == ()
    assert enrollment.advice is Defect.BLURRED


def test_nobody_and_somebody_far_away_are_told_apart() -> None:
    assert Enrollment().after(look(), now_s=0).advice is Defect.NO_FACE
    assert Enrollment().after(look(Face(Box(0, 0, 9, 9))), now_s=0).advice is Defect.TOO_FAR


SOMEBODY_ELSE = embedding(0, 0, 0, 0, 0, 2)


def test_somebody_else_never_joins_the_samples() -> None:
    enrollment = Enrollment()
    for number, pose in enumerate(list(Pose)[:ENOUGH]):
        enrollment = enrollment.after(look(posed(pose), number), now_s=number)
    for number in range(10, 60):
        enrollment = enrollment.after(look(face(SOMEBODY_ELSE), number), now_s=number, shutter=True)
        assert enrollment.advice is Guidance.OTHER_PERSON
        between = enrollment.after(look(face(None), number), now_s=number)
        assert between.advice is Guidance.OTHER_PERSON
    assert len(enrollment.samples) == ENOUGH
    back = enrollment.after(look(posed(Pose.UP), 60), now_s=60)
    assert len(back.samples) == ENOUGH + 1


def test_whoever_stays_is_enrolled_when_the_first_look_was_at_somebody_else() -> None:
    enrollment = Enrollment().after(look(posed(Pose.FRONT)), now_s=0)
    enrollment = enrollment.after(look(face(SOMEBODY_ELSE), 1), now_s=1)
    assert enrollment.advice is Guidance.OTHER_PERSON
    enrollment = enrollment.after(look(face(SOMEBODY_ELSE), 1), now_s=1 + CHANGE_S)
    assert [sample.embedding is SOMEBODY_ELSE for sample in enrollment.samples] == [True]


def test_somebody_who_only_passes_does_not_end_an_enrollment() -> None:
    enrollment = Enrollment().after(look(posed(Pose.FRONT)), now_s=0)
    for at_s in (1.0, 1.5):
        enrollment = enrollment.after(look(face(SOMEBODY_ELSE), at_s), now_s=at_s)
    enrollment = enrollment.after(look(None, 2), now_s=2)
    enrollment = enrollment.after(look(face(SOMEBODY_ELSE), 4), now_s=4)
    assert [sample.pose for sample in enrollment.samples] == [Pose.FRONT]
    assert enrollment.samples[0].embedding is not SOMEBODY_ELSE


def test_a_sample_given_up_is_wanted_again() -> None:
    enrollment = Enrollment()
    for number, pose in enumerate(Pose):
        enrollment = enrollment.after(look(posed(pose), number), now_s=number)
    less = enrollment.without(1)
    assert less.wanted_pose() is Pose.LEFT
    assert [sample.pose for sample in less.samples] == [Pose.FRONT, Pose.RIGHT, Pose.UP, Pose.DOWN]
    again = less.after(look(posed(Pose.LEFT), 9), now_s=9)
    assert again.is_complete
    assert again.after(look(posed(Pose.LEFT), 10), now_s=10).advice is Guidance.DONE


def test_a_look_without_an_embedding_only_guides() -> None:
    enrollment = Enrollment().after(look(face(None)), now_s=0)
    assert (enrollment.samples, enrollment.advice) == ((), Guidance.HOLD)
    assert sample_of(face(None), 0) is None


def test_the_portrait_is_the_best_frontal_sample_or_else_the_best() -> None:
    front, better_front, left = (
        Sample(embedding(), quality, pose, b"jpeg", 0)
        for quality, pose in [(60, Pose.FRONT), (70, Pose.FRONT), (90, Pose.LEFT)]
    )
    assert best_sample([front, better_front, left]) is better_front
    assert best_sample([left]) is left


@given(st.lists(st.tuples(st.sampled_from(list(Pose)), st.floats(0, 3), st.booleans()), max_size=60))
def test_there_are_never_more_samples_than_needed(looks: list[tuple[Pose, float, bool]]) -> None:
    enrollment, now_s = Enrollment(), 0.0
    for pose, pause_s, shutter in looks:
        now_s += pause_s
        enrollment = enrollment.after(look(posed(pose), now_s), now_s=now_s, shutter=shutter)
        assert len(enrollment.samples) <= NEEDED
