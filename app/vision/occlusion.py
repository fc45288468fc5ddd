"""What covers a face: sunglasses, a mask, a hand, a sheet of paper.

The aligned face is divided into cells. A cell is covered where it is unlike the skin elsewhere in the face
and flatter than the parts of a face that are unlike skin too: eyes, brows, lips and beards have fine detail.
What looks like skin (the person's own hand) or is as finely patterned as hair is not seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CELL_PX = 5
_CELLS = 150 // _CELL_PX

Zone = tuple[slice, slice]


def _zone(top: int, bottom: int, left: int, right: int) -> Zone:
    """Return the cells of a part of the aligned face (150 x 150), given in its pixels."""
    return slice(top // _CELL_PX, bottom // _CELL_PX), slice(left // _CELL_PX, right // _CELL_PX)


_FOREHEAD = _zone(15, 30, 55, 95)
_CHEEKS = (_zone(70, 90, 35, 55), _zone(70, 90, 95, 115))
_BELOW_EYES = (_zone(40, 65, 70, 80), _zone(55, 65, 40, 60), _zone(55, 65, 90, 110))
"""Where skin is looked at: what covers the eyes leaves the cheeks, a mask the skin below the eyes and between
them, and either the forehead, which may be under hair."""

_EYES = _zone(35, 60, 30, 120)
_MOUTH = _zone(90, 125, 45, 105)
_UPPER = _zone(35, 65, 40, 110)
_LOWER = _zone(65, 125, 40, 110)
_FACE = _zone(30, 125, 30, 120)

_LUMINANCE_STEP = 0.25
_CHROMA_STEP = 0.12
_LEAST_STEPS = (4.0, 2.0, 2.0)
"""By what share of the skin's luminance another luminance or chroma (CIELAB) is one step away from it, and
the least such steps, for the noise of dark pictures."""

_UNLIKE = 1.0
_UNLIKE_BY_DETAIL = 8.0
"""Steps from which a flat cell is unlike skin, and how many more for as much detail as the whole face has."""

_COLOURLESS = 1.0
"""Largest a* or b* of a cell in a picture without colour, with room for rounding."""

_LEAST_CONTRAST = 2.5
"""Least contrast between cells that detail is told by, of 255: that of a face without any is noise."""

_HIDDEN = 0.5
"""Share of the eyes' zone that is covered from which there is no telling what the skin below them is like."""


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """An aligned face in cells of 5 x 5 pixels.

    Attributes:
        colour: Mean of each in CIELAB, float32, shape (30, 30, 3).
        detail: Standard deviation of the luminance in each, over that between the cells, shape (30, 30).
    """

    colour: NDArray[np.float32]
    detail: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Covered:
    """Shares of a face that something covers, 0 to 1; None if it cannot be told."""

    eyes: float
    mouth: float | None
    face: float | None


def cells_of(chip: NDArray[np.uint8], luminance: NDArray[np.uint8]) -> Cells:
    """Divide an aligned face into cells.

    Args:
        chip: RGB, uint8, shape (150, 150, 3).
        luminance: Its luminance, uint8, shape (150, 150).
    """
    small = cv2.resize(chip, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
    colour = cv2.cvtColor(small.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB)
    level = luminance.astype(np.float32)
    mean = cv2.resize(level, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
    square = cv2.resize(level * level, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
    detail = np.sqrt(np.maximum(square - mean * mean, 0)) / max(float(mean[_FACE].std()), _LEAST_CONTRAST)
    return Cells(np.asarray(colour, np.float32), np.asarray(detail, np.float32))


def covered(cells: Cells) -> Covered:
    """Find what covers an aligned face."""
    limit = (_UNLIKE + _UNLIKE_BY_DETAIL * cells.detail) ** 2
    forehead, *sides = _unlike(cells.colour, (_FOREHEAD, *_CHEEKS, *_BELOW_EYES))
    cheeks, below_eyes = sides[: len(_CHEEKS)], sides[len(_CHEEKS) :]
    upper = np.minimum.reduce([forehead, *cheeks]) > limit
    eyes = float(upper[_EYES].mean())
    if eyes >= _HIDDEN:
        return Covered(eyes, None, None)
    lower = np.minimum.reduce([forehead, *below_eyes]) > limit
    face = np.concatenate([upper[_UPPER].ravel(), lower[_LOWER].ravel()])
    return Covered(eyes, float(lower[_MOUTH].mean()), float(face.mean()))


def cheeks_colour(cells: Cells) -> tuple[float, float] | None:
    """Return the mean CIELAB a* and b* of the cheeks; None if the whole face has no colour.

    An infrared camera or an old picture shows no colour, which says nothing of the light.
    """
    if np.abs(cells.colour[(*_FACE, slice(1, 3))]).max() <= _COLOURLESS:
        return None
    a, b = np.concatenate([cells.colour[zone][..., 1:].reshape(-1, 2) for zone in _CHEEKS]).mean(axis=0)
    return float(a), float(b)


def _unlike(colour: NDArray[np.float32], skin: tuple[Zone, ...]) -> NDArray[np.float32]:
    """Return how many steps, squared, each cell is from each place that should be skin.

    Each place counts for itself, for light may come from one side.
    """
    medians = np.stack([_median(colour[zone]) for zone in skin])
    shares = (_LUMINANCE_STEP, _CHROMA_STEP, _CHROMA_STEP)
    steps = np.maximum(medians[:, :1] * np.array(shares, np.float32), np.array(_LEAST_STEPS, np.float32))
    away = (colour[None] - medians[:, None, None]) / steps[:, None, None]
    return np.asarray(np.einsum("zrcl,zrcl->zrc", away, away), np.float32)


def _median(colour: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the median of some cells, for each channel; ten times as fast as NumPy's for so few."""
    flat = np.sort(colour.reshape(-1, 3), axis=0)
    return np.asarray(flat[len(flat) // 2])
