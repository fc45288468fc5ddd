"""The outbox: which backend is owed which subject, and since when. Triggers fill it (`mirror_schema.py`).

A row says that a backend may differ from us about somebody. It stays until the two were compared and nothing
was different any more.
"""

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from app.store.cipher import transaction, translated_errors
from app.store.mirror_schema import AGAIN, NOW
from app.store.times import optional_utc_time, utc_text, utc_time

LONGEST_WAIT_S = 3600
"""For no longer is anything put off. What is due later was put off by a clock that was set back since."""

RETRIED = "retried"
"""The fault of what an operator wants to be tried once more."""


class Urgency(enum.IntEnum):
    """What goes first, as in the column."""

    REMOVAL = 0
    TAGS = 1
    CHANGE = 2
    ALL = 3


@dataclass(frozen=True, slots=True)
class Owed:
    """Somebody about whom a backend may differ from us.

    Attributes:
        backend_id: Which backend.
        subject_id: Who; they may have been erased.
        urgency: What goes first.
        since: When it was owed first; UTC.
        changed: Counts the changes that owed it; another number says that it changed meanwhile.
        attempts: How often it failed since the last change.
        fault: What kind of failure the last one was, in one word; empty for none.
        fault_text: The same as a sentence.
        is_parked: Whether it waits for a person.
    """

    backend_id: int
    subject_id: str
    urgency: Urgency
    since: datetime
    changed: int = 1
    attempts: int = 0
    fault: str = ""
    fault_text: str = ""
    is_parked: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much a backend is owed.

    Attributes:
        people: How many are to be sent or removed, without those parked.
        parked: How many wait for a person.
        oldest: Since when the longest waiting one has been owed; None without any.
    """

    people: int
    parked: int
    oldest: datetime | None


@translated_errors()
def next_owed(db: Database, backend_id: int, now: datetime) -> Owed | None:
    """Return who goes next; None if nobody is due. Whoever failed before goes after those who did not.

    Each look is one step into an index, however much is owed.

    Raises:
        StoreError: The database cannot be read.
    """
    late = utc_text(now + timedelta(seconds=LONGEST_WAIT_S))
    for due, moment in (("due_at <= ?", utc_text(now)), ("due_at > ?", late)):
        for urgency in Urgency:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM outbox WHERE backend_id = ? AND parked = 0 AND urgency = ? AND {due}"  # noqa: S608 - constants alone
                " ORDER BY due_at, since, subject_id LIMIT 1",
                [backend_id, urgency, moment],
            ).fetchone()
            if row is not None:
                return _owed(row)
    return None


@translated_errors()
def find(db: Database, backend_id: int, subject_id: str) -> Owed | None:
    """Return what a backend is owed about somebody; None if nothing.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE backend_id = ? AND subject_id = ?",  # noqa: S608 - columns alone
        [backend_id, subject_id],
    ).fetchone()
    return None if row is None else _owed(row)


@translated_errors()
def next_due(db: Database, backend_id: int) -> datetime | None:
    """Return when the next one that was put off is due; None if nobody was.

    Raises:
        StoreError: The database cannot be read.
    """
    found = [
        db.execute(
            "SELECT min(due_at) FROM outbox"
            " WHERE backend_id = ? AND parked = 0 AND urgency = ? AND due_at > ''",
            [backend_id, urgency],
        ).fetchone()[0]
        for urgency in Urgency
    ]
    return optional_utc_time(min((moment for moment in found if moment is not None), default=None))


def owe(db: Database, backend_id: int, subject_ids: Iterable[str], urgency: Urgency = Urgency.ALL) -> None:
    """Owe people to one backend, where something other than a change here calls for it.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        for subject_id in subject_ids:
            db.execute(_OWE, [subject_id, urgency, backend_id])


def owe_dated(db: Database, backend_id: int) -> None:
    """Owe a backend everybody whose days begin or end: no trigger sees a day pass.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(_OWE_DATED, [Urgency.TAGS, backend_id])


def settled(db: Database, owed: Owed) -> None:
    """Forget a row, in the transaction that found nothing to be different.

    Raises:
        StoreError: The database failed; it is looked at again.
    """
    with transaction(db):
        db.execute("DELETE FROM outbox WHERE backend_id = ? AND subject_id = ?", _key(owed))


def failed(db: Database, owed: Owed, due_at: datetime | None, fault: str, text: str) -> None:
    """Try a row again later, unless the subject changed meanwhile: then it is due at once, as it is.

    Args:
        db: The database.
        owed: As it was read before the attempt.
        due_at: When; None for as soon as the backend can be reached.
        fault: The kind of failure, in one word.
        text: The same as a sentence.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "UPDATE outbox SET attempts = attempts + 1, due_at = ?, fault = ?, fault_text = ?"
            " WHERE backend_id = ? AND subject_id = ? AND changed = ?",
            ["" if due_at is None else utc_text(due_at), fault, text, *_key(owed), owed.changed],
        )


def park(db: Database, owed: Owed, fault: str, text: str) -> None:
    """Leave a row to a person, unless the subject changed meanwhile.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "UPDATE outbox SET attempts = attempts + 1, parked = 1, fault = ?, fault_text = ?"
            " WHERE backend_id = ? AND subject_id = ? AND changed = ?",
            [fault, text, *_key(owed), owed.changed],
        )


