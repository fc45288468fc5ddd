"""Why the kiosk decided as it did: the evidence of each check-in, and its picture where one is kept."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlite_utils import Database

from app.core.evidence import Evidence, from_json, to_json
from app.core.gallery import Candidate
from app.store import activity
from app.store.activity import Query, Row
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text

_PAGE = 500
"""Decisions that are read at once."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One decision.

    Attributes:
        row: The check-in.
        evidence: What it rests on; None for entries without a face, or of before evidence was kept.
        names: Of the subjects in `evidence.best`, in their order; empty for who was erased.
        cues: What was measured of a refusal, by name.
        picture: JPEG; None where none is kept.
    """

    row: Row
    evidence: Evidence | None
    names: tuple[str, ...] = ()
    cues: dict[str, float | str | None] = field(default_factory=dict)
    picture: bytes | None = field(default=None, repr=False)


def keep(  # noqa: PLR0913, PLR0917 - a check-in, and what belongs to it
    db: Database,
    checkin_id: int,
    evidence: Evidence | None,
    picture: bytes | None,
    now: datetime,
    picture_days: int,
) -> None:
    """Store what a decision rests on, in the transaction of its check-in.

    A picture is kept only of somebody who was identified, and whose consent is in force; with `picture_days`
    0 of nobody.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        if evidence is not None:
            db.execute("INSERT INTO decisions VALUES (?, ?)", [checkin_id, to_json(evidence)])
            for rank, one in enumerate(evidence.best):
                db.execute(
                    "INSERT INTO decision_candidates"
                    " VALUES (?, ?, (SELECT id FROM subjects WHERE id = ?), ?)",
                    [checkin_id, rank, one.subject_id, one.score],
                )
        if picture is not None and picture_days > 0:
            db.execute(
                "INSERT INTO checkin_pictures SELECT id, subject_id, ?, ? FROM checkins WHERE id = ?"
                " AND EXISTS (SELECT 1 FROM consents WHERE subject_id = checkins.subject_id"
                " AND withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > ?))",
                [picture, utc_text(now + timedelta(days=picture_days)), checkin_id, utc_text(now)],
            )


def hand_over_picture(db: Database, from_id: int, to_id: int) -> None:
    """Give a check-in's picture to the one that replaces it, of the same person.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute("UPDATE checkin_pictures SET checkin_id = ? WHERE checkin_id = ?", [to_id, from_id])


def purge_pictures(db: Database, now: datetime) -> int:
    """Delete the pictures whose time is over; return how many.

    Raises:
        StoreError: The database failed; nothing was deleted.
    """
    with transaction(db):
        return int(db.execute("DELETE FROM checkin_pictures WHERE delete_at <= ?", [utc_text(now)]).rowcount)


@translated_errors()
def explain(db: Database, checkin_id: int) -> Explained | None:
    """Return why a check-in was decided as it was; None if there is no such check-in.

    Raises:
        StoreError: The database cannot be read.
    """
    row = activity.one(db, checkin_id)
    if row is None:
        return None
    evidence = _evidence(db, [checkin_id]).get(checkin_id)
    named = dict(
        db.execute(
            "SELECT rank, name FROM decision_candidates JOIN subjects ON subjects.id = subject_id"
            " WHERE checkin_id = ?",
            [checkin_id],
        ).fetchall()
    )
    names = tuple(named.get(rank, "") for rank in range(len(evidence.best))) if evidence else ()
    cues = db.execute("SELECT cues FROM refusals WHERE checkin_id = ?", [checkin_id]).fetchone()
    return Explained(
        row, evidence, names, json.loads(cues[0]) if cues else {}, activity.picture(db, checkin_id)
    )


def each(db: Database, query: Query) -> Iterator[tuple[Row, Evidence]]:
    """Yield every decision with evidence that is looked for, newest first, page by page.

    Raises:
        StoreError: The database cannot be read.
    """
    for rows in activity.pages(db, query, _PAGE):
        found = _evidence(db, [row.id for row in rows])
        yield from ((row, found[row.id]) for row in rows if row.id in found)


@translated_errors()
def _evidence(db: Database, numbers: list[int]) -> dict[int, Evidence]:
    wanted = [json.dumps(numbers)]
    best: dict[int, list[Candidate]] = {}
    for number, subject_id, score in db.execute(
        "SELECT checkin_id, subject_id, score FROM decision_candidates"
        " WHERE checkin_id IN (SELECT value FROM json_each(?)) ORDER BY checkin_id, rank",
        wanted,
    ):
        best.setdefault(number, []).append(Candidate(subject_id or "", score))
    rows = db.execute(
        "SELECT checkin_id, evidence FROM decisions WHERE checkin_id IN (SELECT value FROM json_each(?))",
        wanted,
    )
    return {number: from_json(text, best.get(number, ())) for number, text in rows}
