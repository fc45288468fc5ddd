"""An access panel as a backend of the mirror (acs-identifier.md, sections 2 to 4): export only.

A person is an identifier of the kind `face_id`, and has one face. There is no list that is known well enough
to be used: the mirror's own records are all there is.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnavailable
from app.protocols.acs_identifier import FACE_ID, LOCKS, OWNER_TYPES, Identifier
from app.protocols.acs_identifier_client import validity
from app.sync.acs_upload import Lost, Uploads
from app.sync.backend import Able, FaceIds, Gone, OutcomeUnknown, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.sync.acs_identifier import Panel
    from app.sync.backend import PersonToSend, RemoteAnswer, RemoteFace

_NOBODY = 2**31 - 1
"""An identifier that no panel has."""


class AcsIdentifierBackend:
    """A `Backend`."""

    able = Able(
        list_people=False,
        list_faces=False,
        several_faces=False,
        labels=False,
        identify=False,
        record_checkin=False,
    )

    def __init__(
        self,
        panel: Panel,
        *,
        lock: str = LOCKS[0],
        owner_type: str = OWNER_TYPES[0],
        pause: Callable[[float], object] | None = None,
    ) -> None:
        """Prepare.

        Args:
            panel: The device.
            lock: Which one an identifier opens.
            owner_type: What people are called there.
            pause: Waits for so many seconds; without one, until `close` at most.
        """
        self._panel, self._uploads = panel, Uploads(panel, pause)
        self._lock, self._owner_type = lock, owner_type
        self._left: dict[str, int | None] = {}  # identifiers of attempts that broke off, by our ids
        self._replacing: dict[int, int] = {}  # the same, by the identifier whose place they were to take

    @property
    def clock_offset_s(self) -> float:
        """What the panel's clock is ahead of ours."""
        return self._panel.clock_offset_s

    def check(self) -> None:
        """Prove address and account: it may ask for an identifier, though there is none."""
        self._panel.log_in()
        with contextlib.suppress(Gone):
            self._panel.owner(_NOBODY)

    def ensure_labels(self, names: Iterable[str]) -> None:
        """Do nothing: a panel knows no tags."""

    def add_person(self, person: PersonToSend, picture: bytes) -> FaceIds:
        """Make an identifier and give it its face; a picture that is refused leaves none."""
        return _ids(self._added(person, picture))

    def add_face(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:  # noqa: ARG002
        """Refuse: an identifier has one face."""
        raise Refused("A panel takes one picture of a person.")

    def replace_face(self, ids: FaceIds, person: PersonToSend, picture: bytes) -> FaceIds:
        """Make a new identifier with the picture, then delete the old one: nobody is locked out meanwhile."""
        old = int(ids.person_id)
        self._drop_replacement(old)
        try:
            self._replacing[old] = self._added(person, picture)
        except BackendError:
            if (left := self._left.get(person.subject_id)) is not None:
                self._replacing[old] = left  # it may have its face: it goes with the old one
            raise
        self._delete(old)
        return _ids(self._replacing.pop(old))

    def remove_face(self, ids: FaceIds) -> None:
        """Delete the identifier, which has no other face."""
        self.remove_person(ids.person_id)

    def update_person(self, person_id: str, person: PersonToSend) -> None:
        """Change name and time window."""
        self._panel.change(int(person_id), self._identifier(person))

    def remove_person(self, person_id: str) -> None:
        """Delete the identifier, and what was to take its place."""
        self._drop_replacement(int(person_id))
        self._panel.delete(int(person_id))

    def list_people(self) -> Sequence[RemoteFace]:
        """Refuse: no such call is known."""
        raise Refused("What is on a panel cannot be listed.")

    def list_faces(self, person_id: str) -> Sequence[RemoteFace]:  # noqa: ARG002
        """Refuse: no such call is known."""
        raise Refused("What is on a panel cannot be listed.")

    def find_added(
        self,
        picture: bytes,  # noqa: ARG002 - nothing is searched
        person: PersonToSend,
        known: frozenset[str],  # noqa: ARG002 - nothing is listed
    ) -> FaceIds | None:
        """Delete what an attempt left that broke off, so that it can be repeated.

        Raises:
            OutcomeUnknown: Nothing is known of an attempt, such as after a restart: there may be a face.
        """
        if person.subject_id not in self._left:
            raise OutcomeUnknown("Look at the panel itself whether the person was added there.")
        self._drop_left(person.subject_id)
        return None

    def identify(self, picture: bytes) -> RemoteAnswer | None:  # noqa: ARG002
        """Refuse: a panel recognises people at its own camera only."""
        raise Refused("A panel identifies nobody for others.")

    def record_checkin(self, picture: bytes) -> RemoteAnswer | None:  # noqa: ARG002
        """Refuse: a panel keeps a log of its own."""
        raise Refused("A panel records no check-ins of others.")

    def close(self) -> None:
        """End what runs, from any thread; also a wait while the panel is busy."""
        self._uploads.close()
        self._panel.close()

    def _added(self, person: PersonToSend, picture: bytes) -> int:
        """Return the number of a new identifier with a face."""
        self._drop_left(person.subject_id)
        try:
            uid = self._uploaded(person, picture)
        except BackendError as error:
            if self._left.get(person.subject_id) is not None:
                with contextlib.suppress(BackendError):  # else it is deleted before the next attempt
                    self._drop_left(person.subject_id)
            if isinstance(error, OutcomeUnknown) and person.subject_id not in self._left:
                raise BackendUnavailable("The panel broke off; what it took was deleted again.") from error
            raise
        del self._left[person.subject_id]
        return uid

    def _uploaded(self, person: PersonToSend, picture: bytes) -> int:
        """Make an identifier and upload its face; once more if the panel loses the identifier meanwhile."""
        uid = self._created(person)
        try:
            self._uploads.upload(uid, picture)
        except Lost:  # or it has its face already, of an upload that was sent twice on its way
            self._drop_left(person.subject_id)
            uid = self._created(person)
            try:
                self._uploads.upload(uid, picture)
            except Lost as error:
                raise Refused("The panel loses identifiers before they get their face.") from error
        return uid

    def _created(self, person: PersonToSend) -> int:
        self._left[person.subject_id] = None  # until it is known: without a face it does no harm
        try:
            uid = self._panel.create(self._identifier(person))
        except OutcomeUnknown:
            raise
        except BackendError:
            del self._left[person.subject_id]
            raise
        self._left[person.subject_id] = uid
        return uid

    def _drop_left(self, subject_id: str) -> None:
        uid = self._left.get(subject_id)
        if uid is not None:
            self._delete(uid)
        self._left.pop(subject_id, None)

    def _drop_replacement(self, old: int) -> None:
        if old in self._replacing:
            self._delete(self._replacing[old])
            del self._replacing[old]

    def _delete(self, uid: int) -> None:
        with contextlib.suppress(Gone):
            self._panel.delete(uid)

    def _identifier(self, person: PersonToSend) -> Identifier:
        return Identifier(
            owner_name=person.name,
            owner_type=self._owner_type,
            kind=FACE_ID,
            number="",
            lock=self._lock,
            valid=validity(person.valid_from, person.valid_until),
        )


def _ids(uid: int) -> FaceIds:
    return FaceIds(str(uid), str(uid))
