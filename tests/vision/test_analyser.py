import io
from dataclasses import replace
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from app.core.face import Box, Face, Frame, by_dlib
from app.core.quality import ANY, CHECK_IN_FILE, ENROLL
from app.errors import VisionError
from app.vision import analyser as analyser_module
from app.vision.alignment import aligned_by_five, aligned_for_second
from app.vision.analyser import Analyser, portrait
from app.vision.detector import Detector
from app.vision.embedder import SecondEmbedder
from app.vision.five_points import FivePoints
from app.vision.messages import Wanted
from tests.vision import scenes

pytestmark = pytest.mark.models

FRAME_NS = 33_000_000


def test_a_good_face_is_judged_and_embedded(analyser):
    frame = Frame(scenes.pixels_of("obama.jpg"), 42)
    found = analyser.analyse(frame, scenes.EVERY)
    assert (found.captured_ns, found.width_px, found.height_px) == (42, 910, 1137)
    assert found.bystanders == ()
    assert found.took_ms > 0
    assert found.face.quality.unified > 70
    assert found.face.embedding.shape == (256,)
    assert found.face.embedding.dtype == np.float32
    assert np.linalg.norm(found.face.embedding[128:]) == pytest.approx(1, abs=1e-5)
    assert found.face.image is None


def test_the_same_picture_gives_the_same_embedding(analyser):
    first, second = (analyser.analyse(scenes.frame_of("biden.jpg"), scenes.EVERY).face for _ in range(2))
    assert np.array_equal(first.embedding, second.embedding)


def test_pictures_of_one_person_are_nearer_than_of_two(analyser):
    one, two, other = (
        analyser.analyse(scenes.frame_of(name), scenes.EVERY).face.embedding
        for name in ("obama.jpg", "obama2.jpg", "biden.jpg")
    )
    assert np.linalg.norm(by_dlib(one - two)) < 0.55
    assert np.linalg.norm(by_dlib(one - other)) > 0.7
    assert one[128:] @ two[128:] > 0.5
    assert one[128:] @ other[128:] < 0.35


def test_without_a_second_opinion_an_embedding_is_dlibs_alone(analyser):
    frame = scenes.frame_of("obama.jpg")
    alone = analyser.analyse(frame, replace(scenes.EVERY, second_opinion=False)).face.embedding
    assert (alone.shape, alone.dtype) == ((128,), np.float32)
    assert np.array_equal(alone, by_dlib(analyser.analyse(frame, scenes.EVERY).face.embedding))


def test_the_second_network_is_loaded_when_it_is_first_asked(monkeypatch):
    loaded = []

    class Counted(SecondEmbedder):
        def __init__(self, **given):
            loaded.append(given)
            super().__init__(**given)

    monkeypatch.setattr(analyser_module, "SecondEmbedder", Counted)
    with Analyser(video=False, threads=2) as analyser:
        alone, both = replace(scenes.EVERY, second_opinion=False), scenes.EVERY
        assert embedded(analyser, "obama.jpg", alone).shape == (128,)
        analyser.analyse(scenes.frame_of("chelsea.png"), both)
        assert loaded == []
        assert embedded(analyser, "obama.jpg", both).shape == (256,)
        assert embedded(analyser, "biden.jpg", both).shape == (256,)
        assert loaded == [{"threads": 2}]


def embedded(analyser, name, wanted):
    return analyser.analyse(scenes.frame_of(name), wanted).face.embedding


def test_there_is_no_embedding_unless_it_is_wanted(analyser):
    face = analyser.analyse(scenes.frame_of("obama.jpg"), Wanted(embeddings=False, images=True)).face
    assert face.quality is not None
    assert face.embedding is None
    assert face.image is None


def test_there_is_no_embedding_of_a_face_below_the_profile(analyser):
    """The astronaut's eyes are 43 px apart: enough to be named, too far away for enrolling."""
    frame = scenes.frame_of("astronaut.png")
    assert analyser.analyse(frame, Wanted(profile=CHECK_IN_FILE)).face.embedding is not None
    assert analyser.analyse(frame, Wanted(profile=ENROLL)).face.embedding is None


def test_there_is_no_embedding_in_the_dark(analyser):
    dark = (scenes.pixels_of("obama.jpg") * 0.1).astype(np.uint8)
    face = analyser.analyse(Frame(dark, 0), scenes.EVERY).face
    assert face.embedding is None
    assert face.quality.unified < 60


def test_a_bystander_is_a_box_and_lowers_the_single_face_measure(analyser):
    found = analyser.analyse(Frame(scenes.scene(*scenes.OBAMA_NEARER), 0), scenes.EVERY)
    (bystander,) = found.bystanders
    assert (bystander.quality, bystander.embedding, bystander.landmarks) == (None, None, None)
    assert bystander.box.centre[0] > 480 > found.face.box.centre[0]
    assert 0.3 < found.face.quality.measures.second_face < 0.7


