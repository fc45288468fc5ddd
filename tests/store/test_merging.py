import json

import pytest

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import backends, checkins, codes, consents, corrections, imports, pairs, pins, subjects
from app.store.checkins import CheckinEntry, log
from app.store.details import details
from app.store.merging import merge, merging
from tests.store.values import EMBEDDERS, NOW, consent, day, enroll_someone, enrolled, reference


@pytest.fixture
def kept(db):
    return enroll_someone(db, details=PersonDetails("Ann", "A-1", tags=("Staff",)), references=[reference(1)])


@pytest.fixture
def other(db):
    return enroll_someone(
        db,
        details=PersonDetails("Anna", "A-2", tags=("Staff", "Night")),
        portrait=b"other portrait",
        references=[reference(2), reference(3)],
        consent=consent(expires_at=day(300)),
    )


def faces(db) -> dict[str, int]:
    owners, _ = subjects.load_references(db, EMBEDDERS, day(1))
    return {one: owners.count(one) for one in owners}


def everything(db) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is kept of people but for marks of change, and numbers that may be given anew."""
    tables = {
        "subjects": "id, external_id, name, portrait, enrolled_at, last_seen_at",
        "face_references": "id, subject_id, embedding, second, quality, captured_at, sample",
        "consents": "subject_id, text_hash, method, given_at, expires_at, withdrawn_at",
        "subject_tags": "subject_id, tag",
        "checkins": "id, subject_id",
        "refusals": "id, subject_id",
        "imported_files": "hash, subject_id",
        "blocked_pairs": "subject_id, other_id",
        "pins": "subject_id, lookup",
        "codes": "subject_id, lookup",
    }
    return {
        table: sorted(db.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)  # noqa: S608
        for table, columns in tables.items()
    }


def test_pictures_check_ins_and_tags_go_over_and_details_stay(db, kept, other):
    log(db, CheckinEntry(day(1), "identified", other, 7.0, 2.0))
    what = merging(db, kept, other, day(2))
    assert (what.samples, what.staying, what.checkins, what.has_pin, what.has_code) == (2, 0, 1, False, False)
    merge(db, kept, other, day(2))
    assert faces(db) == {kept: 3}
    assert details(db, kept) == PersonDetails("Ann", "A-1", tags=("Night", "Staff"))
    assert enrolled(db, kept).last_seen_at == day(1)
    assert [one.subject_id for one in checkins.latest(db, 5)] == [kept]
    assert subjects.person(db, other) is None


def test_pin_and_badge_of_the_kept_person_stay_and_the_others_end(db, kept, other):
    pin, others_pin = pins.issue(db, kept, NOW), pins.issue(db, other, NOW)
    code, others_code = codes.issue(db, kept, NOW), codes.issue(db, other, NOW)
    assert (merging(db, kept, other, NOW).has_pin, merging(db, kept, other, NOW).has_code) == (True, True)
    number = merge(db, kept, other, NOW)
    assert pins.find(db, pin, NOW).subject_id == kept
    assert pins.find(db, others_pin, NOW).subject_id is None
    corrections.undo(db, number, day(1))
    assert pins.find(db, others_pin, day(1)).subject_id == other
    assert [codes.find(db, one) for one in (code, others_code)] == [kept, other]


def test_an_undone_merge_leaves_everything_as_it_was(db, kept, other):
    third = enroll_someone(db, "Third")
    for subject_id in (kept, other):
        log(db, CheckinEntry(NOW, "identified", subject_id, 7.0, 2.0))
        pins.issue(db, subject_id, NOW)
        codes.issue(db, subject_id, NOW)
    pairs.block(db, other, third, NOW)
    pairs.block(db, other, kept, NOW)
    imports.mark_imported(db, other, [bytes(32)], NOW)
    before = everything(db)
    number = merge(db, kept, other, day(1))
    assert pairs.blocked(db) == {frozenset({kept, third})}
    assert imports.imported_files(db) == {bytes(32): kept}
    corrections.undo(db, number, day(2))
    assert everything(db) == before


def test_check_ins_since_the_merge_stay_with_the_kept_person(db, kept, other):
    number = merge(db, kept, other, NOW)
    log(db, CheckinEntry(day(1), "identified", kept, 7.0, 2.0))
    corrections.undo(db, number, day(2))
    assert checkins.latest(db, 1)[0].subject_id == kept
    assert enrolled(db, other).last_seen_at is None


def test_whoever_did_not_consent_gets_no_face_of_the_other(db, kept, other):
    consents.withdraw(db, kept, NOW)
    assert merging(db, kept, other, NOW).staying == 2
    with pytest.raises(StoreError, match="Keep the other one"):
        merge(db, kept, other, NOW)
    merge(db, other, kept, NOW)
    assert faces(db) == {other: 2}


def test_what_the_other_agreed_to_stays_as_proof_until_the_kept_person_is_erased(db, kept, other):
    merge(db, kept, other, NOW)
    proof = db.execute(
        "SELECT owner_id, expires_at IS NOT NULL, withdrawn_at FROM merged_consents"
    ).fetchall()
    assert proof == [(kept, 1, None)]
    consents.withdraw(db, kept, day(1))
    assert db.execute("SELECT withdrawn_at IS NOT NULL FROM merged_consents").fetchall() == [(1,)]
    subjects.erase(db, kept, day(2))
    assert db.table("merged_consents").count == 0


def test_whoever_has_no_portrait_is_shown_by_the_others(db, other):
    kept = enroll_someone(db, "Ann", portrait=None)
    number = merge(db, kept, other, NOW)
    assert subjects.portrait(db, kept) == b"other portrait"
    corrections.undo(db, number, day(1))
    assert subjects.portrait(db, kept) is None
    assert subjects.portrait(db, other) == b"other portrait"


def test_backends_are_owed_both_people_after_a_merge_and_after_its_undo(db, kept, other):
    backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    for act in (lambda: merge(db, kept, other, NOW), lambda: corrections.undo(db, 1, day(1))):
        db.execute("DELETE FROM outbox")
        act()
        assert {one for (one,) in db.execute("SELECT subject_id FROM outbox")} == {kept, other}


def test_a_merge_that_cannot_be_undone_says_why(db, kept, other):
    number = merge(db, kept, other, NOW)
    enroll_someone(db, external_id="A-2")
    with pytest.raises(StoreError, match="belongs to another person"):
        corrections.undo(db, number, day(1))
    with pytest.raises(StoreError, match="too long ago"):
        corrections.undo(db, number, day(31))
    consents.withdraw(db, kept, day(2))
    with pytest.raises(StoreError, match="took their consent back"):
        corrections.undo(db, number, day(3))
    assert db.table("merged_people").count == 0


def test_nothing_of_the_merged_person_is_left_once_the_kept_one_is_erased(db, kept, other):
    log(db, CheckinEntry(NOW, "identified", other, 7.0, 2.0))
    merge(db, kept, other, NOW)
    subjects.erase(db, kept, day(1))
    for table in ("merged_people", "former_portraits", "removed_faces", "correction_people", "people_words"):
        assert db.table(table).count == 0, table
    assert [json.loads(undo) for (undo,) in db.execute("SELECT undo FROM corrections")] == [{}]


def test_one_person_is_not_merged_with_nobody_or_themselves(db, kept):
    with pytest.raises(StoreError, match="no longer enrolled"):
        merge(db, kept, "nobody", NOW)
    with pytest.raises(ValueError, match="two subjects"):
        merge(db, kept, kept, NOW)
    assert db.table("corrections").count == 0


def test_merges_of_merges_are_undone_one_by_one(db, kept, other):
    third = enroll_someone(db, "Third", references=[reference(9)])
    before = everything(db)
    first, second = merge(db, kept, other, NOW), merge(db, third, kept, day(1))
    assert faces(db) == {third: 4}
    with pytest.raises(StoreError, match="corrected again since"):
        corrections.undo(db, first, day(2))
    corrections.undo(db, second, day(2))
    corrections.undo(db, first, day(2))
    assert everything(db) == before
