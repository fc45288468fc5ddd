import itertools
from datetime import timedelta

import pytest

from app.store import activity, refusals
from app.store.activity import COUNTED, Query, find
from app.store.refusals import Refusal
from app.store.text import folded
from tests.store.record import came, many
from tests.store.values import NOW, day, enroll_someone

WORDS = ["", "example", "ÉMILE mar", "e-7", "小", "e", "zoe"]


def numbers(db, query, limit=1000, before=None):
    return [row.id for row in find(db, query, limit, before).rows]


def expected(db, query):
    """What is looked for, as one who reads every row finds it."""
    rows = activity.find(db, Query(), 100_000).rows
    names = {
        who: folded("\n".join(filter(None, texts)))
        for who, *texts in db.execute("SELECT id, name, external_id, email, group_name FROM subjects")
    }
    return [
        row.id
        for row in rows
        if (query.since is None or row.at >= query.since)
        and (query.until is None or row.at < query.until)
        and all(word in names.get(row.subject_id or "", "") for word in folded(query.words).split())
        and (not query.words or row.subject_id)
        and all(
            not getattr(query, name) or getattr(row, name) == getattr(query, name)
            for name in ("subject_id", "outcome", "direction", "station", "way")
        )
    ]


def test_the_record_is_newest_first_with_names(db):
    ann = enroll_someone(db, "Ann Example")
    first, second = came(db, ann), came(db, None, 5)
    newest, oldest = find(db, Query(), 10).rows
    assert (newest.id, newest.subject_id, newest.name, newest.outcome) == (second, None, "", "not_enrolled")
    assert (oldest.id, oldest.name, oldest.at, oldest.score) == (first, "Ann Example", NOW, 7.0)
    assert (oldest.voided_at, oldest.reason, oldest.has_picture) == (None, "", False)
    assert activity.one(db, first) == oldest
    assert activity.one(db, 99) is None


@pytest.mark.parametrize("thresholds", [(3000, 40_000), (4, 3), (4, 150), (10_000, 3)])
def test_every_combination_of_filters_finds_what_reading_every_row_finds(db, monkeypatch, thresholds):
    monkeypatch.setattr("app.store.activity_search._WALKED", thresholds[0])
    monkeypatch.setattr("app.store.activity_search._FEW", thresholds[1])
    people = many(db, 80)
    spans = [(None, None), (day(20), day(200)), (NOW + timedelta(minutes=7), NOW + timedelta(minutes=90))]
    kinds = [("", "", ""), ("refused", "", ""), ("", "south", "pin"), ("identified", "north", "")]
    for (since, until), words, kind in itertools.product(spans, WORDS, kinds):
        query = Query(since, until, words, "", kind[0], "", *kind[1:])
        wanted = expected(db, query)
        assert numbers(db, query) == wanted, query
        assert activity.count(db, query) == len(wanted), query
    for direction in ("in", "out"):
        query = Query(subject_id=people[0], direction=direction, since=day(3))
        assert numbers(db, query) == expected(db, query)
        assert activity.count(db, query) == len(expected(db, query))


@pytest.mark.parametrize("query", [Query(), Query(words="e"), Query(station="south"), Query(until=day(100))])
def test_pages_follow_each_other_without_a_gap_or_a_double(db, query):
    people = many(db, 60)
    for _ in range(7):
        came(db, people[0], 30, station="south")  # all at the same moment
    paged = [row.id for page in activity.pages(db, query, 4) for row in page]
    assert paged == expected(db, query)
    assert find(db, query, len(paged)).after is None


def test_a_check_in_that_comes_meanwhile_shifts_no_page(db):
    ann = enroll_someone(db)
    made = [came(db, ann, minute) for minute in range(6)]
    page = find(db, Query(), 3)
    came(db, ann, 60)
    assert numbers(db, Query(), 3, page.after) == made[2::-1]


def test_of_words_that_mean_many_no_more_are_counted_than_a_window_shows(db, monkeypatch):
    assert COUNTED == 1000
    monkeypatch.setattr(activity, "COUNTED", 3)
    ann = enroll_someone(db)
    for minute in range(6):
        came(db, ann, minute)
    assert activity.count(db, Query(words="ann")) == 4
    assert activity.count(db, Query()) == 6


def test_the_reason_of_a_refusal_and_its_picture_stand_with_the_check_in(db):
    number = came(db, None, outcome="refused")
    refusals.keep(db, Refusal(NOW, "north", "attack", picture=b"jpeg", checkin_id=number), 3)
    [row] = find(db, Query(outcome="refused"), 5).rows
    assert (row.reason, row.has_picture) == ("attack", True)
    assert activity.picture(db, number) == b"jpeg"
    assert activity.picture(db, 99) is None


def test_a_year_that_ends_has_a_month_after_it(db):
    ann = enroll_someone(db)
    number = came(db, ann, 60 * 24 * 300)  # in December
    assert numbers(db, Query(words="ann", since=day(1))) == [number]