@pytest.mark.parametrize("shown", ["chelsea.png", None])
def test_where_nobody_is_there_is_no_face(analyser, shown):
    pixels = scenes.pixels_of(shown) if shown else np.full((480, 640, 3), 120, np.uint8)
    found = analyser.analyse(Frame(pixels, 0), scenes.EVERY)
    assert found.face is None or found.face.quality is None


@pytest.mark.parametrize("name", scenes.ONE_FACE)
def test_a_kept_sample_is_a_small_jpeg_with_the_face_inside(analyser, name):
    frame = scenes.frame_of(name)
    wanted = Wanted(images=True, every_s=0)
    face = analyser.analyse(frame, wanted).face
    picture = Image.open(io.BytesIO(face.image))
    assert picture.format == "JPEG"
    assert picture.width == picture.height <= 480
    again = analyser.analyse(Frame(np.array(picture.convert("RGB")), 0), wanted).face
    assert again is not None
    assert again.box.width * again.box.height > 0.1 * picture.width * picture.height
    if name in scenes.ONE_WHOLE_FACE:
        assert np.linalg.norm(by_dlib(again.embedding - face.embedding)) < 0.25
        assert again.embedding[128:] @ face.embedding[128:] > 0.9
        assert again.box.left >= 0
        assert again.box.top >= 0
        assert max(again.box.left + again.box.width, again.box.top + again.box.height) <= picture.width


@pytest.mark.parametrize(
    "box", [Box(-40, -40, 60, 60), Box(600, 440, 80, 80), Box(0, 0, 640, 480), Box(300, 200, 4, 4)]
)
def test_a_face_at_any_edge_has_a_portrait(box):
    pixels = np.zeros((480, 640, 3), np.uint8)
    picture = Image.open(io.BytesIO(portrait(pixels, Face(box))))
    assert picture.width == picture.height <= 480


def test_a_portrait_shows_true_colours():
    pixels = np.full((480, 640, 3), (220, 30, 30), np.uint8)
    picture = Image.open(io.BytesIO(portrait(pixels, Face(Box(200, 100, 100, 100)))))
    assert np.abs(np.array(picture).mean(axis=(0, 1)) - (220, 30, 30)).max() < 5


def test_a_video_is_analysed_frame_by_frame():
    shown = scenes.scene(("obama.jpg", 0.65, 300))
    with Analyser(video=True) as analyser:
        found = [analyser.analyse(Frame(shown, FRAME_NS * number), scenes.EVERY) for number in range(1, 10)]
    assert [one.captured_ns for one in found] == [FRAME_NS * number for number in range(1, 10)]
    embeddings = np.array([one.face and one.face.embedding for one in found])
    assert np.linalg.norm(by_dlib(embeddings - embeddings[0]), axis=1).max() < 0.2
    assert (embeddings[:, 128:] @ embeddings[0, 128:]).min() > 0.9


@pytest.mark.parametrize("network", ["_embedder", "_second"])
def test_numbers_that_are_none_are_never_an_embedding(analyser, monkeypatch, network):
    unusable = np.full((2, 128), np.nan, np.float32)
    monkeypatch.setattr(type(getattr(analyser, network)), "embed", lambda *_: unusable)
    with pytest.raises(VisionError, match=r"no usable numbers\. Run vestibule doctor\."):
        analyser.analyse(scenes.frame_of("obama.jpg"), scenes.EVERY)


@pytest.fixture
def asked(monkeypatch):
    """Say how long the second network's embeddings are, in turn; list for which faces YuNet was asked."""
    boxes, real_find, real_embed = [], FivePoints.find, SecondEmbedder.embed_face

    def unlike_the_mesh(finder, pixels, box):
        boxes.append(box)
        return real_find(finder, pixels, box)

    def use(*magnitudes, points=unlike_the_mesh):
        left = list(magnitudes)
        monkeypatch.setattr(FivePoints, "find", points)
        monkeypatch.setattr(
            SecondEmbedder, "embed_face", lambda self, crop: (real_embed(self, crop)[0], left.pop(0))
        )
        return boxes

    return use


def by_yunet(name):
    """Return dlib's and the second network's embeddings of a sample aligned by YuNet, and by the mesh."""
    frame = scenes.frame_of(name)
    with Analyser(video=False) as analyser:
        mesh: Any = analyser.analyse(frame, scenes.EVERY).face
        points: Any = FivePoints().find(frame.pixels, mesh.box)
        first = analyser._embedder.embed_face(aligned_by_five(frame.pixels, points))
        second, _ = analyser._second.embed_face(aligned_for_second(frame.pixels, points))
    return np.concatenate([first, second]), mesh.embedding


