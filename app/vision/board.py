"""The newest camera frame in memory that two processes share. Nothing is queued and nobody waits."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import Frame

if TYPE_CHECKING:
    from multiprocessing.context import SpawnContext

    from numpy.typing import NDArray

MAX_PIXELS = 1280 * 720
"""Largest preview; the analysis sees the camera's own size."""

_SLOTS = 3
"""One that is read, one that is newest, one that is written."""

_SLOT_BYTES = MAX_PIXELS * 3
_FIELDS = 4


class FrameBoard:
    """One writer puts frames up, any number of readers look at the newest.

    The header of a slot is (sequence, width, height, captured_ns); sequence 0 means: being written. A reader
    checks before and after it copies that the sequence has not changed, so neither ever waits for the other.
    """

    def __init__(self, context: SpawnContext) -> None:
        self._bytes = context.RawArray(ctypes.c_uint8, _SLOTS * _SLOT_BYTES)
        self._header = context.RawArray(ctypes.c_int64, 1 + _SLOTS * _FIELDS)

    def put(self, pixels: NDArray[np.uint8], captured_ns: int) -> None:
        """Publish a frame.

        Args:
            pixels: RGB, uint8, shape (height, width, 3), at most `MAX_PIXELS` pixels.
            captured_ns: Monotonic clock at capture, in nanoseconds.
        """
        height_px, width_px = pixels.shape[:2]
        if height_px * width_px > MAX_PIXELS:
            raise ValueError(f"{width_px} x {height_px} pixels do not fit on the board")
        sequence = self._header[0] + 1
        slot = sequence % _SLOTS
        at = 1 + slot * _FIELDS
        self._header[at] = 0
        np.copyto(self._view(slot, height_px, width_px), pixels)
        self._header[at + 1 : at + _FIELDS] = [width_px, height_px, captured_ns]
        self._header[at] = sequence
        self._header[0] = sequence

    def newest(self, *, after_ns: int = -1) -> Frame | None:
        """Return a copy of the newest frame; None if there is none or it is not newer than `after_ns`."""
        for _ in range(_SLOTS):
            sequence = self._header[0]
            slot = sequence % _SLOTS
            at = 1 + slot * _FIELDS
            width_px, height_px, captured_ns = self._header[at + 1 : at + _FIELDS]
            if not sequence or captured_ns <= after_ns:
                return None
            if self._header[at] != sequence:  # else width and height may be of different frames
                continue
            pixels = self._view(slot, height_px, width_px).copy()
            if self._header[at] == sequence:
                return Frame(pixels, captured_ns)
        return None

    def clear(self) -> None:
        """Forget the newest frame, so that an old picture is not taken for a live one."""
        self._header[0] = 0

    def _view(self, slot: int, height_px: int, width_px: int) -> NDArray[np.uint8]:
        size = height_px * width_px * 3
        flat = np.frombuffer(memoryview(self._bytes), np.uint8, size, slot * _SLOT_BYTES)
        return flat.reshape(height_px, width_px, 3)
