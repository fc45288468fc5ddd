import pytest

from app.store import activity, migrations
from app.store.activity import Query
from app.store.database import close, open_database
from app.store.refusals import Refusal, keep
from app.store.times import utc_text
from tests.store.values import KEY, NOW, day


def test_every_table_is_there_from_the_first_start(db):
    names = ("decisions", "decision_candidates", "checkin_pictures", "checkin_days", "checkin_quarters")
    assert all(db.table(name).exists() for name in (*names, "checkin_months"))


def test_check_ins_of_before_are_summed_and_their_refusals_found(tmp_path):
    before = tuple(one for one in migrations.STEPS if one.__name__ < "m008")
    db = open_database(tmp_path / "vestibule.db", KEY, steps=before)
    db.table("subjects").insert({"id": "ann", "name": "Ann", "enrolled_at": utc_text(NOW)})
    common: dict[str, object] = {"direction": "in", "station": "north", "score": 7.0, "liveness": ""}
    entries: list[dict[str, object]] = [
        {"at": utc_text(NOW), "outcome": "identified", "subject_id": "ann", "voided_at": None},
        {"at": utc_text(day(1)), "outcome": "identified", "subject_id": "ann", "voided_at": utc_text(NOW)},
        {"at": utc_text(day(2)), "outcome": "refused", "subject_id": None, "voided_at": None},
    ]
    db.table("checkins").insert_all({**one, **common} for one in entries)
    db.execute(
        "INSERT INTO refusals (at, station, reason, cues, delete_at) VALUES"
        " ((SELECT at FROM checkins WHERE id = 3), 'north', 'attack', '{}', '2027-01-01')"
    )
    close(db)
    db = open_database(tmp_path / "vestibule.db", KEY)
    assert activity.count(db, Query()) == 3
    assert [one.passages for one in activity.per_person(db, day(-40), day(40))] == [1]
    days = activity.per_day(db, day(-1), day(4))
    assert [(one.came, one.voided, one.turned_away) for one in days] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    assert [row.reason for row in activity.find(db, Query(), 9).rows] == ["attack", "", ""]
    assert activity.one(db, 1) is not None
    keep(db, Refusal(day(3), "north", "attack"), 0)
    close(db)


@pytest.mark.parametrize("index", ["subject", "kind"])
def test_what_is_asked_for_most_has_an_index(db, index):
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert f"checkins_by_{index}_and_time" in names
