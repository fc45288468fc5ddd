"""MediaPipe: frame → the nearest face with landmarks, expression and pose; bystanders as boxes.

The landmark network looks at one face only, the nearest: another one would cost as much again, and nobody
asked to analyse a bystander. So BlazeFace looks for all faces now and then (always on stills), and the ones
that are further away are painted over before the landmark network sees the picture.

BlazeFace's short-range network finds faces of at least a tenth of what it is shown (inter-eye distance 55 px
of 1280 x 720). When nobody is that near, it looks at squares of the frame, then at smaller ones, down to
20 px. The full-range network would do that in one look, but MediaPipe's detector task has the short-range
anchors built in (896 boxes against 2,304) and ends with an error.

Measured with MediaPipe 0.10.31 on two cores: tracking one face 15 to 18 ms with blendshapes and pose, two
23 ms. MediaPipe's older, cheaper mesh (8 ms) does not fit this version: it has 468 landmarks where the task
reads 478, so that the last ten and the pose are whatever lies behind the tensor, and it loses the face every
third frame.
"""

from __future__ import annotations

import contextlib
import io
import math
import sys
import types
import zipfile
from typing import TYPE_CHECKING, Any, Self

import cv2
import numpy as np

from app.core.face import Box, Face, HeadPose, nearest, prominence
from app.vision.model_files import FACE_LANDMARKER, model_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

# MediaPipe imports what draws and records sound, which is not used here; it would cost 0.6 s.
_stand_ins = {name: types.ModuleType(name) for name in ("matplotlib", "matplotlib.pyplot", "sounddevice")}
_stand_ins = {name: module for name, module in _stand_ins.items() if name not in sys.modules}
sys.modules.update(_stand_ins)

import mediapipe as mp  # noqa: E402 - after the line above
from mediapipe.tasks.python import BaseOptions, vision  # noqa: E402

for _name in _stand_ins:
    del sys.modules[_name]  # whoever wants the real one may still have it

from app.vision.landmarks import FoundFaces, answer_with_arrays  # noqa: E402
from app.vision.mesh import MIRRORED  # noqa: E402

answer_with_arrays()

_FINDER = "face_detector.tflite"
"""BlazeFace, short range, inside the landmarker's bundle."""

LOOK_AROUND_EVERY = 6
"""Video frames between two looks for other faces: five looks a second at 30 Hz."""

SMALL_SHARE = 0.12
"""Share of the frame's shorter side below which a face is cut out before the landmark network sees it."""

_CUT_OUTS = ((2.5, False), (1.3, False), (2.0, False), (2.0, True), (2.5, True))
"""Cut-outs in which the landmark network looks in turn: side in sizes of the face, and whether mirrored.

Whether it finds a face depends on how large the face is shown and, in profile, on which side. The first is
enough for all but 3 of LFW's 4,260 development images, the others find those.
"""

_SHOWN_PX = 256
"""Side to which smaller cut-outs are enlarged."""

_SAME_FACE = 0.25
"""Overlap of two boxes from which they are the same face."""

FAR_SCORE = 0.75
"""Least detection score of a face in a part of the frame; below it cups and cats are faces."""

_PAINT = 128

FAR_PARTS: tuple[float, ...] = (1.0, 0.5)
"""Sides of the squares in which smaller faces are looked for, as shares of the frame's shorter side."""

NEAR_SHARE = 0.2
"""Share of the frame's shorter side from which a face is near: whoever could be taken for the one that the
picture is about beside it (three quarters of its size) is seen in the whole frame as well."""

_LEAST_PART_PX = 48
"""Least side of such a square: no face in a smaller one could be compared (28 px between the eyes)."""

_MOST_PARTS = 100
"""Most squares of one size: a picture as long as nine of its short sides has 105 of the smaller ones."""


