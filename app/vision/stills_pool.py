"""Analyses of image files, each in a vision process without a camera, under time and memory limits.

Untrusted bytes are decoded nowhere else. This module imports no native library.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from typing import TYPE_CHECKING

from app.core.face import Analysis
from app.errors import ImageError, VisionError
from app.vision.messages import Failed, Pulse, Wanted
from app.vision.worker import START_S, end_process, error_from, spawn_context

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

TIMEOUT_S = 20.0
"""Time one picture may take; a decoder that takes longer is killed."""

MEMORY_BYTES = 6 * 2**30
"""Address space of a process for stills: the models map about 2 GB, the largest picture decodes to 0.5 GB."""


class StillsPool:
    """A few processes that analyse pictures. Use as a context manager; safe to call from several threads."""

    def __init__(self, *, processes: int = 1, log_path: str = "") -> None:
        """Prepare; a process is started with the first picture it gets."""
        self._log_path = log_path
        self._free: queue.SimpleQueue[_Still] = queue.SimpleQueue()
        self._all = [_Still(log_path) for _ in range(processes)]
        for one in self._all:
            self._free.put(one)

    def __enter__(self) -> StillsPool:
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._all:
            one.end()

    def analyse(self, data: bytes, wanted: Wanted | None = None) -> Analysis:
        """Analyse one picture.

        Args:
            data: The contents of an image file.
            wanted: What is needed of the nearest face; an embedding if nothing is said.

        Raises:
            ImageError: The bytes are no usable picture.
            ModelError: A model file is missing or altered.
            VisionError: The process died twice on something that is not the picture's fault.
        """
        still = self._free.get()
        try:
            return still.analyse(data, wanted or Wanted(every_s=0))
        finally:
            self._free.put(still)


class _Still:
    """One process; used by one thread at a time."""

    def __init__(self, log_path: str) -> None:
        self._log_path = log_path
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._lock = threading.Lock()

    def analyse(self, data: bytes, wanted: Wanted) -> Analysis:
        connection = self._connection or self._start()
        try:
            connection.send((data, wanted))
            if not connection.poll(TIMEOUT_S):
                raise ImageError("The picture takes too long to read. Use another one.")
            answer = connection.recv()
        except (EOFError, OSError) as error:
            self.end()
            raise ImageError("The picture cannot be read: decoding it failed. Use another one.") from error
        except ImageError:
            self.end()
            raise
        if isinstance(answer, Failed):
            raise error_from(answer)
        if not isinstance(answer, Analysis):
            raise VisionError("The picture analysis gave no answer. Run vestibule doctor.")
        return answer

    def end(self) -> None:
        """Kill the process; it holds nothing that could be lost."""
        with self._lock:
            if self._process is not None and self._connection is not None:
                self._process.kill()
                end_process(self._process, self._connection, patience_s=1)
            self._process = self._connection = None

    def _start(self) -> Connection:
        """Start the process and wait until its models are loaded."""
        context = spawn_context()
        ours, theirs = context.Pipe()
        process = context.Process(target=_stills_process, args=(theirs, self._log_path), name="stills", daemon=True)
        process.start()
        theirs.close()
        self._process, self._connection = process, ours
        try:
            ready = ours.recv() if ours.poll(START_S) else None
        except (EOFError, OSError):
            ready = None
        if isinstance(ready, Pulse):
            return ours
        self.end()
        if isinstance(ready, Failed):
            raise error_from(ready)
        raise VisionError("The picture analysis could not be started. Run vestibule doctor.")


def _stills_process(connection: Connection, log_path: str) -> None:
    """Entry point in the new process; only here are the native libraries imported."""
    from app.vision import process  # noqa: PLC0415 - must not be imported by the app process

    process.quieten(log_path)
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has limits
        import resource  # noqa: PLC0415 - does not exist on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    process.run_stills(connection)
