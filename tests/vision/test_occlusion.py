"""A plain face of skin with eyes, brows and a mouth, and what is put before it."""

from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.vision.occlusion import Cells, Covered, cells_of, cheeks_colour, covered

SKIN, DARK, CLOTH, GLASS = (200, 150, 125), (60, 40, 35), (90, 140, 190), (25, 25, 30)


def face(light: float = 1.0) -> NDArray[np.uint8]:
    """Draw an aligned face, with some detail as skin and hair have."""
    chip = np.full((150, 150, 3), SKIN, np.uint8)
    for x in (48, 102):
        cv2.ellipse(chip, (x, 48), (13, 5), 0, 0, 360, (235, 230, 225), -1)
        cv2.circle(chip, (x, 48), 5, DARK, -1)
        cv2.line(chip, (x - 15, 36), (x + 15, 36), DARK, 3)
    cv2.line(chip, (58, 108), (92, 108), (150, 70, 70), 5)
    noisy = chip + np.random.default_rng(2).normal(0, 4, chip.shape)
    return np.asarray(np.clip(noisy * light, 0, 255), np.uint8)


def with_box(chip: NDArray[np.uint8], rows: slice, columns: slice, colour: Any) -> NDArray[np.uint8]:
    chip = chip.copy()
    chip[rows, columns] = colour
    return chip


def found_in(chip: NDArray[np.uint8]) -> Covered:
    return covered(cells(chip))


def cells(chip: NDArray[np.uint8]) -> Cells:
    return cells_of(chip, np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), np.uint8))


@pytest.mark.parametrize("light", [1.0, 0.3, 1.2])
def test_nothing_covers_a_bare_face_however_light_it_is(light):
    found = found_in(face(light))
    assert found.mouth is not None
    assert found.face is not None
    assert max(found.eyes, found.mouth, found.face) < 0.15


def test_dark_glasses_cover_the_eyes_and_leave_no_telling_of_the_rest():
    found = found_in(with_box(face(), slice(32, 62), slice(28, 122), GLASS))
    assert found.eyes > 0.9
    assert found.mouth is None
    assert found.face is None


def test_a_mask_covers_the_mouth_and_not_the_eyes():
    found = found_in(with_box(face(), slice(72, 150), slice(20, 130), CLOTH))
    assert found.mouth is not None
    assert found.face is not None
    assert found.eyes < 0.2
    assert found.mouth > 0.9
    assert 0.4 < found.face < 0.8


def test_glasses_with_thin_frames_cover_nothing():
    chip = face()
    for x in (48, 102):
        cv2.rectangle(chip, (x - 18, 38), (x + 18, 60), GLASS, 1)
    assert found_in(chip).eyes < 0.25


def test_a_beard_with_its_hairs_covers_less_than_a_mask():
    hairs = np.random.default_rng(3).choice([20, 110], (78, 110, 1)).astype(np.uint8)
    bearded = with_box(face(), slice(72, 150), slice(20, 130), hairs)
    found = found_in(bearded)
    assert found.mouth is not None
    assert found.mouth < 0.5


def test_a_face_outside_of_the_frame_is_measured_without_an_error():
    assert found_in(np.zeros((150, 150, 3), np.uint8)).eyes == 0


def test_the_cheeks_tell_their_colour_and_a_grey_picture_none():
    a, b = cheeks_colour(cells(face())) or (0, 0)
    assert 5 < a < 25
    assert 5 < b < 35
    grey = cv2.cvtColor(face(), cv2.COLOR_RGB2GRAY)
    assert cheeks_colour(cells(np.dstack([grey] * 3))) is None
