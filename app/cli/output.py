"""What a command prints: one line of text or one JSON object for each result; progress on the terminal."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from typing import TYPE_CHECKING, TypeVar

from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_T = TypeVar("_T")

OK = 0
"""Everything asked for was done: all enrolled, all identified, all checks passed."""

OTHERWISE = 1
"""It ran, but at least one answer was another: refused, not enrolled, no face."""

USAGE = 2
"""The command line is wrong."""

FAILED = 3
"""Something around the program failed; a sentence on the error output says what and what to do."""


class OutputError(AppError):
    """What is printed cannot be written; whoever reads it is not told the rest."""


def prepare() -> None:
    """Let every text be printed, whatever the output's encoding; what has no output goes nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, io.StringIO())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def drop() -> None:
    """Let what is still to be printed go nowhere: its reader has gone, or its disk is full."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str = "", end: str = "\n") -> None:
    """Print a line for a person, and everything printed before it.

    Raises:
        OutputError: It cannot be written; BrokenPipeError if its reader wants no more.
    """
    try:
        sys.stdout.write(text + end)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"The results cannot be written: {error.strerror}.") from error


def complain(text: str) -> None:
    """Print a sentence about a failure, if somebody can be told."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def result(values: Mapping[str, object], text: str, *, as_json: bool) -> None:
    """Print one result, as a JSON object in plain ASCII or as text; errors as of `say`."""
    say(json.dumps(values) if as_json else text)


def tracked(items: Iterable[_T], what: str, total: int) -> Iterator[_T]:
    """Yield the items, with a progress bar on a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - not needed by most starts
    from rich.progress import track  # noqa: PLC0415

    yield from track(items, what, total, console=Console(stderr=True), transient=True)


@contextlib.contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], object]]:
    """Give a function that is told how many of how many are done, and shows that on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - not needed by most starts
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
