import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import HeadPose
from app.core.poses import STILL_DEG_S, Head, Pose, pose_of

angle = st.floats(-60, 60)


def seen(*angles: tuple[float, float], level_deg: float = 0, step_s: float = 0.1) -> list[Pose]:
    """Name the poses of a head at angles of yaw and pitch, one after the other."""
    head, poses = Head(), []
    for number, (yaw_deg, pitch_deg) in enumerate(angles):
        head = head.after(HeadPose(yaw_deg, pitch_deg, 0), number * step_s, level_deg)
        poses.append(head.pose)
    return poses


def test_a_pose_is_the_persons_own_left():
    assert pose_of(HeadPose(15, 0, 0)) is Pose.LEFT  # to the image's right, which is the person's left
    assert pose_of(HeadPose(-15, 3, 0)) is Pose.RIGHT
    assert pose_of(HeadPose(1, -12, 0)) is Pose.UP
    assert pose_of(HeadPose(1, 12, 0)) is Pose.DOWN
    assert pose_of(HeadPose(5, 5, 40)) is Pose.FRONT


def test_up_and_down_are_told_from_the_persons_own_level():
    assert pose_of(HeadPose(0, 9, 0), level_deg=9) is Pose.FRONT
    assert pose_of(HeadPose(0, 0, 0), level_deg=9) is Pose.UP
    assert pose_of(HeadPose(0, 18, 0), level_deg=9) is Pose.DOWN


def test_a_turned_head_keeps_its_name_until_it_is_nearly_back():
    assert seen((9, 0), (11, 0), (9, 0), (8, 0), (6, 0), (9, 0)) == [
        Pose.FRONT,
        Pose.LEFT,
        Pose.LEFT,
        Pose.LEFT,
        Pose.FRONT,
        Pose.FRONT,
    ]


def test_a_head_that_trembles_between_two_directions_keeps_its_name():
    assert set(seen((12, 9), (11, 10), (12, 9.5), (11, 9.9))) == {Pose.LEFT}
    assert seen((12, 9), (11, 16))[-1] is Pose.DOWN


def test_a_head_goes_from_one_side_to_the_other():
    assert seen((20, 0), (-20, 0)) == [Pose.LEFT, Pose.RIGHT]


def test_a_head_that_turns_fast_is_not_still():
    head = Head().after(HeadPose(0, 0, 0), 0)
    assert head.is_still
    head = head.after(HeadPose(STILL_DEG_S * 0.1 + 1, 0, 0), 0.1)
    assert not head.is_still
    assert head.after(HeadPose(STILL_DEG_S * 0.1 + 1, 0, 0), 0.2).is_still


def test_the_trembling_of_the_landmarks_from_frame_to_frame_is_no_speed():
    head = Head()
    for number in range(30):
        head = head.after(HeadPose(number % 2 * 2.0, 0, 0), number / 30)
        assert head.is_still


def test_it_is_known_since_when_a_head_has_hardly_moved():
    head = Head().after(HeadPose(2, 2, 0), 1)
    head = head.after(HeadPose(5, 4, 0), 2)
    assert head.unmoved_since_s == 1
    head = head.after(HeadPose(8, 0, 0), 3)
    assert (head.pose, head.unmoved_since_s) == (Pose.FRONT, None)
    assert head.after(HeadPose(2, 2, 0), 4).unmoved_since_s == 4


@pytest.mark.parametrize(("yaw_deg", "off"), [(0, 0), (5, 0.5), (20, 0), (12, 0.8), (28, 0.8)])
def test_the_best_of_a_pose_is_straight_ahead_or_twice_what_counts_as_turned(yaw_deg, off):
    assert Head().after(HeadPose(yaw_deg, 0, 0), 0).off == pytest.approx(off)


@given(st.lists(st.tuples(angle, angle), min_size=1, max_size=20), st.floats(-15, 15))
def test_what_is_far_beyond_the_limits_is_never_called_front(angles, level_deg):
    last_yaw, last_pitch = angles[-1]
    pose = seen(*angles, level_deg=level_deg)[-1]
    if abs(last_yaw) >= 10 or abs(last_pitch - level_deg) >= 8:
        assert pose is not Pose.FRONT
    if abs(last_yaw) < 5 and abs(last_pitch - level_deg) < 5:
        assert pose is Pose.FRONT
