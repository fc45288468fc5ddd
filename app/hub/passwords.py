"""Passwords as Argon2id hashes; a wrong name takes as long to refuse as a wrong password."""

from __future__ import annotations

import functools
import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


def password_hash(password: str) -> str:
    """Return the salted hash of a password."""
    return _HASHER.hash(password.encode(errors="replace"))


def fits(kept: str | None, password: str) -> bool:
    """Tell whether a password is the one that was hashed; with None it is not, after the same work."""
    try:
        _HASHER.verify(_dummy() if kept is None else kept, password.encode(errors="replace"))
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def panel_form(password: str) -> str:
    """Return what a door panel's client sends instead of the password: its MD5 in hex."""
    return hashlib.md5(password.encode(errors="replace"), usedforsecurity=False).hexdigest()


@functools.cache
def _dummy() -> str:
    return password_hash(secrets.token_hex())
