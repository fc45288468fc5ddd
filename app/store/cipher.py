"""The one door to SQLCipher: connections, transactions, and its errors in an operator's words.

`sqlcipher3` brings its own SQLite and its own error classes; no other module imports it, and nothing
opens the database with the standard library's SQLite.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.errors import StoreError
from app.store.files import DISK_FULL

DRIVER = dbapi2
"""For the hub's SQLAlchemy, which wants the whole module."""

SQLITE_VERSION: tuple[int, int, int] = dbapi2.sqlite_version_info

PRIMARY_CODE = 0xFF
"""The part of an extended result code that names the kind of failure (sqlite3.h)."""

_NORMAL = 1
"""`PRAGMA synchronous`: no commit waits for the disk, as `FULL` (2) has it; only checkpoints do."""

_PATIENCE_MS = 1000
"""For so long whoever has the database open may still end."""

INDEX_BYTES = 32 * 1024
"""Least size of the index that SQLite makes of a journal whenever it opens a database."""

SENTENCES: dict[int, str] = {
    dbapi2.SQLITE_FULL: DISK_FULL,
    dbapi2.SQLITE_BUSY: "The database is busy. Nothing was changed. Try again in a moment.",
    dbapi2.SQLITE_LOCKED: "The database is busy. Nothing was changed. Try again in a moment.",
    dbapi2.SQLITE_IOERR: "The disk reported an error. Check the disk and its cable before trying again.",
    dbapi2.SQLITE_CORRUPT: "The database is damaged. Restore it from a backup.",
    dbapi2.SQLITE_NOTADB: "The database is damaged or its key does not fit. Restore both from a backup.",
    dbapi2.SQLITE_READONLY: "The database cannot be written. Check the permissions of its file and folder.",
    dbapi2.SQLITE_CANTOPEN: "The database cannot be opened. Check that its file and folder are there.",
    dbapi2.SQLITE_NOMEM: "There is not enough memory. Close other programs and try again.",
}


class Connection(dbapi2.Connection):  # type: ignore[misc]  # the driver has no types
    """A connection that knows what is to be done once its transaction is committed."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as the driver's own
        super().__init__(*arguments, **options)
        self.once_committed: list[Callable[[], object]] = []


def connect(
    path: Path, key: bytes, *, mode: Literal["ro", "rw"] = "rw", any_thread: bool = False
) -> Database:
    """Open an existing file with a raw key; whether the key fits shows at the first read.

    Args:
        path: The file; it is never created here.
        key: 32 bytes.
        mode: `ro` leaves file and journal as they are, even with a wrong key.
        any_thread: Whether others than the calling thread may use it, one at a time.
    """
    conn = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=not any_thread,
        factory=Connection,
    )
    conn.execute("PRAGMA cipher_log_level = NONE")  # errors are raised; the log would repeat them on stderr
    conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return Database(conn, execute_plugins=False)


def is_open_elsewhere(path: Path, key: bytes) -> bool:
    """Return whether another connection has a database open; if none has, its journal is folded into it.

    A file that is missing or damaged, or that the key does not fit, nobody has open.
    """
    if not path.exists():
        return False
    with closing(connect(path, key)) as db:
        try:
            db.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}").fetchall()
            db.execute("PRAGMA journal_mode = DELETE").fetchall()  # nobody may do that beside another one
        except dbapi2.Error as error:
            code: int = getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE
            return code == int(dbapi2.SQLITE_BUSY)
    return False


@contextmanager
def translated_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn failures of the database's surroundings into sentences; usable as a decorator too.

    Errors that only a bug can cause (wrong SQL, a broken CHECK) pass unchanged.

    Args:
        folder: Where the database is, while it is opened: SQLite then calls a full disk a faulty one.

    Raises:
        StoreError: Disk full, locked, damaged, not readable, or refused by a trigger.
    """
    try:
        yield
    except dbapi2.Error as error:
        message = _sentence(error, folder)
        if message is None:
            raise
        raise StoreError(message) from error


@contextmanager
def transaction(db: Database, *, may_be_lost: bool = False) -> Iterator[None]:
    """Do everything inside or nothing; inside another transaction it becomes a part of that one.

    It takes the write lock at once (`BEGIN IMMEDIATE`): a read that later wants to write would otherwise
    fail with "locked" whatever the time-out.

    Args:
        db: The database.
        may_be_lost: Whether a power cut may take it back, with nothing that was committed before it: then
            the disk is not waited for. The end of the program, however it ends, takes nothing back.

    Raises:
        StoreError: As `translated_errors`; nothing was changed.
    """
    with translated_errors():
        if db.conn.in_transaction:
            with db.atomic():
                yield
            return
        with _without_waiting(db) if may_be_lost else nullcontext():
            db.execute("BEGIN IMMEDIATE")
            try:
                yield
                db.commit()
            except BaseException:
                db.rollback()
                _waiting_for(db).clear()
                raise
        while acts := _waiting_for(db):
            acts.pop()()


def once_committed(db: Database, act: Callable[[], object]) -> None:
    """Do something as soon as the transaction that is open is on the disk; never if it is taken back.

    What is undone inside a transaction that is kept does not count: the act has to look what there is now.
    """
    _waiting_for(db).append(act)


def _waiting_for(db: Database) -> list[Callable[[], object]]:
    acts: list[Callable[[], object]] = db.conn.once_committed  # type: ignore[attr-defined]  # made by `connect`
    return acts


@contextmanager
def _without_waiting(db: Database) -> Iterator[None]:
    """Have the system write to the disk when it likes; what is written stays in order."""
    (before,) = db.execute("PRAGMA synchronous").fetchone()
    db.execute(f"PRAGMA synchronous = {min(before, _NORMAL)}").fetchall()
    try:
        yield
    finally:
        db.execute(f"PRAGMA synchronous = {before}").fetchall()


def _sentence(error: Exception, folder: Path | None) -> str | None:
    code: int = getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE
    if code == dbapi2.SQLITE_CONSTRAINT and str(error).endswith("."):
        return str(error)  # one of our triggers, in a sentence; SQLite's own words have no full stop
    if code == dbapi2.SQLITE_IOERR and folder is not None and shutil.disk_usage(folder).free < INDEX_BYTES:
        return DISK_FULL
    return SENTENCES.get(code)
