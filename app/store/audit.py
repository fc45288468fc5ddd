"""Who did what to whom, in a chain that shows tampering. Ids only: never a name, an image or an embedding.

Each entry is chained to the one before with the audit's key (HMAC-SHA256). How long the chain is and where it
ends is sealed with that key too, and written down beside the database now and then (`app.store.anchors`):
whoever puts an older end back into the database does not put it back there.
"""

import enum
import hashlib
import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from json.encoder import encode_basestring
from typing import Any

from sqlite_utils import Database

from app.errors import StoreError
from app.store import anchors
from app.store.anchors import Anchor, Key
from app.store.cipher import once_committed, transaction, translated_errors
from app.store.times import utc_text

Entry = tuple[int, str, str, str, str, str]
"""id, at, actor, action, target, result: what the chain protects."""

STEP = 20_000
"""Entries that are verified at once, about 0.2 s: whoever needs the same connection does not wait longer."""

_FIRST_ID = -(2**63)
_NO_LINK = bytes(32)


class Fault(enum.Enum):
    """How an audit is not as it was written; the value says so."""

    ENTRY = "An entry was changed, removed, moved or slipped in."
    END = "Entries are missing at the end, or where the audit ends was rewritten."
    ANCHOR = "The audit is not the one that was written down beside the database."
    ANCHORS_CHANGED = "The file audit.anchors beside the database was changed."
    ANCHORS_MISSING = "The file audit.anchors beside the database is missing."


@dataclass(frozen=True, slots=True)
class Examination:
    """How far an audit has been verified; a value, so that other work goes on between two steps.

    Attributes:
        verified: How many entries are as they were written.
        total: How many there are to verify.
        first_bad: The number of the first entry that is not; None while there is none.
        fault: What is wrong with it; None while nothing is.
        anchored: How many of the ends that were written down beside the database were compared.
        is_done: Whether nothing is left to verify.
    """

    verified: int = 0
    total: int = 0
    first_bad: int | None = None
    fault: Fault | None = None
    anchored: int = 0
    is_done: bool = False
    chain: bytes = field(default=_NO_LINK, repr=False)
    due: tuple[Anchor, ...] = field(default=(), repr=False)

    @property
    def is_sound(self) -> bool:
        """Whether everything is as it was written."""
        return self.is_done and self.fault is None


def append(  # noqa: PLR0913 - the columns of one entry
    db: Database, *, at: datetime, actor: str, action: str, target: str, result: str = "ok"
) -> None:
    """Add one entry, in the transaction of the act it records.

    Args:
        db: The database.
        at: When it happened; aware.
        actor: The role or station that acted, such as `desk`.
        action: What was done, such as `enroll`.
        target: The id of what it was done to.
        result: How it ended, such as `ok`.

    Raises:
        StoreError: The entry could not be written; nothing was changed.
    """
    with transaction(db):
        key, length, head, _ = _secret(db)
        entry = (length + 1, utc_text(at), actor, action, target, result)
        chain = chained(key, head, entry)
        db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", [*entry, chain])
        _end(db, key, length + 1, chain)
        if (length + 1) % anchors.EVERY == 0:
            once_committed(db, lambda: anchors.write(db, key, anchor(db), at))


def seal(db: Database) -> None:
    """Seal where an audit ends that was begun before there were seals."""
    key, length, head, _ = _secret(db)
    _end(db, key, length, head)


@translated_errors()
def anchor(db: Database) -> Anchor:
    """Return how long the audit is and where it ends, to be kept somewhere else too, such as in a backup.

    Raises:
        StoreError: The database cannot be read.
    """
    _, length, head, _ = _secret(db)
    return Anchor(length, head)


@translated_errors()
def fingerprint(db: Database) -> str:
    """Return by what the audit's key is known, 16 hexadecimal digits; nothing about the key follows from it.

    Raises:
        StoreError: The database cannot be read.
    """
    return hashlib.sha256(b"vestibule audit key" + _secret(db)[0]).hexdigest()[:16]


def begin_again(db: Database, now: datetime, actor: str) -> None:
    """Note that this database takes the place of another, such as after a backup was put back.

    What is written down beside the database about entries that it never had no longer counts.

    Raises:
        StoreError: The database or the file failed.
    """
    append(db, at=now, actor=actor, action="begin audit again", target="audit")
    anchors.write(db, _secret(db)[0], anchor(db), now, begins=True, must=True)


def verify(db: Database, told: Callable[[int, int], object] | None = None) -> int | None:
    """Return the number of the first entry that was changed, removed or slipped in; None if all is sound.

    Args:
        db: The database.
        told: Is told how many entries are verified, of how many.

    Raises:
        StoreError: The database cannot be read.
    """
    return examined(db, told).first_bad


