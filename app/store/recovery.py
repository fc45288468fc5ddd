"""The recovery code seals the database's key, so that a backup can be opened where the key is lost.

The database and every backup hold the key sealed with the code that was in force then; the code itself is
shown once and kept by people alone. A new code takes the place of the one before: that one still opens the
backups of its time, and no later one.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.recovery_code import new_code, secret_of
from app.store.times import optional_utc_time, utc_text, utc_time

SALT_BYTES = 16
NONCE_BYTES = 12
"""Of AES-GCM (NIST SP 800-38D)."""

_INFO = b"vestibule recovery code 1"


@dataclass(frozen=True, slots=True)
class SealedKey:
    """The database's key, sealed with a recovery code.

    Attributes:
        salt: 16 random bytes.
        wrapped: Nonce, sealed key and tag, 60 bytes.
    """

    salt: bytes
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What is known of the code in force.

    Attributes:
        made_at: When it was made; UTC.
        confirmed_at: When somebody proved that they have it, by typing it; None for never.
    """

    made_at: datetime
    confirmed_at: datetime | None


def make(db: Database, key: bytes, now: datetime, actor: str = "desk") -> str:
    """Make a new code, in place of the one before, and return it; nothing can show it again.

    Args:
        db: The database.
        key: 32 bytes, the database's.
        now: Aware.
        actor: Who wants it, for the audit.

    Raises:
        StoreError: The database failed; the code before is still in force.
    """
    code = new_code()
    sealed = seal(key, code)
    with transaction(db):
        db.execute(
            "INSERT OR REPLACE INTO recovery VALUES (1, ?, ?, ?, NULL)",
            [utc_text(now), sealed.salt, sealed.wrapped],
        )
        audit.append(
            db, at=now, actor=actor, action="make recovery code", target="recovery code", result="ok"
        )
    return code


def confirm(db: Database, code: str, now: datetime, actor: str = "desk") -> None:
    """Remember that somebody has the code in force, who typed it.

    Raises:
        StoreError: There is none, it was mistyped, it is another one, or the database failed.
    """
    sealed = sealed_key(db)
    if sealed is None:
        raise StoreError("There is no recovery code yet. Make one.")
    opened(sealed, code)
    with transaction(db):
        db.execute("UPDATE recovery SET confirmed_at = ?", [utc_text(now)])
        audit.append(
            db, at=now, actor=actor, action="confirm recovery code", target="recovery code", result="ok"
        )


@translated_errors()
def state(db: Database) -> RecoveryState | None:
    """Return what is known of the code in force; None if there is none.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT made_at, confirmed_at FROM recovery").fetchone()
    return None if row is None else RecoveryState(utc_time(row[0]), optional_utc_time(row[1]))


@translated_errors()
def sealed_key(db: Database) -> SealedKey | None:
    """Return the database's key as the code in force seals it; None if there is no code.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT salt, wrapped FROM recovery").fetchone()
    return None if row is None else SealedKey(*row)


def seal(key: bytes, code: str) -> SealedKey:
    """Seal a key of 32 bytes with a code.

    The code has more than 128 random bits: nobody guesses, so there is nothing for a slow function to slow.
    """
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    return SealedKey(salt, nonce + _cipher(code, salt).encrypt(nonce, key, _INFO))


def opened(sealed: SealedKey, code: str) -> bytes:
    """Return the key that was sealed, 32 bytes.

    Raises:
        StoreError: The code was mistyped, or is another one.
    """
    cipher = _cipher(code, sealed.salt)
    try:
        return cipher.decrypt(sealed.wrapped[:NONCE_BYTES], sealed.wrapped[NONCE_BYTES:], _INFO)
    except InvalidTag as error:
        raise StoreError(
            "This is a recovery code, but another one: perhaps that of another computer,"
            " or one that was replaced."
        ) from error


def _cipher(code: str, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=_INFO).derive(secret_of(code)))
