"""In which encoding a text file is, told from its bytes alone."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bulk.zip_limits import Readable

_CHUNK = 1 << 16

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_NULS_OF_UTF_16 = 0.3
"""Share of NULs at every other byte from which a text without a mark is UTF-16; in Latin script all are."""

SPOKEN = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
}
"""What an operator calls an encoding."""


def guessed_encoding(open_file: Callable[[], Readable]) -> str:
    """Return Python's name of a text's encoding: by its mark, or UTF-8 if all of it is, else Windows-1252.

    Args:
        open_file: Opens it; it is read once, in constant memory.
    """
    with open_file() as file:
        head = file.read(_CHUNK)
        for mark, encoding in _MARKS:
            if head.startswith(mark):
                return encoding
        for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
            every_other = head[first::2]
            if every_other and every_other.count(0) > _NULS_OF_UTF_16 * len(every_other):
                return encoding
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while head:
                decoder.decode(head)
                head = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
        return "utf-8"
