"""A head in three dimensions, as a camera sees it: for tests of what turns."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import Analysis, Box, Face, HeadPose
from app.core.liveness import Cues

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEP_S = 1 / 30


@cache
def egg() -> NDArray[np.float64]:
    """Return points on the front of an egg, shape (478, 3): its middle is nearest to the camera."""
    points = np.random.default_rng(3).uniform(-0.7, 0.7, (478, 2))
    points[33], points[263] = (-0.4, -0.2), (0.4, -0.2)
    points[9], points[152] = (0, -0.4), (0, 0.6)
    return np.column_stack([points, 1 - (points**2).sum(axis=1)])


def seen(
    points: NDArray[np.float64],
    yaw_deg: float = 0,
    pitch_deg: float = 0,
    *,
    flat: bool = False,
    size: float = 1,
) -> NDArray[np.float32]:
    """Show points to a camera at 6 units; pixels, shape (478, 2)."""
    turned = points * ((1, 1, 0) if flat else (1, 1, 1))
    for first, angle_deg in ((0, yaw_deg), (1, -pitch_deg)):
        angle = np.radians(angle_deg)
        x, z = turned[:, first].copy(), turned[:, 2].copy()
        turned[:, first] = x * np.cos(angle) - z * np.sin(angle)
        turned[:, 2] = x * np.sin(angle) + z * np.cos(angle)
    return (turned[:, :2] / (6 - turned[:, 2:]) * 600 * size + 320).astype(np.float32)


def face(  # noqa: PLR0913 - all but the angles by their names
    yaw_deg: float = 0,
    pitch_deg: float = 0,
    *,
    shut: float = 0.1,
    size: float = 1,
    flat: bool = False,
    left: float = 200,
    fingerprint: int | None = None,
) -> Face:
    """Return a face that points somewhere; without a fingerprint it has no cues."""
    return Face(
        Box(left, 200, 240, 240),
        seen(egg(), yaw_deg, pitch_deg, flat=flat, size=size),
        HeadPose(yaw_deg, pitch_deg, 0),
        {"eyeBlinkLeft": shut, "eyeBlinkRight": shut},
        cues=None if fingerprint is None else Cues(fingerprint=fingerprint),
    )


def at(number: int, found: Face | None) -> Analysis:
    """Return the analysis of one frame of a camera."""
    return Analysis(round(number * STEP_S * 1e9), 640, 480, found)
