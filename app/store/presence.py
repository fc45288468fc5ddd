"""Who is in the building: whoever passed last coming in, and has not gone since."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is in the building.

    Attributes:
        subject_id: Who.
        name: Their name.
        group: Their group; empty for none.
        since: When they came in; UTC.
        station: Where.
    """

    subject_id: str
    name: str
    group: str
    since: datetime
    station: str


def inside(db: Database, now: datetime, hours: int = 0) -> list[Present]:
    """Return everybody who is in the building, by group and name.

    Args:
        db: The database.
        now: Local time, aware: the day begins at its midnight.
        hours: How long ago an entry still counts, for those who work through the night; 0 for today's alone.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def mark_out(db: Database, subject_id: str, now: datetime, actor: str) -> int:
    """Note that somebody has gone though no kiosk saw it; return the number of the entry, for undoing.

    The entry is in the record with the outcome `marked_out`; it is no sighting. Undo: `checkins.void`.

    Raises:
        StoreError: Nobody of that id is enrolled, or the database failed.
    """
    raise NotImplementedError
