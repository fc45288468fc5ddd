"""Native liveness cues of one face; `app.core.liveness` says what they mean over time.

What changes slowly is not measured in every frame of a camera: edges are looked for in every third, the
site's network, if there is one, is asked in another third, and what was found last stands in between.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.liveness import Cues
from app.vision.pad_network import PadNetwork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.face import Box

EVERY = 3
"""Frames of a camera between two searches for edges, and between two questions to the network."""

_SIDE_PX = 240
"""Longer side of the frame in which edges are looked for: a bezel is still two pixels wide."""

_EDGES = (30, 90)
"""Luminance steps of Canny's edge detector: a dim screen against a dark bezel is some 40 levels."""

_VOTES = 25
"""Edge pixels that make a line."""

_LEAST_LENGTH = 0.6
"""Least length of a straight edge, in face heights: longer than collars, glasses and most hair lines."""

_GAP_PX = 5
"""Longest interruption of an edge: a finger's shadow, not a finger."""

_ALONG = 0.94
"""Least cosine of an edge to upright or level: 20 degrees, the tilt of a phone in a hand."""

_SAMPLES = np.linspace(0.02, 0.98, 24)
_BESIDE_PX = 2.0
_CONTRAST = 10
_SAME_SIDE = 0.85
"""Where along an edge, and how far beside it, one side must be lighter by how much and how often: a border is
the same from end to end, the lines found in hair, fur and cloth are not."""

_ABOVE = 0.15
_BELOW = 0.05
"""Face heights beyond the landmarks (brow to chin) from which an edge is above the face or under it."""


class CueWatch:
    """Measures the cues of the nearest face, frame by frame."""

    def __init__(self, *, video: bool, threads: int = 1) -> None:
        """Begin with nothing measured.

        Args:
            video: Frames follow each other; if not, each is measured in full.
            threads: Cores for one call of the site's network, which is loaded at the first look.
        """
        self._every = EVERY if video else 1
        self._threads = threads
        self._looks = 0
        self._last = Cues()

    def look(self, pixels: NDArray[np.uint8], landmarks: NDArray[np.float32], box: Box) -> Cues:
        """Return the cues of the face in this frame, those that change slowly as they were measured last.

        Raises:
            ModelError: The site's network cannot be used.
        """
        due, self._looks = self._looks % self._every, self._looks + 1
        luminance, scale = _shrunk(pixels)
        if not due:
            self._last = _edges(luminance, landmarks * scale)
        asked = self._network if due == min(1, self._every - 1) else None
        return replace(
            self._last,
            fingerprint=zlib.crc32(luminance.tobytes()),
            genuine=None if asked is None else asked.genuine(pixels, box),
        )

    @cached_property
    def _network(self) -> PadNetwork | None:
        return PadNetwork.find(threads=self._threads)


def cues(pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> Cues:
    """Measure the straight edges around a face, and fingerprint the frame.

    Args:
        pixels: RGB, uint8, shape (height, width, 3).
        landmarks: float32, shape (478, 2), pixels of the frame.
    """
    luminance, scale = _shrunk(pixels)
    return replace(_edges(luminance, landmarks * scale), fingerprint=zlib.crc32(luminance.tobytes()))


def _shrunk(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
    """Return the luminance of a smaller frame, and how much smaller it is."""
    scale = min(1.0, _SIDE_PX / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale > 1 / 4 else cv2.INTER_LINEAR)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8), scale


def _edges(luminance: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> Cues:
    """Measure the straight edges around a face."""
    low, high = landmarks.min(axis=0), landmarks.max(axis=0)
    height_px = max(float(high[1] - low[1]), 1.0)
    edges = cv2.Canny(luminance, *_EDGES)
    left, top = (int(max(value, 0)) for value in low)
    # What is inside the face encloses nothing.
    edges[top : int(max(high[1], 0)), left : int(max(high[0], 0))] = 0
    found = cv2.HoughLinesP(
        edges, 1, np.pi / 180, _VOTES, minLineLength=_LEAST_LENGTH * height_px, maxLineGap=_GAP_PX
    )
    lines = [] if found is None else _borders(luminance, np.asarray(found, dtype=np.int32).reshape(-1, 4))
    return _spans(lines, low.tolist(), high.tolist())


def _borders(luminance: NDArray[np.uint8], lines: NDArray[np.int32]) -> list[list[float]]:
    """Keep the lines, shape (N, 4), that are lighter on one side from end to end."""
    starts, ends = lines[:, None, :2].astype(np.float64), lines[:, None, 2:].astype(np.float64)
    along = ends - starts
    beside = along[..., ::-1] * (1, -1) / np.maximum(np.linalg.norm(along, axis=2, keepdims=True), 1)
    points = starts + along * _SAMPLES[None, :, None]
    limits = np.array(luminance.shape[::-1]) - 1

    def levels(offset_px: float) -> NDArray[np.int16]:
        columns, rows = np.moveaxis(
            np.clip(np.rint(points + offset_px * beside), 0, limits).astype(int), 2, 0
        )
        return np.asarray(luminance[rows, columns], dtype=np.int16)

    steps = levels(_BESIDE_PX) - levels(-_BESIDE_PX)
    constant = np.maximum((steps >= _CONTRAST).mean(axis=1), (steps <= -_CONTRAST).mean(axis=1)) >= _SAME_SIDE
    kept: list[list[float]] = lines[constant].tolist()
    return kept


def _spans(lines: Sequence[Sequence[float]], low: Sequence[float], high: Sequence[float]) -> Cues:
    """Return how much of each side of the face's box an edge beyond it spans."""
    (left, top), (right, bottom) = low, high
    width, height = max(right - left, 1.0), max(bottom - top, 1.0)
    found = {"left": 0.0, "right": 0.0, "above": 0.0, "below": 0.0}

    def note(side: str, span: float) -> None:
        found[side] = max(found[side], span)

    for x1, y1, x2, y2 in lines:
        across, down = abs(x2 - x1), abs(y2 - y1)
        length = float(np.hypot(across, down))
        x, y = (x1 + x2) / 2, (y1 + y2) / 2
        if down >= length * _ALONG:
            span = (min(max(y1, y2), bottom) - max(min(y1, y2), top)) / height
            if x < left:
                note("left", span)
            elif x > right:
                note("right", span)
        elif across >= length * _ALONG:
            span = (min(max(x1, x2), right) - max(min(x1, x2), left)) / width
            if y < top - _ABOVE * height:
                note("above", span)
            elif y > bottom + _BELOW * height:
                note("below", span)
    return Cues(found["left"], found["right"], found["above"], found["below"])
