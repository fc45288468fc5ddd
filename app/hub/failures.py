"""What the databases complain of, in an operator's words; what clients cause, as refusals."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg
from psycopg import errors as postgres
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.errors import StoreError
from app.hub.refusals import Exists, Missing
from app.store import cipher
from app.store.files import DISK_FULL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY = "The database is busy. Nothing was changed. Try again in a moment."

SENTENCES: tuple[tuple[tuple[type[psycopg.Error], ...], str], ...] = (
    ((postgres.DiskFull,), DISK_FULL),
    ((postgres.InsufficientPrivilege,), "PostgreSQL does not let this user do that. Make it the owner."),
    ((postgres.ReadOnlySqlTransaction,), "PostgreSQL only reads here. Name the primary server."),
    (
        (
            postgres.LockNotAvailable,
            postgres.DeadlockDetected,
            postgres.QueryCanceled,
            postgres.TooManyConnections,
        ),
        BUSY,
    ),
    (
        (psycopg.OperationalError, psycopg.InterfaceError),
        "PostgreSQL does not answer: {reason}. Check that it runs and can be reached, and try again.",
    ),
)
"""The first that fits counts."""

UNIQUE_WORDS = "UNIQUE constraint failed"
"""In SQLite's message; the driver does not hand out the extended result code."""


@contextmanager
def translated_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn failures of the database's surroundings into sentences.

    Errors that only a bug can cause pass unchanged.

    Args:
        folder: Where SQLite's file is, while it is opened.

    Raises:
        StoreError: The database cannot do what was asked; nothing was changed.
    """
    try:
        with cipher.translated_errors(folder):
            try:
                yield
            except DBAPIError as error:
                if isinstance(error.orig, psycopg.Error) or error.orig is None:
                    raise
                raise error.orig from error
    except PoolTimeout as error:
        raise StoreError(BUSY) from error
    except DBAPIError as error:
        sentence = _sentence(error.orig)
        if sentence is None:
            raise
        raise StoreError(sentence) from error


@contextmanager
def refused(*, taken: str = "There is such a thing already.") -> Iterator[None]:
    """Turn a broken rule of the schema into a refusal; nothing more can be done in the transaction.

    Args:
        taken: What is said when something must be unique and is not.

    Raises:
        Exists: It is there already.
        Missing: What it would belong to is gone.
    """
    try:
        yield
    except IntegrityError as error:
        if _is_unique(error.orig):
            raise Exists(taken) from error
        raise Missing("What this belongs to is gone.") from error


def _is_unique(error: BaseException | None) -> bool:
    if isinstance(error, psycopg.Error):
        return isinstance(error, postgres.UniqueViolation)
    return UNIQUE_WORDS in str(error)


def _sentence(error: BaseException | None) -> str | None:
    for kinds, sentence in SENTENCES:
        if isinstance(error, kinds):
            reason = str(error).strip().rpartition("\n")[2].rstrip(".")
            return sentence.format(reason=reason)
    return None
