import pytest

from app.store.pairs import block, blocked
from app.store.subjects import erase
from tests.store.values import NOW, day, enroll_someone


def test_a_pair_is_blocked_in_either_order_and_once(db):
    ann, bob, cili = (enroll_someone(db, name) for name in ("Ann", "Bob", "Cili"))
    assert blocked(db) == frozenset()
    assert block(db, ann, bob, NOW)
    assert block(db, bob, ann, day(1))
    assert block(db, bob, cili, NOW)
    assert blocked(db) == {frozenset({ann, bob}), frozenset({bob, cili})}


def test_a_pair_goes_with_either_person(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    block(db, ann, bob, NOW)
    erase(db, bob, NOW)
    assert blocked(db) == frozenset()
    assert not block(db, ann, bob, NOW)


def test_a_pair_of_one_is_a_bug(db):
    with pytest.raises(ValueError, match="two subjects"):
        block(db, "ann", "ann", NOW)
