"""The hub's database as one encrypted SQLite file, under the rules of the kiosk's."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import QueuePool, create_engine

from app.errors import StoreError
from app.hub.failures import translated_errors
from app.hub.migration import migrate, pending
from app.store.backup import snapshot_before
from app.store.cipher import DRIVER, SQLITE_VERSION, connect
from app.store.database import CONNECTION_RULES, has_wal_reset_bug
from app.store.files import OWNER_ONLY_FOLDER, create_unfinished, publish, tighten

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine

__all__ = ["OWNER_ONLY_FOLDER", "fold_journal", "migrate_file", "open_file"]

APPLICATION_ID = int.from_bytes(b"VHUB")
"""Marks the file as a hub's in SQLite's header."""

RULES = (
    *CONNECTION_RULES,
    "busy_timeout = 30000",  # milliseconds; commands of an administrator write beside the server
)

CONNECTIONS_KEPT, CONNECTIONS_MORE = 8, 56
"""Of the pool; as many threads as the server has may read at once."""


def open_file(path: Path, key: bytes) -> Engine:
    """Open the file; create or migrate it first if need be.

    Raises:
        StoreError: It cannot be used.
    """
    migrate_file(path, key)
    return _engine(path, key)


def migrate_file(path: Path, key: bytes) -> list[str]:
    """Bring the file to the newest schema and return the steps; before the first an encrypted copy is made.

    A file that is not there is created.

    Raises:
        StoreError: It cannot be used; it stays as it is.
    """
    if has_wal_reset_bug(SQLITE_VERSION):
        raise StoreError("This SQLite can lose what was saved. Install sqlcipher3 0.6.4 or newer.")
    if not path.exists():
        return _create(path, key)
    tighten(path)
    _refuse_foreign(path, key)
    engine = _engine(path, key)
    try:
        with engine.connect() as connection:
            steps = pending(connection)
        if steps:
            with closing(connect(path, key)) as db:
                snapshot_before(steps[0], db, path, key)
            _migrate(engine)
        return steps
    finally:
        engine.dispose()


def fold_journal(engine: Engine) -> None:
    """Fold the journal into the file.

    Raises:
        StoreError: The disk failed; what was committed is still in the journal.
    """
    with translated_errors(), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _engine(path: Path, key: bytes) -> Engine:
    def opened() -> Any:  # noqa: ANN401 - the driver has no types
        connection = connect(path, key, any_thread=True).conn
        for rule in RULES:
            connection.execute(f"PRAGMA {rule}").fetchall()
        return connection

    return create_engine(
        "sqlite://",
        module=DRIVER,
        creator=opened,
        poolclass=QueuePool,
        pool_size=CONNECTIONS_KEPT,
        max_overflow=CONNECTIONS_MORE,
        hide_parameters=True,
    )


def _create(path: Path, key: bytes) -> list[str]:
    """Build the database under another name, so that a half-made one is never found."""
    if path.with_name(f"{path.name}-wal").exists():
        raise StoreError(f"{path} is gone but its journal is not. Restore both from a backup.")
    unfinished = create_unfinished(path)
    try:
        engine = _engine(unfinished, key)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            steps = _migrate(engine)
            fold_journal(engine)
        finally:
            engine.dispose()
        publish(unfinished, path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            unfinished.with_name(f"{unfinished.name}{suffix}").unlink(missing_ok=True)
    return steps


def _migrate(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        # A step that rebuilds a table drops it: what refers to it must not go along.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            steps = migrate(connection)
            _refuse_loose_ends(connection)
            connection.commit()
        finally:
            connection.rollback()
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")
    return steps


def _refuse_loose_ends(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError("The hub's database is damaged and cannot be migrated. Restore a backup.")


def _refuse_foreign(path: Path, key: bytes) -> None:
    if not path.stat().st_size:
        raise StoreError(f"{path} is empty. Restore it from a backup.")
    # Even closing a writable connection would fold the journal into a file whose key does not fit.
    with closing(connect(path, key, mode="ro")) as db:
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StoreError(f"{path} is not the database of a hub. Restore it from a backup.")
