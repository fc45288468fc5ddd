"""What a source of people tells: a row for each person, with what there is of their face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from app.core.person import PersonDetails


@dataclass(frozen=True, slots=True, eq=False)
class PictureFile:
    """A picture that a source names; nothing of it has been read yet.

    Attributes:
        name: As the source names it.
        read: Returns its bytes, no more than `app.bulk.folders.MAX_READ`; ImageError if it cannot be read.
    """

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """A face as dlib's network saw it, without its picture.

    Attributes:
        name: Where it is in the source.
        embedding: float32, shape (128,).
    """

    name: str
    embedding: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    """One person of a source.

    Attributes:
        number: Where it is in the source, from 1: the line of a list, else the how many-th person.
        details: What the source says of the person.
        items: Their pictures or encodings.
        fault: Why the row cannot be used, in a sentence; empty if it can.
    """

    number: int
    details: PersonDetails
    items: tuple[PictureFile | Encoding, ...] = ()
    fault: str = ""

    @property
    def results(self) -> int:
        """How many results there will be of it: one for each picture, and one if there is none."""
        return max(1, len(self.items))
