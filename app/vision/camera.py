"""Opens a camera, or what stands for one: a video, pictures, a stream, the demonstration."""

from __future__ import annotations

import math
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(40_000_000))
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # our sentences say it better

import cv2
import numpy as np

from app.errors import CameraError, ImageError
from app.vision.devices import CameraFault, find_camera
from app.vision.messages import FILES, Trouble
from app.vision.model_files import sample_path
from app.vision.stills import frame_from

if TYPE_CHECKING:
    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from app.vision.devices import FoundCamera

FAST = "fast:"
"""Prefix of a source that is played as fast as it is read, for tests and measurements."""

DEMO = "demo:"
"""Prefix of the demonstration: sample pictures by file name, separated by commas; none means nobody. A frame
size and a slash may come first: "demo:640x480/obama.jpg"."""

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")

_PICTURE_S = 2.0
"""How long each picture of a folder is held."""

_STAGE_ZOOM = {"obama.jpg": 1.5, "obama_partial_face.jpg": 1.5, "biden.jpg": 2.6, "obama3.jpg": 2.0}
_STAGE_ZOOM_OTHERWISE = 1.7
"""How much larger than the frame a sample portrait is shown, so that its face is as near as at a desk."""

_EMPTY_ROOM = (58, 66, 74)
"""What the demonstration shows when nobody is there, RGB."""

_RATE_HZ = 30.0
_SIZE_PX = (1280, 720)
"""What is asked of a device; it may deliver something else."""

_OPEN_MS = 5000
_READ_MS = 2000
"""Time a network camera may take."""


class Camera(Protocol):
    """What delivers frames."""

    name: str
    is_virtual: bool
    is_live: bool
    """Whether a sensor of this machine delivers, so that no two frames are equal."""

    def read(self) -> NDArray[np.uint8]:
        """Return the next frame, RGB, uint8, shape (height, width, 3); CameraError if there is none."""

    def close(self) -> None:
        """Let go of the device."""


def open_camera(source: str, *, refuse_virtual: bool = True) -> Camera:
    """Open a source of frames.

    Args:
        source: A device by index ("0"), name or path, a video file, a picture, a folder of pictures, an RTSP
            address, or "demo:" with the names of sample pictures. The prefix "fast:" ignores the clock.
        refuse_virtual: Refuse a device whose pictures come from a program; see `app.vision.devices`.

    Raises:
        CameraError: There is no such camera, it is in use or refused; the sentence says what to do.
        ModelError: There is no such sample picture.
    """
    paced = not source.startswith(FAST)
    source = source.removeprefix(FAST)
    if source.startswith(DEMO):
        return _Paced(_Demo(source.removeprefix(DEMO)), _RATE_HZ if paced else 0)
    if "://" in source:
        return _Stream(source)
    try:
        return _open_path(Path(source), paced=paced) or _Device(
            find_camera(source, refuse_virtual=refuse_virtual)
        )
    except OSError as error:
        raise CameraError(f"{source} cannot be read: {error.strerror}.") from error


def _open_path(path: Path, *, paced: bool) -> Camera | None:
    """Open a folder, a picture or a video; None if there is none."""
    if path.is_dir():
        folder = _Pictures(path, held=round(_PICTURE_S * _RATE_HZ) if paced else 1)
        return _Paced(folder, _RATE_HZ if paced else 0)
    if path.is_file():
        if path.suffix.lower() in PICTURE_SUFFIXES and path.suffix.lower() != ".gif":
            return _Paced(_Pictures(path, held=1), _RATE_HZ if paced else 0)
        video = _Video(path)
        return _Paced(video, video.rate_hz if paced else 0)
    return None


class _Device:
    """A camera of this machine."""

    is_live = True

    def __init__(self, found: FoundCamera) -> None:
        self.name = found.name
        self.is_virtual = found.is_virtual
        self._capture = cv2.VideoCapture(found.index)
        if not self._capture.isOpened():
            raise CameraFault(Trouble.BUSY, found.name)
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, _SIZE_PX[0])
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _SIZE_PX[1])
        self._capture.set(cv2.CAP_PROP_FPS, _RATE_HZ)

    def read(self) -> NDArray[np.uint8]:
        return _read(self._capture, self.name)

    def close(self) -> None:
        self._capture.release()


