"""Numbers, days and near misses, as every command words them."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the sentence that goes after “there is no …”, or nothing."""
    close = difflib.get_close_matches(name, known, 1)
    return f" Did you mean “{close[0]}”?" if close else ""


def counted(number: int, thing: str, things: str = "") -> str:
    """Return the number with its noun."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def day(at: datetime) -> str:
    """Return a time as people read it."""
    return f"{at:%Y-%m-%d %H:%M} UTC"
