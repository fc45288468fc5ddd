"""What crosses the pipe between the app process and a vision process. No native library is imported here."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.quality import CHECK_IN_FILE

if TYPE_CHECKING:
    from app.core.quality import Profile

STALE_S = 2.0
"""Age from which a frame says nothing of who stands there now: no check-in rests on it."""


def is_stale(captured_ns: int, now_ns: int) -> bool:
    """Say whether a frame is too old to decide on.

    Args:
        captured_ns: Monotonic time of its capture, in whatever process; the clock is the whole machine's.
        now_ns: Monotonic time now, both in nanoseconds (`time.monotonic_ns`).
    """
    return now_ns - captured_ns > STALE_S * 1e9


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the app needs of the nearest face, besides where it is and how good.

    Attributes:
        embeddings: Embed it if it is good enough to compare.
        images: Keep its image with the embedding.
        profile: What it must reach to be embedded.
        every_s: Least time between two embeddings of a camera, in seconds; 0 embeds every frame.
        second_opinion: Let the second network embed it too.
        liveness: Measure the cues of a live person or an attack in every frame.
        codes: Read QR codes in every few frames.
        faces: How many faces of a still are judged, the nearest first, by the second network too; small ones
            beside a near one are then looked for as well. None judges the nearest only, as far as it is
            embedded, and takes for bystanders whoever is seen at a glance.
    """

    embeddings: bool = True
    images: bool = False
    profile: Profile = CHECK_IN_FILE
    every_s: float = 0.1
    second_opinion: bool = True
    liveness: bool = False
    codes: bool = False
    faces: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process for stills takes in, and may use for it.

    Attributes:
        file_bytes: Largest file that is read.
        pixels: Largest picture that is decoded, by its header.
        formats: Pillow's names of the formats that are decoded.
        named: What a sentence calls them.
        data_bytes: Memory that the process may write to, its models included (Linux); None for no such limit.
    """

    file_bytes: int
    pixels: int
    formats: tuple[str, ...]
    named: str
    data_bytes: int | None = None


FILES = Limits(
    20 * 1024 * 1024,
    40_000_000,
    ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "PPM", "MPO"),
    "JPEG, PNG, WebP, BMP, GIF, TIFF",
)
"""For pictures that somebody at this machine chose."""


@dataclass(frozen=True, slots=True)
class UseCamera:
    """App → vision: take frames from this source from now on."""

    source: str


@dataclass(frozen=True, slots=True)
class Stop:
    """App → vision: end."""


class Trouble(enum.Enum):
    """What is wrong with a camera; the value says it to the operator."""

    MISSING = "{name} is not connected. Plug it in, or choose another one with --camera."
    FORBIDDEN = (
        "This program is not allowed to use {name}. Put its user into the group of that device, "
        "then start it again."
    )
    BUSY = (
        "{name} cannot be opened: it is in use by another program, or not allowed. "
        "Close other programs that use it."
    )
    VIRTUAL = (
        "{name} is a virtual camera: a program could show any picture in it. Choose another one, "
        "or allow it in the settings: camera.refuse_virtual = false."
    )
    SILENT = "{name} stopped delivering pictures. Check its cable."
    BLACK = "{name} sees nothing but black. Open its cover, or turn on a light."
    FROZEN = (
        "{name} shows the same picture over and over. It is being opened again; "
        "if that does not help, pull its plug and put it back."
    )
    SMALL = "The pictures of {name} are too small to recognize anybody. Choose another camera."

    def of(self, name: str) -> str:
        """Return the sentence about the camera of a name."""
        return self.value.format(name=name)


@dataclass(frozen=True, slots=True)
class CameraState:
    """Vision → app: what the camera does.

    Attributes:
        name: What to call it; empty while it is not open.
        trouble: A sentence for the operator if something is wrong, else empty.
        kind: What is wrong; None if nothing is, or something else than the camera.
        is_virtual: Whether a program delivers the pictures.
    """

    name: str
    trouble: str = ""
    kind: Trouble | None = None
    is_virtual: bool = False


@dataclass(frozen=True, slots=True)
class Pulse:
    """Vision → app, twice a second: still running.

    Attributes:
        capture_ns: Monotonic time at which the capture thread was last seen not hanging.
        is_opening: Whether it is opening a camera since then, which may take long.
    """

    capture_ns: int
    is_opening: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Vision → app: this process cannot go on, and a new one could not either.

    Attributes:
        error: Name of the `AppError` class.
        sentence: What happened and what to do.
    """

    error: str
    sentence: str
