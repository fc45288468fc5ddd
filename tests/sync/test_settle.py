import logging

import pytest

from app.core.person import PersonDetails
from app.errors import BackendUnavailable, StoreError
from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.details import change_details
from app.store.mirrors import MirrorState
from app.sync.backend import Gone, Reason, Refused
from app.sync.push import Went
from app.sync.settle import Ended, Settler
from tests.store.values import EMBEDDERS, NOW, day, enroll_someone, reference
from tests.sync.mirrored import drain, enroll, pictures, set_up
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_FACE_AIDEE, ScriptedBackend


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def backend_id(db):
    return set_up(db)


@pytest.fixture
def settler(db, backend_id, remote):
    return Settler(db, backend_id, remote)


def state(db, backend_id, subject_id):
    found = mirrors.mirrored(db, backend_id, subject_id)
    return None if found is None else found.state


def faults(db, backend_id):
    return [one.fault for one in outbox.parked(db, backend_id)]


def test_somebody_enrolled_is_there_with_all_faces_and_tags(db, settler, remote):
    ann = enroll(db, b"one", b"two", tags=("staff",), group="Office")
    drain(settler)
    assert pictures(remote) == [[b"one", b"two"]]
    assert {tags for there in remote.people.values() for _, tags in there.faces.values()} == {
        ("Office", "staff")
    }
    assert remote.calls == ["ensure_labels", "add_person", "add_face"]
    assert state(db, settler.backend_id, ann) is MirrorState.SYNCED


def test_a_hundred_edits_while_offline_cost_one_request(db, backend_id):
    remote = ScriptedBackend(LIKE_FACE_AIDEE)
    settler = Settler(db, backend_id, remote)
    ann = enroll(db)
    drain(settler)
    remote.calls.clear()
    for number in range(100):
        subjects.rename(db, ann, f"Ann {number}", NOW)
    drain(settler)
    assert remote.calls == ["update_person"]
    assert [there.told.name for there in remote.people.values()] == ["Ann 99"]


def test_what_is_as_it_was_costs_no_request(db, settler, remote):
    ann = enroll(db, tags=("staff",))
    drain(settler)
    remote.calls.clear()
    change_details(db, ann, PersonDetails("Ann Other", tags=("staff",)), NOW)
    drain(settler)
    assert remote.calls == []


def test_who_was_enrolled_and_erased_offline_is_never_sent(db, settler, remote):
    subjects.erase(db, enroll(db), NOW)
    drain(settler)
    assert remote.calls == []
    assert db.table("mirrored_people").count == 0


@pytest.mark.parametrize("goes", [subjects.erase, consents.withdraw])
def test_who_is_erased_or_withdraws_is_removed_and_forgotten(db, settler, remote, goes):
    ann = enroll(db)
    drain(settler)
    goes(db, ann, NOW)
    drain(settler)
    assert remote.people == {}
    assert state(db, settler.backend_id, ann) is None


def test_an_expired_consent_removes(db, settler, remote):
    ann = enroll(db)
    drain(settler)
    outbox.owe(db, settler.backend_id, [ann])
    with transaction(db):
        db.execute("DROP TRIGGER consent_is_not_rewritten")
        db.execute("UPDATE consents SET expires_at = '2026-03-02T00:00:00.000000Z'")
    drain(settler, day(2))
    assert remote.people == {}


def test_whose_last_day_is_over_is_removed(db, settler, remote):
    ann = enroll(db, valid_until=day(1).date())
    drain(settler)
    assert len(remote.people) == 1
    outbox.owe_dated(db, settler.backend_id)
    drain(settler, day(3))
    assert remote.people == {}
    assert state(db, settler.backend_id, ann) is None


def test_other_options_bring_and_remove_people(db, settler, remote):
    enroll(db, b"ann", tags=("staff",))
    enroll(db, b"bob", name="Bob", group="Guests")
    drain(settler)
    assert pictures(remote) == [[b"ann"], [b"bob"]]
    backends.change_options(db, settler.backend_id, {"tags": ["Staff"]}, NOW)
    drain(settler)
    assert pictures(remote) == [[b"ann"]]
    backends.change_options(db, settler.backend_id, {"groups": ["guests"]}, NOW)
    drain(settler)
    assert pictures(remote) == [[b"bob"]]


