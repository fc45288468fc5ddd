from datetime import timedelta

import pytest

from app.bootstrap import Options, open_store
from app.store import decisions
from app.store.database import close
from tests.store.record import came, evidence
from tests.store.values import NOW, enroll_someone

SPAN = ("--since", "2026-02-27", "--until", "2026-04-30")


@pytest.fixture
def data(tmp_path):
    """A data folder with five faces a day for a month, dim in the end."""
    db = open_store(Options(tmp_path))
    ann = enroll_someone(db, "Ann Example")
    for day in range(16):
        for minute in range(5):
            number = came(db, ann, day * 1440 + minute, direction="out" if minute == 4 else "in")
            light = 0.2 if day > 12 else 0.5
            decisions.keep(db, number, evidence(ann, brightness=light), None, NOW + timedelta(days=day), 0)
    came(db, None)
    close(db)
    return tmp_path


def test_hours_and_days_are_counted(run, data):
    days = run("activity", "charts", "days", *SPAN, "--json", "--data", data).results
    assert [(one["came"], one["went"], one["turned_away"]) for one in days[:2]] == [(4, 1, 1), (4, 1, 0)]
    assert "4 in, 1 out, 1 turned away" in run("activity", "charts", "hours", *SPAN, "--data", data).out
    assert run("activity", "charts", "days", *SPAN, "--station", "south", "--data", data).out == ""


def test_people_are_listed_by_how_often_they_passed(run, data):
    assert run("activity", "charts", "people", *SPAN, "--data", data).out == "     80  Ann Example\n"
    assert run("activity", "charts", "people", *SPAN, "--json", "--data", data).results[0]["passages"] == 80


def test_quality_of_every_station_comes_with_what_has_drifted(run, data):
    said = run("activity", "charts", "quality", *SPAN, "--data", data).out
    assert "quality 70, brightness 0.50, sharpness 0.250 (5 faces)" in said
    assert "north: brightness is 0.2" in said
    assert said.endswith("Most likely: light gone.\n")
    found = run(
        "activity", "charts", "quality", *SPAN, "--station", "north", "--json", "--data", data
    ).results
    assert found[0]["faces"] == 5
    assert found[-1]["drift"] == "brightness"
