import subprocess
import sys
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.errors import ModelError
from app.vision import model_files
from app.vision.alignment import aligned_for_second, five_points
from app.vision.embedder import Embedder, SecondEmbedder
from app.vision.messages import Wanted
from tests.vision import scenes

pytestmark = pytest.mark.models

ORACLE = Path(__file__).with_name("face_recognition_encodings.py")


@pytest.fixture(scope="module")
def oracle(tmp_path_factory):
    """What face_recognition makes of every sample: file names, aligned faces, encodings."""
    result = tmp_path_factory.mktemp("oracle") / "encodings.npz"
    subprocess.run([sys.executable, ORACLE, result, *model_files.sample_paths()], check=True)
    with np.load(result) as found:
        return {key: found[key] for key in found}


def test_face_recognition_finds_a_face_in_each_sample_that_shows_one(oracle):
    found = {Path(name).name for name in oracle["names"]}
    everyone = {path.name for path in model_files.sample_paths()}
    assert everyone - found <= {"chelsea.png", "obama_partial_face.jpg", "obama_partial_face2.jpg"}
    assert len(oracle["names"]) >= len(everyone) - 3


def test_the_embeddings_are_the_encodings_of_face_recognition(oracle, embedder):
    """The largest difference of any of the 128 numbers of any face, for the same alignment."""
    difference = np.abs(embedder.embed(oracle["chips"]) - oracle["encodings"]).max()
    assert difference < 1e-5  # measured: 3e-7


def test_an_embedding_does_not_depend_on_what_is_embedded_with_it(oracle, embedder):
    together = embedder.embed(oracle["chips"])
    alone = np.concatenate([embedder.embed(chip[None]) for chip in oracle["chips"]])
    assert together.dtype == np.float32
    assert together.shape == (len(oracle["chips"]), 128)
    assert np.abs(together - alone).max() < 1e-5


def test_more_cores_give_the_same_embeddings(oracle, embedder):
    assert np.abs(Embedder(threads=2).embed(oracle["chips"]) - embedder.embed(oracle["chips"])).max() < 1e-5


def test_two_pictures_of_one_person_are_nearer_than_those_of_two(oracle, embedder):
    names = [Path(name).name for name in oracle["names"]]
    found = dict(zip(names, embedder.embed(oracle["chips"]), strict=True))
    same = np.linalg.norm(found["obama.jpg"] - found["obama2.jpg"])
    other = np.linalg.norm(found["obama.jpg"] - found["biden.jpg"])
    assert same < 0.6 < other


def test_a_file_that_is_no_network_is_named_with_what_to_do(monkeypatch, tmp_path):
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no network")
    monkeypatch.setattr(model_files, "model_path", lambda _: broken)
    with pytest.raises(ModelError, match=r"broken\.onnx could not be loaded\. Run packaging/run again"):
        Embedder()
    with pytest.raises(
        ModelError, match=r"second face network could not be read: .+ Run packaging/run again"
    ):
        SecondEmbedder()


def test_a_faces_embedding_is_the_mean_of_the_face_and_its_mirror_image(oracle, embedder):
    chip = oracle["chips"][0]
    both = embedder.embed(np.stack([chip, chip[:, ::-1]]))
    found = embedder.embed_face(chip)
    assert (found.shape, found.dtype) == ((128,), np.float32)
    assert np.abs(found - both.mean(axis=0)).max() < 1e-6
    assert np.linalg.norm(both[0] - both[1]) > 0.05


def test_a_face_and_its_mirror_image_have_one_embedding(oracle, embedder):
    for chip in oracle["chips"]:
        mirrored = np.ascontiguousarray(chip[:, ::-1])
        assert np.abs(embedder.embed_face(chip) - embedder.embed_face(mirrored)).max() < 1e-5


@pytest.fixture(scope="module")
def crops(analyser):
    """Samples of one face, as the second network takes them."""
    found = {}
    for name in ("obama.jpg", "obama2.jpg", "obama3.jpg", "biden.jpg", "astronaut.png"):
        frame = scenes.frame_of(name)
        landmarks = analyser.analyse(frame, Wanted(embeddings=False)).face.landmarks
        found[name] = aligned_for_second(frame.pixels, five_points(landmarks))
    return found


def test_the_second_networks_embedding_of_a_face_has_length_1(crops, second_embedder):
    for crop in crops.values():
        found, _ = second_embedder.embed_face(crop)
        assert (found.shape, found.dtype) == ((128,), np.float32)
        assert np.linalg.norm(found) == pytest.approx(1, abs=1e-5)


def test_a_clear_face_is_longer_to_the_second_network_than_a_blurred_one_or_none(crops, second_embedder):
    for crop in crops.values():
        clear, blurred, grey = (
            second_embedder.embed_face(np.asarray(one, np.uint8))[1]
            for one in (crop, cv2.GaussianBlur(crop, (0, 0), 5), np.full_like(crop, 120))
        )
        assert clear > blurred
        assert clear > grey


def test_by_the_second_network_pictures_of_one_person_are_nearer_than_those_of_two(crops, second_embedder):
    found = {name: second_embedder.embed_face(crop)[0] for name, crop in crops.items()}
    of_one = [found[name] for name in ("obama.jpg", "obama2.jpg", "obama3.jpg")]
    same = [float(one @ other) for one, other in combinations(of_one, 2)]
    others = [float(one @ found[name]) for one in of_one for name in ("biden.jpg", "astronaut.png")]
    assert min(same) > 0.5
    assert max(others) < 0.35


def test_the_second_networks_embedding_of_a_face_is_the_mean_with_its_mirror_image(crops, second_embedder):
    crop = crops["obama.jpg"]
    both = second_embedder.embed(np.stack([crop, crop[:, ::-1]]))
    mean = (both / np.linalg.norm(both, axis=1, keepdims=True)).mean(axis=0)
    found, magnitude = second_embedder.embed_face(crop)
    assert np.abs(found - mean / np.linalg.norm(mean)).max() < 1e-6
    assert magnitude == pytest.approx(np.linalg.norm(both.mean(axis=0)), rel=1e-5)


def test_to_the_second_network_a_face_and_its_mirror_image_are_one(crops, second_embedder):
    for crop in crops.values():
        found, magnitude = second_embedder.embed_face(crop)
        mirrored, its_magnitude = second_embedder.embed_face(np.ascontiguousarray(crop[:, ::-1]))
        assert np.abs(found - mirrored).max() < 1e-5
        assert magnitude == pytest.approx(its_magnitude, rel=1e-5)


def test_more_cores_give_the_same_second_opinion(crops, second_embedder):
    found = SecondEmbedder(threads=2).embed(crops["biden.jpg"][None])
    assert np.abs(found - second_embedder.embed(crops["biden.jpg"][None])).max() < 1e-5
