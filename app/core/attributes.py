"""What the hub tells its clients of a face: plain numbers on NEC ID's scales, in pixels of their picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.components import sigmoid

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.core.face import Box, Face

_EYES = ((33, 133), (263, 362))
"""Corners of the person's right and left eye among MediaPipe's 478 landmarks."""

_HEAD = (0.15, 0.3, 0.15, 0.05)
"""How far the head reaches beyond the mesh on the left, above, on the right and below, in sizes of the mesh:
hair and ears lie outside it, a little of the chin too."""

_FACE_HALF = 8.0
_FACE_WIDTH = 1.0
"""Magnitude of the second network's embedding at which `face_score` is one half, and the slope.

Below 8 the mesh is not where a face is (`app.vision.analyser`); half of LFW's development images are above
12.6, 99.9 % above 8.8.
"""


UNFIT = 0.44
"""Highest quality of a face that is too small, turned, dark or blurred to be compared: NEC ID's least minimum
is 0.45. The unified score needs no other mapping: of 349 portraits (LFW and larger ones, one person each) all
reach 0.45; of 24 faces each blurred by 4 px 55 % do, with covered eyes 42 %, overexposed 35 %."""


@dataclass(frozen=True, slots=True)
class Area:
    """An upright rectangle within a picture; whole pixels, `right` and `bottom` included."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a picture; whole pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Attributes:
    """What is said of one face.

    Attributes:
        face_area: Around the face.
        head_area: Around the head, as far as it is in the picture; never smaller.
        right_eye: The person's right eye, on the picture's left unless the head is upside down.
        left_eye: The other one.
        face_score: How much it is like a face, 0 to 1.
        frontal_score: How far it faces the camera, 0 to 1; 1 when neither turned nor nodding.
        quality: How well it can be compared, 0 to 1: a hundredth of the unified score (`app.core.quality`).
        roll_deg: Lean of the head, positive clockwise in the picture.
        pan_deg: Turn of the head, positive towards the picture's right.
        tilt_deg: Nod of the head, positive when the chin goes down.
    """

    face_area: Area
    head_area: Area
    right_eye: Point
    left_eye: Point
    face_score: float
    frontal_score: float
    quality: float
    roll_deg: float
    pan_deg: float
    tilt_deg: float


def attributes_of(
    face: Face, scale: float, width_px: int, height_px: int, *, is_fit: bool = True
) -> Attributes:
    """Say what is told of a face whose landmarks were found and which was judged.

    Args:
        face: As it was analysed; judged with the second network's magnitude.
        scale: Pixels of the client's picture to one of the frame that was analysed.
        width_px: Columns of the client's picture.
        height_px: Rows of the client's picture.
        is_fit: Whether it can be compared at all; if not, its quality is below every minimum.
    """
    if face.landmarks is None or face.pose is None or face.quality is None:
        raise ValueError("a face that was not looked at has no attributes")
    size = (width_px, height_px)
    pose, magnitude = face.pose, face.quality.measures.magnitude
    quality = face.quality.unified / 100
    return Attributes(
        face_area=_area(face.box, (0, 0, 0, 0), scale, size),
        head_area=_area(face.box, _HEAD, scale, size),
        right_eye=_eye(face.landmarks, _EYES[0], scale),
        left_eye=_eye(face.landmarks, _EYES[1], scale),
        face_score=0.0 if magnitude is None else sigmoid(magnitude, _FACE_HALF, _FACE_WIDTH),
        frontal_score=_frontal(pose.yaw_deg) * _frontal(pose.pitch_deg),
        quality=quality if is_fit else min(quality, UNFIT),
        roll_deg=pose.roll_deg,
        pan_deg=pose.yaw_deg,
        tilt_deg=pose.pitch_deg,
    )


def _area(box: Box, beyond: tuple[float, float, float, float], scale: float, size: tuple[int, int]) -> Area:
    left, above, right, below = beyond
    ends_x = (box.left - left * box.width, box.left + (1 + right) * box.width)
    ends_y = (box.top - above * box.height, box.top + (1 + below) * box.height)
    (start_x, end_x), (start_y, end_y) = (
        [max(0, min(limit - 1, round(scale * end))) for end in ends]
        for ends, limit in zip((ends_x, ends_y), size, strict=True)
    )
    return Area(start_x, start_y, end_x, end_y)


def _eye(landmarks: NDArray[np.float32], corners: tuple[int, int], scale: float) -> Point:
    x, y = (landmarks[list(corners)].mean(axis=0) * scale).tolist()
    return Point(round(x), round(y))


def _frontal(angle_deg: float) -> float:
    """Fall from 1, facing the camera, to 0 at right angles."""
    return max(0.0, math.cos(math.radians(angle_deg))) ** 2
