"""Ctrl+C and a service manager's stop end the program as closing the window does: nothing is cut off."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextlib.contextmanager
def quitting_on_signals(quit_now: Callable[[], object]) -> Iterator[None]:
    """Call `quit_now` on the GUI thread when the process is asked to end.

    Python runs its signal handlers only between two of its own instructions, and Qt's event loop has none: a
    socket wakes it up.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)  # noqa: FBT003 - the standard library's own signature
    theirs.setblocking(False)  # noqa: FBT003
    owner = QObject()
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, owner)
    notifier.activated.connect(lambda: ours.recv(1))
    before = {
        number: signal.signal(number, lambda *_: quit_now()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    waker = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(waker)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
