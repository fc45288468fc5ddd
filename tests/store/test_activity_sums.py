import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.store import activity_sums, checkins, decisions
from app.store.activity_sums import per_day, per_hour, per_hour_of_day, per_person, quality_by_day, stations
from app.store.subjects import erase
from app.store.times import utc_text
from tests.store.record import came, evidence, many
from tests.store.values import NOW, day, enroll_someone

BERLIN, KOLKATA, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kolkata"), ZoneInfo("America/New_York")


def recounted(db):
    """Every sum anew, from the check-ins themselves."""
    return [
        sorted(db.execute(sql).fetchall())
        for sql in (
            "SELECT day, station, outcome, direction, way, count(*) FROM checkin_shares GROUP BY 1,2,3,4,5",
            """
            SELECT quarter, station, count(*), sum(came), sum(went), sum(turned_away), sum(voided),
                sum(scored), sum(judged), sum(quality) FROM checkin_shares GROUP BY 1, 2
            """,
            """
            SELECT subject_id, month, count(*), sum(passages) FROM checkin_shares
            WHERE subject_id IS NOT NULL GROUP BY 1, 2
            """,
        )
    ]


def summed(db):
    return [
        sorted(db.execute(sql).fetchall())
        for sql in (
            "SELECT day, station, outcome, direction, way, entries FROM checkin_days",
            """
            SELECT quarter, station, entries, came, went, turned_away, voided, scored, judged, quality
            FROM checkin_quarters
            """,
            "SELECT subject_id, month, entries, passages FROM checkin_months",
        )
    ]


@pytest.mark.parametrize("seed", range(3))
def test_sums_stay_true_whatever_is_logged_taken_back_merged_erased_or_deleted(db, seed):
    people = many(db, 40, seed)
    assert summed(db) == recounted(db)
    rng = random.Random(seed)  # noqa: S311 - repeatable
    for _ in range(6):
        checkins.void(db, rng.randrange(1, 41), NOW)
    db.execute("UPDATE checkins SET subject_id = ? WHERE subject_id = ?", people[:2])
    assert summed(db) == recounted(db)
    erase(db, people[2], NOW)
    assert summed(db) == recounted(db)
    assert checkins.purge(db, day(30), at_most=5) == 5
    while checkins.purge(db, day(100)):
        assert summed(db) == recounted(db)
    while checkins.purge(db, day(1000)):
        pass
    assert summed(db) == [[], [], []]


@pytest.mark.parametrize("zone", [UTC, BERLIN, KOLKATA, NEW_YORK])
def test_hours_and_days_are_those_of_the_place(db, zone):
    people = many(db, 120)
    assert people
    rows = db.execute(
        "SELECT at, came, went, turned_away, voided FROM checkin_shares JOIN checkins USING (id)"
    )
    days: dict[object, list[int]] = {}
    hours: dict[object, list[int]] = {}
    for at, *numbers in rows:
        local = datetime.fromisoformat(at).astimezone(zone)
        for found, key in (
            (days, local.date()),
            (hours, local.replace(minute=0, second=0, microsecond=0).astimezone(UTC)),
        ):
            found[key] = [a + b for a, b in zip(found.get(key, [0] * 4), numbers, strict=True)]

    def of(one):
        return [one.came, one.went, one.turned_away, one.voided]

    span = (day(-2), day(400))
    assert {one.at.date(): of(one) for one in per_day(db, *span, zone)} == days
    assert {one.at.astimezone(UTC): of(one) for one in per_hour(db, *span, zone)} == hours
    of_day = [0] * 24
    for one in per_hour(db, *span, zone):
        of_day[one.at.hour] += one.came + one.went
    assert per_hour_of_day(db, *span, zone) == tuple(of_day)
    assert [one.at for one in per_day(db, *span, zone)] == sorted(one.at for one in per_day(db, *span, zone))


