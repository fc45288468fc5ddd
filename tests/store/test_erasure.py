from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import StoreError
from app.store import backends, checkins, erasure, mirrors
from app.store.checkins import CheckinEntry
from app.store.database import close
from app.store.erasure import Schedule
from app.store.mirrors import MirroredPerson, MirrorState
from tests.store.backed_up import make, open_site
from tests.store.values import NOW, day, enroll_someone


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def db(data):
    database = open_site(data)
    yield database
    close(database)


@pytest.fixture
def schedule(data):
    return Schedule(data, every_hours=24, keep=3)


def test_a_receipt_says_what_went_and_what_stays_without_the_name(db, schedule):
    ann = enroll_someone(db, "Ann Gone")
    checkins.log(db, CheckinEntry(NOW, "identified", ann))
    receipt = erasure.erase(db, ann, schedule, day(1), "reception")
    stored = {"subjects": 1, "portraits": 1, "consents": 1, "face_references": 2}
    assert receipt.deleted == {**stored, "people_words": 1, "checkin_months": 1}
    assert receipt.kept == {"checkins": 1}
    said = erasure.text(receipt)
    assert "Erased      2026-03-02 08:30:00 UTC, by reception" in said
    assert "2 stored faces, with their pictures and numbers" in said
    assert "1 check-ins" in said
    with pytest.raises(StoreError, match="no longer enrolled"):
        erasure.erase(db, ann, schedule, day(1))


def test_backends_that_have_not_confirmed_are_named_until_they_do(db, schedule):
    ann = enroll_someone(db, "Ann Gone")
    number = backends.add(db, name="Head office", kind="nec-id", options={}, secrets={}, now=NOW)
    mirrors.keep(db, number, MirroredPerson(ann, "r1", MirrorState.SYNCED))
    receipt = erasure.erase(db, ann, schedule, day(1))
    assert receipt.unconfirmed == ("Head office",)
    assert "not yet confirmed by Head office" in erasure.text(receipt)
    mirrors.forget(db, number, ann)
    assert erasure.unconfirmed(db, ann) == ()


def test_backups_that_still_hold_somebody_are_named_with_the_day_they_go(db, data, schedule):
    make(db, data)  # before Ann came
    ann = enroll_someone(db, "Ann Gone", now=day(1))
    made = [make(db, data, now=day(number)) for number in (2, 3)]
    (data / "vestibule-before-m010_backups.db").touch()
    (data / "before-restore-20260301").mkdir()
    receipt = erasure.erase(db, ann, schedule, day(3))
    assert [(Path(one.path).name, one.until) for one in receipt.copies] == [
        (Path(made[1].file).name, day(3) + timedelta(days=3)),
        (Path(made[0].file).name, day(3) + timedelta(days=2)),
        ("before-restore-20260301", None),
        ("vestibule-before-m010_backups.db", None),
    ]
    said = erasure.text(receipt)
    assert "goes by itself about 2026-03-07" in said
    assert "stays until somebody deletes it" in said


def test_where_no_backups_are_scheduled_none_goes_by_itself(db, data):
    make(db, data, now=day(1))
    (ann,) = [row[0] for row in db.execute("SELECT id FROM subjects LIMIT 1")]
    receipt = erasure.erase(db, ann, Schedule(data, 0, 3), day(3))
    assert [one.until for one in receipt.copies] == [None]
    values = erasure.values(receipt)
    assert values["name"] == receipt.name
    assert values["not_yet_confirmed_by"] == []


def test_a_receipt_is_written_once_and_belongs_to_its_owner_alone(db, schedule, tmp_path):
    receipt = erasure.erase(db, enroll_someone(db, "Ann Gone"), schedule, day(1))
    erasure.write([receipt], tmp_path / "receipt.txt")
    assert (tmp_path / "receipt.txt").stat().st_mode & 0o077 == 0
    with pytest.raises(StoreError, match="there already"):
        erasure.write([receipt], tmp_path / "receipt.txt")
    erasure.write([receipt, replace(receipt, name="Bence Gone")], tmp_path / "two.txt")
    said = (tmp_path / "two.txt").read_text()
    assert said.count("Receipt of an erasure") == 2
    assert said.index("Ann Gone") < said.index("Bence Gone")
    with pytest.raises(StoreError, match="Nothing can be written"):
        erasure.refuse_taken(tmp_path / "missing" / "receipt.txt")
