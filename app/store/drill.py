"""The proof that a backup can be restored: it is, into a folder of its own, and looked at from all sides."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import archive, audit
from app.store.archive import DATABASE, OnProgress, Unlock, no_progress
from app.store.backup_making import counts
from app.store.cipher import translated_errors
from app.store.database import close, open_database
from app.store.files import OWNER_ONLY_FOLDER, translated_file_errors
from app.store.migrations import STEPS, Step

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.manifest import Manifest

_NO_ROOM_FOR_MORE = 5
"""Tables that a sentence names."""


def prove(path: Path, unlock: Unlock, aside: Path, on_progress: OnProgress = no_progress) -> Manifest:
    """Restore a backup into a new folder, compare all of it with what it says of itself; delete the folder.

    Args:
        path: The backup.
        unlock: What opens it.
        aside: Where the folder is made.
        on_progress: Is told of bytes; what it raises ends the proof.

    Raises:
        StoreError: What was found; the sentence says what.
    """
    with translated_file_errors():
        aside.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".proof-", dir=aside) as folder:
            return unpack(path, unlock, Path(folder), on_progress).manifest


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup that was unpacked and proved.

    Attributes:
        manifest: What it says of itself.
        key: The database's, 32 bytes.
    """

    manifest: Manifest
    key: bytes = field(repr=False)


def unpack(path: Path, unlock: Unlock, folder: Path, on_progress: OnProgress = no_progress) -> Unpacked:
    """Unpack a backup into an empty folder, and prove that the database there is the one that was backed up.

    Raises:
        StoreError: It cannot be unpacked, or is not what it says.
    """
    with archive.reading(path, unlock) as reader:
        manifest, key = reader.manifest, reader.key
        _refuse_newer(manifest)
        reader.unpack(folder, on_progress)
    db = open_database(folder / DATABASE, key, steps=_steps_until(manifest.schema))
    try:
        examine(db, manifest)
    finally:
        close(db)
    return Unpacked(manifest, key)


@translated_errors()
def examine(db: Database, manifest: Manifest) -> None:
    """Compare a database with the manifest of its backup, page by page, row by row, entry by entry.

    Raises:
        StoreError: It differs, or is damaged.
    """
    for pragma in ("integrity_check", "cipher_integrity_check"):
        findings = [str(row[0]) for row in db.execute(f"PRAGMA {pragma}")]
        if findings not in (["ok"], []):  # cipher_integrity_check says nothing when all is well
            raise StoreError("The database in the backup is damaged. Make another backup.")
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreError("The database in the backup contradicts itself. Make another backup.")
    found = counts(db)
    wrong = [name for name in manifest.counts.keys() | found if manifest.counts.get(name) != found.get(name)]
    if wrong:
        named = ", ".join(sorted(wrong)[:_NO_ROOM_FOR_MORE])
        raise StoreError(
            f"The backup holds another number of rows than it says: {named}. Make another backup."
        )
    end = audit.anchor(db)
    audit.begin_again(db, manifest.made_at, "backup")  # nothing is written down beside a copy
    if audit.verify(db) is not None or (end.length, end.head.hex()) != (
        manifest.audit_length,
        manifest.audit_head,
    ):
        raise StoreError("The audit in the backup was changed. Make another backup, and look into the audit.")


def _refuse_newer(manifest: Manifest) -> None:
    if manifest.schema not in {step.__name__ for step in STEPS}:
        raise StoreError("The backup was made by a newer Vestibule. Update this one first.")


def _steps_until(name: str) -> tuple[Step, ...]:
    """Return the migrations up to one, so that the database is looked at as it was backed up."""
    names = [step.__name__ for step in STEPS]
    return STEPS[: names.index(name) + 1]
