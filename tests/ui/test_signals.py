import os
import signal
import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from app.ui.signals import quitting_on_signals

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="POSIX signals"),
    pytest.mark.usefixtures("qapp"),
]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_an_event_loop_in_which_nothing_else_happens(number):
    loop = QEventLoop()
    began_s = time.monotonic()
    QTimer.singleShot(20_000, loop.quit)
    with quitting_on_signals(loop.quit):
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), number))
        loop.exec()
    assert time.monotonic() - began_s < 5


def test_signals_mean_afterwards_what_they_meant_before():
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    with quitting_on_signals(lambda: None):
        assert [signal.getsignal(number) for number in numbers] != before
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_signals_mean_what_they_meant_before_even_after_an_error():
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(KeyError), quitting_on_signals(lambda: None):
        raise KeyError
    assert signal.getsignal(signal.SIGTERM) == before


def test_many_signals_at_once_do_no_harm(qtbot):
    asked = []
    with quitting_on_signals(lambda: asked.append(1)):
        for _ in range(50):
            os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(asked))
        qtbot.wait(10)
