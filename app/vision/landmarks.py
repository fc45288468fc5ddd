"""MediaPipe's landmark answers as arrays, without a Python object for each of the 478 points.

The library turns each point into an object, one attribute at a time: 2 ms a frame, a tenth of an analysis.
The release is pinned, and a test compares both ways; a release that answers in another form fails it.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from mediapipe.tasks.python.components.containers.landmark_c import NormalizedLandmarkC
from mediapipe.tasks.python.vision import face_landmarker

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STRIDE_BYTES = ctypes.sizeof(NormalizedLandmarkC)
_X_THEN_Y = NormalizedLandmarkC.x.offset == 0 and NormalizedLandmarkC.y.offset == ctypes.sizeof(
    ctypes.c_float
)


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """What takes the place of MediaPipe's `FaceLandmarkerResult`; one entry for each face.

    Attributes:
        landmarks: float32, shape (478, 2), as shares of the image's width and height.
        blendshapes: Expression scores by name, 0 to 1.
        matrixes: Facial transformation matrix, shape (4, 4).
    """

    landmarks: tuple[NDArray[np.float32], ...]
    blendshapes: tuple[dict[str, float], ...]
    matrixes: tuple[NDArray[np.float32], ...]

    @classmethod
    def from_ctypes(cls, found: Any) -> FoundFaces:  # noqa: ANN401 - MediaPipe has no types
        """Copy everything out of the library's memory, which it frees right after."""
        return cls(
            tuple(_points(found.face_landmarks[one]) for one in range(found.face_landmarks_count)),
            tuple(_scores(found.face_blendshapes[one]) for one in range(found.face_blendshapes_count)),
            tuple(
                np.asarray(found.facial_transformation_matrixes[one].to_numpy(), dtype=np.float32)
                for one in range(found.facial_transformation_matrixes_count)
            ),
        )


def answer_with_arrays() -> None:
    """Make every FaceLandmarker of this process answer with `FoundFaces`."""
    if not _X_THEN_Y:
        raise AssertionError("MediaPipe's landmarks have another layout than those of the pinned release")
    face_landmarker.FaceLandmarkerResult = FoundFaces


def _points(found: Any) -> NDArray[np.float32]:  # noqa: ANN401
    count = found.landmarks_count
    memory = (ctypes.c_char * (count * _STRIDE_BYTES)).from_address(
        ctypes.addressof(found.landmarks.contents)
    )
    return np.ndarray((count, 2), np.float32, memory, 0, (_STRIDE_BYTES, 4)).copy()


def _scores(found: Any) -> dict[str, float]:  # noqa: ANN401
    categories = (found.categories[one] for one in range(found.categories_count))
    return {one.category_name.decode(): one.score for one in categories}
