"""Opening the database: its key, the rules every connection keeps, and its schema."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from app.errors import StoreError
from app.store.backup import snapshot_before
from app.store.cipher import SQLITE_VERSION, connect, transaction, translated_errors
from app.store.files import create_unfinished, publish, tighten, translated_file_errors
from app.store.migrations import STEPS, Step, schema
from app.store.people_schema import KEEPING
from app.store.text import folded, searchable

__all__ = ["transaction", "translated_errors"]  # who opens a database needs these too

APPLICATION_ID = int.from_bytes(b"VEST")
"""Marks the file as ours in SQLite's header."""

CONNECTION_RULES = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a commit that returned survives a power cut
    "busy_timeout = 5000",  # milliseconds
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "journal_size_limit = 16777216",  # bytes
)


def open_database(path: Path, key: bytes, *, steps: Sequence[Step] = STEPS) -> Database:
    """Open the database for the calling thread; create or migrate it first if need be.

    A file that this program may not touch (wrong key, foreign, newer) stays as it is. Before an existing
    database is migrated an encrypted copy is put beside it.

    Args:
        path: The database; its folder is created for the owner only.
        key: 32 bytes.
        steps: The schema changes, oldest first.

    Raises:
        StoreError: The file cannot be used; the message says why and what to do.
    """
    with translated_file_errors(), translated_errors(path.parent):
        _refuse_unsafe_sqlite(SQLITE_VERSION)
        if not path.exists():
            _create(path, key, steps)
        tighten(path)
        _refuse_foreign(path, key)
        db = connect(path, key)
        try:
            _refuse_newer(db, path, steps)
            _keep_rules(db)
            _migrate(db, path, key, steps)
            _keep_words(db)
        except BaseException:
            db.close()
            raise
        return db


def close(db: Database) -> None:
    """Fold the journal into the file and close.

    Raises:
        StoreError: The disk failed; what was committed is still in the journal.
    """
    with closing(db), translated_errors():
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@translated_errors()
def describe(db: Database) -> dict[str, str | int]:
    """Return what a diagnosis shows: versions, size in bytes, and how much is stored.

    Raises:
        StoreError: The database cannot be read.
    """
    return {
        "sqlite": ".".join(map(str, SQLITE_VERSION)),
        "cipher": str(_value(db, "PRAGMA cipher_version")),
        "schema": schema(STEPS).applied(db)[-1].name,
        "size_bytes": int(_value(db, "PRAGMA page_count")) * int(_value(db, "PRAGMA page_size")),
        "people": db.table("subjects").count,
        "references": db.table("face_references").count,
    }


def has_wal_reset_bug(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite may lose commits when a write-ahead log starts over.

    3.7.0 to 3.51.2, except the repaired 3.44.6 and 3.50.7 and what follows them in their series.
    """
    if version[:2] == (3, 44):
        return version < (3, 44, 6)
    if version[:2] == (3, 50):
        return version < (3, 50, 7)
    return (3, 7, 0) <= version <= (3, 51, 2)


def _refuse_unsafe_sqlite(version: tuple[int, int, int]) -> None:
    if has_wal_reset_bug(version):
        found = ".".join(map(str, version))
        raise StoreError(f"SQLite {found} can lose what was saved. Install sqlcipher3 0.6.4 or newer.")


def _create(path: Path, key: bytes, steps: Sequence[Step]) -> None:
    """Build the database under another name, so that a half-made one is never found."""
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists():
        raise StoreError(f"{path} is gone but its journal is not. Restore both from a backup.")
    unfinished = create_unfinished(path)
    try:
        db = connect(unfinished, key)
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _keep_rules(db)
            _migrate(db, path, key, steps)
        finally:
            close(db)
        publish(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _refuse_foreign(path: Path, key: bytes) -> None:
    if not path.stat().st_size:
        raise StoreError(f"{path} is empty. Restore it from a backup.")
    # Even closing a writable connection would fold the journal into a file whose key does not fit.
    with closing(connect(path, key, mode="ro")) as db:
        db.execute("SELECT count(*) FROM sqlite_master").fetchall()


def _refuse_newer(db: Database, path: Path, steps: Sequence[Step]) -> None:
    if _value(db, "PRAGMA application_id") != APPLICATION_ID:
        raise StoreError(f"{path} is not a database of this program. Restore it from a backup.")
    known = {step.__name__ for step in steps}
    if any(migration.name not in known for migration in schema(steps).applied(db)):
        raise StoreError(
            f"{path} was written by a newer Vestibule. Nothing was changed. Update this one and start again."
        )


def _keep_rules(db: Database) -> None:
    for rule in CONNECTION_RULES:
        db.execute(f"PRAGMA {rule}").fetchall()
    db.register_function(folded, deterministic=True)
    db.register_function(searchable, deterministic=True)


def _keep_words(db: Database) -> None:
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'people_words'").fetchone():
        for trigger in KEEPING:
            db.execute(trigger)


def _migrate(db: Database, path: Path, key: bytes, steps: Sequence[Step]) -> None:
    migrations = schema(steps)
    pending = migrations.pending(db)
    if not pending:
        return
    if migrations.applied(db):
        snapshot_before(pending[0].name, db, path, key)
    with transaction(db):
        migrations.apply(db)
        db.execute(f"PRAGMA user_version = {len(steps)}")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _value(db: Database, sql: str) -> str | int:
    value: str | int = db.execute(sql).fetchone()[0]
    return value