def retry(db: Database, backend_id: int, *, subject_id: str | None = None, fault: str | None = None) -> int:
    """Try at once what is parked or put off; what was refused before counts as never asked.

    Args:
        db: The database.
        backend_id: Of which backend.
        subject_id: Only this one; None for all.
        fault: Only those that failed in this way; None for all.

    Returns:
        How many.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    given = {"backend": backend_id, "subject": subject_id, "fault": fault, "retried": RETRIED}
    with transaction(db):
        for statement in _FORGIVENESS:
            db.execute(statement, given)
        return db.execute(_RETRY, given).rowcount


def drop(db: Database, backend_id: int, subject_id: str) -> bool:
    """Give somebody up who is parked, until they change; return whether they were.

    Nobody is dropped whose copy must still be removed: that is owed to the person.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        return bool(
            db.execute(
                "DELETE FROM outbox WHERE backend_id = ? AND subject_id = ? AND parked = 1"
                " AND EXISTS (SELECT 1 FROM face_references WHERE subject_id = outbox.subject_id)",
                [backend_id, subject_id],
            ).rowcount
        )


@translated_errors()
def waiting(db: Database, backend_id: int) -> Waiting:
    """Return how much a backend is owed.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT parked, count(*), min(since) FROM outbox WHERE backend_id = ? GROUP BY parked", [backend_id]
    )
    found = {bool(parked): (people, since) for parked, people, since in rows}
    people, oldest = found.get(False, (0, None))
    return Waiting(people, found.get(True, (0, None))[0], optional_utc_time(oldest))


@translated_errors()
def parked(db: Database, backend_id: int, limit: int = 1000) -> list[Owed]:
    """Return whoever waits for a person, the longest waiting first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE backend_id = ? AND parked = 1 ORDER BY since LIMIT ?",  # noqa: S608 - columns alone
        [backend_id, limit],
    )
    return [_owed(row) for row in rows]


@translated_errors()
def owed_to(db: Database, backend_id: int) -> frozenset[str]:
    """Return the ids of all subjects that a backend is owed, parked ones too.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT subject_id FROM outbox WHERE backend_id = ?", [backend_id])
    return frozenset(subject_id for (subject_id,) in rows)


@translated_errors()
def has_parked(db: Database, backend_id: int, fault: str) -> bool:
    """Return whether anybody waits for a person because of such a failure.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT 1 FROM outbox WHERE backend_id = ? AND parked = 1 AND fault = ? LIMIT 1", [backend_id, fault]
    ).fetchone()
    return row is not None


_COLUMNS = "backend_id, subject_id, urgency, since, changed, attempts, fault, fault_text, parked"

_OWE = f"""
INSERT INTO outbox (backend_id, subject_id, urgency, since)
SELECT id, ?, ?, {NOW} FROM backends WHERE id = ?
{AGAIN}
"""  # noqa: S608 - constants alone

_OWE_DATED = f"""
INSERT INTO outbox (backend_id, subject_id, urgency, since)
SELECT backends.id, subjects.id, ?, {NOW} FROM backends, subjects
WHERE backends.id = ? AND (valid_from IS NOT NULL OR valid_until IS NOT NULL)
ON CONFLICT DO NOTHING
"""  # noqa: S608 - constants alone

_CHOSEN = """
    backend_id = :backend AND (parked = 1 OR due_at > '')
    AND (:subject IS NULL OR subject_id = :subject) AND (:fault IS NULL OR fault = :fault)
"""

_RETRY = f"""
UPDATE outbox
SET changed = changed + 1, attempts = 0, due_at = '', fault = :retried, fault_text = '', parked = 0
WHERE {_CHOSEN}
"""  # noqa: S608 - constants alone

_FORGIVENESS = tuple(
    f"{change} AND backend_id = :backend AND subject_id IN (SELECT subject_id FROM outbox WHERE {_CHOSEN})"  # noqa: S608 - constants alone
    for change in (
        "DELETE FROM mirrored_faces WHERE state = 'refused' AND remote_id IS NULL",
        "UPDATE mirrored_faces SET state = 'changed', digest = NULL, reason = '' WHERE state = 'refused'",
        "UPDATE mirrored_people SET digest = NULL, reason = '' WHERE reason <> ''",
        "UPDATE mirrored_people SET state = 'wanted' WHERE state = 'gone'",
    )
)
"""Makes refusals, and deletions by others, count as never met: each is tried once more."""


def _key(owed: Owed) -> tuple[int, str]:
    return owed.backend_id, owed.subject_id


def _owed(row: tuple[Any, ...]) -> Owed:
    backend_id, subject_id, urgency, since, *counts, fault, text, is_parked = row
    changed, attempts = counts
    return Owed(
        backend_id,
        subject_id,
        Urgency(urgency),
        utc_time(since),
        changed,
        attempts,
        fault,
        text,
        bool(is_parked),
    )
