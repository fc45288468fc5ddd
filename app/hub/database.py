"""The hub's database: one encrypted file, or PostgreSQL where one machine is not enough."""

from __future__ import annotations

import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.hub import file, server
from app.hub.failures import BUSY, translated_errors
from app.hub.lock import ServingLock
from app.hub.seal import Seal
from app.store.files import translated_file_errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

WRITER_PATIENCE_S = 30.0
"""A writer waits this long for those before it; with SQLite each takes a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Session:
    """One transaction; what the functions of `app.hub` take first. It is over with its `with` block."""

    connection: Connection
    seal: Seal
    has_vectors: bool = False


class HubDatabase:
    """An open database; any thread may use it, several at once.

    Attributes:
        is_shared: Whether other processes serve from it too.
        engine: For what belongs to this package.
        seal: Opens what is sealed.
        has_vectors: Whether embeddings are kept for PostgreSQL to compare (`app.hub.vectors`).
        until_closed: What ends with the database.
    """

    def __init__(self, engine: Engine, key: bytes, *, has_vectors: bool = False) -> None:
        self.engine = engine
        self.seal = Seal(key)
        self.is_shared = engine.dialect.name == "postgresql"
        self.has_vectors = has_vectors
        self.until_closed = ExitStack()
        self._writer = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Read one state of everything, whatever others write meanwhile.

        Raises:
            StoreError: The database cannot be read.
        """
        with translated_errors(), self.engine.connect() as connection:
            if self.is_shared:
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            else:
                connection.exec_driver_sql("BEGIN")
            yield Session(connection, self.seal, self.has_vectors)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Do everything inside or, if anything is raised, nothing. What it did survives a power cut.

        Raises:
            StoreError: The database cannot be written; nothing was changed.
        """
        with translated_errors(), self._turn(), self.engine.connect() as connection:
            if not self.is_shared:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield Session(connection, self.seal, self.has_vectors)
            connection.commit()

    @contextmanager
    def noting(self) -> Iterator[Session]:
        """Do as `writing`, but do not wait for the disk: a power cut may undo it, a crash does not.

        For what is written with every request and soon forgotten.

        Raises:
            StoreError: The database cannot be written; nothing was changed.
        """
        with translated_errors(), self._turn(), self.engine.connect() as connection:
            if self.is_shared:
                connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
                yield Session(connection, self.seal, self.has_vectors)
                connection.commit()
                return
            connection.exec_driver_sql("PRAGMA synchronous = NORMAL")
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield Session(connection, self.seal, self.has_vectors)
                connection.commit()
            finally:
                connection.rollback()
                connection.exec_driver_sql("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """End what was started with it, and let go of the database.

        Raises:
            StoreError: The disk failed; what was committed is still in the journal.
        """
        with ExitStack() as ending:
            ending.callback(self.until_closed.close)
            ending.callback(self.engine.dispose)
            if not self.is_shared:
                ending.callback(file.fold_journal, self.engine)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Let one thread after the other write to the file: SQLite's own waiting is not fair."""
        if self.is_shared:
            yield
            return
        if not self._writer.acquire(timeout=WRITER_PATIENCE_S):
            raise StoreError(BUSY)
        try:
            yield
        finally:
            self._writer.release()


def open_hub(location: Path | str, key: bytes, *, lock: bool = False) -> HubDatabase:
    """Open the hub's database; create it first if it is not there.

    Args:
        location: The encrypted file; or `postgresql://…`, whose database must exist and may be empty.
        key: 32 bytes; on PostgreSQL what is secret is sealed with it.
        lock: Whether no other process may hold the file like this too: for serving.

    Raises:
        StoreError: The database cannot be used; the message says why and what to do.
    """
    if isinstance(location, str):
        engine, has_vectors = server.open_server(location, key)
        return HubDatabase(engine, key, has_vectors=has_vectors)
    with ExitStack() as undo, translated_file_errors(), translated_errors(location.parent):
        if lock:
            location.parent.mkdir(mode=file.OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
            held = ServingLock(location)
            undo.callback(held.release)
        database = HubDatabase(file.open_file(location, key), key)
        database.until_closed.push(undo.pop_all())
    return database


def migrate(location: Path | str, key: bytes) -> list[str]:
    """Bring a database to the schema of this program; return the names of the steps that were taken.

    Raises:
        StoreError: The database cannot be used; it stays as it was.
    """
    if isinstance(location, str):
        return server.migrate_server(location, key)
    with translated_file_errors(), translated_errors(location.parent):
        return file.migrate_file(location, key)
