import pytest

from app.errors import StoreError
from app.store.consents import Consent, live_consent, record, withdraw
from app.store.subjects import add_references, portrait, samples
from tests.store.values import EMBEDDERS, NOW, consent, day, enroll_someone, enrolled, reference


def test_a_consent_given_at_enrollment_is_in_force(db):
    subject_id = enroll_someone(db)
    assert live_consent(db, subject_id, day(1)) == Consent(
        "1", "en", "check-in", "spoken", "reception", NOW, None
    )


def test_a_consent_ends_at_its_expiry(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(2)))
    assert live_consent(db, subject_id, day(1)) is not None
    assert live_consent(db, subject_id, day(2)) is None


def test_the_newest_consent_counts(db):
    subject_id = enroll_someone(db)
    record(db, subject_id, consent(method="paper"), day(1))
    newest = live_consent(db, subject_id, day(2))
    assert newest is not None
    assert newest.method == "paper"


def test_a_text_is_stored_once(db):
    enroll_someone(db, "Ann")
    enroll_someone(db, "Bob")
    enroll_someone(db, "Cem", consent=consent(text="Kabul ediyorum."))
    assert {row["text"] for row in db.table("consent_texts").rows} == {"I agree.", "Kabul ediyorum."}
    assert db.table("consents").count == 3


def test_withdrawal_deletes_references_samples_and_portrait_but_not_the_person(db):
    subject_id = enroll_someone(db)
    assert withdraw(db, subject_id, day(1))
    assert live_consent(db, subject_id, day(1)) is None
    assert samples(db, subject_id) == []
    assert portrait(db, subject_id) is None
    assert enrolled(db, subject_id).samples == 0


def test_there_is_nothing_to_withdraw_twice(db):
    subject_id = enroll_someone(db)
    assert withdraw(db, subject_id, NOW)
    entries = db.table("audit").count
    assert not withdraw(db, subject_id, NOW)
    assert db.table("audit").count == entries


def test_after_a_new_consent_references_can_be_added_again(db):
    subject_id = enroll_someone(db)
    withdraw(db, subject_id, day(1))
    with pytest.raises(StoreError, match="no consent in force"):
        add_references(db, subject_id, [reference()], EMBEDDERS, day(2))
    record(db, subject_id, consent(), day(2))
    add_references(db, subject_id, [reference()], EMBEDDERS, day(2))
    assert enrolled(db, subject_id).samples == 1


def test_nobody_can_consent_who_is_not_enrolled(db):
    with pytest.raises(StoreError, match="no longer enrolled"):
        record(db, "nobody", consent(), NOW)


def test_a_way_of_consenting_that_does_not_exist_is_a_bug():
    with pytest.raises(ValueError, match="one of paper, spoken, contract"):
        consent(method="shrug")  # type: ignore[arg-type]


def test_a_consent_is_in_the_audit(db):
    subject_id = enroll_someone(db)
    withdraw(db, subject_id, NOW, actor="kiosk")
    entries = [(row["actor"], row["action"], row["target"]) for row in db.table("audit").rows]
    assert entries == [
        ("desk", "consent", subject_id),
        ("desk", "enroll", subject_id),
        ("kiosk", "withdraw", subject_id),
    ]
