"""What runs inside a vision process: the camera's, or one for stills.

Only `app.vision.worker` and `app.vision.stills_pool` start it, by name, so that the app process imports none
of the libraries that are loaded here.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.face import Frame
from app.errors import AppError, ImageError
from app.vision.analyser import Analyser
from app.vision.board import MAX_PIXELS
from app.vision.camera import open_camera
from app.vision.capture_watch import CaptureWatch
from app.vision.devices import CameraFault
from app.vision.messages import FILES, CameraState, Failed, Pulse, Stop, Trouble, UseCamera, Wanted
from app.vision.stills import frame_from

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from numpy.typing import NDArray

    from app.vision.board import FrameBoard
    from app.vision.camera import Camera
    from app.vision.messages import Limits

PULSE_S = 0.5
"""How often the app hears that this process is alive when there is nothing else to say."""

_RETRY_S = (0.2, 0.5, 1.0)
"""Pauses between attempts to open a camera that does not deliver: it works again within 3 s of being back."""

_SETTLED = 30
"""Analyses after which the libraries have allocated what they keep."""

_THREADS = 2
"""Cores for one embedding: it is short, and the analysis waits for it."""


def run_camera(connection: Connection, board: FrameBoard, source: str, *, refuse_virtual: bool) -> None:
    """Analyse the newest camera frame over and over until told to stop, or until the app is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    capture = _Capture(board, source, refuse_virtual=refuse_virtual)
    threading.Thread(target=capture.run, name="capture", daemon=True).start()
    with contextlib.suppress(EOFError, OSError):  # the app is gone: nobody to tell
        try:
            with Analyser(video=True, threads=_THREADS) as analyser:
                _Loop(connection, capture, analyser).run()
        except AppError as error:
            connection.send(Failed(type(error).__name__, str(error)))
    capture.stop()


