"""Pictures that tests of the vision code look at."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.face import Frame
from app.vision.messages import Wanted
from app.vision.model_files import sample_path
from app.vision.stills import frame_from

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

ONE_WHOLE_FACE = ("obama.jpg", "obama2.jpg", "obama3.jpg", "biden.jpg", "astronaut.png")
"""Samples of one person, with the whole face in the picture."""

ONE_FACE = (*ONE_WHOLE_FACE, "obama_partial_face.jpg", "obama_partial_face2.jpg")

EVERY = Wanted(every_s=0)
"""An embedding of every frame."""


def pixels_of(name: str) -> NDArray[np.uint8]:
    """Return a sample picture, RGB."""
    return frame_from(sample_path(name).read_bytes()).pixels


def frame_of(name: str) -> Frame:
    return Frame(pixels_of(name), 0)


def scaled(pixels: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=how), np.uint8)


HEADS = {"obama.jpg": (slice(60, 520), slice(280, 700)), "biden.jpg": (slice(100, 680), slice(330, 800))}
"""Rows and columns around the head."""


def scene(*people: tuple[str, float, int], size: tuple[int, int] = (960, 720)) -> NDArray[np.uint8]:
    """Put people's heads at the top of a grey room: sample picture, scale, and where its left edge is."""
    room = np.full((size[1], size[0], 3), 120, np.uint8)
    for name, scale, left in people:
        picture = scaled(pixels_of(name)[HEADS[name]], scale)
        room[: picture.shape[0], left : left + picture.shape[1]] = picture
    return room


OBAMA_NEARER = (("obama.jpg", 0.9, 30), ("biden.jpg", 0.5, 560))
BIDEN_NEARER = (("obama.jpg", 0.6, 30), ("biden.jpg", 0.9, 500))


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    """Return the bytes of an image file."""
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()
