from datetime import UTC, datetime

import pytest

from app.bootstrap import Options, open_store
from app.cli import demo_data as module
from app.store import audit, people_search
from app.store.database import close
from app.store.people_search import Mark


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    data = tmp_path_factory.mktemp("demo")
    module.demo_data(Options(data), 500, 3000, as_json=True)
    return data


def test_drawn_people_fill_an_empty_data_folder(run, filled):
    db = open_store(Options(filled))
    now = datetime.now(UTC)
    assert db.table("subjects").count == 500
    assert db.table("checkins").count == 3000
    marked = people_search.marks(db, now)
    assert all(marked[mark] for mark in Mark)
    later = "SELECT count(*) FROM checkins JOIN subjects ON subjects.id = subject_id WHERE at < enrolled_at"
    assert db.execute(later).fetchone() == (0,)
    latest = "SELECT max(at) FROM checkins WHERE subject_id = subjects.id"
    wrong = f"SELECT count(*) FROM subjects WHERE last_seen_at <> ({latest})"  # noqa: S608 - constants
    assert db.execute(wrong).fetchone() == (0,)
    assert audit.verify(db) is None
    close(db)
    assert len(run("people", "--mark", "look-alike", "--json", "--data", filled).results) == 2


def test_a_folder_with_data_is_left_alone(run, filled):
    ran = run("demo-data", "--people", "5", "--data", filled)
    assert ran.code == 3
    assert "only go into an empty data folder" in ran.err


def test_what_is_cancelled_leaves_the_folder_empty(run, tmp_path, monkeypatch):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_check_in", interrupted)
    ran = run("demo-data", "--people", "5", "--checkins", "10", "--data", tmp_path)
    assert ran.code == 130
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]
    monkeypatch.undo()
    ran = run("demo-data", "--people", "5", "--checkins", "10", "--data", tmp_path)
    assert ran.out.startswith("5 drawn people and 10 check-ins are in ")
