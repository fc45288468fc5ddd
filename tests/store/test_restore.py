import os
import shutil
from pathlib import Path

import pytest

from app.bootstrap import Options, open_store
from app.errors import StoreError
from app.store import audit, backends, backups, consents, lock, recovery, restore, subjects
from app.store.archive import Unlock
from app.store.database import close, open_database
from tests.store.backed_up import PEOPLE, SETTINGS, TEXT, make, open_site, people_in, unlock
from tests.store.values import KEY, NOW, day, enroll_someone

OTHER_KEY = bytes(reversed(range(32)))


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def backup(data, tmp_path):
    """A backup of three people, kept elsewhere; the site has a fourth one and other settings since."""
    db = open_site(data)
    code = recovery.make(db, KEY, NOW)
    entry = make(db, data)
    enroll_someone(db, "Since Then")
    close(db)
    (data / "settings.toml").write_text("# newer\n")
    shutil.rmtree(data / "consent")
    path = shutil.copy(entry.file, tmp_path / "kept.backup")
    (tmp_path / "code").write_text(code)
    return Path(path)


def prepared(path, data, unlocked=None, key=KEY, **changes) -> restore.Restored:
    values = {"now": day(2), "actor": "test", "present_key": key}
    return restore.prepare(path, data, unlocked or unlock(), **{**values, **changes})


def test_a_lost_computer_is_restored_on_another_with_the_recovery_code(backup, tmp_path):
    new = tmp_path / "other computer" / "data"
    code = (tmp_path / "code").read_text()
    restored = prepared(backup, new, Unlock(code=code), key=None)
    assert (restored.people, restored.aside, restored.knows_erasures) == (3, None, False)
    assert people_in(new) == sorted(PEOPLE)
    assert (new / "settings.toml").read_text() == SETTINGS
    assert (new / "consent" / "de.txt").read_text() == TEXT
    assert (new / "vestibule.key").read_text().strip() == KEY.hex()
    assert all(path.stat().st_mode & 0o077 == 0 for path in new.rglob("*"))


def test_what_was_there_is_moved_aside_and_nothing_of_it_is_lost(backup, data):
    restored = prepared(backup, data)
    assert people_in(data) == sorted(PEOPLE)
    assert (data / "settings.toml").read_text() == SETTINGS
    assert restored.aside is not None
    assert (restored.aside / "settings.toml").read_text() == "# newer\n"
    before = open_database(restored.aside / "vestibule.db", KEY)
    assert "Since Then" in subjects.names(before).values()
    close(before)
    assert (data / "backups").is_dir()
    assert not list(data.glob(".restore-*"))


def test_a_restore_is_in_the_audit_and_the_backup_in_the_list(backup, data):
    prepared(backup, data)
    db = open_store(Options(data))
    assert audit.verify(db) is None
    assert db.execute("SELECT actor, action FROM audit ORDER BY id DESC").fetchone() == (
        "test",
        "restore backup",
    )
    assert len(backups.kept(db)) == 1  # it was in the list of the present database already
    close(db)


def test_whoever_was_erased_or_withdrew_since_stays_so(backup, data):
    db = open_database(data / "vestibule.db", KEY)
    ids = {name: one for one, name in subjects.names(db).items()}
    subjects.erase(db, ids[PEOPLE[0]], day(1))
    consents.withdraw(db, ids[PEOPLE[1]], day(1))
    close(db)
    restored = prepared(backup, data)
    assert (restored.people, restored.erased_again, restored.withdrawn_again) == (2, 1, 1)
    assert restored.knows_erasures
    assert people_in(data) == sorted(PEOPLE[1:])
    db = open_store(Options(data))
    assert subjects.samples(db, ids[PEOPLE[1]]) == []
    close(db)


def test_backends_are_paused_and_compared_as_a_whole_first(data):
    db = open_site(data)
    number = backends.add(db, name="Head office", kind="nec-id", options={}, secrets={}, now=NOW)
    backends.compared(db, number, NOW)
    entry = make(db, data, now=day(1))
    close(db)
    assert prepared(Path(entry.file), data).paused == ("Head office",)
    db = open_store(Options(data))
    found = backends.find(db, number)
    assert found is not None
    assert found.is_paused
    assert found.reason.startswith("A backup of 2026-03-02 08:30 UTC was restored.")
    assert found.last_compared_at is None
    close(db)


def test_a_restore_waits_until_nobody_has_the_database_open_and_then_is_done_by_the_next_start(
    backup, data, monkeypatch
):
    monkeypatch.setattr("app.store.cipher._PATIENCE_MS", 10)
    db = open_database(data / "vestibule.db", KEY)
    prepared(backup, data)
    enroll_someone(db, "Still Working")  # nothing has moved yet
    with pytest.raises(StoreError, match="another program has the database open"):
        restore.finish(data, KEY)
    with pytest.raises(StoreError, match="about to be restored"):
        prepared(backup, data)
    close(db)
    assert people_in(data) == sorted(PEOPLE)


