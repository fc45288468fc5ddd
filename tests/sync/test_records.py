import pytest

from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.sync.backend import FaceIds, PersonToSend
from app.sync.records import added, intended, refused, unanswered, updated, vanished
from app.sync.steps import (
    AddFace,
    AddPerson,
    LookForPerson,
    RemoveFace,
    RemovePerson,
    ReplaceFace,
    UpdatePerson,
)
from app.sync.wanted import Wanted, WantedFace

FACE, OTHER = WantedFace(1, b"face", bytes(16)), WantedFace(2, b"other", bytes(16))
WANTED = Wanted(PersonToSend("ann", "Ann"), b"digest", (FACE, OTHER))
NOBODY = MirroredPerson("ann", None, MirrorState.WANTED)
OLD = MirroredFace(9, "f9", MirrorState.SYNCED, bytes(32))
THERE = MirroredPerson("ann", "7", MirrorState.SYNCED, b"digest", faces=(OLD,))


def test_before_somebody_is_added_it_is_recorded_that_they_are_being_sent():
    intent = intended(AddPerson(FACE), NOBODY, WANTED)
    assert (intent.state, intent.remote_id) == (MirrorState.SENDING, None)
    assert intent.faces == (MirroredFace(1, None, MirrorState.SENDING, FACE.digest),)
    lost = unanswered(AddPerson(FACE), intent)
    assert (lost.state, lost.faces[0].state) == (MirrorState.UNKNOWN, MirrorState.UNKNOWN)
    done = added(intent, FACE, FaceIds("7", "8"), "tag")
    assert (done.remote_id, done.state, done.digest) == ("7", MirrorState.SYNCED, b"digest")
    assert done.faces == (MirroredFace(1, "8", MirrorState.SYNCED, FACE.digest, reason="tag"),)


@pytest.mark.parametrize("step", [ReplaceFace(OLD, FACE), RemoveFace(OLD), RemovePerson(), UpdatePerson()])
def test_what_is_there_is_unknown_while_it_is_changed(step):
    intent = intended(step, THERE, WANTED)
    assert intent.remote_id == "7"
    states = {intent.state, *(face.state for face in intent.faces)}
    assert states & {MirrorState.SENDING, MirrorState.CHANGED, MirrorState.REMOVING}
    assert unanswered(step, intent) == intent


def test_a_further_face_may_be_there_until_the_answer_comes():
    intent = intended(AddFace(FACE), THERE, WANTED)
    assert intent.faces == (OLD, MirroredFace(1, None, MirrorState.SENDING, FACE.digest))
    assert unanswered(AddFace(FACE), intent).faces[1].state is MirrorState.UNKNOWN


def test_looking_records_nothing():
    assert intended(LookForPerson(), THERE, WANTED) == THERE


def test_what_is_refused_is_remembered_and_the_rest_stays_as_it_was():
    def after(step, there):
        return refused(step, intended(step, there, WANTED), there, WANTED, "no_face")

    lost = MirroredFace(1, None, MirrorState.REFUSED, FACE.digest, reason="no_face")
    assert after(AddPerson(FACE), NOBODY).faces == (lost,)
    assert after(AddFace(FACE), THERE).faces == (OLD, lost)
    assert set(after(ReplaceFace(OLD, FACE), THERE).faces) == {OLD, lost}
    for sent, state in (("face", MirrorState.REFUSED), ("another", MirrorState.REMOVING)):
        before = WantedFace(1, sent.encode(), b"other tags......")
        same = MirroredFace(1, "f1", MirrorState.SYNCED, before.digest)
        there = MirroredPerson("ann", "7", MirrorState.SYNCED, b"digest", faces=(same,))
        kept = MirroredFace(1, "f1", state, FACE.digest, reason="no_face")
        assert after(ReplaceFace(same, FACE), there).faces == (kept,)
    update = after(UpdatePerson(), THERE)
    assert (update.digest, update.reason) == (b"digest", "no_face")
    assert refused(RemovePerson(), THERE, THERE, None, "other") == THERE


def test_an_update_records_what_was_left_out():
    assert updated(intended(UpdatePerson(), THERE, WANTED), WANTED, "group") == MirroredPerson(
        "ann", "7", MirrorState.SYNCED, b"digest", None, "group", (OLD,)
    )


def test_who_is_gone_keeps_what_was_refused():
    lost = MirroredFace(1, "f1", MirrorState.REFUSED, FACE.digest, reason="no_face")
    there = MirroredPerson("ann", "7", MirrorState.SYNCED, b"digest", faces=(OLD, lost))
    gone = vanished(there)
    assert (gone.remote_id, gone.state) == (None, MirrorState.WANTED)
    assert gone.faces == (MirroredFace(1, None, MirrorState.REFUSED, FACE.digest, reason="no_face"),)