def examined(db: Database, told: Callable[[int, int], object] | None = None) -> Examination:
    """Return what verifying everything finds; arguments and errors as of `verify`."""
    examination = begun(db)
    while not examination.is_done:
        examination = gone_on(db, examination)
        if told is not None:
            told(examination.verified, examination.total)
    return examination


@translated_errors()
def begun(db: Database) -> Examination:
    """Begin to verify: read what is written down beside the database.

    Raises:
        StoreError: The database or the file cannot be read.
    """
    key, length, _, _ = _secret(db)
    found = anchors.read(db, key)
    fresh = Examination(total=length)
    if found is None:
        return fresh
    if found.changed_at is not None:
        return replace(fresh, first_bad=max(found.changed_at, 1), fault=Fault.ANCHORS_CHANGED, is_done=True)
    if not found.anchors and not found.begins_at and length >= anchors.EVERY:
        return replace(fresh, first_bad=length, fault=Fault.ANCHORS_MISSING, is_done=True)
    return replace(fresh, due=found.anchors)


@translated_errors()
def gone_on(db: Database, so_far: Examination, entries: int = STEP) -> Examination:
    """Verify the next entries; whatever is added meanwhile is verified, too.

    Raises:
        StoreError: The database cannot be read.
    """
    with db.atomic():  # one snapshot
        key, length, _, _ = _secret(db)
        first = so_far.verified + 1 if so_far.verified else _FIRST_ID
        rows = db.execute(_ENTRIES, [first, entries])
        read, after = _after(replace(so_far, total=length), key, rows)
        if after.is_done or read == entries:
            return after
        return _at_end(db, after)


_ENTRIES = """
    SELECT id, CAST(at AS BLOB), CAST(actor AS BLOB), CAST(action AS BLOB), CAST(target AS BLOB),
        CAST(result AS BLOB), chain
    FROM audit WHERE id >= ? ORDER BY id LIMIT ?
"""
"""As bytes: what somebody made of a text need not be one."""


def _after(so_far: Examination, key: Key, rows: Iterable[tuple[Any, ...]]) -> tuple[int, Examination]:
    """Return how many rows there are, and what verifying them makes of an examination."""
    verified, chain, anchored, read = so_far.verified, so_far.chain, so_far.anchored, 0
    due = {one.length: one.head for one in so_far.due}
    for number, *texts, written in rows:
        read += 1
        chain = chained(key, chain, (number, *(text.decode(errors="surrogateescape") for text in texts)))
        if number != verified + 1 or not hmac.compare_digest(chain, written):
            return read, _bad(so_far, verified, verified + 1, Fault.ENTRY)
        if number in due:
            if not hmac.compare_digest(due[number], chain):
                return read, _bad(so_far, verified, number, Fault.ANCHOR)
            anchored += 1
        verified = number
    return read, replace(so_far, verified=verified, chain=chain, anchored=anchored)


def _at_end(db: Database, so_far: Examination) -> Examination:
    """Return what is found where the audit ends, all entries being verified."""
    key, length, head, sealed = _secret(db)
    verified = so_far.verified
    if length != verified:
        return _bad(so_far, verified, max(min(length, verified), 0) + 1, Fault.END)
    is_sealed = hmac.compare_digest(anchors.sealed(key, Anchor(length, head)), sealed or b"")
    if not (is_sealed and hmac.compare_digest(so_far.chain, head)):
        return _bad(so_far, verified, max(verified, 1), Fault.END)
    if any(one.length > verified for one in so_far.due):
        return _bad(so_far, verified, verified + 1, Fault.END)
    return replace(so_far, is_done=True)


def chained(key: bytes, previous: bytes, entry: tuple[Any, ...]) -> bytes:
    """Return the link of an entry: HMAC-SHA256 of the link before it and the entry as a JSON array."""
    number, *texts = entry
    message = (
        f"[{number},{','.join(map(encode_basestring, texts))}]"  # as `json.dumps`, in a third of its time
    )
    return hmac.digest(key, previous + message.encode(errors="surrogateescape"), "sha256")


def _bad(so_far: Examination, verified: int, entry: int, fault: Fault) -> Examination:
    return replace(so_far, verified=verified, first_bad=entry, fault=fault, is_done=True)


def _secret(db: Database) -> tuple[Key, int, bytes, bytes | None]:
    """Return the chain's key, how many entries it has, where it ends, and the seal on both."""
    row: tuple[bytes, int, bytes, bytes | None] | None
    row = db.execute("SELECT audit_key, audit_length, audit_head, audit_seal FROM secrets").fetchone()
    if row is None:
        raise StoreError("The key of the audit is gone. Restore the database from a backup.")
    return row


def _end(db: Database, key: Key, length: int, head: bytes) -> None:
    """Write down where the audit ends."""
    db.execute(
        "UPDATE secrets SET audit_length = ?, audit_head = ?, audit_seal = ?",
        [length, head, anchors.sealed(key, Anchor(length, head))],
    )
