import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import StoreError
from app.store import archive, audit, backup_making, backups, drill, lock, recovery, subjects
from app.store.archive import Unlock
from app.store.backup_making import keep_newest, place_of, verify
from app.store.database import close, open_database
from tests.store.backed_up import PEOPLE, make, open_site, place_in, unlock
from tests.store.values import KEY, NOW, day, enroll_someone


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def db(data):
    database = open_site(data)
    yield database
    close(database)


def test_a_backup_holds_database_settings_and_consent_texts_and_says_so(db, data):
    entry = make(db, data)
    manifest = verify(Path(entry.file), unlock())
    assert [member.name for member in manifest.members] == ["vestibule.db", "settings.toml", "consent/de.txt"]
    assert (manifest.people, manifest.counts["face_references"]) == (len(PEOPLE), 2 * len(PEOPLE))
    assert (manifest.archive_id, manifest.made_at) == (entry.backup_id, NOW)
    assert manifest.audit_length > 0
    assert backups.kept(db) == [entry]
    assert audit.verify(db) is None
    assert Path(entry.file).stat().st_mode & 0o077 == 0


def test_nothing_of_anybody_can_be_read_in_the_folder_of_the_backups(db, data):
    enroll_someone(db, "Unmistakable Name")
    make(db, data)
    for path in (data / "backups").rglob("*"):
        assert not path.is_file() or b"Unmistakable" not in path.read_bytes()


def test_other_connections_write_while_a_backup_is_made(db, data, monkeypatch):
    monkeypatch.setattr("app.store.backup.PAGES_AT_ONCE", 5)
    other, before = open_database(data / "vestibule.db", KEY), len(PEOPLE)

    def write(done, total) -> None:
        if done < total / 3:
            enroll_someone(other, "Late Comer")

    entry = backup_making.make(db, place_in(data), NOW, on_progress=write)
    assert subjects.count_people(db) > before + 3
    assert entry.people == before  # one state, not begun anew with each commit elsewhere
    close(other)


def test_the_progress_goes_from_nothing_to_all(db, data):
    told: list[tuple[int, int]] = []
    backup_making.make(db, place_in(data), NOW, on_progress=lambda *one: told.append(one))
    assert told == sorted(told)
    assert told[-1] == (3000, 3000)


@pytest.mark.parametrize("moment", range(0, 3001, 500))
def test_a_backup_that_is_ended_leaves_no_trace(db, data, moment):
    def end(done, _total) -> None:
        if done >= moment:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup_making.make(db, place_in(data), NOW, on_progress=end)
    assert [one.name for one in (data / "backups").iterdir()] == [".lock"]
    assert backups.kept(db) == []
    make(db, data)


def test_what_a_killed_program_left_is_cleared_away(db, data):
    left = data / "backups" / ".backup-killed"
    left.mkdir(parents=True)
    (left / "vestibule.db").write_bytes(b"half")
    (data / "backups" / "vestibule-1.backup.ab12cd34.new").write_bytes(b"half")
    entry = make(db, data)
    assert sorted(one.name for one in (data / "backups").iterdir()) == [".lock", Path(entry.file).name]


def test_two_at_once_do_not_disturb_each_other(db, data):
    (data / "backups").mkdir()
    held = lock.hold(data / "backups" / ".lock")
    assert held is not None
    with pytest.raises(StoreError, match="Another backup is being made"):
        make(db, data)
    lock.let_go(held)
    make(db, data)


def test_too_little_room_is_told_before_anything_is_written(db, data, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=10**6))
    with pytest.raises(StoreError, match=r"too little room .* 1 MB are free"):
        make(db, data)


def test_a_folder_that_cannot_be_written_is_named(db, data):
    (data / "backups").write_text("a file")
    with pytest.raises(StoreError, match="backups cannot be used"):
        make(db, data)


def test_settings_that_no_archive_may_hold_are_refused(db, data):
    (data / "settings.toml").write_bytes(b"#" * (archive.MOST_SETTINGS_BYTES + 1))
    with pytest.raises(StoreError, match="too large for a backup"):
        make(db, data)


def test_the_oldest_backups_go_first_and_their_files_with_them(db, data):
    made = [make(db, data, now=day(number)) for number in range(4)]
    stranger = data / "backups" / "vestibule-of-another.backup"
    stranger.write_bytes(b"theirs")
    assert keep_newest(db, 2, day(9)) == [made[1], made[0]]
    assert backups.kept(db) == [made[3], made[2]]
    assert stranger.exists()
    assert not Path(made[0].file).exists()


def test_a_file_that_somebody_deleted_is_remembered_as_gone_but_a_folder_that_is_away_is_not(db, data):
    made = [make(db, data, now=day(number)) for number in range(2)]
    (data / "backups").rename(data / "unplugged")
    assert keep_newest(db, 5, day(9)) == []
    assert len(backups.kept(db)) == 2
    (data / "unplugged").rename(data / "backups")
    Path(made[0].file).unlink()
    keep_newest(db, 5, day(9))
    assert backups.kept(db) == [made[1]]


def test_a_site_chooses_the_folder(tmp_path):
    assert place_of(tmp_path, " ", KEY).folder == tmp_path / "backups"
    assert place_of(tmp_path, "/mnt/nas", KEY).folder == Path("/mnt/nas")
    assert KEY.hex() not in repr(place_of(tmp_path, "", KEY))


def test_an_older_backup_opens_with_the_code_of_its_time_alone(db, data):
    first = recovery.make(db, KEY, NOW)
    older = make(db, data)
    second = recovery.make(db, KEY, day(1))
    newer = make(db, data, now=day(1))
    assert verify(Path(older.file), Unlock(code=first)).archive_id == older.backup_id
    assert verify(Path(newer.file), Unlock(code=second)).archive_id == newer.backup_id
    with pytest.raises(StoreError, match="another one"):
        verify(Path(newer.file), Unlock(code=first))


def test_everything_acknowledged_before_a_backup_began_is_in_it(data, db):
    """The short form of `tests/e2e/test_backup.py`."""
    stop, acknowledged = threading.Event(), [*subjects.names(db)]

    def write() -> None:
        own = open_database(data / "vestibule.db", KEY)
        while not stop.wait(0.002):  # SQLite is not fair: the others get a turn
            acknowledged.append(enroll_someone(own))
        close(own)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            before = set(acknowledged)
            entry = make(db, data)
            out = data / "out" / entry.backup_id
            out.mkdir(parents=True)
            drill.unpack(Path(entry.file), unlock(), out)
            copy = open_database(out / "vestibule.db", KEY)
            assert before <= set(subjects.names(copy))
            close(copy)
    finally:
        stop.set()
        writer.join()
    assert len(acknowledged) > len(PEOPLE)
