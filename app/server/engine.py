"""Pictures in, faces out: what the routes ask the processes for stills."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from app.core.attributes import attributes_of
from app.core.face import embedders, prominence
from app.core.quality import CHECK_IN_FILE, defects
from app.errors import ImageError
from app.hub.values import Template
from app.vision.messages import Limits, Wanted
from app.vision.warm_stills import WarmStills

if TYPE_CHECKING:
    from app.core.attributes import Attributes
    from app.core.face import Analysis, Face

MOST_FACES = 20
"""Faces of one picture of which attributes are given (NEC ID's limit)."""

TIMEOUT_S = 1.8
"""Time one picture may take; it is then answered within 2 s, the end of a process that hangs included."""

PATIENCE_S = 5.0
"""How long a picture may wait for its turn."""

LIMITS = Limits(10 * 1024 * 1024, 24_000_000, ("JPEG", "PNG"), "JPEG, PNG", 900 * 2**20)
"""What is decoded. Memory: a process has 0.3 GB after its models ran, and maps 0.1 GB of libraries; the
largest pictures take 0.2 GB while they are decoded. More than 1 GiB in all it cannot have."""

MODEL = f"{embedders(second_opinion=True).first}+{embedders(second_opinion=True).second}"
"""What makes templates; those of another model are never compared."""

_WAITING = 16
"""Pictures that may wait, for each process: about two seconds' work."""

_FIRST_BYTES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
"""Of a JPEG and a PNG."""

_PROFILE = replace(CHECK_IN_FILE, second_face=math.inf)
"""What a face must reach to be embedded. How many there are is for the routes to judge."""


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
    """Processes that decode and analyse pictures.

    Use as a context manager; safe to call from several threads.
    """

    def __init__(self, processes: int, *, log_path: str = "") -> None:
        """Prepare; the processes are started when the context is entered, and load their models meanwhile.

        Args:
            processes: How many pictures are analysed at the same time.
            log_path: Where the native libraries' own messages go; empty drops them.
        """
        waiting = _WAITING * processes
        self._looks = 0
        self._lock = threading.Lock()
        self._stills = WarmStills(LIMITS, processes=processes, waiting=waiting, log_path=log_path)

    def __enter__(self) -> Self:
        self._stills.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""
        self._stills.close()

    @property
    def ready(self) -> bool:
        """Whether a picture would be taken now."""
        return self._stills.is_ready

    @property
    def looks(self) -> int:
        """How many pictures it was asked about."""
        return self._looks

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
        with self._lock:
            self._looks += 1
        if not image.startswith(_FIRST_BYTES):
            raise ImageError("The picture is no JPEG or PNG.")
        if len(image) > LIMITS.file_bytes:
            raise ImageError(f"The picture is larger than {LIMITS.file_bytes // 2**20} MB.")
        wanted = Wanted(embeddings=embed, profile=_PROFILE, every_s=0, faces=most)
        return _sighting(self._stills.analyse(image, wanted, timeout_s=TIMEOUT_S, patience_s=PATIENCE_S))


def _sighting(analysis: Analysis) -> Sighting:
    size = (round(analysis.width_px * analysis.scale), round(analysis.height_px * analysis.scale))
    found = [analysis.face, *analysis.bystanders] if analysis.face else []
    seen = [_seen(face, analysis, size) for face in found]
    return Sighting(*size, tuple(one for one in seen if one is not None), _count(analysis))


def _seen(face: Face, analysis: Analysis, size: tuple[int, int]) -> SeenFace | None:
    if face.quality is None:
        return None
    width_px, height_px = size
    is_fit = not defects(face.quality, _PROFILE, analysis.width_px)
    attributes = attributes_of(face, analysis.scale, width_px, height_px, is_fit=is_fit)
    if face.embedding is None:
        return SeenFace(attributes)
    return SeenFace(attributes, Template(face.embedding, attributes.quality, MODEL))


def _count(analysis: Analysis) -> int:
    """Count the faces that are nearly as prominent as the nearest one."""
    if analysis.face is None:
        return 0
    size = (analysis.width_px, analysis.height_px)
    least = CHECK_IN_FILE.second_face * prominence(analysis.face.box, *size)
    return 1 + sum(prominence(other.box, *size) > least for other in analysis.bystanders)
