"""What a correction leaves on record: whom it was about, what was set aside, and until when it can be undone.

What is set aside belongs to somebody (`app.store.correction_schema`), and goes with them or their consent.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction
from app.store.details import GONE, revise
from app.store.times import utc_text

SAMPLES_FOR = timedelta(days=1)
"""How long pictures that somebody removed can be brought back."""

OTHERS_FOR = timedelta(days=30)
"""How long another correction can be undone."""

FACE_COLUMNS = "embedding, embedder, second, second_embedder, quality, captured_at, sample"

CONSENT_COLUMNS = (
    "text_hash, version, language, purpose, method, operator, given_at, expires_at, withdrawn_at, given_by,"
    " signature"
)

COVERS = "withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > max(:now, captured_at))"
"""That a consent covers a face which is stored now."""

# ruff: noqa: S608 - constants alone are put together


def begin(  # noqa: PLR0913 - the columns of one correction
    db: Database,
    kind: str,
    people: Mapping[str, str],
    now: datetime,
    actor: str,
    *,
    lasts: timedelta = OTHERS_FOR,
    samples: int = 0,
    tag: str = "",
) -> int:
    """Put a correction on record, in the caller's transaction; return its number.

    Args:
        db: The database.
        kind: What is done.
        people: Whom it is about, and who stands for each of them afterwards.
        now: When; aware.
        actor: Who does it.
        lasts: How long it can be undone, unless a consent ends before.
        samples: How many pictures it is about.
        tag: Which tag it is about.
    """
    ends: list[str | None] = [utc_text(now + lasts)]
    if not tag:
        ends += [_kept_until(db, subject_id, now) for subject_id in people]
    number = db.execute(
        "INSERT INTO corrections (at, actor, kind, tag, samples, until) VALUES (?, ?, ?, ?, ?, ?)"
        " RETURNING id",
        [utc_text(now), actor, kind, tag, samples, min(filter(None, ends))],
    ).fetchone()[0]
    for subject_id, owner_id in people.items():
        db.execute(
            "INSERT INTO correction_people (correction_id, subject_id, owner_id) VALUES (?, ?, ?)",
            [number, subject_id, owner_id],
        )
    return int(number)


def end(db: Database, number: int, undo: Mapping[str, Any], now: datetime, actor: str) -> None:
    """Keep what undoes a correction, and append it to the audit."""
    kind, about = db.execute(
        "SELECT kind, (SELECT group_concat(subject_id, ' ' ORDER BY id) FROM correction_people"
        " WHERE correction_id = corrections.id) FROM corrections WHERE id = ?",
        [number],
    ).fetchone()
    db.execute("UPDATE corrections SET undo = ? WHERE id = ?", [json.dumps(undo), number])
    audit.append(db, at=now, actor=actor, action=f"correct: {kind}", target=about or "", result="ok")


def change_faces(db: Database, changed: Iterable[str]) -> None:
    """Count a change of subjects whose pictures are others now, and forget what was measured of them."""
    for subject_id in changed:
        revise(db, subject_id)
        db.execute("DELETE FROM self_tests WHERE subject_id = ?", [subject_id])


def owners(db: Database, reference_ids: Sequence[int]) -> dict[int, str]:
    """Return to whom references belong; raise a StoreError unless all are stored."""
    given = json.dumps(list(reference_ids))
    found = db.execute(
        "SELECT id, subject_id FROM face_references WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [given],
    )
    belonging = dict(found.fetchall())
    if not reference_ids:
        raise ValueError("a correction needs at least one picture")
    if set(reference_ids) - set(belonging):
        raise StoreError(PICTURES_GONE)
    return belonging


def require(db: Database, *subject_ids: str) -> None:
    """Raise a StoreError unless all subjects are enrolled."""
    for subject_id in subject_ids:
        if db.execute("SELECT 1 FROM subjects WHERE id = ?", [subject_id]).fetchone() is None:
            raise StoreError(GONE)


def require_consent(db: Database, subject_id: str, now: datetime, sentence: str) -> None:
    """Raise a StoreError unless a subject's consent is in force now; the trigger knows of no present."""
    if _consents_end(db, subject_id, now) is None:
        raise StoreError(sentence)


def person(db: Database, number: int, subject_id: str) -> int:
    """Return the number under which things of somebody are set aside in a correction."""
    (found,) = db.execute(
        "SELECT id FROM correction_people WHERE correction_id = ? AND subject_id = ?", [number, subject_id]
    ).fetchone()
    return int(found)


def give(db: Database, reference_ids: Sequence[int], to_id: str) -> int:
    """Make references a subject's; return how many are stored still."""
    return db.execute(
        "UPDATE face_references SET subject_id = ? WHERE id IN (SELECT value FROM json_each(?))",
        [to_id, json.dumps(list(reference_ids))],
    ).rowcount


def set_faces_aside(db: Database, number: int, subject_id: str, reference_ids: Sequence[int]) -> None:
    """Take references of a subject out of the gallery, to be brought back."""
    given = json.dumps(list(reference_ids))
    db.execute(
        f"INSERT INTO removed_faces (reference_id, person, {FACE_COLUMNS})"
        f" SELECT id, ?, {FACE_COLUMNS} FROM face_references WHERE id IN (SELECT value FROM json_each(?))",
        [person(db, number, subject_id), given],
    )
    db.execute("DELETE FROM face_references WHERE id IN (SELECT value FROM json_each(?))", [given])


