"""Making two subjects one, and two of them again."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.errors import StoreError
from app.store import correction_record as record
from app.store import tags
from app.store.cipher import transaction, translated_errors
from app.store.details import refuse_taken
from app.store.times import utc_text

# ruff: noqa: S608 - constants alone are put together


@dataclass(frozen=True, slots=True)
class Merging:
    """What a merge would do with the person who goes.

    Attributes:
        samples: Pictures that go over.
        staying: Pictures that cannot, since no consent of the kept person covers them; nothing is done then.
        checkins: Check-ins that become the kept person's.
        has_pin: Whether a PIN of theirs ends.
        has_code: Whether a badge of theirs ends.
    """

    samples: int
    staying: int
    checkins: int
    has_pin: bool
    has_code: bool


@translated_errors()
def merging(db: Database, kept_id: str, other_id: str, now: datetime) -> Merging:
    """Return what `merge` would do, to be shown before it is done.

    Raises:
        StoreError: One of them is no longer enrolled, or the database cannot be read.
    """
    record.require(db, kept_id, other_id)
    going, staying = _covered(db, kept_id, other_id, now)
    checkins, pins, codes = (
        int(db.execute(f"SELECT count(*) FROM {table} WHERE subject_id = ?", [other_id]).fetchone()[0])
        for table in ("checkins", "pins", "codes")
    )
    return Merging(len(going), len(staying), checkins, bool(pins), bool(codes))


def merge(db: Database, kept_id: str, other_id: str, now: datetime, actor: str = "desk") -> int:
    """Make two subjects one: pictures, check-ins and tags go over to the kept one.

    Details, PIN and code are those of the kept one. Can be undone for 30 days, while the consents last.

    Raises:
        StoreError: One of them is no longer enrolled, no consent of the kept one covers the other's pictures,
            or the database failed; nothing was changed.
    """
    if kept_id == other_id:
        raise ValueError("a merge is of two subjects")
    with transaction(db):
        record.require(db, kept_id, other_id)
        going, staying = _covered(db, kept_id, other_id, now)
        if staying:
            raise StoreError(_NOT_COVERED)
        owners = {kept_id: kept_id, other_id: kept_id}
        number = record.begin(db, "merge", owners, now, actor, samples=len(going))
        record.keep_portrait(db, number, kept_id)
        record.keep_portrait(db, number, other_id)
        _set_person_aside(db, number, other_id)
        set_consents_aside(db, number, other_id, kept_id)
        record.give(db, going, kept_id)
        if going:
            db.execute(
                "UPDATE subjects SET portrait = (SELECT portrait FROM subjects WHERE id = ?)"
                " WHERE id = ? AND portrait IS NULL",
                [other_id, kept_id],
            )
        undo = {
            "kept": kept_id,
            "other": other_id,
            "references": going,
            "tags": _join_tags(db, kept_id, other_id),
            "pairs": _join_pairs(db, kept_id, other_id),
            "follow": follow(db, kept_id, other_id),
        }
        db.execute(
            "UPDATE notices SET event = json_set(event, '$.subject_id', ?) WHERE event ->> 'subject_id' = ?",
            [kept_id, other_id],
        )
        db.execute("DELETE FROM subjects WHERE id = ?", [other_id])
        record.seen_at_checkins(db, kept_id)
        record.change_faces(db, [kept_id])
        record.end(db, number, undo, now, actor)
        return number


def undo_merge(db: Database, number: int, undo: dict[str, Any], _now: datetime) -> None:
    """Make two subjects of one again, inside the caller's transaction; errors as of `corrections.undo`."""
    kept_id, other_id = undo["kept"], undo["other"]
    (text,) = db.execute(
        "SELECT record FROM merged_people WHERE person = ?", [record.person(db, number, other_id)]
    ).fetchone()
    person = json.loads(text)
    refuse_taken(db, person["subject"]["external_id"] or "")
    db.table("subjects").insert(person["subject"])
    tags.give(db, other_id, person["tags"])
    db.execute(
        f"INSERT INTO consents (subject_id, {record.CONSENT_COLUMNS})"
        f" SELECT ?, {record.CONSENT_COLUMNS} FROM merged_consents WHERE correction_id = ? ORDER BY id",
        [other_id, number],
    )
    db.execute("DELETE FROM merged_consents WHERE correction_id = ?", [number])
    if record.give(db, undo["references"], other_id) != len(undo["references"]):
        raise StoreError(record.PICTURES_GONE)
    for table, rows in undo["follow"].items():
        column, key = _FOLLOWING[table]
        db.execute(
            f"UPDATE {table} SET {column} = ? WHERE {column} = ? AND {key} IN"
            " (SELECT value FROM json_each(?))",
            [other_id, kept_id, json.dumps(rows)],
        )
    record.bring_portraits_back(db, number)
    for tag in undo["tags"]:
        db.execute("DELETE FROM subject_tags WHERE subject_id = ? AND tag = ?", [kept_id, tag])
    _part_pairs(db, kept_id, undo["pairs"], person["pairs"])
    for table in ("pins", "codes"):
        for row in person[table]:
            row["lookup"] = bytes.fromhex(row["lookup"])
            db.table(table).insert(row, ignore=True)  # somebody may have been given the same PIN since
    for subject_id in (kept_id, other_id):
        record.seen_at_checkins(db, subject_id)
    record.change_faces(db, [kept_id, other_id])


