"""Landmarks → the aligned face images that the two embedding networks were trained on.

The rules are dlib's own (`chip_details` and `extract_image_chip`): a similarity from the mean positions of
five points, halving while the face is larger than the chip, bilinear sampling. What differs is rounding: a
chip is within 3 grey levels of dlib's own, an embedding within 0.02. The five points come from the mesh
instead of dlib's predictor, and are not rounded to whole pixels. On the development pairs of LFW (3,000
pairs, faces not found are errors) this is right in 98.8 % and names 92.1 % of the enrolled at an FPIR of 1 %;
dlib's predictor in a box made from the mesh 98.7 % and 92.1 %: no difference but 1.3 ms and 9 MB of model.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.vision.sface import CROP_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHIP_PX = 150
"""Side of the aligned face image (dlib)."""

_PADDING = 0.25
"""Space around the mean shape, as a share of its size (dlib)."""

_MEAN_SHAPE = np.array(
    [
        (0.8595674595992, 0.2134981538014),
        (0.6460604764104, 0.2289674387677),
        (0.1205750620789, 0.2137274526848),
        (0.3340850613712, 0.2290642403242),
        (0.4901123135679, 0.6277975316475),
    ]
)
"""Outer and inner corner of the eye on the image's right, the same on the left, base of the nose (dlib)."""

_MESH_POINTS = (263, 362, 33, 133, 2)
"""The mesh landmarks nearest to dlib's five points, in dlib's order."""

_TEMPLATE = (_PADDING + _MEAN_SHAPE) / (1 + 2 * _PADDING) * CHIP_PX

_SECOND_TEMPLATE = np.array(
    [(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041)]
)
"""Where SFace expects eyes, tip of the nose and corners of the mouth, in pixels of its 112 (OpenCV)."""

_EYES = ((33, 133), (263, 362))
_NOSE_AND_MOUTH = (4, 61, 291)
"""Mesh landmarks for those. The middle of an eye's corners does not move with the gaze as the iris does: over
all pairs of LFW's development images the FNMR falls from 8.9 to 7.0 % at an FMR of 1e-6."""

_BORDER_PX = 2
"""What a halving loses at each edge, and what is cut out beyond the chip for it (dlib)."""

_HALVED = complex(1.25, 0.75)
"""Where dlib takes the first pixel after a halving to be, in pixels after it; in truth that is (1, 1). The
network was trained with this, so it is kept (`pyramid_down_2_1`)."""


