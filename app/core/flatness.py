"""How far a face's landmarks are from those of a flat picture, seen from two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RIGID = [
    1, 4, 5, 6, 195, 197, 168, 9, 8, 10, 151, 33, 133, 263, 362, 130, 359, 98, 327, 2, 94, 234, 454, 127, 356,
    132, 361, 93, 323, 50, 280, 117, 346, 205, 425, 103, 332, 67, 297, 109, 338, 21, 251, 54, 284, 58, 288,
]  # fmt: skip
"""MediaPipe's landmarks that expressions hardly move: nose, brow bone, eye corners, temples, cheeks."""

_EYE_CORNERS = (33, 263)


def out_of_plane(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Return what the best homography between two views of a face leaves over.

    Two views of a plane differ by a homography, whatever moved; those of a head that turns do not, since the
    nose stands before the cheeks (Hartley and Zisserman, Multiple View Geometry, 13.1).

    Args:
        first: float32, shape (478, 2), pixels.
        second: float32, shape (478, 2), pixels.

    Returns:
        Root mean square in units of the second view's distance between the outer eye corners; 0 for points
        that have no extent.
    """
    source, target = (np.asarray(points[_RIGID], dtype=np.float64) for points in (first, second))
    (source, _), (target, scale) = _centred(source), _centred(target)
    zero = np.zeros_like(source)
    x, y = target[:, :1], target[:, 1:2]
    system = np.concatenate(
        [
            np.concatenate([source, zero, -x * source], axis=1),
            np.concatenate([zero, source, -y * source], axis=1),
        ]
    )
    homography = np.linalg.eigh(system.T @ system)[1][:, 0].reshape(3, 3)
    mapped = source @ homography.T
    with np.errstate(divide="ignore", invalid="ignore"):
        left = mapped[:, :2] / mapped[:, 2:] - target[:, :2]
    apart = float(np.linalg.norm(second[_EYE_CORNERS[0]] - second[_EYE_CORNERS[1]])) * scale
    found = float(np.sqrt((left**2).sum(axis=1).mean())) / max(apart, float(np.finfo(np.float32).eps))
    return found if np.isfinite(found) else 0.0


def _centred(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Return homogeneous points about their centre, a mean of root two away, and their scale."""
    about = points - points.mean(axis=0)
    scale = float(np.sqrt(2) / max(np.linalg.norm(about, axis=1).mean(), np.finfo(np.float32).eps))
    return np.concatenate([about * scale, np.ones((len(points), 1))], axis=1), scale