def test_the_hour_that_comes_twice_is_two_hours_and_its_day_is_one(db):
    ann = enroll_someone(db)
    night = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 2:30 in Berlin, and an hour later 2:30 again
    for hours in (0, 1, 20):
        came(db, ann, (night - NOW).total_seconds() / 60 + 60 * hours)
    span = (night - timedelta(days=1), night + timedelta(days=1))
    assert [(one.at.hour, one.came) for one in per_hour(db, *span, BERLIN)] == [(2, 1), (2, 1), (21, 1)]
    assert [(one.at.day, one.came) for one in per_day(db, *span, BERLIN)] == [(25, 3)]


def test_one_station_is_shown_alone_and_this_machine_s_clock_counts_unless_another_is_named(db):
    ann = enroll_someone(db)
    came(db, ann)
    came(db, ann, station="south")
    [one] = per_day(db, day(-1), day(1), station="south")
    assert one.came == 1
    assert one.at == NOW.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    assert stations(db) == ("north", "south")
    assert per_day(db, day(1), day(1)) == []


def test_who_passes_most_comes_first_and_what_was_taken_back_counts_for_nothing(db):
    ann, bob, zoe = (enroll_someone(db, name) for name in ("Ann", "Bob", "Zoe"))
    for days in (0, 1, 40, 100, 200):
        came(db, ann, 1440 * days)
    for days in (0, 100):
        came(db, bob, 1440 * days, direction="out")
    checkins.void(db, came(db, zoe), NOW)
    whole = per_person(db, day(-1), day(300))
    assert [(one.name, one.passages) for one in whole] == [("Ann", 5), ("Bob", 2)]
    assert [(one.subject_id, one.passages) for one in per_person(db, day(0), day(2))] == [(ann, 2), (bob, 1)]
    assert per_person(db, day(1), day(150), limit=1)[0].passages == 3
    assert [one.passages for one in per_person(db, day(0), day(100))] == [3, 1]


@pytest.mark.parametrize("seed", range(3))
def test_whoever_passed_is_counted_from_any_moment_to_any_other(db, seed):
    many(db, 150, seed)
    rng = random.Random(seed)  # noqa: S311 - repeatable
    for _ in range(40):
        since = NOW + timedelta(days=rng.uniform(-20, 380))
        until = since + timedelta(days=rng.choice([-5, 0, 1, 12, 17, 30, 45, 90, 365]) * rng.random())
        read = db.execute(
            "SELECT subject_id, count(*) FROM checkins WHERE at >= ? AND at < ? AND outcome = 'identified'"
            " AND voided_at IS NULL AND subject_id IS NOT NULL GROUP BY 1",
            [utc_text(since), utc_text(until)],
        )
        found = per_person(db, since, until)
        assert {one.subject_id: one.passages for one in found} == dict(read.fetchall())


def test_what_a_camera_saw_is_a_mean_for_each_day(db):
    ann = enroll_someone(db)
    for minutes, quality in ((0, 60), (10, 80), (1440, 90)):
        number = came(db, ann, minutes, score=quality / 10)
        decisions.keep(db, number, evidence(ann, quality=quality), None, NOW, 0)
    unseen = came(db, None, 2880)
    decisions.keep(db, unseen, evidence(brightness=None, sharpness=None), None, NOW, 0)
    first, second = quality_by_day(db, "north", day(-1), day(9), UTC)
    assert (first.day, first.faces, first.quality, first.score) == (NOW.date(), 2, 70, 7)
    assert (first.brightness, first.sharpness) == (0.5, 0.25)
    assert (second.faces, second.quality) == (1, 90)
    assert quality_by_day(db, "south", day(-1), day(9)) == []


def test_a_day_on_which_nobody_was_named_has_no_score(db):
    decisions.keep(db, came(db, None), evidence(), None, NOW, 0)
    assert quality_by_day(db, "north", day(-1), day(9))[0].score is None


def test_somebody_erased_between_counting_and_naming_has_no_name(db):
    assert activity_sums._name(db, "gone") == ""
