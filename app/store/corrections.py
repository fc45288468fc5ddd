"""Putting mistakes right in the gallery, and taking that back.

Every correction is one transaction with an audit entry, and returns a number to undo it by. Triggers owe
whoever is changed to the backends (`app.store.mirror_schema`, `app.store.correction_schema`).
"""

import enum
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import audit, tags
from app.store import correction_record as record
from app.store.cipher import transaction, translated_errors
from app.store.details import checked
from app.store.merging import Merging, merge, merging, undo_merge
from app.store.sample_corrections import (
    move_samples,
    remove_samples,
    split,
    undo_move,
    undo_remove,
    undo_split,
)
from app.store.times import optional_utc_time, utc_text, utc_time

__all__ = ["Merging", "merge", "merging", "move_samples", "remove_samples", "split"]  # corrections as well


class Kind(enum.Enum):
    """What was corrected; the value is what the database keeps."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    REMOVE = "remove"
    PORTRAIT = "portrait"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that was made.

    Attributes:
        number: To undo it by.
        at: When; UTC.
        actor: Who made it.
        kind: What was done.
        names: Of the people whom it was about, as far as they are known, whoever was kept or given something
            first; at most five.
        people: How many these are.
        samples: How many pictures it moved or removed.
        tag: The tag that was given or taken; empty with other kinds.
        until: Until when it can be undone; UTC.
        undone_at: When it was undone; None if it was not.
        is_kept: Whether what undoes it is still kept; an erasure or a withdrawal takes it along.
    """

    number: int
    at: datetime
    actor: str
    kind: Kind
    names: tuple[str, ...]
    people: int
    samples: int
    tag: str
    until: datetime
    undone_at: datetime | None
    is_kept: bool

    def can_be_undone(self, now: datetime) -> bool:
        """Whether it may be undone, unless the same person was corrected again since."""
        return self.is_kept and self.undone_at is None and self.until > now


def choose_portrait(
    db: Database, subject_id: str, reference_id: int, now: datetime, actor: str = "desk"
) -> int:
    """Show a subject by one of their pictures.

    Raises:
        StoreError: That picture is no longer stored, or the database failed; nothing was changed.
    """
    with transaction(db):
        if record.owners(db, [reference_id])[reference_id] != subject_id:
            raise StoreError(record.PICTURES_GONE)
        number = record.begin(db, "portrait", {subject_id: subject_id}, now, actor, samples=1)
        record.keep_portrait(db, number, subject_id)
        changed = db.execute(
            "UPDATE subjects SET portrait = sample, revision = revision + 1 FROM face_references AS one"
            " WHERE subjects.id = ? AND one.id = ? AND sample IS NOT NULL",
            [subject_id, reference_id],
        )
        if not changed.rowcount:
            raise StoreError("Of that face no picture is kept. Choose another one.")
        record.end(db, number, {"of": subject_id}, now, actor)
        return number


def tag(  # noqa: PLR0913, PLR0917 - who gets or loses which tag
    db: Database,
    subject_ids: Sequence[str],
    name: str,
    add: bool,  # noqa: FBT001 - the two ways of it
    now: datetime,
    actor: str = "desk",
) -> int:
    """Give a tag to subjects, or take it from them; those who are no longer enrolled are left out.

    Raises:
        StoreError: The tag is wrong, there would be too many, or the database failed; nothing was changed.
    """
    with transaction(db):
        (wanted,) = checked(PersonDetails("tag", tags=(name,))).tags or ("",)
        if not wanted:
            raise StoreError("The tag cannot be kept. Write a word as the tag.")
        changed = (tags.add if add else tags.take)(db, subject_ids, wanted)
        number = record.begin(db, "tag", {one: one for one in changed}, now, actor, tag=wanted)
        db.execute("UPDATE corrections SET undo = ? WHERE id = ?", [json.dumps({"added": add}), number])
        action = "tag" if add else "untag"
        for subject_id in changed:
            audit.append(db, at=now, actor=actor, action=action, target=subject_id, result="ok")
        return number


