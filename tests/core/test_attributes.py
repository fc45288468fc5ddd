import numpy as np
import pytest

from app.core.attributes import UNFIT, Area, Point, attributes_of
from app.core.face import Box, Face, HeadPose
from app.core.quality import judged
from tests.core.values import measures

RIGHT_EYE, LEFT_EYE = (33, 133), (263, 362)
"""Landmarks at the corners of the person's eyes."""


def face(*, left=100.0, pose=(0.0, 0.0, 0.0), magnitude=12.6, **measured):
    """A face of 200 x 300 pixels, the eyes a third from its top."""
    landmarks = np.zeros((478, 2), np.float32)
    for corners, share in ((RIGHT_EYE, 0.25), (LEFT_EYE, 0.75)):
        for corner, aside in zip(corners, (-10, 10), strict=True):
            landmarks[corner] = left + 200 * share + aside, 300
    quality = judged(measures(magnitude=magnitude, **measured))
    return Face(Box(left, 200, 200, 300), landmarks, HeadPose(*pose), quality=quality)


def of(one, scale=1.0, size=(800, 1000), **options):
    return attributes_of(one, scale, *size, **options)


def test_areas_and_eyes_are_in_whole_pixels_of_the_picture():
    found = of(face())
    assert found.face_area == Area(100, 200, 300, 500)
    assert (found.right_eye, found.left_eye) == (Point(150, 300), Point(250, 300))
    assert of(face(), 2.5, (2000, 2500)).face_area == Area(250, 500, 750, 1250)
    assert of(face(), 2.5, (2000, 2500)).left_eye == Point(625, 750)


def test_the_head_is_larger_than_the_face_and_both_end_with_the_picture():
    assert of(face()).head_area == Area(70, 110, 330, 515)
    cut = of(face(left=-50.0), size=(120, 400))
    assert cut.face_area == Area(0, 200, 119, 399)
    assert cut.head_area == Area(0, 110, 119, 399)


def test_the_persons_right_eye_is_on_the_pictures_left():
    found = of(face())
    assert found.right_eye.x < found.left_eye.x


@pytest.mark.parametrize(("magnitude", "least", "most"), [(12.6, 0.95, 1), (8, 0.5, 0.5), (4, 0, 0.05)])
def test_what_the_network_recognizes_as_a_face_scores_as_one(magnitude, least, most):
    assert least <= of(face(magnitude=magnitude)).face_score <= most


def test_what_no_network_looked_at_scores_nothing():
    assert of(face(magnitude=None)).face_score == 0


def test_a_face_is_frontal_unless_it_turns_or_nods():
    turned, nodding, both = (
        of(face(pose=pose)).frontal_score for pose in ((40.0, 0.0, 0.0), (0.0, 30.0, 0.0), (40.0, 30.0, 0.0))
    )
    assert of(face(pose=(0.0, 0.0, 20.0))).frontal_score == 1
    assert 1 > nodding > turned > both > 0
    assert of(face(pose=(120.0, 0.0, 0.0))).frontal_score == 0


def test_angles_are_those_of_the_head():
    found = of(face(pose=(10.0, -5.0, 3.0)))
    assert (found.pan_deg, found.tilt_deg, found.roll_deg) == (10, -5, 3)


def test_quality_is_the_unified_score_and_below_every_minimum_if_it_cannot_be_compared():
    good, poor = face(), face(magnitude=4, sharpness=0.0, luminance_mean=0.05)
    assert good.quality is not None
    assert of(good).quality == good.quality.unified / 100 > 0.45
    assert of(good, is_fit=False).quality == UNFIT < 0.45
    assert of(poor, is_fit=False).quality == of(poor).quality < UNFIT


def test_a_face_that_was_not_looked_at_has_no_attributes():
    with pytest.raises(ValueError, match="has no attributes"):
        of(Face(Box(0, 0, 10, 10)))
