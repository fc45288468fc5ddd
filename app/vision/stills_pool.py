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
from app.vision.messages import FILES, Failed, Limits, Pulse, Wanted
from app.vision.worker import START_S, error_from, spawn_context

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

TIMEOUT_S = 20.0
"""Time one picture may take; a decoder that takes longer is killed."""

MEMORY_BYTES = 6 * 2**30
"""Address space of a process for stills: the models map about 2 GB, the largest picture decodes to 0.5 GB."""


UNREADABLE = "The picture cannot be read: decoding it failed. Use another one."
"""What is said of a picture of which two processes died."""


class StillsPool:
    """A few processes that analyse pictures. Use as a context manager; safe to call from several threads."""

    def __init__(self, *, processes: int = 1, log_path: str = "") -> None:
        """Prepare; a process is started with the first picture it gets."""
        self._free: queue.SimpleQueue[Still] = queue.SimpleQueue()
        self._all = [Still(log_path) for _ in range(processes)]
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


class Still:
    """One process; used by one thread at a time. Only `kill` and `is_running` may be used by another."""

    def __init__(self, log_path: str, limits: Limits = FILES) -> None:
        self._log_path = log_path
        self._limits = limits
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
            raise ImageError(UNREADABLE) from error
        if answer is None:
            raise ImageError("The picture takes too long to read. Use another one.")
        return answer

    @property
    def is_running(self) -> bool:
        """Whether the process was started and its models are loaded."""
        return self._connection is not None

    def kill(self) -> None:
        """Kill the process for good; whoever waits for its answer gets an error."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        """Kill the process, which holds nothing that could be lost, and free what it used."""
        with self._lock:
            if self._process is not None:
                self._process.kill()
                self._process.join()
                self._process.close()
            if self._connection is not None:
                self._connection.close()
            self._process = self._connection = None

    def ask(self, data: bytes, wanted: Wanted) -> None:
        """Let the process analyse a picture; start it if there is none. EOFError or OSError if it died."""
        (self._connection or self.start()).send((data, wanted))

    def answer(self, timeout_s: float) -> Analysis | None:
        """Return what became of the picture; None if there is no answer yet.

        Raises:
            EOFError, OSError: The process died.
            ImageError, VisionError: What it says.
        """
        if self._connection is None or not self._connection.poll(timeout_s):
            return None
        answer = self._connection.recv()
        if isinstance(answer, Failed):
            raise error_from(answer)
        return answer if isinstance(answer, Analysis) else None

    def _asked(self, data: bytes, wanted: Wanted) -> Analysis | None:
        """Return what the process answers; None if it takes too long."""
        try:
            self.ask(data, wanted)
            found = self.answer(TIMEOUT_S)
        except (EOFError, OSError):
            self.end()
            raise
        if found is None:  # what it may still say must not be taken for the next picture's answer
            self.end()
        return found

    def start(self) -> Connection:
        """Start the process and wait until its models are loaded.

        Raises:
            ModelError: A model file is missing or altered.
            VisionError: It could not be started, or the pool has ended.
        """
        context = spawn_context()
        ours, theirs = context.Pipe()
        arguments = (theirs, self._log_path, self._limits)
        process = context.Process(target=_stills_process, args=arguments, name="stills", daemon=True)
        with self._lock:
            if self._closed:
                raise VisionError("The picture analysis has ended.")
            process.start()
            self._process = process
        theirs.close()
        try:
            ready = ours.recv() if ours.poll(START_S) else None
        except (EOFError, OSError):
            ready = None
        if isinstance(ready, Pulse):
            self._connection = ours
            return ours
        self.end()
        ours.close()
        if isinstance(ready, Failed):
            raise error_from(ready)
        raise VisionError("The picture analysis could not be started. Run vestibule doctor.")


def _stills_process(connection: Connection, log_path: str, limits: Limits = FILES) -> None:
    """Entry point in the new process; only here are the native libraries imported."""
    from app.vision import process  # noqa: PLC0415 - must not be imported by the app process

    process.quieten(log_path)
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has limits
        import resource  # noqa: PLC0415 - does not exist on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        if limits.data_bytes is not None:
            resource.setrlimit(resource.RLIMIT_DATA, (limits.data_bytes, limits.data_bytes))
    process.run_stills(connection, limits)
