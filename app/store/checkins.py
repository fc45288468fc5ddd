"""The check-in log: who came or went, when, and how sure the kiosk was."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from app.store import subjects
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text, utc_time


@dataclass(frozen=True, slots=True)
class CheckinEntry:
    """One outcome at one station.

    Attributes:
        at: When; aware.
        outcome: What the kiosk answered, such as `identified`.
        subject_id: Who it was; None when nobody was identified, or was erased since.
        score: The best comparison score; greater is more alike.
        margin: How far that score leads the next subject's.
        liveness: What the liveness check found.
        direction: Coming in or going out.
        station: The kiosk's name.
    """

    at: datetime
    outcome: str
    subject_id: str | None = None
    score: float | None = None
    margin: float | None = None
    liveness: str = ""
    direction: Literal["in", "out"] = "in"
    station: str = ""


def log(db: Database, entry: CheckinEntry) -> None:
    """Store an entry, and when the identified subject was last seen; a subject erased meanwhile is left out.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "INSERT INTO checkins (at, outcome, subject_id, score, margin, liveness, direction, station)"
            " VALUES (?, ?, (SELECT id FROM subjects WHERE id = ?), ?, ?, ?, ?, ?)",
            [
                utc_text(entry.at),
                entry.outcome,
                entry.subject_id,
                entry.score,
                entry.margin,
                entry.liveness,
                entry.direction,
                entry.station,
            ],
        )
        if entry.subject_id is not None:
            subjects.seen(db, entry.subject_id, entry.at)


@translated_errors()
def latest(db: Database, limit: int) -> list[CheckinEntry]:
    """Return the newest entries, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT at, outcome, subject_id, score, margin, liveness, direction, station FROM checkins"
        " ORDER BY at DESC, id DESC LIMIT ?",
        [limit],
    )
    return [CheckinEntry(utc_time(at), *rest) for at, *rest in rows]
