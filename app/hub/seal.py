"""Sealed values: what a copy of the database, or of its disk, must not give away without the hub's key.

SQLite's file is encrypted as a whole; a PostgreSQL server's is not, and its administrators are others than
the hub's. So secrets, embeddings, pictures and what is known of a person are sealed in both alike.
"""

from __future__ import annotations

import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import StoreError

NONCE_BYTES = 12
"""Of AES-GCM (NIST SP 800-38D); random, so that 2 ** 32 values may be sealed with one key."""

KEY_BYTES = 32
"""AES-256, and HMAC-SHA-256."""


class Seal:
    """Seals values with AES-256-GCM under keys derived from the hub's.

    A value is bound to its place, such as `faces.embedding:eventguid-…`: moved elsewhere it does not open.
    """

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(_derived(key, b"vestibule hub sealed values"))
        self._fingerprint_key = _derived(key, b"vestibule hub fingerprints")

    def close(self, value: bytes, place: str) -> bytes:
        """Return the sealed value: nonce, ciphertext and tag."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, value, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Return what `close` sealed for this place.

        Raises:
            StoreError: Altered, moved, or sealed with another key.
        """
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise StoreError(
                "The hub's database holds a value that its key does not open. Restore both from a backup."
            ) from error

    def fingerprint(self, value: str, place: str) -> bytes:
        """Return 32 bytes by which equal values are found, and which tell nothing without the key."""
        return hmac.digest(self._fingerprint_key, f"{place}\0{value}".encode(), "sha256")


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)
