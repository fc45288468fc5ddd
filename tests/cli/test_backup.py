import io
import json
import sys
from pathlib import Path

import pytest

from app.store import backups, restore
from app.store.database import close, open_database
from app.store.times import utc_time
from tests.store.backed_up import PEOPLE, open_site, people_in
from tests.store.values import KEY, enroll_someone


@pytest.fixture
def data(tmp_path):
    """The data folder of a site with three people."""
    close(open_site(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def typed(monkeypatch):
    """Type a line when a command asks."""
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(f"{text}\n"))


def made(run, data) -> Path:
    ran = run("backup", "now", "--json", "--data", data)
    assert ran.code == 0
    return Path(json.loads(ran.out)["file"])


def test_a_backup_is_made_listed_and_read_again(run, data):
    assert run("backup", "list", "--data", data).code == 1
    file = made(run, data)
    listed = run("backup", "list", "--json", "--data", data)
    assert [one["file"] for one in listed.results] == [str(file)]
    ran = run("backup", "verify", file, "--data", data)
    assert ran.code == 0
    assert "is whole: 3 people, as of" in ran.out


def test_without_a_recovery_code_somebody_is_told_what_that_means(run, data):
    assert "There is no recovery code yet" in run("backup", "now", "--data", data).out
    run("backup", "recovery-code", "--data", data)
    assert "recovery code" not in run("backup", "now", "--data", data).out


def test_as_many_backups_stay_as_the_site_wants(run, data):
    (data / "settings.toml").write_text("[backup]\nkeep = 2\n")
    files = [made(run, data) for _ in range(3)]
    assert [file.exists() for file in files] == [False, True, True]


def test_the_newest_is_proved_and_the_list_says_when(run, data):
    assert run("backup", "drill", "--data", data).code == 1
    file = made(run, data)
    ran = run("backup", "drill", "--data", data)
    assert ran.code == 0
    assert "can be restored: 3 people" in ran.out
    assert "MB, proved 20" in run("backup", "list", "--data", data).out
    assert not list(data.glob(".proof-*"))
    assert file.exists()


def test_a_damaged_one_fails_and_the_list_says_so(run, data):
    file = made(run, data)
    file.write_bytes(file.read_bytes()[:-1])
    for kind in ("verify", "drill"):
        ran = run("backup", kind, file, "--data", data)
        assert (ran.code, ran.out) == (3, "")
        assert "is damaged or cut off" in ran.err
    assert "damaged or cut off" in run("backup", "list", "--data", data).out


def test_a_failure_to_make_one_is_in_the_list(run, data):
    db = open_database(data / "vestibule.db", KEY)
    backups.record_failure(db, utc_time("2026-03-01T08:30:00.000000Z"), "There is too little room.")
    close(db)
    ran = run("backup", "list", "--data", data)
    assert ran.code == 1
    assert "2026-03-01 08:30 UTC  No backup could be made: There is too little room." in ran.out


def test_a_lost_computer_is_restored_elsewhere_with_the_code_on_paper(run, data, tmp_path, typed):
    code = json.loads(run("backup", "recovery-code", "--json", "--data", data).out)["code"]
    file, new = made(run, data), tmp_path / "new"
    ran = run("backup", "restore", file, "--data", new)
    assert ran.code == 3
    assert "opens with the recovery code of its time" in ran.err
    typed("ABCDE")
    assert "35 in all" in run("backup", "restore", file, "--recovery-code", "--data", new).err
    typed(code.lower())
    ran = run("backup", "restore", file, "--recovery-code", "--data", new)
    assert ran.code == 0
    assert "Restored: 3 people" in ran.out
    assert "go through the receipts" in ran.out
    assert people_in(new) == sorted(PEOPLE)


def test_a_database_that_is_there_is_replaced_only_when_that_is_said(run, data):
    file = made(run, data)
    db = open_database(data / "vestibule.db", KEY)
    enroll_someone(db, "Since Then")
    close(db)
    ran = run("backup", "restore", file, "--data", data)
    assert ran.code == 1
    assert "With --replace it is moved aside" in ran.out
    ran = run("backup", "restore", file, "--replace", "--json", "--data", data)
    assert ran.code == 0
    (told,) = ran.results
    assert told["people"] == 3
    assert Path(told["moved_aside"], "vestibule.db").exists()
    assert people_in(data) == sorted(PEOPLE)


def test_while_the_window_is_open_a_restore_is_refused_and_nothing_changes(run, data, monkeypatch):
    monkeypatch.setattr("app.store.cipher._PATIENCE_MS", 10)
    file = made(run, data)
    db = open_database(data / "vestibule.db", KEY)
    ran = run("backup", "restore", file, "--replace", "--data", data)
    assert ran.code == 3
    assert "Another program has the database open" in ran.err
    assert not restore.is_ordered(data)
    close(db)


def test_the_code_is_shown_once_and_confirmed_by_typing_it(run, data, typed):
    first = run("backup", "recovery-code", "--data", data)
    code = first.out.splitlines()[0]
    assert "shown once" in first.out
    again = run("backup", "recovery-code", "--data", data)
    assert code not in again.out
    assert "never typed since" in again.out
    typed(code)
    assert run("backup", "recovery-code", "--confirm", "--data", data).code == 0
    assert "last typed" in run("backup", "recovery-code", "--data", data).out
    newer = run("backup", "recovery-code", "--new", "--data", data)
    assert "older ones open with the code before" in newer.out
    typed(code)
    assert run("backup", "recovery-code", "--confirm", "--data", data).code == 3


def test_a_backup_from_elsewhere_is_proved_on_a_computer_without_a_database(run, data, tmp_path, typed):
    code = json.loads(run("backup", "recovery-code", "--json", "--data", data).out)["code"]
    file = made(run, data)
    typed(code)
    ran = run("backup", "drill", file, "--recovery-code", "--data", tmp_path / "new")
    assert ran.code == 0
    assert not (tmp_path / "new" / "vestibule.db").exists()
