import numpy as np
import pytest

from app.core.face import Frame
from app.vision.mesh import LANDMARKS, MIRRORED
from tests.vision import scenes

IN_THE_MIDDLE = (0, 1, 2, 4, 5, 6, 9, 10, 13, 14, 17, 152, 168, 195, 197)
"""From the forehead over nose and lips to the chin."""


def test_to_mirror_twice_is_to_do_nothing():
    assert MIRRORED.shape == (LANDMARKS,)
    assert np.array_equal(MIRRORED[MIRRORED], np.arange(LANDMARKS))


def test_nobody_changes_it_by_accident():
    with pytest.raises(ValueError, match="read-only"):
        MIRRORED[0] = 1


@pytest.mark.parametrize("number", IN_THE_MIDDLE)
def test_what_lies_in_the_middle_stays(number):
    assert MIRRORED[number] == number


def test_most_landmarks_change_places():
    moved = int((MIRRORED - np.arange(LANDMARKS)).astype(bool).sum())
    assert 430 < moved < LANDMARKS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (33, 263),
        (133, 362),
        (61, 291),
        (468, 473),
        (234, 454),
        (159, 386),
        (469, 476),
        (471, 474),
        (470, 475),
    ],
)
def test_eyes_corners_of_the_mouth_and_cheeks_change_places(one, other):
    """With the irises: what points outwards on one side does so on the other."""
    assert (MIRRORED[one], MIRRORED[other]) == (other, one)


@pytest.mark.models
@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
def test_the_landmarks_of_a_mirrored_picture_mapped_back_are_those_of_the_picture(analyser, name):
    pixels = scenes.pixels_of(name)
    mirrored = Frame(np.ascontiguousarray(pixels[:, ::-1]), 0)
    points = analyser.analyse(Frame(pixels, 0), scenes.EVERY).face.landmarks
    found = analyser.analyse(mirrored, scenes.EVERY).face.landmarks
    back = found[MIRRORED] * (-1, 1) + (pixels.shape[1] - 1, 0)
    between_eyes = np.linalg.norm(points[468] - points[473])
    distances = np.linalg.norm(back - points, axis=1) / between_eyes
    assert np.median(distances) < 0.05
    assert distances.max() < 0.25
    # Each landmark's own place is nearer than it would be without the change of places.
    unchanged = np.linalg.norm(found * (-1, 1) + (pixels.shape[1] - 1, 0) - points, axis=1) / between_eyes
    assert np.median(unchanged) > 5 * np.median(distances)
