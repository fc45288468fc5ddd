import csv
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest

from app.bootstrap import Options, open_store
from app.store import decisions
from app.store.database import close
from tests.store.record import came, evidence
from tests.store.values import NOW, enroll_someone


@pytest.fixture
def data(tmp_path):
    """A data folder in which Ann came and a stranger was turned away."""
    db = open_store(Options(tmp_path))
    ann = enroll_someone(db, "Ann Example")
    bob = enroll_someone(db, "Bob Example", external_id="B-1")
    decisions.keep(db, came(db, ann), evidence(ann, bob), None, NOW, 0)
    decisions.keep(db, came(db, None, 5), evidence(bob, ann, outcome="not_enrolled"), None, NOW, 0)
    came(db, bob, (datetime.now(UTC) - NOW).total_seconds() / 60, way="pin")
    close(db)
    return tmp_path


def test_the_log_is_listed_newest_first(run, data):
    ran = run("activity", "log", "--data", data)
    assert ran.code == 0
    newest, middle, oldest = ran.out.splitlines()
    assert "Bob Example in at north" in newest
    assert "not enrolled at north" in middle
    assert "Ann Example in" in oldest
    assert [one["number"] for one in run("activity", "log", "--json", "--data", data).results] == [3, 2, 1]
    assert len(run("activity", "log", "--limit", "1", "--data", data).out.splitlines()) == 1
    assert len(run("activity", "log", "--limit", "0", "--data", data).out.splitlines()) == 3


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (("--words", "ann"), [1]),
        (("--outcome", "not_enrolled"), [2]),
        (("--way", "pin"), [3]),
        (("--station", "north", "--direction", "in", "--until", "2026-03-01"), [2, 1]),
        (("--since", "2026-03-02"), [3]),
    ],
)
def test_filters_choose_what_is_listed(run, data, given, found):
    listed = run("activity", "log", *given, "--json", "--data", data).results
    assert [one["number"] for one in listed] == found


def test_nothing_found_makes_exit_code_1(run, data):
    ran = run("activity", "log", "--words", "zoe", "--data", data)
    assert (ran.code, ran.out) == (1, "Nothing like that is in the record.\n")


def test_who_is_inside_is_listed_until_they_are_marked_as_gone(run, data):
    late = ("--hours", "24")
    assert run("activity", "inside", *late, "--data", data).out.endswith("1 person is in the building.\n")
    assert [one["name"] for one in run("activity", "inside", *late, "--json", "--data", data).results] == [
        "Bob Example"
    ]
    assert run("activity", "gone", "B-1", "--data", data).out == "Bob Example is marked as gone.\n"
    assert run("activity", "inside", *late, "--data", data).out == "Nobody is in the building.\n"
    assert run("activity", "gone", "Zoe", "--data", data).code == 1


def test_the_record_is_written_to_a_file_and_none_is_replaced_unasked(run, data, tmp_path):
    path = tmp_path / "log.csv"
    ran = run("activity", "export", path, "--data", data)
    assert (ran.code, ran.out) == (0, f"3 check-ins in {path}.\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Bob Example", "", "Ann Example"]
    assert run("activity", "export", path, "--data", data).code == 3
    assert run("activity", "export", path, "--force", "--words", "ann", "--data", data).code == 0
    sheet = tmp_path / "log.xlsx"
    assert run("activity", "export", sheet, "--json", "--data", data).results == [
        {"file": str(sheet), "rows": 3}
    ]
    assert openpyxl.load_workbook(sheet).active.max_row == 4


def test_a_check_in_is_explained_and_one_that_is_not_there_makes_exit_code_1(run, data):
    assert "Ann Example in" in run("activity", "explain", "1", "--data", data).out
    assert run("activity", "explain", "99", "--data", data).code == 1


def test_charts_and_replays_are_printed(run, data):
    since = ("--since", (NOW - timedelta(days=1)).isoformat())
    assert run("activity", "charts", "days", *since, "--data", data).code == 0
    assert run("activity", "replay", "--data", data).code == 0
