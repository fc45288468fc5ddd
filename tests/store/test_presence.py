from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.errors import StoreError
from app.store import audit, checkins
from app.store.presence import inside, mark_out
from app.store.subjects import erase
from tests.store.record import came
from tests.store.values import NOW, enroll_someone, enrolled


def names(db, now=NOW + timedelta(hours=4), hours=0):
    return [one.name for one in inside(db, now, hours)]


@pytest.fixture
def ann(db):
    return enroll_someone(db, "Ann")


def test_whoever_came_last_is_inside_and_whoever_went_is_not(db, ann):
    bob = enroll_someone(db, "Bob")
    came(db, ann)
    came(db, bob, 1)
    came(db, bob, 2, direction="out")
    [one] = inside(db, NOW + timedelta(hours=4))
    assert (one.subject_id, one.name, one.group, one.since, one.station) == (ann, "Ann", "", NOW, "north")


def test_what_was_taken_back_counts_for_nothing(db, ann):
    came(db, ann)
    checkins.void(db, came(db, ann, 5, direction="out"), NOW)
    assert names(db) == ["Ann"]
    checkins.void(db, 1, NOW)
    assert names(db) == []


def test_strangers_and_whoever_was_kept_out_are_not_inside(db):
    came(db, None)
    came(db, None, outcome="not_valid")
    assert names(db) == []


def test_yesterday_counts_only_where_people_work_through_the_night(db, ann):
    came(db, ann)
    tomorrow = NOW + timedelta(hours=20)
    assert names(db, tomorrow) == []
    assert names(db, tomorrow, hours=24) == ["Ann"]
    assert names(db, tomorrow, hours=19) == []


def test_the_day_begins_at_the_midnight_of_the_place(db, ann):
    came(db, ann)  # 8:30 UTC, 21:30 in Auckland
    auckland = ZoneInfo("Pacific/Auckland")
    assert names(db, datetime(2026, 3, 1, 23, 0, tzinfo=auckland)) == ["Ann"]
    assert names(db, datetime(2026, 3, 2, 0, 30, tzinfo=auckland)) == []


def test_people_are_in_the_order_of_their_names_in_any_case(db, ann):
    for name in ("bea", "Cleo"):
        came(db, enroll_someone(db, name))
    came(db, ann)
    assert names(db) == ["Ann", "bea", "Cleo"]


def test_somebody_marked_as_gone_is_gone_and_was_not_seen_until_that_is_undone(db, ann):
    came(db, ann)
    number = mark_out(db, ann, NOW + timedelta(hours=2), "guard")
    assert names(db) == []
    assert enrolled(db, ann).last_seen_at == NOW
    assert checkins.last_passages(db, NOW)[ann][0] == "out"
    assert db.execute("SELECT actor, action, target FROM audit ORDER BY id DESC").fetchone() == (
        "guard",
        "mark as gone",
        ann,
    )
    assert audit.verify(db) is None
    checkins.void(db, number, NOW, "guard")
    assert names(db) == ["Ann"]
    assert enrolled(db, ann).last_seen_at == NOW


def test_an_erased_person_is_neither_inside_nor_marked(db, ann):
    came(db, ann)
    erase(db, ann, NOW)
    assert names(db) == []
    with pytest.raises(StoreError, match="no longer enrolled"):
        mark_out(db, ann, NOW, "guard")
