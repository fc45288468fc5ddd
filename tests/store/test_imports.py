import pytest
from sqlcipher3 import dbapi2

from app.errors import StoreError
from app.store import imports, subjects
from app.store.cipher import transaction
from app.store.consents import withdraw
from tests.store.values import NOW, consent, day, enroll_someone, reference

ONE, TWO = bytes(32), bytes(range(32))


def test_files_belong_to_the_person_they_became(db):
    ann = enroll_someone(db)
    imports.mark_imported(db, ann, [ONE, TWO], NOW)
    assert imports.imported_files(db) == {ONE: ann, TWO: ann}


def test_a_file_keeps_its_first_owner(db):
    ann, bence = enroll_someone(db), enroll_someone(db, "Bence")
    imports.mark_imported(db, ann, [ONE], NOW)
    imports.mark_imported(db, bence, [ONE, TWO], day(1))
    assert imports.imported_files(db) == {ONE: ann, TWO: bence}


def test_files_are_forgotten_with_the_person(db):
    ann, bence = enroll_someone(db), enroll_someone(db, "Bence")
    imports.mark_imported(db, ann, [ONE], NOW)
    imports.mark_imported(db, bence, [TWO], NOW)
    subjects.erase(db, ann, NOW)
    withdraw(db, bence, NOW)
    assert imports.imported_files(db) == {}


def test_marks_are_undone_with_what_they_belong_to(db):
    ann = enroll_someone(db)
    with transaction(db):
        imports.mark_imported(db, ann, [ONE], NOW)
        db.rollback()
        db.execute("BEGIN")
    assert imports.imported_files(db) == {}


def test_a_portrait_is_given_once(db):
    ann = enroll_someone(db, portrait=None)
    imports.give_portrait(db, ann, None)
    imports.give_portrait(db, ann, b"first")
    imports.give_portrait(db, ann, b"second")
    assert subjects.portrait(db, ann) == b"first"


def test_a_number_finds_its_person(db):
    ann = enroll_someone(db, external_id="7")
    assert imports.subject_with(db, "7") == ann
    assert imports.subject_with(db, "8") is None


def test_a_person_who_may_not_be_stored_is_told_from_a_failing_database(db):
    enroll_someone(db, external_id="7")
    with pytest.raises(StoreError) as taken:
        enroll_someone(db, external_id="7")
    assert imports.is_refusal(taken.value)
    with pytest.raises(StoreError) as expired:
        enroll_someone(db, consent=consent(expires_at=NOW), references=[reference(captured_at=day(1))])
    assert imports.is_refusal(expired.value)
    db.execute("PRAGMA query_only = ON").fetchall()
    with pytest.raises(StoreError) as failed:
        imports.mark_imported(db, "a", [ONE], NOW)
    assert not imports.is_refusal(failed.value)
    assert isinstance(failed.value.__cause__, dbapi2.Error)
