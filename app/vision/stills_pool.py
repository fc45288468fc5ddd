"""Analyses of image files, each in a vision process without a camera, under time and memory limits.

Untrusted bytes are decoded nowhere else. This module imports no native library.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Self

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
        self._free: queue.SimpleQueue[_Still] = queue.SimpleQueue()
        self._all = [_Still(log_path) for _ in range(processes)]
        for one in self._all:
            self._free.put(one)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the processes; whoever waits for an answer gets an error, and nothing more is analysed."""
        for one in self._all:
            one.kill()
        used = [self._free.get() for _ in self._all]  # a thread that waits for an answer gets an error first
        for one in used:
            one.end()
            self._free.put(one)

    def analyse(self, data: bytes, wanted: Wanted | None = None) -> Analysis:
        """Analyse one picture.

        Args:
            data: The contents of an image file.
            wanted: What is needed of the nearest face; an embedding if nothing is said.

        Raises:
            ImageError: The bytes are no usable picture; two processes died of them, or one took too long.
            ModelError: A model file is missing or altered.
            VisionError: No process could be started, or the pool has ended.
        """
        still = self._free.get()
        try:
            return still.analyse(data, wanted or Wanted(every_s=0))
        finally:
            self._free.put(still)


class _Still:
    """One process; used by one thread at a time. Only `kill` may be called by another."""

    def __init__(self, log_path: str) -> None:
        self._log_path = log_path
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._lock = threading.Lock()
        self._closed = False

    def analyse(self, data: bytes, wanted: Wanted) -> Analysis:
        """Analyse one picture; a process that died meanwhile, or before, is replaced once."""
        try:
            try:
                answer = self._asked(data, wanted)
            except (EOFError, OSError):
                answer = self._asked(data, wanted)
        except (EOFError, OSError) as error:
            raise ImageError("The picture cannot be read: decoding it failed. Use another one.") from error
        if isinstance(answer, Failed):
            raise error_from(answer)
        if not isinstance(answer, Analysis):
            raise ImageError("The picture takes too long to read. Use another one.")
        return answer

    def kill(self) -> None:
        """Kill the process for good; whoever waits for its answer gets an error."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        """Kill the process, which holds nothing that could be lost, and free what it used."""
        with self._lock:
            if self._process is not None and self._connection is not None:
                self._process.kill()
                end_process(self._process, self._connection, patience_s=1)
            self._process = self._connection = None

    def _asked(self, data: bytes, wanted: Wanted) -> object:
        """Return what the process answers; None if it takes too long, EOFError or OSError if it died."""
        connection = self._connection or self._start()
        answer = None
        try:
            connection.send((data, wanted))
            if connection.poll(TIMEOUT_S):
                answer = connection.recv()
        finally:
            if answer is None:  # what it may still say must not be taken for the next picture's answer
                self.end()
        return answer

    def _start(self) -> Connection:
        """Start the process and wait until its models are loaded."""
        context = spawn_context()
        ours, theirs = context.Pipe()
        arguments = (theirs, self._log_path)
        process = context.Process(target=_stills_process, args=arguments, name="stills", daemon=True)
        with self._lock:
            if self._closed:
                raise VisionError("The picture analysis has ended.")
            process.start()
            self._process, self._connection = process, ours
        theirs.close()
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
