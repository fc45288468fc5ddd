"""Which backups were made, whether they were proved, and why one could not be made."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_time, utc_text, utc_time


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """One backup, as this database knows it.

    Attributes:
        backup_id: That of the archive, 32 hexadecimal digits.
        made_at: When; UTC.
        file: Its whole path; empty if it could not be made.
        size_bytes: Of the file.
        people: How many people are in it.
        proved_at: When it was last restored aside to prove it; None for never.
        finding: What was wrong then, or why it could not be made, as a sentence; empty if nothing.
        deleted_at: When its file was deleted to make room, or was found to be gone; None while it is there.
    """

    backup_id: str
    made_at: datetime
    file: str
    size_bytes: int = 0
    people: int = 0
    proved_at: datetime | None = None
    finding: str = ""
    deleted_at: datetime | None = None

    @property
    def is_made(self) -> bool:
        """Whether there was a file."""
        return bool(self.file)

    @property
    def is_proved(self) -> bool:
        """Whether it was restored aside, and was found to be whole."""
        return self.proved_at is not None and not self.finding


def record(db: Database, made: BackupEntry) -> None:
    """Remember a backup that was made.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute(
            "INSERT INTO backups (id, made_at, file, size_bytes, people) VALUES (?, ?, ?, ?, ?)",
            [made.backup_id, utc_text(made.made_at), made.file, made.size_bytes, made.people],
        )


def record_failure(db: Database, now: datetime, why: str) -> None:
    """Remember that a backup could not be made; of failures in a row only the newest is kept.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute(
            "DELETE FROM backups WHERE file = '' AND made_at >"
            " coalesce((SELECT max(made_at) FROM backups WHERE file <> ''), '')"
        )
        db.execute(
            "INSERT INTO backups (id, made_at, file, finding) VALUES (?, ?, '', ?)",
            [secrets.token_hex(16), utc_text(now), why],
        )


def record_proof(
    db: Database, backup_id: str, now: datetime, finding: str = "", actor: str = "schedule"
) -> None:
    """Remember that a backup was restored aside, and what was wrong with it; empty if nothing.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute(
            "UPDATE backups SET proved_at = ?, finding = ? WHERE id = ?", [utc_text(now), finding, backup_id]
        )
        result = "failed" if finding else "ok"
        audit.append(db, at=now, actor=actor, action="prove backup", target=backup_id, result=result)


def record_deletion(db: Database, backup_id: str, now: datetime) -> None:
    """Remember that a backup's file is gone.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute("UPDATE backups SET deleted_at = ? WHERE id = ?", [utc_text(now), backup_id])


def rows(db: Database) -> tuple[tuple[Any, ...], ...]:
    """Return all that is known of backups, for `adopt`."""
    return tuple(db.execute(f"SELECT {_COLUMNS} FROM backups").fetchall())  # noqa: S608 - columns alone


def adopt(db: Database, known: tuple[tuple[Any, ...], ...], restored: BackupEntry) -> None:
    """Take over what another database knows of backups, in the caller's transaction, and the one restored."""
    for row in known:
        db.execute(f"INSERT OR REPLACE INTO backups ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)  # noqa: S608 - columns alone
    if db.execute("SELECT 1 FROM backups WHERE id = ?", [restored.backup_id]).fetchone() is None:
        record(db, restored)


@translated_errors()
def kept(db: Database) -> list[BackupEntry]:
    """Return the backups whose files were not deleted, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    return _entries(db, "file <> '' AND deleted_at IS NULL")


@translated_errors()
def failure(db: Database) -> BackupEntry | None:
    """Return why the last backup could not be made; None if it could.

    Raises:
        StoreError: The database cannot be read.
    """
    latest = _entries(db, "true", limit=1)
    return latest[0] if latest and not latest[0].is_made else None


@translated_errors()
def last_proof(db: Database) -> BackupEntry | None:
    """Return the backup that was last restored aside, whatever came of it, even if it is deleted by now.

    Raises:
        StoreError: The database cannot be read.
    """
    proved = _entries(db, "proved_at IS NOT NULL", order="proved_at", limit=1)
    return proved[0] if proved else None


def _entries(db: Database, which: str, *, order: str = "made_at", limit: int = -1) -> list[BackupEntry]:
    wanted = f"SELECT {_COLUMNS} FROM backups WHERE {which} ORDER BY {order} DESC, rowid DESC LIMIT ?"  # noqa: S608 - constants alone
    rows = db.execute(wanted, [limit])
    return [_entry(row) for row in rows]


_COLUMNS = "id, made_at, file, size_bytes, people, proved_at, finding, deleted_at"


def _entry(row: tuple[Any, ...]) -> BackupEntry:
    backup_id, made_at, file, size_bytes, people, proved_at, finding, deleted_at = row
    return BackupEntry(
        backup_id,
        utc_time(made_at),
        file,
        size_bytes,
        people,
        optional_utc_time(proved_at),
        finding,
        optional_utc_time(deleted_at),
    )
