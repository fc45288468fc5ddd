"""Wrong tries of secrets, stored before an answer is given: neither a restart nor a cut cable forgets one."""

from datetime import datetime

from sqlite_utils import Database

from app.core.attempts import Attempts
from app.store.cipher import transaction
from app.store.times import optional_utc_text, optional_utc_time, utc_text, utc_time

OPERATOR = "operator"
VISITOR = "visitor"
"""Whose tries are counted together: the operator's, and those of everybody at the kiosk."""


def attempts(db: Database, name: str, now: datetime) -> Attempts:
    """Return what was tried so far, by the clock that shows `now`.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        row = db.execute("SELECT failed, last_at, locked_until FROM tries WHERE name = ?", [name]).fetchone()
        if row is None:
            return Attempts()
        stored = Attempts(row[0], utc_time(row[1]), optional_utc_time(row[2]))
        continued = stored.by_clock(now)
        if continued != stored:
            _store(db, name, continued)
        return continued


def count_wrong(db: Database, name: str, now: datetime) -> Attempts:
    """Count a wrong try, durably, and return the attempts after it.

    A code that nobody has may be counted here too, with the visitors' tries.

    Raises:
        StoreError: The database failed; nothing was counted, and nothing may be answered.
    """
    with transaction(db):
        after = attempts(db, name, now).after_wrong(now)
        _store(db, name, after)
        return after


def forget(db: Database, name: str) -> None:
    """Begin anew after a right try.

    Raises:
        StoreError: The database failed; the tries stay counted.
    """
    with transaction(db):
        db.execute("DELETE FROM tries WHERE name = ?", [name])


def _store(db: Database, name: str, found: Attempts) -> None:
    if found.last_at is None:
        raise AssertionError("a try has a time")
    db.execute(
        "INSERT OR REPLACE INTO tries VALUES (?, ?, ?, ?)",
        [name, found.failed, utc_text(found.last_at), optional_utc_text(found.locked_until)],
    )
