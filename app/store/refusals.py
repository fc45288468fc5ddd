"""Refused attempts, for review: why nobody was let in, and a picture only where the site keeps pictures."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlite_utils import Database

from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text, utc_time

KEPT_DAYS = 30
"""How long an attempt without a picture is kept."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One refused attempt.

    Attributes:
        at: When; aware.
        station: The kiosk's name.
        reason: Why, such as `attack`.
        cues: What was measured, by name: numbers and words, nothing that shows a face.
        subject_id: Whom the face was most like; None if nobody, or erased since.
        picture: JPEG; None where none is kept.
        checkin_id: The entry in the log; None if there is none any more.
    """

    at: datetime
    station: str
    reason: str
    cues: Mapping[str, float | str | None] = field(default_factory=dict)
    subject_id: str | None = None
    picture: bytes | None = field(default=None, repr=False)
    checkin_id: int | None = None


def keep(db: Database, refusal: Refusal, picture_days: int) -> None:
    """Store a refused attempt until its time is over.

    Args:
        db: The database.
        refusal: The attempt.
        picture_days: How long the site keeps pictures of attempts; with 0 the picture is left out.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    picture = refusal.picture if picture_days > 0 else None
    days = KEPT_DAYS if picture is None else picture_days
    with transaction(db):
        db.execute(
            "INSERT INTO refusals (at, station, reason, cues, subject_id, picture, delete_at, checkin_id)"
            " VALUES (?, ?, ?, ?, (SELECT id FROM subjects WHERE id = ?), ?, ?, ?)",
            [
                utc_text(refusal.at),
                refusal.station,
                refusal.reason,
                json.dumps(dict(refusal.cues), allow_nan=False),
                refusal.subject_id,
                picture,
                utc_text(refusal.at + timedelta(days=days)),
                refusal.checkin_id,
            ],
        )


@translated_errors()
def latest(db: Database, limit: int) -> list[Refusal]:
    """Return the newest refused attempts, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT at, station, reason, cues, subject_id, picture, checkin_id FROM refusals"
        " ORDER BY at DESC, id DESC LIMIT ?",
        [limit],
    )
    return [
        Refusal(utc_time(at), station, reason, json.loads(cues), *rest)
        for at, station, reason, cues, *rest in rows
    ]


def purge(db: Database, now: datetime) -> int:
    """Delete the attempts whose time is over; return how many.

    Raises:
        StoreError: The database failed; nothing was deleted.
    """
    with transaction(db):
        return int(db.execute("DELETE FROM refusals WHERE delete_at <= ?", [utc_text(now)]).rowcount)