def run_stills(connection: Connection, limits: Limits = FILES) -> None:
    """Answer pairs (image bytes, Wanted) with an Analysis or a Failed, until the app closes the pipe.

    Where memory is limited all models are loaded and run at once: what is left is for pictures.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    with contextlib.suppress(EOFError, OSError):
        try:
            with Analyser(video=False) as analyser:
                if limits.data_bytes is not None:
                    analyser.prepare(Wanted())
                    analyser.analyse(Frame(np.zeros((480, 640, 3), np.uint8), 0), Wanted(faces=1))
                    _give_memory_back()
                connection.send(Pulse(time.monotonic_ns()))
                while True:
                    data, wanted = connection.recv()
                    connection.send(_still(analyser, data, wanted, limits))
        except AppError as error:
            connection.send(Failed(type(error).__name__, str(error)))


def _still(analyser: Analyser, data: bytes, wanted: Wanted, limits: Limits) -> object:
    try:
        return analyser.analyse(frame_from(data, limits), wanted)
    except AppError as error:
        return Failed(type(error).__name__, str(error))
    except MemoryError:
        return Failed(ImageError.__name__, "The picture takes too much memory to read. Use a smaller one.")


class _Loop:
    """The main thread: newest frame in, analysis out, and what the app wants."""

    def __init__(self, connection: Connection, capture: _Capture, analyser: Analyser) -> None:
        self._connection = connection
        self._capture = capture
        self._analyser = analyser
        self._wanted = Wanted()
        self._embedded_ns = 0
        self._said: CameraState | None = None
        self._pulsed_ns = 0
        self._analysed = 0

    def run(self) -> None:
        """Return when told to stop; EOFError when the app is gone."""
        seen_ns = -1
        last_ms = -1
        if self._obey():  # then be ready before the first sign of life: until then the app is patient
            self._analyser.prepare(self._wanted)
        while self._obey():
            self._report()
            frame = self._capture.wait(after_ns=seen_ns)
            if frame is None:
                continue
            seen_ns = frame.captured_ns
            if seen_ns // 1_000_000 <= last_ms:  # the tracker's clock must grow
                continue
            last_ms = seen_ns // 1_000_000
            self._report()  # a camera is named before the first analysis of its frames
            self._connection.send(self._analyser.analyse(frame, self._due(seen_ns)))
            self._settle()

    def _settle(self) -> None:
        """Once the first pictures have been analysed, return the memory that getting ready took."""
        self._analysed += 1
        if self._analysed == _SETTLED:
            _give_memory_back()

    def _due(self, now_ns: int) -> Wanted:
        """Return what is wanted of this frame: not every frame needs an embedding."""
        if not self._wanted.embeddings or now_ns - self._embedded_ns < self._wanted.every_s * 1e9:
            return replace(self._wanted, embeddings=False)
        self._embedded_ns = now_ns
        return self._wanted

    def _obey(self) -> bool:
        while self._connection.poll():
            match self._connection.recv():
                case Stop():
                    return False
                case UseCamera(source):
                    self._capture.use(source)
                case Wanted() as wanted:
                    self._wanted = wanted
                    self._analysed = 0  # another network may be loaded for it
        return True

    def _report(self) -> None:
        state = self._capture.state
        if state != self._said:
            self._said = state
            self._connection.send(state)
        now_ns = time.monotonic_ns()
        if now_ns - self._pulsed_ns > PULSE_S * 1e9:
            self._pulsed_ns = now_ns
            self._connection.send(self._capture.pulse())


class _Capture:
    """The capture thread: owns the camera, keeps the newest frame, opens a lost camera again."""

    def __init__(self, board: FrameBoard, source: str, *, refuse_virtual: bool = True) -> None:
        self.state = CameraState("")
        self._board = board
        self._source = source
        self._refuse_virtual = refuse_virtual
        self._alive_ns = time.monotonic_ns()
        self._is_opening = False
        self._frame: Frame | None = None
        self._arrived = threading.Condition()
        self._changed = threading.Event()
        self._stopping = False

    def pulse(self) -> Pulse:
        """Say when the thread was last seen not hanging."""
        return Pulse(self._alive_ns, self._is_opening)

    def use(self, source: str) -> None:
        """Take frames from another source."""
        self._source = source
        self._changed.set()

    def stop(self) -> None:
        """Ask the thread to let go of the camera."""
        self._stopping = True
        self._changed.set()

    def wait(self, *, after_ns: int) -> Frame | None:
        """Return the newest frame once it is newer; None after a while without one."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._is_newer(after_ns), timeout=0.1)
            return self._frame if self._is_newer(after_ns) else None

    def run(self) -> None:
        """Read frames until asked to stop; what fails is said and tried again."""
        failures = 0
        watch = CaptureWatch()
        while not self._stopping:
            if self._changed.is_set():  # of another source nothing is known yet
                self._changed.clear()
                watch = CaptureWatch()
            delivered = False
            try:
                for pixels in self._frames(watch):
                    delivered = True
                    self._show(pixels)
            except AppError as error:
                failures = 1 if delivered else failures + 1
                self._lose(str(error), error.kind if isinstance(error, CameraFault) else None)
                self._pause(_RETRY_S[min(failures, len(_RETRY_S)) - 1])

    def _frames(self, watch: CaptureWatch) -> Iterator[NDArray[np.uint8]]:
        """Open the source; deliver what is new of its frames, and say what is wrong with them."""
        self._live(is_opening=True)
        camera: Camera = open_camera(self._source, refuse_virtual=self._refuse_virtual)
        try:
            watch.reopened(time.monotonic_ns())
            while not self._changed.is_set():
                pixels = camera.read()
                self._live()
                look = watch.look(pixels, self._alive_ns, is_live=camera.is_live)
                if look.trouble is Trouble.FROZEN:
                    raise CameraFault(Trouble.FROZEN, camera.name)
                if look.is_new or look.trouble:  # a camera that was frozen and is opened again may still be
                    sentence = look.trouble.of(camera.name) if look.trouble else ""
                    self.state = CameraState(camera.name, sentence, look.trouble, camera.is_virtual)
                if look.is_new:
                    yield pixels
        finally:
            camera.close()

    def _live(self, *, is_opening: bool = False) -> None:
        self._alive_ns, self._is_opening = time.monotonic_ns(), is_opening

    def _show(self, pixels: NDArray[np.uint8]) -> None:
        frame = Frame(pixels, time.monotonic_ns())
        self._board.put(_preview(pixels), frame.captured_ns)
        with self._arrived:
            self._frame = frame
            self._arrived.notify_all()

    def _lose(self, sentence: str, kind: Trouble | None) -> None:
        with self._arrived:
            self._frame = None
        self._board.clear()
        self.state = CameraState("", sentence, kind)

    def _pause(self, seconds: float) -> None:
        self._live()
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._changed.wait(0.2):
            self._live()

    def _is_newer(self, after_ns: int) -> bool:
        return self._frame is not None and self._frame.captured_ns > after_ns


def _preview(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Reduce a frame to what fits on the board."""
    count = pixels.shape[0] * pixels.shape[1]
    if count <= MAX_PIXELS:
        return pixels
    scale = (MAX_PIXELS / count) ** 0.5
    size = int(pixels.shape[1] * scale), int(pixels.shape[0] * scale)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _give_memory_back() -> None:
    """Return what loading and warming up left unused: the C library would keep 50 MB of it (glibc only)."""
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def quieten(log: str) -> None:
    """Send what native libraries print to a file instead of the terminal."""
    target = os.open(log or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(target, 2)
    os.close(target)
