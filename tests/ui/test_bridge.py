import threading

from PySide6.QtCore import QThread

from app.errors import CameraError
from app.ui.bridge import Bridge


def test_what_a_worker_emits_arrives_on_the_gui_thread(qtbot, qapp):
    bridge, threads = Bridge(), []

    class Page(Bridge):
        def take(self, _error) -> None:
            threads.append(QThread.currentThread())

    page = Page()
    bridge.failed.connect(page.take)
    worker = threading.Thread(target=bridge.failed.emit, args=(CameraError("gone"),))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [qapp.thread()]
