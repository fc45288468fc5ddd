import cv2
import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.face import Frame
from app.vision import alignment
from app.vision.alignment import CHIP_PX, aligned, aligned_by_five, aligned_for_second, five_points
from app.vision.analyser import Analyser
from app.vision.embedder import Embedder, SecondEmbedder
from app.vision.sface import CROP_PX
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
        points = landmarks_in(analyser, upright, 75)[FIVE].astype(np.float64)
        again, _ = alignment._similarity(alignment._TEMPLATE, points)
        assert abs(np.degrees(np.angle(again))) < 2
        assert abs(again) == pytest.approx(1, abs=0.05)


def landmarks_in(analyser: Analyser, chip: Pixels, border_px: int) -> Landmarks:
    framed = np.pad(chip, ((border_px, border_px), (border_px, border_px), (0, 0)))
    face = analyser.analyse(Frame(framed, 0), scenes.EVERY).face
    assert face is not None
    assert face.landmarks is not None
    return np.asarray(face.landmarks - border_px, np.float32)


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
    assert not aligned_by_five(pixels, five_points(landmarks) + moved_px).any()
    assert not aligned_for_second(pixels, five_points(landmarks) + moved_px).any()


def second_crop(pixels: Pixels, landmarks: Landmarks) -> Pixels:
    return aligned_for_second(pixels, five_points(landmarks))


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
def test_a_face_aligned_by_five_other_points_keeps_its_embedding(seen, embedder, name):
    pixels, landmarks = seen[name]
    by_five = aligned_by_five(pixels, five_points(landmarks))
    assert by_five.shape == (CHIP_PX, CHIP_PX, 3)
    assert distance(embedder, aligned(pixels, landmarks), by_five) < 0.25


def test_the_five_points_are_eyes_nose_and_mouth_from_the_images_left_to_its_right(seen):
    for pixels, landmarks in (seen[name] for name in scenes.ONE_WHOLE_FACE):
        eye, other_eye, nose, corner, other_corner = five_points(landmarks)
        assert eye[0] < nose[0] < other_eye[0] < pixels.shape[1]
        assert corner[0] < nose[0] < other_corner[0]
        assert max(eye[1], other_eye[1]) < nose[1] < min(corner[1], other_corner[1])


def likeness(second_embedder: SecondEmbedder, crop: Pixels, other: Pixels) -> float:
    """Cosine of two faces' embeddings by the second network."""
    one, two = second_embedder.embed(np.stack([crop, other]))
    return float(one @ two / np.linalg.norm(one) / np.linalg.norm(two))


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
def test_eyes_nose_and_mouth_are_where_the_second_network_expects_them(seen, name):
    """Through the crop's own colours: each point is painted in the picture and looked for in the crop."""
    pixels, landmarks = seen[name]
    large, marks = scenes.scaled(pixels, 2), 2 * landmarks
    points = five_points(marks)
    radius = round(float(np.linalg.norm(points[0] - points[1])) / 12)
    for point, expected in zip(points, alignment._SECOND_TEMPLATE, strict=True):
        painted = np.zeros_like(large)
        cv2.circle(painted, tuple(round(float(value)) for value in point), radius, (255, 255, 255), -1)
        crop = aligned_for_second(painted, points)[..., 0].astype(float)
        rows, columns = np.indices(crop.shape)
        found = np.array([(crop * columns).sum(), (crop * rows).sum()]) / crop.sum()
        assert np.abs(found - expected).max() < 8  # a real face is not the mean face


@pytest.mark.parametrize("name", scenes.ONE_FACE)
def test_a_face_cut_out_for_the_second_network_is_112_pixels_of_colour(seen, name):
    pixels, landmarks = seen[name]
    crop = aligned_for_second(pixels, five_points(landmarks))
    assert crop.shape == (CROP_PX, CROP_PX, 3)
    assert crop.dtype == np.uint8
    assert crop.std() > 20


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
@pytest.mark.parametrize("scale", [0.5, 0.75, 1.5, 2, 3, 4])
def test_the_second_networks_embedding_is_the_same_at_any_size(seen, second_embedder, name, scale):
    """Landmarks and picture are scaled together, so that only the resampling differs."""
    pixels, landmarks = seen[name]
    other = scenes.scaled(pixels, scale)
    moved = np.asarray((landmarks + 0.5) * scale - 0.5, np.float32)
    crops = second_crop(pixels, landmarks), second_crop(other, moved)
    assert likeness(second_embedder, *crops) > 0.95


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
@pytest.mark.parametrize("scale", [0.5, 0.75, 2])
def test_the_second_networks_embedding_of_a_face_found_at_another_size_is_nearly_the_same(
    seen, analyser, second_embedder, name, scale
):
    pixels, landmarks = seen[name]
    other = scenes.scaled(pixels, scale)
    face = analyser.analyse(Frame(other, 0), scenes.EVERY).face
    crops = second_crop(pixels, landmarks), second_crop(other, face.landmarks)
    assert likeness(second_embedder, *crops) > 0.9


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
@pytest.mark.parametrize("turned_deg", [-30, 30])
def test_a_head_that_leans_keeps_the_second_networks_embedding(
    seen, analyser, second_embedder, name, turned_deg
):
    pixels, landmarks = seen[name]
    centre = tuple(float(value) for value in landmarks.mean(axis=0))
    turn = cv2.getRotationMatrix2D(centre, turned_deg, 1)
    turned = np.asarray(cv2.warpAffine(pixels, turn, pixels.shape[1::-1]), np.uint8)
    leaning = analyser.analyse(Frame(turned, 0), scenes.EVERY).face
    crops = second_crop(pixels, landmarks), second_crop(turned, leaning.landmarks)
    assert likeness(second_embedder, *crops) > 0.9


def test_a_face_that_the_frame_cuts_off_is_black_where_the_frame_ends(seen):
    pixels, landmarks = seen["obama3.jpg"]
    middle = round(float(landmarks[4][0]))
    crop = second_crop(np.ascontiguousarray(pixels[:, :middle]), landmarks)
    whole = second_crop(pixels, landmarks)
    black = crop.max(axis=2) == 0
    assert black[:, -20:].all()
    assert 0.3 < black.mean() < 0.7
    # Halving smooths what is beside the edge too; further in nothing changes.
    assert np.array_equal(crop[:, :30], whole[:, :30])
