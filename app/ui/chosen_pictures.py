"""Reads and analyses the pictures that the operator chose, while the window goes on."""

from __future__ import annotations

import os
import queue
import stat
import threading
import time
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.bulk.folders import MAX_READ
from app.core.still import still_fault
from app.errors import AppError, ImageError
from app.ui import picture_words
from app.vision.stills_pool import StillsPool

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.face import Analysis
    from app.vision.messages import Wanted

IDLE_S = 60.0
"""Time without a picture after which the process that reads them, and its 300 MB, are let go of."""

STOP_S = 2.0
"""How long `stop` waits: a file on a network drive that went away may hold its reader for minutes."""


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """One picture to read: its bytes, or where they are; `turn` says which choice it is of."""

    turn: int
    name: str
    source: bytes | str
    wanted: Wanted


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """What became of a picture."""

    picture: _Picture
    result: Analysis | Exception


class ChosenPictures(QObject):
    """Analyses pictures one after the other, on a thread of its own and in a process that can be killed.

    Their bytes are decoded in that process only; it starts with the first picture and ends when it is idle.
    All methods are for the GUI thread, and all signals arrive there; after `cancel` none of what was asked
    before arrives.

    Signals:
        analysed(str, Analysis): Name of a picture in which the nearest face is as good as was wanted, and
            what it shows, stamped with the present time as if a camera had just delivered it.
        refused(str, str): Name of a picture, and a sentence on why it cannot be used and what to do.
        progressed(int, int): How many of how many pictures have been read; equal when all have.
    """

    analysed = Signal(str, object)
    refused = Signal(str, str)
    progressed = Signal(int, int)
    _answered = Signal(object)

    def __init__(
        self,
        *,
        log_path: str = "",
        idle_s: float = IDLE_S,
        clock_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """Prepare; nothing runs before the first picture.

        Args:
            log_path: Where the native libraries' own messages go; empty drops them.
            idle_s: Time without a picture after which the process ends.
            clock_ns: Monotonic clock that analyses are stamped with.
        """
        super().__init__()
        self._log_path, self._idle_s, self._clock_ns = log_path, idle_s, clock_ns
        self._turn = self._done = self._total = 0
        self._waiting: queue.SimpleQueue[_Picture | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._pool: StillsPool | None = None
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        # a daemon: a file that can never be read must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name="chosen pictures", daemon=True)

    def stop(self) -> None:
        """Drop what was not read, kill the process; return when the thread has ended, or after `STOP_S`."""
        self.cancel()
        self._waiting.put(None)
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    def read_files(self, paths: Sequence[str], wanted: Wanted) -> None:
        """Analyse picture files after those that were chosen before."""
        for path in paths:
            self._add(PurePath(path).name, path, wanted)
        self.progressed.emit(self._done, self._total)

    def read(self, contents: bytes, wanted: Wanted) -> None:
        """Analyse a pasted picture after those that were chosen before; it is never written to a disk."""
        self._add(picture_words.pasted(), contents, wanted)
        self.progressed.emit(self._done, self._total)

    def cancel(self) -> None:
        """Forget all pictures that were not read yet; the one in hand is given up."""
        self._turn += 1
        if self._done < self._total:
            self._end_process()
        self._done = self._total = 0

    def _add(self, name: str, source: bytes | str, wanted: Wanted) -> None:
        if self._thread.ident is None:
            self._thread.start()
        self._total += 1
        self._waiting.put(_Picture(self._turn, name, source, wanted))

    def _tell(self, answer: _Answer) -> None:
        """Hand on what became of a picture, unless it is no longer wanted."""
        picture, result = answer.picture, answer.result
        if picture.turn != self._turn:
            return
        self._done += 1
        done, total = self._done, self._total
        if done == total:
            self._done = self._total = 0
        self.progressed.emit(done, total)
        if isinstance(result, AppError):
            self.refused.emit(picture.name, str(result))
            if not isinstance(result, ImageError):  # the analysis itself fails: no other picture would do
                self.cancel()
                self.progressed.emit(total, total)
        elif isinstance(result, Exception):
            raise result
        elif fault := still_fault(result, picture.wanted.profile):
            self.refused.emit(picture.name, picture_words.not_taken(fault[1]))
        else:
            self.analysed.emit(picture.name, replace(result, captured_ns=self._clock_ns()))

    # ------------------------------------------------------------------------------- on the thread

    def _run(self) -> None:
        while True:
            try:
                picture = self._waiting.get(timeout=self._idle_s)
            except queue.Empty:
                self._end_process()
                continue
            if picture is None:
                break
            if picture.turn == self._turn:
                self._answered.emit(_Answer(picture, self._result(picture)))
        self._end_process()

    def _result(self, picture: _Picture) -> Analysis | Exception:
        try:
            source = picture.source
            contents = source if isinstance(source, bytes) else contents_of(source)
            return self._process(picture.turn).analyse(contents, picture.wanted)
        except Exception as error:  # noqa: BLE001 - a bug is raised again on the GUI thread
            return error

    def _process(self, turn: int) -> StillsPool:
        """Return what analyses; ImageError if the picture is no longer wanted, so that nothing is started."""
        with self._lock:
            if turn != self._turn:
                raise ImageError("The picture is no longer wanted.")
            if self._pool is None:
                self._pool = StillsPool(log_path=self._log_path)
            return self._pool

    def _end_process(self) -> None:
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()


def contents_of(path: str) -> bytes:
    """Return the contents of a file, at most `MAX_READ`; ImageError if it cannot be read."""
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(number, "rb") as file:  # noqa: PTH123 - of a number
            if not stat.S_ISREG(os.fstat(number).st_mode):  # a pipe would be waited for without end
                raise ImageError("This is no file. Choose a picture.")
            return file.read(MAX_READ)
    except OSError as error:
        raise ImageError(f"The file cannot be read: {error.strerror}.") from error
