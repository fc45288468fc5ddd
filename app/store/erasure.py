"""Erasing a person for good, and the receipt: what went, what stays without them, and what is to follow."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import backends, backups, mirrors, person_rows, subjects
from app.store.cipher import transaction, translated_errors
from app.store.files import create_unfinished, publish, translated_file_errors
from app.store.restore import ASIDE
from app.store.times import optional_utc_text, utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlite_utils import Database

_NAMES = {
    "face_references": "stored faces, with their pictures and numbers",
    "consents": "consents, with signatures",
    "subject_tags": "tags",
    "pins": "personal PINs",
    "codes": "QR codes",
    "self_tests": "results of the self-test",
    "blocked_pairs": "notes of people who look alike",
    "imported_files": "marks of imported files",
    "checkins": "check-ins",
    "refusals": "refused attempts; their pictures are deleted",
    "people_words": "entries they were found by",
    "checkin_months": "sums of their check-ins",
    "checkin_pictures": "pictures of check-ins",
    "decision_candidates": "places among those whom a visitor was most like",
    "removed_faces": "stored faces that were set aside",
    "former_portraits": "portraits that were set aside",
    "merged_people": "entries that were merged into theirs",
    "merged_consents": "consents of those entries",
    "correction_people": "notes of corrections",
}

_BETWEEN = f"\n{'-' * 72}\n\n"


@dataclass(frozen=True, slots=True)
class HeldCopy:
    """A copy of the database that still has somebody who was erased.

    Attributes:
        path: Of the file or folder.
        until: When it goes by itself, as the schedule is now; None if somebody has to delete it.
    """

    path: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of an erasure.

    Attributes:
        subject_id: Who it was; the audit names them by this alone.
        name: As they were enrolled; kept nowhere but on the receipt.
        erased_at: When; UTC.
        actor: Who did it.
        deleted: How many entries went, by table.
        kept: How many entries stay, without saying any more whose they are, by table.
        unconfirmed: The backends that have not yet confirmed that their copy is gone.
        copies: The backups and other copies of the database that still hold the person.
    """

    subject_id: str
    name: str
    erased_at: datetime
    actor: str
    deleted: Mapping[str, int]
    kept: Mapping[str, int]
    unconfirmed: tuple[str, ...]
    copies: tuple[HeldCopy, ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """What tells when a backup goes.

    Attributes:
        data: The data folder.
        every_hours: How often a backup is made; 0 for never.
        keep: How many stay.
    """

    data: Path
    every_hours: int
    keep: int


def erase(db: Database, subject_id: str, schedule: Schedule, now: datetime, actor: str = "desk") -> Receipt:
    """Erase a person with everything of theirs, and return what there is to tell about it.

    Raises:
        StoreError: They are not enrolled, or the database failed; nothing was changed.
    """
    with transaction(db):
        person = subjects.person(db, subject_id)
        if person is None:
            raise StoreError("That person is no longer enrolled.")
        has_portrait = subjects.portrait(db, subject_id) is not None
        gone, stay = person_rows.counts(db, subject_id)
        subjects.erase(db, subject_id, now, actor)
        deleted = {"subjects": 1, **({"portraits": 1} if has_portrait else {}), **gone}
        waiting, copies = unconfirmed(db, subject_id), _copies(db, schedule, person.enrolled_at)
    return Receipt(subject_id, person.name, now, actor, deleted, stay, waiting, copies)


@translated_errors()
def unconfirmed(db: Database, subject_id: str) -> tuple[str, ...]:
    """Return the names of the backends that may still have a copy of somebody, or were not asked yet.

    Raises:
        StoreError: The database cannot be read.
    """
    entries = backends.all_backends(db)
    return tuple(e.name for e in entries if mirrors.mirrored(db, e.backend_id, subject_id) is not None)


def values(receipt: Receipt) -> dict[str, object]:
    """Return a receipt for JSON."""
    return {
        "id": receipt.subject_id,
        "name": receipt.name,
        "erased_at": utc_text(receipt.erased_at),
        "erased_by": receipt.actor,
        "deleted": dict(receipt.deleted),
        "kept_without_name": dict(receipt.kept),
        "not_yet_confirmed_by": list(receipt.unconfirmed),
        "copies": [{"path": one.path, "until": optional_utc_text(one.until)} for one in receipt.copies],
    }


def text(receipt: Receipt) -> str:
    """Return a receipt as a person reads it."""
    lines = [
        "Receipt of an erasure",
        "",
        f"Person      {receipt.name}",
        f"Id          {receipt.subject_id}",
        f"Erased      {receipt.erased_at:%Y-%m-%d %H:%M:%S} UTC, by {receipt.actor}",
        "",
        "Deleted from this device at once",
        "  name, number, e-mail address, group, notes"
        + (", portrait" if "portraits" in receipt.deleted else ""),
        *_counted({k: n for k, n in receipt.deleted.items() if k not in {"subjects", "portraits"}}),
    ]
    if receipt.kept:
        lines += ["", "Kept, without saying any more whose it is", *_counted(receipt.kept)]
    lines += ["", "Other systems that had a copy"]
    lines += [f"  not yet confirmed by {name}" for name in receipt.unconfirmed] or ["  none"]
    lines += ["", "Copies of the database, encrypted, that still hold the person"]
    lines += [_held(one) for one in receipt.copies] or ["  none"]
    lines += [
        "",
        "The audit keeps that an entry of this id was made, changed and erased, without the name.",
        "If such a copy is ever restored over this database, the erasure is done again.",
    ]
    return "\n".join(lines) + "\n"


def write(receipts: Iterable[Receipt], path: Path) -> None:
    """Write receipts, one after the other, into a new text file, its owner's alone.

    Raises:
        StoreError: The file is there already or cannot be written.
    """
    refuse_taken(path)
    with translated_file_errors():
        publish(create_unfinished(path, _BETWEEN.join(map(text, receipts)).encode()), path)


def refuse_taken(path: Path) -> None:
    """Raise a StoreError if a receipt cannot be written there; to be asked before somebody is erased."""
    if path.exists():
        raise StoreError(f"{path} is there already. Choose another name.")
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise StoreError(f"Nothing can be written into {path.parent}. Choose another folder.")


def _copies(db: Database, schedule: Schedule, enrolled_at: datetime) -> tuple[HeldCopy, ...]:
    kept = backups.kept(db)
    held = [
        HeldCopy(entry.file, _until(kept[0].made_at, place, schedule))
        for place, entry in enumerate(kept)
        if entry.made_at >= enrolled_at
    ]
    others = [*schedule.data.glob("*-before-*.db"), *schedule.data.glob(f"{ASIDE}*")]
    return (*held, *(HeldCopy(str(one), None) for one in sorted(others)))


def _until(newest_at: datetime, place: int, schedule: Schedule) -> datetime | None:
    """Return when so many newer ones will have been made that this one goes."""
    if not schedule.every_hours:
        return None
    return newest_at + timedelta(hours=schedule.every_hours) * max(schedule.keep - place, 1)


def _held(one: HeldCopy) -> str:
    ends = f"goes by itself about {one.until:%Y-%m-%d}" if one.until else "stays until somebody deletes it"
    return f"  {Path(one.path).name}: {ends}"


def _counted(rows: Mapping[str, int]) -> list[str]:
    return [f"  {number} {_NAMES.get(table, table.replace('_', ' '))}" for table, number in rows.items()]
