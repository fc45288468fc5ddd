"""Runs one call that takes long on a thread of its own, and brings what comes of it to the GUI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[object], object]

STOP_S = 2.0
"""For so long an errand is waited for in the end; one that hangs is left behind as a daemon."""


def _nothing(_news: object = None) -> None:
    """Do nothing."""


class Errand(QObject):
    """One call at a time; what comes of one that was left is forgotten."""

    _arrived = Signal(int, object, bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._number = name, 0
        self._thread: threading.Thread | None = None
        self._then: Tell = _nothing
        self._on_progress: Tell = _nothing
        self._end: Callable[[], object] = _nothing
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[Tell], object],
        then: Tell,
        *,
        on_progress: Callable[[Any], object] = _nothing,
        end: Callable[[], object] = _nothing,
    ) -> None:
        """Leave the call before, and begin another.

        Args:
            call: Runs on a thread of its own; gets what to tell its progress to.
            then: Gets on the GUI thread what it returned, or the exception that it raised.
            on_progress: Gets on the GUI thread what it tells.
            end: Makes it end soon; called on the GUI thread.
        """
        self.leave()
        self._then, self._on_progress, self._end = then, on_progress, end
        number = self._number

        def work() -> None:
            try:
                result = call(lambda news: self._arrived.emit(number, news, False))  # noqa: FBT003 - a signal
            except Exception as error:  # noqa: BLE001 - it is handed to whoever waits
                result = error
            self._arrived.emit(number, result, True)  # noqa: FBT003 - a signal

        self._thread = threading.Thread(target=work, name=self._name, daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """Make the call end, and forget what comes of it."""
        self._number += 1
        self._end()
        self._end = _nothing

    def stop(self) -> None:
        """Leave the call; return when its thread has ended, or hangs."""
        self.leave()
        if self._thread is not None:
            self._thread.join(STOP_S)

    @Slot(int, object, bool)
    def _arrive(self, number: int, news: object, is_end: bool) -> None:  # noqa: FBT001 - a slot's argument
        if number == self._number:
            (self._then if is_end else self._on_progress)(news)
