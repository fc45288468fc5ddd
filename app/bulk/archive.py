"""A ZIP of pictures, read entry by entry from the archive; nothing of it is ever written to a disk."""

from __future__ import annotations

import stat
import zipfile
from functools import cached_property, partial
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple, Self

from app.bulk.folders import MAX_READ, NAMELESS, SUFFIXES, name_from
from app.bulk.rows import PictureFile, Row
from app.bulk.safe_names import alike, safe_parts
from app.bulk.zip_limits import BROKEN, MOST_BYTES, MOST_ENTRIES, open_zip
from app.core.person import PersonDetails
from app.errors import ImageError, SourceError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

    from app.bulk.zip_limits import Readable

MOST_RATIO = 100
"""How many times larger an entry may become: a picture hardly grows, zeros grow a thousandfold."""

_TABLES = {".csv", ".tsv"}
_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".jar", ".npz"}
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}

_ENCRYPTED, _NAME_IS_UTF_8 = 0x1, 0x800
"""Flags of an entry (APPNOTE 4.4.4)."""


class Entry(NamedTuple):
    """A file of the archive that may be of use.

    Attributes:
        info: What the archive says of it.
        parts: Its folders and its name; empty if the name cannot be used.
        name: The whole name, for the report.
        fault: Why it is not read, in a sentence; empty if it is.
    """

    info: zipfile.ZipInfo
    parts: tuple[str, ...]
    name: str
    fault: str = ""


class Archive:
    """An open ZIP. Use as a context manager; entries can be read by several threads."""

    def __init__(self, path: Path) -> None:
        """Open it and look at what it says it holds.

        Raises:
            SourceError: It cannot be read, or holds more than an archive of pictures does.
        """
        self.title = path.name
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise SourceError(f"{path} cannot be read: {error.strerror}.") from error
        try:
            self._zip = open_zip(self._file)
            self.entries = _entries(self._zip.infolist(), self.title)
        except BaseException as error:
            self._file.close()
            if isinstance(error, BROKEN):
                raise SourceError(f"{self.title} is no ZIP archive, or a damaged one.") from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()
        self._file.close()

    @property
    def table(self) -> Entry | None:
        """The list of people in it; None if there is none.

        Raises:
            SourceError: There are several, or it cannot be read.
        """
        tables = [entry for entry in self.entries if _suffix(entry) in _TABLES]
        if len(tables) > 1:
            raise SourceError(f"{self.title} has several lists. Leave one CSV file in it.")
        if tables and tables[0].fault:
            raise SourceError(f"{self.title}: {tables[0].name}: {tables[0].fault}")
        return tables[0] if tables else None

    def open_entry(self, entry: Entry) -> Readable:
        """Open an entry to be read as a stream; what is wrong with its contents is a SourceError."""
        try:
            return _Stream(self._zip.open(entry.info), self.title)
        except BROKEN as error:
            raise SourceError(f"{self.title} is damaged: {entry.name} cannot be read.") from error

    def rows(self) -> list[Row]:
        """Return a row for each person: a folder's name, or without folders the name of the pictures.

        Folders around everything say nothing. Whatever cannot be read is a row's picture too, so that the
        report tells of it.
        """
        pictures = [entry for entry in self.entries if entry.fault or _suffix(entry) in SUFFIXES]
        outer = _folders_around([entry.parts for entry in pictures if not entry.fault])
        people: dict[tuple[str, ...], list[Entry]] = {}
        for entry in pictures:
            people.setdefault(_person_key(entry, outer), []).append(entry)
        return [
            Row(number, PersonDetails(key[-1]), tuple(self._picture(entry) for entry in entries))
            for number, (key, entries) in enumerate(people.items(), start=1)
        ]

    def picture(self, folder: tuple[str, ...], name: str) -> PictureFile:
        """Return the picture that a list in a folder of the archive names."""
        return PictureFile(name, partial(self._named, folder, name))

    def _named(self, folder: tuple[str, ...], name: str) -> bytes:
        wanted = alike("/".join((*folder, *safe_parts(name))))
        found = self._by_name.get(wanted)
        if found is None:
            raise ImageError("The archive has no picture of this name.")
        return self._read(found)

    @cached_property
    def _by_name(self) -> dict[str, Entry]:
        return {alike("/".join(entry.parts)): entry for entry in self.entries if not entry.fault}

    def _picture(self, entry: Entry) -> PictureFile:
        return PictureFile(entry.name, partial(self._read, entry))

    def _read(self, entry: Entry) -> bytes:
        if entry.fault:
            raise ImageError(entry.fault)
        try:
            with self._zip.open(entry.info) as file:
                return file.read(MAX_READ)
        except BROKEN as error:
            raise ImageError("The archive is damaged: this picture cannot be read from it.") from error


