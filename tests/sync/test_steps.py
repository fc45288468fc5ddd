from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.sync.backend import PersonToSend
from app.sync.steps import (
    AddFace,
    AddPerson,
    LookForFace,
    LookForPerson,
    LookForReplaced,
    RemoveFace,
    RemovePerson,
    ReplaceFace,
    UpdatePerson,
    is_outdated,
    next_step,
)
from app.sync.wanted import Wanted, WantedFace
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_NEC_ID, WITHOUT_ANY_LIST

FACES = tuple(WantedFace(number, b"face %d" % number, bytes(16)) for number in (1, 2))
WANTED = Wanted(PersonToSend("ann", "Ann"), b"digest", FACES)
NOBODY = MirroredPerson("ann", None, MirrorState.WANTED)


def there(*faces, digest=b"digest"):
    return MirroredPerson("ann", "7", MirrorState.SYNCED, digest, faces=faces)


def sent(face, state=MirrorState.SYNCED, remote_id="f"):
    return MirroredFace(face.reference_id, remote_id, state, face.digest)


def step(wanted, known, able=LIKE_NEC_ID):
    return next_step(wanted, known, able)


def test_a_person_is_added_with_the_best_face_and_then_gets_the_others():
    assert step(WANTED, NOBODY) == AddPerson(FACES[0])
    assert step(WANTED, there(sent(FACES[0]))) == AddFace(FACES[1])
    assert step(WANTED, there(sent(FACES[0]), sent(FACES[1]))) is None
    assert step(WANTED, there(sent(FACES[0])), LIKE_A_PANEL) is None


def test_what_was_refused_is_passed_over():
    refused = sent(FACES[0], MirrorState.REFUSED, None)
    known = MirroredPerson("ann", None, MirrorState.WANTED, faces=(refused,))
    assert step(WANTED, known) == AddPerson(FACES[1])
    alone = Wanted(WANTED.person, WANTED.digest, FACES[:1])
    assert step(alone, known) is None


def test_who_is_not_wanted_is_removed_if_they_are_there():
    assert step(None, there(sent(FACES[0]))) == RemovePerson()
    assert step(None, NOBODY) is None


def test_what_nobody_knows_of_is_looked_for_first():
    for state in (MirrorState.SENDING, MirrorState.UNKNOWN):
        unknown = MirroredPerson("ann", None, state)
        assert step(WANTED, unknown) == step(None, unknown) == LookForPerson()
        assert step(WANTED, there(sent(FACES[0]), sent(FACES[1], state, None))) == LookForFace(2)
        replaced = there(sent(FACES[0], state))
        assert step(None, replaced, LIKE_A_PANEL) == LookForReplaced()
        assert step(None, replaced, WITHOUT_ANY_LIST) == LookForReplaced()
        assert step(None, replaced) == RemovePerson()


def test_what_changed_is_sent_before_faces():
    assert step(WANTED, there(digest=b"older")) == UpdatePerson()


def test_a_face_that_is_gone_here_gives_its_place_to_a_new_one_or_goes():
    old = sent(WantedFace(9, b"old", bytes(16)))
    assert step(WANTED, there(old)) == ReplaceFace(old, FACES[0])
    assert step(WANTED, there(old), LIKE_A_PANEL) == ReplaceFace(old, FACES[0])
    assert step(WANTED, there(old, sent(FACES[0]), sent(FACES[1]))) == RemoveFace(old)
    refused = [sent(face, MirrorState.REFUSED, None) for face in FACES]
    assert step(WANTED, there(old, *refused)) == RemovePerson()


def test_a_face_with_other_tags_is_sent_again_if_its_picture_is_here():
    known = there(*(sent(face) for face in FACES))
    other = tuple(WantedFace(face.reference_id, face.picture, bytes(15) + b"x") for face in FACES)
    assert step(Wanted(WANTED.person, b"digest", other), known) == ReplaceFace(known.faces[0], other[0])
    without = tuple(WantedFace(face.reference_id, None, face.labels) for face in other)
    bare = Wanted(WANTED.person, b"digest", without)
    assert step(bare, known) is None
    assert is_outdated(bare, known.faces[0])
    assert not is_outdated(WANTED, known.faces[0])
    assert not is_outdated(WANTED, sent(FACES[0], MirrorState.REFUSED, None))
    assert is_outdated(WANTED, sent(FACES[0], MirrorState.REFUSED))
