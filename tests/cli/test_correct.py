import pytest

from app.bootstrap import Options, open_store
from app.store import pins
from app.store.checkins import CheckinEntry, log
from app.store.database import close
from tests.store.values import NOW, enroll_someone, reference


@pytest.fixture
def data(tmp_path):
    """Ann with the pictures 1 and 2, Anna with 3 and 4, a check-in and a PIN."""
    db = open_store(Options(tmp_path))
    enroll_someone(db, "Ann", external_id="A-1")
    anna = enroll_someone(db, "Anna", external_id="A-2", references=[reference(3), reference(4, sample=None)])
    log(db, CheckinEntry(NOW, "identified", anna, 7.0, 2.0))
    pins.issue(db, anna, NOW)
    close(db)
    return tmp_path


def pictures(run, data, who) -> list[int]:
    return [one["sample"] for one in run("correct", "samples", who, "--json", "--data", data).results]


def test_two_entries_become_one_and_two_again(run, data):
    ran = run("correct", "merge", "A-1", "A-2", "--data", data)
    assert ran.code == 0
    assert ran.out == (
        "Anna is Ann now: 2 pictures and 1 check-in went over. The other's PIN ended."
        " To take it back: vestibule correct undo 1\n"
    )
    assert pictures(run, data, "Ann") == [1, 2, 3, 4]
    listed = run("correct", "list", "--data", data).out
    assert "merged: Ann, Anna, by command line; can be undone until" in listed
    assert run("correct", "undo", "1", "--data", data).out == "Correction 1 is undone.\n"
    assert pictures(run, data, "A-2") == [3, 4]
    assert "; undone " in run("correct", "list", "--data", data).out


def test_what_cannot_be_undone_any_more_says_why(run, data):
    ran = run("correct", "undo", "7", "--data", data)
    assert ran.code == 3
    assert "can no longer be undone" in ran.err


def test_a_correction_of_somebody_who_was_erased_is_listed_as_past_undoing(run, data):
    run("correct", "remove", "1", "--data", data)
    run("person", "erase", "A-1", "--data", data)
    assert "can no longer be undone" in run("correct", "list", "--data", data).out


def test_pictures_are_listed_moved_and_removed(run, data):
    assert (
        "4: quality 80, 2026-03-01 08:30 UTC, no picture kept"
        in run("correct", "samples", "A-2", "--data", data).out
    )
    assert run("correct", "move", "3", "--to", "A-1", "--data", data).out.startswith(
        "Ann has 1 picture more."
    )
    [removed] = run("correct", "remove", "1", "2", "--json", "--data", data).results
    assert removed == {"correction": 2, "samples": 2}
    assert pictures(run, data, "A-1") == [3]


def test_a_new_person_is_made_of_pictures(run, data):
    asked = ("--name", "Bob", "--consent", "paper", "--operator", "Olga")
    ran = run("correct", "split", "A-1", "2", *asked, "--data", data)
    assert ran.out.startswith("Bob has 1 picture of Ann.")
    assert pictures(run, data, "Bob") == [2]
    [correction] = run("correct", "list", "--json", "--data", data).results
    assert (correction["kind"], correction["names"]) == ("split", ["Ann", "Bob"])


@pytest.mark.parametrize(
    "wrong",
    [
        ("merge", "A-1", "nobody"),
        ("merge", "A-1", "A-1"),
        ("samples", "nobody"),
        ("move", "1", "--to", "nobody"),
        ("split", "nobody", "1", "--name", "Bob", "--consent", "paper", "--operator", "Olga"),
    ],
)
def test_whoever_is_not_found_is_said_and_nothing_is_changed(run, data, wrong):
    ran = run("correct", *wrong, "--data", data)
    assert ran.code == 1
    assert ran.out.endswith(".\n")
    assert run("correct", "list", "--data", data).out == "Nothing was corrected yet.\n"