def test_another_tag_goes_with_every_face(db, settler, remote):
    ann = enroll(db, b"one", b"two")
    drain(settler)
    change_details(db, ann, PersonDetails("Ann Example", tags=("staff",)), NOW)
    remote.calls.clear()
    drain(settler)
    assert remote.calls == ["ensure_labels", "replace_face", "replace_face"]


def test_a_new_picture_takes_the_place_of_one_that_was_deleted(db, settler, remote):
    ann = enroll(db, b"old")
    drain(settler)
    subjects.add_references(db, ann, [reference(sample=b"new")], EMBEDDERS, NOW)
    with transaction(db):
        db.execute("DELETE FROM face_references WHERE sample = ?", [b"old"])
    remote.calls.clear()
    drain(settler)
    assert remote.calls == ["replace_face"]
    assert pictures(remote) == [[b"new"]]


def test_a_panel_has_the_best_picture_and_keeps_it(db, backend_id):
    remote = ScriptedBackend(LIKE_A_PANEL)
    settler = Settler(db, backend_id, remote)
    ann = enroll(db, b"best", b"second")
    drain(settler)
    subjects.add_references(db, ann, [reference(sample=b"better", quality=100)], EMBEDDERS, NOW)
    drain(settler)
    assert pictures(remote) == [[b"best"]]


def test_a_refused_picture_is_not_sent_twice_and_another_one_will_do(db, settler, remote):
    remote.refuses[b"blurred"] = Reason.POOR_QUALITY
    ann = enroll(db, b"blurred")
    assert drain(settler) == [Went.PARKED]
    (parked,) = outbox.parked(db, settler.backend_id)
    assert (parked.fault, parked.fault_text) == ("poor_quality", "Not this picture.")
    subjects.rename(db, ann, "Ann Other", NOW)
    remote.calls.clear()
    drain(settler)
    assert remote.calls == []
    (parked,) = outbox.parked(db, settler.backend_id)
    assert parked.fault_text.startswith("The picture is not good enough")
    assert state(db, settler.backend_id, ann) is MirrorState.REFUSED
    subjects.add_references(db, ann, [reference(sample=b"sharp")], EMBEDDERS, NOW)
    drain(settler)
    assert pictures(remote) == [[b"sharp"]]
    assert faults(db, settler.backend_id) == []


def test_a_picture_that_was_deleted_here_goes_even_if_the_next_one_is_refused(db, settler, remote):
    """SQLite gives the next reference the number of the deleted one."""
    ann = enroll(db, b"old")
    drain(settler)
    remote.refuses[b"blurred"] = Reason.POOR_QUALITY
    with transaction(db):
        db.execute("DELETE FROM face_references")
        subjects.add_references(db, ann, [reference(sample=b"blurred")], EMBEDDERS, NOW)
    drain(settler)
    assert remote.people == {}
    assert faults(db, settler.backend_id) == ["poor_quality"]


def test_with_tags_that_are_refused_a_picture_stays_as_it_was(db, settler, remote):
    ann = enroll(db)
    drain(settler)
    remote.refuses[b"face"] = Reason.POOR_QUALITY
    change_details(db, ann, PersonDetails("Ann Example", tags=("staff",)), NOW)
    drain(settler)
    assert pictures(remote) == [[b"face"]]
    assert faults(db, settler.backend_id) == ["poor_quality"]


def test_a_refusal_is_met_once_more_if_a_person_says_so(db, settler, remote):
    remote.refuses[b"face"] = Reason.NO_FACE
    enroll(db)
    drain(settler)
    remote.refuses.clear()
    assert outbox.retry(db, settler.backend_id) == 1
    drain(settler)
    assert pictures(remote) == [[b"face"]]


def test_without_samples_nothing_is_sent_but_removals_work(db, settler, remote):
    ann = enroll(db)
    drain(settler)
    enroll_someone(db, "Bob", references=[reference(sample=None)])
    with transaction(db):
        db.execute("UPDATE face_references SET sample = NULL")
    drain(settler)
    assert faults(db, settler.backend_id) == ["no_picture"]  # Bob; Ann is there as she was
    change_details(db, ann, PersonDetails("Ann Example", tags=("staff",)), NOW)
    drain(settler)
    assert faults(db, settler.backend_id) == ["no_picture"] * 2
    assert state(db, settler.backend_id, ann) is MirrorState.CHANGED
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert remote.people == {}


