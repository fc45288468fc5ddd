"""Tries a camera for a few seconds: its name, the size of its pictures, and how many come in a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.face import Frame
    from app.vision.messages import CameraState

TRIED_MS = 4000
"""How long pictures are counted, after the first one came."""

PATIENCE_MS = 20_000
"""How long the first one is waited for: some cameras need their time to open."""

_LOOK_MS = 8


class CameraTrial(QObject):
    """Counts the pictures of a camera, from the first one on.

    Signals:
        ended(str, bool): What there is to say, and whether the camera delivers.
    """

    ended = Signal(str, bool)

    def __init__(
        self,
        newest: Callable[..., Frame | None],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._newest, self._clock = newest, clock
        self._name, self._last_ns, self._count, self._first_s = "", -1, 0, 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._began_s = 0.0

    @property
    def is_running(self) -> bool:
        """Whether it is being tried."""
        return self._timer.isActive()

    def start(self, name: str = "") -> None:
        """Begin; the camera is called by this name until it says another one."""
        self._name, self._count, self._began_s = name, 0, self._clock()
        self._last_ns = time.monotonic_ns()  # what came before is another camera's
        self._timer.start()

    def stop(self) -> None:
        """End, and say nothing."""
        self._timer.stop()

    @Slot(object)
    def show_camera(self, state: CameraState) -> None:
        """Take in what the camera says of itself; a trouble ends the trial."""
        if self.is_running and state.trouble:
            self._end(state.trouble, is_good=False)
        self._name = state.name or self._name

    @Slot()
    def look(self) -> None:
        """Count the newest picture, if there is a new one."""
        now_s = self._clock()
        frame = self._newest(after_ns=self._last_ns)
        if frame is not None:
            self._last_ns = frame.captured_ns
            if not self._count:
                self._first_s = now_s
            self._count += 1
        if self._count and now_s - self._first_s >= TRIED_MS / 1000 and frame is not None:
            rate_hz = (self._count - 1) / (now_s - self._first_s)
            #: After a camera was tried; {name} of the camera, sizes in pixels, {rate} such as 29.8
            text = self.tr("{name}: {width} by {height} pixels, {rate} pictures in a second.")
            #: What a camera is called that has no name
            name = self._name or self.tr("The camera")
            said = text.format(name=name, width=frame.width_px, height=frame.height_px, rate=f"{rate_hz:.0f}")
            self._end(said, is_good=True)
        elif now_s - (self._first_s if self._count else self._began_s) > PATIENCE_MS / 1000:
            #: After a camera was tried
            self._end(self.tr("No picture came. Check the cable, or choose another camera."), is_good=False)

    def _end(self, sentence: str, *, is_good: bool) -> None:
        self._timer.stop()
        self.ended.emit(sentence, is_good)
