from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from app.core.consent import GivenConsent
from app.core.duplicates import Degree, LookAlike
from app.core.enrollment import Pose
from app.core.gallery import SEVERAL_CORES_FROM, Decision
from app.core.person import PersonDetails
from app.core.self_test import SelfTestResult, Verdict
from app.errors import StoreError
from app.settings import RecognitionSettings
from app.store import pins, subjects
from app.store.database import close, open_database
from app.store.erasure import Schedule
from app.store.references import samples as samples_of
from app.store.times import utc_text
from app.ui import gallery_records, records
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.gallery_values import Wish
from tests.store.values import GERMAN, KEY
from tests.ui import made


@pytest.fixture
def db(tmp_path):
    database = open_database(tmp_path / "vestibule.db", KEY)
    yield database
    close(database)


@pytest.fixture
def schedule(tmp_path):
    return Schedule(tmp_path, every_hours=24, keep=3)


def request(name="Ann Example", external_id="A-1", samples=None):
    return EnrollmentRequest(
        PersonDetails(name, external_id or ""), GivenConsent(GERMAN, "spoken"), samples or made.samples()
    )


def test_whoever_was_enrolled_is_searched_named_and_listed(db):
    subject_id = records.enroll(db, request(), "reception").subject_id
    found = records.everybody(db, RecognitionSettings())
    assert found.gallery.identify(made.embedding()).decision is Decision.IDENTIFIED
    assert found.names == {subject_id: "Ann Example"}
    (listed,) = gallery_records.listed(db, Wish()).first
    assert (listed.subject_id, listed.external_id, listed.samples) == (subject_id, "A-1", 5)


def test_nobody_is_everybody_at_the_beginning(db):
    found = records.everybody(db, RecognitionSettings())
    assert (len(found.gallery), found.names) == (0, {})


def test_the_consent_is_kept_as_it_was_given(db):
    began = datetime.now(UTC)
    subject_id = records.enroll(db, request(), "reception").subject_id
    found = gallery_records.about(db, subject_id)
    assert found is not None
    consent, portrait = found.consent, found.portrait
    assert consent is not None
    assert (consent.version, consent.language, consent.method) == (GERMAN.version, "de", "spoken")
    assert (consent.operator, consent.purpose, consent.expires_at) == ("reception", "check-in", None)
    assert began <= consent.given_at <= datetime.now(UTC)
    assert db.execute("SELECT text FROM consent_texts").fetchall() == [(GERMAN.text,)]
    assert portrait is not None


def test_the_frontal_sample_is_the_portrait_and_all_are_kept(db):
    taken = made.samples()
    subject_id = records.enroll(db, request(samples=taken), "reception").subject_id
    front = next(sample for sample in taken if sample.pose is Pose.FRONT)
    assert subjects.portrait(db, subject_id) == front.image
    assert sorted(samples_of(db, subject_id)) == sorted(sample.image for sample in taken)


def test_samples_keep_the_time_between_them(db):
    records.enroll(db, request(), "reception")
    times = [
        datetime.fromisoformat(text)
        for (text,) in db.execute("SELECT captured_at FROM face_references ORDER BY captured_at")
    ]
    between = [later - earlier for earlier, later in pairwise(times)]
    assert all(timedelta(0) <= gap < timedelta(milliseconds=1) for gap in between)


def test_a_number_that_is_taken_enrolls_nobody(db):
    records.enroll(db, request(), "reception")
    with pytest.raises(StoreError, match="already belongs to another person"):
        records.enroll(db, request("Bence Example"), "reception")
    assert len(records.everybody(db, RecognitionSettings()).names) == 1


def test_after_the_consent_expired_a_person_is_listed_but_not_found(db):
    records.enroll(db, request(), "reception")
    ended = datetime.now(UTC) - timedelta(seconds=1)
    db.execute("DROP TRIGGER consent_is_not_rewritten")  # so that the test need not wait for it
    db.execute("UPDATE consents SET expires_at = ?", [utc_text(ended)])
    found = records.everybody(db, RecognitionSettings())
    assert len(found.names) == 1
    assert len(found.gallery) == 0


def test_erased_means_gone(db, schedule):
    subject_id = records.enroll(db, request(), "reception").subject_id
    gallery_records.erase(db, [subject_id], "reception", schedule)
    assert len(records.everybody(db, RecognitionSettings()).gallery) == 0
    assert gallery_records.about(db, subject_id) is None


def test_portraits_are_those_that_are_there(db):
    subject_id = records.enroll(db, request(), "reception").subject_id
    assert set(gallery_records.portraits(db, [subject_id, "nobody"])) == {subject_id}


def test_a_look_alike_is_shown_by_name_and_portrait_unless_they_are_gone(db):
    subject_id = records.enroll(db, request(), "reception").subject_id
    found = [LookAlike(one, 5.0, Degree.LIKELY) for one in (subject_id, "nobody")]
    (shown,) = records.look_alikes(db, found)
    assert (shown.subject_id, shown.name, shown.degree) == (subject_id, "Ann Example", Degree.LIKELY)
    assert shown.portrait is not None


def test_pictures_of_whoever_was_enrolled_before_are_added_to_them_with_the_new_consent(db):
    first = records.enroll(db, request(), "reception")
    again = replace(request("Ann Other", "", made.samples(3)), same_as=first.subject_id, wants_pin=True)
    assert records.enroll(db, again, "reception") == records.Kept(
        first.subject_id, "Ann Example", is_new=False
    )
    (person,) = subjects.find_people(db)
    assert (person.name, person.samples) == ("Ann Example", 8)
    assert db.table("consents").count == 2


