import pytest

from app.store import mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.mirrors import MirrorState
from app.sync.backend import PersonToSend
from app.sync.settle import UNKNOWN, Settler
from tests.store.values import EMBEDDERS, NOW, day, reference
from tests.sync.mirrored import drain, enroll, pictures, set_up
from tests.sync.scripted_backend import (
    LIKE_A_PANEL,
    LIKE_FACE_AIDEE,
    LIKE_NEC_ID,
    WITHOUT_ANY_LIST,
    Crash,
    ScriptedBackend,
)


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def settler(db, remote):
    return Settler(db, set_up(db), remote)


def faults(settler):
    return [one.fault for one in outbox.parked(settler.db, settler.backend_id)]


def replace_picture(db, subject_id):
    subjects.add_references(db, subject_id, [reference(sample=b"new")], EMBEDDERS, NOW)
    with transaction(db):
        db.execute("DELETE FROM face_references WHERE sample = ?", [b"old"])


def pushed_until_crash(settler):
    with pytest.raises(Crash):
        drain(settler)


@pytest.mark.parametrize("fault", ["after", "lost before", "crash before", "crash after"])
def test_after_a_lost_answer_somebody_is_looked_for_before_they_are_added_again(db, settler, remote, fault):
    enroll(db)
    remote.faults = [fault]
    if fault.startswith("crash"):
        pushed_until_crash(settler)
    drain(settler)
    drain(settler, day(1))
    assert "find_added" in remote.calls
    assert pictures(remote) == [[b"face"]]


@pytest.mark.parametrize("fault", ["after", "lost before", "crash before", "crash after"])
def test_after_a_lost_answer_a_further_face_is_looked_for(db, settler, remote, fault):
    enroll(db, b"one", b"two")
    remote.faults = [None, fault]
    if fault.startswith("crash"):
        pushed_until_crash(settler)
    drain(settler)
    drain(settler, day(1))
    assert "list_faces" in remote.calls
    assert pictures(remote) == [[b"one", b"two"]]


def test_a_face_that_is_looked_for_may_be_gone_with_its_person(db, settler, remote):
    enroll(db, b"one", b"two")
    remote.faults = [None, "crash after"]
    pushed_until_crash(settler)
    remote.people.clear()
    drain(settler)
    assert pictures(remote) == [[b"one", b"two"]]


def test_a_picture_taken_meanwhile_is_sent_after_the_lost_one_was_found(db, settler, remote):
    ann = enroll(db, b"old")
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    replace_picture(db, ann)
    drain(settler)
    assert pictures(remote) == [[b"new"]]


@pytest.mark.parametrize("able", [LIKE_NEC_ID, LIKE_FACE_AIDEE, LIKE_A_PANEL])
def test_a_backend_that_cannot_tell_leaves_it_to_a_person(db, settler, remote, able):
    remote.able, remote.can_tell = able, False
    ann = enroll(db)
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    drain(settler)
    assert faults(settler) == [UNKNOWN]
    there = mirrors.mirrored(db, settler.backend_id, ann)
    assert there is not None
    assert there.state is MirrorState.UNKNOWN
    assert len(remote.people) == 1
    assert mirrors.resolve(db, settler.backend_id, ann, next(iter(remote.people)))
    drain(settler)
    assert pictures(remote) == [[b"face"]]


def test_who_was_erased_while_nobody_knew_is_found_as_the_only_new_one_and_removed(db, settler, remote):
    enroll(db, b"bob", name="Bob")
    drain(settler)
    ann = enroll(db)
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert pictures(remote) == [[b"bob"]]
    assert mirrors.mirrored(db, settler.backend_id, ann) is None


def test_who_was_erased_and_never_arrived_is_forgotten(db, settler, remote):
    ann = enroll(db)
    remote.faults = ["crash before"]
    pushed_until_crash(settler)
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert remote.people == {}
    assert db.table("mirrored_people").count == 0


def test_two_who_were_erased_while_nobody_knew_are_both_removed(db, settler, remote):
    both = [enroll(db, b"ann"), enroll(db, b"bob", name="Bob")]
    remote.faults = ["after", "after"]
    drain(settler)
    for one in both:
        subjects.erase(db, one, NOW)
    drain(settler, day(1))
    assert remote.people == {}
    assert db.table("mirrored_people").count == 0


