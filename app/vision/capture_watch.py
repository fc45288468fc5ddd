"""Tells from the pictures of a camera that it shows nothing, or nothing new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.vision.messages import Trouble

if TYPE_CHECKING:
    from numpy.typing import NDArray

PATIENCE_S = 2.0
"""How long a camera may show black, or the same picture, before that is said."""

LEAST_WIDTH_PX = 320
"""Narrower pictures have fewer pixels between the eyes than can be compared, at any useful distance."""

_BLACK_MEAN = 16
_BLACK_SPREAD = 1.0
"""Mean, and standard deviation, up to which a picture is black, of 255.

A closed shutter delivers 0, or 16 where the darkest video level is 16. A dark room has the noise of an
amplified sensor, and is not said to be black: the kiosk's own screen may light it. Faces are still found in
pictures of a spread of 1.7, a thirtieth as bright as usual.
"""

_STEP_PX = 8
"""Every eighth pixel of every eighth row tells whether a picture is black."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one picture says of the camera.

    Attributes:
        is_new: Whether it may be analysed: not the previous one over again.
        trouble: What is wrong, or None.
    """

    is_new: bool
    trouble: Trouble | None


class CaptureWatch:
    """Follows the pictures of one source, also when it is opened again.

    No two pictures of a sensor are equal in every pixel, for it is noisy: equal ones are the same picture,
    which some drivers deliver over and over after the camera has gone. A file, the demonstration or a
    compressed stream may well repeat a picture, so they are not live in this sense.
    """

    def __init__(self) -> None:
        self._newest: NDArray[np.uint8] | None = None
        self._is_black = False
        self._new_ns = 0
        self._lit_ns = 0

    def reopened(self, at_ns: int) -> None:
        """Be patient anew: the source was opened, at this monotonic time in nanoseconds."""
        self._new_ns = self._lit_ns = at_ns

    def look(self, pixels: NDArray[np.uint8], at_ns: int, *, is_live: bool) -> Look:
        """Judge the next picture.

        Args:
            pixels: RGB, uint8, shape (height, width, 3).
            at_ns: Monotonic time of its capture, in nanoseconds.
            is_live: Whether it comes from a device of this machine.
        """
        is_new = not is_live or self._newest is None or not np.array_equal(pixels, self._newest)
        if is_new:
            self._newest, self._new_ns = pixels, at_ns
            self._is_black = is_black(pixels)
        if not self._is_black:
            self._lit_ns = at_ns
        return Look(is_new, self._trouble(pixels, at_ns, is_live=is_live))

    def _trouble(self, pixels: NDArray[np.uint8], at_ns: int, *, is_live: bool) -> Trouble | None:
        if at_ns - self._lit_ns >= PATIENCE_S * 1e9:
            return Trouble.BLACK
        if at_ns - self._new_ns >= PATIENCE_S * 1e9 and not self._is_black:
            return Trouble.FROZEN
        if is_live and pixels.shape[1] < LEAST_WIDTH_PX:
            return Trouble.SMALL
        return None


def is_black(pixels: NDArray[np.uint8]) -> bool:
    """Say whether a picture shows nothing at all, not even noise."""
    some = pixels[::_STEP_PX, ::_STEP_PX]
    return bool(some.mean() <= _BLACK_MEAN and some.std() <= _BLACK_SPREAD)
