"""Subjects: enroll, rename, erase, find, and what the gallery browser shows of them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlite_utils import Database

from app.core.face import Embedders
from app.core.person import PersonDetails
from app.store import audit, consents, tags
from app.store.cipher import transaction, translated_errors
from app.store.details import checked, columns, day, refuse_taken, revise
from app.store.references import NewReference, insert, load_references, samples
from app.store.text import folded
from app.store.times import optional_utc_time, utc_text, utc_time

__all__ = ["NewReference", "load_references", "samples"]  # who enrolls or loads needs these too

Row = tuple[str, str, str | None, str, str | None, str, str | None, str | None, str | None, int, float | None]
"""A person as SQL tells it, in the order of `COLUMNS`."""


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
        group: The group the subject belongs to; empty for none.
        tags: In alphabetical order.
        valid_from: First local day on which the subject can check in; None for at once.
        valid_until: Last local day; None for no end.
    """

    subject_id: str
    name: str
    external_id: str | None
    enrolled_at: datetime
    last_seen_at: datetime | None
    samples: int
    quality: int
    group: str = ""
    tags: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None


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
        StoreError: A detail is wrong, the external id is taken, there would be too many tags, the consent has
            expired, or the database failed.
    """
    if not references:
        raise ValueError("an enrollment needs at least one reference")
    subject_id, plain = uuid.uuid4().hex, checked(details)
    subject = {"id": subject_id, "portrait": portrait, "enrolled_at": utc_text(now), **columns(plain)}
    with transaction(db):
        refuse_taken(db, plain.external_id)
        db.table("subjects").insert(subject)
        tags.give(db, subject_id, plain.tags)
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
    *,
    confirmed: bool = False,
) -> None:
    """Store more references of an enrolled subject.

    Args:
        db: The database.
        subject_id: Whose they are.
        references: What is stored.
        embedders: Which models made it.
        now: When; aware.
        actor: Who does it.
        confirmed: Whether the actor vouches for whose face it is, which the comparison did not show.

    Raises:
        StoreError: The subject is no longer enrolled, no consent is in force, or the database failed.
    """
    with transaction(db):
        revise(db, subject_id)
        insert(db, subject_id, references, embedders)
        if confirmed:
            audit.append(
                db, at=now, actor=actor, action="vouch for references", target=subject_id, result="ok"
            )
        audit.append(db, at=now, actor=actor, action="add references", target=subject_id, result="ok")


def rename(db: Database, subject_id: str, name: str, now: datetime, actor: str = "desk") -> None:
    """Give a subject a new name.

    Raises:
        StoreError: The subject is no longer enrolled, the name is wrong, or the database failed.
    """
    new_name = checked(PersonDetails(name)).name
    with transaction(db):
        revise(db, subject_id)
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
    """Return the subjects of whom something contains a text, by name, without regard to case.

    It is looked for in name, external id, e-mail address, group and tags.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        f"""
        WITH tagged AS MATERIALIZED (
            SELECT subject_id FROM subject_tags
            WHERE tag IN (SELECT name FROM tags WHERE instr(folded(name), :text))
        ), found AS MATERIALIZED (
            SELECT *, folded(name) AS sort_key FROM subjects
            WHERE instr(folded(name), :text) OR instr(folded(coalesce(external_id, '')), :text)
                OR instr(folded(email), :text) OR instr(folded(group_name), :text) OR id IN tagged
            ORDER BY sort_key, name, id LIMIT :limit
        )
        SELECT {COLUMNS} FROM found AS one ORDER BY sort_key, name, id
        """,  # noqa: S608 - columns alone
        {"text": folded(text), "limit": limit},
    )
    return [listed(row) for row in rows]


@translated_errors()
def person(db: Database, subject_id: str) -> Person | None:
    """Return one subject, or None if it is not enrolled.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(f"SELECT {COLUMNS} FROM subjects AS one WHERE id = ?", [subject_id]).fetchone()  # noqa: S608 - columns alone
    return None if row is None else listed(row)


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


def listed(row: Row) -> Person:
    """Return the person of a row of `COLUMNS`."""
    subject_id, name, external_id, enrolled_at, last_seen_at, group, first, last, joined, samples, quality = (
        row
    )
    return Person(
        subject_id,
        name,
        external_id,
        utc_time(enrolled_at),
        optional_utc_time(last_seen_at),
        samples,
        round(quality or 0),
        group,
        tuple(sorted(joined.split(_BETWEEN), key=folded)) if joined else (),
        day(first),
        day(last),
    )


_BETWEEN = "\x1f"
"""Joins tags: a control character, which none of them has."""

COLUMNS = """
    id, name, external_id, enrolled_at, last_seen_at, group_name, valid_from, valid_until,
    (SELECT group_concat(tag, char(31)) FROM subject_tags WHERE subject_id = one.id),
    (SELECT count(*) FROM face_references WHERE subject_id = one.id),
    (SELECT avg(quality) FROM face_references WHERE subject_id = one.id)
"""
"""What a `Person` is made of; the subject's row is called `one`."""