def test_a_program_that_opened_the_database_just_before_lets_go_of_it(backup, data, monkeypatch):
    real = restore.is_ordered
    prepared(backup, data)
    answers = iter([False])
    monkeypatch.setattr(restore, "is_ordered", lambda data: next(answers, real(data)))
    with pytest.raises(StoreError, match="is being restored"):
        open_store(Options(data))
    assert people_in(data) == sorted(PEOPLE)


def test_only_one_program_moves_files(backup, data):
    prepared(backup, data)
    held = lock.hold(data / "restore.lock")
    assert held is not None
    with pytest.raises(StoreError, match="is being restored"):
        restore.finish(data, KEY)
    lock.let_go(held)
    assert restore.finish(data, KEY)
    assert not restore.finish(data, KEY)


def test_a_restore_can_be_taken_back_until_files_are_moved(backup, data):
    prepared(backup, data)
    assert restore.cancel(data)
    assert not restore.cancel(data)
    assert "Since Then" in people_in(data)
    prepared(backup, data)
    (data / "restore-ready" / "moved-aside").touch()
    assert not restore.cancel(data)


@pytest.mark.parametrize("lost", ["key", "database", "damaged"])
def test_a_lost_key_or_a_damaged_database_does_not_keep_a_backup_from_being_restored(
    backup, data, tmp_path, lost
):
    if lost == "key":
        (data / "vestibule.key").unlink()
    elif lost == "database":
        (data / "vestibule.db").unlink()
    else:
        (data / "vestibule.db").write_bytes(bytes(100_000))
    code = (tmp_path / "code").read_text()
    restored = prepared(backup, data, Unlock(code=code), key=None if lost == "key" else KEY)
    assert not restored.knows_erasures
    assert people_in(data) == sorted(PEOPLE)


def test_a_backup_of_another_key_brings_its_key_and_the_present_one_is_moved_aside(backup, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "vestibule.key").write_text(OTHER_KEY.hex())
    close(open_database(other / "vestibule.db", OTHER_KEY))
    restored = prepared(backup, other, Unlock(OTHER_KEY, (tmp_path / "code").read_text()), key=OTHER_KEY)
    assert people_in(other) == sorted(PEOPLE)
    assert restored.aside is not None
    assert (restored.aside / "vestibule.key").read_text() == OTHER_KEY.hex()


def test_a_key_that_is_in_the_keyring_stays_there_alone(backup, data):
    (data / "vestibule.key").unlink()
    prepared(backup, data)
    restore.finish(data, KEY)
    assert not (data / "vestibule.key").exists()


@pytest.mark.parametrize("moment", [0, 100_000, 300_000])
def test_a_restore_that_is_ended_changes_nothing(backup, data, moment):
    def end(done, _total) -> None:
        if done >= moment:
            raise KeyboardInterrupt

    before = sorted(str(path) for path in data.rglob("*"))
    with pytest.raises(KeyboardInterrupt):
        prepared(backup, data, on_progress=end)
    assert sorted(str(path) for path in data.rglob("*")) == before


def test_a_backup_that_fails_its_proof_changes_nothing(backup, data):
    backup.write_bytes(backup.read_bytes()[:-100])
    with pytest.raises(StoreError, match="damaged or cut off"):
        prepared(backup, data)
    assert "Since Then" in people_in(data)


def test_too_little_room_is_told_before_anything_is_written(backup, data, monkeypatch):
    monkeypatch.setattr(restore.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))  # type: ignore[attr-defined]
    with pytest.raises(StoreError, match="too little room"):
        prepared(backup, data)


class Killed(BaseException):
    """The program was killed here."""


def test_killed_at_any_step_a_restore_leaves_old_or_new(backup, data, tmp_path, monkeypatch):
    """System calls that change a name are the last one of some run; with VESTIBULE_ALL each is."""
    pristine = shutil.copytree(data, tmp_path / "pristine")
    real = {name: getattr(os, name) for name in ("rename", "mkdir", "unlink", "link", "fsync", "rmdir")}
    left, step, finished = 0, 0, False
    stride = 1 if os.environ.get("VESTIBULE_ALL") else 5

    def dying(name):
        def call(*given, **named):
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return real[name](*given, **named)

        return call

    decided = 0
    while not finished:
        shutil.rmtree(data)
        shutil.copytree(pristine, data)
        left = step
        with monkeypatch.context() as dies:
            for name in real:
                dies.setattr(os, name, dying(name))
            try:
                prepared(backup, data)
                restore.finish(data, KEY)
                finished = True
            except Killed:
                pass
        names = people_in(data)
        assert names in ([*sorted([*PEOPLE, "Since Then"])], sorted(PEOPLE))
        is_new = names == sorted(PEOPLE)
        assert (data / "settings.toml").read_text() == (SETTINGS if is_new else "# newer\n")
        decided += is_new
        if is_new:
            (aside,) = data.glob("before-restore-*")
            assert (aside / "vestibule.db").exists()
        step += stride
    assert step > 20
    assert 0 < decided < step


def test_whoever_opens_the_database_first_hears_that_it_was_restored(backup, data):
    prepared(backup, data)
    told: list[str] = []
    close(open_store(Options(data), lambda: told.append("first")))
    close(open_store(Options(data), lambda: told.append("second")))
    assert told == ["first"]
