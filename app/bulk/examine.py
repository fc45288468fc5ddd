"""Pictures examined by several processes at once, results in the order of the source.

The bytes of a picture are read here and decoded in a process for stills, nowhere else.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from app.bulk.rows import Encoding, PictureFile
from app.errors import ImageError

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from app.core.face import Analysis
    from app.vision.messages import Wanted
    from app.vision.stills_pool import StillsPool

_T = TypeVar("_T")
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_LOOK_S = 0.2
"""How often it is looked whether to go on, in seconds."""


class Cancelled(Exception):
    """It was asked to stop."""


def never() -> bool:
    """Say that nothing is to be stopped."""
    return False


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """A picture or an encoding, as far as it had to be looked at.

    Attributes:
        item: What was looked at.
        digest: SHA-256 of its bytes; empty if they cannot be read.
        found: Its analysis; why it cannot be used; None for a file known before, and for an encoding.
    """

    item: PictureFile | Encoding
    digest: bytes
    found: Analysis | ImageError | None = None


def examined(
    item: PictureFile | Encoding, wanted: Wanted, pool: StillsPool, known: Container[bytes]
) -> Examined:
    """Read an item and analyse it, unless its digest is known.

    Raises:
        AppError: The analysis itself fails.
    """
    if isinstance(item, Encoding):
        return Examined(item, digest_of(item))
    try:
        data = item.read()
    except ImageError as error:
        return Examined(item, b"", error)
    digest = hashlib.sha256(data).digest()
    if digest in known:
        return Examined(item, digest)
    try:
        return Examined(item, digest, pool.analyse(data, wanted))
    except ImageError as error:
        return Examined(item, digest, error)


def digest_of(encoding: Encoding) -> bytes:
    """Return what an encoding is known by: its numbers, whatever file they came in."""
    numbers = encoding.embedding.astype(np.dtype("<f4")).tobytes()
    return hashlib.sha256(b"dlib encoding\n" + numbers).digest()


def in_order(
    rows: Iterable[tuple[_T, Sequence[_Item]]],
    call: Callable[[_Item], _Result],
    threads: int,
    is_cancelled: Callable[[], bool] = never,
) -> Iterator[tuple[_T, list[_Result]]]:
    """Call a function with each item of each row, on several threads; yield rows in their order.

    Rows are taken as they are needed: so many that no thread waits, and no more.

    Raises:
        Cancelled: `is_cancelled` said so; calls that have begun go on by themselves.
    """
    executor = ThreadPoolExecutor(threads, thread_name_prefix="examine")
    try:
        running: deque[tuple[_T, list[Future[_Result]]]] = deque()
        waiting = 0
        for row, items in rows:
            running.append((row, [executor.submit(call, item) for item in items]))
            waiting += len(items)
            while running and (waiting - len(running[0][1]) >= 2 * threads or _are_done(running[0][1])):
                done, futures = running.popleft()
                waiting -= len(futures)
                yield done, _results(futures, is_cancelled)
            _go_on(is_cancelled)
        while running:
            done, futures = running.popleft()
            yield done, _results(futures, is_cancelled)
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()


def workers() -> int:
    """Processes for stills: one a core, at most four, since each holds its own models."""
    return min(4, os.cpu_count() or 1)


def _go_on(is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled():
        raise Cancelled


def _are_done(futures: Sequence[Future[_Result]]) -> bool:
    return all(future.done() for future in futures)


def _results(futures: Sequence[Future[_Result]], is_cancelled: Callable[[], bool]) -> list[_Result]:
    for future in futures:
        while not wait([future], _LOOK_S).done:
            _go_on(is_cancelled)
    return [future.result() for future in futures]
