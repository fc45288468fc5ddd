"""What the desk writes down about people, and from which day until which they may come in."""

from dataclasses import replace
from datetime import date, datetime

from sqlite_utils import Database

from app.core.person import Field, PersonDetails, faults, normalised
from app.core.validity import Validity
from app.errors import StoreError
from app.store import audit, tags
from app.store.cipher import transaction, translated_errors

_NAMES: dict[Field, str] = {
    "name": "name",
    "external_id": "identifier",
    "email": "e-mail address",
    "group": "group",
    "tags": "tag",
    "notes": "note",
    "valid_until": "last day",
}


def checked(details: PersonDetails) -> PersonDetails:
    """Return details in the form in which they are kept.

    Raises:
        StoreError: Something is wrong with them that `app.core.person.faults` would have told.
    """
    plain = normalised(details)
    for field, fault in faults(plain).items():
        raise StoreError(f"The {_NAMES[field]} cannot be kept. {fault.value}")
    return plain


def columns(details: PersonDetails) -> dict[str, str | None]:
    """Return the columns of `subjects` that hold details; tags have tables of their own."""
    return {
        "name": details.name,
        "external_id": details.external_id or None,
        "email": details.email,
        "group_name": details.group,
        "notes": details.notes,
        "valid_from": _day_text(details.valid_from),
        "valid_until": _day_text(details.valid_until),
    }


@translated_errors()
def details(db: Database, subject_id: str) -> PersonDetails:
    """Return what was written down about a subject.

    Raises:
        StoreError: The subject is no longer enrolled, or the database cannot be read.
    """
    row = db.execute(
        "SELECT name, external_id, email, group_name, notes, valid_from, valid_until"
        " FROM subjects WHERE id = ?",
        [subject_id],
    ).fetchone()
    if row is None:
        raise StoreError(GONE)
    name, external_id, email, group, notes, first, last = row
    return PersonDetails(
        name, external_id or "", email, group, tags.tags_of(db, subject_id), notes, day(first), day(last)
    )


def change_details(
    db: Database, subject_id: str, changed: PersonDetails, now: datetime, actor: str = "desk"
) -> bool:
    """Write down these details in place of those before; return whether anything was different.

    Raises:
        StoreError: The subject is no longer enrolled, a detail is wrong, the external id belongs to somebody
            else, there would be too many tags, or the database failed; nothing was changed.
    """
    plain = checked(changed)
    with transaction(db):
        before = details(db, subject_id)
        tags.give(db, subject_id, plain.tags)
        if replace(plain, tags=tags.tags_of(db, subject_id)) == before:
            return False
        refuse_taken(db, plain.external_id, except_for=subject_id)
        db.table("subjects").update(subject_id, columns(plain))
        revise(db, subject_id)
        audit.append(db, at=now, actor=actor, action="change details", target=subject_id, result="ok")
        return True


@translated_errors()
def is_taken(db: Database, external_id: str, except_for: str = "") -> bool:
    """Return whether an external id belongs to somebody, besides a subject whose own it may be.

    Raises:
        StoreError: The database cannot be read.
    """
    wanted = normalised(PersonDetails("", external_id)).external_id
    found = db.execute("SELECT 1 FROM subjects WHERE external_id = ? AND id <> ?", [wanted, except_for])
    return found.fetchone() is not None


def refuse_taken(db: Database, external_id: str, except_for: str = "") -> None:
    """Raise a StoreError if an external id belongs to somebody else."""
    if is_taken(db, external_id, except_for):
        raise StoreError("That number already belongs to another person. Choose another one.")


def revise(db: Database, subject_id: str) -> None:
    """Count a change of a subject, for the backends; raise a StoreError if it is no longer enrolled."""
    changed = db.execute("UPDATE subjects SET revision = revision + 1 WHERE id = ?", [subject_id]).rowcount
    if not changed:
        raise StoreError(GONE)


@translated_errors()
def all_groups(db: Database) -> list[str]:
    """Return the groups that people belong to, in alphabetical order.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT DISTINCT group_name FROM subjects WHERE group_name <> '' ORDER BY folded(group_name), 1"
    )
    return [group for (group,) in rows]


@translated_errors()
def everybodys_groups(db: Database) -> dict[str, str]:
    """Return the group of all subjects who belong to one, by their ids.

    Raises:
        StoreError: The database cannot be read.
    """
    return dict(db.execute("SELECT id, group_name FROM subjects WHERE group_name <> ''").fetchall())


@translated_errors()
def validity(db: Database) -> dict[str, Validity]:
    """Return from which day until which each subject may come in; who is not named always may.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT id, valid_from, valid_until FROM subjects"
        " WHERE valid_from IS NOT NULL OR valid_until IS NOT NULL"
    )
    return {subject_id: Validity(day(first), day(last)) for subject_id, first, last in rows}


def day(text: str | None) -> date | None:
    """Return a day from its column; None for none."""
    return None if text is None else date.fromisoformat(text)


def _day_text(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


GONE = "That person is no longer enrolled."
