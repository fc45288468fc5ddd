from datetime import timedelta

from app.core.attempts import Attempts
from app.store import tries
from app.store.database import close, open_database
from tests.store.values import KEY, NOW


def test_nothing_was_tried_at_first(db):
    assert tries.attempts(db, tries.VISITOR, NOW) == Attempts()


def test_wrong_tries_survive_a_restart(path):
    before = open_database(path, KEY)
    counted = [tries.count_wrong(before, tries.VISITOR, NOW) for _ in range(6)]
    close(before)
    again = open_database(path, KEY)
    assert tries.attempts(again, tries.VISITOR, NOW) == counted[-1]
    assert counted[-1].locked_until == NOW + timedelta(seconds=60)
    close(again)


def test_everybody_s_tries_are_counted_apart(db):
    tries.count_wrong(db, tries.OPERATOR, NOW)
    assert tries.attempts(db, tries.VISITOR, NOW) == Attempts()


def test_a_right_try_begins_anew(db):
    tries.count_wrong(db, tries.OPERATOR, NOW)
    tries.forget(db, tries.OPERATOR)
    tries.forget(db, tries.VISITOR)
    assert tries.attempts(db, tries.OPERATOR, NOW) == Attempts()


def test_a_clock_set_back_begins_the_lock_anew_once(db):
    for _ in range(5):
        tries.count_wrong(db, tries.OPERATOR, NOW)
    last_year = NOW - timedelta(days=365)
    assert tries.attempts(db, tries.OPERATOR, last_year).is_locked(last_year)
    later = last_year + timedelta(seconds=30)
    assert not tries.attempts(db, tries.OPERATOR, later).is_locked(later)
