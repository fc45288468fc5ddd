"""Image files named on a command line: which they are, whose they are, and their analyses, in order."""

from __future__ import annotations

import os
import re
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from app.errors import ImageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from app.core.face import Analysis
    from app.vision.messages import Wanted
    from app.vision.stills_pool import StillsPool

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"}
"""What is taken from a folder; a file that is named itself is read whatever it is called."""

_MAX_READ = 21 * 2**20
"""A little more than the largest picture accepted: enough to see that a file is too large."""

NAMELESS = "?"
"""Stands for a name that is nothing but spaces."""

_NUMBER_AT_END = re.compile(r"[\s_.-]+\(?\d+\)?$")


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


def analysed(
    paths: Iterable[Path], wanted: Wanted, pool: StillsPool
) -> Iterator[tuple[Path, Analysis | ImageError]]:
    """Analyse pictures with all processes of the pool; yield them in their order.

    Raises:
        AppError: The analysis itself fails; a bad picture is yielded as its ImageError.
    """
    ahead = 2 * workers()
    with ThreadPoolExecutor(workers()) as threads:
        running: deque[tuple[Path, Future[Analysis | ImageError]]] = deque()
        for path in paths:
            running.append((path, threads.submit(_analyse, path, wanted, pool)))
            if len(running) >= ahead:
                done, future = running.popleft()
                yield done, future.result()
        for done, future in running:
            yield done, future.result()


def workers() -> int:
    """Processes for stills: one a core, at most four, since each holds its own models."""
    return min(4, os.cpu_count() or 1)


def _visible(folder: Path) -> Iterator[Path]:
    return (one for one in folder.iterdir() if not one.name.startswith("."))


def _analyse(path: Path, wanted: Wanted, pool: StillsPool) -> Analysis | ImageError:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_READ)
        return pool.analyse(data, wanted)
    except OSError as error:
        return ImageError(f"The file cannot be read: {error.strerror}.")
    except ImageError as error:
        return error
