from datetime import timedelta

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.mirrors import MirrorState
from app.sync import reconcile
from app.sync.backend import FaceIds, Gone, PersonToSend, Reason, RemoteFace
from app.sync.reconcile import Difference
from app.sync.settle import Settler
from tests.store.values import EMBEDDERS, NOW, day, reference
from tests.sync.mirrored import drain, enroll, pictures, set_up
from tests.sync.scripted_backend import (
    LIKE_A_PANEL,
    LIKE_FACE_AIDEE,
    LIKE_NEC_ID,
    WITHOUT_ANY_LIST,
    ScriptedBackend,
)


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def settler(db, remote):
    return Settler(db, set_up(db), remote)


def found(plan):
    return [one.difference for one in plan.findings]


def put(remote, picture=b"foreign"):
    return remote.add_person(PersonToSend("", ""), picture).person_id


def people(db, settler, count):
    ids = [enroll(db, b"%d" % number, name="Somebody") for number in range(count)]
    drain(settler)
    return ids


def remote_id(db, settler, subject_id):
    there = mirrors.mirrored(db, settler.backend_id, subject_id)
    assert there is not None
    assert there.remote_id is not None
    return there.remote_id


def test_what_is_equal_is_left_alone(db, settler):
    people(db, settler, 3)
    plan = reconcile.compare(settler, NOW)
    assert (plan.equal, plan.findings, plan.objection, plan.is_equal) == (3, (), "", True)
    assert reconcile.apply(db, plan, NOW)
    assert drain(settler) == []
    entry = backends.find(db, settler.backend_id)
    assert entry is not None
    assert entry.last_compared_at == NOW


def test_a_comparison_changes_nothing_until_it_is_applied(db, settler, remote):
    ann, *_ = people(db, settler, 3)
    del remote.people[remote_id(db, settler, ann)]
    before = list(db.conn.iterdump()) if hasattr(db.conn, "iterdump") else None
    plan = reconcile.compare(settler, NOW)
    assert found(plan) == [Difference.GONE]
    assert before is None or list(db.conn.iterdump()) == before
    assert reconcile.apply(db, plan, NOW)
    drain(settler)
    assert pictures(remote) == [[b"0"], [b"1"], [b"2"]]
    assert reconcile.compare(settler, NOW).is_equal


def test_a_face_that_was_deleted_there_is_added_again(db, settler, remote):
    ann = enroll(db, b"one", b"two")
    drain(settler)
    there = remote.people[remote_id(db, settler, ann)]
    del there.faces[max(there.faces)]
    plan = reconcile.compare(settler, NOW)
    assert found(plan) == [Difference.FACE_GONE]
    reconcile.apply(db, plan, NOW)
    drain(settler)
    assert pictures(remote) == [[b"one", b"two"]]


def test_others_people_and_faces_are_told_and_never_touched(db, settler, remote):
    (ann,) = people(db, settler, 1)
    foreign = put(remote)
    remote.add_face(remote_id(db, settler, ann), PersonToSend("", ""), b"foreign face")
    there = {number: dict(person.faces) for number, person in remote.people.items()}
    for _ in range(2):
        plan = reconcile.compare(settler, NOW)
        assert sorted(found(plan), key=str) == [Difference.FOREIGN, Difference.FOREIGN_FACE]
        assert plan.of(Difference.FOREIGN)[0].remote_id == foreign
        assert plan.is_equal
        reconcile.apply(db, plan, NOW)
        drain(settler)
    assert {number: dict(person.faces) for number, person in remote.people.items()} == there
    assert mirrors.foreign(db, settler.backend_id) == {foreign}


def test_who_is_new_while_somebody_is_looked_for_is_not_called_a_stranger(db, settler, remote):
    enroll(db)
    remote.faults = ["after"]
    drain(settler)
    plan = reconcile.compare(settler, NOW)
    assert set(found(plan)) == {Difference.NOT_SURE, Difference.WAITING}
    reconcile.apply(db, plan, NOW)
    assert mirrors.foreign(db, settler.backend_id) == frozenset()
    drain(settler, day(1))
    assert reconcile.compare(settler, NOW).is_equal


@pytest.mark.parametrize("case", [(20, 4, False), (25, 5, False), (24, 5, True), (6, 6, True)])
def test_where_too_many_seem_to_be_gone_nothing_is_done_until_a_person_says_so(db, settler, remote, case):
    there, gone, objects = case
    db.execute("PRAGMA synchronous = OFF").fetchall()
    for one in people(db, settler, there)[:gone]:
        del remote.people[remote_id(db, settler, one)]
    plan = reconcile.compare(settler, NOW)
    assert bool(plan.objection) is objects
    if objects:
        assert f"{gone} of {there} people seem to be gone" in plan.objection
        assert not reconcile.apply(db, plan, NOW)
        assert drain(settler) == []
    assert reconcile.apply(db, plan, NOW, even_so=True)
    drain(settler)
    assert len(remote.people) == there