class _Stream:
    """A camera in the network."""

    is_live = False
    is_virtual = False

    def __init__(self, address: str) -> None:
        self.name = "Network camera"
        patience = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS]
        self._capture = cv2.VideoCapture(address, cv2.CAP_FFMPEG, patience)
        if not self._capture.isOpened():
            host = urlsplit(address).hostname  # the rest of an address may hold a password
            sentence = f"The camera at {host} cannot be reached. Check its address, and that it is on."
            raise CameraFault(Trouble.MISSING, sentence=sentence)

    def read(self) -> NDArray[np.uint8]:
        return _read(self._capture, self.name)

    def close(self) -> None:
        self._capture.release()


def _read(capture: cv2.VideoCapture, name: str) -> NDArray[np.uint8]:
    """Return the next frame of a camera, in whatever size it comes."""
    try:
        done, image = capture.read()
        if done and image.size:
            return _rgb(image)
    except cv2.error as error:
        raise CameraFault(Trouble.SILENT, name) from error
    raise CameraFault(Trouble.SILENT, name)


class _Video:
    """A video file, played over and over."""

    is_live = False
    is_virtual = False

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._path = path
        self._capture = cv2.VideoCapture(str(path))
        rate_hz = self._capture.get(cv2.CAP_PROP_FPS)
        self.rate_hz = rate_hz if 1 <= rate_hz <= 240 else _RATE_HZ
        if not self._capture.isOpened():
            raise CameraError(f"{path} is neither a video nor a picture that can be read.")

    def read(self) -> NDArray[np.uint8]:
        done, image = self._capture.read()
        if not done:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            done, image = self._capture.read()
        if not done or image is None:
            raise CameraError(f"{self._path} has no picture that can be read.")
        return _rgb(image)

    def close(self) -> None:
        self._capture.release()


class _Pictures:
    """One picture or a folder of them, each shown for a number of frames, over and over."""

    is_live = False
    is_virtual = False

    def __init__(self, path: Path, *, held: int) -> None:
        self.name = path.name
        self._held = held
        self._shown = 0
        try:
            found = sorted(path.iterdir()) if path.is_dir() else [path]
        except OSError as error:
            raise CameraError(f"The folder {path} cannot be read: {error.strerror}.") from error
        self._paths = [one for one in found if one.suffix.lower() in PICTURE_SUFFIXES]
        if not self._paths:
            raise CameraError(f"There is no picture in {path}.")
        self._current = self._load(0)

    def read(self) -> NDArray[np.uint8]:
        index, first = divmod(self._shown, self._held)
        if not first and self._shown and len(self._paths) > 1:
            self._current = self._load(index % len(self._paths))
        self._shown += 1
        return self._current

    def close(self) -> None:
        pass

    def _load(self, index: int) -> NDArray[np.uint8]:
        path = self._paths[index]
        try:
            return frame_from(path.read_bytes()).pixels
        except (OSError, ImageError) as error:
            raise CameraError(f"{path}: {error}") from error


class _Demo:
    """Sample pictures that sway as a person does, so that the program can be tried without a camera."""

    is_live = False
    is_virtual = False

    def __init__(self, scene: str) -> None:
        self.name = "Demonstration"
        self._frames = 0
        size, _, names = scene.rpartition("/")
        self._size = _size(size) if size else _SIZE_PX
        files = [sample_path(name) for name in names.split(",") if name]
        self._pictures = [
            _staged(
                frame_from(file.read_bytes()).pixels,
                self._size,
                _STAGE_ZOOM.get(file.name, _STAGE_ZOOM_OTHERWISE),
            )
            for file in files
        ]

    def read(self) -> NDArray[np.uint8]:
        """Show each picture for three seconds, turned and moved a little as time goes by."""
        self._frames += 1
        if not self._pictures:
            return np.full((self._size[1], self._size[0], 3), _EMPTY_ROOM, np.uint8)
        at_s = self._frames / _RATE_HZ
        picture = self._pictures[int(at_s / _PICTURE_S) % len(self._pictures)]
        sway = _sway(at_s, self._size)
        return np.asarray(
            cv2.warpPerspective(picture, sway, self._size, borderMode=cv2.BORDER_REPLICATE), np.uint8
        )

    def close(self) -> None:
        pass


