"""Pictures that are in the wrong place: made a new subject, moved to another, removed, and brought back."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import consents, tags
from app.store import correction_record as record
from app.store.cipher import transaction
from app.store.consents import NewConsent
from app.store.details import checked, columns, refuse_taken
from app.store.merging import follow, set_consents_aside
from app.store.times import utc_text


def split(  # noqa: PLR0913, PLR0917 - what a new person is made of
    db: Database,
    subject_id: str,
    reference_ids: Sequence[int],
    details: PersonDetails,
    consent: NewConsent,
    now: datetime,
    actor: str = "desk",
) -> tuple[int, str]:
    """Make a new subject of some of a subject's pictures; return the correction's number and the new id.

    Raises:
        StoreError: The pictures are not all the subject's, or are all of theirs; a detail or the consent is
            wrong, or the database failed; nothing was changed.
    """
    new_id, plain = uuid.uuid4().hex, checked(details)
    with transaction(db):
        belonging = record.owners(db, reference_ids)
        if set(belonging.values()) != {subject_id}:
            raise StoreError(record.PICTURES_GONE)
        if not _remaining(db, subject_id, belonging):
            raise StoreError("These are all pictures of the person. Change the name instead.")
        refuse_taken(db, plain.external_id)
        subject = {"id": new_id, "enrolled_at": utc_text(now), **columns(plain)}
        db.table("subjects").insert(subject)
        tags.give(db, new_id, plain.tags)
        consents.record(db, new_id, consent, now, actor)
        people = {subject_id: subject_id, new_id: new_id}
        number = record.begin(db, "split", people, now, actor, samples=len(belonging))
        record.without(db, number, subject_id, list(belonging))
        record.give(db, list(belonging), new_id)
        record.take_portrait(db, new_id)
        record.change_faces(db, [subject_id, new_id])
        record.end(db, number, {"from": subject_id, "to": new_id, "references": list(belonging)}, now, actor)
        return number, new_id


def undo_split(db: Database, number: int, undo: dict[str, Any], now: datetime) -> None:
    """Give a new subject's pictures back, in the caller's transaction; errors as of `corrections.undo`."""
    subject_id, new_id, moved = undo["from"], undo["to"], undo["references"]
    record.require_consent(db, subject_id, now, NO_CONSENT)
    held = db.execute("SELECT id FROM face_references WHERE subject_id = ? ORDER BY id", [new_id])
    if [one for (one,) in held] != moved:
        raise StoreError("Their pictures are others by now. Merge the two people instead.")
    record.give(db, moved, subject_id)
    record.bring_portraits_back(db, number)
    follow(db, subject_id, new_id)
    set_consents_aside(db, number, new_id, subject_id)
    db.execute("DELETE FROM subjects WHERE id = ?", [new_id])
    record.seen_at_checkins(db, subject_id)
    record.change_faces(db, [subject_id])


def move_samples(
    db: Database, reference_ids: Sequence[int], to_id: str, now: datetime, actor: str = "desk"
) -> int:
    """Give pictures to another subject, under a consent of theirs that is in force.

    Raises:
        StoreError: A picture is no longer stored or theirs already, there is no such consent, or the database
            failed; nothing was changed.
    """
    with transaction(db):
        belonging = record.owners(db, reference_ids)
        record.require(db, to_id)
        if to_id in belonging.values():
            raise StoreError("One of the pictures is theirs already. Open the person again.")
        record.require_consent(db, to_id, now, NO_CONSENT)
        sources = sorted(set(belonging.values()))
        people = {one: one for one in (to_id, *sources)}
        number = record.begin(db, "move", people, now, actor, samples=len(belonging))
        record.keep_portrait(db, number, to_id)
        for subject_id in sources:
            record.without(db, number, subject_id, list(belonging))
        record.give(db, list(belonging), to_id)
        record.take_portrait(db, to_id)
        record.change_faces(db, people)
        record.end(db, number, {"to": to_id, "references": _by_owner(belonging)}, now, actor)
        return number


def undo_move(db: Database, number: int, undo: dict[str, Any], now: datetime) -> None:
    """Give moved pictures back, inside the caller's transaction; errors as of `corrections.undo`."""
    for subject_id, moved in undo["references"].items():
        record.require_consent(db, subject_id, now, NO_CONSENT)
        if record.give(db, moved, subject_id) != len(moved):
            raise StoreError(record.PICTURES_GONE)
    record.bring_portraits_back(db, number)
    record.change_faces(db, [undo["to"], *undo["references"]])


def remove_samples(db: Database, reference_ids: Sequence[int], now: datetime, actor: str = "desk") -> int:
    """Remove pictures; for a day, while the consent lasts, this can be undone, then they are gone.

    Raises:
        StoreError: A picture is no longer stored, or the database failed; nothing was changed.
    """
    with transaction(db):
        belonging = record.owners(db, reference_ids)
        removed = _by_owner(belonging)
        number = record.begin(
            db,
            "remove",
            {one: one for one in removed},
            now,
            actor,
            lasts=record.SAMPLES_FOR,
            samples=len(belonging),
        )
        for subject_id, numbers in removed.items():
            record.without(db, number, subject_id, numbers)
            record.set_faces_aside(db, number, subject_id, numbers)
        record.change_faces(db, removed)
        record.end(db, number, {"references": removed}, now, actor)
        return number


def undo_remove(db: Database, number: int, undo: dict[str, Any], now: datetime) -> None:
    """Bring removed pictures back, inside the caller's transaction; errors as of `corrections.undo`."""
    for subject_id in undo["references"]:
        record.require_consent(db, subject_id, now, NO_CONSENT)
        record.bring_faces_back(db, number, subject_id)
    record.bring_portraits_back(db, number)
    record.change_faces(db, undo["references"])


def _remaining(db: Database, subject_id: str, leaving: Iterable[int]) -> bool:
    held = db.execute("SELECT id FROM face_references WHERE subject_id = ?", [subject_id])
    return bool({one for (one,) in held} - set(leaving))


def _by_owner(belonging: dict[int, str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, subject_id in belonging.items():
        found.setdefault(subject_id, []).append(number)
    return found


NO_CONSENT = "No consent of theirs is in force, so no face was stored. Ask for consent first."