class Detector:
    """The loaded face models. Use as a context manager: what MediaPipe opens must be closed."""

    def __init__(self, *, video: bool) -> None:
        """Load the models.

        Args:
            video: Frames follow each other, so that a face found once is tracked.

        Raises:
            ModelError: A model file is missing or altered.
        """
        mode = vision.RunningMode.VIDEO if video else vision.RunningMode.IMAGE
        self._video = video
        self._frames = 0
        self._around: list[Box] = []
        self._tracked = False
        self._stack = contextlib.ExitStack()
        bundle = model_path(FACE_LANDMARKER).read_bytes()
        with zipfile.ZipFile(io.BytesIO(bundle)) as parts:
            finder_model = parts.read(_FINDER)
        finder = vision.FaceDetectorOptions(
            base_options=BaseOptions(model_asset_buffer=finder_model),
            running_mode=vision.RunningMode.IMAGE,
        )
        self._finder = self._stack.enter_context(vision.FaceDetector.create_from_options(finder))
        options = vision.FaceLandmarkerOptions(
            base_options=BaseOptions(model_asset_buffer=bundle),
            running_mode=mode,
            num_faces=1,
            output_face_blendshapes=True,
            output_facial_transformation_matrixes=True,
        )
        self._landmarker = self._stack.enter_context(vision.FaceLandmarker.create_from_options(options))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def detect(self, pixels: NDArray[np.uint8], at_ms: int, *, faces: int | None = None) -> tuple[Face, ...]:
        """Find the faces in a frame, the nearest first.

        Args:
            pixels: RGB, uint8, shape (height, width, 3), contiguous.
            at_ms: Time of the frame in milliseconds; must grow from call to call in video.
            faces: Of a still, how many faces have landmarks, where those that are small beside a near one are
                looked for as well. None: the nearest one, and the others as boxes as far as they are seen.
        """
        if not self._video or not self._tracked or self._frames % LOOK_AROUND_EVERY == 0:
            self._around = self._boxes(pixels, faces)
        self._frames += 1
        boxes = self._around
        chosen = boxes[nearest(boxes, pixels.shape[1], pixels.shape[0])] if boxes else None
        others = [box for box in boxes if box is not chosen]
        face = self._landmarks(pixels, chosen, others, at_ms)
        self._tracked = face is not None
        if face is not None:
            others = [box for box in others if box.overlap(face.box) < _SAME_FACE]
        elif chosen is not None:
            face = Face(chosen)
        else:
            return ()
        return (face, *self._bystanders(pixels, face.box, others, (faces or 1) - 1))

    def _bystanders(
        self, pixels: NDArray[np.uint8], chosen: Box, others: list[Box], looked_at: int
    ) -> Iterator[Face]:
        """Yield the other faces; some with landmarks, and then the nearest first."""
        if looked_at:
            others = sorted(others, key=lambda box: -prominence(box, pixels.shape[1], pixels.shape[0]))
        for number, box in enumerate(others):
            around = [chosen, *others[:number], *others[number + 1 :]]
            face = self._cut_out_face(_painted_over(pixels, around, box), box) if number < looked_at else None
            yield face or Face(box)

    def _boxes(self, pixels: NDArray[np.uint8], faces: int | None) -> list[Box]:
        """Find face boxes: in the whole frame, or if there are none or all are wanted, in parts of it."""
        found = self._found(pixels, (0, 0))
        least_px = NEAR_SHARE * min(pixels.shape[:2])
        is_near = any(max(box.width, box.height) >= least_px for box in found)
        if found and (faces is None or (faces == 1 and is_near)):
            return found
        sizes = FAR_PARTS
        if self._video:  # one size at a time: somebody far away need not be seen at once
            sizes = (FAR_PARTS[self._frames // LOOK_AROUND_EVERY % len(FAR_PARTS)],)
        for share in sizes:
            parts = [self._found(part, corner, FAR_SCORE) for part, corner in _parts(pixels, share)]
            found = _distinct([*found, *(box for boxes in parts for box in boxes)])
            if found and faces is None:
                return found
        return found

    def _found(self, pixels: NDArray[np.uint8], corner: tuple[int, int], least_score: float = 0) -> list[Box]:
        """Run the face finder on a part of the frame; boxes in frame coordinates."""
        detections = self._finder.detect(_image(pixels)).detections
        found = [one.bounding_box for one in detections if one.categories[0].score >= least_score]
        left, top = corner
        return [Box(left + box.origin_x, top + box.origin_y, box.width, box.height) for box in found]

    def _landmarks(
        self, pixels: NDArray[np.uint8], chosen: Box | None, others: Sequence[Box], at_ms: int
    ) -> Face | None:
        if self._video:
            shown = _painted_over(pixels, others, chosen)
            return _face(self._landmarker.detect_for_video(_image(shown), at_ms), shown.shape)
        if chosen is None:
            return _face(self._landmarker.detect(_image(pixels)), pixels.shape)
        shown = _painted_over(pixels, others, chosen)
        small = max(chosen.width, chosen.height) < SMALL_SHARE * min(pixels.shape[:2])
        face = None if small else _face(self._landmarker.detect(_image(shown)), shown.shape)
        if face is not None and face.box.overlap(chosen) >= _SAME_FACE:
            return face
        return self._cut_out_face(shown, chosen)

    def _cut_out_face(self, shown: NDArray[np.uint8], box: Box) -> Face | None:
        """Look at a face alone, at one size after the other."""
        for size, is_mirrored in _CUT_OUTS:
            face = self._face_in_cut_out(shown, box, size, is_mirrored=is_mirrored)
            if face is not None and face.box.overlap(box) >= _SAME_FACE:  # an ear can be a face too
                return face
        return None

    def _face_in_cut_out(
        self, pixels: NDArray[np.uint8], box: Box, size: float, *, is_mirrored: bool
    ) -> Face | None:
        part, corner, scale = _cut_out(pixels, box, size)
        if not is_mirrored:
            return _face(self._landmarker.detect(_image(part)), part.shape, corner, scale)
        face = _face(self._landmarker.detect(_image(part[:, ::-1])), part.shape)
        return face and _unmirrored(face, part.shape[1], corner, scale)


def head_pose(matrix: NDArray[np.float32]) -> HeadPose:
    """Read the head's angles from MediaPipe's facial transformation matrix, shape (4, 4)."""
    return HeadPose(
        yaw_deg=math.degrees(math.asin(max(-1.0, min(1.0, -float(matrix[2, 0]))))),
        pitch_deg=math.degrees(math.atan2(float(matrix[2, 1]), float(matrix[2, 2]))),
        roll_deg=-math.degrees(math.atan2(float(matrix[1, 0]), float(matrix[0, 0]))),
    )


def _image(pixels: NDArray[np.uint8]) -> Any:  # noqa: ANN401 - MediaPipe has no types
    return mp.Image(image_format=mp.ImageFormat.SRGB, data=np.ascontiguousarray(pixels))


def _face(
    found: FoundFaces, shape: tuple[int, ...], corner: tuple[float, float] = (0, 0), scale: float = 1
) -> Face | None:
    """Turn MediaPipe's answer into a Face in frame coordinates; see `_cut_out` for corner and scale."""
    if not found.landmarks:
        return None
    height_px, width_px = shape[:2]
    points = found.landmarks[0]
    # MediaPipe's 0 is the outer edge of the first pixel, ours is its centre.
    points = points * np.array((width_px, height_px), np.float32) - 0.5
    points = points * np.float32(scale) + np.array(corner, np.float32)
    return Face(
        box=_box_around(points),
        landmarks=points,
        pose=head_pose(found.matrixes[0]),
        blendshapes=found.blendshapes[0],
    )


def _unmirrored(face: Face, width_px: int, corner: tuple[float, float], scale: float) -> Face:
    """Return a face that was found on the mirror image of a cut-out, in frame coordinates."""
    if face.landmarks is None or face.pose is None:
        return face
    points = face.landmarks[MIRRORED] * np.array((-1, 1), np.float32)
    points = (points + np.array((width_px - 1, 0), np.float32)) * np.float32(scale)
    points += np.array(corner, np.float32)
    pose = HeadPose(-face.pose.yaw_deg, face.pose.pitch_deg, -face.pose.roll_deg)
    return Face(
        _box_around(points),
        points,
        pose,
        {_other_side(name): value for name, value in face.blendshapes.items()},
    )


def _other_side(blendshape: str) -> str:
    """Return the name that an expression of one side has on the other."""
    for side, other in (("Left", "Right"), ("Right", "Left")):
        if blendshape.endswith(side):
            return blendshape.removesuffix(side) + other
    return blendshape


def _box_around(points: NDArray[np.float32]) -> Box:
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return Box(float(left), float(top), float(right - left), float(bottom - top))


def _parts(pixels: NDArray[np.uint8], share: float) -> Iterator[tuple[NDArray[np.uint8], tuple[int, int]]]:
    """Cut a frame into squares that overlap by half or more; each with its upper left corner.

    A strip that would make too many has none.
    """
    height_px, width_px = pixels.shape[:2]
    side = int(min(height_px, width_px) * share)
    if side < _LEAST_PART_PX:
        return
    lefts, tops = (
        np.linspace(0, size - side, 1 + math.ceil(2 * (size - side) / side)).astype(int).tolist()
        for size in (width_px, height_px)
    )
    if len(lefts) * len(tops) > _MOST_PARTS:
        return
    for top in tops:
        for left in lefts:
            yield pixels[top : top + side, left : left + side], (left, top)


def _distinct(boxes: list[Box]) -> list[Box]:
    """Drop boxes of a face that was found in several parts; the largest stays."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda one: -one.area):
        if all(box.overlap(other) < _SAME_FACE for other in kept):
            kept.append(box)
    return kept


def _painted_over(pixels: NDArray[np.uint8], others: Sequence[Box], kept: Box | None) -> NDArray[np.uint8]:
    """Return the frame with the other faces hidden; the frame itself if there are none."""
    hidden = [box for box in others if kept is None or box.overlap(kept) < _SAME_FACE]
    if not hidden:
        return pixels
    shown = pixels.copy()
    for box in hidden:
        left, top = max(int(box.left), 0), max(int(box.top - box.height / 4), 0)
        shown[top : max(int(box.top + box.height), 0), left : max(int(box.left + box.width), 0)] = _PAINT
    if kept is not None:
        rows = slice(max(int(kept.top), 0), max(int(kept.top + kept.height), 0))
        columns = slice(max(int(kept.left), 0), max(int(kept.left + kept.width), 0))
        shown[rows, columns] = pixels[rows, columns]
    return shown


def _cut_out(
    pixels: NDArray[np.uint8], box: Box, size: float
) -> tuple[NDArray[np.uint8], tuple[float, float], float]:
    """Return the surroundings of a face, black beyond the frame.

    Returns:
        The part; the place in the frame of its upper left pixel; pixels of the frame to one of the part.
    """
    side = max(box.width, box.height) * size
    scale = min(1.0, side / _SHOWN_PX)
    shown_px = max(round(side / scale), 1)
    left, top = (middle - side / 2 for middle in box.centre)
    to_frame = np.array([[scale, 0, left], [0, scale, top]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    part = cv2.warpAffine(pixels, to_frame, (shown_px, shown_px), flags=flags)
    return np.asarray(part, dtype=np.uint8), (left, top), scale
