from datetime import timedelta

import numpy as np
import pytest

from app.core.face import Embedders
from app.errors import StoreError
from app.store import audit, consents, references, strangers, subjects
from app.store.strangers import Stranger
from tests.store.values import NOW, by_both, consent, day, embedding, enroll_someone, enrolled, reference


def visit(seed=0, *, at=NOW, quality=70, second=True):
    """Return a visit of somebody unknown."""
    return Stranger(
        at, "front door", b"jpeg %d" % seed, by_both(seed) if second else embedding(seed), quality
    )


def kept(db, *visits, days=7):
    """Keep visits; return their ids, in order."""
    for one in visits:
        strangers.keep(db, one, days)
    found = {one.picture: one.stranger_id for one in strangers.waiting(db, NOW)}
    return [found[one.picture] for one in visits]


def entries(db):
    return db.execute("SELECT action, actor, target, result FROM audit ORDER BY id").fetchall()


def test_a_visit_comes_back_as_it_was_until_its_day(db):
    strangers.keep(db, visit(3), 7)
    (found,) = strangers.waiting(db, NOW)
    assert (found.at, found.station, found.picture, found.quality) == (NOW, "front door", b"jpeg 3", 70)
    assert np.array_equal(found.embedding, by_both(3))
    assert found.delete_at == day(7)
    assert strangers.waiting(db, day(7)) == []


def test_by_one_network_alone_it_comes_back_too(db):
    strangers.keep(db, visit(3, second=False), 7)
    (found,) = strangers.waiting(db, NOW)
    assert found.embedding.shape == (128,)


def test_a_site_that_keeps_nobody_keeps_nobody(db):
    strangers.keep(db, visit(), 0)
    assert strangers.count(db) == 0


def test_faces_of_other_models_are_not_shown(db):
    strangers.keep(db, visit(), 7, Embedders("older", "older"))
    assert strangers.waiting(db, NOW) == []
    assert strangers.count(db) == 1


def test_the_newest_come_first_and_only_as_many_as_asked_for(db):
    for number in (1, 3, 2):
        strangers.keep(db, visit(number, at=NOW + timedelta(minutes=number)), 7)
    assert [one.picture for one in strangers.waiting(db, NOW, limit=2)] == [b"jpeg 3", b"jpeg 2"]


def test_visits_go_when_their_time_is_over(db):
    kept(db, visit(1), visit(2, at=day(3)))
    assert strangers.purge(db, day(6), 7) == 0
    assert strangers.purge(db, day(7), 7) == 1
    assert strangers.purge(db, day(8), 7) == 0
    assert strangers.count(db) == 1


def test_a_shorter_time_holds_for_those_who_are_there_and_none_deletes_all(db):
    kept(db, visit(1), visit(2, at=day(3)))
    assert strangers.purge(db, day(4), 2) == 1
    assert strangers.purge(db, day(4), 0) == 1


def test_deleting_is_in_the_audit_and_deleting_nothing_is_not(db):
    one, other = kept(db, visit(1), visit(2))
    assert strangers.delete(db, [one], NOW, "ann") == 1
    assert strangers.delete(db, [one], NOW, "ann") == 0
    assert strangers.delete(db, None, NOW, "ann") == 1
    assert other
    assert entries(db) == [("delete strangers", "ann", "strangers", "1")] * 2
    assert audit.verify(db) is None


def test_whoever_somebody_says_it_is_gets_the_pictures_and_they_leave_the_inbox(db):
    ann = enroll_someone(db)
    ids = kept(db, visit(1, quality=60), visit(2, quality=90))
    assert strangers.assign(db, ids, ann, day(1), "bence") == 2
    assert strangers.count(db) == 0
    assert enrolled(db, ann).samples == 4
    assert b"jpeg 2" in references.samples(db, ann)
    assert entries(db)[-1] == ("assign stranger", "bence", ann, "2")


def test_no_more_pictures_are_added_than_people_agree_to_and_the_best_are(db):
    ann = enroll_someone(db, references=[reference(one) for one in range(4)])
    ids = kept(db, visit(1, quality=60), visit(2, quality=90), visit(3, quality=70))
    assert strangers.assign(db, ids, ann, NOW, "bence") == 1
    assert references.samples(db, ann)[-1] == b"jpeg 2"
    assert strangers.count(db) == 0
    ids = kept(db, visit(4))
    with pytest.raises(StoreError, match="has 5 pictures already"):
        strangers.assign(db, ids, ann, NOW, "bence")
    assert strangers.count(db) == 1


def test_nobody_gets_a_picture_without_a_consent_in_force(db):
    ann = enroll_someone(db, consent=consent(expires_at=day(5)))
    bence = enroll_someone(db, "Bence Example")
    consents.withdraw(db, bence, NOW)
    ids = kept(db, visit(1))
    for subject_id, now in ((ann, day(6)), (bence, NOW), ("nobody", NOW)):
        with pytest.raises(StoreError, match="no consent in force"):
            strangers.assign(db, ids, subject_id, now, "desk")
    assert strangers.count(db) == 1


def test_what_was_deleted_meanwhile_cannot_be_assigned(db):
    ann = enroll_someone(db)
    ids = kept(db, visit(1))
    strangers.delete(db, None, NOW, "desk")
    with pytest.raises(StoreError, match="deleted meanwhile"):
        strangers.assign(db, ids, ann, NOW, "desk")
    assert subjects.count_people(db) == 1


def test_who_was_enrolled_leaves_the_inbox(db):
    ann = enroll_someone(db)
    ids = kept(db, visit(1), visit(2))
    strangers.enrolled(db, ids[:1], ann, NOW, "desk")
    assert [one.stranger_id for one in strangers.waiting(db, NOW)] == ids[1:]
    assert entries(db)[-1] == ("enroll stranger", "desk", ann, "1")
