"""Codes that a person shows the camera: a random token in a QR code, of which only the hash is stored."""

import base64
import binascii
import hashlib
import secrets
from datetime import datetime

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text

PREFIX = "vestibule:"
"""What tells our codes from all others."""

TOKEN_BYTES = 16
"""128 bits: nobody guesses one, so a plain hash is enough."""


def issue(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> str:
    """Make a new code for a subject.

    Returns:
        The text of the QR code. A code that the subject had before no longer works.

    Raises:
        StoreError: The subject is no longer enrolled, or the database failed.
    """
    token = secrets.token_bytes(TOKEN_BYTES)
    with transaction(db):
        if not db.execute("SELECT 1 FROM subjects WHERE id = ?", [subject_id]).fetchone():
            raise StoreError("That person is no longer enrolled.")
        db.execute("INSERT OR REPLACE INTO codes VALUES (?, ?, ?)", [subject_id, _hash(token), utc_text(now)])
        audit.append(db, at=now, actor=actor, action="issue code", target=subject_id, result="ok")
    return PREFIX + base64.b32encode(token).decode().rstrip("=")


def withdraw(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> bool:
    """Delete a subject's code; return whether there was one.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        withdrawn = db.execute("DELETE FROM codes WHERE subject_id = ?", [subject_id]).rowcount > 0
        if withdrawn:
            audit.append(db, at=now, actor=actor, action="withdraw code", target=subject_id, result="ok")
        return withdrawn


def is_ours(text: str) -> bool:
    """Return whether a QR code's text is meant as one of ours; others in view are nobody's business."""
    return text.strip().lower().startswith(PREFIX)


@translated_errors()
def find(db: Database, text: str) -> str | None:
    """Return whose code a text is, or None.

    A wrong one is not counted here: the camera sees it many times. The caller may, once for each code, with
    `app.store.tries.count_wrong`.

    Raises:
        StoreError: The database cannot be read.
    """
    token = _token(text)
    if token is None:
        return None
    row = db.execute("SELECT subject_id FROM codes WHERE lookup = ?", [_hash(token)]).fetchone()
    return None if row is None else row[0]


@translated_errors()
def owners(db: Database) -> frozenset[str]:
    """Return who has a code.

    Raises:
        StoreError: The database cannot be read.
    """
    return frozenset(row[0] for row in db.execute("SELECT subject_id FROM codes"))


def _token(text: str) -> bytes | None:
    if not is_ours(text):
        return None
    digits = text.strip()[len(PREFIX) :].upper()
    try:
        token = base64.b32decode(digits + "=" * (-len(digits) % 8))
    except (binascii.Error, ValueError):  # ValueError: not ASCII
        return None
    return token if len(token) == TOKEN_BYTES else None


def _hash(token: bytes) -> bytes:
    return hashlib.sha256(token).digest()
