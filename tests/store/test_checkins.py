import pytest
from sqlcipher3 import dbapi2

from app.errors import StoreError
from app.store.checkins import CheckinEntry, answer, last_passages, latest, log, void
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


def test_an_entry_tells_by_which_way_and_what_was_answered(db):
    subject_id = enroll_someone(db)
    number = log(db, CheckinEntry(NOW, "identified", subject_id, way="pin"))
    answer(db, number, "Workshop")
    assert latest(db, 1) == [CheckinEntry(NOW, "identified", subject_id, way="pin", answer="Workshop")]


@pytest.mark.parametrize("way", ["face", "pin", "code", "name"])
def test_every_way_can_be_stored_and_no_other(db, way):
    log(db, CheckinEntry(NOW, "identified", way=way))
    with pytest.raises(dbapi2.IntegrityError):
        log(db, CheckinEntry(NOW, "identified", way=f"{way}!"))  # type: ignore[arg-type]


def test_a_check_in_taken_back_stays_and_counts_for_nothing(db):
    subject_id = enroll_someone(db)
    log(db, CheckinEntry(day(1), "identified", subject_id, direction="in"))
    number = log(db, CheckinEntry(day(2), "identified", subject_id, direction="out"))
    void(db, number, day(3))
    assert [entry.voided_at for entry in latest(db, 2)] == [day(3), None]
    assert last_passages(db, NOW) == {subject_id: ("in", day(1))}
    assert enrolled(db, subject_id).last_seen_at == day(1)
    assert [row["action"] for row in db.table("audit").rows][-1] == "void check-in"


def test_a_check_in_is_taken_back_once(db):
    subject_id = enroll_someone(db)
    number = log(db, CheckinEntry(day(1), "identified", subject_id))
    void(db, number, day(2))
    void(db, number, day(3))
    assert latest(db, 1)[0].voided_at == day(2)
    assert enrolled(db, subject_id).last_seen_at is None


@pytest.mark.parametrize("act", [lambda db: void(db, 7, NOW), lambda db: answer(db, 7, "Workshop")])
def test_a_check_in_that_is_not_stored_is_told(db, act):
    with pytest.raises(StoreError, match="no longer stored"):
        act(db)
    assert db.table("audit").count == 0


def test_the_last_passage_of_everybody_identified_is_known(db):
    ann, bob, cili = (enroll_someone(db, name) for name in ("Ann", "Bob", "Cili"))
    for entry in (
        CheckinEntry(day(1), "identified", ann, direction="in"),
        CheckinEntry(day(2), "identified", ann, direction="out"),
        CheckinEntry(day(3), "not_sure", ann, direction="in"),
        CheckinEntry(day(3), "identified"),
        CheckinEntry(day(2), "identified", bob, direction="in"),
        CheckinEntry(NOW, "identified", cili, direction="in"),
    ):
        log(db, entry)
    assert last_passages(db, day(1)) == {ann: ("out", day(2)), bob: ("in", day(2))}


def test_of_two_passages_at_one_moment_the_later_entry_counts(db):
    ann = enroll_someone(db)
    log(db, CheckinEntry(NOW, "identified", ann, direction="in"))
    log(db, CheckinEntry(NOW, "identified", ann, direction="out"))
    assert last_passages(db, NOW) == {ann: ("out", NOW)}