def test_whoever_only_looks_like_somebody_is_told_from_them_by_more_than_the_face(db):
    first = records.enroll(db, request(), "reception").subject_id
    other = records.enroll(db, replace(request("Twin", ""), look_alikes=(first,)), "reception")
    assert records.everybody(db, RecognitionSettings()).blocked == {frozenset({first, other.subject_id})}
    assert pins.find(db, other.pin, datetime.now(UTC)).subject_id == other.subject_id


def test_a_pin_that_is_wanted_is_made_with_the_person_or_not_at_all(db):
    kept = records.enroll(db, replace(request(), wants_pin=True), "reception")
    assert pins.find(db, kept.pin, datetime.now(UTC)).subject_id == kept.subject_id
    with pytest.raises(StoreError):
        records.enroll(db, replace(request(), wants_pin=True), "reception")
    assert db.table("pins").count == 1


def test_a_consent_ends_after_the_days_that_the_site_sets(db):
    kept = records.enroll(db, request(), "reception", consent_days=30)
    found = gallery_records.about(db, kept.subject_id)
    assert found is not None
    assert found.consent is not None
    assert found.consent.expires_at == found.consent.given_at + timedelta(days=30)


def test_whoever_withdraws_their_consent_is_found_no_more(db):
    subject_id = records.enroll(db, request(), "reception").subject_id
    assert gallery_records.withdraw(db, subject_id, "reception")
    assert len(records.everybody(db, RecognitionSettings()).gallery) == 0


def test_what_others_have_is_offered(db):
    details = PersonDetails("Ann", "A-1", group="Workshop", tags=("early",))
    records.enroll(db, replace(request(), details=details), "reception")
    assert records.known_words(db) == (["early"], ["Workshop"])
    assert records.is_taken(db, "A-1")
    assert not records.is_taken(db, "A-2")


def test_a_badge_says_what_is_known_and_whether_there_is_a_code_already(db):
    details = PersonDetails("Ann", "A-1", group="Workshop", valid_until=date(2027, 3, 31))
    subject_id = records.enroll(db, replace(request(), details=details), "reception").subject_id
    facts = records.badge(db, subject_id, "Example Site")
    badge = facts.badge
    assert (badge.name, badge.group, badge.external_id, badge.site) == (
        "Ann",
        "Workshop",
        "A-1",
        "Example Site",
    )
    assert badge.valid_until == date(2027, 3, 31)
    assert badge.portrait is not None
    assert not facts.has_code
    assert not facts.is_poor
    records.make_code(db, subject_id, "reception")
    assert records.badge(db, subject_id, "").has_code


def test_a_self_test_is_kept_with_the_person(db):
    subject_id = records.enroll(db, request(), "reception").subject_id
    records.keep_self_test(db, subject_id, SelfTestResult(Verdict.GOOD, 12, 8.0, 3.0, 1e-6), "reception")
    found = gallery_records.about(db, subject_id)
    assert found is not None
    assert found.self_test is not None
    assert found.self_test.result.verdict is Verdict.GOOD


def test_references_of_another_model_are_not_compared(db):
    records.enroll(db, request(), "reception")
    db.execute("UPDATE face_references SET embedder = 'another model'")
    assert len(records.everybody(db, RecognitionSettings()).gallery) == 0


def both(samples):
    """Add what a second network says: of these samples, always the same."""
    second = np.zeros(128, np.float32)
    second[0] = 1
    return tuple(replace(one, embedding=np.concatenate([one.embedding, second])) for one in samples)


def test_whoever_was_enrolled_with_a_second_opinion_is_compared_by_both_or_by_dlib(db):
    records.enroll(db, request(samples=both(made.samples())), "reception")
    (probe,) = (one.embedding for one in both(made.samples(1)))
    by_both = records.everybody(db, RecognitionSettings()).gallery.identify(probe)
    alone = records.everybody(db, RecognitionSettings(second_opinion=False)).gallery.identify(probe[:128])
    assert by_both.decision is alone.decision is Decision.IDENTIFIED
    assert by_both.evidence > alone.evidence


def test_the_site_says_how_many_strangers_may_be_named(db):
    records.enroll(db, request(), "reception")
    strict, lenient = (
        records.everybody(db, RecognitionSettings(fpir=fpir)).gallery.identify(made.embedding()).threshold
        for fpir in (0.001, 0.01)
    )
    assert strict > lenient


def test_a_large_gallery_is_searched_by_several_cores_and_a_small_one_by_none(monkeypatch, db):
    records.enroll(db, request(), "reception")
    assert records._parallel(SEVERAL_CORES_FROM - 1) is map
    monkeypatch.setattr(records, "SEVERAL_CORES_FROM", 1)
    found = records.everybody(db, RecognitionSettings())
    assert found.gallery.identify(made.embedding()).decision is Decision.IDENTIFIED


def test_a_new_pin_and_a_new_code_are_the_persons_and_go_with_them(db, schedule):
    subject_id = records.enroll(db, request(), "reception").subject_id
    name, pin = records.make_pin(db, subject_id, "reception")
    assert name == "Ann Example"
    assert pins.find(db, pin, datetime.now(UTC)).subject_id == subject_id
    name, modules = records.make_code(db, subject_id, "reception")
    assert name == "Ann Example"
    assert len(modules) == len(modules[0]) >= 21
    assert modules[0][:7] == [True] * 7
    gallery_records.erase(db, [subject_id], "reception", schedule)
    assert not pins.find(db, pin, datetime.now(UTC)).right
