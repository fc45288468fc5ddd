"""Who did what to whom, in a chain that shows tampering. Ids only: never a name, an image or an embedding."""

import hashlib
import hmac
import json
from datetime import datetime

from sqlite_utils import Database

from app.errors import StoreError
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text

Entry = tuple[int, str, str, str, str, str]
"""id, at, actor, action, target, result: what the chain protects."""


def append(  # noqa: PLR0913 - the columns of one entry
    db: Database, *, at: datetime, actor: str, action: str, target: str, result: str
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
        key, length, head = _secret(db)
        entry = (length + 1, utc_text(at), actor, action, target, result)
        chain = _chained(key, head, entry)
        db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", [*entry, chain])
        db.execute("UPDATE secrets SET audit_length = ?, audit_head = ?", [length + 1, chain])


def verify(db: Database) -> int | None:
    """Return the id of the first entry that was changed, removed or slipped in; None if all is as written.

    Raises:
        StoreError: The database cannot be read.
    """
    with translated_errors(), db.atomic():  # one snapshot: entries may be added meanwhile
        key, length, head = _secret(db)
        chain = bytes(len(head))
        verified = 0
        for *entry, written in db.execute("SELECT * FROM audit ORDER BY id"):
            chain = _chained(key, chain, tuple(entry))
            if entry[0] != verified + 1 or not hmac.compare_digest(chain, written):
                return verified + 1
            verified += 1
        if length != verified:
            return min(length, verified) + 1
        return None if hmac.compare_digest(chain, head) else max(verified, 1)


def _secret(db: Database) -> tuple[bytes, int, bytes]:
    """Return the chain's key, how many entries it has, and where it ends."""
    row: tuple[bytes, int, bytes] | None
    row = db.execute("SELECT audit_key, audit_length, audit_head FROM secrets").fetchone()
    if row is None:
        raise StoreError("The key of the audit is gone. Restore the database from a backup.")
    return row


def _chained(key: bytes, previous: bytes, entry: Entry) -> bytes:
    message = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    return hmac.digest(key, previous + message, hashlib.sha256)
