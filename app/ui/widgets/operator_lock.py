"""The way out of the kiosk: the operator's PIN, then a small menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.ui.widgets import kiosk_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from app.store.tries import Tried
    from app.ui.widgets.kiosk_side import KioskSide

PRESS_MS = 1500
"""How long the clock is pressed to open the lock: no visitor does so by chance."""

PAD_S, MENU_S = 10.0, 60.0
"""How long pad and menu wait for a hand."""

_PIN_DIGITS = 4, 12


class OperatorLock(QObject):
    """Opens pad and menu in the kiosk's column, and closes them when nobody uses them.

    Signals:
        wanted(): Somebody presses the clock for long enough.
        closed(): Pad and menu are gone.
    """

    wanted = Signal()
    closed = Signal()

    def __init__(self, side: KioskSide, handle: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(side)
        self._side, self._clock = side, clock
        self.is_open = False
        self._touched_s = 0.0
        self._press = QTimer(self, singleShot=True, interval=PRESS_MS)
        self._press.timeout.connect(self.wanted)
        handle.installEventFilter(self)

    def open(self) -> None:
        """Ask for the operator's PIN."""
        self.is_open = True
        self.touched()
        asked = kiosk_words.operator_pin()
        self._side.pad.ask(asked.headline, asked.detail, *_PIN_DIGITS)
        self._side.setCurrentWidget(self._side.pad)

    def write(self) -> None:
        """Ask in the language of the moment."""
        if self.is_open:
            asked = kiosk_words.operator_pin()
            self._side.pad.reword(asked.headline, asked.detail)

    def close(self) -> None:
        """Go back to the kiosk."""
        if self.is_open:
            self.is_open = False
            self.closed.emit()

    def answer(self, tried: Tried, now: datetime) -> None:
        """Show the menu if the PIN was right, else say so."""
        if not self.is_open:
            return
        self.touched()
        if tried.right:
            self._side.setCurrentWidget(self._side.operator)
        else:
            self.say(tried, now)

    def say(self, tried: Tried, now: datetime) -> None:
        """Say at the pad that a PIN was wrong, or for how long no more is taken."""
        if tried.locked_until is not None:
            self._side.pad.lock(max(round((tried.locked_until - now).total_seconds()), 1))
        else:
            self._side.pad.refuse(tried.left)

    def touched(self) -> None:
        """Note that somebody is there."""
        self._touched_s = self._clock()

    def pass_time(self) -> None:
        """Close if nobody is there."""
        is_menu = self._side.currentWidget() is self._side.operator
        if self.is_open and self._clock() - self._touched_s >= (MENU_S if is_menu else PAD_S):
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open when the clock is pressed for a while."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._press.start()
        elif event.type() in {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.Leave}:
            self._press.stop()
        return super().eventFilter(watched, event)
