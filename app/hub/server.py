"""The hub's database on a PostgreSQL server; what is secret in it is sealed with the hub's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine, inspect, make_url, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import ArgumentError

from app.errors import StoreError
from app.hub.failures import translated_errors
from app.hub.migration import migrate, pending
from app.hub.schema import facts
from app.hub.seal import Seal

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

CONNECTIONS_KEPT, CONNECTIONS_MORE = 8, 24
"""Of each process; a server allows 100 connections by default (`max_connections`)."""

OPTIONS = " ".join(
    f"-c {option}"
    for option in (
        "timezone=UTC",
        "lock_timeout=30s",
        "idle_in_transaction_session_timeout=60s",  # a hub that hangs must not hold a gallery's lock
        "tcp_keepalives_idle=30",  # a hub whose machine lost power is noticed
        "tcp_keepalives_interval=10",
        "tcp_keepalives_count=3",
    )
)

CREATION_LOCK = int.from_bytes(b"VHUB")
"""Of the advisory lock under which one process after the other looks whether the tables are there."""

PROBE = b"the key fits"
PROBE_NAME = "probe"
PROBE_PLACE = "facts:probe"


def open_server(location: str, key: bytes) -> tuple[Engine, bool]:
    """Connect to the server; create the tables first if there are none.

    Returns:
        The engine, and whether embeddings are kept for the server to compare (`app.hub.vectors`).

    Raises:
        StoreError: The server does not answer, or the database cannot be used.
    """
    engine = _engine(location)
    try:
        with translated_errors(), engine.begin() as connection:
            if not inspect(connection).has_table(facts.name):
                _migrate(connection, key)
            _refuse_older(connection)
            _refuse_wrong_key(connection, Seal(key))
            has_vectors = inspect(connection).has_table("vectors")
    except BaseException:
        engine.dispose()
        raise
    return engine, has_vectors


def migrate_server(location: str, key: bytes) -> list[str]:
    """Bring the database to the newest schema and return the steps.

    Raises:
        StoreError: The server does not answer, or the database cannot be used; it stays as it is.
    """
    engine = _engine(location)
    try:
        with translated_errors(), engine.begin() as connection:
            return _migrate(connection, key)
    finally:
        engine.dispose()


def _migrate(connection: Connection, key: bytes) -> list[str]:
    """Take the steps, one process after the other; a key that does not fit changes nothing."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": CREATION_LOCK})
    seal = Seal(key)
    if inspect(connection).has_table(facts.name):
        _refuse_wrong_key(connection, seal)
    steps = migrate(connection)
    sealed = seal.close(PROBE, PROBE_PLACE)
    connection.execute(insert(facts).values(name=PROBE_NAME, sealed_value=sealed).on_conflict_do_nothing())
    return steps


def _engine(location: str) -> Engine:
    try:
        url = make_url(location).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise StoreError("hub.database is not an address like postgresql://user@host/database.") from error
    return create_engine(
        url,
        pool_size=CONNECTIONS_KEPT,
        max_overflow=CONNECTIONS_MORE,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "options": OPTIONS, "application_name": "vestibule"},
    )


def _refuse_older(connection: Connection) -> None:
    if pending(connection):
        raise StoreError(
            "The hub's database is of an older Vestibule. Stop every hub that uses it,"
            " then run: vestibule hub migrate"
        )


def _refuse_wrong_key(connection: Connection, seal: Seal) -> None:
    sealed = connection.scalars(select(facts.c.sealed_value).where(facts.c.name == PROBE_NAME)).one()
    try:
        seal.open(sealed, PROBE_PLACE)
    except StoreError as error:
        raise StoreError(
            "The key of this hub does not fit the database on PostgreSQL. Use the key that it was made with."
        ) from error
