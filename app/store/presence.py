"""Who is in the building: whoever passed last coming in, and has not gone since."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.text import folded
from app.store.times import utc_text, utc_time


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


@translated_errors()
def inside(db: Database, now: datetime, hours: int = 0) -> list[Present]:
    """Return everybody who is in the building, by group and name.

    Args:
        db: The database.
        now: Local time, aware: the day begins at its midnight.
        hours: How long ago an entry still counts, for those who work through the night; 0 for today's alone.

    Raises:
        StoreError: The database cannot be read.
    """
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    since = now - timedelta(hours=hours) if hours else midnight
    rows = db.execute(
        """
        WITH passed AS (
            SELECT subject_id, direction, at, station,
                row_number() OVER (PARTITION BY subject_id ORDER BY at DESC, id DESC) AS place
            FROM checkins
            WHERE at >= ? AND outcome IN ('identified', 'marked_out') AND voided_at IS NULL
            AND subject_id IS NOT NULL
        )
        SELECT subjects.id, subjects.name, subjects.group_name, passed.at, passed.station
        FROM passed JOIN subjects ON subjects.id = passed.subject_id
        WHERE place = 1 AND direction = 'in'
        """,
        [utc_text(since)],
    )
    found = [Present(who, name, group, utc_time(at), station) for who, name, group, at, station in rows]
    return sorted(found, key=lambda one: (folded(one.group), folded(one.name), one.subject_id))


def mark_out(db: Database, subject_id: str, now: datetime, actor: str) -> int:
    """Note that somebody has gone though no kiosk saw it; return the number of the entry, for undoing.

    The entry is in the record with the outcome `marked_out`; it is no sighting. Undo: `checkins.void`.

    Raises:
        StoreError: Nobody of that id is enrolled, or the database failed.
    """
    with transaction(db):
        row = db.execute(
            "INSERT INTO checkins (at, outcome, subject_id, liveness, direction, station, way)"
            " SELECT ?, 'marked_out', id, '', 'out', '', 'name' FROM subjects WHERE id = ? RETURNING id",
            [utc_text(now), subject_id],
        ).fetchone()
        if row is None:
            raise StoreError("That person is no longer enrolled.")
        audit.append(db, at=now, actor=actor, action="mark as gone", target=subject_id, result="ok")
        return int(row[0])


def note_list(db: Database, now: datetime, actor: str, *, is_printed: bool) -> None:
    """Let the audit say that the list of those inside is printed, or written into a file.

    Raises:
        StoreError: The database failed; nothing was noted.
    """
    action = "print list" if is_printed else "export list"
    audit.append(db, at=now, actor=actor, action=action, target="presence")
