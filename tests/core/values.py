"""Small values that tests of the core are built from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.face import Analysis, Box, Face, HeadPose
from app.core.quality import Measures, judged
from app.core.scores import Networks, score

if TYPE_CHECKING:
    from numpy.typing import NDArray

FRONTAL = HeadPose(0, 0, 0)

GOOD = Measures(
    pose=FRONTAL,
    inter_eye_px=100,
    left_margin=5,
    right_margin=5,
    margin_above=2,
    margin_below=3,
    sharpness=0.15,
    luminance_mean=0.5,
    under_exposed=0,
    over_exposed=0,
    dynamic_range_bits=7,
    illumination_uniformity=0.7,
    eyes_open=0.06,
    mouth_open=0.02,
    second_face=0,
)


def measures(**changed: Any) -> Measures:
    """Return the measures of a good face, some of them changed; angles by their own names."""
    angles = {name: changed.pop(name) for name in ("yaw_deg", "pitch_deg", "roll_deg") if name in changed}
    return replace(GOOD, pose=replace(FRONTAL, **angles), **changed)


def embedding(*numbers: float) -> NDArray[np.float32]:
    """Return an embedding that begins with these numbers; the rest is zero."""
    found = np.zeros(128, np.float32)
    found[: len(numbers)] = numbers
    return found


def by_both(
    first: NDArray[np.float32], *numbers: float, rest: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Return dlib's embedding with a second one, of length 1, that begins with these numbers or is `rest`."""
    second = embedding(*numbers) if rest is None else rest
    return np.concatenate([first, second / np.linalg.norm(second)]).astype(np.float32)


def squared_at(wanted: float, networks: Networks) -> float:
    """Return the squared distance that has this comparison score."""
    near, far = 0.0, 4.0
    for _ in range(60):
        middle = (near + far) / 2
        near, far = (middle, far) if score(np.array([middle]), networks)[0] > wanted else (near, middle)
    return near


def face(vector: NDArray[np.float32] | None = None, *, left: float = 300, **changed: Any) -> Face:
    """Return the face of somebody in front of the camera."""
    quality = judged(measures(**changed))
    return Face(
        Box(left, 200, 200, 260),
        pose=quality.measures.pose,
        quality=quality,
        embedding=vector,
        image=None if vector is None else b"jpeg",
    )


def look(found: Face | None = None, at_s: float = 0, *bystanders: Face) -> Analysis:
    """Return the analysis of one frame."""
    return Analysis(round(at_s * 1e9), 1280, 720, found, bystanders)