def _size(text: str) -> tuple[int, int]:
    width_px, _, height_px = text.partition("x")
    sides = width_px.isdecimal() and height_px.isdecimal()
    if not sides or not 0 < int(width_px) * int(height_px) <= FILES.pixels:
        raise CameraError(f"“{text}” is no frame size; write it like 640x480.")
    return int(width_px), int(height_px)


def _staged(pixels: NDArray[np.uint8], size: tuple[int, int], zoom: float) -> NDArray[np.uint8]:
    """Put a portrait in the middle of a frame, as if its person stood there; around it a blurred copy."""
    width_px, height_px = size
    scale = zoom * height_px / pixels.shape[0]
    picture = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    left = max(0, (picture.shape[1] - width_px) // 2)
    picture = picture[:height_px, left : left + width_px]
    wall = cv2.blur(cv2.resize(pixels, (64, 36), interpolation=cv2.INTER_AREA), (24, 24))
    stage = cv2.resize(wall, size, interpolation=cv2.INTER_LINEAR)
    left = (width_px - picture.shape[1]) // 2
    stage[:, left : left + picture.shape[1]] = picture
    return np.asarray(stage, dtype=np.uint8)


def _sway(at_s: float, size: tuple[int, int]) -> NDArray[np.float64]:
    """Perspective of a plane that turns and nods a little; shape (3, 3)."""
    width_px, height_px = size
    yaw, pitch = 0.30 * math.sin(at_s * 0.9), 0.16 * math.sin(at_s * 0.61 + 1)
    roll, zoom = 0.04 * math.sin(at_s * 0.47), 1.0 + 0.06 * math.sin(at_s * 0.33)
    turned = _rotation(yaw, pitch, roll)
    focus = 1.4 * width_px
    to_plane = np.array([[1, 0, -width_px / 2], [0, 1, -height_px / 2], [0, 0, 0], [0, 0, 1]])
    placed = np.eye(4)
    placed[:3, :3] = turned
    placed[2, 3] = focus / zoom
    to_image = np.array([[focus, 0, width_px / 2, 0], [0, focus, height_px / 2, 0], [0, 0, 1, 0]])
    return np.asarray(to_image @ placed @ to_plane, dtype=np.float64)


def _rotation(yaw: float, pitch: float, roll: float) -> NDArray[np.float64]:
    """Rotation about the vertical, horizontal and viewing axis, in radians; shape (3, 3)."""
    vector = cv2.Rodrigues(np.array([pitch, yaw, roll]))[0]
    return np.asarray(vector, dtype=np.float64)


class _Paced:
    """Delivers the frames of a file at its own speed; 0 means without waiting."""

    is_live = False
    is_virtual = False

    def __init__(self, inner: Camera, rate_hz: float) -> None:
        self.name = inner.name
        self._inner = inner
        self._step_s = 1 / rate_hz if rate_hz else 0.0
        self._due_s = time.monotonic()

    def read(self) -> NDArray[np.uint8]:
        pixels = self._inner.read()
        now_s = time.monotonic()
        self._due_s = max(self._due_s + self._step_s, now_s - self._step_s)
        time.sleep(max(0.0, self._due_s - now_s))
        return pixels

    def close(self) -> None:
        self._inner.close()


def _rgb(image: MatLike) -> NDArray[np.uint8]:
    """Turn OpenCV's BGR into RGB, and an infrared camera's grey too; a BGR image exists nowhere else."""
    is_grey = image.ndim == 2
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB if is_grey else cv2.COLOR_BGR2RGB), np.uint8)
