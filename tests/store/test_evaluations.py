from typing import Any

import numpy as np
import pytest

from app.core.face import HeadPose
from app.errors import StoreError
from app.store.database import close, open_database
from app.store.evaluations import STEPS, Finding, keep, known
from tests.store.values import KEY, by_both, embedding

MEASURES = {
    "pose": {"yaw_deg": 1.5, "pitch_deg": -2.0, "roll_deg": 0.25},
    "sharpness": 0.1,
    "magnitude": None,
}


@pytest.fixture
def db(tmp_path):
    database = open_database(tmp_path / "evaluation.db", KEY, steps=STEPS)
    yield database
    close(database)


def test_what_was_found_comes_back_bit_for_bit(db):
    keep(db, {"a": Finding(by_both(1), MEASURES), "b": Finding(embedding(2), MEASURES)})
    found: Any = known(db, ["a", "b"])
    assert found["a"].embedding.tobytes() == by_both(1).tobytes()
    assert found["a"].embedding.dtype == np.float32
    assert found["b"].embedding.shape == (128,)
    assert found["a"].measures == MEASURES
    assert HeadPose(**found["a"].measures["pose"]) == HeadPose(1.5, -2.0, 0.25)


def test_numbers_that_are_no_ordinary_ones_come_back_too(db):
    keep(db, {"a": Finding(embedding(), {"least": float("-inf"), "third": 1 / 3})})
    assert known(db, ["a"])["a"].measures == {"least": float("-inf"), "third": 1 / 3}


def test_that_no_face_was_found_is_known_as_well(db):
    keep(db, {"cat": Finding()})
    found = known(db, ["cat"])
    assert list(found) == ["cat"]
    assert (found["cat"].embedding, found["cat"].measures) == (None, None)


def test_only_what_is_asked_for_and_known_is_told(db):
    keep(db, {"a": Finding(embedding(1)), "b": Finding()})
    assert set(known(db, ["b", "unknown"])) == {"b"}
    assert known(db, []) == {}


def test_what_is_found_anew_takes_the_place_of_what_was_found(db):
    keep(db, {"a": Finding()})
    keep(db, {"a": Finding(embedding(1), MEASURES)})
    assert known(db, ["a"])["a"].measures == MEASURES
    assert db.table("findings").count == 1


def test_findings_are_kept_together_or_not_at_all(db):
    with pytest.raises(TypeError):
        keep(db, {"a": Finding(), "b": Finding(embedding(), {"damaged": object()})})
    assert known(db, ["a", "b"]) == {}


def test_what_was_found_is_there_after_a_restart_and_nobody_else_can_read_it(tmp_path):
    path = tmp_path / "evaluation.db"
    db = open_database(path, KEY, steps=STEPS)
    keep(db, {"a": Finding(embedding(1), {"sharpness": 0.5})})
    close(db)
    stored = path.read_bytes()
    assert not stored.startswith(b"SQLite format 3")
    assert b"findings" not in stored
    assert embedding(1).tobytes()[:16] not in stored
    with pytest.raises(StoreError):
        open_database(path, bytes(32), steps=STEPS)
    again = open_database(path, KEY, steps=STEPS)
    assert known(again, ["a"])["a"].measures == {"sharpness": 0.5}
    close(again)


def test_of_enrolled_people_there_is_nothing(db):
    names = {name for name in db.table_names() if not name.startswith(("sqlite_", "_"))}
    assert names == {"findings"}
