"""The report of an import as a table for a spreadsheet, in which no cell can become a formula."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from app.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.bulk.outcome import Result

HEADINGS = ("row", "name", "picture", "outcome", "reason", "quality")

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection)."""

_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SHOWN = {ord(control): f"\\u{ord(control):04x}" for control in _BIDI_CONTROLS}


def write_report(path: Path, results: Iterable[Result]) -> None:
    """Write results as CSV, UTF-8 with a mark so that spreadsheets know.

    Raises:
        SourceError: The file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            table = csv.writer(file)
            table.writerow(HEADINGS)
            for one in results:
                cells = (one.person, one.picture, one.outcome.value, one.reason)
                quality = "" if one.quality is None else one.quality
                table.writerow([one.number, *map(harmless, cells), quality])
    except OSError as error:
        raise SourceError(f"{path} cannot be written: {error.strerror}.") from error


def harmless(cell: str) -> str:
    """Return a text that no spreadsheet runs, and whose signs stand in the order in which they are read.

    An apostrophe before a formula makes it a text; controls that turn the direction of writing are spelt out.
    """
    plain = cell.translate(_SHOWN)
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
