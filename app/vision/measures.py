"""Native quality measures of one face; `app.core.components` maps them to components."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.components import Measures
from app.core.face import prominence
from app.vision.occlusion import cells_of, cheeks_colour, covered
from app.vision.surroundings import background_gradient, blockiness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.face import Box, HeadPose

_PUPILS = (468, 473)
_CHIN = 152
_LIDS = ((159, 145), (386, 374))
_LIPS = (13, 14)
"""Indices of MediaPipe's 478 face landmarks: iris centres, chin, lid and lip middles."""

_FACE = (slice(22, 142), slice(30, 120))
_CHEEKS = ((slice(62, 96), slice(34, 60)), (slice(62, 96), slice(90, 116)))
"""Where the aligned face (150 x 150) shows skin whatever the hair: rows, columns."""

_DIRECTIONS = (((1, 0), (1, 2)), ((0, 0), (2, 2)), ((0, 1), (2, 1)), ((0, 2), (2, 0)))
"""Neighbours of a pixel along each direction in which detail is looked for, rows and columns of 3 x 3."""

_DETAIL_SIGMA_PX = 1.0
"""What is finer is noise of the camera, which has no direction."""

_NATURAL = ((5, 25), (5, 35))
"""CIELAB a* and b* of skin under white light (ISO/IEC 29794-5 as in OFIQ)."""

_UNDER, _OVER = 25, 247
"""Luminance up to which a pixel is under-, and from which it is over-exposed (ISO/IEC 29794-5 as in OFIQ)."""


def measure(  # noqa: PLR0913 - options by their names
    chip: NDArray[np.uint8],
    landmarks: NDArray[np.float32],
    pose: HeadPose,
    pixels: NDArray[np.uint8],
    *,
    second_face: float = 0,
    video: bool = True,
) -> Measures:
    """Measure one face.

    Args:
        chip: The aligned face, RGB, uint8, shape (150, 150, 3).
        landmarks: float32, shape (478, 2), pixels of the frame.
        pose: Head pose.
        pixels: The frame, RGB, uint8, shape (height, width, 3).
        second_face: See `second_face_share`.
        video: The frame is a camera's: what a file's compression does to a picture is not assessed.
    """
    luminance = np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    face = luminance[_FACE]
    histogram = _histogram(face)
    mean = float(face.mean())
    cells = cells_of(chip, luminance)
    hidden = covered(cells)
    return Measures(
        pose=pose,
        **_geometry(landmarks, pose, (pixels.shape[1], pixels.shape[0])),
        sharpness=float(cv2.Laplacian(face, cv2.CV_32F).std()) / max(mean, 1.0),
        luminance_mean=mean / 255,
        under_exposed=float(histogram[: _UNDER + 1].sum()),
        over_exposed=float(histogram[_OVER:].sum()),
        dynamic_range_bits=_entropy(histogram),
        illumination_uniformity=_overlap(*(luminance[cheek] for cheek in _CHEEKS)),
        second_face=second_face,
        # The edges of what covers the eyes would be taken for movement.
        detail_evenness=None if hidden.face is None else _detail_evenness(face),
        eyes_covered=hidden.eyes,
        mouth_covered=hidden.mouth,
        face_covered=hidden.face,
        background_gradient=background_gradient(pixels, *_place(landmarks)),
        colour_distance=_colour_distance(cheeks_colour(cells)),
        blockiness=None if video else blockiness(_part(pixels, landmarks)),
    )


def second_face_share(face: Box, others: Sequence[Box], frame_size: tuple[int, int]) -> float:
    """Return how prominent the next face is beside the nearest one, 0 (nobody else) to 1."""
    most = max((prominence(other, *frame_size) for other in others), default=0.0)
    return min(1.0, most / max(prominence(face, *frame_size), 1.0))


def _geometry(
    landmarks: NDArray[np.float32], pose: HeadPose, frame_size: tuple[int, int]
) -> dict[str, float]:
    pupils = landmarks[list(_PUPILS)]
    apart_px = float(np.linalg.norm(pupils[0] - pupils[1]))
    inter_eye_px = max(apart_px / max(math.cos(math.radians(pose.yaw_deg)), 0.2), 1.0)
    (eyes_x, eyes_y), eyes_to_chin_px = _place(landmarks)
    width_px, height_px = frame_size
    gaps = [float(np.linalg.norm(landmarks[upper] - landmarks[lower])) for upper, lower in _LIDS]
    return {
        "inter_eye_px": inter_eye_px,
        "left_margin": eyes_x / inter_eye_px,
        "right_margin": (width_px - 1 - eyes_x) / inter_eye_px,
        "margin_above": eyes_y / eyes_to_chin_px,
        "margin_below": (height_px - 1 - eyes_y) / eyes_to_chin_px,
        "head_size": eyes_to_chin_px / height_px,
        "eyes_open": min(gaps) / eyes_to_chin_px,
        "mouth_open": float(np.linalg.norm(landmarks[_LIPS[0]] - landmarks[_LIPS[1]])) / eyes_to_chin_px,
    }


def _place(landmarks: NDArray[np.float32]) -> tuple[tuple[float, float], float]:
    """Return the middle between the eyes and T, at least 1; in pixels."""
    eyes = landmarks[list(_PUPILS)].mean(axis=0)
    return (float(eyes[0]), float(eyes[1])), max(float(np.linalg.norm(landmarks[_CHIN] - eyes)), 1.0)


def _part(pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the part of a frame that shows the face; empty if it is outside."""
    ends = np.maximum([landmarks.min(axis=0), landmarks.max(axis=0)], 0).astype(int)
    return pixels[ends[0, 1] : ends[1, 1], ends[0, 0] : ends[1, 0]]


def _detail_evenness(face: NDArray[np.uint8]) -> float:
    """Return the detail along the direction that has least of it over the one that has most, 0 to 1.

    Detail is the mean size of the second derivative; where there is none at all, it is even.
    """
    smooth = cv2.GaussianBlur(face.astype(np.float32), (5, 5), _DETAIL_SIGMA_PX)
    found = [cv2.norm(cv2.filter2D(smooth, cv2.CV_32F, kernel), cv2.NORM_L1) for kernel in _kernels()]
    return min(found) / max(found) if max(found) > 0 else 1.0


@cache
def _kernels() -> tuple[NDArray[np.float32], ...]:
    kernels = []
    for one, other in _DIRECTIONS:
        kernel = np.zeros((3, 3), np.float32)
        kernel[one] = kernel[other] = 1
        kernel[1, 1] = -2
        kernels.append(kernel / float((one[0] - 1) ** 2 + (one[1] - 1) ** 2))
    return tuple(kernels)


def _colour_distance(colour: tuple[float, float] | None) -> float | None:
    """Return how far a* and b* are from skin's."""
    if colour is None:
        return None
    return math.hypot(
        *(max(low - value, 0, value - high) for value, (low, high) in zip(colour, _NATURAL, strict=True))
    )


def _histogram(luminance: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Share of pixels at each of the 256 levels."""
    return np.bincount(luminance.ravel(), minlength=256) / luminance.size


def _entropy(histogram: NDArray[np.float64]) -> float:
    used = histogram[histogram > 0]
    return float(-(used * np.log2(used)).sum())


def _overlap(left: NDArray[np.uint8], right: NDArray[np.uint8]) -> float:
    """Shared area of two luminance histograms, 0 to 1, in 32 steps so that noise does not count."""
    step = 8
    histograms = [
        np.bincount(zone.ravel() // step, minlength=256 // step) / zone.size for zone in (left, right)
    ]
    return float(np.minimum(*histograms).sum())
