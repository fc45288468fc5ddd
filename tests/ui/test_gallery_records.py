from datetime import timedelta
from typing import Any

import pytest

from app.errors import StoreError
from app.store import audit_entries, backends, consents, outbox, pairs, person_samples, subjects, tags
from app.store.database import close, open_database
from app.store.erasure import Schedule
from app.ui import gallery_records
from app.ui.gallery_records import PORTRAIT_PX, reduced
from app.ui.gallery_values import Copied, Filter, Wish
from tests.store.values import KEY, NOW, consent, enroll_someone
from tests.ui import made


@pytest.fixture
def db(tmp_path):
    database = open_database(tmp_path / "vestibule.db", KEY)
    yield database
    close(database)


def test_people_are_listed_as_wished_for_with_the_first_of_them(db):
    ann, _bence = enroll_someone(db, "Ann Example"), enroll_someone(db, "Bence Other")
    found = gallery_records.listed(db, Wish("example"))
    assert found.subject_ids == [ann]
    assert [one.name for one in found.first] == ["Ann Example"]


def test_a_filter_is_a_tag_a_group_or_a_mark(db):
    ann = enroll_someone(db, "Ann Example")
    tags.give(db, ann, ["keys"])
    assert gallery_records.listed(db, Wish(filter=Filter("tag", "keys"))).subject_ids == [ann]
    assert gallery_records.listed(db, Wish(filter=Filter("group", "Staff"))).subject_ids == []
    assert gallery_records.listed(db, Wish(filter=Filter("mark", "NO_FACE"))).subject_ids == []


def test_people_pictures_and_tags_are_counted(db):
    tags.give(db, enroll_someone(db), ["keys"])
    counts = gallery_records.counts(db, 30)
    assert (counts.people, counts.samples, counts.tags) == (1, 2, {"keys": 1})
    assert counts.marks["NO_FACE"] == 0


def test_portraits_are_decoded_and_reduced(db):
    ann, broken = enroll_someone(db, portrait=made.jpeg()), enroll_someone(db, "Bence")
    assert set(gallery_records.portraits(db, [ann, broken, "nobody"])) == {ann}
    image = reduced(made.jpeg())
    assert min(image.width(), image.height()) <= PORTRAIT_PX


def test_a_person_s_copies_stand_as_the_outbox_says(db):
    ann = enroll_someone(db)
    backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    about = gallery_records.about(db, ann)
    assert about is not None
    assert about.backends in ((("Door", Copied.WAITING),), (("Door", Copied.NOT_SENT),))


def test_nobody_is_known_who_is_not_enrolled(db):
    assert gallery_records.about(db, "nobody") is None
    assert gallery_records.person(db, "nobody") is None


def test_whoever_is_left_out_is_not_offered(db):
    ann, bence = enroll_someone(db, "Ann Example"), enroll_someone(db, "Bence Example")
    people, _portraits = gallery_records.offered(db, "", {ann}, 10)
    assert [one.subject_id for one in people] == [bence]


def test_samples_are_added_and_owed_to_the_backends(db):
    ann = enroll_someone(db)
    backend_id = backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    outbox.settled(db, owed_of(db, backend_id, ann))
    assert outbox.find(db, backend_id, ann) is None
    gallery_records.add_samples(db, ann, made.samples(3), "operator 1", confirmed=False)
    assert len(person_samples.samples_of(db, ann)) == 5
    assert owed_of(db, backend_id, ann) is not None
    assert subjects.portrait(db, ann) == b"portrait"


def owed_of(db, backend_id, subject_id) -> Any:
    owed = outbox.find(db, backend_id, subject_id)
    assert owed is not None
    return owed


def test_whoever_had_no_face_has_a_portrait_again(db):
    ann = enroll_someone(db)
    consents.withdraw(db, ann, NOW)
    consents.record(db, ann, consent(), NOW)
    assert subjects.portrait(db, ann) is None
    samples = made.samples(2)
    gallery_records.add_samples(db, ann, samples, "operator 1", confirmed=False)
    assert subjects.portrait(db, ann) == samples[0].image


def test_without_a_consent_in_force_no_sample_is_added_and_the_reason_is_a_sentence(db):
    gone, ended = enroll_someone(db), enroll_someone(db, consent=consent(expires_at=NOW + timedelta(hours=1)))
    consents.withdraw(db, gone, NOW)
    for subject_id, before in ((gone, 0), (ended, 2)):
        with pytest.raises(StoreError, match=r"no consent in force, .* Ask for consent first\."):
            gallery_records.add_samples(db, subject_id, made.samples(2), "operator 1", confirmed=True)
        assert len(person_samples.samples_of(db, subject_id)) == before
    assert "vouch for references" not in [one.action for one in audit_entries.newest(db, 9)]


def test_two_who_are_not_the_same_are_a_blocked_pair(db):
    ann, bence = enroll_someone(db, "Ann Example"), enroll_someone(db, "Bence Example")
    gallery_records.block(db, ann, bence, "reception")
    assert pairs.blocked(db) == {frozenset({ann, bence})}


@pytest.fixture
def schedule(tmp_path):
    return Schedule(tmp_path, every_hours=24, keep=3)


def test_everybody_who_is_erased_has_a_receipt_and_whoever_was_gone_has_none(db, schedule):
    ann, bence = enroll_someone(db, "Ann Example"), enroll_someone(db, "Bence Other")
    subjects.erase(db, bence, NOW)
    receipts = gallery_records.erase(db, [ann, bence], "admin 3fa9c1", schedule)
    assert [(one.subject_id, one.name, one.actor) for one in receipts] == [
        (ann, "Ann Example", "admin 3fa9c1")
    ]


def test_either_all_are_erased_or_nobody(db, schedule, monkeypatch):
    ids = [enroll_someone(db, "Ann Example"), enroll_someone(db, "Bence Other")]
    erase = subjects.erase

    def fail(db, subject_id, *rest):
        if subject_id == ids[1]:
            raise StoreError("The disk is full.")
        return erase(db, subject_id, *rest)

    monkeypatch.setattr(subjects, "erase", fail)
    with pytest.raises(StoreError):
        gallery_records.erase(db, ids, "reception", schedule)
    assert subjects.count_people(db) == 2
