"""The latest check-ins of one person."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.core.passage import Direction
from app.store.cipher import translated_errors
from app.store.times import utc_time


@dataclass(frozen=True, slots=True)
class Passed:
    """A check-in of a person.

    Attributes:
        at: When; UTC.
        direction: Coming in or going out.
        station: The kiosk's name; empty if it has none.
        is_voided: Whether it was taken back.
    """

    at: datetime
    direction: Direction
    station: str = ""
    is_voided: bool = False


@translated_errors()
def latest_of(db: Database, subject_id: str, limit: int) -> list[Passed]:
    """Return the newest check-ins of a subject, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT at, direction, station, voided_at IS NOT NULL FROM checkins WHERE subject_id = ?"
        " ORDER BY at DESC, id DESC LIMIT ?",
        [subject_id, limit],
    )
    return [Passed(utc_time(at), direction, station, bool(voided)) for at, direction, station, voided in rows]
