import pytest

from app.store import backends, mirrors, outbox, sync_acts
from app.store.mirrors import MirroredPerson, MirrorState
from tests.store.values import NOW, enroll_someone

WHO = NOW, "admin 3fa9c1"


@pytest.fixture
def backend(db):
    return backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)


def acts(db):
    rows = db.execute("SELECT action, target, result FROM audit WHERE actor = ?", [WHO[1]])
    return rows.fetchall()


def park(db, backend, subject_id):
    owed = outbox.find(db, backend, subject_id)
    assert owed is not None
    outbox.park(db, owed, "no_face", "")


def test_a_pause_and_its_end_are_in_the_audit(db, backend):
    sync_acts.pause(db, backend, "On holiday.", *WHO)
    assert backends.all_backends(db)[0].is_paused
    sync_acts.resume(db, backend, *WHO)
    assert not backends.all_backends(db)[0].is_paused
    place = f"backend {backend}"
    assert acts(db) == [("pause backend", place, "ok"), ("resume backend", place, "ok")]


def test_whoever_is_tried_again_or_given_up_is_in_the_audit(db, backend):
    ann = enroll_someone(db)
    park(db, backend, ann)
    assert sync_acts.retry(db, backend, ann, *WHO) == 1
    park(db, backend, ann)
    assert sync_acts.retry(db, backend, None, *WHO) == 1
    park(db, backend, ann)
    assert sync_acts.drop(db, backend, [ann, "nobody"], *WHO) == 1
    assert sync_acts.drop(db, backend, [ann], *WHO) == 0
    place = f"backend {backend}"
    assert acts(db) == [
        ("retry", f"{place} {ann}", "ok"),
        ("retry", f"{place} everybody", "ok"),
        ("give up", f"{place} {ann}", "ok"),
    ]


def test_what_was_found_out_is_in_the_audit_and_what_was_known_is_not(db, backend):
    mirrors.keep(db, backend, MirroredPerson("ann", None, MirrorState.UNKNOWN))
    assert sync_acts.resolve(db, backend, "ann", "77", *WHO)
    assert not sync_acts.resolve(db, backend, "ann", "77", *WHO)
    assert acts(db) == [("resolve", f"backend {backend} ann", "there")]
