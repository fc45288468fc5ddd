"""Writes chosen people into a file that a spreadsheet reads, and never runs."""

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction
from app.store.subjects import Person
from app.store.times import utc_text

HEADINGS = (
    "id",
    "name",
    "external_id",
    "group",
    "tags",
    "valid_from",
    "valid_until",
    "enrolled_at",
    "last_seen_at",
    "pictures",
    "quality",
)
"""Names of the columns."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""Signs with which a spreadsheet begins a formula (OWASP, CSV injection)."""


def write_people(people: Iterable[Person], path: Path) -> int:
    """Write people into a CSV file, UTF-8 with a mark so that spreadsheets see it; return how many.

    The file is there as a whole or, if it cannot be written, as it was before.

    Raises:
        StoreError: The file cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.part")
    count = 0
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADINGS)
            for person in people:
                writer.writerow([text_cell(cell) for cell in _cells(person)])
                count += 1
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreError(f"{path} cannot be written: {error.strerror}.") from error
    return count


def export(db: Database, people: Iterable[Person], path: Path, now: datetime, actor: str) -> int:
    """Write people into a CSV file, as `write_people`, and let the audit say so; without the entry no file.

    Raises:
        StoreError: The file cannot be written, or the database failed.
    """
    with transaction(db):
        chosen = list(people)
        audit.append(
            db, at=now, actor=actor, action="export people", target="people", result=str(len(chosen))
        )
        return write_people(chosen, path)


def text_cell(text: str) -> str:
    """Return what a spreadsheet shows as this text: one that would be a formula begins with an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _cells(person: Person) -> Sequence[str]:
    return (
        person.subject_id,
        person.name,
        person.external_id or "",
        person.group,
        ", ".join(person.tags),
        person.valid_from.isoformat() if person.valid_from else "",
        person.valid_until.isoformat() if person.valid_until else "",
        utc_text(person.enrolled_at),
        utc_text(person.last_seen_at) if person.last_seen_at else "",
        str(person.samples),
        str(person.quality),
    )
