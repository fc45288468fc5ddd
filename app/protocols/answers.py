"""Values in answers, read as a client must: vendors write numbers as strings, leave members out, add others.

Each function raises ValueError if the value is not there or cannot be meant: the answer is then of no use.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.protocols.rfc3339 import parsed as parsed_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


def segment(text: str) -> str:
    """Return a text as one segment of a path; dots alone would lead elsewhere."""
    return quote(text, safe="") if text.strip(".") else text.replace(".", "%2E")


def number(value: object, name: str) -> float:
    """Return a number, which may be written as a string."""
    if not isinstance(value, int | float | str) or isinstance(value, bool):
        raise _unlike(name, "a number")
    try:
        read = float(value)
    except (ValueError, OverflowError) as error:
        raise _unlike(name, "a number") from error
    if not math.isfinite(read):
        raise _unlike(name, "a number")
    return read


def whole(value: object, name: str) -> int:
    """Return a whole number, which may be written as a string, or as `5.0`."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        return int(value)  # not by way of a float, which is not exact beyond 2 ** 53
    read = number(value, name)
    if read != math.floor(read):
        raise _unlike(name, "a whole number")
    return int(read)


def filled(members: Mapping[str, object], name: str) -> str:
    """Return a text that must be there."""
    value = members.get(name)
    if not isinstance(value, str) or not value:
        raise _unlike(name, "a text")
    return value


def text(members: Mapping[str, object], name: str) -> str:
    """Return a text; an empty one if it is not there, or something else."""
    value = members.get(name)
    return value if isinstance(value, str) else ""


def items(value: object, name: str) -> list[object]:
    """Return an array."""
    if not isinstance(value, list):
        raise _unlike(name, "an array")
    return value


def time(value: object) -> datetime | None:
    """Return a time of RFC 3339; None for anything else, since nothing depends on it."""
    try:
        return parsed_time(value) if isinstance(value, str) else None
    except ValueError:
        return None


def says_full(message: str) -> bool:
    """Return whether a refusal says that there is no room; no vendor's text is known, the words are ours."""
    return not {"full", "room", "capacity"}.isdisjoint(re.findall(r"[a-z]+", message.lower()))


def _unlike(name: str, what: str) -> ValueError:
    return ValueError(f"{name} is not {what}.")