def test_an_empty_gallery_is_believed_only_after_the_connection_was_proved(db, settler, remote, monkeypatch):
    def gone():
        raise Gone("404")

    people(db, settler, 2)
    monkeypatch.setattr(remote, "list_people", gone)
    remote.reading_faults = ["busy"]
    with pytest.raises(BackendUnavailable):
        reconcile.compare(settler, NOW)
    assert found(reconcile.compare(settler, NOW)) == [Difference.GONE] * 2


def test_what_somebody_else_changed_there_is_sent_again(db, settler, remote, monkeypatch):
    (ann,) = people(db, settler, 1)
    ids = FaceIds(remote_id(db, settler, ann), next(iter(next(iter(remote.people.values())).faces)))
    seen = NOW
    monkeypatch.setattr(remote, "list_people", lambda: [RemoteFace(ids.person_id, ids.face_id, seen)])
    for _ in range(2):
        plan = reconcile.compare(settler, NOW)
        assert plan.is_equal
        reconcile.apply(db, plan, NOW)
    seen = NOW + timedelta(seconds=1)
    plan = reconcile.compare(settler, NOW)
    assert found(plan) == [Difference.CHANGED]
    reconcile.apply(db, plan, NOW)
    remote.calls.clear()
    drain(settler)
    assert remote.calls == ["replace_face"]
    assert reconcile.compare(settler, NOW).is_equal


def test_who_changed_since_the_comparison_is_left_to_the_outbox(db, settler, remote):
    (ann,) = people(db, settler, 1)
    remote.people.clear()
    plan = reconcile.compare(settler, NOW)
    subjects.erase(db, ann, NOW)
    drain(settler)
    reconcile.apply(db, plan, NOW)
    drain(settler)
    assert remote.people == {}
    assert db.table("mirrored_people").count == 0


def test_what_was_sent_while_all_were_listed_is_not_called_gone(db, settler, remote, monkeypatch):
    enroll(db)
    listing = remote.list_people

    def late():
        rows = listing()
        drain(settler)
        return rows

    monkeypatch.setattr(remote, "list_people", late)
    assert reconcile.compare(settler, NOW).is_equal


def test_what_the_outbox_forgot_is_owed_again(db, settler, remote):
    ann, bob, _ = people(db, settler, 3)
    mirrors.forget(db, settler.backend_id, ann)
    del remote.people[min(remote.people)]
    consents.withdraw(db, bob, NOW)
    with transaction(db):
        db.execute("DELETE FROM outbox")
    plan = reconcile.compare(settler, NOW)
    assert set(found(plan)) == {Difference.MISSING, Difference.NOT_WANTED}
    reconcile.apply(db, plan, NOW)
    drain(settler)
    assert pictures(remote) == [[b"0"], [b"2"]]


def test_who_was_given_up_is_not_owed_again(db, settler, remote):
    remote.refuses[b"face"] = Reason.NO_FACE
    ann = enroll(db)
    drain(settler)
    assert outbox.drop(db, settler.backend_id, ann)
    assert reconcile.compare(settler, NOW).is_equal


def test_a_backend_without_a_list_is_asked_about_each_person(db):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, set_up(db, kind="face-aidee"), remote)
    ann, *_ = people(db, settler, 3)
    put(remote)
    del remote.people[remote_id(db, settler, ann)]
    calls: list[int] = []
    plan = reconcile.compare(settler, NOW, calls.append)
    assert found(plan) == [Difference.GONE]
    assert plan.equal == 2
    assert len(calls) == 4
    reconcile.apply(db, plan, NOW)
    drain(settler)
    assert len(remote.people) == 4


def test_a_backend_that_lists_nothing_is_taken_to_have_what_it_was_sent(db):
    settler = Settler(db, set_up(db), ScriptedBackend(WITHOUT_ANY_LIST))
    ann, _ = people(db, settler, 2)
    assert reconcile.compare(settler, NOW).is_equal
    consents.withdraw(db, ann, NOW)
    outbox.settled(db, outbox.next_owed(db, settler.backend_id, NOW) or pytest.fail("not owed"))
    assert found(reconcile.compare(settler, NOW)) == [Difference.NOT_WANTED]


