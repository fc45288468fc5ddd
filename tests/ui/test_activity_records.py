from datetime import UTC, date, datetime, timedelta
from typing import Any
from zipfile import is_zipfile

import pytest

from app.store.database import close, open_database
from app.ui import activity_records, activity_words
from app.ui.activity_values import Filters
from tests.store.values import KEY, enroll_someone
from tests.ui.record import check_in, check_ins, explained


@pytest.fixture
def db(tmp_path):
    opened = open_database(tmp_path / "vestibule.db", KEY)
    yield opened
    close(opened)


def test_days_begin_and_end_at_midnight_here():
    query = activity_records.query_of(Filters(first=date(2026, 3, 1), last=date(2026, 3, 2), way="pin"))
    assert query.since == datetime(2026, 3, 1).astimezone()
    assert query.until == datetime(2026, 3, 3).astimezone()
    assert query.way == "pin"


def test_the_log_is_counted_and_knows_its_stations(db, monkeypatch):
    who = enroll_someone(db)
    check_ins(db, who, range(3))
    found = activity_records.log(db, Filters())
    assert (found.total, found.is_more, found.stations) == (3, False, ("north door",))
    monkeypatch.setattr(activity_records, "COUNTED", 2)
    found = activity_records.log(db, Filters(words="ann"))
    assert (found.total, found.is_more) == (2, True)


def test_an_explanation_has_the_size_of_the_gallery_now(db):
    who = enroll_someone(db)
    number = check_in(db, who)
    evidence = explained(db, number, who)
    found: Any = activity_records.explanation(db, number, 55, 0.01)
    assert found.decision.evidence == evidence
    assert (found.people, found.fpir) == (55, 0.01)
    assert activity_records.explanation(db, 99, 55, 0.01) is None


def test_charts_have_every_day_of_the_period_and_every_hour(db):
    who = enroll_someone(db)
    number = check_in(db, who, 0)
    explained(db, number, who)
    now = datetime.now(UTC).astimezone()
    found = activity_records.charts(db, 7, "elsewhere", now)
    assert [day for day, _ in found.days] == [now.date() - timedelta(days=6 - one) for one in range(7)]
    assert sum(count for _, count in found.days) == sum(found.hours) == 1
    assert found.people == (("Ann Example", 1),)
    assert found.station == "north door"
    assert [one.quality for one in found.measured] == [85]
    assert found.drifts == ()


def test_charts_of_an_empty_record_are_empty(db):
    found = activity_records.charts(db, 7, "", datetime.now(UTC).astimezone())
    assert not found.measured
    assert not found.people
    assert not found.stations


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_file_has_every_entry_that_fits_and_progress_is_told(db, tmp_path, ending, monkeypatch):
    monkeypatch.setattr(activity_records, "_EXPORT_ROWS", 2)
    check_ins(db, enroll_someone(db), range(5))
    told: list[int] = []
    path = tmp_path / f"log.{ending}"
    count = export(tmp_path, path, told.append)
    assert count == 5
    assert told == [2, 4, 5]
    if ending == "xlsx":
        assert is_zipfile(path)
    else:
        assert len(path.read_text("utf-8-sig").splitlines()) == 6


def test_a_file_that_is_not_wanted_any_more_is_not_there(db, tmp_path):
    check_ins(db, enroll_someone(db), range(5))
    path = tmp_path / "log.csv"
    with pytest.raises(activity_records.Stopped):
        export(tmp_path, path, lambda _done: None, is_stopped=True)
    assert not list(tmp_path.glob("log*"))


def export(folder, path, tell, *, is_stopped=False):
    return activity_records.export(
        lambda: open_database(folder / "vestibule.db", KEY),
        close,
        Filters(),
        path,
        activity_words.heads(),
        actor="auditor c0ffee",
        tell=tell,
        is_stopped=lambda: is_stopped,
    )
