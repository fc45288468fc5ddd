import json
from contextlib import suppress
from datetime import timedelta

from app.store import notices
from app.store.checkins import CheckinEntry, log
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.notices import Event, due, failed, next_due, owe, owed, settled
from app.store.subjects import erase
from tests.store.values import KEY, NOW, day, enroll_someone


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def checkin(subject_id: str | None = "ann", **changes) -> Event:
    return Event("checkin.created", NOW, "front door", subject_id, **changes)


def test_an_event_says_what_happened_to_whom_where_and_when(db):
    ann = enroll_someone(db, "Ann Unmistakable", external_id="A-7")
    event = checkin(ann, external_id=notices.external_id(db, ann), direction="in", way="pin", id="e1")
    assert json.loads(event.json()) == {
        "type": "checkin.created",
        "id": "e1",
        "at": "2026-03-01T08:30:00.000000Z",
        "station": "front door",
        "subject_id": ann,
        "external_id": "A-7",
        "direction": "in",
        "way": "pin",
    }


def test_every_event_has_an_id_of_its_own():
    assert checkin().id != checkin().id


def test_nobody_has_no_number_in_another_system(db):
    assert notices.external_id(db, enroll_someone(db)) is None
    assert notices.external_id(db, "gone") is None


def test_an_owed_event_is_due_at_once_until_it_is_settled(db):
    assert (owed(db), next_due(db), due(db, NOW, 5)) == (0, None, [])
    event = checkin()
    owe(db, event, NOW)
    assert (owed(db), next_due(db)) == (1, NOW)
    [notice] = due(db, NOW, 5)
    assert (notice.id, notice.event, notice.tries, notice.last_error) == (event.id, event.json(), 0, "")
    settled(db, event.id)
    assert due(db, NOW, 5) == []


def test_an_event_is_owed_only_with_what_it_tells(db):
    ann = enroll_someone(db)
    with suppress(KeyError), transaction(db):
        log(db, CheckinEntry(NOW, "identified", ann))
        owe(db, checkin(ann), NOW)
        raise KeyError
    assert (db.table("checkins").count, owed(db)) == (0, 0)


def test_the_longest_due_comes_first_and_only_as_many_as_asked_for(db):
    events = [checkin(id=name) for name in "abc"]
    for event, made in zip(events, (2, 0, 1), strict=True):
        owe(db, event, NOW + minutes(made))
    assert [notice.id for notice in due(db, NOW + minutes(2), 2)] == ["b", "c"]


def test_a_failed_notice_waits_and_remembers_why(db):
    owe(db, checkin(), NOW)
    [notice] = due(db, NOW, 5)
    failed(db, notice.id, NOW, NOW + minutes(5), "no answer")
    assert due(db, NOW + minutes(4), 5) == []
    [notice] = due(db, NOW + minutes(5), 5)
    assert (notice.tries, notice.last_error) == (1, "no answer")
    assert next_due(db) == NOW + minutes(5)


def test_a_notice_that_cannot_be_delivered_is_dropped_after_three_days(db):
    owe(db, checkin(), NOW)
    [notice] = due(db, NOW, 5)
    failed(db, notice.id, day(3), day(3), "no answer")
    assert owed(db) == 1
    failed(db, notice.id, day(3) + minutes(1), day(3), "no answer")
    assert owed(db) == 0


def test_a_clock_set_back_does_not_keep_a_notice_waiting(db):
    owe(db, checkin(), day(365))
    assert len(due(db, NOW, 5)) == 1


def test_of_an_erased_person_nothing_more_is_told(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    for subject_id in (ann, bob, None):
        owe(db, checkin(subject_id), NOW)
    erase(db, ann, NOW)
    assert [json.loads(notice.event)["subject_id"] for notice in due(db, NOW, 5)] == [bob, None]


def test_every_database_signs_with_a_key_of_its_own(db, tmp_path):
    other = open_database(tmp_path / "other.db", KEY)
    keys = [notices.webhook_key(one) for one in (db, other)]
    assert [len(key) for key in keys] == [32, 32]
    assert keys[0] != keys[1]
    close(other)
