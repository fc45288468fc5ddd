"""Analyses of pictures that others send: within a time, on processes that are always ready.

Whoever asks is answered in time. A process that is not done by then may finish, for it may only be slow, and
another one would have to load its models; one that hangs or died is replaced in the background. Meanwhile a
spare one takes its place. This module imports no native library.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

from app.errors import AppError, ImageError, VisionError, VisionTimeout
from app.vision.stills_pool import UNREADABLE, Still
from app.vision.turns import Turns

if TYPE_CHECKING:
    from app.core.face import Analysis
    from app.vision.messages import Limits, Wanted

SPARE = 1
"""Processes beyond those that work at the same time: they take the place of one that is late or replaced."""

HANG_S = 5.0
"""How long a process may go on with a picture whose time is over; then it is killed."""

_PAUSE_S = 2.0
"""Between two attempts to start a process that cannot be started."""

_LOOK_S = 0.2
"""How often who waits for a process looks whether the pool has ended."""

_ATTEMPTS = 2
"""Processes that a picture may cost: one may have died of something else."""

_ENDED = "The picture analysis has ended."

log = logging.getLogger(__name__)


class WarmStills:
    """Processes that analyse pictures. Use as a context manager; safe to call from several threads."""

    def __init__(self, limits: Limits, *, processes: int, waiting: int, log_path: str = "") -> None:
        """Prepare; the processes are started when the context is entered.

        Args:
            limits: What is decoded, and the memory of each process.
            processes: Pictures that are analysed at the same time.
            waiting: Pictures that may wait for their turn; more are refused at once.
            log_path: Where the native libraries' own messages go; empty drops them.
        """
        self._turns = Turns(processes, waiting)
        self._free: queue.LifoQueue[Still] = queue.LifoQueue()
        self._all = [Still(log_path, limits) for _ in range(processes + SPARE)]
        self._background = ThreadPoolExecutor(len(self._all), thread_name_prefix="stills")
        self._closing = threading.Event()
        self._were_there = False

    def __enter__(self) -> Self:
        for one in self._all:
            self._background.submit(self._start, one)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the processes; whoever waits for an answer gets an error."""
        self._closing.set()
        for one in self._all:
            one.kill()
        self._background.shutdown()
        self._end_free()

    @property
    def is_ready(self) -> bool:
        """Whether pictures are taken: all processes were there once, and there are any now."""
        return self._were_there and not self._closing.is_set() and any(one.is_running for one in self._all)

    def analyse(self, data: bytes, wanted: Wanted, *, timeout_s: float, patience_s: float) -> Analysis:
        """Analyse one picture.

        Args:
            data: The contents of an image file.
            wanted: What is needed of its faces.
            timeout_s: How long it may take once it is its turn.
            patience_s: How long it may wait for that.

        Raises:
            ImageError: The bytes are no usable picture, or processes died of them.
            VisionTimeout: It took too long, or too many are waiting.
            VisionError: There is no process, or the pool has ended.
        """
        if not self._turns.take(patience_s):
            raise VisionTimeout("Too many pictures are waiting to be read. Try again in a moment.")
        try:
            end_s = time.monotonic() + timeout_s
            for _ in range(_ATTEMPTS):
                try:
                    return self._answered(data, wanted, end_s)
                except (EOFError, OSError):
                    if self._closing.is_set():
                        raise VisionError(_ENDED) from None
            raise ImageError(UNREADABLE)
        finally:
            self._turns.release()

    def _answered(self, data: bytes, wanted: Wanted, end_s: float) -> Analysis:
        """Let a process analyse a picture; EOFError or OSError if it dies."""
        still = self._ready_one(end_s)
        is_done = False
        try:
            still.ask(data, wanted)
            answer = still.answer(_until(end_s))
            is_done = answer is not None
        except AppError:
            is_done = True
            raise
        finally:
            self._give_back(still, is_done=is_done)
        if answer is None:
            raise VisionTimeout("The picture takes too long to read. Use another one.")
        return answer

    def _ready_one(self, end_s: float) -> Still:
        while not self._closing.is_set():
            with contextlib.suppress(queue.Empty):
                return self._free.get(timeout=min(_until(end_s), _LOOK_S))
            if not _until(end_s):
                raise VisionTimeout("No picture can be read at the moment. Try again in a few seconds.")
        raise VisionError(_ENDED)

    def _give_back(self, still: Still, *, is_done: bool) -> None:
        """Let the next picture have a process, or let it recover first; end it if the pool has ended."""
        if not is_done and not self._closing.is_set():
            with contextlib.suppress(RuntimeError):  # the pool ends at this moment
                self._background.submit(self._recover, still)
                return
        self._free.put(still)
        if self._closing.is_set():
            self._end_free()

    def _end_free(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._free.get_nowait().end()

    def _recover(self, still: Still) -> None:
        """Let a process finish what it is late with; start it anew if it does not, or died."""
        try:
            is_done = still.answer(HANG_S) is not None
        except AppError:
            is_done = True
        except (EOFError, OSError):
            is_done = False
        if is_done:
            self._free.put(still)
        else:
            if not self._closing.is_set():
                log.warning("a process for pictures died or hangs, and is replaced")
            still.end()
            self._start(still)

    def _start(self, still: Still) -> None:
        while not self._closing.is_set():
            try:
                still.start()
            except (AppError, OSError) as error:
                if not self._closing.is_set():
                    log.error("a process for pictures could not be started: %s", error)  # noqa: TRY400
                self._closing.wait(_PAUSE_S)
            else:
                self._free.put(still)
                self._were_there |= all(one.is_running for one in self._all)
                return


def _until(end_s: float) -> float:
    return max(0.0, end_s - time.monotonic())
