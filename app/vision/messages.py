"""What crosses the pipe between the app process and a vision process. No native library is imported here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.quality import CHECK_IN

if TYPE_CHECKING:
    from app.core.quality import Profile


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
    """

    embeddings: bool = True
    images: bool = False
    profile: Profile = CHECK_IN
    every_s: float = 0.1
    second_opinion: bool = True
    liveness: bool = False
    codes: bool = False


@dataclass(frozen=True, slots=True)
class UseCamera:
    """App → vision: take frames from this source from now on."""

    source: str


@dataclass(frozen=True, slots=True)
class Stop:
    """App → vision: end."""


@dataclass(frozen=True, slots=True)
class CameraState:
    """Vision → app: what the camera does.

    Attributes:
        name: What to call it; empty while it is not open.
        trouble: A sentence if it does not deliver, else empty.
    """

    name: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Pulse:
    """Vision → app, once a second: still running.

    Attributes:
        capture_ns: Monotonic time at which the capture thread was last seen not hanging.
    """

    capture_ns: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Vision → app: this process cannot go on, and a new one could not either.

    Attributes:
        error: Name of the `AppError` class.
        sentence: What happened and what to do.
    """

    error: str
    sentence: str
