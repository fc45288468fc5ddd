import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.vision.surroundings import background_gradient, blockiness

EYES = (320.0, 200.0)


def room(spread: int = 0, shape: tuple[int, int] = (480, 640)) -> NDArray[np.uint8]:
    """Return a wall, plain or with shelves full of things."""
    things = np.random.default_rng(1).integers(-spread, spread + 1, (shape[0] // 10, shape[1] // 10, 1))
    large = cv2.resize(things.astype(np.float32), shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(np.clip(128 + large, 0, 255), np.uint8)[..., None].repeat(3, axis=2)


def jpeg(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def test_a_plain_wall_has_no_gradient_and_a_busy_one_has():
    assert background_gradient(room(), EYES, 100) == 0
    few, many = (background_gradient(room(spread), EYES, 100) for spread in (20, 80))
    assert few is not None
    assert many is not None
    assert 5 < few < many


def test_head_and_shoulders_are_not_background():
    person = room()
    cv2.ellipse(person, (320, 205), (90, 125), 0, 0, 360, (200, 150, 120), -1)
    cv2.rectangle(person, (200, 310), (440, 480), (20, 30, 90), -1)
    found = background_gradient(person, EYES, 100)
    assert found is not None
    assert found < 5


def test_the_same_room_is_as_busy_however_near_the_camera_is():
    picture = cv2.GaussianBlur(room(80), (0, 0), 4)
    far = background_gradient(np.asarray(picture, np.uint8), EYES, 60)
    larger = cv2.resize(picture, None, fx=3, fy=3, interpolation=cv2.INTER_LINEAR)
    near = background_gradient(np.asarray(larger, np.uint8), (960, 600), 180)
    assert near == pytest.approx(far, rel=0.1)


@pytest.mark.parametrize("eyes_to_chin_px", [1, 15, 2000])
def test_of_a_face_too_small_or_too_near_to_leave_any_background_nothing_is_said(eyes_to_chin_px):
    assert background_gradient(room(40), EYES, eyes_to_chin_px) is None


def test_of_a_face_outside_of_the_frame_nothing_is_said():
    assert background_gradient(room(40), (-900, 200), 100) is None
    assert background_gradient(room(40), (320, 2000), 100) is None


@settings(deadline=None, max_examples=60)
@given(st.floats(-200, 900), st.floats(-200, 700), st.floats(16, 600))
def test_wherever_the_face_is_there_is_an_answer(x, y, eyes_to_chin_px):
    found = background_gradient(room(40), (x, y), eyes_to_chin_px)
    assert found is None or found >= 0


def test_the_stronger_the_compression_the_more_its_blocks_show():
    scene = cv2.GaussianBlur(room(60), (0, 0), 3) + np.random.default_rng(4).normal(0, 3, (480, 640, 3))
    picture = np.asarray(np.clip(scene, 0, 255), np.uint8)
    found = [blockiness(jpeg(picture, quality)) or 0 for quality in (95, 40, 8)]
    assert found == sorted(found)
    assert found[0] < 1.5
    assert found[-1] > 3


def test_blocks_show_wherever_a_picture_was_cut():
    scene = np.asarray(cv2.GaussianBlur(room(60), (0, 0), 3), np.uint8)
    poor = jpeg(scene, 8)
    whole, cut = blockiness(poor), blockiness(poor[3:, 5:])
    assert cut == pytest.approx(whole, rel=0.1)


def test_one_sharp_edge_is_no_block():
    halves = np.full((200, 200, 3), 40, np.uint8)
    halves[:, 104:] = 220
    assert (blockiness(halves) or 0) < 1


def test_of_a_very_small_picture_no_compression_is_told():
    assert blockiness(np.zeros((31, 200, 3), np.uint8)) is None