def set_consents_aside(db: Database, number: int, subject_id: str, owner_id: str) -> None:
    """Keep the consents of a subject who is about to go, as proof for the owner of what was theirs."""
    db.execute(
        f"INSERT INTO merged_consents (correction_id, owner_id, {record.CONSENT_COLUMNS})"
        f" SELECT ?, ?, {record.CONSENT_COLUMNS} FROM consents WHERE subject_id = ? ORDER BY id",
        [number, owner_id, subject_id],
    )


def _covered(db: Database, kept_id: str, other_id: str, now: datetime) -> tuple[list[int], list[int]]:
    """Return the references of the other that a consent of the kept one covers, and those that none does."""
    found = db.execute(
        "SELECT id, EXISTS (SELECT 1 FROM consents WHERE subject_id = :kept"
        f" AND {record.COVERS}) FROM face_references WHERE subject_id = :other ORDER BY id",
        {"kept": kept_id, "other": other_id, "now": utc_text(now)},
    ).fetchall()
    return [number for number, goes in found if goes], [number for number, goes in found if not goes]


def _set_person_aside(db: Database, number: int, subject_id: str) -> None:
    """Keep what is written down about a subject, with PIN and code; never the face."""
    subject = _dicts(db, "SELECT * FROM subjects WHERE id = ?", subject_id)[0]
    del subject["portrait"]
    person = {
        "subject": subject,
        "tags": tags.tags_of(db, subject_id),
        "pairs": db.execute(
            "SELECT * FROM blocked_pairs WHERE ? IN (subject_id, other_id)", [subject_id]
        ).fetchall(),
        "pins": _dicts(db, "SELECT * FROM pins WHERE subject_id = ?", subject_id),
        "codes": _dicts(db, "SELECT * FROM codes WHERE subject_id = ?", subject_id),
    }
    db.execute(
        "INSERT INTO merged_people VALUES (?, ?)",
        [record.person(db, number, subject_id), json.dumps(person, default=bytes.hex)],
    )


def _dicts(db: Database, sql: str, subject_id: str) -> list[dict[str, Any]]:
    return list(db.query(sql, [subject_id]))


def _join_tags(db: Database, kept_id: str, other_id: str) -> list[str]:
    """Give the kept subject the other's tags; return those that are new."""
    new = db.execute(
        "INSERT INTO subject_tags SELECT ?, tag FROM subject_tags WHERE subject_id = ?"
        " ON CONFLICT DO NOTHING RETURNING tag",
        [kept_id, other_id],
    )
    return [tag for (tag,) in new.fetchall()]


def _join_pairs(db: Database, kept_id: str, other_id: str) -> list[str]:
    """Block the kept subject with all whom the other is blocked with; return those that are new."""
    new = db.execute(
        "INSERT INTO blocked_pairs SELECT min(:kept, third), max(:kept, third), at FROM ("
        "  SELECT iif(subject_id = :other, other_id, subject_id) AS third, at FROM blocked_pairs"
        "  WHERE :other IN (subject_id, other_id)) WHERE third <> :kept"
        " ON CONFLICT DO NOTHING RETURNING iif(subject_id = :kept, other_id, subject_id)",
        {"kept": kept_id, "other": other_id},
    )
    return [third for (third,) in new.fetchall()]


def _part_pairs(
    db: Database, kept_id: str, joined: Sequence[str], before: Sequence[tuple[str, str, str]]
) -> None:
    for third in joined:
        pair = sorted([kept_id, third])
        db.execute("DELETE FROM blocked_pairs WHERE subject_id = ? AND other_id = ?", pair)
    for one, other, at in before:
        db.execute(
            "INSERT INTO blocked_pairs SELECT ?, ?, ?"
            " WHERE (SELECT count(*) FROM subjects WHERE id IN (?, ?)) = 2 ON CONFLICT DO NOTHING",
            [one, other, at, one, other],
        )


def follow(db: Database, kept_id: str, other_id: str) -> dict[str, list[int | str]]:
    """Let everything that names the other subject name the kept one; return the rows of each table."""
    followed = {}
    for table, (column, key) in _FOLLOWING.items():
        rows = db.execute(
            f"UPDATE {table} SET {column} = ? WHERE {column} = ? RETURNING {key}", [kept_id, other_id]
        ).fetchall()
        followed[table] = [number for (number,) in rows]
    return followed


_NOT_COVERED = (
    "No consent of the person who is kept covers the other's pictures. Keep the other one, or ask for consent"
    " first."
)

_FOLLOWING = {
    "checkins": ("subject_id", "id"),
    "checkin_pictures": ("subject_id", "checkin_id"),
    "decision_candidates": ("subject_id", "checkin_id || ' ' || rank"),
    "refusals": ("subject_id", "id"),
    "imported_files": ("subject_id", "rowid"),
    "correction_people": ("owner_id", "id"),
    "merged_consents": ("owner_id", "id"),
}
"""Columns that name somebody and follow them into a merge and back, with what tells their rows apart."""
