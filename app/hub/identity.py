"""Names and keys that nobody can guess, and the hashes that they are found by."""

from __future__ import annotations

import hashlib
import secrets
import string
import uuid

LETTERS = string.ascii_letters + string.digits
CAPITALS = string.ascii_uppercase + string.digits

ACCESS_KEY_LENGTH = 20
"""As those of AWS, whose clients sign with it."""

SECRET_LENGTH = 40
"""Characters of secret keys and API keys: 238 bits."""


def public_id(kind: str) -> str:
    """Return a new id such as `eventguid-…`."""
    return f"{kind}-{uuid.uuid4()}"


def access_key() -> str:
    """Return a new access key."""
    return "".join(secrets.choice(CAPITALS) for _ in range(ACCESS_KEY_LENGTH))


def secret() -> str:
    """Return a new secret."""
    return "".join(secrets.choice(LETTERS) for _ in range(SECRET_LENGTH))


def hashed(value: str) -> bytes:
    """Return what a random secret is found by: its SHA-256, which cannot be turned round."""
    return hashlib.sha256(value.encode(errors="replace")).digest()
