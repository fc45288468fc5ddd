import pytest

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import audit, backends, consents, corrections, subjects
from app.store.checkins import CheckinEntry, latest, log
from app.store.details import details
from app.store.person_samples import samples_of
from app.store.sample_corrections import move_samples, remove_samples, split
from tests.store.values import EMBEDDERS, NOW, consent, day, enroll_someone, enrolled, reference

NEW = PersonDetails("Bob", "B-1", tags=("Guest",))


@pytest.fixture
def ann(db):
    """Ann has three pictures, the first of which is her portrait; 2 and 3 show somebody else."""
    pictures = [reference(one, quality=70 + one, sample=b"picture %d" % one) for one in (1, 2, 3)]
    return enroll_someone(db, "Ann", references=pictures, portrait=b"picture 1")


def kept(db, subject_id) -> list[int]:
    return [one.reference_id for one in samples_of(db, subject_id)]


def test_a_new_person_is_made_of_pictures_of_another(db, ann):
    number, bob = split(db, ann, [2, 3], NEW, consent(), day(1))
    assert (kept(db, ann), kept(db, bob)) == ([1], [2, 3])
    assert details(db, bob) == NEW
    assert subjects.portrait(db, bob) == b"picture 3"
    assert subjects.portrait(db, ann) == b"picture 1"
    assert [one.given_at for one in consents.history(db, bob)] == [day(1)]
    corrections.undo(db, number, day(2))
    assert kept(db, ann) == [1, 2, 3]
    assert subjects.person(db, bob) is None


def test_the_portrait_goes_with_the_picture_that_it_is(db, ann):
    number, bob = split(db, ann, [1], NEW, consent(), day(1))
    assert subjects.portrait(db, bob) == b"picture 1"
    assert subjects.portrait(db, ann) == b"picture 3"
    corrections.undo(db, number, day(2))
    assert subjects.portrait(db, ann) == b"picture 1"


def test_check_ins_of_a_person_who_never_was_become_the_others(db, ann):
    number, bob = split(db, ann, [2], NEW, consent(), NOW)
    log(db, CheckinEntry(day(1), "identified", bob, 7.0, 2.0))
    corrections.undo(db, number, day(2))
    assert latest(db, 1)[0].subject_id == ann
    assert enrolled(db, ann).last_seen_at == day(1)


def test_a_split_that_makes_no_sense_is_refused(db, ann):
    bob = enroll_someone(db, "Bob")
    for pictures, sentence in (
        ([1, 2, 3], "all pictures"),
        ([99], "no longer stored"),
        (kept(db, bob), "stored"),
    ):
        with pytest.raises(StoreError, match=sentence):
            split(db, ann, pictures, NEW, consent(), NOW)
    with pytest.raises(StoreError, match="no consent in force"):
        split(db, ann, [1], NEW, consent(expires_at=NOW), NOW)
    assert db.table("corrections").count == 0


def test_a_split_is_not_undone_over_new_pictures(db, ann):
    number, bob = split(db, ann, [2], NEW, consent(), NOW)
    subjects.add_references(db, bob, [reference(7)], EMBEDDERS, day(1))
    with pytest.raises(StoreError, match="Merge the two people instead"):
        corrections.undo(db, number, day(1))
    assert len(kept(db, bob)) == 2


def test_a_picture_is_moved_to_the_person_whom_it_shows(db, ann):
    bob = enroll_someone(db, "Bob", portrait=None, references=[reference(5)])
    number = move_samples(db, [2, 1], bob, day(1))
    assert (kept(db, ann), kept(db, bob)) == ([3], [1, 2, 4])
    assert subjects.portrait(db, ann) == b"picture 3"
    assert subjects.portrait(db, bob) == b"jpeg"
    corrections.undo(db, number, day(2))
    assert (kept(db, ann), kept(db, bob)) == ([1, 2, 3], [4])
    assert subjects.portrait(db, bob) is None


@pytest.mark.usefixtures("ann")
def test_nobody_gets_a_picture_without_a_consent_in_force(db):
    bob = enroll_someone(db, "Bob", consent=consent(expires_at=day(5)))
    with pytest.raises(StoreError, match="No consent of theirs"):
        move_samples(db, [1], bob, day(6))
    with pytest.raises(StoreError, match="theirs already"):
        move_samples(db, kept(db, bob), bob, day(1))
    with pytest.raises(StoreError, match="no longer enrolled"):
        move_samples(db, [1], "nobody", day(1))
    with pytest.raises(ValueError, match="at least one"):
        move_samples(db, [], bob, day(1))


def test_backends_are_owed_whoever_lost_and_whoever_got_a_picture(db, ann):
    bob = enroll_someone(db, "Bob")
    backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    db.execute("DELETE FROM outbox")
    move_samples(db, [1], bob, day(1))
    assert dict(db.execute("SELECT subject_id, urgency FROM outbox").fetchall()) == {ann: 0, bob: 2}


def test_a_removed_picture_can_be_brought_back_for_a_day(db, ann):
    number = remove_samples(db, [1, 2], NOW)
    assert kept(db, ann) == [3]
    assert subjects.portrait(db, ann) == b"picture 3"
    corrections.undo(db, number, day(1).replace(minute=0))
    assert kept(db, ann) == [1, 2, 3]
    again = remove_samples(db, [1], NOW)
    with pytest.raises(StoreError, match="too long ago"):
        corrections.undo(db, again, day(1))


def test_whoever_loses_the_last_picture_has_no_portrait(db, ann):
    number = remove_samples(db, [1, 2, 3], NOW)
    assert subjects.portrait(db, ann) is None
    corrections.undo(db, number, NOW)
    assert subjects.portrait(db, ann) == b"picture 1"


def test_a_removed_picture_does_not_outlast_the_consent(db):
    ann = enroll_someone(db, consent=consent(expires_at=day(1).replace(hour=7)), portrait=b"jpeg")
    number = remove_samples(db, [1], NOW)
    assert corrections.latest(db)[0].until == day(1).replace(hour=7)
    with pytest.raises(StoreError, match="consent has ended"):
        corrections.undo(db, number, day(1).replace(hour=7))
    consents.expire(db, day(1).replace(hour=7))
    for table in ("removed_faces", "former_portraits", "face_references"):
        assert db.table(table).count == 0, table
    assert ann


@pytest.mark.parametrize("end", [subjects.erase, consents.withdraw])
def test_whoever_goes_takes_removed_pictures_along(db, ann, end):
    number = remove_samples(db, [1], NOW)
    end(db, ann, day(0))
    assert db.table("removed_faces").count == db.table("former_portraits").count == 0
    with pytest.raises(StoreError, match="erased since, or took their consent back"):
        corrections.undo(db, number, NOW)


def test_numbers_of_pictures_are_never_given_again(db, ann):
    remove_samples(db, [3], NOW)
    subjects.add_references(db, ann, [reference(9)], EMBEDDERS, NOW)
    assert kept(db, ann) == [1, 2, 4]
    corrections.undo(db, 1, NOW)
    assert kept(db, ann) == [1, 2, 3, 4]


def test_every_correction_and_its_undo_are_in_the_audit(db, ann):
    number, bob = split(db, ann, [2], NEW, consent(), NOW, "Olga")
    corrections.undo(db, number, day(1), "Olga")
    entries = db.execute("SELECT actor, action, target FROM audit ORDER BY id DESC LIMIT 2").fetchall()
    assert entries == [("Olga", "undo: split", "1"), ("Olga", "correct: split", f"{ann} {bob}")]
    assert audit.verify(db) is None
