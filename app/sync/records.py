"""What is recorded of a copy before and after each step: pure.

Before a step, whatever it touches becomes unknown, so that a crash leaves one of two traces: a copy whose
content nobody knows, which is sent once more, or one that may not be there, which is looked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.sync.steps import AddFace, AddPerson, RemoveFace, RemovePerson, ReplaceFace, UpdatePerson

if TYPE_CHECKING:
    from app.sync.backend import FaceIds
    from app.sync.steps import Step
    from app.sync.wanted import Wanted, WantedFace


def intended(  # noqa: PLR0911 - one for each step
    step: Step, there: MirroredPerson, wanted: Wanted | None
) -> MirroredPerson:
    """Return what is recorded before a step: whatever it touches is unknown until the answer came."""
    match step:
        case AddPerson(face):
            digest = None if wanted is None else wanted.digest
            begun = replace(there, state=MirrorState.SENDING, digest=digest, reason="")
            return with_face(begun, MirroredFace(face.reference_id, None, MirrorState.SENDING, face.digest))
        case AddFace(face):
            return with_face(there, MirroredFace(face.reference_id, None, MirrorState.SENDING, face.digest))
        case ReplaceFace(old, face):
            sent = MirroredFace(face.reference_id, old.remote_id, MirrorState.SENDING, face.digest)
            return with_face(without_face(there, old.reference_id), sent)
        case RemoveFace(face):
            return with_face(there, replace(face, state=MirrorState.REMOVING, digest=None))
        case UpdatePerson():
            return replace(there, state=MirrorState.CHANGED, digest=None)
        case RemovePerson():
            faces = tuple(replace(face, digest=None) if face.remote_id else face for face in there.faces)
            return replace(there, state=MirrorState.REMOVING, digest=None, faces=faces)
        case _:
            return there


def added(there: MirroredPerson, face: WantedFace, ids: FaceIds, reason: str) -> MirroredPerson:
    """Return what is recorded when a face was added or replaced; `reason` says what was left out."""
    person = replace(there, remote_id=ids.person_id, state=MirrorState.SYNCED)
    sent = MirroredFace(face.reference_id, ids.face_id, MirrorState.SYNCED, face.digest, reason=reason)
    return with_face(person, sent)


def updated(there: MirroredPerson, wanted: Wanted, reason: str) -> MirroredPerson:
    """Return what is recorded when what is kept beside the faces was sent; `reason`: what was left out."""
    return replace(there, state=MirrorState.SYNCED, digest=wanted.digest, reason=reason)


def unanswered(step: Step, there: MirroredPerson) -> MirroredPerson:
    """Return what is recorded when the answer to a step was lost: what may be there now is looked for."""
    match step:
        case AddPerson(face):
            lost = MirroredFace(face.reference_id, None, MirrorState.UNKNOWN, face.digest)
            return with_face(replace(there, state=MirrorState.UNKNOWN), lost)
        case AddFace(face):
            return with_face(there, MirroredFace(face.reference_id, None, MirrorState.UNKNOWN, face.digest))
        case _:
            return there


def refused(
    step: Step, intent: MirroredPerson, there: MirroredPerson, wanted: Wanted | None, reason: str
) -> MirroredPerson:
    """Return what is recorded when a backend does not take something, so that it is not asked again.

    A face that was to be replaced is still there as it was; its reference may be gone, and it then has to go.

    Args:
        step: What was refused.
        intent: What was recorded before it.
        there: What was known before that.
        wanted: What the backend should have.
        reason: Why, in one word.
    """
    match step:
        case AddPerson(face):
            return with_face(there, _refused_face(face, None, reason))
        case AddFace(face):
            return with_face(there, _refused_face(face, None, reason))
        case ReplaceFace(old, face) if old.reference_id == face.reference_id:
            kept = _refused_face(face, old.remote_id, reason)
            if not face.has_picture_of(old):  # what is there may be a picture that was deleted here
                kept = replace(kept, state=MirrorState.REMOVING)
            return with_face(there, kept)
        case ReplaceFace(old, face):
            return with_face(with_face(there, old), _refused_face(face, None, reason))
        case UpdatePerson():
            digest = None if wanted is None else wanted.digest
            return replace(there, state=MirrorState.SYNCED, digest=digest, reason=reason)
        case _:
            return intent


def vanished(there: MirroredPerson) -> MirroredPerson:
    """Return what is recorded when somebody is not there any more; what was refused of them stays refused."""
    kept = tuple(replace(face, remote_id=None) for face in there.faces if face.state is MirrorState.REFUSED)
    return MirroredPerson(there.subject_id, None, MirrorState.WANTED, faces=kept)


def left_away(there: MirroredPerson) -> MirroredPerson:
    """Return what is recorded of somebody who was deleted there, where that is left as it is."""
    return replace(vanished(there), state=MirrorState.GONE)


def with_face(there: MirroredPerson, face: MirroredFace) -> MirroredPerson:
    """Return somebody with a face in place of what was known of its reference."""
    others = without_face(there, face.reference_id).faces
    return replace(there, faces=(*others, face))


def without_face(there: MirroredPerson, reference_id: int) -> MirroredPerson:
    """Return somebody without what was known of a reference."""
    return replace(there, faces=tuple(one for one in there.faces if one.reference_id != reference_id))


def _refused_face(face: WantedFace, remote_id: str | None, reason: str) -> MirroredFace:
    return MirroredFace(face.reference_id, remote_id, MirrorState.REFUSED, face.digest, reason=reason)
