from app.store.activity_query import Query
from app.store.activity_search import counted, matches
from tests.store.record import came
from tests.store.values import day, enroll_someone


def test_no_more_are_returned_than_are_wanted(db):
    ann = enroll_someone(db)
    for minute in range(5):
        came(db, ann, minute)
    assert [number for number, *_ in matches(db, Query(), 2)] == [5, 4]


def test_whole_days_are_counted_by_their_sums_and_the_rest_by_reading(db):
    ann = enroll_someone(db)
    for minutes in (0, 60 * 24 * 2, 60 * 24 * 4):
        came(db, ann, minutes)
    assert counted(db, Query()) == 3
    assert counted(db, Query(since=day(0), until=day(4))) == 2
    assert counted(db, Query(since=day(0), until=day(0))) == 0
    db.execute("DELETE FROM checkin_days")
    assert (
        counted(db, Query(since=day(0), until=day(5))) == 1
    )  # of its last day; the whole days say nothing now


def test_whoever_came_long_ago_is_found_in_their_month(db, monkeypatch):
    monkeypatch.setattr("app.store.activity_search._WALKED", 1)
    monkeypatch.setattr("app.store.activity_search._FEW", 0)
    ann, bob = enroll_someone(db), enroll_someone(db, "Bob")
    old = came(db, bob)
    for minutes in range(5):
        came(db, ann, 60 * 24 * 100 + minutes)
    assert [number for number, *_ in matches(db, Query(words="bob"), 9)] == [old]
