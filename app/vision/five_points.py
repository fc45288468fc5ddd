"""YuNet: the five points by which a face in profile is aligned, where the mesh finds half a face at best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from app.errors import ModelError
from app.vision import model_files

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.face import Box

_SHOWN_PX = 640
"""Longer side to which a larger frame is reduced: YuNet finds faces of 10 to 300 pixels."""

_LEAST_SCORE = 0.5
"""Of a face in profile; OpenCV's default of 0.9 is for faces that look at the camera."""


class FivePoints:
    """The loaded detector."""

    def __init__(self) -> None:
        """Load it.

        Raises:
            ModelError: The model file is missing, altered or unreadable.
        """
        path = model_files.model_path(model_files.YUNET)
        try:
            self._detector = cv2.FaceDetectorYN.create(
                str(path), "", (_SHOWN_PX, _SHOWN_PX), score_threshold=_LEAST_SCORE
            )
        except cv2.error as error:
            raise ModelError(
                f"The model file {path} could not be loaded. Run packaging/run again."
            ) from error

    def find(self, pixels: NDArray[np.uint8], box: Box) -> NDArray[np.float64] | None:
        """Find the face that is nearest to where one was found before.

        Args:
            pixels: RGB, uint8, shape (height, width, 3).
            box: The face found before, in pixels.

        Returns:
            Both eyes, the tip of the nose and both corners of the mouth, from the image's left to its right;
            float64, shape (5, 2), in pixels. None if no face is found.
        """
        scale = min(1.0, _SHOWN_PX / max(pixels.shape[:2]))
        size = max(round(pixels.shape[1] * scale), 1), max(round(pixels.shape[0] * scale), 1)
        self._detector.setInputSize(size)
        shown = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        found: Any = self._detector.detect(cv2.cvtColor(shown, cv2.COLOR_RGB2BGR))[1]  # None without a face
        if found is None:
            return None
        faces: NDArray[np.float64] = np.asarray(found, dtype=np.float64) / scale
        middles = faces[:, :2] + faces[:, 2:4] / 2
        nearest = int(np.argmin(np.linalg.norm(middles - box.centre, axis=1)))
        return faces[nearest, 4:14].reshape(5, 2)
