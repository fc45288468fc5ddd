"""What is around a face, and what became of the picture before it was opened."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_T_PX = 32
"""Distance from the middle between the eyes to the chin in the small picture whose gradients are taken."""

_REACH = (1.9, 1.5, 1.6)
"""How far around the middle between the eyes the background is looked at, in T: sideways, up, down."""

_HEAD = (1.0, 1.35)
"""Half the width and height of an ellipse that leaves out the head with its hair, in T."""

_SHOULDERS = (0.5, 0.8, 2.0)
"""From how far below the eyes the body is left out, half its width there, and how much wider for each T."""

_LEAST_T_PX = 16
"""T below which a picture is too small to say anything of its background."""

_LEAST_PX = 100
"""Pixels of background below which nothing is said of it."""

_BLOCK_PX = 8
"""Side of JPEG's blocks."""

_LARGEST_STEP = 20.0
"""Steps beyond this are edges of things, not of blocks."""


def background_gradient(
    pixels: NDArray[np.uint8], eyes: tuple[float, float], eyes_to_chin_px: float
) -> float | None:
    """Return the mean gradient (Sobel) of the luminance around head and shoulders; None if there is no room.

    Args:
        pixels: RGB, uint8, shape (height, width, 3).
        eyes: Middle between the eyes, (x, y) in pixels.
        eyes_to_chin_px: T.
    """
    if eyes_to_chin_px < _LEAST_T_PX:
        return None
    scale = _T_PX / eyes_to_chin_px
    sideways, above, below = (reach * eyes_to_chin_px for reach in _REACH)
    left, top = max(int(eyes[0] - sideways), 0), max(int(eyes[1] - above), 0)
    part = pixels[top : max(int(eyes[1] + below), 0), left : max(int(eyes[0] + sideways), 0)]
    height_px, width_px = round(part.shape[0] * scale), round(part.shape[1] * scale)
    if min(height_px, width_px) < 3:
        return None
    # Only as many pixels as are averaged over are looked at: a near face would cost a millisecond more.
    twice = cv2.resize(part, (2 * width_px, 2 * height_px), interpolation=cv2.INTER_LINEAR)
    luminance = cv2.resize(
        cv2.cvtColor(twice, cv2.COLOR_RGB2GRAY), (width_px, height_px), interpolation=cv2.INTER_AREA
    )
    gradients = cv2.magnitude(cv2.Sobel(luminance, cv2.CV_32F, 1, 0), cv2.Sobel(luminance, cv2.CV_32F, 0, 1))
    middle = round((eyes[0] - left) * scale), round((eyes[1] - top) * scale)
    around = _around_head()[
        _REACH_PX[1] - middle[1] : _REACH_PX[1] - middle[1] + height_px,
        _REACH_PX[0] - middle[0] : _REACH_PX[0] - middle[0] + width_px,
    ]
    if cv2.countNonZero(around) < _LEAST_PX:
        return None
    return float(cv2.mean(gradients[: around.shape[0], : around.shape[1]], around)[0])


def blockiness(part: NDArray[np.uint8]) -> float | None:
    """Return how much larger steps at the edges of JPEG's blocks are than those beside them, of 255.

    Where the blocks begin is not known, for the picture may be cut: the worst of eight places is taken.

    Args:
        part: RGB, uint8, shape (height, width, 3); None comes of one that is too small to tell.
    """
    if min(part.shape[:2]) < 4 * _BLOCK_PX:
        return None
    luminance = np.asarray(cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2GRAY), np.float32)
    return float(np.mean([_excess(luminance), _excess(luminance.T)]))


def _excess(luminance: NDArray[np.float32]) -> float:
    """Return the excess of the steps across columns at the worst of eight places over the usual place."""
    steps = np.abs(np.diff(luminance, axis=1))
    excess = steps[:, 1:-1] - (steps[:, :-2] + steps[:, 2:]) / 2
    along = np.clip(excess, -_LARGEST_STEP, _LARGEST_STEP).mean(axis=0)
    places = np.sort([along[start::_BLOCK_PX].mean() for start in range(_BLOCK_PX)])
    return float(places[-1] - np.median(places[:-1]))


_REACH_PX = (round(_REACH[0] * _T_PX) + 2, round(_REACH[1] * _T_PX) + 2)
"""Where the middle between the eyes is in the mask, (x, y)."""


@cache
def _around_head() -> NDArray[np.uint8]:
    """Return what is neither head nor body, in the small picture, with two pixels to spare on each side."""
    height_px = _REACH_PX[1] + round(_REACH[2] * _T_PX) + 2
    rows, columns = np.mgrid[:height_px, : 2 * _REACH_PX[0]]
    across, down = (columns - _REACH_PX[0]) / _T_PX, (rows - _REACH_PX[1]) / _T_PX
    head = (across / _HEAD[0]) ** 2 + (down / _HEAD[1]) ** 2 < 1
    begin, half, wider = _SHOULDERS
    body = (down > begin) & (np.abs(across) < half + wider * (down - begin))
    return np.asarray(~(head | body), np.uint8)
