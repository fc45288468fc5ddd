import pytest

from app.errors import StoreError
from app.store.backup import damage, snapshot, snapshot_before
from app.store.database import close, open_database
from app.store.subjects import names
from tests.store.values import KEY, enroll_someone


def test_a_snapshot_holds_what_the_database_held_and_opens_with_the_key(db, tmp_path):
    subject_id = enroll_someone(db)
    target = tmp_path / "copy.db"
    snapshot(db, target, KEY)
    enroll_someone(db, "Bob")
    copy = open_database(target, KEY)
    assert list(names(copy)) == [subject_id]
    assert damage(copy) == []
    close(copy)
    assert target.stat().st_mode & 0o077 == 0


def test_a_snapshot_is_encrypted(db, tmp_path):
    enroll_someone(db, "Ann Unmistakable")
    snapshot(db, tmp_path / "copy.db", KEY)
    content = (tmp_path / "copy.db").read_bytes()
    assert b"Unmistakable" not in content
    assert not content.startswith(b"SQLite format")


def test_a_snapshot_that_cannot_be_written_leaves_the_older_one(db, tmp_path):
    blocked = tmp_path / "copy.db"
    blocked.mkdir()
    with pytest.raises(StoreError, match="cannot be used"):
        snapshot(db, blocked, KEY)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["copy.db", "data"]


def test_three_copies_from_before_migrations_are_kept(db, path):
    for migration in ("m002", "m003", "m004", "m005"):
        snapshot_before(migration, db, path, KEY)
    copies = sorted(copy.name for copy in path.parent.glob("*-before-*"))
    assert copies == [f"vestibule-before-m00{n}.db" for n in (3, 4, 5)]
