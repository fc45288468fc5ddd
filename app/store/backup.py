"""Encrypted copies of the database, checked before they get their name."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from app.errors import StoreError
from app.store.cipher import connect, translated_errors
from app.store.files import create_unfinished, sync_folder, translated_file_errors

COPIES_KEPT = 3
"""Copies from before migrations; older ones are of schemas nobody goes back to."""


PAGES_AT_ONCE = 4096
"""16 MB: between two such parts a copy can be ended."""


def snapshot(
    db: Database, target: Path, key: bytes, on_progress: Callable[[int, int], object] | None = None
) -> None:
    """Copy the database into one encrypted file; a file of that name is replaced once the copy is sound.

    Args:
        db: The open database; other connections may go on writing.
        target: The copy, owner-only.
        key: 32 bytes, the key of the copy.
        on_progress: Is told how many pages of how many are copied; what it raises ends the copy.

    Raises:
        StoreError: The copy could not be written or is not sound; `target` is as it was.
    """
    with translated_file_errors(), translated_errors():
        unfinished = create_unfinished(target)
        try:
            with closing(connect(unfinished, key)) as copy:
                copy_pages(db, copy, on_progress)
                if damage(copy):
                    raise StoreError("The database is damaged and cannot be copied. Restore an older backup.")
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(target.parent)


def copy_pages(db: Database, copy: Database, on_progress: Callable[[int, int], object] | None) -> None:
    """Copy one state of the database, whatever other connections write meanwhile.

    The state is held by a transaction that only reads; without it every commit elsewhere between two parts
    would make SQLite begin anew, and a busy database would never be copied.
    """

    def tell(_status: int, left: int, total: int) -> None:
        if on_progress is not None:
            on_progress(total - left, total)

    db.execute("BEGIN")
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchall()  # a transaction begins with what it reads first
        db.conn.backup(copy.conn, pages=PAGES_AT_ONCE, progress=tell)
    finally:
        db.rollback()


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
