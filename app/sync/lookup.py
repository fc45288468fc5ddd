"""Finding out what became of a request whose answer was lost, before it is sent again.

Whoever was sent is looked for with the picture that was sent, as long as it is here. After an erasure it is
not: then somebody unknown is taken for them only if nobody else can have put them there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.errors import BackendUnavailable
from app.store import mirrors
from app.store.mirrors import UNRESOLVED, MirroredPerson, MirrorState
from app.sync.backend import FaceIds, Gone, OutcomeUnknown, PersonToSend, RemoteFace
from app.sync.reasons import CANNOT_TELL
from app.sync.records import vanished, with_face, without_face
from app.sync.steps import LookForFace, LookForPerson, LookForReplaced

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from app.sync.backend import Backend
    from app.sync.steps import Look
    from app.sync.wanted import Wanted, WantedFace


class Side(Protocol):
    """Where is looked: one backend, and what it should have."""

    db: Database
    backend_id: int
    backend: Backend

    def wanted(self, subject_id: str, now: datetime) -> Wanted | None:
        """Return what the backend should have of somebody."""


def looked(side: Side, step: Look, there: MirroredPerson, now: datetime) -> MirroredPerson:
    """Look, and return what is known then. What is found has unknown content: it is sent once more.

    Raises:
        OutcomeUnknown: The backend cannot tell; somebody has to look there.
        BackendError: It could not be asked.
    """
    match step:
        case LookForPerson():
            return _found_person(side, there, now)
        case LookForFace(reference_id):
            return _found_face(side.backend, there, reference_id)
        case LookForReplaced():
            return _found_replaced(side.backend, there)


def _found_person(side: Side, there: MirroredPerson, now: datetime) -> MirroredPerson:
    sent = _sent(side.wanted(there.subject_id, now), there)
    if sent is not None:
        wanted, face = sent
        known = mirrors.known_ids(side.db, side.backend_id)
        ids = side.backend.find_added(face.picture or b"", wanted.person, known)
    else:
        ids = _left_over(side, there, now)
    pending = [face for face in there.faces if face.state in UNRESOLVED]
    for one in pending:
        there = without_face(there, one.reference_id)
    if ids is None:
        return replace(there, state=MirrorState.WANTED, digest=None)
    person = replace(there, remote_id=ids.person_id, state=MirrorState.CHANGED, digest=None)
    if not pending:
        return person
    found = replace(pending[0], remote_id=ids.face_id, state=MirrorState.CHANGED, digest=None)
    return with_face(person, found)


def _sent(wanted: Wanted | None, there: MirroredPerson) -> tuple[Wanted, WantedFace] | None:
    """Return the face that was sent, if its picture is still here."""
    for face in there.faces:
        now = None if wanted is None else wanted.face(face.reference_id)
        if wanted is not None and now is not None and face.state in UNRESOLVED and now.has_picture_of(face):
            return wanted, now
    return None


def _left_over(side: Side, there: MirroredPerson, now: datetime) -> FaceIds | None:
    """Return whoever nobody else can be, of whom the picture that was sent is not here any more.

    Where others write too, or more people are new than we can have added, nobody is taken: somebody else's
    record would be removed.
    """
    db, backend_id = side.db, side.backend_id
    if not side.backend.able.list_people:
        nameless = PersonToSend(there.subject_id, "")
        return side.backend.find_added(b"", nameless, mirrors.known_ids(db, backend_id))
    listed = side.backend.list_people()
    known = mirrors.known_ids(db, backend_id)
    new = {one.person_id: FaceIds(one.person_id, one.face_id) for one in listed if one.person_id not in known}
    if not new:
        return None
    others = [one for one in mirrors.unresolved(db, backend_id) if one != there.subject_id]
    if mirrors.foreign(db, backend_id) or len(new) > 1 + len(others):
        raise OutcomeUnknown(CANNOT_TELL)
    for subject_id in others:
        other = mirrors.mirrored(db, backend_id, subject_id)
        if other is not None and _sent(side.wanted(subject_id, now), other) is not None:
            raise BackendUnavailable("Somebody else has to be found there first.")
    return new[min(new)]


def _found_face(backend: Backend, there: MirroredPerson, reference_id: int) -> MirroredPerson:
    try:
        listed = _faces_of(backend, there.remote_id or "")
    except Gone:
        return vanished(there)
    known = {face.remote_id for face in there.faces}
    new = [face.face_id for face in listed if face.face_id not in known]
    lost = next(face for face in there.faces if face.reference_id == reference_id)
    if not new:
        return without_face(there, reference_id)
    return with_face(there, replace(lost, remote_id=new[-1], state=MirrorState.CHANGED, digest=None))


def _faces_of(backend: Backend, person_id: str) -> list[RemoteFace]:
    if backend.able.list_faces:
        return list(backend.list_faces(person_id))
    if not backend.able.list_people:  # its one face goes by the number of the person
        return [RemoteFace(person_id, person_id)]
    found = [face for face in backend.list_people() if face.person_id == person_id]
    if not found:
        raise Gone
    return found


def to_be_repeated(there: MirroredPerson) -> MirroredPerson:
    """Return somebody whose face was not replaced, or by a backend that cleans up when it is done again."""
    faces = tuple(
        replace(face, state=MirrorState.CHANGED, digest=None) if face.state in UNRESOLVED else face
        for face in there.faces
    )
    return replace(there, faces=faces)


def _found_replaced(backend: Backend, there: MirroredPerson) -> MirroredPerson:
    if not backend.able.list_people:
        raise OutcomeUnknown(CANNOT_TELL)
    if any(face.person_id == there.remote_id for face in backend.list_people()):
        return to_be_repeated(there)
    faces = tuple(replace(face, remote_id=None) for face in there.faces)
    return replace(there, remote_id=None, state=MirrorState.UNKNOWN, digest=None, faces=faces)
