"""Image files named on a command line, and their analyses, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.bulk.examine import in_order, workers
from app.bulk.folders import (
    SUFFIXES,
    folders_in,
    is_folder,
    name_from,
    person_name,
    pictures_in,
    read_file,
)
from app.errors import ImageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.face import Analysis
    from app.vision.messages import Wanted
    from app.vision.stills_pool import StillsPool

__all__ = ["SUFFIXES", "folders_in", "is_folder", "name_from", "person_name", "pictures_in", "workers"]


def analysed(
    paths: Iterable[Path], wanted: Wanted, pool: StillsPool
) -> Iterator[tuple[Path, Analysis | ImageError]]:
    """Analyse pictures with all processes of the pool; yield them in their order.

    Raises:
        AppError: The analysis itself fails; a bad picture is yielded as its ImageError.
    """

    def analyse(path: Path) -> Analysis | ImageError:
        try:
            return pool.analyse(read_file(path), wanted)
        except ImageError as error:
            return error

    for path, (analysis,) in in_order(((path, (path,)) for path in paths), analyse, workers()):
        yield path, analysis
