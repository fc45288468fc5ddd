"""Where people can come from: folders and pictures, lists, archives, encodings."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from app.bulk.archive import Archive
from app.bulk.encoding_guess import guessed_encoding
from app.bulk.encodings import encoding_rows
from app.bulk.examine import Cancelled, never
from app.bulk.folders import groups, is_folder, picture_at, picture_inside
from app.bulk.rows import PictureFile, Row
from app.bulk.table import read_table
from app.core.person import PersonDetails
from app.errors import ImageError, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from app.bulk.zip_limits import Readable

TABLES, ARCHIVES, ENCODINGS = {".csv", ".tsv"}, {".zip"}, {".npz", ".npy"}
"""Suffixes of what is no picture."""

_CANCELLED_EVERY = 1000
"""Rows counted between two questions whether to go on."""

_MOST_NAMES_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Source:
    """People to be imported.

    Attributes:
        rows: A row for each person; can be taken once.
        results: How many results there will be.
        notes: How lists are read, in sentences.
    """

    rows: Iterable[Row]
    results: int
    notes: tuple[str, ...] = ()


@contextmanager
def opened(
    paths: Sequence[Path], name: str | None = None, is_cancelled: Callable[[], bool] = never
) -> Iterator[Source]:
    """Open what people are to be imported from.

    Args:
        paths: Pictures, folders of them, lists (.csv), archives (.zip) and encodings (.npz, .npy).
        name: The one person on all pictures; None takes names from files, folders and lists.
        is_cancelled: Asked now and then while a long list is counted.

    Raises:
        Cancelled: `is_cancelled` said so.
        SourceError: Something named cannot be used as a whole.
        ImageError: A folder cannot be read.
    """
    special = [path for path in paths if _is_special(path)]
    if special and name is not None:
        raise SourceError(f"{special[0].name} has names of its own. Import it without --name.")
    with ExitStack() as stack:
        sources = [_pictures([path for path in paths if path not in special], name)]
        sources += [_special(path, stack, is_cancelled) for path in special]
        yield Source(
            chain.from_iterable(source.rows for source in sources),
            sum(source.results for source in sources),
            tuple(note for source in sources for note in source.notes),
        )


def _is_special(path: Path) -> bool:
    return path.suffix.lower() in TABLES | ARCHIVES | ENCODINGS and not is_folder(path)


def _pictures(paths: Sequence[Path], name: str | None) -> Source:
    found = [
        Row(number, PersonDetails(group.name), tuple(picture_at(path) for path in group.paths))
        for number, group in enumerate(groups(paths, name), start=1)
    ]
    return Source(found, _results(found))


def _special(path: Path, stack: ExitStack, is_cancelled: Callable[[], bool]) -> Source:
    suffix = path.suffix.lower()
    if suffix in ENCODINGS:
        rows = encoding_rows(path, _people)
        return Source(rows, _results(rows))
    if suffix in TABLES:
        folder = path.absolute().parent
        return _table(path.name, partial(_open, path), partial(picture_inside, folder), is_cancelled)
    archive = stack.enter_context(Archive(path))
    table = archive.table
    if table is None:
        rows = archive.rows()
        return Source(rows, _results(rows))
    title = f"{archive.title}/{table.name}"
    picture = partial(archive.picture, table.parts[:-1])
    return _table(title, partial(archive.open_entry, table), picture, is_cancelled)


def _table(
    title: str,
    open_file: Callable[[], Readable],
    picture: Callable[[str], PictureFile],
    is_cancelled: Callable[[], bool],
) -> Source:
    table = read_table(title, open_file)
    return Source(table.rows(picture), _results(table.rows(picture), is_cancelled), (table.note,))


def _results(rows: Iterable[Row], is_cancelled: Callable[[], bool] = never) -> int:
    count = 0
    for index, row in enumerate(rows):
        if not index % _CANCELLED_EVERY and is_cancelled():
            raise Cancelled
        count += row.results
    return count


def _people(path: Path) -> Sequence[PersonDetails]:
    """Read the names beside encodings: a list, or a text with one name a line."""
    open_file = partial(_open, path)
    if path.suffix.lower() in TABLES:
        table = read_table(path.name, open_file)
        return [row.details for row in table.lines(lambda name: PictureFile(name, _no_picture))]
    encoding = guessed_encoding(open_file)
    with open_file() as file:
        text = file.read(_MOST_NAMES_BYTES).decode(encoding, errors="replace")
    names = (line.replace("\0", "").strip() for line in text.splitlines())
    return [PersonDetails(name) for name in names if name]


def _no_picture() -> bytes:
    raise ImageError("A list beside encodings names no pictures.")


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}.") from error