def test_a_full_gallery_is_asked_once_and_again_when_there_is_room(db, settler, remote):
    remote.size = 1
    ann = enroll(db, b"ann")
    drain(settler)
    for number in range(3):
        enroll(db, b"%d" % number, name="More")
    remote.calls.clear()
    drain(settler)
    assert remote.calls == ["add_person"]
    assert faults(db, settler.backend_id) == ["full"] * 3
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert len(remote.people) == 1
    assert faults(db, settler.backend_id) == ["full"] * 2
    remote.size = 9
    again = Settler(db, settler.backend_id, remote)
    outbox.retry(db, settler.backend_id)
    drain(again)
    assert len(remote.people) == 3
    assert faults(db, settler.backend_id) == []


def test_what_may_be_meanwhile_is_never_lost(db, settler, remote):
    ann = enroll(db)

    def edit():
        remote.meanwhile = lambda: None
        subjects.erase(db, ann, NOW)

    remote.meanwhile = edit
    drain(settler)
    assert remote.people == {}
    assert outbox.waiting(db, settler.backend_id).people == 0


def test_a_removal_that_is_refused_is_never_given_up(db, settler, remote, monkeypatch):
    ann = enroll(db)
    drain(settler)
    subjects.erase(db, ann, NOW)

    def refuse(_):
        raise Refused("Not today.")

    with monkeypatch.context() as patch:
        patch.setattr(remote, "remove_person", refuse)
        assert drain(settler) == [Went.POSTPONED]
    assert faults(db, settler.backend_id) == []
    drain(settler, day(1))
    assert remote.people == {}


def test_a_gallery_that_is_gone_holds_nobody_to_be_sent(db, settler, remote, monkeypatch):
    ann = enroll(db)

    def vanish(*_):
        raise Gone("No such gallery.")

    monkeypatch.setattr(remote, "add_person", vanish)
    assert drain(settler) == [Went.POSTPONED]
    assert state(db, settler.backend_id, ann) is MirrorState.WANTED


def test_a_backend_that_never_comes_to_rest_is_asked_again_later(db, settler, remote, monkeypatch):
    enroll(db, b"one", b"two")

    def delete(person_id, person, picture):  # noqa: ARG001 - as every backend has it
        del remote.people[person_id]
        raise Gone("There is no such person.")

    monkeypatch.setattr(remote, "add_face", delete)
    owed = outbox.next_owed(db, settler.backend_id, NOW)
    assert owed is not None
    with pytest.raises(BackendUnavailable, match="by itself"):
        settler.settle(owed, NOW)


def test_a_removed_backend_is_not_written_to(db, settler, remote):
    enroll(db)
    owed = outbox.next_owed(db, settler.backend_id, NOW)
    assert owed is not None
    backends.remove(db, settler.backend_id, NOW)
    with pytest.raises(StoreError, match="was removed"):
        settler.settle(owed, NOW)
    assert remote.calls == []


def test_the_log_holds_ids_alone(db, settler, remote, caplog):
    caplog.set_level(logging.DEBUG)
    remote.refuses[b"blurred"] = Reason.POOR_QUALITY
    ann = enroll(db, b"face", b"blurred", name="Ann Unmistakable", tags=("unmistakable",))
    owed = outbox.next_owed(db, settler.backend_id, NOW)
    assert owed is not None
    assert settler.settle(owed, NOW) is Ended.SETTLED
    assert ann in caplog.text
    assert "nmistakable" not in caplog.text


def test_the_disk_is_waited_for_where_something_cannot_be_repeated(db, settler, remote, monkeypatch):
    levels: dict[MirrorState, set[int]] = {}
    keep = mirrors.keep

    def kept(db, backend_id, person):
        level = db.execute("PRAGMA synchronous").fetchone()[0]
        levels.setdefault(person.state, set()).add(level)
        keep(db, backend_id, person)

    monkeypatch.setattr(mirrors, "keep", kept)
    ann = enroll(db)
    drain(settler)
    assert levels == {MirrorState.SENDING: {2}, MirrorState.SYNCED: {2}}
    subjects.erase(db, ann, NOW)
    drain(settler)
    assert levels[MirrorState.REMOVING] == {1}
    assert remote.people == {}