class _Stream:
    """An entry to be read to its end; what is wrong with it is a sentence."""

    def __init__(self, file: IO[bytes], title: str) -> None:
        self._file, self._title = file, title

    def read(self, size: int = -1, /) -> bytes:
        try:
            return self._file.read(size)
        except BROKEN as error:
            raise SourceError(f"{self._title} is damaged: its list cannot be read to the end.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _entries(infos: list[zipfile.ZipInfo], title: str) -> list[Entry]:
    if len(infos) > MOST_ENTRIES:
        raise SourceError(f"{title} has more than {MOST_ENTRIES:,} files. Divide it into several archives.")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise SourceError(f"{title} holds more than 2 GB. Divide it into several archives.")
    found, seen = [], set[str]()
    for info in infos:
        if info.filename.endswith("/"):
            continue
        entry = _entry(info)
        if entry.parts and any(part.startswith((".", "__MACOSX")) for part in entry.parts):
            continue  # what a system puts there for itself
        if entry.parts:
            key = alike("/".join(entry.parts))
            if key in seen:
                entry = entry._replace(fault="Another file of the archive has this name. Rename one of them.")
            seen.add(key)
        if entry.fault or _suffix(entry) in SUFFIXES | _TABLES:
            found.append(entry)
    return found


def _entry(info: zipfile.ZipInfo) -> Entry:
    name = _decoded(info)
    try:
        parts = safe_parts(name)
    except ImageError as error:
        return Entry(info, (), _printable(name), str(error))
    return Entry(info, parts, "/".join(parts), _fault(info, parts[-1]))


def _fault(info: zipfile.ZipInfo, name: str) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return "This is a link or a device, not a file."
    if info.flag_bits & _ENCRYPTED:
        return "The file is encrypted. Make an archive without a password."
    if any(name.lower().endswith(suffix) for suffix in _ARCHIVES):
        return "This is an archive inside the archive. Import it by itself."
    if info.compress_type not in _PACKED:
        return "The file is packed in an unusual way. Make the archive as an ordinary ZIP."
    if info.file_size > MOST_RATIO * max(info.compress_size, 1):
        return f"The file grows more than {MOST_RATIO} times when it is unpacked, as no picture does."
    return ""


def _decoded(info: zipfile.ZipInfo) -> str:
    """Return an entry's name; some programs write UTF-8 and do not say so."""
    name = info.orig_filename
    if not info.flag_bits & _NAME_IS_UTF_8:
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return name
    return name


def _person_key(entry: Entry, outer: int) -> tuple[str, ...]:
    """Return what the pictures of one person share; its last part is the name."""
    if not entry.parts:
        return ("", NAMELESS)
    folders, stem = entry.parts[:-1], entry.parts[-1].rpartition(".")[0]
    if len(folders) > outer:
        return ("folder", *folders[:-1], folders[-1].strip() or NAMELESS)
    return ("file", *folders, name_from(stem or entry.parts[-1]))


def _folders_around(pictures: list[tuple[str, ...]]) -> int:
    """Return how many folders are around everything, and do not name a person."""
    if not pictures:
        return 0
    levels = zip(*(parts[:-1] for parts in pictures), strict=False)
    shared = sum(1 for _ in takewhile(lambda names: len(set(names)) == 1, levels))
    is_one_folder = all(len(parts) == shared + 1 for parts in pictures)
    if shared and is_one_folder and not any(_has_letter(parts[-1].rpartition(".")[0]) for parts in pictures):
        return shared - 1  # pictures that are only numbered: whose they are, the folder says
    return shared


def _has_letter(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _suffix(entry: Entry) -> str:
    name = entry.parts[-1] if entry.parts else ""
    return "." + name.rpartition(".")[2].lower() if "." in name else ""


def _printable(name: str) -> str:
    return name.replace("\0", "\N{REPLACEMENT CHARACTER}")