def aligned(pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Cut out a face, upright and at the size the network knows.

    Args:
        pixels: RGB, uint8, shape (height, width, 3).
        landmarks: float32, shape (478, 2), pixel centres at whole numbers.

    Returns:
        RGB, uint8, shape (150, 150, 3); black where the frame ends.
    """
    return _chip(pixels, *_similarity(_TEMPLATE, landmarks[list(_MESH_POINTS)].astype(np.float64)))


def aligned_by_five(pixels: NDArray[np.uint8], points: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Cut out a face as `aligned` does, by the points that `five_points` describes."""
    turn, shift = _to_frame(points)
    eyes = np.array([_TEMPLATE[2:4].mean(axis=0), _TEMPLATE[:2].mean(axis=0)])
    scale, offset = _similarity(eyes, _SECOND_TEMPLATE[:2])  # from dlib's chip to SFace's
    return _chip(pixels, turn * scale, turn * offset + shift)


def five_points(landmarks: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return both eyes, the tip of the nose and both corners of the mouth of a mesh, shape (5, 2)."""
    eyes = [landmarks[list(corners)].mean(axis=0) for corners in _EYES]
    return np.array([*eyes, *landmarks[list(_NOSE_AND_MOUTH)]], dtype=np.float64)


def aligned_for_second(pixels: NDArray[np.uint8], points: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Cut out a face as SFace knows it.

    Args:
        pixels: RGB, uint8, shape (height, width, 3).
        points: As `five_points` gives them, in pixels.

    Returns:
        RGB, uint8, shape (112, 112, 3); black where the frame ends.
    """
    step, corner = _to_frame(points)
    halvings = max(0, math.floor(math.log2(abs(step))))
    ends = [corner + step * CROP_PX * end for end in (0, 1, 1j, 1 + 1j)]
    part, start = _surroundings(pixels, ends, halvings)
    corner -= start
    for _ in range(halvings):
        part, corner, step = _halved(part), corner / 2 - complex(1, 1), step / 2
    return _sampled(part, corner, step, CROP_PX)


def _to_frame(points: NDArray[np.float64]) -> tuple[complex, complex]:
    """Return the similarity from SFace's crop to the frame: multiply by the first number, add the second.

    It is fitted from the frame to the crop, as OpenCV does, and turned round: a face in profile, which does
    not fit, is shown smaller than by the fit from the crop to the frame.
    """
    turn, shift = _similarity(points, _SECOND_TEMPLATE)
    return 1 / turn, -shift / turn


def _chip(pixels: NDArray[np.uint8], turn: complex, shift: complex) -> NDArray[np.uint8]:
    """Cut out dlib's chip; from the chip to the frame: multiply by the first number, add the second."""
    side_px = abs(turn) * CHIP_PX - 1
    side = turn / abs(turn) * side_px
    corner = turn * complex(CHIP_PX / 2, CHIP_PX / 2) + shift - side * complex(0.5, 0.5)
    step = side / (CHIP_PX - 1)
    halvings = max(0, math.ceil(math.log2(side_px / (CHIP_PX - 1))) - 1)
    part, start = _surroundings(pixels, [corner + side * end for end in (0, 1, 1j, 1 + 1j)], halvings)
    corner -= start
    for _ in range(halvings):
        part, corner, step = _halved(part), corner / 2 - _HALVED, step / 2
    return _sampled(part, corner, step, CHIP_PX)


def _surroundings(
    pixels: NDArray[np.uint8], corners: list[complex], halvings: int
) -> tuple[NDArray[np.uint8], complex]:
    """Cut out what the chip needs; the first pixel decides which ones a halving keeps, so it is dlib's too.

    Returns:
        The part of the frame, which is empty if the face is outside, and its upper left corner.
    """
    border_px = _BORDER_PX * (2 ** (halvings + 1) - 1)
    left, right = (end(one.real for one in corners) for end in (min, max))
    top, bottom = (end(one.imag for one in corners) for end in (min, max))
    left, top = (max(0, math.floor(edge - border_px + 0.5)) for edge in (left, top))
    right, bottom = (max(0, math.floor(edge + border_px + 0.5) + 1) for edge in (right, bottom))
    return pixels[top:bottom, left:right], complex(left, top)


def _halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Smooth, keep every second pixel, and drop the edges, where the smoothing would need what is outside."""
    height_px, width_px = (max(0, (side - 3) // 2) for side in pixels.shape[:2])
    if not height_px or not width_px:
        return pixels[:0]
    smaller = cv2.pyrDown(pixels)[1 : 1 + height_px, 1 : 1 + width_px]
    return np.asarray(smaller, dtype=np.uint8)


def _sampled(pixels: NDArray[np.uint8], corner: complex, step: complex, side_px: int) -> NDArray[np.uint8]:
    """Fill a chip from its first pixel's place and the way to the next one; black outside."""
    if not pixels.size:
        return np.zeros((side_px, side_px, 3), np.uint8)
    chip_to_image = np.array([[step.real, -step.imag, corner.real], [step.imag, step.real, corner.imag]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    chip = np.asarray(cv2.warpAffine(pixels, chip_to_image, (side_px, side_px), flags=flags), dtype=np.uint8)
    # OpenCV blends the last pixels of a frame with the black around it; dlib's edge is sharp.
    steps = np.arange(side_px)
    places = corner + step * (steps[None, :] + 1j * steps[:, None])
    height_px, width_px = pixels.shape[:2]
    across, down = places.real, places.imag
    chip[(across < 0) | (across >= width_px - 1) | (down < 0) | (down >= height_px - 1)] = 0
    return chip


def _similarity(first: NDArray[np.float64], second: NDArray[np.float64]) -> tuple[complex, complex]:
    """Fit the first points → the second by least squares: multiply by the first number, add the second."""
    start, end = (points[:, 0] + 1j * points[:, 1] for points in (first, second))
    from_centre, to_centre = start - start.mean(), end - end.mean()
    turn = complex((from_centre.conj() * to_centre).sum() / np.square(np.abs(from_centre)).sum())
    return turn, complex(end.mean() - turn * start.mean())