def undo(db: Database, number: int, now: datetime, actor: str = "desk") -> None:
    """Take a correction back; the latest one about somebody first.

    Raises:
        StoreError: That is no longer possible, and the sentence says why; or the database failed. Nothing was
            changed.
    """
    with transaction(db):
        row = db.execute("SELECT kind, until, undo, undone_at FROM corrections WHERE id = ?", [number])
        kind, until, text, undone_at = row.fetchone() or ("", "", "{}", None)
        if undone_at is not None:
            raise StoreError("That was undone already.")
        if kind and until <= utc_text(now):
            raise StoreError(
                "That can no longer be undone: it was too long ago, or a consent has ended since."
            )
        kept = json.loads(text)
        if not kept:
            raise StoreError(
                "That can no longer be undone: somebody was erased since, or took their consent back."
            )
        _refuse_unless_latest(db, number, kind)
        db.execute("UPDATE corrections SET undone_at = ? WHERE id = ?", [utc_text(now), number])
        _UNDO[Kind(kind)](db, number, kept, now)
        record.forget(db, number)
        audit.append(db, at=now, actor=actor, action=f"undo: {kind}", target=str(number), result="ok")


@translated_errors()
def latest(db: Database, limit: int = 100) -> list[Correction]:
    """Return the newest corrections, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    found = db.execute(
        "SELECT id, at, actor, kind, samples, tag, until, undone_at, undo <> '{}' FROM corrections"
        " ORDER BY id DESC LIMIT ?",
        [limit],
    )
    return [_correction(db, row) for row in found.fetchall()]


def _correction(db: Database, row: tuple[Any, ...]) -> Correction:
    number, at, actor, kind, samples, tagged, until, undone_at, is_kept = row
    people = db.execute(
        "SELECT coalesce(name, record ->> '$.subject.name') FROM correction_people AS one"
        " LEFT JOIN subjects ON subjects.id = one.subject_id"
        " LEFT JOIN merged_people ON merged_people.person = one.id"
        " WHERE correction_id = ? ORDER BY one.id",
        [number],
    ).fetchall()
    return Correction(
        number,
        utc_time(at),
        actor,
        Kind(kind),
        tuple(name for (name,) in people if name is not None)[:_MOST_NAMES],
        len(people),
        samples,
        tagged,
        utc_time(until),
        optional_utc_time(undone_at),
        bool(is_kept),
    )


def _refuse_unless_latest(db: Database, number: int, kind: str) -> None:
    """Refuse if a later correction that still holds is about the same people: what it knew would be gone."""
    if kind == Kind.TAG.value:
        return
    later = db.execute(
        "SELECT 1 FROM corrections WHERE id > :number AND undone_at IS NULL AND kind <> 'tag' AND id IN ("
        "  SELECT other.correction_id FROM correction_people AS one JOIN correction_people AS other"
        "  USING (subject_id) WHERE one.correction_id = :number)",
        {"number": number},
    )
    if later.fetchone():
        raise StoreError(
            "The same person was corrected again since. Undo that first; if that is too long ago, correct "
            "it anew."
        )


def _undo_portrait(db: Database, number: int, _kept: dict[str, Any], _now: datetime) -> None:
    record.bring_portraits_back(db, number)


def _undo_tag(db: Database, number: int, kept: dict[str, Any], _now: datetime) -> None:
    (name,) = db.execute("SELECT tag FROM corrections WHERE id = ?", [number]).fetchone()
    found = db.execute("SELECT subject_id FROM correction_people WHERE correction_id = ?", [number])
    people = [subject_id for (subject_id,) in found.fetchall()]
    (tags.take if kept["added"] else tags.add)(db, people, name)


_UNDO = {
    Kind.MERGE: undo_merge,
    Kind.SPLIT: undo_split,
    Kind.MOVE: undo_move,
    Kind.REMOVE: undo_remove,
    Kind.PORTRAIT: _undo_portrait,
    Kind.TAG: _undo_tag,
}

_MOST_NAMES = 5
