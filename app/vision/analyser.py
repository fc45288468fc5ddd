"""One call: detect, judge, embed. Nothing but the detector and the cues remembers earlier frames."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

from app.core.face import Analysis
from app.core.quality import defects, judged
from app.errors import VisionError
from app.vision.alignment import CHIP_PX, aligned, aligned_by_five, aligned_for_second, five_points
from app.vision.codes import CodeReader
from app.vision.cues import CueWatch
from app.vision.detector import Detector
from app.vision.embedder import Embedder, SecondEmbedder
from app.vision.five_points import FivePoints
from app.vision.measures import measure, second_face_share
from app.vision.sface import CROP_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.components import Measures
    from app.core.face import Box, Face, Frame
    from app.vision.messages import Wanted

_IMAGE_SIDE_PX = 480
"""Largest side of a kept sample."""

_IMAGE_FACE_SHARE = 0.5
"""Share of a kept sample's side that the face takes."""

_JPEG_QUALITY = 90

_UNRECOGNIZED = 8.0
"""Magnitude of the second network's embedding below which the mesh is not where the face is.

2 of LFW's 4,260 development images are below, both in full profile, 0.1 % are below 8.8, half below 12.6.
Aligned by YuNet's points those two are recognized.
"""


class Analyser:
    """The loaded models, from frame to analysis. Use as a context manager."""

    def __init__(self, *, video: bool, threads: int = 1) -> None:
        """Load all models; see `Detector` and `Embedder`."""
        self._video = video
        self._detector = Detector(video=video)
        self._embedder = Embedder(threads=threads)
        self._cues = CueWatch(video=video, threads=threads)
        self._threads = threads
        self._codes = CodeReader()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._detector.__exit__()

    def prepare(self, wanted: Wanted) -> None:
        """Load and run what is wanted once, so that the first face does not wait for it."""
        if wanted.embeddings:
            self._embedder.embed_face(np.zeros((CHIP_PX, CHIP_PX, 3), np.uint8))
            if wanted.second_opinion:
                self._second.embed_face(np.zeros((CROP_PX, CROP_PX, 3), np.uint8))

    def analyse(self, frame: Frame, wanted: Wanted) -> Analysis:
        """Find the faces in a frame; judge the nearest and embed it if it is good enough to compare."""
        started_ns = time.perf_counter_ns()
        faces = self._detector.detect(frame.pixels, frame.captured_ns // 1_000_000, faces=wanted.faces)
        face = self._judged(frame, faces, wanted) if faces else None
        others = faces[1:]
        if wanted.faces is not None:
            others = tuple(self._glimpsed(frame, one, faces) for one in others)
        codes = self._codes.read(frame.pixels) if wanted.codes else ()
        took_ms = (time.perf_counter_ns() - started_ns) / 1e6
        size = (frame.width_px, frame.height_px)
        return Analysis(frame.captured_ns, *size, face, others, took_ms, codes, frame.scale)

    def _judged(self, frame: Frame, faces: tuple[Face, ...], wanted: Wanted) -> Face:
        face, landmarks = faces[0], faces[0].landmarks
        if landmarks is None or face.pose is None:
            return face
        chip = aligned(frame.pixels, landmarks)
        native = self._measured(frame, face, faces, chip)
        quality = judged(native)
        found = self._cues.look(frame.pixels, landmarks, face.box) if wanted.liveness else None
        face = replace(face, quality=quality, cues=found)
        is_embedded = wanted.embeddings and not defects(quality, wanted.profile, frame.width_px)
        if not is_embedded and wanted.faces is None:
            return face
        second = None
        if wanted.second_opinion:
            second, magnitude, chip = self._by_second(frame.pixels, face.box, landmarks, chip)
            quality = judged(replace(native, magnitude=magnitude))
        if not is_embedded:
            return replace(face, quality=quality)
        embedding = self._embedder.embed_face(chip)
        if second is not None:
            embedding = np.concatenate([embedding, second])
        if not np.isfinite(embedding).all():
            raise VisionError("The face network gave no usable numbers. Run vestibule doctor.")
        image = portrait(frame.pixels, face) if wanted.images else None
        return replace(face, quality=quality, embedding=embedding, image=image)

    def _glimpsed(self, frame: Frame, face: Face, faces: tuple[Face, ...]) -> Face:
        """Judge a bystander if its landmarks were found.

        Its mirror image is not embedded: the magnitude is within 2 % (standard deviation) of what the nearest
        face's would be, the unified score within one, in half the time.
        """
        if face.landmarks is None or face.pose is None:
            return face
        native = self._measured(frame, face, faces, aligned(frame.pixels, face.landmarks))
        crop = aligned_for_second(frame.pixels, five_points(face.landmarks))
        magnitude = float(np.linalg.norm(self._second.embed(crop[None])))
        return replace(face, quality=judged(replace(native, magnitude=magnitude)))

    def _measured(
        self, frame: Frame, face: Face, faces: tuple[Face, ...], chip: NDArray[np.uint8]
    ) -> Measures:
        if face.landmarks is None or face.pose is None:
            raise AssertionError("a face without landmarks cannot be measured")
        others = [other.box for other in faces if other is not face]
        second_face = second_face_share(face.box, others, (frame.width_px, frame.height_px))
        return measure(
            chip, face.landmarks, face.pose, frame.pixels, second_face=second_face, video=self._video
        )

    def _by_second(
        self, pixels: NDArray[np.uint8], box: Box, landmarks: NDArray[np.float32], chip: NDArray[np.uint8]
    ) -> tuple[NDArray[np.float32], float, NDArray[np.uint8]]:
        """Embed a face by the second network.

        Returns:
            The embedding, of length 1; its magnitude before; the aligned face for dlib, which is another one
            where the mesh was not where the face is.
        """
        second, magnitude = self._second.embed_face(aligned_for_second(pixels, five_points(landmarks)))
        # A picture, unlike a camera, gives no better look to wait for.
        if magnitude < _UNRECOGNIZED and not self._video:
            points = self._five_points.find(pixels, box)
            if points is not None:
                other, larger = self._second.embed_face(aligned_for_second(pixels, points))
                if larger > magnitude:
                    second, magnitude, chip = other, larger, aligned_by_five(pixels, points)
        return second, magnitude, chip

    @cached_property
    def _five_points(self) -> FivePoints:
        return FivePoints()

    @cached_property
    def _second(self) -> SecondEmbedder:
        """The second network, loaded when it is first asked: a site may not want it."""
        return SecondEmbedder(threads=self._threads)


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
