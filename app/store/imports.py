"""Which files people were made of, so that the same file again changes nothing."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text


@translated_errors()
def imported_files(db: Database) -> dict[bytes, str]:
    """Return the subject that each imported file belongs to, by the file's SHA-256.

    Raises:
        StoreError: The database cannot be read.
    """
    return dict(db.execute("SELECT hash, subject_id FROM imported_files").fetchall())


def note_begun(db: Database, now: datetime, actor: str) -> None:
    """Let the audit say that people are being imported; each of them has an entry of their own.

    Raises:
        StoreError: The database failed; nothing was noted.
    """
    audit.append(db, at=now, actor=actor, action="import people", target="people")


def note_report(db: Database, now: datetime, actor: str) -> None:
    """Let the audit say that the report of an import, which names people, is written into a file.

    Raises:
        StoreError: The database failed; nothing was noted.
    """
    audit.append(db, at=now, actor=actor, action="export import report", target="people")


def mark_imported(db: Database, subject_id: str, hashes: Iterable[bytes], now: datetime) -> None:
    """Remember of which files a subject was made, in the transaction that stores what they show.

    Args:
        db: The database.
        subject_id: Whose references the files became.
        hashes: SHA-256 of each file; one that is known already keeps its first owner.
        now: When; aware.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        for digest in hashes:
            db.execute(
                "INSERT INTO imported_files VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [digest, subject_id, utc_text(now)],
            )


def give_portrait(db: Database, subject_id: str, portrait: bytes | None) -> None:
    """Give a subject a portrait who has none, such as one that was imported without pictures.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "UPDATE subjects SET portrait = ? WHERE id = ? AND portrait IS NULL", [portrait, subject_id]
        )


@translated_errors()
def subject_with(db: Database, external_id: str) -> str | None:
    """Return the id of the subject whose number in another system this is; None if nobody has it.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT id FROM subjects WHERE external_id = ?", [external_id]).fetchone()
    return None if row is None else row[0]


def is_refusal(error: StoreError) -> bool:
    """Tell whether the store refuses one person, so that others can still be stored, or fails."""
    cause = error.__cause__
    return cause is None or type(cause).__name__ == "IntegrityError"
