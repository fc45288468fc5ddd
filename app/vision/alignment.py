"""Landmarks → the aligned face image that the embedding network was trained on.

The rules are dlib's own (`chip_details` and `extract_image_chip`): a similarity from the mean positions of five
points, halving while the face is larger than the chip, bilinear sampling. The five points come from the mesh
instead of dlib's predictor, and are not rounded to whole pixels. On the development pairs of LFW (3,000 pairs,
faces not found are errors) this is right in 98.8 % and names 92.1 % of the enrolled at an FPIR of 1 %; dlib's
predictor in a box made from the mesh 98.7 % and 92.1 %: no difference but 1.3 ms and 9 MB of model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

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
"""Outer and inner corner of the eye on the image's right, the same of the one on the left, base of the nose (dlib)."""

_MESH_POINTS = (263, 362, 33, 133, 2)
"""The mesh landmarks nearest to dlib's five points, in dlib's order."""

_TEMPLATE = (_PADDING + _MEAN_SHAPE) / (1 + 2 * _PADDING) * CHIP_PX


def aligned(pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Cut out a face, upright and at the size the network knows.

    Args:
        pixels: RGB, uint8, shape (height, width, 3).
        landmarks: float32, shape (478, 2), pixel centres at whole numbers.

    Returns:
        RGB, uint8, shape (150, 150, 3); black where the frame ends.
    """
    turn, shift = _similarity(landmarks[list(_MESH_POINTS)].astype(np.float64))
    side_px = abs(turn) * CHIP_PX - 1
    direction = turn / abs(turn)
    corner = turn * complex(CHIP_PX / 2, CHIP_PX / 2) + shift - direction * complex(side_px / 2, side_px / 2)
    step = direction * side_px / (CHIP_PX - 1)
    while (side_px / 2 + 1) > CHIP_PX:
        pixels = cv2.pyrDown(pixels)
        side_px, corner, step = side_px / 2, corner / 2, step / 2
    chip_to_image = np.array([[step.real, -step.imag, corner.real], [step.imag, step.real, corner.imag]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(pixels, chip_to_image, (CHIP_PX, CHIP_PX), flags=flags), dtype=np.uint8)


def _similarity(points: NDArray[np.float64]) -> tuple[complex, complex]:
    """Fit template → image by least squares: multiply by the first number, add the second."""
    template = _TEMPLATE[:, 0] + 1j * _TEMPLATE[:, 1]
    image = points[:, 0] + 1j * points[:, 1]
    from_centre, to_centre = template - template.mean(), image - image.mean()
    turn = complex((from_centre.conj() * to_centre).sum() / np.square(np.abs(from_centre)).sum())
    return turn, complex(image.mean() - turn * template.mean())
