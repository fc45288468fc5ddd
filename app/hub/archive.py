"""One encrypted file of lines, written and read piece by piece, whole or not at all.

The pieces are sealed in a row, as in STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, 2015): each nonce is the
piece's number and whether it is the last, so that none can be moved, repeated or left out.
"""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import StoreError
from app.store.files import create_unfinished, publish, translated_file_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MAGIC = b"vestibule hub archive 1\n"
SALT_BYTES = 16
PIECE_BYTES = 1 << 16
TAG_BYTES = 16

DAMAGED = "{path} is damaged, or the key does not fit it. Nothing was imported."


@contextmanager
def writing(path: Path, key: bytes) -> Iterator[Callable[[bytes], None]]:
    """Make an archive, its owner's alone; yield what adds a line. The file appears when all is written.

    Raises:
        StoreError: It is there already, or cannot be written.
    """
    with translated_file_errors():
        if path.exists():
            raise StoreError(f"{path} is there already. Choose another name.")
        unfinished = create_unfinished(path)
        try:
            with unfinished.open("r+b") as file:
                writer = _Writer(file, key)
                yield writer.add
                writer.end()
                file.flush()
                os.fsync(file.fileno())
            publish(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


@contextmanager
def reading(path: Path, key: bytes) -> Iterator[Iterator[bytes]]:
    """Open an archive; yield its lines.

    Raises:
        StoreError: It is not there, no archive, damaged, or the key does not fit.
    """
    with translated_file_errors(), path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise StoreError(f"{path} is not an archive of a hub.")
        yield _lines(file, key, path)


class _Writer:
    """Collects lines into pieces, and seals each as soon as it is full."""

    def __init__(self, file: IO[bytes], key: bytes) -> None:
        self._file = file
        self._waiting = bytearray()
        self._number = 0
        salt = secrets.token_bytes(SALT_BYTES)
        self._cipher = _cipher(key, salt)
        file.write(MAGIC + salt)

    def add(self, line: bytes) -> None:
        self._waiting += line + b"\n"
        while len(self._waiting) > PIECE_BYTES:
            self._seal(bytes(self._waiting[:PIECE_BYTES]), is_last=False)
            del self._waiting[:PIECE_BYTES]

    def end(self) -> None:
        self._seal(bytes(self._waiting), is_last=True)

    def _seal(self, piece: bytes, *, is_last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, is_last=is_last), piece, MAGIC))
        self._number += 1


def _lines(file: IO[bytes], key: bytes, path: Path) -> Iterator[bytes]:
    begun: list[bytes] = []
    for piece in _pieces(file, key, path):
        first, *others = piece.split(b"\n")
        begun.append(first)
        for line in others:
            yield b"".join(begun)
            begun = [line]


def _pieces(file: IO[bytes], key: bytes, path: Path) -> Iterator[bytes]:
    cipher = _cipher(key, file.read(SALT_BYTES))
    size = PIECE_BYTES + TAG_BYTES
    number, sealed = 0, file.read(size)
    while sealed:
        following = file.read(size)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), sealed, MAGIC)
        except InvalidTag as error:
            raise StoreError(DAMAGED.format(path=path)) from error
        number, sealed = number + 1, following
    if not number:
        raise StoreError(DAMAGED.format(path=path))


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=MAGIC).derive(key))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])
