"""How archives from somewhere else are opened so that no archive can take all the memory."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO, Protocol, Self, cast

if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO

MOST_ENTRIES = 100_000

MOST_BYTES = 2 * 2**30
"""Bytes of all entries together, decompressed."""

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What `zipfile` raises about archives that are damaged, or made to look so."""

_LARGEST_DIRECTORY = 64 * 2**20
"""Bytes of the list of entries, read at once: 100,000 of them, each with a name of 600."""


class Readable(Protocol):
    """What can be read to its end, and closed."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes; none at the end."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...


def open_zip(file: BinaryIO) -> zipfile.ZipFile:
    """Open an archive; one of `BROKEN` if it is none, or its list of entries is too large for the memory."""
    return zipfile.ZipFile(cast("IO[bytes]", _Bounded(file)))


class _Bounded:
    """A file that gives no more at once than a reasonable archive asks for."""

    def __init__(self, file: BinaryIO) -> None:
        self.seek, self.tell, self.seekable, self._file = file.seek, file.tell, file.seekable, file

    def read(self, size: int = -1) -> bytes:
        if size > _LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("the list of entries is too large")
        return self._file.read(size)
