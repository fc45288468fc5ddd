"""Wrong tries of secrets, stored before an answer is given: neither a restart nor a cut cable forgets one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.core.attempts import FREE_TRIES, Attempts
from app.store import audit
from app.store.cipher import transaction
from app.store.times import optional_utc_text, optional_utc_time, utc_text, utc_time

OPERATOR = "operator"
VISITOR = "visitor"
"""Whose tries are counted together: the operator's, and those of everybody at the kiosk."""


@dataclass(frozen=True, slots=True)
class Tried:
    """The answer to a secret.

    Attributes:
        right: Whether it was right; never while locked.
        subject_id: Whose it is, for a personal PIN.
        left: Wrong tries until the next lock; 0 while locked.
        locked_until: Until when nothing may be tried; aware; None if not locked.
    """

    right: bool
    subject_id: str | None = None
    left: int = 0
    locked_until: datetime | None = None


def answered(  # noqa: PLR0913 - what is tried, by whom, and how it is written down
    db: Database, name: str, now: datetime, owner: Callable[[], str | None], *, actor: str, action: str
) -> Tried:
    """Answer a try, which is counted as a wrong one until it has turned out to be right.

    Args:
        db: The database.
        name: Whose tries are counted.
        now: Aware.
        owner: Compares, and says whose secret it is; None if it is nobody's.
        actor: Where it was tried, for the audit.
        action: What was tried, for the audit.

    Raises:
        StoreError: The database failed; nothing may be answered.
    """
    with transaction(db):
        before = attempts(db, name, now)
        if before.is_locked(now):
            return Tried(right=False, locked_until=before.locked_until)
        after = count_wrong(db, name, now)
    found = owner()
    if found is not None:
        forget(db, name)
        return Tried(right=True, subject_id=found, left=FREE_TRIES)
    audit.append(db, at=now, actor=actor, action=action, target=name, result="wrong")
    return Tried(right=False, left=0 if after.is_locked(now) else after.left, locked_until=after.locked_until)


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
