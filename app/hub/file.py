"""The hub's database as one encrypted SQLite file, under the rules of the kiosk's."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import QueuePool, create_engine

from app.errors import StoreError
from app.hub.failures import translated_errors
from app.hub.schema import METADATA
from app.store.cipher import DRIVER, SQLITE_VERSION, connect
from app.store.database import CONNECTION_RULES, has_wal_reset_bug
from app.store.files import OWNER_ONLY_FOLDER, create_unfinished, publish, tighten

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

__all__ = ["OWNER_ONLY_FOLDER", "fold_journal", "open_file"]

APPLICATION_ID = int.from_bytes(b"VHUB")
"""Marks the file as a hub's in SQLite's header."""

RULES = (
    *CONNECTION_RULES,
    "busy_timeout = 30000",  # milliseconds; commands of an administrator write beside the server
)

CONNECTIONS_KEPT, CONNECTIONS_MORE = 8, 56
"""Of the pool; as many threads as the server has may read at once."""


def open_file(path: Path, key: bytes) -> Engine:
    """Open the file; create it first if need be.

    Raises:
        StoreError: It cannot be used.
    """
    if has_wal_reset_bug(SQLITE_VERSION):
        raise StoreError("This SQLite can lose what was saved. Install sqlcipher3 0.6.4 or newer.")
    if not path.exists():
        _create(path, key)
    tighten(path)
    _refuse_foreign(path, key)
    return _engine(path, key)


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


def _create(path: Path, key: bytes) -> None:
    """Build the database under another name, so that a half-made one is never found."""
    if path.with_name(f"{path.name}-wal").exists():
        raise StoreError(f"{path} is gone but its journal is not. Restore both from a backup.")
    unfinished = create_unfinished(path)
    try:
        engine = _engine(unfinished, key)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                METADATA.create_all(connection)
                connection.commit()
            fold_journal(engine)
        finally:
            engine.dispose()
        publish(unfinished, path)
    finally:
        for name in (unfinished.name, f"{unfinished.name}-wal", f"{unfinished.name}-shm"):
            unfinished.with_name(name).unlink(missing_ok=True)


def _refuse_foreign(path: Path, key: bytes) -> None:
    if not path.stat().st_size:
        raise StoreError(f"{path} is empty. Restore it from a backup.")
    # Even closing a writable connection would fold the journal into a file whose key does not fit.
    with closing(connect(path, key, mode="ro")) as db:
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StoreError(f"{path} is not the database of a hub. Restore it from a backup.")
