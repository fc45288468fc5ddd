"""What a command prints: one line of text or one JSON object for each result; progress on the terminal."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, TypeVar

_T = TypeVar("_T")

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

OK = 0
"""Everything asked for was done: all enrolled, all identified, all checks passed."""

OTHERWISE = 1
"""It ran, but at least one answer was another: refused, not enrolled, no face."""

USAGE = 2
"""The command line is wrong."""

FAILED = 3
"""Something around the program failed; a sentence on the error output says what and what to do."""


def say(text: str) -> None:
    """Print a line for a person."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    """Print a sentence about a failure."""
    sys.stderr.write(f"{text}\n")


def result(values: Mapping[str, object], text: str, *, as_json: bool) -> None:
    """Print one result, as a JSON object or as text."""
    say(json.dumps(values, ensure_ascii=False) if as_json else text)


def tracked(items: Iterable[_T], what: str, total: int) -> Iterator[_T]:
    """Yield the items, with a progress bar on a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - not needed by most starts
    from rich.progress import track  # noqa: PLC0415

    yield from track(items, what, total, console=Console(stderr=True), transient=True)
