"""The app's side of the vision process: newest frame, newest analysis; replaces it when it hangs or dies.

This module imports no native library, and neither does whoever imports it.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import threading
import time
from typing import TYPE_CHECKING

from app import errors
from app.core.face import Analysis
from app.errors import AppError, VisionError
from app.vision.board import FrameBoard
from app.vision.messages import CameraState, Failed, Pulse, Stop, Trouble, UseCamera, Wanted, is_stale

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext, SpawnProcess
    from pathlib import Path

    from app.core.face import Frame

HANG_S = 2.5
"""Silence, or time without a new frame from an open camera, after which the process is replaced.

It speaks twice a second, and a new one needs one or two: whatever happens to it, it is back after 5 s.
"""

OPEN_S = 15.0
"""Time that opening a camera may take: some systems' libraries start it in their own time."""

START_S = 30.0
"""Time a process may take to load its models on a slow machine."""

_STOP_S = 2.0
_CALM_S = 60.0
"""A process that lived this long did not fail at once; the pauses between restarts start over."""

_RESTART_S = (0.0, 0.5, 1.0, 2.0, 5.0)
"""Pauses before a new process when one after the other ends before it said anything."""

log = logging.getLogger(__name__)


def spawn_context() -> SpawnContext:
    """Return the context vision processes are started from, with the environment they need."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # else it spins on both cores after each small product
    os.environ.setdefault("GLOG_minloglevel", "2")
    return multiprocessing.get_context("spawn")


class VisionWorker:
    """Runs the vision process and hands on what it says, on a thread of its own.

    The callbacks are called on that thread.
    """

    def __init__(  # noqa: PLR0913 - every way out has a name
        self,
        source: str,
        *,
        on_analysis: Callable[[Analysis], object],
        on_camera: Callable[[CameraState], object],
        on_failure: Callable[[AppError], object],
        log_path: Path | None = None,
        refuse_virtual: bool = True,
        clock_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            source: See `app.vision.camera.open_camera`.
            on_analysis: Called with every analysis but stale ones; who hands it on to another thread asks
                `is_stale` there once more.
            on_camera: Called when the camera opens, and when it fails.
            on_failure: Called with a ModelError, after which nothing is tried again, or with a VisionError
                when the process had to be replaced more than once in a minute.
            log_path: Where the native libraries' own messages go; None drops them.
            refuse_virtual: Refuse a camera whose pictures come from a program.
            clock_ns: The clock that frames are stamped with, `time.monotonic_ns` but in tests. It counts for
                all processes alike: from the machine's start on Linux, macOS and Windows.
        """
        self._source = source
        self._on_analysis = on_analysis
        self._on_camera = on_camera
        self._on_failure = on_failure
        self._log_path = str(log_path or "")
        self._refuse_virtual = refuse_virtual
        self._clock_ns = clock_ns
        self._wanted = Wanted()
        self._context = spawn_context()
        self._board = FrameBoard(self._context)
        self._connection: Connection | None = None
        self._process: SpawnProcess | None = None
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._has_spoken = False
        self._thread = threading.Thread(target=self._run, name="vision")

    @property
    def process_id(self) -> int | None:
        """The running vision process, None while there is none."""
        with self._lock:
            return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the process."""
        self._thread.start()

    def stop(self) -> None:
        """End the process; return when it and the thread have ended."""
        self._stopping.set()
        with self._lock:
            self._send(Stop())
        if self._thread.is_alive():  # a window may close before the workers were started
            self._thread.join()

    def newest_frame(self, *, after_ns: int = -1) -> Frame | None:
        """Return the newest camera frame; None if it is stale, not newer than `after_ns`, or not there."""
        frame = self._board.newest(after_ns=after_ns)
        return None if frame is None or is_stale(frame.captured_ns, self._clock_ns()) else frame

    def want(self, wanted: Wanted) -> None:
        """Say what is needed of the faces from now on."""
        with self._lock:
            self._wanted = wanted
            self._send(wanted)

    def use(self, source: str) -> None:
        """Take frames from another camera from now on."""
        with self._lock:
            self._source = source
            self._send(UseCamera(source))

    def _send(self, message: object) -> None:
        """Tell the process, if there is one; the lock is held."""
        with contextlib.suppress(OSError):  # a process that just died gets it when restarted
            if self._connection is not None:
                self._connection.send(message)

    def _run(self) -> None:
        failures = stillborn = 0
        while not self._stopping.is_set():
            started_s = time.monotonic()
            self._has_spoken = False
            try:
                self._serve_one_process()
            except VisionError as error:
                lived_long = time.monotonic() - started_s > _CALM_S
                failures = 1 if lived_long else failures + 1
                stillborn = 0 if self._has_spoken else stillborn + 1
                log.warning("vision process replaced: %s", error)
                if failures > 1:
                    self._on_failure(error)
                self._stopping.wait(_RESTART_S[min(stillborn, len(_RESTART_S) - 1)])
            except AppError as error:
                log.error("vision process gave up: %s", error)  # noqa: TRY400 - an outcome, not a bug
                self._on_failure(error)
                return

    def _serve_one_process(self) -> None:
        """Start a process and hand on what it says until told to stop; raise what ended it otherwise."""
        ours, theirs = self._context.Pipe()
        source = self._source
        process = self._context.Process(
            target=_camera_process,
            args=(theirs, self._board, source, self._log_path),
            kwargs={"refuse_virtual": self._refuse_virtual},
            name="vision",
            daemon=True,
        )
        try:
            process.start()
        except OSError as error:
            ours.close()
            raise VisionError(f"The picture analysis could not be started: {error.strerror}.") from error
        finally:
            theirs.close()
        with self._lock:
            self._connection, self._process = ours, process
            self._send(self._wanted)
            if self._source != source:  # another camera was chosen while the process started
                self._send(UseCamera(self._source))
            if self._stopping.is_set():
                self._send(Stop())
        try:
            self._listen(ours)
        finally:
            with self._lock:
                self._connection = self._process = None
            end_process(process, ours, patience_s=_STOP_S if self._stopping.is_set() else 0)
            self._board.clear()

    def _listen(self, connection: Connection) -> None:
        deadline_s = time.monotonic() + START_S
        while not self._stopping.is_set():
            try:
                if not connection.poll(0.2):
                    if time.monotonic() > deadline_s:
                        raise VisionError("The picture analysis stopped answering and was started again.")
                    continue
                message = connection.recv()
            except (EOFError, OSError) as error:
                if self._stopping.is_set():
                    return
                raise VisionError("The picture analysis ended unexpectedly and was started again.") from error
            deadline_s = time.monotonic() + HANG_S
            self._has_spoken = True
            self._handle(message)

    def _handle(self, message: object) -> None:
        match message:
            case Analysis(captured_ns):
                if not is_stale(captured_ns, self._clock_ns()):
                    self._on_analysis(message)
            case CameraState():
                self._on_camera(message)
            case Pulse(capture_ns, is_opening):
                if time.monotonic_ns() - capture_ns > (OPEN_S if is_opening else HANG_S) * 1e9:
                    sentence = "The camera stopped delivering pictures. It is being restarted."
                    self._on_camera(CameraState("", sentence, Trouble.SILENT))
                    raise VisionError("The camera hung; it was opened again.")
            case Failed():
                raise error_from(message)


def error_from(failed: Failed) -> AppError:
    """Return the error that a vision process reported."""
    found = getattr(errors, failed.error, VisionError)
    error: AppError = found(failed.sentence)
    return error


def end_process(process: SpawnProcess, connection: Connection, *, patience_s: float) -> None:
    """Wait for a process to end by itself, kill it if it does not, and free what it held."""
    process.join(patience_s)
    if process.is_alive():
        process.kill()
        process.join()
    connection.close()
    process.close()


def _camera_process(
    connection: Connection, board: FrameBoard, source: str, log_path: str, *, refuse_virtual: bool = True
) -> None:
    """Entry point in the new process; only here are the native libraries imported."""
    from app.vision import process  # noqa: PLC0415 - must not be imported by the app process

    process.quieten(log_path)
    process.run_camera(connection, board, source, refuse_virtual=refuse_virtual)
