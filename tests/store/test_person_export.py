import json
import zipfile

import pytest

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import backends, checkins, codes, mirrors, notices, pins, refusals, self_tests
from app.store.checkins import CheckinEntry
from app.store.consents import NewConsent
from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.store.person_export import collected, export
from app.store.refusals import Refusal
from tests.store.values import EMBEDDERS, NOW, embedding, enroll_someone, reference

JPEG, PNG = b"\xff\xd8\xff\xe0 picture", b"\x89PNG signature"


@pytest.fixture
def ann(db):
    """Somebody of whom everything is stored that can be."""
    number = enroll_someone(
        db,
        "Ann Example",
        details=PersonDetails("Ann Example", "7", "ann@example.org", "Staff", ("keys",), "a note"),
        portrait=JPEG,
        references=[reference(1, sample=JPEG)],
        consent=NewConsent("1", "en", "I agree.", "check-in", "signed", "desk", None, "", PNG),
    )
    pins.issue(db, number, NOW)
    codes.issue(db, number, NOW)
    checkins.log(db, CheckinEntry(NOW, "identified", number, 4.5, 2.0))
    refusals.keep(db, Refusal(NOW, "door", "attack", {}, number, JPEG), picture_days=5)
    backend = backends.add(db, name="Head office", kind="nec-id", options={}, secrets={"key": "x"}, now=NOW)
    faces = (MirroredFace(1, "f1", MirrorState.SYNCED),)
    mirrors.keep(db, backend, MirroredPerson(number, "r1", MirrorState.SYNCED, faces=faces))
    return number


def test_everything_of_a_person_is_in_it(db, ann, tmp_path):
    done = export(db, ann, tmp_path / "ann.zip", NOW)
    with zipfile.ZipFile(tmp_path / "ann.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    values = json.loads(files["data.json"])
    details = values["details"]
    assert (details["name"], details["external_id"], details["email"], details["notes"]) == (
        "Ann Example",
        "7",
        "ann@example.org",
        "a note",
    )
    assert files[details["portrait"]] == JPEG
    (face,) = values["face_references"]
    assert files[face["sample"]] == JPEG
    assert face["embedding"] == pytest.approx(embedding(1).tolist())
    assert face["embedder"] == EMBEDDERS.first
    (consent,) = values["consents"]
    assert files[consent["signature"]] == PNG
    assert files[consent["text"]] == b"I agree."
    assert [one["tag"] for one in values["subject_tags"]] == ["keys"]
    assert [one["score"] for one in values["checkins"]] == [4.5]
    assert files[values["refusals"][0]["picture"]] == JPEG
    assert [one["action"] for one in values["audit"]] == ["consent", "enroll", "issue pin", "issue code"]
    assert values["recipients"] == [
        {"recipient": "Head office", "state": "synced", "id_there": "r1", "pictures": 1}
    ]
    assert "Everything that is stored here about Ann Example" in files["README.txt"].decode()
    assert (done.pictures, done.entries["consents"]) == (4, 1)


def test_secrets_are_said_to_exist_and_no_more(db, ann):
    values, _ = collected(db, ann)
    assert [set(row) for row in values["pins"]] == [{"subject_id", "digits", "made_at"}]
    assert [set(row) for row in values["codes"]] == [{"subject_id", "made_at"}]


def test_nobody_else_is_in_it(db, ann):
    bence = enroll_someone(db, "Bence Other")
    checkins.log(db, CheckinEntry(NOW, "identified", bence))
    values, files = collected(db, ann)
    text = json.dumps(values)
    assert bence not in text
    assert "Bence" not in text
    assert self_tests.latest(db, ann) is None
    assert notices.owed(db) == 0
    assert len(files) == 5


def test_it_belongs_to_its_owner_alone_and_replaces_nothing(db, ann, tmp_path):
    path = tmp_path / "ann.zip"
    export(db, ann, path, NOW)
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(StoreError, match="there already"):
        export(db, ann, path, NOW)
    assert [one.name for one in tmp_path.iterdir() if one.name != "data"] == ["ann.zip"]


def test_whoever_is_gone_cannot_be_exported(db, tmp_path):
    with pytest.raises(StoreError, match="no longer enrolled"):
        export(db, "nobody", tmp_path / "x.zip", NOW)
    assert not (tmp_path / "x.zip").exists()