def test_who_may_have_got_another_number_is_neither_called_gone_nor_a_stranger(db):
    remote = ScriptedBackend(LIKE_A_PANEL)
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    ann = enroll(db, b"old")
    drain(settler)
    subjects.add_references(db, ann, [reference(sample=b"new")], EMBEDDERS, NOW)
    with transaction(db):
        db.execute("DELETE FROM face_references WHERE sample = ?", [b"old"])
    remote.faults = ["after"]
    drain(settler)
    plan = reconcile.compare(settler, NOW)
    assert set(found(plan)) == {Difference.NOT_SURE, Difference.WAITING}
    reconcile.apply(db, plan, NOW)
    drain(settler, day(1))
    assert pictures(remote) == [[b"new"]]
    assert reconcile.compare(settler, NOW).is_equal


def leaving(db, remote):
    return Settler(db, set_up(db, {"deleted_there": "leave"}, kind="face-aidee"), remote)


@pytest.mark.parametrize("able", [LIKE_NEC_ID, LIKE_FACE_AIDEE])
def test_whom_others_deleted_stays_away_where_that_is_wanted_until_a_person_retries(db, able):
    remote = ScriptedBackend(able)
    settler = leaving(db, remote)
    ann, bob = people(db, settler, 2)
    del remote.people[remote_id(db, settler, ann)]
    for _ in range(2):  # told each time
        plan = reconcile.compare(settler, NOW)
        assert [(one.difference, one.subject_id) for one in plan.findings] == [(Difference.LEFT_AWAY, ann)]
        assert reconcile.apply(db, plan, NOW)
        drain(settler)
    assert mirrors.counts(db, settler.backend_id) == {MirrorState.GONE: 1, MirrorState.SYNCED: 1}
    assert [(one.subject_id, one.fault) for one in outbox.parked(db, settler.backend_id)] == [(ann, "gone")]
    for one in (ann, bob):
        subjects.rename(db, one, "Somebody else", NOW)
    drain(settler)
    assert pictures(remote) == [[b"1"]]
    assert outbox.retry(db, settler.backend_id, subject_id=ann) == 1
    drain(settler)
    assert pictures(remote) == [[b"0"], [b"1"]]
    assert reconcile.compare(settler, NOW).is_equal


def test_who_is_given_up_after_others_deleted_them_is_no_longer_asked_about(db):
    remote = ScriptedBackend()
    settler = leaving(db, remote)
    (ann,) = people(db, settler, 1)
    remote.people.clear()
    reconcile.apply(db, reconcile.compare(settler, NOW), NOW)
    drain(settler)
    assert outbox.drop(db, settler.backend_id, ann)
    reconcile.apply(db, reconcile.compare(settler, NOW), NOW)
    assert outbox.parked(db, settler.backend_id) == []
    assert drain(settler) == []


def test_a_deletion_by_others_that_shows_in_a_push_stays_too(db):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = leaving(db, remote)
    (ann,) = people(db, settler, 1)
    remote.people.clear()
    subjects.rename(db, ann, "Somebody else", NOW)
    drain(settler)
    assert remote.people == {}
    assert mirrors.counts(db, settler.backend_id) == {MirrorState.GONE: 1}
    backends.change_options(db, settler.backend_id, {"deleted_there": "add"}, NOW)
    drain(settler)
    assert pictures(remote) == [[b"0"]]


def test_who_goes_after_others_deleted_them_is_forgotten(db):
    remote = ScriptedBackend()
    settler = leaving(db, remote)
    (ann,) = people(db, settler, 1)
    remote.people.clear()
    reconcile.apply(db, reconcile.compare(settler, NOW), NOW)
    drain(settler)
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert mirrors.counts(db, settler.backend_id) == {}


def test_a_question_that_fails_is_left_for_the_next_comparison(db):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, set_up(db, kind="face-aidee"), remote)
    people(db, settler, 3)
    remote.reading_faults = [None, None, "busy"]  # the check, two of three questions
    plan = reconcile.compare(settler, NOW)
    assert (plan.equal, plan.findings) == (2, ())
    assert reconcile.apply(db, plan, NOW)


def test_questions_that_all_fail_end_a_comparison(db, monkeypatch):
    monkeypatch.setattr(reconcile, "MOST_FAILED", 1)
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, set_up(db, kind="face-aidee"), remote)
    people(db, settler, 3)
    remote.reading_faults = [None, "busy", None, "busy"]
    with pytest.raises(BackendUnavailable):
        reconcile.compare(settler, NOW)
    remote.reading_faults = [None, "unauthorised"]
    with pytest.raises(BackendUnauthorised):
        reconcile.compare(settler, NOW)


def test_of_a_panel_that_lists_nothing_only_what_is_owed_is_told(db):
    remote = ScriptedBackend(WITHOUT_ANY_LIST)
    settler = Settler(db, set_up(db, kind="acs-identifier"), remote)
    people(db, settler, 2)
    enroll(db)
    remote.calls.clear()
    plan = reconcile.compare(settler, NOW)
    assert (plan.equal, found(plan)) == (0, [Difference.WAITING])
    assert remote.calls == ["check"]
