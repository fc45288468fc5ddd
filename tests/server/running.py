"""Serves an application for a test, as the hub serves itself: over TCP, on a thread."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.types import ASGIApp

from app.server.serving import Service, listening
from app.settings import HubSettings


@contextmanager
def running(app: ASGIApp, **settings: str) -> Iterator[tuple[str, int]]:
    """Answer requests until the end of the `with` block; the value is host and port."""
    with listening("127.0.0.1", 0) as listener:
        service = Service(app, listener, HubSettings(**settings))  # type: ignore[arg-type]
        is_ready = threading.Event()
        thread = threading.Thread(target=service.answer, args=[is_ready.set])
        thread.start()
        try:
            assert is_ready.wait(20)
            host, port = listener.getsockname()[:2]
            yield host, port
        finally:
            service.stop()
            thread.join()
