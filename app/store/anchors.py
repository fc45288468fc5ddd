"""Ends of the audit written down beside the database, in a file that only grows.

Entries cut off the end of the audit leave no trace in a database whose own note of the end is put back as it
was. Here each end stays, one line of JSON sealed with the audit's key: nobody without the key can add a line.
Whoever may write to both database and file can cut both: backups hold ends as well.
"""

import contextlib
import hmac
import json
import logging
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.store.files import OWNER_ONLY_FILE, translated_file_errors
from app.store.times import utc_text

FILE_NAME = "audit.anchors"

EVERY = 16
"""Entries from one written end to the next; so many at most can be cut off unseen by the file."""

Key = bytes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Anchor:
    """How long the audit was once, and where it ended: 32 bytes."""

    length: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What is written down beside a database.

    Attributes:
        anchors: What the audit must agree with.
        begins_at: How long the audit was when the last database that was put here began; 0 for the first one.
        changed_at: The length that a line names which nobody with the key wrote; None if there is none.
    """

    anchors: tuple[Anchor, ...] = ()
    begins_at: int = 0
    changed_at: int | None = None


def sealed(key: Key, anchor: Anchor, *, begins: bool = False) -> bytes:
    """Return what only somebody with the key can make of an end of the audit."""
    sealing = hmac.digest(key, b"begin" if begins else b"end", "sha256")
    return hmac.digest(sealing, anchor.length.to_bytes(16, signed=True) + anchor.head, "sha256")


def write(  # noqa: PLR0913 - one line of the file
    db: Database, key: Key, anchor: Anchor, at: datetime, *, begins: bool = False, must: bool = False
) -> None:
    """Write down an end of the audit that is in the database for good.

    Args:
        db: The database.
        key: The audit's.
        anchor: Where the audit ends.
        at: When; aware.
        begins: Whether lines before that name longer audits no longer count.
        must: Whether a failure is raised; else it is logged, for the act itself was done.

    Raises:
        StoreError: The file cannot be written.
    """
    path = _path(db)
    if path is None:
        return
    kind = "begin" if begins else "end"
    values = {"at": utc_text(at), "kind": kind, "length": anchor.length, "head": anchor.head.hex()}
    line = json.dumps({**values, "seal": sealed(key, anchor, begins=begins).hex()})
    try:
        with translated_file_errors():
            _append(path, line)
    except Exception:
        if must:
            raise
        log.warning("an end of the audit was not written down", exc_info=True)


def read(db: Database, key: Key) -> Written | None:
    """Return what is written down beside a database; None for one that is in no file.

    A line that is cut short counts as one that is missing: a power cut leaves such lines.

    Raises:
        StoreError: The file cannot be read.
    """
    path = _path(db)
    if path is None:
        return None
    with translated_file_errors():
        lines = path.read_text("utf-8", errors="replace").splitlines() if path.exists() else []
    kept: dict[int, Anchor] = {}
    begins_at = 0
    for line in lines:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            values: dict[str, Any] = json.loads(line)
            anchor = Anchor(int(values["length"]), bytes.fromhex(values["head"]))
            begins, seal = values["kind"] == "begin", bytes.fromhex(values["seal"])
            if not 0 <= anchor.length < 2**63:
                continue
            known = kept.get(anchor.length, anchor)
            if not hmac.compare_digest(seal, sealed(key, anchor, begins=begins)):
                return Written(changed_at=anchor.length)
            if begins:
                kept = {length: one for length, one in kept.items() if length < anchor.length}
                begins_at = anchor.length
            elif known != anchor:
                return Written(changed_at=anchor.length)
            kept[anchor.length] = anchor
    return Written(tuple(kept.values()), begins_at)


def _path(db: Database) -> Path | None:
    name = db.execute("PRAGMA database_list").fetchone()[2]
    return Path(name).with_name(FILE_NAME) if name else None


def _append(path: Path, line: str) -> None:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, OWNER_ONLY_FILE)
    with os.fdopen(descriptor, "r+b", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        is_whole = True
        if size:
            file.seek(-1, os.SEEK_END)
            is_whole = file.read(1) == b"\n"
        beginning = b"" if is_whole else b"\n"
        file.write(beginning + line.encode() + b"\n")  # in one call: other processes write, too
        os.fsync(descriptor)
