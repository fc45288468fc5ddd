"""What of a person may leave this machine: read in the moment in which it is sent, and kept nowhere else."""

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlite_utils import Database

from app.core.validity import Validity
from app.store.cipher import translated_errors
from app.store.details import day
from app.store.tags import tags_of
from app.store.times import utc_text, utc_time


@dataclass(frozen=True, slots=True)
class OutgoingFace:
    """A reference, and its sample as JPEG; None where samples are not kept."""

    reference_id: int
    sample: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Somebody under a consent in force, with at least one reference.

    Attributes:
        subject_id: Ours.
        name: As the operator wrote it.
        group: The group the subject belongs to; empty for none.
        tags: In alphabetical order.
        validity: First and last local day on which they may come in.
        faces: The best first.
        agreed_at: When they gave the newest consent that is in force; UTC.
    """

    subject_id: str
    name: str = field(repr=False)
    group: str
    tags: tuple[str, ...]
    validity: Validity
    faces: tuple[OutgoingFace, ...]
    agreed_at: datetime

    def may_come_in(self, today: date) -> bool:
        """Return whether a local day is one of theirs."""
        return self.validity.lapse(today) is None


@translated_errors()
def outgoing(db: Database, subject_id: str, now: datetime, *, with_samples: bool = True) -> Outgoing | None:
    """Return what may be sent of a subject.

    None if they are not enrolled, have no consent in force, or no reference. Without samples it is read
    whether anybody is to be sent, and not what.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(_SUBJECT, {"subject": subject_id, "now": utc_text(now)}).fetchone()
    if row is None:
        return None
    faces = db.execute(_FACES if with_samples else _FACES_ALONE, [subject_id]).fetchall()
    if not faces:
        return None
    name, group, first, last, agreed_at = row
    return Outgoing(
        subject_id,
        name,
        group,
        tags_of(db, subject_id),
        Validity(day(first), day(last)),
        tuple(OutgoingFace(*one) for one in faces),
        utc_time(agreed_at),
    )


@translated_errors()
def with_faces(db: Database) -> list[str]:
    """Return the ids of all subjects who have a reference.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT DISTINCT subject_id FROM face_references ORDER BY subject_id")
    return [subject_id for (subject_id,) in rows]


@translated_errors()
def agreed_before(db: Database, moment: datetime, now: datetime) -> list[str]:
    """Return the ids of all subjects with a reference whose newest consent in force is older than a moment.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(_AGREED_BEFORE, {"moment": utc_text(moment), "now": utc_text(now)})
    return [subject_id for (subject_id,) in rows]


_IN_FORCE = "withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > :now)"

_SUBJECT = f"""
SELECT name, group_name, valid_from, valid_until, agreed_at FROM subjects, (
    SELECT max(given_at) AS agreed_at FROM consents WHERE subject_id = :subject AND {_IN_FORCE}
)
WHERE id = :subject AND state = 'active' AND agreed_at IS NOT NULL
"""  # noqa: S608 - constants alone

_AGREED_BEFORE = f"""
SELECT subject_id FROM consents
WHERE {_IN_FORCE} AND EXISTS (
    SELECT 1 FROM face_references WHERE face_references.subject_id = consents.subject_id
)
GROUP BY subject_id HAVING max(given_at) < :moment
"""  # noqa: S608 - constants alone
"""The subjects themselves are not read: their rows are as long as their portraits."""

_FACES_ALONE = "SELECT id, NULL FROM face_references WHERE subject_id = ? ORDER BY quality DESC, id"

_FACES = "SELECT id, sample FROM face_references WHERE subject_id = ? ORDER BY quality DESC, id"
