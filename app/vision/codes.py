"""Reads QR codes that are held before the camera, in place of a face.

OpenCV's detectors look at 1280 x 720 pixels for 25 to 60 ms even if there is no code, and at a page full of
codes, or of corners of codes, for minutes. So corners are looked for here first, in the frame at half its
size, and the detector sees only a few of them and what surrounds them.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cv2.typing import MatLike
    from numpy.typing import NDArray

EVERY = 4
"""Frames between two looks: a code is held for a second or more.

Measured on one core at 1280 x 720: a look takes 7 ms, at a code 20 to 40.
"""

MAX_CHARACTERS = 200
"""Longest text that is handed on: our codes are shorter, what is longer is something else's or an attack."""

MOST_CORNERS = 12
"""Corners, three to a code, above which a frame shows no visitor's code but a pattern, and is left alone."""

_LOOKED_AT_PX = 640
"""Longer side of the frame in which corners are looked for: those of a code 80 px wide of 1280 are found."""

_READ_PX = 640
"""Longest side of the part that is decoded: a code held close is out of focus, and read better reduced."""

_ENLARGED = 2.0
"""How much a smaller part is enlarged at most: of codes 100 px wide and blurred by 1.2 px 13 of 15 are read
then, 5 otherwise."""

_SURROUNDINGS = 4
"""How far a code may reach from one of its corners, in sizes of the corner: 4.2 for 29 modules."""

_NEIGHBOURHOOD_PX = 51
_CONTRAST = 7
"""What is dark: at least so much (of 255) below the mean of its neighbourhood."""

_CORE_SHARE = (1.5, 4.0)
"""Side of a corner over that of its core: 7 to 3 modules, less or more where the picture is blurred."""

_OFF_CENTRE = 0.15
_LONGEST_SHAPE = 2.2
_LEAST_CORE_PX = 4


class CodeReader:
    """Looks at every few frames of a camera."""

    def __init__(self) -> None:
        # Of OpenCV's two detectors the one that takes half the time and reads smaller codes.
        self._detector = cv2.QRCodeDetectorAruco()
        self._frames = count()

    def read(self, pixels: NDArray[np.uint8]) -> tuple[str, ...]:
        """Return the texts of the codes in a frame if it is its turn, else nothing; see `find`."""
        return () if next(self._frames) % EVERY else self.find(pixels)

    def find(self, pixels: NDArray[np.uint8]) -> tuple[str, ...]:
        """Return the texts of the codes in a frame: short and printable ones, none twice.

        Args:
            pixels: RGB, uint8, shape (height, width, 3).
        """
        try:
            part = _part_with_code(pixels)
            if part is None:
                return ()
            _, texts, _, _ = self._detector.detectAndDecodeMulti(part)
        except (cv2.error, UnicodeDecodeError):  # whoever holds up a picture chooses what is decoded
            return ()
        return tuple(dict.fromkeys(text for text in texts if _is_usable(text)))


def _is_usable(text: str) -> bool:
    return 0 < len(text) <= MAX_CHARACTERS and text.isprintable()


def _part_with_code(pixels: NDArray[np.uint8]) -> MatLike | None:
    """Cut out what surrounds the corners of codes, in grey; None if there are none, or too many."""
    shrunk = min(1.0, _LOOKED_AT_PX / max(pixels.shape))
    found = np.array(list(_corners(_grey(pixels, shrunk))), np.float32)
    if not 0 < len(found) <= MOST_CORNERS:
        return None
    reach = _SURROUNDINGS * found[:, 2:].max()
    left, top = np.maximum(0, (found[:, :2] - reach).min(axis=0) / shrunk).astype(int)
    right, bottom = np.ceil((found[:, :2] + found[:, 2:] + reach).max(axis=0) / shrunk).astype(int)
    part = pixels[top:bottom, left:right]
    return _grey(part, min(_ENLARGED, _READ_PX / max(part.shape)))


def _corners(grey: MatLike) -> Iterator[Sequence[int]]:
    """Find dark squares in light ones in dark ones: left, top, width, height in pixels."""
    dark = cv2.adaptiveThreshold(
        grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _NEIGHBOURHOOD_PX, _CONTRAST
    )
    outlines, nesting = cv2.findContours(dark, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return
    children, parents = nesting[0][:, 2], nesting[0][:, 3]
    for core in np.flatnonzero((children < 0) & (parents >= 0)).tolist():
        ring = int(parents[parents[core]])
        if ring >= 0:
            corner = cv2.boundingRect(outlines[ring])
            if _is_corner(corner, cv2.boundingRect(outlines[core])):
                yield corner


def _is_corner(corner: Sequence[int], core: Sequence[int]) -> bool:
    (left, top, width, height), (core_left, core_top, core_width, core_height) = corner, core
    least, most = _CORE_SHARE
    return (
        min(core_width, core_height) >= _LEAST_CORE_PX
        and least < width / core_width < most
        and least < height / core_height < most
        and max(width, height) <= _LONGEST_SHAPE * min(width, height)
        and abs(core_left + core_width / 2 - left - width / 2) <= _OFF_CENTRE * width
        and abs(core_top + core_height / 2 - top - height / 2) <= _OFF_CENTRE * height
    )


def _grey(pixels: NDArray[np.uint8], scale: float) -> MatLike:
    """Return the luminance, reduced or enlarged."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way)
