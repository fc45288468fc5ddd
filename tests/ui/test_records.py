from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from app.core.consent import GivenConsent
from app.core.enrollment import Pose
from app.core.gallery import SEVERAL_CORES_FROM, Decision
from app.core.person import PersonDetails
from app.errors import StoreError
from app.settings import RecognitionSettings
from app.store import pins, subjects
from app.store.database import close, open_database
from app.store.references import samples as samples_of
from app.store.times import utc_text
from app.ui import records
from app.ui.enrollment_request import EnrollmentRequest
from tests.store.values import GERMAN, KEY
from tests.ui import made


@pytest.fixture
def db(tmp_path):
    database = open_database(tmp_path / "vestibule.db", KEY)
    yield database
    close(database)


def request(name="Ann Example", external_id="A-1", samples=None):
    return EnrollmentRequest(
        PersonDetails(name, external_id or ""), GivenConsent(GERMAN, "spoken"), samples or made.samples()
    )


def test_whoever_was_enrolled_is_searched_named_and_listed(db):
    subject_id = records.enroll(db, request(), "reception")
    found = records.everybody(db, RecognitionSettings())
    assert found.gallery.identify(made.embedding()).decision is Decision.IDENTIFIED
    assert found.names == {subject_id: "Ann Example"}
    assert [(one.subject_id, one.external_id, one.samples) for one in found.people] == [
        (subject_id, "A-1", 5)
    ]


def test_nobody_is_everybody_at_the_beginning(db):
    found = records.everybody(db, RecognitionSettings())
    assert (len(found.gallery), found.names, found.people) == (0, {}, [])


def test_the_consent_is_kept_as_it_was_given(db):
    began = datetime.now(UTC)
    subject_id = records.enroll(db, request(), "reception")
    consent, portrait = records.details(db, subject_id)
    assert consent is not None
    assert (consent.version, consent.language, consent.method) == (GERMAN.version, "de", "spoken")
    assert (consent.operator, consent.purpose, consent.expires_at) == ("reception", "check-in", None)
    assert began <= consent.given_at <= datetime.now(UTC)
    assert db.execute("SELECT text FROM consent_texts").fetchall() == [(GERMAN.text,)]
    assert portrait is not None


def test_the_frontal_sample_is_the_portrait_and_all_are_kept(db):
    taken = made.samples()
    subject_id = records.enroll(db, request(samples=taken), "reception")
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
    assert len(records.everybody(db, RecognitionSettings()).people) == 1


def test_after_the_consent_expired_a_person_is_listed_but_not_found(db):
    records.enroll(db, request(), "reception")
    ended = datetime.now(UTC) - timedelta(seconds=1)
    db.execute("DROP TRIGGER consent_is_not_rewritten")  # so that the test need not wait for it
    db.execute("UPDATE consents SET expires_at = ?", [utc_text(ended)])
    found = records.everybody(db, RecognitionSettings())
    assert len(found.people) == 1
    assert len(found.gallery) == 0


def test_erased_means_gone(db):
    subject_id = records.enroll(db, request(), "reception")
    assert records.erase(db, subject_id, "reception")
    assert not records.erase(db, subject_id, "reception")
    assert len(records.everybody(db, RecognitionSettings()).gallery) == 0
    assert records.details(db, subject_id) == (None, None)


def test_portraits_are_those_that_are_there(db):
    subject_id = records.enroll(db, request(), "reception")
    assert set(records.portraits(db, [subject_id, "nobody"])) == {subject_id}


def test_somebody_similar_is_named_unless_they_are_gone(db):
    subject_id = records.enroll(db, request(), "reception")
    name, portrait = records.similar(db, subject_id)
    assert name == "Ann Example"
    assert portrait is not None
    assert records.similar(db, "nobody") == ("", None)


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


def test_a_new_pin_and_a_new_code_are_the_persons_and_go_with_them(db):
    subject_id = records.enroll(db, request(), "reception")
    name, pin = records.make_pin(db, subject_id, "reception")
    assert name == "Ann Example"
    assert pins.find(db, pin, datetime.now(UTC)).subject_id == subject_id
    name, modules = records.make_code(db, subject_id, "reception")
    assert name == "Ann Example"
    assert len(modules) == len(modules[0]) >= 21
    assert modules[0][:7] == [True] * 7
    records.erase(db, subject_id, "reception")
    assert not pins.find(db, pin, datetime.now(UTC)).right
