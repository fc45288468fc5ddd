"""Putting mistakes right in the gallery, and taking that back.

Every correction is one transaction with an audit entry, and returns a number to undo it by. Whoever is changed
is owed to the backends by the triggers of `app.store.mirror_schema` and `app.store.correction_schema`.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.core.person import PersonDetails
from app.store.consents import NewConsent


class Kind(enum.Enum):
    """What was corrected; the value is what the database keeps."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    REMOVE = "remove"
    PORTRAIT = "portrait"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that was made.

    Attributes:
        number: To undo it by.
        at: When; UTC.
        actor: Who made it.
        kind: What was done.
        names: Of the people whom it was about, as far as they are known, the first of them kept or changed.
        samples: How many pictures it moved or removed.
        tag: The tag that was given or taken; empty with other kinds.
        until: Until when it can be undone; UTC.
        undone_at: When it was undone; None if it was not.
    """

    number: int
    at: datetime
    actor: str
    kind: Kind
    names: tuple[str, ...]
    samples: int
    tag: str
    until: datetime
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Merging:
    """What a merge would do with the person who goes.

    Attributes:
        samples: Pictures that go over.
        staying: Pictures that cannot, since no consent of the kept person covers them.
        checkins: Check-ins that become the kept person's.
        has_pin: Whether a PIN of theirs ends.
        has_code: Whether a badge of theirs ends.
    """

    samples: int
    staying: int
    checkins: int
    has_pin: bool
    has_code: bool


def merging(db: Database, kept_id: str, other_id: str, now: datetime) -> Merging:
    """Return what `merge` would do, to be shown before it is done.

    Raises:
        StoreError: One of them is no longer enrolled, or the database cannot be read.
    """
    raise NotImplementedError


def merge(db: Database, kept_id: str, other_id: str, now: datetime, actor: str = "desk") -> int:
    """Make two subjects one: pictures that a consent of the kept one covers, check-ins and tags go over.

    Details, PIN and code are those of the kept one. Can be undone for 30 days, while the consents last.

    Raises:
        StoreError: One of them is no longer enrolled, or the database failed; nothing was changed.
    """
    raise NotImplementedError


def split(  # noqa: PLR0913, PLR0917 - what a new person is made of
    db: Database,
    subject_id: str,
    reference_ids: Sequence[int],
    details: PersonDetails,
    consent: NewConsent,
    now: datetime,
    actor: str = "desk",
) -> tuple[int, str]:
    """Make a new subject of some of a subject's pictures; return the correction's number and the new id.

    Raises:
        StoreError: The pictures are not all the subject's, or are all of theirs; a detail or the consent is
            wrong, or the database failed; nothing was changed.
    """
    raise NotImplementedError


def move_samples(
    db: Database, reference_ids: Sequence[int], to_id: str, now: datetime, actor: str = "desk"
) -> int:
    """Give pictures to another subject, under a consent of theirs that is in force.

    Raises:
        StoreError: A picture is no longer stored or theirs already, there is no such consent, or the database
            failed; nothing was changed.
    """
    raise NotImplementedError


def remove_samples(db: Database, reference_ids: Sequence[int], now: datetime, actor: str = "desk") -> int:
    """Remove pictures; for a day, while the consent lasts, this can be undone, then they are gone.

    Raises:
        StoreError: A picture is no longer stored, or the database failed; nothing was changed.
    """
    raise NotImplementedError


def choose_portrait(
    db: Database, subject_id: str, reference_id: int, now: datetime, actor: str = "desk"
) -> int:
    """Show a subject by one of their pictures.

    Raises:
        StoreError: That picture is no longer stored, or the database failed; nothing was changed.
    """
    raise NotImplementedError


def tag(  # noqa: PLR0913, PLR0917 - who gets or loses which tag
    db: Database, subject_ids: Sequence[str], name: str, add: bool, now: datetime, actor: str = "desk"
) -> int:
    """Give a tag to subjects, or take it from them; those who are no longer enrolled are left out.

    Raises:
        StoreError: The tag is wrong, there would be too many, or the database failed; nothing was changed.
    """
    raise NotImplementedError


def undo(db: Database, number: int, now: datetime, actor: str = "desk") -> None:
    """Take a correction back.

    Raises:
        StoreError: That is no longer possible, and the sentence says why; or the database failed. Nothing was
            changed.
    """
    raise NotImplementedError


def latest(db: Database, limit: int = 100) -> list[Correction]:
    """Return the newest corrections, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError
