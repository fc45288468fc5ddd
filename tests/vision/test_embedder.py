import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.errors import ModelError
from app.vision import model_files
from app.vision.embedder import Embedder

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
