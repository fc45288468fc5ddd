"""One encrypted file of lines, written and read piece by piece (`app.store.sealing`), whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import StoreError
from app.store.files import create_unfinished, publish, translated_file_errors
from app.store.sealing import PIECE_BYTES, Damaged, Sealer, Unsealer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MAGIC = b"vestibule hub archive 1\n"
SALT_BYTES = 16

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
                salt = secrets.token_bytes(SALT_BYTES)
                file.write(MAGIC + salt)
                sealer = Sealer(file, _key(key, salt), MAGIC)
                yield lambda line: sealer.write(line + b"\n")
                sealer.end()
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


def _lines(file: IO[bytes], key: bytes, path: Path) -> Iterator[bytes]:
    unsealer = Unsealer(file, _key(key, file.read(SALT_BYTES)), MAGIC)
    begun: list[bytes] = []
    try:
        while piece := unsealer.read(PIECE_BYTES):
            first, *others = piece.split(b"\n")
            begun.append(first)
            for line in others:
                yield b"".join(begun)
                begun = [line]
    except Damaged as error:
        raise StoreError(DAMAGED.format(path=path)) from error


def _key(key: bytes, salt: bytes) -> bytes:
    """Return the key of one archive alone."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=MAGIC).derive(key)
