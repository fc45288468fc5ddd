import pytest

from app.store.checkins import CheckinEntry, latest, log
from app.store.subjects import erase
from tests.store.values import NOW, day, enroll_someone, enrolled


def test_an_entry_comes_back_as_it_was(db):
    subject_id = enroll_someone(db)
    entry = CheckinEntry(day(1), "identified", subject_id, 0.62, 0.11, "blinked", "out", "front door")
    log(db, entry)
    assert latest(db, 10) == [entry]


def test_an_identified_subject_was_last_seen_then(db):
    subject_id = enroll_someone(db)
    log(db, CheckinEntry(day(1), "identified", subject_id))
    assert enrolled(db, subject_id).last_seen_at == day(1)


def test_a_stranger_is_logged_without_a_subject(db):
    log(db, CheckinEntry(NOW, "not enrolled"))
    assert latest(db, 10) == [CheckinEntry(NOW, "not enrolled")]


def test_the_newest_entries_come_first_and_only_as_many_as_asked_for(db):
    for number in (2, 1, 3):
        log(db, CheckinEntry(day(number), "not enrolled"))
    assert [entry.at for entry in latest(db, 2)] == [day(3), day(2)]


def test_a_subject_erased_before_the_entry_was_written_is_left_out(db):
    subject_id = enroll_someone(db)
    erase(db, subject_id, NOW)
    log(db, CheckinEntry(NOW, "identified", subject_id))
    assert [entry.subject_id for entry in latest(db, 1)] == [None]


def test_a_subject_erased_later_leaves_entries_without_a_subject(db):
    subject_id = enroll_someone(db)
    log(db, CheckinEntry(NOW, "identified", subject_id))
    erase(db, subject_id, NOW)
    assert [entry.subject_id for entry in latest(db, 1)] == [None]


def test_an_entry_without_a_time_zone_is_a_bug_and_nothing_is_stored(db):
    with pytest.raises(ValueError, match="time zone"):
        log(db, CheckinEntry(NOW.replace(tzinfo=None), "not enrolled"))
    assert latest(db, 1) == []
