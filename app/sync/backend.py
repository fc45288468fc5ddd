"""What every backend can be asked, and how each call ends: the mirror knows these words and no status code.

A call that does what it was asked returns. Every other end is one of the exceptions below; only the module of
a backend knows the statuses and texts that lead to it.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.errors import BackendError, BackendRejected

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime


class Gone(BackendError):
    """It has no such person or face: removing it is done, changing it means adding it anew."""


class OutcomeUnknown(BackendError):
    """The request may have been carried out: the answer was lost. Look before it is sent again."""


class Reason(enum.Enum):
    """Why a backend does not take something; the value is what is kept and told to scripts."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    POOR_QUALITY = "poor_quality"
    NO_PICTURE = "no_picture"
    FULL = "full"
    TAG = "tag"
    GROUP = "group"
    OTHER = "other"


class Refused(BackendRejected):
    """It does not take this, and would not the next time.

    Attributes:
        reason: Why.
    """

    def __init__(self, message: str, reason: Reason = Reason.OTHER) -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Able:
    """What a backend can do; the mirror plans accordingly.

    Attributes:
        list_people: Whether everybody there can be listed.
        list_faces: Whether the faces of one person can.
        several_faces: Whether a person may have more than one.
        labels: Whether tags must exist before use.
        identify: Whether it can say who is on a picture.
        record_checkin: Whether it records a check-in by recognising a picture.
    """

    list_people: bool
    list_faces: bool
    several_faces: bool
    labels: bool
    identify: bool
    record_checkin: bool


@dataclass(frozen=True, slots=True)
class PersonToSend:
    """What of a person may leave this machine.

    Attributes:
        subject_id: Our id; sent only where the protocol has a place for it.
        name: As for `subject_id`.
        tags: Names that go with every face, sorted.
        group_id: Face AiDee's group; None for none.
        properties: Face AiDee's free data.
        valid_from: First moment of access (panel); None for none.
        valid_until: Last moment of access (panel); None for none.
    """

    subject_id: str
    name: str
    tags: tuple[str, ...] = ()
    group_id: int | None = None
    properties: Mapping[str, object] = field(default_factory=dict)
    valid_from: datetime | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class FaceIds:
    """Where a face is now: the backend's ids, as text, whatever their type."""

    person_id: str
    face_id: str


@dataclass(frozen=True, slots=True)
class RemoteFace:
    """A face that a backend lists; `updated_at` where it says so."""

    person_id: str
    face_id: str
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemoteAnswer:
    """Whom a backend recognised.

    Attributes:
        person_id: Its id of them.
        admits: Whether it says that they may pass; None where it does not judge that.
        score: On the backend's own scale; shown, never compared with ours.
    """

    person_id: str
    admits: bool | None
    score: float


class Backend(Protocol):
    """One backend. Each call may raise `BackendError`: unavailable, unauthorised, refused, gone, unknown.

    A picture is a JPEG. Used by one thread at a time; `close` by any.
    """

    able: Able

    @property
    def clock_offset_s(self) -> float:
        """What its clock is ahead of ours, in seconds, as far as its answers showed."""

    def check(self) -> None:
        """Prove address, credentials and gallery without changing anything."""

    def ensure_labels(self, names: Iterable[str]) -> None:
        """Create the tags that are missing."""

    def add_person(self, person: PersonToSend, picture: bytes) -> FaceIds:
        """Add somebody with a first face."""

    def add_face(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:
        """Add a further face."""

    def replace_face(self, ids: FaceIds, person: PersonToSend, picture: bytes) -> FaceIds:
        """Put another picture, or other tags, in the place of a face; the ids may change."""

    def remove_face(self, ids: FaceIds) -> None:
        """Remove one face; the last one of a person takes them along where the backend does that."""

    def update_person(self, person_id: str, person: PersonToSend) -> None:
        """Bring what is kept of a person beside their faces up to date."""

    def remove_person(self, person_id: str) -> None:
        """Remove somebody with all faces."""

    def list_people(self) -> Sequence[RemoteFace]:
        """List every face there; only where `able.list_people`."""

    def list_faces(self, person_id: str) -> Sequence[RemoteFace]:
        """List the faces of one person; only where `able.list_faces`."""

    def find_added(self, picture: bytes, person: PersonToSend, known: frozenset[str]) -> FaceIds | None:
        """After `OutcomeUnknown` of `add_person`: look for who was added, among ids that nobody knows.

        The picture is empty if it is not here any more. Whoever can only look for a picture then raises
        `OutcomeUnknown`, unless it knows by itself what an attempt left.
        """

    def identify(self, picture: bytes) -> RemoteAnswer | None:
        """Say who is on a picture; None for nobody. Only where `able.identify`."""

    def record_checkin(self, picture: bytes) -> RemoteAnswer | None:
        """Let it recognise and record a check-in; never repeated. Only where `able.record_checkin`."""

    def close(self) -> None:
        """End what runs; a call that waits ends with an error."""
