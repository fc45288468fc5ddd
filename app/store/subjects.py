"""Subjects: enroll, rename, erase, find, and what the gallery browser shows of them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.core.face import Embedders
from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import audit, consents
from app.store.cipher import transaction, translated_errors
from app.store.references import NewReference, insert, load_references, samples
from app.store.text import folded
from app.store.times import optional_utc_time, utc_text, utc_time

__all__ = ["NewReference", "load_references", "samples"]  # who enrolls or loads needs these too

Row = tuple[str, str, str | None, str, str | None, int, float | None]
"""A person as SQL tells it: the columns of `Person`, times as text, the mean quality unrounded."""


@dataclass(frozen=True, slots=True)
class Person:
    """An enrolled subject as the gallery browser shows it.

    Attributes:
        subject_id: Random, 32 hexadecimal digits.
        name: As the operator wrote it.
        external_id: The subject's number in another system.
        enrolled_at: When; UTC.
        last_seen_at: The latest check-in; UTC.
        samples: How many references are stored.
        quality: Their mean quality, 0 to 100; 0 without any.
    """

    subject_id: str
    name: str
    external_id: str | None
    enrolled_at: datetime
    last_seen_at: datetime | None
    samples: int
    quality: int


def enroll(  # noqa: PLR0913 - everything that makes an enrollment, in one transaction
    db: Database,
    *,
    details: PersonDetails,
    portrait: bytes | None,
    references: Sequence[NewReference],
    consent: consents.NewConsent,
    embedders: Embedders,
    now: datetime,
    actor: str = "desk",
) -> str:
    """Store a new subject with consent, references and audit entry, all or nothing.

    Returns:
        The subject's new random id.

    Raises:
        StoreError: The external id is taken, the consent has expired, or the database failed.
    """
    if not references:
        raise ValueError("an enrollment needs at least one reference")
    subject_id = uuid.uuid4().hex
    subject = {
        "id": subject_id,
        "external_id": details.external_id or None,
        "name": _given_name(details.name),
        "portrait": portrait,
        "enrolled_at": utc_text(now),
    }
    with transaction(db):
        _refuse_taken(db, details.external_id)
        db.table("subjects").insert(subject)
        consents.record(db, subject_id, consent, now, actor)
        insert(db, subject_id, references, embedders)
        audit.append(db, at=now, actor=actor, action="enroll", target=subject_id, result="ok")
    return subject_id


def add_references(  # noqa: PLR0913, PLR0917 - what is added, to whom, by whom and when
    db: Database,
    subject_id: str,
    references: Sequence[NewReference],
    embedders: Embedders,
    now: datetime,
    actor: str = "desk",
) -> None:
    """Store more references of an enrolled subject.

    Raises:
        StoreError: The subject is no longer enrolled, no consent is in force, or the database failed.
    """
    with transaction(db):
        _revise(db, subject_id)
        insert(db, subject_id, references, embedders)
        audit.append(db, at=now, actor=actor, action="add references", target=subject_id, result="ok")


def rename(db: Database, subject_id: str, name: str, now: datetime, actor: str = "desk") -> None:
    """Give a subject a new name.

    Raises:
        StoreError: The subject is no longer enrolled, or the database failed.
    """
    new_name = _given_name(name)
    with transaction(db):
        _revise(db, subject_id)
        db.execute("UPDATE subjects SET name = ? WHERE id = ?", [new_name, subject_id])
        audit.append(db, at=now, actor=actor, action="rename", target=subject_id, result="ok")


def erase(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> bool:
    """Delete a subject with references, samples, portrait and consents; check-ins stay, without the subject.

    Returns:
        Whether there was such a subject.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        erased = db.execute("DELETE FROM subjects WHERE id = ?", [subject_id]).rowcount > 0
        if erased:
            audit.append(db, at=now, actor=actor, action="erase", target=subject_id, result="ok")
        return erased


def seen(db: Database, subject_id: str, now: datetime) -> None:
    """Remember when a subject was last seen; an earlier time than the one known changes nothing.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "UPDATE subjects SET last_seen_at = max(coalesce(last_seen_at, ''), ?) WHERE id = ?",
            [utc_text(now), subject_id],
        )


@translated_errors()
def find_people(db: Database, text: str = "", limit: int = 1000) -> list[Person]:
    """Return the subjects whose name or external id contains a text, by name, without regard to case.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        """
        WITH found AS (
            SELECT id, name, external_id, enrolled_at, last_seen_at, folded(name) AS sort_key FROM subjects
            WHERE instr(folded(name), :text) OR instr(folded(coalesce(external_id, '')), :text)
            ORDER BY sort_key, name, id LIMIT :limit
        )
        SELECT id, name, external_id, enrolled_at, last_seen_at,
            (SELECT count(*) FROM face_references WHERE subject_id = found.id),
            (SELECT avg(quality) FROM face_references WHERE subject_id = found.id)
        FROM found ORDER BY sort_key, name, id
        """,
        {"text": folded(text), "limit": limit},
    )
    return [_person(row) for row in rows]


@translated_errors()
def person(db: Database, subject_id: str) -> Person | None:
    """Return one subject, or None if it is not enrolled.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT subjects.id, name, external_id, enrolled_at, last_seen_at, count(quality), avg(quality)"
        " FROM subjects LEFT JOIN face_references ON subject_id = subjects.id"
        " WHERE subjects.id = ? GROUP BY subjects.id",
        [subject_id],
    ).fetchone()
    return None if row is None else _person(row)


@translated_errors()
def portrait(db: Database, subject_id: str) -> bytes | None:
    """Return a subject's portrait as JPEG, or None if there is none.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT portrait FROM subjects WHERE id = ?", [subject_id]).fetchone()
    return None if row is None else row[0]


@translated_errors()
def names(db: Database) -> dict[str, str]:
    """Return the name of every subject by its id.

    Raises:
        StoreError: The database cannot be read.
    """
    return dict(db.execute("SELECT id, name FROM subjects").fetchall())


@translated_errors()
def count_people(db: Database) -> int:
    """Return how many subjects are enrolled.

    Raises:
        StoreError: The database cannot be read.
    """
    return db.table("subjects").count


def _given_name(name: str) -> str:
    bare = name.replace("\0", "").strip()  # SQLite's text functions stop at a NUL
    if not bare:
        raise ValueError("a subject needs a name")
    return bare


def _refuse_taken(db: Database, external_id: str) -> None:
    if external_id and db.execute("SELECT 1 FROM subjects WHERE external_id = ?", [external_id]).fetchone():
        raise StoreError("That number already belongs to another person. Choose another one.")


def _revise(db: Database, subject_id: str) -> None:
    """Count a change of a subject, for the backends."""
    changed = db.execute("UPDATE subjects SET revision = revision + 1 WHERE id = ?", [subject_id]).rowcount
    if not changed:
        raise StoreError("That person is no longer enrolled.")


def _person(row: Row) -> Person:
    subject_id, name, external_id, enrolled_at, last_seen_at, references, quality = row
    enrolled, last_seen = utc_time(enrolled_at), optional_utc_time(last_seen_at)
    return Person(subject_id, name, external_id, enrolled, last_seen, references, round(quality or 0))
