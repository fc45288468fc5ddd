from app.store import checkins, subjects
from app.store.checkins import CheckinEntry
from app.store.mirrored_checkins import Recorded, begin, keep, recorded
from tests.store.values import NOW, enroll_someone


def check_in(db, subject_id):
    return checkins.log(db, CheckinEntry(NOW, "identified", subject_id))


def test_what_a_backend_said_stands_beside_the_check_in_and_changes_nothing_of_it(db):
    number = check_in(db, enroll_someone(db))
    before = checkins.latest(db, 1)
    assert recorded(db, number) is None
    assert begin(db, number, "Door", NOW)
    keep(db, number, Recorded.OTHER_PERSON)
    assert recorded(db, number) == ("Door", Recorded.OTHER_PERSON)
    assert checkins.latest(db, 1) == before


def test_an_attempt_that_was_broken_off_has_failed_and_is_not_made_again(db):
    number = check_in(db, enroll_someone(db))
    assert begin(db, number, "Door", NOW)
    assert recorded(db, number) == ("Door", Recorded.FAILED)
    assert not begin(db, number, "Door", NOW)


def test_what_was_never_written_down_is_told_nobody(db):
    assert not begin(db, 4711, "Door", NOW)


def test_it_outlives_the_person_as_the_check_in_does(db):
    subject_id = enroll_someone(db)
    number = check_in(db, subject_id)
    begin(db, number, "Door", NOW)
    subjects.erase(db, subject_id, NOW, "desk")
    assert recorded(db, number) == ("Door", Recorded.FAILED)
