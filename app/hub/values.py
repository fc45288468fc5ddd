"""What the hub keeps, as values. A `public_id` is what clients of NEC ID see; it is never used again."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

DEFAULT_SIZE = 1_000_000
"""Faces that fit into a gallery whose creator named no size (a project of Face AiDee has none)."""

LEAST_QUALITY = 0.45
"""Least minimum quality of an application, and the default (NEC ID v1.1)."""


class Registrant(enum.StrEnum):
    """Who entered a person (Face AiDee)."""

    USER = "USER"
    ADMIN = "ADMIN"
    SYSTEM = "SYSTEM"


class Status(enum.StrEnum):
    """Whether a person may pass (Face AiDee); NEC ID searches among the approved only."""

    UNAPPROVED = "UNAPPROVED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A tenant (NEC ID), who also owns the accounts of Face AiDee."""

    id: int
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class AccessKey:
    """What a tenant signs with."""

    access_key: str
    secret_key: str = field(repr=False)
    organisation_id: int
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gallery:
    """One set of people that is searched; a project for Face AiDee, whose `project_id` is `id`.

    Attributes:
        size: Faces that fit.
        count: Live faces in it.
        revision: Grows with every change of people and faces.
    """

    id: int
    public_id: str
    organisation_id: int
    name: str
    description: str
    size: int
    count: int
    revision: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Application:
    """An access path to one gallery, with a key and a minimum quality of its own."""

    id: int
    public_id: str
    gallery_id: int
    name: str
    description: str
    api_key: str = field(repr=False)
    minimum_quality: float


@dataclass(frozen=True, slots=True)
class Account:
    """Who logs in with a password: at Face AiDee for keys, at the panel for a session.

    Attributes:
        may_have_keys: Whether Face AiDee's keys are issued to it.
        is_administrator: Whether the panel lets it change identifiers.
        panel_gallery_id: The gallery that it sees as a panel; None if it has none.
    """

    id: int
    organisation_id: int
    username: str
    may_have_keys: bool
    is_administrator: bool
    panel_gallery_id: int | None
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountKey:
    """What an account gets tokens with; its secret was shown once."""

    key: str
    account_id: int
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group of people within a gallery (Face AiDee)."""

    id: int
    gallery_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """A subject (NEC ID) or user (Face AiDee): a person of one gallery."""

    id: int
    public_id: str
    gallery_id: int
    group_id: int | None
    registrant: Registrant
    status: Status
    properties: Mapping[str, object]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """What is kept of a face to compare it.

    Attributes:
        embedding: float32, shape (256,): dlib's 128 numbers and SFace's.
        quality: Unified score, 0 to 1.
        model: What made it; those of different models are never compared.
    """

    embedding: NDArray[np.float32]
    quality: float
    model: str


@dataclass(frozen=True, slots=True)
class StoredFace:
    """An event (NEC ID) or face (Face AiDee) of a person, without what it is compared by."""

    id: int
    public_id: str
    person_id: int
    created_at: datetime
    updated_at: datetime
    has_image: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """One row of NEC ID's list of subjects: an event, or the place of one that is gone."""

    subject_id: str
    event_id: str
    is_live: bool
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What a search can be limited by, besides tags."""

    person_id: int
    status: Status
    group_id: int | None
    registrant: Registrant


@dataclass(frozen=True, slots=True, eq=False)
class IndexedFace:
    """What a gallery in memory needs to know of a face; `model` made the embedding."""

    face_id: int
    face_public_id: str
    person_id: int
    person_public_id: str
    status: Status
    group_id: int | None
    registrant: Registrant
    tag_ids: frozenset[int]
    embedding: NDArray[np.float32]
    model: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """What became of a gallery since a revision.

    Attributes:
        revision: The one that this leads to.
        faces: New and changed faces, in full (also when only their person changed).
        removed: Ids of faces that are gone; ones never heard of may be among them.
        is_whole: Whether `faces` are all there are, so that what was known before is to be forgotten.
    """

    revision: int
    faces: tuple[IndexedFace, ...]
    removed: tuple[int, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One file of a bulk registration.

    Attributes:
        id: Number.
        public_id: Id of the operation, as the client sees it.
        batch_id: The job's id, as the client sees it.
        gallery_id: Where to register.
        application_id: Whose minimum quality counts.
        filename: As submitted.
        tags: As submitted.
        attempts: How often work on it has begun.
        is_processed: Whether it is done with, either way.
        reason: Why it failed; empty if it did not.
        subject_id: Who was registered; empty if nobody was.
        event_id: The face that was registered; empty if none was.
        attributes: JSON, as the client gets it; may be empty.
    """

    id: int
    public_id: str
    batch_id: str
    gallery_id: int
    application_id: int
    filename: str
    tags: tuple[str, ...]
    attempts: int
    is_processed: bool
    reason: str
    subject_id: str
    event_id: str
    attributes: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A visit. It stays when the person is deleted, and then says no longer who it was.

    Attributes:
        event_id: Given by who noted it; one gallery keeps each only once.
        at: When it happened.
        source: What noted it: a protocol, or `kiosk:` and the kiosk's name.
        person_id: Who; None if unknown here.
        subject_id: Who, as NEC ID's clients know them; empty if unknown here.
        status: Whether the person was allowed in then; of a kiosk what it made of the visit.
        similarity: 0 to 100, of a kiosk -log10 of the false match rate; None if it was not by the face.
        option: What Face AiDee's client sent; None if nothing.
        direction: `in`, `out` or empty.
        method: How the person was known, such as `face`; may be empty.
        received_at: When it was kept here; None before.
        id: Number in the order of arrival; 0 before.
    """

    event_id: str
    at: datetime
    source: str
    person_id: int | None = None
    subject_id: str = ""
    status: str = ""
    similarity: float | None = None
    option: int | None = None
    direction: str = ""
    method: str = ""
    received_at: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Identifier:
    """What a door panel lets somebody in by.

    Attributes:
        uid: Number, from 1.
        gallery_id: The panel.
        owner_name: Whose it is.
        owner_type: `owner` or `guest`.
        kind: `face_id`, `card`, ….
        number: Of a card or the like; empty for a face.
        lock: `first`, `second` or `all`.
        valid: For how long and how often, as the client gave it.
        person_id: The person with the face; None while it waits for one.
    """

    uid: int
    gallery_id: int
    owner_name: str = field(repr=False)
    owner_type: str
    kind: str
    number: str = field(repr=False)
    lock: str
    valid: Mapping[str, object]
    person_id: int | None
    created_at: datetime
    updated_at: datetime
