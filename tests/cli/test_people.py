from datetime import date

import pytest

from app.bootstrap import Options, open_store
from app.cli.people_arguments import MARKS
from app.core.person import PersonDetails
from app.store.checkins import CheckinEntry, log
from app.store.database import close
from tests.store.values import NOW, enroll_someone

MARCH = date(2026, 3, 1)


@pytest.fixture
def data(tmp_path):
    """A data folder with two people, one of whom was seen."""
    db = open_store(Options(tmp_path))
    details = PersonDetails("Ćuk Example", "A-1043", "cuk@example.org", "Workshop", ("night",), "", MARCH)
    enroll_someone(db, details=details)
    ann = enroll_someone(db, "Ann Example")
    log(db, CheckinEntry(NOW, "identified", ann, 0.7, 0.3))
    close(db)
    return tmp_path


def test_everybody_is_listed_by_name(run, data):
    ran = run("people", "--data", data)
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "Ann Example: 2 pictures, last seen 2026-03-01 08:30 UTC",
        "Ćuk Example: 2 pictures, not seen yet",
    ]


def test_json_has_all_that_is_known(run, data):
    found = run("people", "ĆUK", "--json", "--data", data).results
    assert len(found) == 1
    assert len(found[0].pop("id")) == 32
    assert found[0] == {
        "name": "Ćuk Example",
        "external_id": "A-1043",
        "group": "Workshop",
        "tags": ["night"],
        "valid_from": "2026-03-01",
        "valid_until": None,
        "samples": 2,
        "quality": 80,
        "enrolled_at": "2026-03-01T08:30:00+00:00",
        "last_seen_at": None,
    }


@pytest.mark.parametrize("words", [("ann",), ("ann", "example"), ("EXAMPLE",)])
def test_words_are_looked_for_in_names(run, data, words):
    assert "Ann Example" in run("people", *words, "--data", data).out


@pytest.mark.parametrize("word", ["1043", "workshop", "NIGHT", "cuk@example"])
def test_words_are_looked_for_in_external_ids_groups_tags_and_addresses(run, data, word):
    assert run("people", word, "--data", data).out.startswith("Ćuk Example")


def test_a_name_that_nobody_has_makes_exit_code_1(run, data):
    ran = run("people", "Zoe", "--data", data)
    assert (ran.code, ran.out) == (1, "Nobody like that is enrolled.\n")
    assert run("people", "Zoe", "--json", "--data", data).out == ""


def test_an_empty_gallery_is_no_failure(run, tmp_path):
    ran = run("people", "--data", tmp_path / "new")
    assert (ran.code, ran.out) == (0, "Nobody is enrolled yet.\n")


@pytest.mark.parametrize("mark", MARKS)
def test_people_are_asked_for_by_mark(run, data, mark):
    found = run("people", "--mark", mark, "--data", data)
    assert (found.code, "Example" in found.out) == ((0, True) if mark == "not-seen" else (1, False))


def test_people_are_asked_for_by_tag_group_and_order(run, data):
    assert run("people", "--tag", "night", "--group", "Workshop", "--data", data).out.startswith("Ćuk")
    assert run("people", "--tag", "day", "--data", data).code == 1
    ordered = run("people", "--order", "last-seen", "--data", data).out.splitlines()
    assert [line.split()[0] for line in ordered] == ["Ann", "Ćuk"]
