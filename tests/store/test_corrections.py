import pytest

from app.core.gallery import Candidate
from app.core.person import PersonDetails
from app.core.self_test import SelfTestResult, Verdict
from app.errors import StoreError
from app.store import corrections, self_tests, subjects
from app.store.corrections import Kind
from app.store.tags import tags_of
from tests.store.values import NOW, consent, day, enroll_someone, enrolled, reference


def test_a_person_is_shown_by_the_picture_that_was_chosen(db):
    ann = enroll_someone(db, references=[reference(1, sample=b"one"), reference(2, sample=None)])
    number = corrections.choose_portrait(db, ann, 1, NOW)
    assert subjects.portrait(db, ann) == b"one"
    corrections.undo(db, number, day(1))
    assert subjects.portrait(db, ann) == b"portrait"
    with pytest.raises(StoreError, match="no picture is kept"):
        corrections.choose_portrait(db, ann, 2, NOW)
    bob = enroll_someone(db, "Bob")
    with pytest.raises(StoreError, match="no longer stored"):
        corrections.choose_portrait(db, bob, 1, NOW)


def test_a_tag_is_given_to_many_and_taken_back_from_those_alone_who_had_it_not(db):
    ann = enroll_someone(db, details=PersonDetails("Ann", tags=("Staff",)))
    bob, cili = enroll_someone(db, "Bob"), enroll_someone(db, "Cili")
    number = corrections.tag(db, [ann, bob, cili, "nobody"], "staff", add=True, now=NOW)
    assert [tags_of(db, one) for one in (ann, bob, cili)] == [("Staff",)] * 3
    subjects.erase(db, cili, NOW)
    corrections.undo(db, number, day(1))
    assert [tags_of(db, one) for one in (ann, bob)] == [("Staff",), ()]


def test_a_tag_that_was_taken_is_given_back(db):
    ann = enroll_someone(db, details=PersonDetails("Ann", tags=("Staff",)))
    number = corrections.tag(db, [ann], "STAFF", add=False, now=NOW)
    assert tags_of(db, ann) == ()
    corrections.undo(db, number, day(1))
    assert [tag.casefold() for tag in tags_of(db, ann)] == ["staff"]


@pytest.mark.parametrize("tag", ["a/b", " ", "x" * 65])
def test_a_tag_that_cannot_be_kept_is_refused(db, tag):
    with pytest.raises(StoreError, match="tag cannot be kept"):
        corrections.tag(db, [enroll_someone(db)], tag, add=True, now=NOW)


def test_unused_tags_make_room_and_one_too_many_is_refused(db):
    ann = enroll_someone(db, details=PersonDetails("Ann", tags=tuple(f"tag {one}" for one in range(64))))
    with pytest.raises(StoreError, match="64 tags already"):
        corrections.tag(db, [ann], "one more", add=True, now=NOW)
    corrections.tag(db, [ann], "tag 7", add=False, now=NOW)
    corrections.tag(db, [ann], "one more", add=True, now=NOW)
    assert "one more" in tags_of(db, ann)


def test_the_newest_corrections_are_listed_with_the_names_of_the_people(db):
    ann, anna = enroll_someone(db, "Ann"), enroll_someone(db, "Anna")
    corrections.merge(db, ann, anna, NOW, "Olga")
    corrections.tag(db, [ann], "Staff", add=True, now=day(1))
    tagged, merged = corrections.latest(db)
    assert (merged.kind, merged.actor, merged.names, merged.people, merged.samples) == (
        Kind.MERGE,
        "Olga",
        ("Ann", "Anna"),
        2,
        2,
    )
    assert (merged.at, merged.until, merged.undone_at) == (NOW, day(30), None)
    assert (tagged.kind, tagged.tag, tagged.names) == (Kind.TAG, "Staff", ("Ann",))
    corrections.undo(db, merged.number, day(2))
    assert corrections.latest(db)[1].undone_at == day(2)
    assert len(corrections.latest(db, 1)) == 1


def test_what_was_undone_or_never_done_is_not_undone(db):
    ann = enroll_someone(db, "Ann")
    number = corrections.remove_samples(db, [1], NOW)
    corrections.undo(db, number, NOW)
    with pytest.raises(StoreError, match="undone already"):
        corrections.undo(db, number, NOW)
    with pytest.raises(StoreError, match="no longer be undone"):
        corrections.undo(db, 99, NOW)
    assert enrolled(db, ann).samples == 2


def test_of_one_person_the_latest_correction_is_undone_first_but_tags_stand_apart(db):
    ann = enroll_someone(db, "Ann")
    first = corrections.remove_samples(db, [1], NOW)
    second = corrections.remove_samples(db, [2], NOW)
    corrections.tag(db, [ann], "Staff", add=True, now=NOW)
    with pytest.raises(StoreError, match="corrected again since"):
        corrections.undo(db, first, NOW)
    corrections.undo(db, second, NOW)
    corrections.undo(db, first, NOW)
    assert enrolled(db, ann).samples == 2


def test_whose_pictures_are_others_is_to_be_tested_anew(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob", consent=consent())
    self_tests.record(db, ann, SelfTestResult(Verdict.ALIKE, 5, 7.0, 6.0, 0.1, Candidate(bob, 7.0)), NOW)
    corrections.move_samples(db, [1], bob, NOW)
    assert self_tests.latest(db, ann) is None


def test_a_correction_can_be_undone_until_its_time_is_over_or_somebody_is_erased(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    corrections.choose_portrait(db, ann, 1, NOW)
    corrections.move_samples(db, [1], bob, NOW)
    moved, chosen = corrections.latest(db)
    assert moved.can_be_undone(day(1))
    assert not moved.can_be_undone(day(31))
    assert chosen.can_be_undone(day(1))
    subjects.erase(db, bob, day(1))
    moved, _chosen = corrections.latest(db)
    assert not moved.can_be_undone(day(1))
