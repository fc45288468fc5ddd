import os
from datetime import timedelta

import pytest

from app.errors import BackendUnavailable
from app.store import backends, consents, outbox, subjects
from app.sync.push import Pushed, Went, learn, push_next, reach
from app.sync.settle import Settler
from tests.store.values import NOW
from tests.sync.mirrored import drain, enroll, pictures, set_up
from tests.sync.scripted_backend import ScriptedBackend

PEOPLE = 1000 if "VESTIBULE_ALL" in os.environ else 60


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def settler(db, remote):
    return Settler(db, set_up(db), remote)


def push(settler, now=NOW):
    return push_next(settler, now, lambda: 1.0)


def test_nobody_is_due_when_nothing_is_owed(settler):
    assert push(settler) == Pushed(Went.NOTHING_DUE)


def test_one_poison_record_delays_the_others_by_nothing(db, settler, remote):
    db.execute("PRAGMA synchronous = OFF").fetchall()
    poison = enroll(db, b"poison", name="Poison")
    for number in range(PEOPLE - 1):
        enroll(db, b"%d" % number, name="Other")
    add = remote.add_person

    def adds(person, picture):
        if picture == b"poison":
            remote.calls.append("poison")
            raise BackendUnavailable("500")
        return add(person, picture)

    remote.add_person = adds
    went = drain(settler)
    assert went.count(Went.POSTPONED) == 1
    assert len(remote.people) == PEOPLE - 1
    assert sorted(set(remote.calls)) == ["add_person", "check", "poison"]
    assert len(remote.calls) == PEOPLE + 1  # one request in vain, and one question
    (left,) = outbox.owed_to(db, settler.backend_id)
    assert left == poison


def test_whoever_fails_waits_longer_each_time(db, settler, remote):
    enroll(db)
    now, waits = NOW, []
    for _ in range(4):
        remote.faults = ["before"]
        assert push(settler, now).went is Went.POSTPONED
        due = outbox.next_due(db, settler.backend_id)
        assert due is not None
        waits.append((due - now).total_seconds())
        now = due
    assert waits == [1, 2, 4, 8]
    assert push(settler, now).went is Went.SETTLED


def test_while_a_backend_is_out_of_reach_nobodys_turn_is_put_off(db, settler, remote):
    enroll(db)
    remote.is_reachable = False
    for _ in range(3):
        assert push(settler).went is Went.UNREACHABLE
    assert outbox.next_due(db, settler.backend_id) is None
    remote.is_reachable = True
    assert push(settler).went is Went.SETTLED


def test_a_backend_that_asks_for_time_gets_it(db, settler, remote):
    enroll(db)
    remote.faults, remote.retry_after_s = ["busy"], 30.0
    pushed = push(settler)
    assert (pushed.went, pushed.asked_s) == (Went.UNREACHABLE, 30.0)
    assert remote.calls == ["add_person"]
    remote.is_reachable = False
    assert reach(settler) == Pushed(Went.UNREACHABLE, "", "It is busy.", 30.0)


@pytest.mark.parametrize("where", ["faults", "reading_faults"])
def test_a_backend_that_does_not_know_us_is_paused_and_nothing_is_lost(db, settler, remote, where):
    enroll(db)
    setattr(remote, where, ["unauthorised"])
    remote.faults = remote.faults or ["before"]
    assert push(settler).went is Went.PAUSED
    entry = backends.find(db, settler.backend_id)
    assert entry is not None
    assert (entry.is_paused, entry.reason) == (True, "It does not know us.")
    assert outbox.waiting(db, settler.backend_id).people == 1
    remote.reading_faults = ["unauthorised"]
    assert reach(settler) == Pushed(Went.PAUSED, "", "It does not know us.")
    backends.resume(db, settler.backend_id)
    assert push(settler).went is Went.SETTLED


def test_removals_go_before_everything_else(db, settler, remote):
    ann, bob = enroll(db, b"ann"), enroll(db, b"bob", name="Bob")
    drain(settler)
    for number in range(5):
        enroll(db, b"%d" % number, name="Other")
    subjects.erase(db, ann, NOW)
    consents.withdraw(db, bob, NOW)
    remote.calls.clear()
    for _ in range(7):
        push(settler)
    assert remote.calls == ["remove_person"] * 2 + ["add_person"] * 5
    assert len(pictures(remote)) == 5


def test_whoever_was_put_off_by_a_clock_set_back_is_not_forgotten(db, settler, remote):
    enroll(db)
    remote.faults = ["before"]
    push(settler, NOW + timedelta(days=3650))
    assert push(settler).went is Went.SETTLED


def test_what_a_backend_showed_of_itself_is_kept(db, settler, remote):
    def entry():
        found = backends.find(db, settler.backend_id)
        assert found is not None
        return found

    assert (entry().can_list, entry().clock_offset_s) == (None, 0.0)
    remote.clock_offset_s = -90.0
    learn(settler, entry())
    assert (entry().can_list, entry().clock_offset_s) == (True, -90.0)
    before = entry()
    learn(settler, before)
    assert entry() == before
