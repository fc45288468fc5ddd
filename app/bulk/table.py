"""A list of people as CSV: what is in its columns, row by row, in constant memory."""

from __future__ import annotations

import csv
import io
import re
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TextIO

from app.bulk.encoding_guess import SPOKEN, guessed_encoding
from app.bulk.rows import Row
from app.core.person import PersonDetails
from app.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.bulk.rows import PictureFile
    from app.bulk.zip_limits import Readable

MOST_ROWS = 1_000_000

_LONGEST_LINE = 1 << 20
_LONGEST_ROW = 1 << 22
"""Characters of one line, and of one row with line breaks in quotes; what is longer is no list of people."""

_MOST_IN_ONE = 100
"""Lines of one person that become one row."""

_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}

_COLUMNS = {
    "name": "name fullname person personname displayname",
    "pictures": "picture pictures photo photos image images file files filename filenames path paths",
    "external_id": "externalid id number identifier personnelnumber employeeid employeenumber memberid",
    "email": "email mail emailaddress",
    "group": "group department",
    "tags": "tag tags",
    "notes": "note notes comment comments remark remarks",
    "valid_from": "validfrom from",
    "valid_until": "validuntil until validto",
}
"""Headings of each column, without regard to case, spaces, dashes, underscores and numbers at the end."""

_COLUMN_OF = {heading: column for column, headings in _COLUMNS.items() for heading in headings.split()}

HEADINGS = "name, picture, external_id, email, group, tags, notes, valid_from, valid_until"
"""What the columns are called in our own words."""


@dataclass(frozen=True, slots=True)
class Table:
    """A list whose form is known.

    Attributes:
        title: What to call it.
        open_file: Opens it; it is read several times.
        encoding: Python's name of its encoding.
        delimiter: What is between two cells.
        columns: What is in each column; empty for what is not read.
        begins: Lines before the first row.
    """

    title: str
    open_file: Callable[[], Readable]
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    begins: int

    @property
    def note(self) -> str:
        """How it is read, in a sentence."""
        spoken, between = SPOKEN[self.encoding], _DELIMITERS[self.delimiter]
        return f"{self.title} is read as {spoken}, with {between} between its columns."

    def rows(self, picture: Callable[[str], PictureFile]) -> Iterator[Row]:
        """Yield a row for each person; lines below each other that say the same of a person are one row.

        Args:
            picture: Makes a picture of what a cell names.

        Raises:
            SourceError: This is no list, or too long a one.
        """
        last: Row | None = None
        for row in self.lines(picture):
            if last is None:
                last = row
            elif _is_same_person(last, row):
                last = replace(last, items=last.items + row.items)
            else:
                yield last
                last = row
        if last is not None:
            yield last

    def lines(self, picture: Callable[[str], PictureFile]) -> Iterator[Row]:
        """Yield a row for each line that says anything, as `rows` does before it joins them."""
        with self.open_file() as binary, closing(_text(binary, self.encoding)) as text:
            lines = _Lines(text, self.title)
            cells = csv.reader(lines, delimiter=self.delimiter)
            count = 0
            while True:
                try:
                    found = next(cells, None)
                except csv.Error as error:
                    found, fault = [], f"The row cannot be read: {error}."
                else:
                    fault = ""
                if found is None:
                    return
                lines.begin_row()
                values = self._values(found)
                if cells.line_num <= self.begins or not (fault or any(values.values())):
                    continue
                count += 1
                if count > MOST_ROWS:
                    raise SourceError(
                        f"{self.title} has more than {MOST_ROWS:,} rows. Divide it into several lists."
                    )
                yield _row(cells.line_num, values, fault, picture)

    def _values(self, cells: list[str]) -> dict[str, str]:
        values: dict[str, str] = {}
        for column, cell in zip(self.columns, cells, strict=False):
            bare = cell.replace("\0", "").strip()
            if column == "pictures" and values.get(column):
                bare = f"{values[column]};{bare}"
            if column and bare:
                values[column] = bare
        return values


def read_table(title: str, open_file: Callable[[], Readable]) -> Table:
    """Find out how a list is written, and which columns it has.

    Args:
        title: What to call it.
        open_file: Opens it.

    Raises:
        SourceError: It cannot be read, or has no column of names.
    """
    encoding = guessed_encoding(open_file)
    with open_file() as binary, closing(_text(binary, encoding)) as text:
        lines = _Lines(text, title)
        for begins, line in enumerate(lines, start=1):
            if not line.strip("\0 \r\n") or line.casefold().startswith("sep="):  # as Excel may begin
                continue
            columns, delimiter = max(
                ((_columns(line, delimiter), delimiter) for delimiter in _DELIMITERS),
                key=lambda found: len(set(found[0])),
            )
            if "name" not in columns:
                break
            return Table(title, open_file, encoding, delimiter, columns, begins)
    raise SourceError(
        f"{title} has no column “name”. Its first line must name the columns, such as: {HEADINGS}."
    )


def _columns(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        headings = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return ()
    bare = (re.sub(r"[\s_.\-\0]|\d+\s*$", "", heading).casefold() for heading in headings)
    return tuple(_COLUMN_OF.get(heading, "") for heading in bare)


class _Lines:
    """The lines of a text, as long as they can be those of a list."""

    def __init__(self, text: TextIO, title: str) -> None:
        self._text, self._title, self._taken = text, title, 0

    def begin_row(self) -> None:
        """Count from here on."""
        self._taken = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(_LONGEST_LINE)
        self._taken += len(line)
        is_cut = len(line) == _LONGEST_LINE and not line.endswith(("\n", "\r"))
        if is_cut or self._taken > _LONGEST_ROW:
            raise SourceError(f"{self._title} has a line that is too long for a list of people.")
        if not line:
            raise StopIteration
        return line


def _text(binary: Readable, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedReader(_Raw(binary)), encoding, errors="replace", newline="")


class _Raw(io.RawIOBase):
    """Gives any file that can be read the manners that a text needs."""

    def __init__(self, file: Readable) -> None:
        self._file = file

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any buffer
        """Read as much as there is room for."""
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _row(number: int, values: Mapping[str, str], fault: str, picture: Callable[[str], PictureFile]) -> Row:
    items = tuple(
        picture(name.strip()) for name in re.split(r"[;|\n]", values.get("pictures", "")) if name.strip()
    )
    name = values.get("name", "")
    try:
        details = PersonDetails(
            name=name or "?",
            external_id=values.get("external_id", ""),
            email=values.get("email", ""),
            group=values.get("group", ""),
            tags=_tags(values.get("tags", "")),
            notes=values.get("notes", ""),
            valid_from=_day(values.get("valid_from", ""), "valid_from"),
            valid_until=_day(values.get("valid_until", ""), "valid_until"),
        )
    except ValueError as error:
        return Row(number, PersonDetails(name or "?"), items, fault or str(error))
    if not name:
        fault = fault or "The row has no name."
    if details.valid_from and details.valid_until and details.valid_from > details.valid_until:
        fault = fault or "The person's last day is before the first: valid_until, valid_from."
    return Row(number, details, items, fault)


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(";") if tag.strip()))


def _day(text: str, column: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise ValueError(f"{column} is “{text[:40]}”; it must be a day such as 2026-03-01.") from None


def _is_same_person(row: Row, further: Row) -> bool:
    return (
        row.details == further.details
        and not (row.fault or further.fault)
        and len(row.items) + len(further.items) <= _MOST_IN_ONE
    )
