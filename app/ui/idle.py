"""Notices that nobody touches keyboard, mouse or screen any more."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_MS = 1000
"""How often it is looked whether the time is over."""

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
}


class Idle(QObject):
    """Watches every event of the application, from `start` to `stop`.

    Signals:
        noticed(): Nobody has touched anything for so long; it is watched no more.
    """

    noticed = Signal()

    def __init__(self, after_s: float, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._after_s, self._clock, self._touched_s = after_s, clock, clock()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def wait_for(self, after_s: float) -> None:
        """Notice after another time from now on."""
        self._after_s = after_s

    def start(self) -> None:
        """Begin to watch; somebody is there now."""
        self._touched_s = self._clock()
        if not self._timer.isActive():
            self._timer.start()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one

    def look(self) -> None:
        """Look whether the time is over."""
        if self._timer.isActive() and self._clock() - self._touched_s >= self._after_s:
            self.stop()
            self.noticed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _TOUCHES:
            self._touched_s = self._clock()
        return False
