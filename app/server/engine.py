"""Pictures in, faces out: what the routes ask the processes for stills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from app.core.attributes import Attributes
    from app.hub.values import Template

MOST_FACES = 20
"""Faces of one picture of which attributes are given (NEC ID's limit)."""


@dataclass(frozen=True, slots=True)
class SeenFace:
    """One face of a picture.

    Attributes:
        attributes: What clients are told of it.
        template: What it can be compared by; None if that was not asked for, it is not the best face, or it
            is too small or turned too far.
    """

    attributes: Attributes
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a picture shows.

    Attributes:
        width_px: Columns, upright.
        height_px: Rows, upright.
        faces: The nearest first, at most as many as were asked for; none if nobody is there.
        count: Faces that the picture may be about: more than one if another face is about as near as the
            nearest; people in the background do not count.
    """

    width_px: int
    height_px: int
    faces: tuple[SeenFace, ...]
    count: int


class Engine:
    """Processes that decode and analyse pictures. Use as a context manager; safe to call from several threads."""

    def __init__(self, processes: int, *, log_path: str = "") -> None:
        """Prepare; the processes are started when the context is entered, and load their models meanwhile.

        Args:
            processes: How many pictures are analysed at the same time.
            log_path: Where the native libraries' own messages go; empty drops them.
        """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""

    @property
    def ready(self) -> bool:
        """Whether a picture would be taken now."""
        raise NotImplementedError

    def look(self, image: bytes, *, most: int = 1, embed: bool = True) -> Sighting:
        """Find the faces of a picture.

        Args:
            image: A JPEG or PNG.
            most: Faces of which attributes are wanted, 1 to 20.
            embed: Whether the nearest face's template is wanted.

        Raises:
            ImageError: It is no JPEG or PNG, damaged, or too large.
            VisionTimeout: It took too long, or too many pictures are waiting.
            VisionError: There is no process, or the engine has ended.
        """
        raise NotImplementedError
