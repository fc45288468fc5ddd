import os
import shutil
import threading
from typing import Any

import numpy as np
import pytest

from app import bootstrap
from app.cli import examination, pictures
from app.cli.examination import Examined, examine, forget, not_found
from app.core.face import Analysis
from app.core.quality import ANY, judged
from app.errors import AppError, StoreError, VisionError
from app.vision.messages import Wanted
from tests.cli.command import vestibule, without_root
from tests.cli.conftest import CAT
from tests.core.values import measures

pytestmark = pytest.mark.models

ANN, BENCE = "Ann/Ann_0001.jpg", "Bence/Bence_0001.jpg"

BOTH = np.arange(256, dtype=np.float32)


@pytest.fixture
def options(tmp_path):
    return bootstrap.Options(tmp_path / "data")


@pytest.fixture
def folder(tmp_path):
    """Five pictures that differ."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.jpg").write_bytes(b"picture %d" % number)
    return folder


NAMES = [f"{number}.jpg" for number in range(5)]


class Pool:
    """Stands for the processes that look at pictures: says which it was shown, and fails if told so."""

    def __init__(self):
        self.shown = []
        self.fails_after = 10**9
        self.answer = Analysis(0, 640, 480, None)

    def analysed(self, paths, wanted, pool):
        del pool
        assert wanted == Wanted(profile=ANY, every_s=0)
        for path in paths:
            if len(self.shown) >= self.fails_after:
                raise VisionError("The picture analysis has ended.")
            self.shown.append(path.name)
            yield path, self.answer


@pytest.fixture
def pool(monkeypatch):
    stand_in = Pool()
    monkeypatch.setattr(pictures, "analysed", stand_in.analysed)
    return stand_in


def test_each_picture_is_examined_once_and_kept(options, folder, pool):
    first = examine(options, folder, [*NAMES, *NAMES])
    assert sorted(pool.shown) == NAMES
    assert list(first) == NAMES
    assert list(examine(options, folder, reversed(NAMES))) == NAMES
    assert sorted(pool.shown) == NAMES


def test_an_evaluation_that_was_interrupted_goes_on(options, folder, pool, monkeypatch):
    monkeypatch.setattr(examination, "_AT_ONCE", 1)
    pool.fails_after = 3
    with pytest.raises(VisionError):
        examine(options, folder, NAMES)
    seen, pool.shown, pool.fails_after = pool.shown, [], 10**9
    assert len(seen) == 3
    assert set(examine(options, folder, NAMES)) == set(NAMES)
    assert sorted(seen + pool.shown) == NAMES


def test_no_more_is_lost_than_was_examined_since_the_last_write(options, folder, pool, monkeypatch):
    monkeypatch.setattr(examination, "_AT_ONCE", 2)
    pool.fails_after = 3
    with pytest.raises(VisionError):
        examine(options, folder, NAMES)
    pool.shown, pool.fails_after = [], 10**9
    examine(options, folder, NAMES)
    assert len(pool.shown) == 3


def test_a_picture_that_could_not_be_read_is_tried_again(options, folder, pool):
    pool.answer = AppError("It takes too long to read.")
    assert not_found(examine(options, folder, NAMES), NAMES) == len(NAMES)
    pool.shown = []
    examine(options, folder, NAMES)
    assert sorted(pool.shown) == NAMES


def test_a_picture_that_was_replaced_is_examined_anew(options, folder, pool):
    examine(options, folder, NAMES)
    (folder / "2.jpg").write_bytes(b"another")
    pool.shown = []
    examine(options, folder, NAMES)
    assert pool.shown == ["2.jpg"]


def test_a_picture_is_known_wherever_it_lies(options, folder, pool, tmp_path):
    examine(options, folder, NAMES)
    moved = folder.rename(tmp_path / "elsewhere")
    (moved / "2.jpg").rename(moved / "renamed.jpg")
    pool.shown = []
    examine(options, moved, ["renamed.jpg", "3.jpg"])
    assert pool.shown == []


def test_when_something_else_is_asked_what_was_found_before_is_of_no_use(options, folder, pool, monkeypatch):
    examine(options, folder, NAMES)
    monkeypatch.setattr(examination, "_ASKED", "one network")
    pool.shown = []
    examine(options, folder, NAMES)
    assert sorted(pool.shown) == NAMES


def test_the_database_of_enrolled_people_is_not_made(options, folder, pool):
    examine(options, folder, NAMES)
    assert pool.shown
    assert options.evaluations.exists()
    assert not options.database.exists()


def test_what_was_found_can_be_forgotten(options, folder, pool):
    examine(options, folder, NAMES)
    beside = options.data / "vestibule.db"
    beside.touch()
    (options.data / "evaluation.db-wal").touch()
    forget(options)
    assert not list(options.data.glob("evaluation*"))
    assert beside.exists()
    assert options.key.exists()
    pool.shown = []
    examine(options, folder, NAMES)
    assert sorted(pool.shown) == NAMES


def test_where_nothing_was_found_there_is_nothing_to_forget(options):
    forget(options)
    assert not options.data.exists()


def test_the_command_that_forgets_says_nothing_and_is_done(faces, run, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "evaluation.db").touch()
    ran = run("evaluate", "forget", "--data", data)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert not (data / "evaluation.db").exists()
    assert faces.images.exists()


def test_a_database_that_is_damaged_is_a_sentence(options, folder, pool):
    examine(options, folder, NAMES)
    options.evaluations.write_bytes(b"x" * 8192)
    with pytest.raises(StoreError):
        examine(options, folder, NAMES)
    forget(options)
    assert set(examine(options, folder, NAMES)) == set(NAMES)
    assert pool.shown


def test_a_face_is_examined_with_both_networks_and_is_the_same_from_the_database(faces):
    options = bootstrap.Options(faces.data)
    first: Any = examine(options, faces.images, [ANN, BENCE, CAT])
    again: Any = examine(options, faces.images, [ANN, BENCE, CAT])
    assert first[ANN].embedding.shape == (256,)
    assert np.linalg.norm(first[ANN].embedding[128:]) == pytest.approx(1, abs=1e-5)
    assert first[ANN].quality.measures.magnitude > 8
    assert first[ANN].quality.unified > 50
    for name in (ANN, BENCE):
        assert np.array_equal(first[name].embedding, again[name].embedding)
        assert first[name].quality == again[name].quality
    assert not faces.data.joinpath("vestibule.db").exists()
    assert not options.evaluations.read_bytes().startswith(b"SQLite format 3")


def test_where_there_is_no_face_nothing_is_known(faces):
    found = examine(bootstrap.Options(faces.data), faces.images, [ANN, CAT])
    assert (found[CAT].embedding, found[CAT].quality) == (None, None)
    assert not_found(found, [ANN, CAT, CAT]) == 1
    assert not_found(found, [ANN]) == 0


def test_a_picture_that_cannot_be_decoded_has_no_face(options, tmp_path):
    (tmp_path / "text.jpg").write_text("no picture")
    (tmp_path / "empty.jpg").touch()
    found = examine(options, tmp_path, ["text.jpg", "empty.jpg"])
    assert [one.embedding for one in found.values()] == [None, None]


@pytest.mark.skipif(os.name != "posix", reason="permissions are of another kind")
def test_a_picture_that_may_not_be_read_has_no_face(faces, tmp_path):
    images = shutil.copytree(faces.images, tmp_path / "images")
    (images / ANN).chmod(0)
    (tmp_path / "list.csv").write_text(f"path_a,path_b,same\n{ANN},{CAT},1\n{CAT},{BENCE},0\n")
    before = without_root(is_root=os.geteuid() == 0)
    given = ("--images", images, "--pairs", tmp_path / "list.csv", "--data", tmp_path / "data", "--json")
    ran = vestibule("evaluate", "pairs", *given, before=before)
    assert (ran.code, ran.err) == (0, "")
    assert ran.results[0]["not_found"] == 2


def test_without_the_second_network_only_the_comparison_changes():
    face = Examined(BOTH, judged(measures(magnitude=12.0)))
    alone: Any = face.by_dlib()
    assert np.array_equal(alone.embedding, BOTH[:128])
    assert alone.quality == face.quality
    assert Examined(None, None).by_dlib().embedding is None


def test_examining_leaves_no_thread(options, folder, pool):
    examine(options, folder, NAMES)
    assert pool.shown
    assert not [one for one in threading.enumerate() if "ThreadPool" in one.name]
