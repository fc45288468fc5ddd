"""Check-ins that a backend was to record too: what it said of each, beside what the kiosk had decided."""

import enum
from datetime import datetime

from sqlite_utils import Database

from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text


class Recorded(enum.Enum):
    """What a backend said of a check-in; the value is the column's. None of them changes the check-in."""

    AGREED = "agreed"
    OTHER_PERSON = "other_person"
    NOT_RECOGNISED = "not_recognised"
    NOT_APPROVED = "not_approved"
    FAILED = "failed"


def begin(db: Database, checkin_id: int, backend: str, now: datetime) -> bool:
    """Note that a backend is told of a check-in; return False if one was before, or the check-in is gone.

    Until the answer is kept it counts as failed, so that a crash in between leaves no second attempt.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        rows = db.execute(
            "INSERT INTO mirrored_checkins (checkin_id, backend, at)"
            " SELECT id, ?, ? FROM checkins WHERE id = ? ON CONFLICT DO NOTHING RETURNING checkin_id",
            [backend, utc_text(now), checkin_id],
        ).fetchall()
        return bool(rows)


def keep(db: Database, checkin_id: int, outcome: Recorded) -> None:
    """Keep what the backend said.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute(
            "UPDATE mirrored_checkins SET outcome = ? WHERE checkin_id = ?", [outcome.value, checkin_id]
        )


@translated_errors()
def recorded(db: Database, checkin_id: int) -> tuple[str, Recorded] | None:
    """Return which backend was told of a check-in, and what it said; None if none was.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT backend, outcome FROM mirrored_checkins WHERE checkin_id = ?", [checkin_id]
    ).fetchone()
    return None if row is None else (row[0], Recorded(row[1]))
