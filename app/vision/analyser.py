"""One call: detect, judge, embed. The detector tracks; nothing else remembers earlier frames."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

from app.core.face import Analysis
from app.core.quality import defects, judged
from app.errors import VisionError
from app.vision.alignment import aligned
from app.vision.cues import cues
from app.vision.detector import Detector
from app.vision.embedder import Embedder
from app.vision.measures import measure, second_face_share

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.face import Face, Frame
    from app.vision.messages import Wanted

_IMAGE_SIDE_PX = 480
"""Largest side of a kept sample."""

_IMAGE_FACE_SHARE = 0.5
"""Share of a kept sample's side that the face takes."""

_JPEG_QUALITY = 90


class Analyser:
    """The loaded models, from frame to analysis. Use as a context manager."""

    def __init__(self, *, video: bool, threads: int = 1) -> None:
        """Load all models; see `Detector` and `Embedder`."""
        self._detector = Detector(video=video)
        self._embedder = Embedder(threads=threads)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._detector.__exit__()

    def analyse(self, frame: Frame, wanted: Wanted) -> Analysis:
        """Find the faces in a frame; judge the nearest and embed it if it is good enough to compare."""
        started_ns = time.perf_counter_ns()
        faces = self._detector.detect(frame.pixels, frame.captured_ns // 1_000_000)
        face = self._judged(frame, faces, wanted) if faces else None
        took_ms = (time.perf_counter_ns() - started_ns) / 1e6
        return Analysis(frame.captured_ns, frame.width_px, frame.height_px, face, faces[1:], took_ms)

    def _judged(self, frame: Frame, faces: tuple[Face, ...], wanted: Wanted) -> Face:
        face = faces[0]
        if face.landmarks is None or face.pose is None:
            return face
        chip = aligned(frame.pixels, face.landmarks)
        size = (frame.width_px, frame.height_px)
        second_face = second_face_share(face.box, [other.box for other in faces[1:]], size)
        quality = judged(measure(chip, face.landmarks, face.pose, size, second_face=second_face))
        found = cues(frame.pixels, face.landmarks) if wanted.liveness else None
        face = replace(face, quality=quality, cues=found)
        if not wanted.embeddings or defects(quality, wanted.profile, frame.width_px):
            return face
        embedding = self._embedder.embed(chip[None])[0]
        if not np.isfinite(embedding).all():
            raise VisionError("The face network gave no usable numbers. Run vestibule doctor.")
        image = portrait(frame.pixels, face) if wanted.images else None
        return replace(face, embedding=embedding, image=image)


def portrait(pixels: NDArray[np.uint8], face: Face) -> bytes:
    """Cut out a face with its surroundings; a JPEG of at most 480 x 480 pixels."""
    (x, y), side = face.box.centre, max(face.box.width, face.box.height) / _IMAGE_FACE_SHARE
    side = min(side, *pixels.shape[:2])
    left = int(min(max(x - side / 2, 0), pixels.shape[1] - side))
    top = int(min(max(y - side * 0.54, 0), pixels.shape[0] - side))
    part = pixels[top : top + int(side), left : left + int(side)]
    if side > _IMAGE_SIDE_PX:
        smaller = cv2.resize(part, (_IMAGE_SIDE_PX, _IMAGE_SIDE_PX), interpolation=cv2.INTER_AREA)
        part = np.asarray(smaller, dtype=np.uint8)
    bgr = cv2.cvtColor(part, cv2.COLOR_RGB2BGR)
    done, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not done:
        raise VisionError("A picture could not be encoded. Run vestibule doctor.")
    return bytes(data)
