"""Encrypted copies of the database, checked before they get their name."""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from app.errors import StoreError
from app.store.cipher import connect, translated_errors
from app.store.files import create_unfinished, sync_folder, translated_file_errors

COPIES_KEPT = 3
"""Copies from before migrations; older ones are of schemas nobody goes back to."""


def snapshot(db: Database, target: Path, key: bytes) -> None:
    """Copy the database into one encrypted file; a file of that name is replaced once the copy is sound.

    Args:
        db: The open database; other connections may go on writing.
        target: The copy, owner-only.
        key: 32 bytes, the key of the copy.

    Raises:
        StoreError: The copy could not be written or is not sound; `target` is as it was.
    """
    with translated_file_errors(), translated_errors():
        unfinished = create_unfinished(target)
        try:
            with closing(connect(unfinished, key)) as copy:
                db.conn.backup(copy.conn)
                if damage(copy):
                    raise StoreError("The database is damaged and cannot be copied. Restore an older backup.")
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(target.parent)


def snapshot_before(migration: str, db: Database, path: Path, key: bytes) -> None:
    """Copy the database beside itself before a migration changes it; keep the newest three copies.

    Raises:
        StoreError: As `snapshot`.
    """
    snapshot(db, path.with_name(f"{path.stem}-before-{migration}.db"), key)
    with translated_file_errors():
        copies = sorted(
            path.parent.glob(f"{path.stem}-before-*.db"), key=lambda copy: copy.stat().st_mtime_ns
        )
        for copy in copies[:-COPIES_KEPT]:
            copy.unlink()


@translated_errors()
def damage(db: Database) -> list[str]:
    """Return what SQLite finds wrong in the file, decrypting every page; empty when it is sound.

    Raises:
        StoreError: The file is too damaged to be examined.
    """
    findings = [str(row[0]) for row in db.execute("PRAGMA quick_check")]
    return [] if findings == ["ok"] else findings
