"""The hub's database on a PostgreSQL server; what is secret in it is sealed with the hub's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine, insert, make_url, select, text
from sqlalchemy.exc import ArgumentError

from app.errors import StoreError
from app.hub.failures import translated_errors
from app.hub.schema import METADATA, facts
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


def open_server(location: str, key: bytes) -> Engine:
    """Connect to the server; create the tables first if need be.

    Raises:
        StoreError: The server does not answer, or the database cannot be used.
    """
    engine = _engine(location)
    try:
        with translated_errors(), engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": CREATION_LOCK})
            METADATA.create_all(connection)
            _refuse_wrong_key(connection, Seal(key))
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine(location: str) -> Engine:
    try:
        url = make_url(location).set(drivername="postgresql+psycopg")
    except ArgumentError as error:
        raise StoreError("hub.database is not an address like postgresql://user@host/database.") from error
    return create_engine(
        url,
        pool_size=CONNECTIONS_KEPT,
        max_overflow=CONNECTIONS_MORE,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "options": OPTIONS, "application_name": "vestibule"},
    )


def _refuse_wrong_key(connection: Connection, seal: Seal) -> None:
    place = "facts:probe"
    sealed = connection.scalar(select(facts.c.sealed_value).where(facts.c.name == "probe"))
    if sealed is None:
        values = {"name": "probe", "sealed_value": seal.close(PROBE, place)}
        connection.execute(insert(facts).values(values))
        return
    try:
        seal.open(sealed, place)
    except StoreError as error:
        raise StoreError(
            "The key of this hub does not fit the database on PostgreSQL. Use the key that it was made with."
        ) from error
