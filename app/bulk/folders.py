"""Pictures in folders: which they are, and whose."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.bulk.rows import PictureFile
from app.bulk.safe_names import safe_parts
from app.errors import ImageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"}
"""What is taken from a folder; a file that is named itself is read whatever it is called."""

MAX_READ = 21 * 2**20
"""Bytes read of a picture: a little more than the largest accepted, enough to see that it is too large."""

NAMELESS = "?"
"""Stands for a name that is nothing but spaces."""

_NUMBER_AT_END = re.compile(r"[\s_.-]+\(?\d+\)?$")


@dataclass(frozen=True, slots=True)
class Group:
    """The pictures of one person."""

    name: str
    paths: tuple[Path, ...]


def groups(paths: Sequence[Path], name: str | None = None) -> list[Group]:
    """Sort pictures by person.

    A folder that holds folders has one for each person. Several folders are one person each. Else a picture's
    person is in its file name, without a number at the end; pictures of one name and folder belong together.

    Args:
        paths: Pictures and folders.
        name: The one person on all of them; None takes names from files and folders.

    Raises:
        ImageError: A folder cannot be read.
    """
    folders = [path for path in paths if is_folder(path)]
    nested = {path: folders_in(path) for path in folders}
    if name is not None:
        files = [one for path in paths for one in _all_pictures(path, nested.get(path, []))]
        return [Group(name, tuple(files))] if files else []
    found: list[Group] = []
    for path in paths:
        if path not in nested:
            found.append(Group(name_from(path.stem), (path,)))
            continue
        found += [Group(person_name(one.name), tuple(pictures_in(one))) for one in nested[path]]
        loose = pictures_in(path)
        if loose and len(folders) > 1 and not nested[path]:
            found.append(Group(person_name(path.absolute().name), tuple(loose)))
        else:
            found += [Group(name_from(one.stem), (one,)) for one in loose]
    return _joined(found)


def pictures_in(folder: Path) -> list[Path]:
    """List the pictures of a folder by name, hidden ones left out; ImageError if it cannot be read."""
    try:
        return sorted(one for one in _visible(folder) if one.suffix.lower() in SUFFIXES and one.is_file())
    except OSError as error:
        raise ImageError(f"The folder {folder} cannot be read: {error.strerror}.") from error


def folders_in(folder: Path) -> list[Path]:
    """List the folders in a folder by name; ImageError if it cannot be read."""
    try:
        return sorted(one for one in _visible(folder) if one.is_dir())
    except OSError as error:
        raise ImageError(f"The folder {folder} cannot be read: {error.strerror}.") from error


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; what cannot be looked at is none, and reading it says why."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises where a folder above is locked


def name_from(stem: str) -> str:
    """Return the person's name in a file's: `Ann_Example_0002` is “Ann_Example”, `Ann` is “Ann”."""
    return person_name(_NUMBER_AT_END.sub("", stem) or stem)


def person_name(file_name: str) -> str:
    """Return a file's or folder's name as a person's: text, whatever its bytes are."""
    return os.fsencode(file_name).decode("utf-8", errors="replace").strip() or NAMELESS


def picture_at(path: Path) -> PictureFile:
    """Return a picture that is named itself."""
    return PictureFile(str(path), partial(read_file, path))


def picture_inside(folder: Path, name: str) -> PictureFile:
    """Return the picture that a list in a folder names; reading it fails unless it is inside the folder."""
    return PictureFile(name, partial(_read_inside, folder, name))


def read_file(path: Path) -> bytes:
    """Return the contents of a file as far as `MAX_READ`; ImageError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_READ)
    except OSError as error:
        raise ImageError(f"The file cannot be read: {error.strerror}.") from error


def _read_inside(folder: Path, name: str) -> bytes:
    path = folder.joinpath(*safe_parts(name))
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise ImageError("The name leads out of the folder through a link. Put the picture inside it.")
        if path.exists() and not path.is_file():  # opening a pipe would wait for its writer
            raise ImageError("This is not a file.")
    except (OSError, RuntimeError) as error:  # pathlib calls a circle of links a RuntimeError
        raise ImageError("The file cannot be read: its name leads nowhere.") from error
    return read_file(path)


def _all_pictures(path: Path, folders: Sequence[Path]) -> list[Path]:
    if not is_folder(path):
        return [path]
    return pictures_in(path) + [one for folder in folders for one in pictures_in(folder)]


def _joined(found: Sequence[Group]) -> list[Group]:
    """Join pictures of one name that lie in one folder; folders of their own stay apart."""
    joined: dict[tuple[str, Path], list[Path]] = {}
    for group in found:
        if group.paths:
            joined.setdefault((group.name, group.paths[0].parent), []).extend(group.paths)
    return [Group(name, tuple(paths)) for (name, _), paths in joined.items()]


def _visible(folder: Path) -> Iterator[Path]:
    return (one for one in folder.iterdir() if not one.name.startswith("."))
