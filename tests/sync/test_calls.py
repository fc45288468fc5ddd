import pytest

from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.sync.backend import PersonToSend, Reason, Refused
from app.sync.calls import Calls
from app.sync.steps import AddFace, AddPerson, LookForPerson, RemoveFace, UpdatePerson
from app.sync.wanted import Wanted, WantedFace
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_FACE_AIDEE, ScriptedBackend

FACE, OTHER = WantedFace(1, b"face", bytes(16)), WantedFace(2, b"other", bytes(16))
NOBODY = MirroredPerson("ann", None, MirrorState.WANTED)


@pytest.fixture
def remote():
    return ScriptedBackend()


@pytest.fixture
def sizes():
    return []


@pytest.fixture
def calls(remote, sizes):
    return Calls(remote, sizes.append)


def wanted(*tags, group_id=None):
    return Wanted(PersonToSend("ann", "Ann", tags, group_id), b"digest", (FACE, OTHER))


def test_each_call_is_announced_with_what_it_sends(calls, sizes):
    calls.do(AddPerson(FACE), NOBODY, wanted("a"))
    assert sizes == [0, 4]


def test_tags_are_created_once(calls, remote):
    there = calls.do(AddPerson(FACE), NOBODY, wanted("a", "b"))
    calls.do(AddFace(OTHER), there, wanted("a", "b"))
    assert remote.calls == ["ensure_labels", "add_person", "add_face"]
    assert remote.labels == {"a", "b"}


def test_whoever_has_a_tag_that_cannot_be_is_sent_without_it(calls, remote):
    remote.refused_labels = {"b"}
    there = calls.do(AddPerson(FACE), NOBODY, wanted("a", "b"))
    assert there.faces[0].reason == Reason.TAG.value
    assert [tags for one in remote.people.values() for _, tags in one.faces.values()] == [("a",)]


def test_whose_tag_vanished_there_is_sent_without_and_next_time_with_it(calls, remote):
    calls.do(AddPerson(FACE), NOBODY, wanted("a"))
    remote.labels.clear()
    assert calls.do(AddPerson(FACE), NOBODY, wanted("a")).faces[0].reason == Reason.TAG.value
    assert calls.do(AddPerson(FACE), NOBODY, wanted("a")).faces[0].reason == ""


def test_whose_group_is_not_known_there_is_sent_without_it(remote):
    remote.able = LIKE_FACE_AIDEE
    calls = Calls(remote, lambda _: None)
    there = calls.do(AddPerson(FACE), NOBODY, wanted(group_id=7))
    assert there.faces[0].reason == Reason.GROUP.value
    assert calls.do(UpdatePerson(), there, wanted(group_id=7)).reason == Reason.GROUP.value
    assert calls.do(UpdatePerson(), there, wanted()).reason == ""


def test_nobody_is_added_where_it_is_full(calls, remote):
    calls.is_full = True
    with pytest.raises(Refused, match="gallery is full"):
        calls.do(AddPerson(FACE), NOBODY, wanted())
    assert remote.calls == []


def test_what_remains_of_somebody_is_what_the_backend_still_lists(calls, remote):
    there = calls.do(AddPerson(FACE), NOBODY, wanted())
    more = MirroredFace(2, "gone", MirrorState.SYNCED, bytes(32))
    known = MirroredPerson("ann", there.remote_id, MirrorState.SYNCED, faces=(*there.faces, more))
    assert calls.remaining(known).faces == there.faces
    calls.do(RemoveFace(there.faces[0]), there, wanted())
    assert calls.remaining(known).remote_id is None
    remote.able = LIKE_A_PANEL
    assert calls.remaining(known).remote_id is None


def test_nothing_is_sent_of_whoever_is_not_wanted(calls):
    with pytest.raises(AssertionError):
        calls.do(AddPerson(FACE), NOBODY, None)
    with pytest.raises(AssertionError):
        calls.do(LookForPerson(), NOBODY, wanted())
