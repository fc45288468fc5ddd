from app.core.guidance import ASKED, ASKED_MORE, Guidance
from app.core.poses import Pose


def test_every_pose_is_asked_for_in_words_of_its_own():
    assert set(ASKED) == set(ASKED_MORE) == set(Pose)
    assert len(set(ASKED.values())) == len(Pose)


def test_a_turn_is_asked_for_again_more_clearly():
    for pose in set(Pose) - {Pose.FRONT}:
        assert ASKED_MORE[pose] is not ASKED[pose]
    assert ASKED_MORE[Pose.FRONT] is Guidance.HOLD
