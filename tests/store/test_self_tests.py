import pytest

from app.core.gallery import Candidate
from app.core.self_test import SelfTestResult, Verdict
from app.store import consents
from app.store.self_tests import KeptSelfTest, latest, record
from app.store.subjects import erase
from tests.store.values import NOW, day, enroll_someone

NOBODY_CAME = SelfTestResult(Verdict.NO_FACE)


def passed(nearest: Candidate | None = None) -> SelfTestResult:
    return SelfTestResult(Verdict.GOOD, 40, 8.5, 3.5, 1e-6, nearest)


def test_the_latest_self_test_is_kept_with_the_person(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    assert latest(db, ann) is None
    assert record(db, ann, NOBODY_CAME, NOW)
    assert latest(db, ann) == KeptSelfTest(NOW, NOBODY_CAME)
    assert record(db, ann, passed(Candidate(bob, 1.25)), day(1))
    assert latest(db, ann) == KeptSelfTest(day(1), passed(Candidate(bob, 1.25)))
    assert latest(db, bob) is None


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_can_be_kept(db, verdict):
    ann = enroll_someone(db)
    record(db, ann, SelfTestResult(verdict), NOW)
    kept = latest(db, ann)
    assert kept is not None
    assert kept.result.verdict is verdict


def test_a_self_test_of_somebody_erased_meanwhile_is_not_kept(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    erase(db, ann, NOW)
    assert not record(db, ann, passed(), NOW)
    assert record(db, bob, passed(Candidate(ann, 1.0)), NOW)
    assert latest(db, bob) == KeptSelfTest(NOW, passed())


def test_a_self_test_goes_with_the_person_and_forgets_others_who_go(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    record(db, ann, passed(Candidate(bob, 1.0)), NOW)
    record(db, bob, passed(Candidate(ann, 1.0)), NOW)
    erase(db, bob, NOW)
    kept = latest(db, ann)
    assert kept is not None
    assert kept.result.nearest is None
    assert latest(db, bob) is None


def test_a_withdrawn_consent_takes_what_was_measured_of_the_face_with_it(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    record(db, ann, passed(Candidate(bob, 1.0)), NOW)
    record(db, bob, passed(), NOW)
    consents.withdraw(db, bob, day(1))
    kept = latest(db, ann)
    assert kept is not None
    assert kept.result.nearest is None
    assert latest(db, bob) is None
