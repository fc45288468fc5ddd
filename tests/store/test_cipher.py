import shutil
from contextlib import closing
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.errors import StoreError
from app.store.cipher import connect, transaction, translated_errors
from app.store.database import close, open_database
from app.store.subjects import count_people, names
from tests.store.values import KEY, enroll_someone


class Undone(Exception):
    """Stands for whatever goes wrong in a caller."""


def enroll_and_fail(db: Database, name: str) -> None:
    with transaction(db):
        enroll_someone(db, name)
        raise Undone


def test_a_transaction_that_fails_changes_nothing(db):
    with pytest.raises(Undone):
        enroll_and_fail(db, "Ann")
    assert count_people(db) == 0
    assert not db.conn.in_transaction


def test_a_transaction_inside_another_can_fail_alone(db):
    with transaction(db):
        enroll_someone(db, "Ann")
        with pytest.raises(Undone):
            enroll_and_fail(db, "Bob")
    assert list(names(db).values()) == ["Ann"]


def test_a_full_disk_is_told_and_changes_nothing(db):
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(StoreError, match=r"The disk is full. Nothing was changed"):
        enroll_someone(db, portrait=bytes(1_000_000))
    assert count_people(db) == 0
    db.execute("PRAGMA max_page_count = 100000").fetchall()
    enroll_someone(db, portrait=bytes(1_000_000))


@pytest.mark.parametrize(
    ("free", "sentence"), [(0, "The disk is full"), (10**9, "The disk reported an error")]
)
def test_a_full_disk_is_told_from_a_faulty_one_when_the_database_is_opened(
    tmp_path, monkeypatch, free, sentence
):
    fault = dbapi2.OperationalError("disk I/O error")
    fault.sqlite_errorcode = dbapi2.SQLITE_IOERR
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))
    with pytest.raises(StoreError, match=sentence), translated_errors(tmp_path):
        raise fault


def test_a_locked_database_is_told(db, path):
    other = open_database(path, KEY)
    other.execute("PRAGMA busy_timeout = 0").fetchall()
    with transaction(db), pytest.raises(StoreError, match=r"busy. Nothing was changed"):
        enroll_someone(other)
    enroll_someone(other)
    close(other)


def test_a_damaged_page_is_told_when_it_is_read(db, path):
    enroll_someone(db, portrait=bytes(100_000))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    content = bytearray(path.read_bytes())
    for page_start in range(4096, len(content), 4096):
        content[page_start + 100] ^= 1
    copy = path.with_name("damaged.db")
    copy.write_bytes(content)
    with closing(connect(copy, KEY)) as damaged, pytest.raises(StoreError, match="Restore it from a backup"):
        names(damaged)


def test_a_bug_in_our_sql_is_not_blamed_on_the_disk(db):
    with pytest.raises(dbapi2.OperationalError, match="no such table"), translated_errors():
        db.execute("SELECT * FROM elsewhere")


@pytest.mark.usefixtures("db")
def test_a_read_only_connection_cannot_change_anything(path):
    with closing(connect(path, KEY, mode="ro")) as reader:
        assert count_people(reader) == 0
        with pytest.raises(StoreError, match="cannot be written"), transaction(reader):
            reader.execute("DELETE FROM subjects")


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"), translated_errors():
        connect(tmp_path / "none.db", KEY)
    assert list(tmp_path.iterdir()) == []


def test_what_may_be_lost_in_a_power_cut_does_not_wait_for_the_disk(db):
    def level():
        return db.execute("PRAGMA synchronous").fetchone()[0]

    assert level() == 2
    with transaction(db, may_be_lost=True):
        assert level() == 1
        with transaction(db):
            assert level() == 1
    assert level() == 2
    with pytest.raises(ZeroDivisionError), transaction(db, may_be_lost=True):
        raise ZeroDivisionError
    assert level() == 2
    db.execute("PRAGMA synchronous = OFF").fetchall()
    with transaction(db, may_be_lost=True):
        assert level() == 0
    assert level() == 0
