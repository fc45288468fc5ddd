from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import Options, open_store
from app.store import strangers
from app.store.database import close
from tests.core.test_strangers import person

NOW = datetime.now(UTC)


@pytest.fixture
def data(tmp_path):
    """A data folder in which somebody unknown came twice, and somebody else once."""
    db = open_store(Options(tmp_path))
    for number, visit in ((1, 0), (2, 0), (1, 1)):
        at = NOW - timedelta(hours=number + visit)
        strangers.keep(db, strangers.Stranger(at, "front door", b"jpeg", person(number, visit), 70), 7)
    close(db)
    return tmp_path


def test_unknown_faces_are_listed_by_person_without_the_faces(run, data):
    found = run("strangers", "list", "--json", "--data", data).results
    assert [one["person"] for one in found] == [1, 1, 2]
    assert set(found[0]) == {"id", "person", "at", "station", "quality", "delete_at"}
    ran = run("strangers", "list", "--data", data)
    assert "unknown person 1" in ran.out
    assert "at front door, quality 70, deleted on" in ran.out


def test_some_or_all_are_deleted(run, data):
    first = run("strangers", "list", "--json", "--data", data).results[0]["id"]
    assert run("strangers", "delete", first, "--data", data).out == "1 deleted.\n"
    assert run("strangers", "delete", first, "--data", data).code == 1
    assert run("strangers", "delete", "--all", "--json", "--data", data).results == [{"deleted": 2}]


def test_an_empty_inbox_says_whether_it_is_switched_on(run, data, monkeypatch):
    run("strangers", "delete", "--all", "--data", data)
    assert "keep_strangers_days is 0" in run("strangers", "list", "--data", data).out
    monkeypatch.setenv("VESTIBULE_ACTIVITY_KEEP_STRANGERS_DAYS", "7")
    assert run("strangers", "list", "--data", data).out == "No unknown faces are waiting.\n"