def bring_faces_back(db: Database, number: int, subject_id: str) -> None:
    """Put references of a subject that were set aside into the gallery again."""
    set_aside = person(db, number, subject_id)
    db.execute(
        f"INSERT INTO face_references (id, subject_id, {FACE_COLUMNS})"
        f" SELECT reference_id, ?, {FACE_COLUMNS} FROM removed_faces WHERE person = ?",
        [subject_id, set_aside],
    )
    db.execute("DELETE FROM removed_faces WHERE person = ?", [set_aside])


def keep_portrait(db: Database, number: int, subject_id: str) -> None:
    """Set a subject's portrait aside as it is."""
    db.execute(
        "INSERT INTO former_portraits SELECT ?, portrait FROM subjects WHERE id = ?",
        [person(db, number, subject_id), subject_id],
    )


def bring_portraits_back(db: Database, number: int) -> None:
    """Show everybody of a correction by the portrait that was set aside, who has one set aside."""
    db.execute(
        "UPDATE subjects SET portrait = former.portrait, revision = revision + 1 FROM ("
        " SELECT subject_id, portrait FROM former_portraits JOIN correction_people ON id = person"
        " WHERE correction_id = ?) AS former WHERE former.subject_id = subjects.id",
        [number],
    )
    db.execute(
        "DELETE FROM former_portraits WHERE person IN"
        " (SELECT id FROM correction_people WHERE correction_id = ?)",
        [number],
    )


def without(db: Database, number: int, subject_id: str, reference_ids: Sequence[int]) -> None:
    """Set a subject's portrait aside; if it is one of these references, which leave, take the best other."""
    keep_portrait(db, number, subject_id)
    db.execute(
        "UPDATE subjects SET portrait = ("
        "  SELECT sample FROM face_references WHERE subject_id = :id"
        "  AND id NOT IN (SELECT value FROM json_each(:leaving)) ORDER BY quality DESC, id LIMIT 1)"
        " WHERE id = :id AND ("
        "  portrait IN (SELECT sample FROM face_references"
        "   WHERE id IN (SELECT value FROM json_each(:leaving)))"
        "  OR NOT EXISTS (SELECT 1 FROM face_references WHERE subject_id = :id"
        "   AND id NOT IN (SELECT value FROM json_each(:leaving))))",
        {"id": subject_id, "leaving": json.dumps(list(reference_ids))},
    )


def seen_at_checkins(db: Database, subject_id: str) -> None:
    """Set when a subject was last seen to the latest check-in that was not taken back."""
    db.execute(
        "UPDATE subjects SET last_seen_at = ("
        "  SELECT max(at) FROM checkins"
        "  WHERE subject_id = :id AND voided_at IS NULL AND outcome = 'identified')"
        " WHERE id = :id AND EXISTS (SELECT 1 FROM checkins WHERE subject_id = :id)",
        {"id": subject_id},
    )


def take_portrait(db: Database, subject_id: str) -> None:
    """Give a subject who has no portrait the best of their pictures."""
    db.execute(
        "UPDATE subjects SET portrait = (SELECT sample FROM face_references WHERE subject_id = :id"
        " AND sample IS NOT NULL ORDER BY quality DESC, id LIMIT 1) WHERE id = :id AND portrait IS NULL",
        {"id": subject_id},
    )


def purge(db: Database, now: datetime) -> int:
    """Delete what is set aside of corrections that can no longer be undone; return how many these were.

    To be called with `app.store.consents.expire`: what is set aside never outlasts the consent.

    Raises:
        StoreError: The database failed; the next call deletes what is left.
    """
    with transaction(db):
        due = [
            number
            for (number,) in db.execute(
                "SELECT id FROM corrections WHERE until <= ? AND undo <> '{}'", [utc_text(now)]
            ).fetchall()
        ]
        for number in due:
            forget(db, number)
        return len(due)


def forget(db: Database, number: int) -> None:
    """Delete everything that would undo a correction; whom it was about stays on record."""
    for table in ("removed_faces", "former_portraits", "merged_people"):
        db.execute(
            f"DELETE FROM {table} WHERE person IN (SELECT id FROM correction_people WHERE correction_id = ?)",
            [number],
        )
    db.execute("UPDATE corrections SET undo = '{}' WHERE id = ?", [number])


def _kept_until(db: Database, subject_id: str, now: datetime) -> str | None:
    """Return when what shows a face must go at the latest; None if nothing of a subject does."""
    has_face = db.execute(
        "SELECT 1 FROM subjects WHERE id = :id AND portrait IS NOT NULL"
        " UNION ALL SELECT 1 FROM face_references WHERE subject_id = :id LIMIT 1",
        {"id": subject_id},
    ).fetchone()
    return (_consents_end(db, subject_id, now) or utc_text(now)) if has_face else None


def _consents_end(db: Database, subject_id: str, now: datetime) -> str | None:
    """Return when the last consent in force ends; "never" is behind every day. None if none is in force."""
    end_at: str | None = db.execute(
        "SELECT max(coalesce(expires_at, 'never')) FROM consents"
        " WHERE subject_id = ? AND withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > ?)",
        [subject_id, utc_text(now)],
    ).fetchone()[0]
    return end_at


PICTURES_GONE = "One of the pictures is no longer stored. Open the person again."
