"""Hearing at once which galleries other processes changed. Nobody may rely on it: notices can be lost."""

from __future__ import annotations

import logging
import select
import socket
import threading
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Engine

    from app.hub.database import HubDatabase, Session

CHANNEL = "vestibule_gallery"
"""On which PostgreSQL tells the number of a gallery that changed."""

LISTEN = f"LISTEN {CHANNEL}"

SERVED = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND query = :query)"

REST_S = 1.0
"""Between two tries to reach a server that does not answer."""

log = logging.getLogger(__name__)


@contextmanager
def listening(database: HubDatabase, on_change: Callable[[int], None]) -> Iterator[None]:
    """Call a function with the number of each gallery that any process changes, this one included.

    It is called on a thread of its own, which has ended when the block has: before the database is closed.
    With a file, which one process serves from, there is nothing to hear.
    """
    if not database.is_shared:
        yield
        return
    listener = _Listener(database.engine, on_change)
    listener.start()
    try:
        yield
    finally:
        listener.stop()


def is_served(session: Session) -> bool:
    """Tell whether a hub serves from this PostgreSQL database, for each listens then."""
    return bool(session.connection.scalar(text(SERVED), {"query": LISTEN}))


class _Listener:
    """Waits for notices on a connection and a thread of its own."""

    def __init__(self, engine: Engine, on_change: Callable[[int], None]) -> None:
        self._engine = engine
        self._on_change = on_change
        self._stopping = threading.Event()
        self._ears, self._bell = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hub-listener")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Return when the thread has ended."""
        self._stopping.set()
        self._bell.send(b"!")
        self._thread.join()
        self._ears.close()
        self._bell.close()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._hear()
            except (psycopg.Error, DBAPIError):
                log.warning("no notices from PostgreSQL, trying again")
                self._stopping.wait(REST_S)

    def _hear(self) -> None:
        pooled = self._engine.raw_connection()
        connection = pooled.driver_connection
        pooled.detach()  # it is not given back, but closed
        with closing(pooled):
            if not isinstance(connection, psycopg.Connection):
                raise TypeError("only PostgreSQL gives notices")
            connection.autocommit = True
            connection.execute(LISTEN)
            while not self._stopping.is_set():
                for gallery_id in {int(notice.payload) for notice in connection.notifies(timeout=0)}:
                    self._on_change(gallery_id)
                select.select([connection.fileno(), self._ears.fileno()], [], [])
