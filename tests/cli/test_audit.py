import csv
import json

import pytest

from app.bootstrap import Options, open_store
from app.store.database import close
from tests.store.values import enroll_someone


@pytest.fixture
def data(tmp_path):
    """A data folder with twenty people."""
    db = open_store(Options(tmp_path / "data"))
    for number in range(20):
        enroll_someone(db, f"Ann {number}")
    close(db)
    return tmp_path / "data"


def change(data, *statements):
    db = open_store(Options(data))
    for trigger in ("audit_is_not_rewritten", "audit_is_not_shortened"):
        db.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        db.execute(statement)
    close(db)


def test_a_sound_audit_is_said_to_be_sound(run, data):
    ran = run("audit", "verify", "--data", data)
    assert ran.code == 0
    assert ran.out.startswith("The audit is as it was written: ")
    found = json.loads(run("audit", "verify", "--json", "--data", data).out)
    assert (found["sound"], found["first_bad"], found["fault"]) == (True, None, None)
    assert found["anchors"] >= 1


def test_the_first_bad_entry_ends_with_exit_code_1(run, data):
    change(data, "UPDATE audit SET actor = 'nobody' WHERE id = 7")
    ran = run("audit", "verify", "--data", data)
    assert ran.code == 1
    assert ran.out.startswith("Entry 7: An entry was changed")
    found = json.loads(run("audit", "verify", "--json", "--data", data).out)
    assert (found["sound"], found["first_bad"], found["fault"]) == (False, 7, "entry")


def test_that_it_was_verified_is_in_the_audit_too(run, data):
    run("audit", "verify", "--data", data)
    [newest] = run("audit", "list", "--limit", "1", "--json", "--data", data).out.splitlines()
    assert json.loads(newest)["action"] == "verify audit"
    assert json.loads(newest)["actor"] == "command line"


def test_entries_are_found_by_words_newest_first(run, data):
    lines = run("audit", "list", "enroll", "--limit", "3", "--data", data).out.splitlines()
    numbers = [int(line.split()[0]) for line in lines]
    assert len(numbers) == 3
    assert numbers == sorted(numbers, reverse=True)
    assert run("audit", "list", "no such words", "--data", data).out == ""


@pytest.mark.parametrize("name", ["audit.jsonl", "audit.csv"])
def test_an_export_is_verified_with_the_key_it_names(run, data, tmp_path, name):
    file = tmp_path / name
    made = json.loads(run("audit", "export", file, "--json", "--data", data).out)
    assert made["entries"] >= 20
    assert made["key"] in file.read_text("utf-8")
    assert run("audit", "verify", file, "--data", data).code == 0
    text = file.read_text("utf-8")
    file.write_text(text.replace("enroll", "erased", 1), encoding="utf-8")
    ran = run("audit", "verify", file, "--json", "--data", data)
    assert (ran.code, json.loads(ran.out)["first_bad"]) == (1, 2)


def test_a_file_that_is_there_is_kept(run, data, tmp_path):
    file = tmp_path / "audit.csv"
    file.write_text("mine")
    assert run("audit", "export", file, "--data", data).code == 3
    assert file.read_text() == "mine"
    assert run("audit", "export", file, "--force", "--data", data).code == 0
    head = next(csv.reader(file.read_text("utf-8").splitlines()))
    assert head[:7] == ["id", "at", "actor", "action", "target", "result", "chain"]


def test_another_database_cannot_verify_it(run, data, tmp_path):
    run("audit", "export", tmp_path / "audit.jsonl", "--data", data)
    ran = run("audit", "verify", tmp_path / "audit.jsonl", "--data", tmp_path / "other")
    assert ran.code == 3
    assert "another database" in ran.err