def test_a_face_that_the_second_network_does_not_recognize_is_aligned_anew(analyser, asked):
    anew, by_mesh = by_yunet("obama.jpg")
    boxes = asked(7.9, 8.5)
    face = analyser.analyse(scenes.frame_of("obama.jpg"), scenes.EVERY).face
    assert boxes == [face.box]
    assert np.array_equal(face.embedding, anew)
    assert not np.array_equal(face.embedding, by_mesh)
    assert face.quality.measures.magnitude == 8.5
    assert np.linalg.norm(face.embedding[128:]) == pytest.approx(1, abs=1e-5)


def test_the_alignment_by_the_mesh_stays_where_the_other_is_no_better(analyser, asked):
    _, by_mesh = by_yunet("obama.jpg")
    boxes = asked(7.9, 7.9)
    face = analyser.analyse(scenes.frame_of("obama.jpg"), scenes.EVERY).face
    assert len(boxes) == 1
    assert np.array_equal(face.embedding, by_mesh)
    assert face.quality.measures.magnitude == 7.9


def test_the_alignment_by_the_mesh_stays_where_yunet_finds_nobody(analyser, asked):
    _, by_mesh = by_yunet("obama.jpg")
    asked(7.9, points=lambda *_: None)
    face = analyser.analyse(scenes.frame_of("obama.jpg"), scenes.EVERY).face
    assert np.array_equal(face.embedding, by_mesh)
    assert face.quality.measures.magnitude == 7.9


def test_a_face_that_is_recognized_is_aligned_once(analyser, asked):
    boxes = asked(8.0)
    face = analyser.analyse(scenes.frame_of("obama.jpg"), scenes.EVERY).face
    assert boxes == []
    assert face.quality.measures.magnitude == 8.0


def test_a_camera_gives_a_better_look_so_its_frames_are_not_aligned_anew(asked):
    boxes = asked(*[1.0] * 9)
    shown = scenes.scene(("obama.jpg", 0.65, 300))
    with Analyser(video=True) as analyser:
        found = [analyser.analyse(Frame(shown, FRAME_NS * number), scenes.EVERY) for number in range(1, 4)]
    assert any(one.face and one.face.embedding is not None for one in found)
    assert boxes == []


def test_what_the_second_network_says_of_a_face_is_part_of_its_quality(analyser):
    frame = scenes.frame_of("obama.jpg")
    both = analyser.analyse(frame, scenes.EVERY).face.quality
    alone = analyser.analyse(frame, replace(scenes.EVERY, second_opinion=False)).face.quality
    assert both.measures.magnitude > 8
    assert alone.measures.magnitude is None
    assert alone.unified == alone.picture == both.picture


def test_closed_detectors_leave_no_threads():
    with Detector(video=False):  # what is made once per process
        pass
    before = psutil.Process().num_threads()
    for _ in range(5):
        with Detector(video=True) as detector:
            detector.detect(scenes.scene(("obama.jpg", 0.6, 300)), 1)
    assert psutil.Process().num_threads() < before + 5


def test_all_faces_that_are_asked_for_are_judged_by_the_second_network_too(analyser):
    found = analyser.analyse(scenes.frame_of("t1.jpg"), replace(scenes.EVERY, faces=4, profile=ANY))
    everybody = [found.face, *found.bystanders]
    magnitudes = [face.quality and face.quality.measures.magnitude for face in everybody]
    assert all(8 < magnitude < 16 for magnitude in magnitudes[:4])
    assert magnitudes[4:] == [None, None]
    assert [face.embedding is not None for face in everybody] == [True] + 5 * [False]


def test_a_judgement_is_the_same_without_an_embedding_and_near_it_for_a_bystander(analyser):
    frame = Frame(scenes.scene(("obama.jpg", 0.7, 30), ("biden.jpg", 0.6, 560)), 0)
    other = Frame(scenes.scene(("obama.jpg", 0.4, 30), ("biden.jpg", 0.6, 560)), 0)
    wanted = Wanted(every_s=0, faces=2, profile=ANY)
    alone = analyser.analyse(other, wanted).face.quality
    assert analyser.analyse(other, replace(wanted, embeddings=False)).face.quality.unified == alone.unified
    beside = analyser.analyse(frame, wanted).bystanders[0].quality
    assert beside.unified == pytest.approx(alone.unified, abs=4)


def test_the_scale_of_a_reduced_picture_is_handed_on(analyser):
    frame = scenes.frame_of("astronaut.png")
    assert analyser.analyse(replace(frame, scale=2.5), Wanted(embeddings=False)).scale == 2.5
