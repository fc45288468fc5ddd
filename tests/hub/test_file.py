import sqlite3
import stat

import pytest

from app.errors import StoreError
from app.hub import database, file
from app.hub.database import migrate, open_hub
from app.store.cipher import connect
from app.store.files import create_unfinished
from tests.hub.newer import newer_program, older_program
from tests.hub.values import KEY, NOW, enrolled, face_count, new_gallery, new_person


@pytest.fixture
def path(tmp_path):
    return tmp_path / "hub" / "hub.db"


def test_a_new_file_is_encrypted_and_its_owners_alone(path, opened):
    with opened(path).writing() as session:
        new_person(session, new_gallery(session)[0])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not path.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM organisations")


def test_nothing_but_the_file_is_left_after_closing(path):
    open_hub(path, KEY).close()
    assert [entry.name for entry in path.parent.iterdir()] == ["hub.db"]


def test_a_commit_is_on_the_disk_before_it_returns(path, opened):
    with opened(path).reading() as session:
        for pragma, value in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("secure_delete", 1),
        ):
            assert session.connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_database_of_a_kiosk_is_not_taken_for_a_hubs(path):
    create_unfinished(path).rename(path)
    db = connect(path, KEY)
    db.execute("CREATE TABLE subjects (id)")
    db.close()
    with pytest.raises(StoreError, match="not the database of a hub"):
        open_hub(path, KEY)


def test_an_empty_file_and_a_lost_one_are_told_of(path):
    path.parent.mkdir()
    path.touch()
    with pytest.raises(StoreError, match="empty"):
        open_hub(path, KEY)
    path.rename(path.with_name("hub.db-wal"))
    with pytest.raises(StoreError, match="journal"):
        open_hub(path, KEY)


def test_a_folder_that_cannot_be_is_told_of(tmp_path):
    (tmp_path / "hub").touch()
    with pytest.raises(StoreError, match="cannot be used"):
        open_hub(tmp_path / "hub" / "hub.db", KEY)


def test_an_older_file_is_copied_and_migrated(path, tmp_path, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    with (hub := open_hub(path, KEY)).writing() as session:
        gallery, _ = new_gallery(session)
        enrolled(session, gallery)
    hub.close()
    newer_program(migrations)
    hub = open_hub(path, KEY)
    with hub.reading() as session:
        assert face_count(session, gallery) == 1
        assert session.connection.exec_driver_sql("SELECT colour FROM organisations").scalar() == "blue"
    hub.close()
    copy = path.with_name("hub-before-0002_colour.db")
    assert copy.exists()
    assert migrate(copy, KEY) == ["0002_colour"]


def test_a_newer_file_stays_as_it_is(path, tmp_path, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    newer_program(migrations)
    open_hub(path, KEY).close()
    before = path.read_bytes()
    (migrations / "versions" / "step_0002_colour.py").unlink()
    with pytest.raises(StoreError, match="newer Vestibule"):
        open_hub(path, KEY)
    assert path.read_bytes() == before


def test_a_step_that_leaves_loose_ends_is_undone(path, tmp_path, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    with (hub := open_hub(path, KEY)).writing() as session:
        new_gallery(session)
    hub.close()
    newer_program(migrations, "DELETE FROM organisations")
    with pytest.raises(StoreError, match="damaged"):
        open_hub(path, KEY)
    (migrations / "versions" / "step_0002_colour.py").unlink()
    with (hub := open_hub(path, KEY)).reading() as session:
        assert session.connection.exec_driver_sql("SELECT count(*) FROM organisations").scalar() == 1
    hub.close()


def test_an_sqlite_that_loses_commits_is_refused(path, monkeypatch):
    monkeypatch.setattr(file, "SQLITE_VERSION", (3, 51, 2))
    with pytest.raises(StoreError, match="sqlcipher3"):
        open_hub(path, KEY)


def test_a_command_may_write_beside_the_server(path, opened):
    serving, command = opened(path, lock=True), opened(path)
    with command.writing() as session:
        gallery, _ = new_gallery(session)
    with serving.writing() as session:
        enrolled(session, gallery, now=NOW)
    with command.reading() as session:
        assert face_count(session, gallery) == 1


def test_who_waits_too_long_for_another_writer_is_told(path, opened, monkeypatch):
    monkeypatch.setattr(database, "WRITER_PATIENCE_S", 0.01)
    hub = opened(path)
    with hub.writing(), pytest.raises(StoreError, match="busy"), hub.writing():
        pass


def test_a_full_disk_is_told_of_and_nothing_is_lost(path, opened):
    hub = opened(path)
    with hub.writing() as session:
        gallery, _ = new_gallery(session)
    with hub.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        kept = connection.connection.driver_connection
    assert kept is not None

    def fill():
        with hub.writing() as session:
            for seed in range(100):
                enrolled(session, gallery, seed)

    with pytest.raises(StoreError, match="disk is full"):
        fill()
    with hub.reading() as session:
        assert face_count(session, gallery) == 0
