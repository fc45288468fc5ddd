"""The record as a file for a spreadsheet: CSV or XLSX, whole or not at all, and nothing in it runs.

A name or an answer that begins like a formula would be one in the program that opens the file. In CSV an
apostrophe is put before it (OWASP, CSV Injection); in XLSX it is stored as text, which no program calculates.
"""

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, tzinfo
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from sqlite_utils import Database
from xlsxwriter.exceptions import FileCreateError

from app.store import audit
from app.store.activity_query import Row
from app.store.files import create_unfinished, sync_folder, translated_file_errors

COLUMNS = (
    "at", "outcome", "name", "subject_id", "direction", "station", "way", "score", "margin", "liveness",
    "reason", "answer", "voided_at", "decided_by",
)  # fmt: skip
"""What is written of each row, in this order."""

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a formula, or what a program may take for one, begins; the last four as wide as a Chinese character."""

SHEET_ROWS = 1_000_000
"""Rows of one sheet without its head: an Excel sheet ends at 1,048,576."""

_CELL_CHARACTERS = 32_767
"""Longest text that a cell of Excel holds."""

Cell = str | float | datetime | None


def write_csv(
    rows: Iterable[Row], path: Path, zone: tzinfo | None = None, heads: Sequence[str] = COLUMNS
) -> int:
    """Write rows as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs); return how many.

    Args:
        rows: What to write; an exception that they raise leaves `path` as it was.
        path: The file; one that is there is replaced.
        zone: Whose times of day; None for this machine's. CSV has their distance to UTC.
        heads: Names of the columns, as many as `COLUMNS`.

    Raises:
        StoreError: The file cannot be written; one that was there is as it was.
    """
    written = 0
    with _whole(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(map(harmless, heads))
        for row in rows:
            out.writerow(map(_as_text, _cells(row, zone)))
            written += 1
    return written


def write_xlsx(
    rows: Iterable[Row], path: Path, zone: tzinfo | None = None, heads: Sequence[str] = COLUMNS
) -> int:
    """Write rows as an Excel workbook with real dates, a sheet for each million; as `write_csv` otherwise.

    One row at a time is held in memory; until the file is whole, pieces of it are in the folder of `path`.
    """
    written = 0
    with _whole(path) as unfinished, TemporaryDirectory(dir=path.parent) as pieces:
        options = {
            "constant_memory": True,
            "tmpdir": pieces,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd hh:mm:ss",
        }
        book = xlsxwriter.Workbook(str(unfinished), options)
        try:
            for part in _parts(rows):
                written += _write_sheet(book, part, zone, heads)
        finally:
            _close(book)
    return written


def audited(db: Database, rows: Iterable[Row], now: datetime, actor: str) -> Iterator[Row]:
    """Yield rows that are being written, and let the audit say so before the file takes its place.

    Raises:
        StoreError: The entry could not be written; then there is no file either.
    """
    number = 0
    for row in rows:
        yield row
        number += 1
    audit.append(db, at=now, actor=actor, action="export activity", target="activity", result=str(number))


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RUNS) else text


def _cells(row: Row, zone: tzinfo | None) -> Iterator[Cell]:
    for name in COLUMNS:
        value: Cell = getattr(row, name)
        yield value.astimezone(zone) if isinstance(value, datetime) else value


def _as_text(cell: Cell) -> str | float:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.isoformat(timespec="seconds")
        case str():
            return harmless(cell)
        case number:
            return number


def _write_sheet(
    book: xlsxwriter.Workbook, rows: Iterable[Row], zone: tzinfo | None, heads: Sequence[str]
) -> int:
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, 20 if name in {"at", "voided_at", "name"} else 12)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head)
    number = 0
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(_cells(row, zone)):
            match cell:
                case None | "":
                    pass
                case str():
                    sheet.write_string(number, column, cell[:_CELL_CHARACTERS])
                case datetime():
                    sheet.write_datetime(number, column, cell.replace(tzinfo=None, microsecond=0))
                case value:
                    sheet.write_number(number, column, value)
    return number


def _close(book: xlsxwriter.Workbook) -> None:
    """Write the workbook; a failing disk shows only now."""
    try:
        book.close()
    except FileCreateError as error:
        raise error.args[0] from error


def _parts(rows: Iterable[Row]) -> Iterator[Iterator[Row]]:
    """Yield the rows of one sheet after the other; at least one sheet, each to be read before the next."""
    left = iter(rows)
    yield islice(left, SHEET_ROWS)
    for first in left:
        yield chain([first], islice(left, SHEET_ROWS - 1))


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """Give the name of a new file beside `path` that takes its place once it was written to the end."""
    with translated_file_errors():
        unfinished = create_unfinished(path)
        try:
            yield unfinished
            with unfinished.open("r+b") as file:
                os.fsync(file.fileno())
            unfinished.replace(path)
            sync_folder(path.parent)
        finally:
            unfinished.unlink(missing_ok=True)
