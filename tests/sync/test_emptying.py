import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.store import backends, mirrors, outbox, subjects
from app.store.mirrors import MirrorState
from app.sync.backend import OutcomeUnknown, PersonToSend, Reason
from app.sync.emptying import empty
from app.sync.settle import Settler
from tests.store.values import NOW
from tests.sync.mirrored import drain, enroll, pictures, set_up
from tests.sync.scripted_backend import LIKE_FACE_AIDEE, Crash, ScriptedBackend


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def settler(db, remote):
    return Settler(db, set_up(db), remote)


def fill(db, settler, *faces):
    found = [enroll(db, face) for face in faces]
    drain(settler)
    backends.pause(db, settler.backend_id, "It is given back.")
    return found


def settle_one(db, settler):
    owed = outbox.next_owed(db, settler.backend_id, NOW)
    assert owed is not None
    settler.settle(owed, NOW)


def test_everybody_of_ours_is_taken_off_and_others_stay(db, settler, remote):
    foreign = remote.add_person(PersonToSend("", ""), b"somebody else's").person_id
    mirrors.keep_foreign(db, settler.backend_id, [foreign])
    fill(db, settler, b"ann", b"bob")
    steps = []
    emptied = empty(settler, NOW, lambda done, people: steps.append((done, people)))
    assert (emptied.removed, emptied.left) == (2, {})
    assert pictures(remote) == [[b"somebody else's"]]
    assert mirrors.counts(db, settler.backend_id) == {}
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_a_backend_that_is_used_again_gets_everybody_who_is_still_here(db, settler, remote):
    ann, _ = fill(db, settler, b"ann", b"bob")
    empty(settler, NOW)
    subjects.erase(db, ann, NOW)
    assert outbox.waiting(db, settler.backend_id).people == 2
    backends.resume(db, settler.backend_id)
    drain(settler)
    assert pictures(remote) == [[b"bob"]]


@pytest.mark.parametrize("fault", ["crash before", "crash after", "before", "after", "busy"])
def test_whatever_breaks_it_off_it_goes_on_where_it_was(db, settler, remote, fault):
    fill(db, settler, b"ann", b"bob", b"cid")
    remote.faults = [None, fault]
    remote.is_reachable = True
    if fault == "busy":
        remote.retry_after_s = 5.0
        remote.reading_faults = ["busy"]
        with pytest.raises(BackendUnavailable):
            empty(settler, NOW)
    elif fault.startswith("crash"):
        with pytest.raises(Crash):
            empty(settler, NOW)
    else:
        assert len(empty(settler, NOW).left) == 1
    empty(Settler(db, settler.backend_id, remote), NOW)
    assert remote.people == {}
    assert outbox.waiting(db, settler.backend_id).people == 3


def test_after_a_crash_in_the_middle_the_backend_can_be_used_again(db, settler, remote):
    fill(db, settler, b"ann", b"bob")
    remote.faults = ["crash after"]
    with pytest.raises(Crash):
        empty(settler, NOW)
    drain(Settler(db, settler.backend_id, remote))
    assert pictures(remote) == [[b"ann"], [b"bob"]]


def test_somebody_whose_answer_was_lost_is_looked_for_first(db, settler, remote):
    enroll(db, b"ann")
    remote.faults = ["after"]
    with pytest.raises(OutcomeUnknown):
        settle_one(db, settler)
    assert len(remote.people) == 1
    assert empty(settler, NOW).removed == 1
    assert remote.people == {}


def test_of_whom_nobody_knows_is_left_to_a_person(db):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, set_up(db, kind="face-aidee"), remote)
    ann = enroll(db)
    remote.faults, remote.can_tell = ["after"], False
    with pytest.raises(OutcomeUnknown):
        settle_one(db, settler)
    emptied = empty(settler, NOW)
    assert (emptied.removed, list(emptied.left)) == (0, [ann])
    assert mirrors.counts(db, settler.backend_id) == {MirrorState.UNKNOWN: 1}
    assert outbox.parked(db, settler.backend_id)[0].fault == "unknown"


def test_who_was_never_taken_there_costs_no_request(db, settler, remote):
    remote.refuses[b"blurred"] = Reason.POOR_QUALITY
    fill(db, settler, b"blurred")
    remote.calls.clear()
    assert empty(settler, NOW).removed == 0
    assert remote.calls == []


def test_credentials_that_are_refused_end_it(db, settler, remote):
    fill(db, settler, b"ann")
    remote.faults = ["unauthorised"]
    with pytest.raises(BackendUnauthorised):
        empty(settler, NOW)
    assert len(remote.people) == 1


def test_a_backend_is_asked_no_faster_than_it_may_be(db, remote):
    sizes: list[int] = []
    settler = Settler(db, set_up(db), remote, sizes.append)
    fill(db, settler, b"ann", b"bob")
    sizes.clear()
    empty(settler, NOW)
    assert sizes == [0, 0]
