import csv
import json

import pytest

from app.errors import StoreError
from app.store import audit, audit_entries
from tests.store.values import day


@pytest.fixture
def filled(db):
    for number in range(30):
        actor = "=cmd|calc" if number == 3 else "desk"
        action = "erase" if number % 10 == 0 else "enroll"
        audit.append(db, at=day(number), actor=actor, action=action, target=f"subject-{number}")
    return db


def test_the_newest_entries_come_first_and_the_rest_page_by_page(filled):
    first = audit_entries.newest(filled, 20)
    rest = audit_entries.newest(filled, 20, before=first[-1].number)
    assert [one.number for one in (*first, *rest)] == list(range(30, 0, -1))
    assert first[0].at == day(29)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("erase", [21, 11, 1]), ("ERASE subject-20", [21]), ("2026-03-05", [5]), ("nothing at all", [])],
)
def test_every_word_must_occur_wherever_it_is(filled, words, numbers):
    assert [one.number for one in audit_entries.newest(filled, 100, words)] == numbers


@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_what_is_exported_verifies_and_a_change_is_found(filled, tmp_path, kind):
    file = tmp_path / "export"
    assert audit_entries.export(filled, file, kind) == 30
    assert audit_entries.verify_file(filled, file) is None
    lines = file.read_text("utf-8").splitlines(keepends=True)
    for changed, first_bad in (
        ([*lines[:5], lines[5].replace("enroll", "erased"), *lines[6:]], 5),
        ([*lines[:5], *lines[6:]], 5),
        (lines[:-1], 30),
        ([*lines[:5], lines[6], lines[5], *lines[7:]], 5),
    ):
        file.write_text("".join(changed), "utf-8", newline="")
        assert audit_entries.verify_file(filled, file) == first_bad


def test_no_cell_of_a_table_is_taken_for_a_formula(filled, tmp_path):
    audit_entries.export(filled, tmp_path / "audit.csv", "csv")
    with (tmp_path / "audit.csv").open(newline="", encoding="utf-8") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=cmd|calc" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_an_export_names_its_key_and_no_part_of_it(filled, tmp_path):
    audit_entries.export(filled, tmp_path / "audit.jsonl", "jsonl")
    head = json.loads((tmp_path / "audit.jsonl").read_text("utf-8").splitlines()[0])
    assert head["key"] == audit.fingerprint(filled)
    [key] = filled.execute("SELECT audit_key FROM secrets").fetchone()
    assert key.hex() not in (tmp_path / "audit.jsonl").read_text("utf-8")


def test_an_export_that_is_ended_leaves_what_was_there(filled, tmp_path, monkeypatch):
    class Enough(Exception):
        """Whoever exports has enough."""

    def told(_done: int, _total: int) -> None:
        raise Enough

    monkeypatch.setattr(audit_entries, "_PAGE", 10)
    (tmp_path / "audit.csv").write_text("before")
    with pytest.raises(Enough):
        audit_entries.export(filled, tmp_path / "audit.csv", "csv", told)
    assert [(one.name, one.read_text()) for one in tmp_path.glob("audit.csv*")] == [("audit.csv", "before")]


@pytest.mark.parametrize("text", ["", "no export\n", "[]\n", '{"audit": 1}\n', "a,b,c d e f g\n"])
def test_what_is_no_export_is_told(filled, tmp_path, text):
    (tmp_path / "file").write_text(text)
    with pytest.raises(StoreError):
        audit_entries.verify_file(filled, tmp_path / "file")


def test_a_missing_file_is_told(db, tmp_path):
    with pytest.raises(StoreError, match="missing"):
        audit_entries.verify_file(db, tmp_path / "missing")
