"""Notices: events that the webhook is still owed, kept until it has answered."""

import json
import uuid
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from sqlite_utils import Database

from app.core.passage import Direction
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_time, utc_text

EventType = Literal["checkin.created", "checkin.voided", "help.wanted", "test"]

KEPT_DAYS = 3
"""After this time nobody wants to be told any more, and a notice that cannot be delivered is dropped."""


LONGEST_WAIT_S = 3600
"""For no longer is a notice put off."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that others are told: ids only, never a name or a face.

    Attributes:
        type: What happened.
        at: When; aware.
        station: The kiosk's name.
        subject_id: Who; None for a call for help by a stranger.
        external_id: The subject's number in another system; see `about`.
        direction: Coming in or going out.
        way: What identified the subject, as in `app.store.checkins.Way`.
        id: Random; a receiver that gets an event twice knows by it.
    """

    type: EventType
    at: datetime
    station: str
    subject_id: str | None = None
    external_id: str | None = None
    direction: Direction | None = None
    way: str | None = None
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    def json(self) -> str:
        """Return what is sent."""
        return json.dumps(asdict(self) | {"at": utc_text(self.at)})


@dataclass(frozen=True, slots=True)
class Notice:
    """An event on its way to the webhook.

    Attributes:
        id: The event's.
        event: What is sent, JSON.
        tries: How often it was sent in vain.
        last_error: What the last failure was.
    """

    id: str
    event: str
    tries: int = 0
    last_error: str = ""


@translated_errors()
def external_id(db: Database, subject_id: str) -> str | None:
    """Return a subject's number in another system, for an event about it.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT external_id FROM subjects WHERE id = ?", [subject_id]).fetchone()
    return None if row is None else row[0]


def owe(db: Database, event: Event, now: datetime) -> None:
    """Owe an event to the webhook, in the transaction of what it tells; it is due at once.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "INSERT INTO notices (id, event, made_at, due_at) VALUES (?, ?, ?, ?)",
            [event.id, event.json(), utc_text(now), utc_text(now)],
        )


@translated_errors()
def due(db: Database, now: datetime, limit: int) -> list[Notice]:
    """Return the notices to be sent now, the longest due first.

    One that is due later than anything is put off was put off by a clock that has been set back since.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT id, event, tries, last_error FROM notices WHERE due_at <= ? OR due_at > ?"
        " ORDER BY due_at, made_at LIMIT ?",
        [utc_text(now), utc_text(now + timedelta(seconds=LONGEST_WAIT_S)), limit],
    )
    return [Notice(*row) for row in rows]


@translated_errors()
def next_due(db: Database) -> datetime | None:
    """Return when the next notice is due; None when nothing is owed.

    Raises:
        StoreError: The database cannot be read.
    """
    return optional_utc_time(db.execute("SELECT min(due_at) FROM notices").fetchone()[0])


@translated_errors()
def owed(db: Database) -> int:
    """Return how many notices are owed.

    Raises:
        StoreError: The database cannot be read.
    """
    return db.table("notices").count


def settled(db: Database, notice_id: str) -> None:
    """Forget a notice that was delivered.

    Raises:
        StoreError: The database failed; the notice will be sent again.
    """
    with transaction(db):
        db.execute("DELETE FROM notices WHERE id = ?", [notice_id])


def failed(db: Database, notice_id: str, now: datetime, due_at: datetime, error: str) -> None:
    """Send a notice again later, or drop it if it is too old to matter.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "UPDATE notices SET tries = tries + 1, due_at = ?, last_error = ? WHERE id = ?",
            [utc_text(due_at), error, notice_id],
        )
        db.execute("DELETE FROM notices WHERE made_at < ?", [utc_text(now - timedelta(days=KEPT_DAYS))])


def shown_webhook_key(db: Database, now: datetime, actor: str) -> bytes:
    """Return the key that signs what is sent, for somebody to see; the audit says who.

    Raises:
        StoreError: The database failed; nothing may be shown.
    """
    with transaction(db):
        audit.append(db, at=now, actor=actor, action="show webhook secret", target="webhook")
        return webhook_key(db)


@translated_errors()
def webhook_key(db: Database) -> bytes:
    """Return the key that signs what is sent; 32 bytes, made with the database.

    Raises:
        StoreError: The database cannot be read.
    """
    key: bytes = db.execute("SELECT webhook_key FROM kiosk_secrets").fetchone()[0]
    return key
