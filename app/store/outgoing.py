"""What of a person may leave this machine: read in the moment in which it is sent, and kept nowhere else."""

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlite_utils import Database

from app.core.validity import Validity
from app.store.cipher import translated_errors
from app.store.details import day
from app.store.tags import tags_of
from app.store.times import utc_text


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
    """

    subject_id: str
    name: str = field(repr=False)
    group: str
    tags: tuple[str, ...]
    validity: Validity
    faces: tuple[OutgoingFace, ...]

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
    name, group, first, last = row
    validity = Validity(day(first), day(last))
    tags = tags_of(db, subject_id)
    return Outgoing(subject_id, name, group, tags, validity, tuple(OutgoingFace(*one) for one in faces))


@translated_errors()
def with_faces(db: Database) -> list[str]:
    """Return the ids of all subjects who have a reference.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT DISTINCT subject_id FROM face_references ORDER BY subject_id")
    return [subject_id for (subject_id,) in rows]


_SUBJECT = """
SELECT name, group_name, valid_from, valid_until FROM subjects
WHERE id = :subject AND state = 'active' AND EXISTS (
    SELECT 1 FROM consents WHERE subject_id = :subject AND withdrawn_at IS NULL
    AND (expires_at IS NULL OR expires_at > :now)
)
"""

_FACES_ALONE = "SELECT id, NULL FROM face_references WHERE subject_id = ? ORDER BY quality DESC, id"

_FACES = "SELECT id, sample FROM face_references WHERE subject_id = ? ORDER BY quality DESC, id"
