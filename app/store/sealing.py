"""A stream of bytes sealed piece by piece, so that neither side needs the memory for all of it.

The pieces are sealed with AES-256-GCM in a row, as in STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, “Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance”, 2015) and in the file format of age (C2SP):
each nonce is the number of the piece, 11 bytes, and whether it is the last, 1 byte. No piece can be changed,
moved, repeated or left out, and an end that is missing is noticed. A key seals one stream alone.
"""

from collections.abc import Iterator
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PIECE_BYTES = 1 << 16
"""As in age: small enough for memory, large enough that the tags cost nothing."""

TAG_BYTES = 16


class Damaged(Exception):
    """A piece is not what was sealed, or the end is missing."""


class Sealer:
    """Writes a sealed stream."""

    def __init__(self, file: IO[bytes], key: bytes, header: bytes) -> None:
        """Begin.

        Args:
            file: Where the pieces go.
            key: 32 bytes that seal nothing else.
            header: What stands before the pieces; each is sealed to it.
        """
        self._file, self._cipher, self._header = file, AESGCM(key), header
        self._waiting = bytearray()
        self._number = 0

    def write(self, content: bytes) -> None:
        """Add bytes; a piece is written as soon as it is full and not the last."""
        self._waiting += content
        while len(self._waiting) > PIECE_BYTES:
            self._seal(bytes(self._waiting[:PIECE_BYTES]), is_last=False)
            del self._waiting[:PIECE_BYTES]

    def end(self) -> None:
        """Write the last piece."""
        self._seal(bytes(self._waiting), is_last=True)

    def _seal(self, piece: bytes, *, is_last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, is_last=is_last), piece, self._header))
        self._number += 1


class Unsealer:
    """Reads a sealed stream; nothing is handed out that was not proved to be as it was written."""

    def __init__(self, file: IO[bytes], key: bytes, header: bytes) -> None:
        """Begin; the arguments are those of `Sealer`."""
        self._pieces = _pieces(file, AESGCM(key), header)
        self._waiting = b""

    def read(self, size_bytes: int) -> bytes:
        """Return that many bytes, at most those of a piece; none at the end.

        Raises:
            Damaged: The stream is not as it was written.
        """
        if not self._waiting:
            self._waiting = next(self._pieces, b"")
        taken, self._waiting = self._waiting[:size_bytes], self._waiting[size_bytes:]
        return taken

    def read_all(self, size_bytes: int) -> bytes:
        """Return exactly so many bytes; for few.

        Raises:
            Damaged: The stream ends before, or is not as it was written.
        """
        found = bytearray()
        while len(found) < size_bytes:
            taken = self.read(size_bytes - len(found))
            if not taken:
                raise Damaged
            found += taken
        return bytes(found)


def _pieces(file: IO[bytes], cipher: AESGCM, header: bytes) -> Iterator[bytes]:
    size = PIECE_BYTES + TAG_BYTES
    number, sealed = 0, file.read(size)
    while True:
        following = file.read(size)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), sealed, header)
        except (InvalidTag, ValueError) as error:  # ValueError: shorter than a tag
            raise Damaged from error
        if not following:
            return
        number, sealed = number + 1, following


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])
