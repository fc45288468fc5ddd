import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.errors import StoreError
from app.store import database as database_module
from app.store.backup import damage
from app.store.cipher import connect
from app.store.database import close, describe, has_wal_reset_bug, open_database
from app.store.migrations import STEPS
from app.store.subjects import count_people
from tests.store.values import KEY, enroll_someone

OTHER_KEY = bytes(32)


def m002_rooms(db: Database) -> None:
    db.execute("CREATE TABLE rooms (name TEXT) STRICT")


def m003_fails(db: Database) -> None:
    db.execute("CREATE TABLE half (name TEXT) STRICT")
    raise StoreError("no")


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.fixture
def filled(path):
    """A closed database with one person; its folder."""
    db = open_database(path, KEY)
    enroll_someone(db)
    close(db)
    return path.parent


@pytest.mark.parametrize(
    ("version", "bug"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 0), True),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 4), False),
    ],
)
def test_versions_with_the_wal_reset_bug_are_known(version, bug):
    assert has_wal_reset_bug(version) is bug


def test_a_sqlite_with_the_wal_reset_bug_is_refused(path, monkeypatch):
    monkeypatch.setattr(database_module, "SQLITE_VERSION", (3, 40, 1))
    with pytest.raises(StoreError, match=r"SQLite 3.40.1 can lose what was saved. Install"):
        open_database(path, KEY)
    assert not path.exists()


def test_every_connection_keeps_the_rules(db):
    rules = {
        "application_id": int.from_bytes(b"VEST"),
        "user_version": len(STEPS),
        "journal_mode": "wal",
        "synchronous": 2,
        "busy_timeout": 5000,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "journal_size_limit": 16777216,
        "recursive_triggers": 1,
    }
    assert {rule: db.execute(f"PRAGMA {rule}").fetchone()[0] for rule in rules} == rules


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_the_database_and_its_folder_are_the_owners_alone(path):
    close(open_database(path, KEY))
    path.chmod(0o644)
    db = open_database(path, KEY)
    enroll_someone(db)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}
    close(db)


def test_what_was_stored_is_there_after_opening_again(filled, path):
    db = open_database(path, KEY)
    assert count_people(db) == 1
    close(db)
    assert [file.name for file in filled.iterdir()] == ["vestibule.db"]


def test_nothing_of_a_person_is_readable_in_the_file(filled):
    stored = (filled / "vestibule.db").read_bytes()
    assert b"Ann Example" not in stored
    assert not stored.startswith(b"SQLite format")


def test_a_wrong_key_is_told_and_leaves_everything_as_it_is(filled, path):
    before = content(filled)
    with pytest.raises(StoreError, match="damaged or its key does not fit"):
        open_database(path, OTHER_KEY)
    assert content(filled) == before


def test_a_wrong_key_leaves_an_unfinished_journal_alone_too(filled, path, tmp_path):
    db = open_database(path, KEY)
    enroll_someone(db, "Bob")
    crashed = tmp_path / "crashed"
    shutil.copytree(filled, crashed)
    close(db)
    (crashed / "vestibule.db-shm").unlink()
    before = content(crashed)
    with pytest.raises(StoreError, match="its key does not fit"):
        open_database(crashed / "vestibule.db", OTHER_KEY)
    after = content(crashed)
    assert {name: after[name] for name in before} == before
    db = open_database(crashed / "vestibule.db", KEY)
    assert count_people(db) == 2
    close(db)


@pytest.mark.parametrize("foreign", [b"", b"SQLite format 3\0" + bytes(4080), b"text", bytes(5000)])
def test_a_foreign_file_is_told_and_stays_as_it_is(path, foreign):
    path.parent.mkdir()
    path.write_bytes(foreign)
    with pytest.raises(StoreError, match="from a backup"):
        open_database(path, KEY)
    assert content(path.parent) == {path.name: foreign}


def test_another_programs_database_with_our_key_is_refused(path):
    path.parent.mkdir()
    path.touch()
    other = connect(path, KEY)
    other.execute("CREATE TABLE t (a)")
    other.close()
    before = content(path.parent)
    with pytest.raises(StoreError, match="not a database of this program"):
        open_database(path, KEY)
    assert content(path.parent) == before


def test_a_folder_in_place_of_the_database_is_told(path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="Check"):
        open_database(path, KEY)


def test_a_journal_without_its_database_is_not_mistaken_for_a_new_start(path):
    path.parent.mkdir()
    path.with_name("vestibule.db-wal").write_bytes(b"journal")
    with pytest.raises(StoreError, match="is gone but its journal is not"):
        open_database(path, KEY)
    assert not path.exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_damaged_or_truncated_file_ends_in_a_sentence_or_in_sound_data(filled, tmp_path, data):
    original = (filled / "vestibule.db").read_bytes()
    flipped = bytearray(original)
    flipped[data.draw(st.integers(0, len(original) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    kept = data.draw(st.one_of(st.just(len(original)), st.integers(0, len(original))))
    path = tmp_path / "damaged.db"
    path.write_bytes(flipped[:kept])
    with contextlib.suppress(StoreError):
        db = open_database(path, KEY)
        try:
            assert count_people(db) == 1
            damage(db)
        finally:
            close(db)


def test_a_newer_database_is_refused_and_stays_as_it_is(path):
    close(open_database(path, KEY, steps=[*STEPS, m002_rooms]))
    before = content(path.parent)
    with pytest.raises(StoreError, match=r"written by a newer Vestibule. Nothing was changed. Update"):
        open_database(path, KEY)
    assert content(path.parent) == before


def test_an_older_database_is_copied_then_migrated(filled, path):
    db = open_database(path, KEY, steps=[*STEPS, m002_rooms])
    assert db.table("rooms").exists()
    assert count_people(db) == 1
    close(db)
    copy = open_database(filled / "vestibule-before-m002_rooms.db", KEY)
    assert not copy.table("rooms").exists()
    assert count_people(copy) == 1
    close(copy)


@pytest.mark.usefixtures("filled")
def test_a_migration_that_fails_leaves_the_old_schema(path):
    with pytest.raises(StoreError, match="no"):
        open_database(path, KEY, steps=[*STEPS, m002_rooms, m003_fails])
    db = open_database(path, KEY)
    assert not db.table("rooms").exists()
    assert count_people(db) == 1
    close(db)


@pytest.mark.usefixtures("db")
def test_a_new_database_needs_no_copy_of_nothing(path):
    assert not list(path.parent.glob("*-before-*"))


def test_a_diagnosis_shows_versions_and_counts(db):
    enroll_someone(db)
    found = describe(db)
    assert found["people"] == 1
    assert found["references"] == 2
    assert found["schema"] == STEPS[-1].__name__
    assert set(found) == {"sqlite", "cipher", "schema", "size_bytes", "people", "references"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_at_any_moment_no_acknowledged_enrollment_is_lost(path):
    rounds = 20
    script = [sys.executable, "-m", "tests.store.enroll_until_killed", str(path), str(rounds)]
    answer = subprocess.run(script, check=True, capture_output=True, text=True, timeout=60)
    acknowledged = answer.stdout.split()
    assert answer.stderr == ""
    assert acknowledged
    db = open_database(path, KEY)
    stored = {row[0] for row in db.execute("SELECT id FROM subjects")}
    assert set(acknowledged) <= stored
    assert len(stored) <= len(acknowledged) + rounds
    assert damage(db) == []
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.table("face_references").count == 2 * len(stored)
    assert db.table("audit").count == 2 * len(stored)
    close(db)
