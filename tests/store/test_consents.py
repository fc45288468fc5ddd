import hashlib
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from app.core.consent import PURPOSE, SIGNATURE_BYTES, ConsentText, GivenConsent
from app.errors import StoreError
from app.store import backends, codes, pins
from app.store.consents import (
    NewConsent,
    expire,
    hash_of,
    history,
    live_consent,
    new_consent,
    record,
    signature,
    text_of,
    withdraw,
)
from app.store.database import close, open_database
from app.store.references import load_references
from app.store.refusals import Refusal, keep, latest
from app.store.subjects import add_references, erase, portrait, samples
from app.store.times import utc_text
from tests.store.values import (
    EMBEDDERS,
    ENGLISH,
    KEY,
    NOW,
    consent,
    day,
    enroll_someone,
    enrolled,
    reference,
)

PNG = b"\x89PNG\r\n\x1a\nink"


def signed(**changed) -> NewConsent:
    return replace(consent(), method="signed", signature=PNG, given_by="A parent", **changed)


def leave_traces(db, subject_id, other_id) -> None:
    """Store everything else that shows or measures a face."""
    keep(db, Refusal(NOW, "kiosk", "attack", {}, subject_id, b"jpeg"), picture_days=30)
    for one, nearest in ((subject_id, other_id), (other_id, subject_id)):
        db.execute(
            "INSERT INTO self_tests VALUES (?, ?, 'good', 5, 9.0, 6.0, NULL, ?, 2.0)",
            [one, utc_text(NOW), nearest],
        )
        db.execute("INSERT INTO imported_files VALUES (?, ?, ?)", [bytes.fromhex(one * 2), one, "…"])


def assert_no_face_is_left(db, subject_id, other_id) -> None:
    assert samples(db, subject_id) == []
    assert portrait(db, subject_id) is None
    assert enrolled(db, subject_id).samples == 0
    assert load_references(db, EMBEDDERS, NOW)[0] == [other_id] * 2
    assert [one.picture for one in latest(db, 5)] == [None]
    assert [
        tuple(row) for row in db.execute("SELECT subject_id, nearest_id, nearest_score FROM self_tests")
    ] == [(other_id, None, None)]
    assert [row["subject_id"] for row in db.table("imported_files").rows] == [other_id]


