"""Does one step of the mirror with the calls of a backend, and says what the backend has then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from app.sync.backend import FaceIds, Gone, Reason, Refused
from app.sync.reasons import SENTENCES
from app.sync.records import added, updated, vanished, without_face
from app.sync.steps import AddFace, AddPerson, RemoveFace, RemovePerson, ReplaceFace, UpdatePerson

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.store.mirrors import MirroredPerson
    from app.sync.backend import Backend, PersonToSend
    from app.sync.steps import Step
    from app.sync.wanted import Wanted

T = TypeVar("T")


class Calls:
    """The calls of one backend, and what is remembered between them: its tags, and that it is full."""

    def __init__(self, backend: Backend, before_call: Callable[[int], object]) -> None:
        """Prepare.

        Args:
            backend: What is called.
            before_call: Gets the bytes that are about to be sent; it waits where less is allowed.
        """
        self.is_full = False
        self._backend, self._before_call = backend, before_call
        self._labels: set[str] = set()

    def do(self, step: Step, there: MirroredPerson, wanted: Wanted | None) -> MirroredPerson:
        """Do a step that changes something; return what the backend has then.

        Raises:
            BackendError: However it ended otherwise.
        """
        match step:
            case RemovePerson():
                self._call(0, lambda: self._backend.remove_person(there.remote_id or ""))
                return vanished(there)
            case RemoveFace(face):
                ids = FaceIds(there.remote_id or "", face.remote_id or "")
                self._call(0, lambda: self._backend.remove_face(ids))
                return without_face(there, face.reference_id)
        if wanted is None:
            raise AssertionError("nothing is sent of whoever is not wanted")
        return self._sent(step, there, wanted)

    def remaining(self, there: MirroredPerson) -> MirroredPerson:
        """Return what a backend still has of somebody of whom it said that something is gone.

        Raises:
            BackendError: It could not be asked.
        """
        if there.remote_id is None or not self._backend.able.list_faces:
            return vanished(there)
        person_id = there.remote_id
        try:
            listed = self._call(0, lambda: self._backend.list_faces(person_id))
        except Gone:
            return vanished(there)
        found = {face.face_id for face in listed}
        faces = tuple(face for face in there.faces if face.remote_id in found)
        return replace(there, faces=faces)

    def _sent(self, step: Step, there: MirroredPerson, wanted: Wanted) -> MirroredPerson:
        backend, person_id = self._backend, there.remote_id or ""
        match step:
            case UpdatePerson():
                _, left_out = self._send(
                    0, wanted.person, lambda person: backend.update_person(person_id, person)
                )
                return updated(there, wanted, left_out)
            case AddPerson(face):
                if self.is_full:
                    raise Refused(SENTENCES[Reason.FULL.value], Reason.FULL)
                picture = face.picture or b""
                ids, left_out = self._send(
                    len(picture), wanted.person, lambda person: backend.add_person(person, picture)
                )
            case AddFace(face):
                picture = face.picture or b""
                ids, left_out = self._send(
                    len(picture), wanted.person, lambda person: backend.add_face(person_id, person, picture)
                )
            case ReplaceFace(old, face):
                picture, old_ids = face.picture or b"", FaceIds(person_id, old.remote_id or "")
                ids, left_out = self._send(
                    len(picture), wanted.person, lambda person: backend.replace_face(old_ids, person, picture)
                )
            case _:
                raise AssertionError(f"{step} sends nothing")
        return added(there, face, ids, left_out)

    def _send(
        self, size_bytes: int, person: PersonToSend, send: Callable[[PersonToSend], T]
    ) -> tuple[T, str]:
        """Send somebody, without tags or group if those alone are refused; return which was left out."""
        person, left_out = self._labelled(person)
        try:
            return self._call(size_bytes, lambda: send(person)), left_out
        except Refused as error:
            if error.reason is Reason.TAG and person.tags:
                self._labels.clear()
                without = replace(person, tags=())
            elif error.reason is Reason.GROUP and person.group_id is not None:
                without = replace(person, group_id=None)
            else:
                raise
            left_out = error.reason.value
        return self._call(size_bytes, lambda: send(without)), left_out

    def _labelled(self, person: PersonToSend) -> tuple[PersonToSend, str]:
        """Create the tags that somebody has, and return them without those that cannot be."""
        missing = [tag for tag in person.tags if tag not in self._labels]
        if not missing or not self._backend.able.labels:
            return person, ""
        if self._labels_exist(missing):
            return person, ""
        refused = {tag for tag in missing if not self._labels_exist([tag])}
        tags = tuple(tag for tag in person.tags if tag not in refused)
        return replace(person, tags=tags), Reason.TAG.value if refused else ""

    def _labels_exist(self, tags: list[str]) -> bool:
        try:
            self._call(0, lambda: self._backend.ensure_labels(tags))
        except Refused:
            return False
        self._labels.update(tags)
        return True

    def _call(self, size_bytes: int, call: Callable[[], T]) -> T:
        self._before_call(size_bytes)
        return call()
