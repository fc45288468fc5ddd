"""A project of Face AiDee as a backend of the mirror (mapping.md, sections 4 to 8).

A user is made first and given a face then. One without a face is never recognised: what is left of an answer
that was lost in between does no harm.
"""

from __future__ import annotations

import contextlib
import uuid
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnauthorised, BackendUnavailable
from app.protocols.face_aidee import REGISTRANTS, Condition, NewFace, NewUser, Probe, UserChange
from app.protocols.face_aidee_client import APPROVED
from app.sync.backend import Able, FaceIds, Gone, OutcomeUnknown, Reason, Refused, RemoteAnswer, RemoteFace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.protocols.face_aidee_client import Recognised
    from app.sync.backend import PersonToSend
    from app.sync.face_aidee import FaceAidee

EXTERNAL_ID = "external_id"
"""Name of the property that holds our id."""

_UNFIT = frozenset({Reason.NO_FACE, Reason.SEVERAL_FACES, Reason.POOR_QUALITY})


class FaceAideeBackend:
    """A `Backend`."""

    able = Able(
        list_people=False,
        list_faces=True,
        several_faces=True,
        labels=False,
        identify=True,
        record_checkin=True,
    )

    def __init__(
        self,
        api: FaceAidee,
        *,
        keeps_pictures: bool = False,
        sends_names: bool = True,
        option: int | None = None,
    ) -> None:
        """Prepare.

        Args:
            api: The project.
            keeps_pictures: Whether the backend is to keep the pictures themselves.
            sends_names: Whether more goes there of a person than our id.
            option: Sent with check-ins; its meaning is the site's own.
        """
        self._api = api
        self._keeps_pictures, self._sends_names, self._option = keeps_pictures, sends_names, option
        self._left: dict[str, int] = {}  # users of attempts that broke off, by our ids

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._api.clock_offset_s

    def check(self) -> None:
        """Prove address, key and project."""
        self._api.sign_in()
        if self._api.project_id not in {project.id for project in self._api.list_projects()}:
            raise BackendUnauthorised(f"The account has no project {self._api.project_id}.")

    def ensure_labels(self, names: Iterable[str]) -> None:
        """Do nothing: tags are a property of users."""

    def add_person(self, person: PersonToSend, picture: bytes) -> FaceIds:
        """Make a user and give it a face; where that fails no user is left, if it can be helped."""
        self._drop_left(person.subject_id)
        user_id = self._api.create_user(self._new_user(person))
        self._left[person.subject_id] = user_id
        try:
            face_id = self._first_face(user_id, picture)
        except BackendError as error:
            with contextlib.suppress(BackendError):  # else it is deleted before the next attempt
                self._drop_left(person.subject_id)
            if isinstance(error, OutcomeUnknown) and person.subject_id not in self._left:
                raise BackendUnavailable("Face AiDee broke off; what it took was deleted again.") from error
            raise
        del self._left[person.subject_id]
        return FaceIds(str(user_id), str(face_id))

    def _drop_left(self, subject_id: str) -> None:
        if subject_id in self._left:
            with contextlib.suppress(Gone):
                self._api.delete_user(self._left[subject_id])
            del self._left[subject_id]

    def _first_face(self, user_id: int, picture: bytes) -> int:
        """Give a user a face; look first whether an earlier attempt did, whose answer was lost."""
        try:
            return self._api.create_face(user_id, self._new_face(picture))
        except OutcomeUnknown as error:
            try:
                listed = self._api.list_faces(user_id)
            except BackendUnavailable:
                raise error from None
        if listed:
            return listed[0].id
        return self._api.create_face(user_id, self._new_face(picture))

    def add_face(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:  # noqa: ARG002
        """Give a user a further face; the person's data is the user's and stays."""
        face_id = self._api.create_face(int(person_id), self._new_face(picture))
        return FaceIds(person_id, str(face_id))

    def replace_face(self, ids: FaceIds, person: PersonToSend, picture: bytes) -> FaceIds:  # noqa: ARG002
        """Put another picture in the place of a face; its ids stay."""
        self._api.replace_face(int(ids.person_id), int(ids.face_id), self._new_face(picture))
        return ids

    def remove_face(self, ids: FaceIds) -> None:
        """Delete a face; a user whose last one it is stays, and is recognised no more."""
        self._api.delete_face(int(ids.person_id), int(ids.face_id))

    def update_person(self, person_id: str, person: PersonToSend) -> None:
        """Write all properties of a user anew."""
        change = UserChange(person.group_id, REGISTRANTS[0], self._properties(person))
        self._api.change_user(int(person_id), change)

    def remove_person(self, person_id: str) -> None:
        """Delete a user with all faces."""
        self._api.delete_user(int(person_id))

    def list_people(self) -> Sequence[RemoteFace]:
        """Refuse: no call lists users."""
        raise Refused("Face AiDee cannot list its users.")

    def list_faces(self, person_id: str) -> Sequence[RemoteFace]:
        """List a user's faces."""
        faces = self._api.list_faces(int(person_id))
        return [RemoteFace(person_id, str(face.id), face.updated_at) for face in faces]

    def find_added(self, picture: bytes, person: PersonToSend, known: frozenset[str]) -> FaceIds | None:
        """Search the picture among users with our id of the person, where the backend can do that.

        What an attempt of this process left is deleted. None also stands for a user without a face, which no
        call finds and nobody is recognised as.

        Raises:
            OutcomeUnknown: There is no picture, or the backend takes no notice of the condition.
        """
        if person.subject_id in self._left:
            self._drop_left(person.subject_id)
            return None
        if not picture:
            raise OutcomeUnknown(_NOT_FOUND)
        found = self._found_by_id(picture, person.subject_id)
        if found is None:
            return None
        if str(found.user_id) in known or self._found_by_id(picture, str(uuid.uuid4())) is not None:
            raise OutcomeUnknown(_NOT_FOUND)
        faces = self._api.list_faces(found.user_id)
        return FaceIds(str(found.user_id), str(faces[0].id)) if faces else None

    def _found_by_id(self, picture: bytes, subject_id: str) -> Recognised | None:
        condition = Condition(properties={EXTERNAL_ID: subject_id})
        try:
            return self._api.search(Probe(picture, condition))
        except Refused as error:
            if error.reason in _UNFIT:
                return None  # what cannot be searched was not enrolled
            raise OutcomeUnknown(_NOT_FOUND) from error

    def identify(self, picture: bytes) -> RemoteAnswer | None:
        """Search; whether somebody may pass is not said."""
        found = self._api.search(Probe(picture, Condition()))
        return None if found is None else RemoteAnswer(str(found.user_id), None, found.similarity)

    def record_checkin(self, picture: bytes) -> RemoteAnswer | None:
        """Check in; only who is approved may pass."""
        found = self._api.check_in(Probe(picture, Condition(), self._option))
        if found is None:
            return None
        return RemoteAnswer(str(found.user_id), found.status == APPROVED, found.similarity)

    def close(self) -> None:
        """End what runs, from any thread."""
        self._api.close()

    def _new_user(self, person: PersonToSend) -> NewUser:
        return NewUser(person.group_id or 0, REGISTRANTS[0], APPROVED, self._properties(person))

    def _properties(self, person: PersonToSend) -> Mapping[str, object]:
        ours = {EXTERNAL_ID: person.subject_id}
        if not self._sends_names:
            return ours
        return {"name": person.name, "tags": list(person.tags), **person.properties, **ours}

    def _new_face(self, picture: bytes) -> NewFace:
        return NewFace(picture, self._keeps_pictures)


_NOT_FOUND = "Face AiDee cannot say whether somebody was added there. Look in its own list."