def test_a_consent_given_at_enrollment_is_in_force(db):
    subject_id = enroll_someone(db)
    found = live_consent(db, subject_id, day(1))
    assert found is not None
    assert (found.version, found.language, found.purpose) == ("1", "en", "check-in")
    assert (found.method, found.operator, found.given_at) == ("spoken", "reception", NOW)
    assert (found.expires_at, found.withdrawn_at, found.given_by, found.has_signature) == (
        None,
        None,
        "",
        False,
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


def test_a_consent_to_a_text_that_did_not_name_a_new_recipient_yet_is_not_recorded(db):
    subject_id = enroll_someone(db)
    told = replace(consent(), recipients=("Door Ltd", "Hall"))
    record(db, subject_id, told, day(1))
    backends.add(db, name="Hall", kind="nec-id", options={}, secrets={}, now=day(1))
    record(db, subject_id, told, day(2))
    record(db, subject_id, consent(), day(3))  # nobody knows what was said
    backends.add(db, name="Gate", kind="nec-id", options={"recipient": "Gate Cloud"}, secrets={}, now=day(3))
    with pytest.raises(StoreError, match="Copies also go to Gate Cloud by now"):
        record(db, subject_id, told, day(4))
    assert [one.given_at for one in history(db, subject_id)] == [day(3), day(2), day(1), NOW]


def test_a_text_is_stored_once(db):
    enroll_someone(db, "Ann")
    enroll_someone(db, "Bob")
    enroll_someone(db, "Cem", consent=consent(text="Kabul ediyorum."))
    assert {row["text"] for row in db.table("consent_texts").rows} == {"I agree.", "Kabul ediyorum."}
    assert db.table("consents").count == 3


def test_withdrawal_deletes_everything_of_the_face_but_not_the_person(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    leave_traces(db, ann, bob)
    assert withdraw(db, ann, day(1))
    assert live_consent(db, ann, day(1)) is None
    assert_no_face_is_left(db, ann, bob)


def test_whoever_withdraws_keeps_the_other_ways_in(db):
    subject_id = enroll_someone(db)
    pin, code = pins.issue(db, subject_id, NOW), codes.issue(db, subject_id, NOW)
    withdraw(db, subject_id, day(1))
    assert pins.find(db, pin, day(1)).subject_id == subject_id
    assert codes.find(db, code) == subject_id


def test_a_withdrawn_consent_stays_on_record_until_the_person_is_erased(db):
    subject_id = enroll_someone(db, consent=signed())
    withdraw(db, subject_id, day(1))
    [found] = history(db, subject_id)
    assert (found.withdrawn_at, found.given_by, found.has_signature) == (day(1), "A parent", True)
    assert not found.is_in_force(day(1))
    assert signature(db, found.consent_id) == PNG
    erase(db, subject_id, day(2))
    assert history(db, subject_id) == []
    assert signature(db, found.consent_id) is None


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


def test_the_history_of_a_person_has_every_consent_newest_first(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(2)))
    withdraw(db, subject_id, day(1))
    record(db, subject_id, consent(method="paper"), day(3))
    newest, oldest = history(db, subject_id)
    assert (newest.method, newest.given_at, newest.is_in_force(day(4))) == ("paper", day(3), True)
    assert (oldest.expires_at, oldest.withdrawn_at) == (day(2), day(1))
    assert history(db, "nobody") == []


def test_the_hash_proves_which_text_was_agreed_to(db):
    subject_id = enroll_someone(db)
    [found] = history(db, subject_id)
    assert found.text_hash == hash_of("I agree.") == hashlib.sha256(b"I agree.").hexdigest()
    assert text_of(db, found.text_hash) == ConsentText("1", "en", "I agree.")
    assert text_of(db, hash_of("Something else.")) is None


def test_only_what_was_signed_on_the_screen_has_a_signature(db):
    subject_id = enroll_someone(db)
    assert signature(db, history(db, subject_id)[0].consent_id) is None
    with pytest.raises(ValueError, match="belongs to the method “signed”"):
        replace(consent(), signature=PNG)


def test_no_signature_is_larger_than_the_schema_allows(db):
    with pytest.raises(dbapi2.IntegrityError):
        enroll_someone(db, consent=replace(signed(), signature=bytes(SIGNATURE_BYTES + 1)))


def test_what_is_recorded_is_what_was_given_at_the_desk():
    given = new_consent(GivenConsent(ENGLISH, "signed", "A parent", PNG), "reception", day(30))
    assert (given.text, given.version, given.language) == (ENGLISH.text, ENGLISH.version, "en")
    assert (given.purpose, given.operator, given.expires_at) == (PURPOSE, "reception", day(30))
    assert (given.method, given.given_by, given.signature) == ("signed", "A parent", PNG)


def test_when_the_last_consent_has_expired_everything_of_the_face_goes(db):
    ann, bob = enroll_someone(db, "Ann", consent=consent(expires_at=day(2))), enroll_someone(db, "Bob")
    leave_traces(db, ann, bob)
    assert expire(db, day(1)) == ()
    assert enrolled(db, ann).samples == 2
    assert expire(db, day(2)) == (ann,)
    assert_no_face_is_left(db, ann, bob)
    assert expire(db, day(3)) == ()


def test_an_expiry_is_in_the_audit_and_is_no_withdrawal(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(2)))
    expire(db, day(2))
    last = list(db.table("audit").rows)[-1]
    assert (last["actor"], last["action"], last["target"]) == ("clock", "consent expired", subject_id)
    assert history(db, subject_id)[0].withdrawn_at is None


def test_another_consent_in_force_keeps_the_faces(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(2)))
    record(db, subject_id, consent(expires_at=day(5)), day(1))
    assert expire(db, day(4)) == ()
    assert expire(db, day(5)) == (subject_id,)


def test_whoever_agreed_anew_meanwhile_keeps_their_faces(db, monkeypatch):
    subject_id = enroll_someone(db)
    everybody = "SELECT id FROM subjects WHERE enrolled_at < ?"
    monkeypatch.setattr("app.store.consents._DUE", everybody)
    assert expire(db, day(1)) == ()
    assert enrolled(db, subject_id).samples == 2


def test_many_who_are_due_are_deleted_in_several_transactions(db, monkeypatch):
    monkeypatch.setattr("app.store.consents._AT_ONCE", 2)
    due = {enroll_someone(db, consent=consent(expires_at=day(1))) for _ in range(5)}
    assert set(expire(db, day(1))) == due
    assert load_references(db, EMBEDDERS, NOW)[0] == []


def test_after_90_days_without_power_all_that_are_due_are_gone_at_once_and_nobody_else(path):
    db = open_database(path, KEY)
    ends = {
        enroll_someone(db, consent=consent(expires_at=None if end % 7 == 0 else day(end))): end
        for end in range(60, 121)
    }
    close(db)
    db = open_database(path, KEY)
    due = {one for one, end in ends.items() if end % 7 and end <= 90}
    assert set(expire(db, day(90))) == due
    assert set(load_references(db, EMBEDDERS, NOW)[0]) == ends.keys() - due
    assert {row["id"] for row in db.table("subjects").rows if row["portrait"] is None} == due
    close(db)
