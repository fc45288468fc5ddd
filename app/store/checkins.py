"""The check-in log: who came or went, when, by which way, and how sure the kiosk was."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

from app.core.passage import Direction
from app.errors import StoreError
from app.store import audit, subjects
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_time, utc_text, utc_time

PURGED_AT_ONCE = 2000
"""Entries deleted in one transaction: whoever writes meanwhile waits for less than a second."""

Way = Literal["face", "pin", "code", "name"]
"""What identified somebody: the face, a PIN, a code before the camera, or a name and then a PIN."""


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
        way: What identified the subject.
        answer: What was answered to the kiosk's question.
        voided_at: When it was taken back, since it was somebody else; aware.
        decided_by: The name of the backend that named the subject; empty if the kiosk did.
    """

    at: datetime
    outcome: str
    subject_id: str | None = None
    score: float | None = None
    margin: float | None = None
    liveness: str = ""
    direction: Direction = "in"
    station: str = ""
    way: Way = "face"
    answer: str = ""
    voided_at: datetime | None = None
    decided_by: str = ""


def log(db: Database, entry: CheckinEntry) -> int:
    """Store an entry, and when the identified subject was last seen; a subject erased meanwhile is left out.

    Returns:
        The entry's number, for `answer` and `void`.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        row = db.execute(
            "INSERT INTO checkins"
            " (at, outcome, subject_id, score, margin, liveness, direction, station, way, answer, decided_by)"
            " VALUES (?, ?, (SELECT id FROM subjects WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            [
                utc_text(entry.at),
                entry.outcome,
                entry.subject_id,
                entry.score,
                entry.margin,
                entry.liveness,
                entry.direction,
                entry.station,
                entry.way,
                entry.answer,
                entry.decided_by,
            ],
        ).fetchone()
        if entry.subject_id is not None:
            subjects.seen(db, entry.subject_id, entry.at)
        return int(row[0])


def answer(db: Database, number: int, text: str) -> None:
    """Store what was answered to the kiosk's question after a check-in.

    Raises:
        StoreError: There is no such entry, or the database failed.
    """
    with transaction(db):
        if not db.execute("UPDATE checkins SET answer = ? WHERE id = ?", [text, number]).rowcount:
            raise StoreError(GONE)


def void(db: Database, number: int, now: datetime, actor: str = "kiosk") -> None:
    """Take a check-in back: it was somebody else. The entry stays, and counts for nothing.

    The subject was then last seen at the check-in before.

    Raises:
        StoreError: There is no such entry, or the database failed.
    """
    with transaction(db):
        row = db.execute(
            "UPDATE checkins SET voided_at = coalesce(voided_at, ?) WHERE id = ? RETURNING subject_id",
            [utc_text(now), number],
        ).fetchone()
        if row is None:
            raise StoreError(GONE)
        db.execute(
            "UPDATE subjects SET last_seen_at ="
            " (SELECT max(at) FROM checkins WHERE subject_id = subjects.id AND voided_at IS NULL"
            " AND outcome = 'identified')"
            " WHERE id = ?",
            [row[0]],
        )
        audit.append(db, at=now, actor=actor, action="void check-in", target=str(number), result="ok")


@translated_errors()
def last_passages(db: Database, since: datetime) -> dict[str, tuple[Direction, datetime]]:
    """Return direction and time of the last passage of every subject identified since a time.

    Who was marked as gone has gone, whoever marked them.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT subject_id, direction, at FROM checkins"
        " WHERE at >= ? AND outcome IN ('identified', 'marked_out') AND voided_at IS NULL"
        " AND subject_id IS NOT NULL ORDER BY at, id",
        [utc_text(since)],
    )
    return {subject_id: (direction, utc_time(at)) for subject_id, direction, at in rows}


@translated_errors()
def latest(db: Database, limit: int) -> list[CheckinEntry]:
    """Return the newest entries, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT voided_at, decided_by, at, outcome, subject_id, score, margin, liveness, direction, station,"
        " way, answer FROM checkins ORDER BY at DESC, id DESC LIMIT ?",
        [limit],
    )
    return [
        replace(
            CheckinEntry(utc_time(at), *rest), voided_at=optional_utc_time(voided_at), decided_by=decided_by
        )
        for voided_at, decided_by, at, *rest in rows
    ]


def purge(db: Database, before: datetime, at_most: int | None = None) -> int:
    """Delete the oldest entries of before a time, with all that belongs to them; return how many.

    Args:
        db: The database.
        before: From when on entries stay; aware.
        at_most: How many are deleted at most; None for as many as hinder nobody.

    Raises:
        StoreError: The database failed; nothing was deleted.
    """
    with transaction(db):
        return int(
            db.execute(
                "DELETE FROM checkins WHERE id IN (SELECT id FROM checkins WHERE at < ? ORDER BY at LIMIT ?)",
                [utc_text(before), PURGED_AT_ONCE if at_most is None else at_most],
            ).rowcount
        )


GONE = "That check-in is no longer stored."
