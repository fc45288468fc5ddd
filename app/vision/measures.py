"""Native quality measures of one face; `app.core.quality` maps them to components."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.face import prominence
from app.core.quality import Measures

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

_UNDER, _OVER = 25, 247
"""Luminance up to which a pixel is under-, and from which it is over-exposed (ISO/IEC 29794-5 as in OFIQ)."""


def measure(
    chip: NDArray[np.uint8],
    landmarks: NDArray[np.float32],
    pose: HeadPose,
    frame_size: tuple[int, int],
    *,
    second_face: float = 0,
) -> Measures:
    """Measure one face.

    Args:
        chip: The aligned face, RGB, uint8, shape (150, 150, 3).
        landmarks: float32, shape (478, 2), pixels of the frame.
        pose: Head pose.
        frame_size: Width and height of the frame in pixels.
        second_face: See `second_face_share`.
    """
    luminance = np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    face = luminance[_FACE]
    histogram = _histogram(face)
    mean = float(face.mean())
    geometry = _geometry(landmarks, pose, frame_size)
    return Measures(
        pose=pose,
        **geometry,
        sharpness=float(cv2.Laplacian(face, cv2.CV_32F).std()) / max(mean, 1.0),
        luminance_mean=mean / 255,
        under_exposed=float(histogram[: _UNDER + 1].sum()),
        over_exposed=float(histogram[_OVER:].sum()),
        dynamic_range_bits=_entropy(histogram),
        illumination_uniformity=_overlap(*(luminance[cheek] for cheek in _CHEEKS)),
        second_face=second_face,
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
    eyes_x, eyes_y = (float(value) for value in pupils.mean(axis=0))
    eyes_to_chin_px = max(float(np.linalg.norm(landmarks[_CHIN] - pupils.mean(axis=0))), 1.0)
    width_px, height_px = frame_size
    gaps = [float(np.linalg.norm(landmarks[upper] - landmarks[lower])) for upper, lower in _LIDS]
    return {
        "inter_eye_px": inter_eye_px,
        "left_margin": eyes_x / inter_eye_px,
        "right_margin": (width_px - 1 - eyes_x) / inter_eye_px,
        "margin_above": eyes_y / eyes_to_chin_px,
        "margin_below": (height_px - 1 - eyes_y) / eyes_to_chin_px,
        "eyes_open": min(gaps) / eyes_to_chin_px,
        "mouth_open": float(np.linalg.norm(landmarks[_LIPS[0]] - landmarks[_LIPS[1]])) / eyes_to_chin_px,
    }


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
