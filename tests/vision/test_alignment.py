import cv2
import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.face import Frame
from app.vision import alignment
from app.vision.alignment import CHIP_PX, aligned
from app.vision.analyser import Analyser
from app.vision.embedder import Embedder
from tests.vision import scenes

pytestmark = pytest.mark.models

Pixels = NDArray[np.uint8]
Landmarks = NDArray[np.float32]

FIVE = list(alignment._MESH_POINTS)


@pytest.fixture(scope="module")
def seen(analyser):
    """Pixels and landmarks of every sample with one face."""
    frames = {name: scenes.frame_of(name) for name in scenes.ONE_FACE}
    return {
        name: (frame.pixels, analyser.analyse(frame, scenes.EVERY).face.landmarks)
        for name, frame in frames.items()
    }


def on_whole_pixels(landmarks: Landmarks) -> Landmarks:
    moved = landmarks.copy()
    moved[FIVE] = np.rint(landmarks[FIVE])
    return moved


def dlib_chip(pixels: Pixels, landmarks: Landmarks) -> Pixels:
    """Let dlib align a face by the same five points, which it takes as whole pixels."""
    points = [dlib.point(round(float(x)), round(float(y))) for x, y in landmarks[FIVE]]
    shape = dlib.full_object_detection(dlib.rectangle(0, 0, 1, 1), dlib.points(points))
    return np.asarray(dlib.get_face_chip(pixels, shape, size=CHIP_PX, padding=0.25), np.uint8)


def distance(embedder: Embedder, chip: Pixels, other: Pixels) -> float:
    return float(np.linalg.norm(np.subtract(*embedder.embed(np.stack([chip, other])))))


@pytest.mark.parametrize("name", scenes.ONE_FACE)
@pytest.mark.parametrize("scale", [1, 2])
def test_an_aligned_face_is_the_one_dlib_cuts_out(seen, embedder, name, scale):
    pixels, landmarks = scenes.scaled(seen[name][0], scale), on_whole_pixels(scale * seen[name][1])
    ours, theirs = aligned(pixels, landmarks), dlib_chip(pixels, landmarks)
    assert ours.shape == (CHIP_PX, CHIP_PX, 3)
    assert ours.dtype == np.uint8
    # Measured: at most 3 (dlib rounds down at each step), and 0.0117.
    differences = np.abs(ours.astype(int) - theirs)
    assert np.percentile(differences, 99.9) <= 4
    assert distance(embedder, ours, theirs) < 0.02


@pytest.mark.parametrize("name", scenes.ONE_FACE)
def test_landmarks_between_pixels_hardly_change_an_embedding(seen, embedder, name):
    pixels, landmarks = seen[name]
    assert (
        distance(embedder, aligned(pixels, landmarks), dlib_chip(pixels, landmarks)) < 0.08
    )  # measured: 0.05


def test_the_eyes_of_an_aligned_face_are_level_and_where_the_network_expects_them(seen, analyser):
    for name in scenes.ONE_WHOLE_FACE:
        upright = aligned(*seen[name])
        again, _ = alignment._similarity(landmarks_in(analyser, upright)[FIVE].astype(np.float64))
        assert abs(np.degrees(np.angle(again))) < 2
        assert abs(again) == pytest.approx(1, abs=0.05)


def landmarks_in(analyser: Analyser, chip: Pixels) -> Landmarks:
    framed = np.pad(chip, ((75, 75), (75, 75), (0, 0)))
    face = analyser.analyse(Frame(framed, 0), scenes.EVERY).face
    assert face is not None
    assert face.landmarks is not None
    return np.asarray(face.landmarks - 75, np.float32)


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
@pytest.mark.parametrize("turned_deg", [-30, 30])
def test_a_head_that_leans_by_30_degrees_keeps_its_embedding(seen, analyser, embedder, name, turned_deg):
    pixels, landmarks = seen[name]
    centre = tuple(float(value) for value in landmarks.mean(axis=0))
    turn = cv2.getRotationMatrix2D(centre, turned_deg, 1)
    turned = np.asarray(cv2.warpAffine(pixels, turn, pixels.shape[1::-1]), np.uint8)
    leaning = analyser.analyse(Frame(turned, 0), scenes.EVERY).face
    assert distance(embedder, aligned(pixels, landmarks), aligned(turned, leaning.landmarks)) < 0.15


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
@pytest.mark.parametrize("scale", [0.5, 0.75, 2])
def test_a_face_keeps_its_embedding_at_any_size(seen, analyser, embedder, name, scale):
    pixels, landmarks = seen[name]
    other = scenes.scaled(pixels, scale)
    face = analyser.analyse(Frame(other, 0), scenes.EVERY).face
    assert distance(embedder, aligned(pixels, landmarks), aligned(other, face.landmarks)) < 0.25


@pytest.mark.parametrize("moved_px", [-3000, 3000])
def test_a_face_outside_of_the_frame_is_black(seen, moved_px):
    pixels, landmarks = seen["obama3.jpg"]
    assert not aligned(pixels, landmarks + np.float32(moved_px)).any()