def test_somebody_who_can_be_found_by_picture_is_found_before_one_who_cannot(db, settler, remote):
    ann = enroll(db, b"ann")
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    enroll(db, b"bob", name="Bob")
    outbox.park(db, outbox.Owed(settler.backend_id, ann, outbox.Urgency.CHANGE, NOW), "", "")
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    subjects.erase(db, ann, NOW)
    drain(settler, day(1))
    assert pictures(remote) == [[b"bob"]]
    assert faults(settler) == []


@pytest.mark.parametrize("others", ["known", "new"])
def test_where_others_write_nobody_is_removed_on_a_guess(db, settler, remote, others):
    remote.add_person(PersonToSend("", ""), b"somebody else's")
    if others == "known":
        mirrors.keep_foreign(db, settler.backend_id, remote.people)
        remote.add_person(PersonToSend("", ""), b"somebody else's, too")
    ann = enroll(db)
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    subjects.erase(db, ann, NOW)
    there = dict(remote.people)
    drain(settler)
    assert remote.people == there
    assert faults(settler) == [UNKNOWN]


def test_without_list_and_picture_it_is_left_to_a_person(db):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, set_up(db, kind="face-aidee"), remote)
    ann = enroll(db)
    remote.faults = ["crash after"]
    pushed_until_crash(settler)
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert faults(settler) == [UNKNOWN]
    assert mirrors.resolve(db, settler.backend_id, ann, next(iter(remote.people)))
    drain(settler)
    assert remote.people == {}


@pytest.mark.parametrize("fault", ["crash before", "crash after"])
@pytest.mark.parametrize("is_erased", [True, False])
def test_a_panel_that_may_have_given_another_number_is_asked_for_it(db, fault, is_erased):
    remote = ScriptedBackend(LIKE_A_PANEL)
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    ann = enroll(db, b"old")
    drain(settler)
    replace_picture(db, ann)
    remote.faults = [fault]
    pushed_until_crash(settler)
    if is_erased:
        subjects.erase(db, ann, NOW)
    drain(settler)
    assert pictures(remote) == ([] if is_erased else [[b"new"]])


@pytest.mark.parametrize("fault", ["crash before", "crash after"])
@pytest.mark.parametrize("is_erased", [True, False])
def test_where_nothing_can_be_listed_a_person_says_under_which_number_somebody_is(db, fault, is_erased):
    remote = ScriptedBackend(WITHOUT_ANY_LIST)
    remote.one_number = True
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    ann = enroll(db, b"old")
    drain(settler)
    replace_picture(db, ann)
    remote.faults = [fault]
    pushed_until_crash(settler)
    if is_erased:
        subjects.erase(db, ann, NOW)
    settler = Settler(db, settler.backend_id, remote)
    drain(settler)
    assert faults(settler) == [UNKNOWN]
    assert mirrors.resolve(db, settler.backend_id, ann, next(iter(remote.people)))
    drain(settler)
    assert faults(settler) == []
    assert pictures(remote) == ([] if is_erased else [[b"new"]])


def test_while_it_runs_a_backend_without_any_list_cleans_up_by_itself(db):
    remote = ScriptedBackend(WITHOUT_ANY_LIST)
    remote.one_number = True
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    ann = enroll(db, b"old")
    drain(settler)
    replace_picture(db, ann)
    remote.faults = ["before"]
    drain(settler)
    drain(settler, day(1))
    assert pictures(remote) == [[b"new"]]
    enroll(db, b"bob", name="Bob")
    remote.faults, remote.can_tell = ["lost before"], False
    drain(settler)
    drain(settler, day(1))
    assert faults(settler) == [UNKNOWN]


def test_a_backend_that_looks_for_no_pictures_is_asked_even_after_an_erasure(db):
    remote = ScriptedBackend(WITHOUT_ANY_LIST)
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    ann = enroll(db)
    remote.faults = ["lost before"]
    drain(settler)
    subjects.erase(db, ann, NOW)
    drain(settler, day(1))
    assert remote.calls[-1] == "find_added"
    assert db.table("mirrored_people").count == 0
