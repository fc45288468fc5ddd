import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import ImageFile

from app.vision import peers
from app.vision.camera import open_camera
from app.vision.model_files import sample_path

PEOPLE = np.random.default_rng(1).standard_normal((300, 128), dtype=np.float32)
SAME_PERSON = 0.363
"""SFace's published threshold, as a cosine."""


def frame(sample: str):
    camera = open_camera(f"fast:demo:640x480/{sample}")
    try:
        return camera.read()
    finally:
        camera.close()


@pytest.mark.parametrize(
    "load", [peers.face_distance, peers.face_distance_array, peers.faiss_flat, peers.sqlite_vec]
)
def test_every_search_finds_who_is_nearest(load):
    search = load(PEOPLE)
    assert [search(PEOPLE[row] + np.float32(0.02)) for row in (0, 123, 299)] == [0, 123, 299]


@pytest.mark.parametrize(
    ("load", "module", "package"),
    [
        (peers.face_distance, "face_recognition", "face-recognition"),
        (peers.faiss_flat, "faiss", "faiss-cpu"),
        (peers.sqlite_vec, "sqlite_vec", "sqlite-vec"),
    ],
)
def test_a_peer_that_is_not_installed_says_where_it_comes_from(monkeypatch, load, module, package):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(peers.PeerMissing, match=rf"{package} is not installed; .*requirements-test\.txt"):
        load(PEOPLE)


def test_an_sqlite_that_loads_no_extension_is_named_as_the_reason(monkeypatch):
    closed = SimpleNamespace(connect=lambda *_, **__: SimpleNamespace(close=lambda: None))
    monkeypatch.setattr(peers, "sqlite3", closed)
    monkeypatch.setitem(sys.modules, "sqlcipher3", closed)
    with pytest.raises(peers.PeerMissing, match="built without loading extensions"):
        peers.sqlite_vec(PEOPLE)


@pytest.mark.models
def test_opencvs_way_tells_people_apart_as_its_authors_say():
    embed = peers.sface_embedding([frame("obama.jpg"), frame("obama2.jpg"), frame("biden.jpg")])
    one, same, other = (embed(number) / np.linalg.norm(embed(number)) for number in range(3))
    assert one @ same > SAME_PERSON
    assert one @ other < SAME_PERSON


@pytest.mark.models
def test_opencvs_way_names_who_is_nearest_by_cosine():
    frames = [frame("obama.jpg")]
    people = PEOPLE.copy()
    people[7] = 3 * peers.sface_embedding(frames)(0)
    assert peers.yunet_sface(frames, people)(0) == 7


@pytest.mark.models
def test_face_recognitions_loop_names_who_is_nearest(monkeypatch):
    """Importing face_recognition lets Pillow take pictures that are cut off; other tests are spared that."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", ImageFile.LOAD_TRUNCATED_IMAGES)
    face_recognition = pytest.importorskip("face_recognition")
    frames = [frame("biden.jpg")]
    people = PEOPLE.copy()
    people[9] = face_recognition.face_encodings(frames[0])[0]
    assert peers.face_recognition_loop(frames, people)(0) == 9


@pytest.mark.models
def test_face_recognitions_search_names_who_is_nearest_to_the_largest_face_of_a_file(monkeypatch):
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", ImageFile.LOAD_TRUNCATED_IMAGES)
    face_recognition = pytest.importorskip("face_recognition")
    file = sample_path("astronaut.png")
    people = PEOPLE.copy()
    people[9] = face_recognition.face_encodings(face_recognition.load_image_file(file))[0]
    row, distance = peers.face_recognition_search(people)(file.read_bytes())
    assert row == 9
    assert distance < 1e-3
