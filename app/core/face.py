"""What is seen: frames, faces in them, and what is known of each."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.liveness import Cues
    from app.core.quality import Quality

EMBEDDING_SIZE = 128
"""Numbers that one network says of a face.

An embedding has dlib's, and after them, where a second opinion is wanted, SFace's 128, of length 1.
"""


@dataclass(frozen=True, slots=True)
class Embedders:
    """Names of the models that embed, weights and alignment; embeddings of other models are never compared.

    Attributes:
        first: dlib's.
        second: The second opinion's; None where a site does not want one.
    """

    first: str = "dlib-resnet-v1/mesh5"
    second: str | None = "sface-2021dec/mesh5"


def embedders(*, second_opinion: bool) -> Embedders:
    """Return the models in use."""
    return Embedders() if second_opinion else Embedders(second=None)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One camera image.

    Attributes:
        pixels: RGB, uint8, shape (height, width, 3), read-only.
        captured_ns: Monotonic clock at capture, in nanoseconds.
        scale: Pixels of the picture it was made from to one of its own; above 1 if that was reduced.
    """

    pixels: NDArray[np.uint8]
    captured_ns: int
    scale: float = 1.0

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False

    @property
    def width_px(self) -> int:
        """Number of columns."""
        return int(self.pixels.shape[1])

    @property
    def height_px(self) -> int:
        """Number of rows."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in frame coordinates, in pixels; it may reach beyond the frame."""

    left: float
    top: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Square pixels."""
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box, (x, y)."""
        return self.left + self.width / 2, self.top + self.height / 2

    def overlap(self, other: Box) -> float:
        """Intersection over union with another box, 0 to 1."""
        width = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        height = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.area + other.area - shared)


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Where the head points; all zero when it faces the camera upright.

    Attributes:
        yaw_deg: Positive when turned towards the image's right.
        pitch_deg: Positive when the chin goes down.
        roll_deg: Positive when the head leans clockwise in the image.
    """

    yaw_deg: float
    pitch_deg: float
    roll_deg: float


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face in a frame, as far as it was looked at.

    A bystander is only a box, unless it was asked for. The nearest face has landmarks, pose and quality, and
    an embedding when one was asked for and the face is good enough to compare.

    Attributes:
        box: Around the landmarks, around the detection of a bystander.
        landmarks: float32, shape (478, 2), pixels in frame coordinates; None for a bystander.
        pose: Head pose; None for a bystander.
        blendshapes: MediaPipe's 52 expression scores by name, 0 to 1.
        quality: Components and the unified score; None for a bystander.
        embedding: float32, shape (128,) or with a second opinion (256,); None if not computed.
        image: JPEG of the face and its surroundings; None if not asked for.
        cues: Of a live person or an attack; None if not asked for.
    """

    box: Box
    landmarks: NDArray[np.float32] | None = None
    pose: HeadPose | None = None
    blendshapes: Mapping[str, float] = field(default_factory=dict)
    quality: Quality | None = None
    embedding: NDArray[np.float32] | None = None
    image: bytes | None = None
    cues: Cues | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """What one frame shows.

    Attributes:
        captured_ns: Monotonic clock at the frame's capture, in nanoseconds.
        width_px: Columns of the frame.
        height_px: Rows of the frame.
        face: The nearest face, or None.
        bystanders: The other faces, the nearest first if they were asked for.
        took_ms: Time the analysis needed, in milliseconds.
        codes: Texts of the QR codes in the frame, if asked for and looked for in this one.
        scale: See `Frame`.
    """

    captured_ns: int
    width_px: int
    height_px: int
    face: Face | None
    bystanders: tuple[Face, ...] = ()
    took_ms: float = 0.0
    codes: tuple[str, ...] = ()
    scale: float = 1.0


def by_dlib(embeddings: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return dlib's part of embeddings, shape (…, 128): distances between them are on dlib's scale."""
    return embeddings[..., :EMBEDDING_SIZE]


def fused(
    embeddings: Sequence[NDArray[np.float32]], weights: Sequence[float] | None = None
) -> NDArray[np.float32]:
    """Average several looks at one face into one embedding; the second network's part keeps length 1."""
    mean = np.average(np.stack(embeddings), axis=0, weights=weights)
    length = np.linalg.norm(mean[EMBEDDING_SIZE:])
    if length:
        mean[EMBEDDING_SIZE:] /= length
    return np.asarray(mean, dtype=np.float32)


def prominence(box: Box, width_px: int, height_px: int) -> float:
    """Say how much a face is the one that a frame is about: its area, less the further it is from the middle.

    Area alone takes a passer-by at the edge for a second person: on LFW, whose pictures are of one person
    each, it finds another face of comparable size in 2.9 % of pictures, weighted like this in 1.1 %, and
    group pictures still have several.
    """
    x, y = box.centre
    from_middle = math.hypot(x / width_px - 0.5, y / height_px - 0.5)
    return box.area * math.exp(-from_middle)


def nearest(boxes: Sequence[Box], width_px: int, height_px: int) -> int:
    """Return the index of the most prominent box of a frame; there must be one."""
    return max(range(len(boxes)), key=lambda index: prominence(boxes[index], width_px, height_px))
