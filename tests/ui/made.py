"""Small values the tests of the user interface are built from: drawn people, never photographs."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from app.core.enrollment import Pose, Sample
from app.core.face import Analysis, Box, Face, Frame, HeadPose
from app.core.quality import Measures, Quality, judged
from app.store.subjects import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

NOON = datetime(2025, 5, 12, 9, 42, tzinfo=UTC)


@contextmanager
def unstyled() -> Iterator[None]:
    """Build windows as the program does: a style sheet styles each widget anew that moves into another."""
    application = cast("QApplication", QApplication.instance())
    sheet = application.styleSheet()
    application.setStyleSheet("")
    yield
    application.setStyleSheet(sheet)


class Clock:
    """A monotonic clock that is told the time."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> Any:
        return self.now_s


def drawing(width=1280, height=720, centre=(640, 330), size=1.0, shade=0) -> QImage:
    """Return head and shoulders of nobody, as a QImage."""
    image = QImage(width, height, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = QLinearGradient(0, 0, width, height)
    wall.setColorAt(0, QColor(58 + shade, 74, 92))
    wall.setColorAt(1, QColor(28 + shade, 39, 51))
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    x, y = centre
    unit = height * 0.22 * size
    painter.setBrush(QColor(92, 113 + shade, 133))
    painter.drawRoundedRect(QRectF(x - 1.75 * unit, y + 1.15 * unit, 3.5 * unit, 6 * unit), unit, unit)
    painter.setBrush(QColor(143, 163 + shade, 181))
    painter.drawEllipse(QPointF(x, y), 0.85 * unit, 1.15 * unit)
    painter.end()
    return image


def frame(centre=(640, 330), size=1.0, captured_ns=0) -> Frame:
    """Return a camera image of the drawing."""
    image = drawing(centre=centre, size=size)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    pixels = pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3]
    return Frame(pixels.reshape(image.height(), image.width(), 3).copy(), captured_ns)


def jpeg(shade=0, turn=0) -> bytes:
    """Return a small portrait of nobody."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing(240, 280, (120 + turn, 130), 1.0, shade).save(buffer, "JPEG", 85)  # type: ignore[call-overload]  # Qt's stubs want bytes, Qt wants str
    return bytes(data.data())


def quality(**changed) -> Quality:
    """Return the quality of a good picture, with some measures changed."""
    values: dict[str, Any] = {
        "pose": HeadPose(0, 0, 0),
        "inter_eye_px": 120.0,
        "left_margin": 3.0,
        "right_margin": 3.0,
        "margin_above": 2.2,
        "margin_below": 2.6,
        "sharpness": 0.16,
        "luminance_mean": 0.45,
        "under_exposed": 0.0,
        "over_exposed": 0.0,
        "dynamic_range_bits": 7.4,
        "illumination_uniformity": 0.7,
        "eyes_open": 0.06,
        "mouth_open": 0.01,
        "second_face": 0.0,
        "head_size": 0.3,
        "detail_evenness": 0.75,
        "eyes_covered": 0.02,
        "mouth_covered": 0.03,
        "face_covered": 0.02,
        "background_gradient": 14.0,
        "colour_distance": 0.0,
    }
    return judged(Measures(**(values | changed)))


def embedding(person=0, look=0) -> NDArray[np.float32]:
    """Return the embedding of one of several people who are far apart, at one of several looks."""
    vector = np.zeros(128, dtype=np.float32)
    vector[person] = 1.0
    if look:
        vector[60 + look] = 0.2
    return vector


def analysis(  # noqa: PLR0913 - all that can be seen
    at_s, *, person=0, look=0, pose=None, box=None, bystanders=(), **changed
) -> Analysis:
    """Return what one frame shows: a face that is good enough to compare, unless changed."""
    pose = pose or HeadPose(0, 0, 0)
    judged_quality = quality(**({"pose": pose} | changed))
    box = box or Box(520, 160, 240, 330)
    face = Face(box, None, pose, {}, judged_quality, embedding(person, look), jpeg(turn=round(pose.yaw_deg)))
    return Analysis(round(at_s * 1e9), 1280, 720, face, tuple(Face(one) for one in bystanders))


def burst(at_s, **seen) -> tuple[Analysis, Analysis]:
    """Return two looks between which the desk's automatic shutter releases; arguments as of `analysis`."""
    return analysis(at_s, **seen), analysis(at_s + 0.7, **seen)


def nobody(at_s) -> Analysis:
    """Return what a frame without a face shows."""
    return Analysis(round(at_s * 1e9), 1280, 720, None)


POSES = {
    Pose.FRONT: HeadPose(0, 0, 0),
    Pose.LEFT: HeadPose(14, 0, 0),
    Pose.RIGHT: HeadPose(-14, 0, 0),
    Pose.UP: HeadPose(0, -13, 0),
    Pose.DOWN: HeadPose(0, 13, 0),
}


def samples(count=5) -> tuple[Sample, ...]:
    """Return samples of one person, each in another pose."""
    return tuple(
        Sample(embedding(0, look), 80 + look, pose, jpeg(turn=round(POSES[pose].yaw_deg)), look)
        for look, pose in enumerate(list(Pose)[:count])
    )


NAMES = (
    "Ann Example",
    "Bence Example",
    "Анна Пример",
    "Άννα Παράδειγμα",
    "نور مثال",
    "Ćuk Example",
    "Dora of the Very Long Name and Longer Family Name",
    "Élodie Example",
)


def people(count=8) -> list[Person]:
    """Return enrolled people with names in several scripts."""
    return [
        Person(
            f"{number:032x}",
            NAMES[number % len(NAMES)] if number < len(NAMES) else f"Person {number:05}",
            f"A-{1043 + number}" if number % 3 else None,
            NOON,
            NOON if number % 2 else None,
            3 + number % 3,
            45 if number == 3 else 70 + number % 25,
        )
        for number in range(count)
    ]
