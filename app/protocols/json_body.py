"""A request's body as JSON, read strictly: two readers never understand two things by one body."""

from __future__ import annotations

import json
import math
from typing import NoReturn

DEPTH = 32
"""Arrays and objects within each other that are read; what the contracts describe has four."""


def parsed(body: bytes) -> object:
    """Return what a body says.

    Args:
        body: UTF-8 without a byte order mark.

    Raises:
        ValueError: It is no JSON (RFC 8259), names a member twice, has a number beyond a double's range or
            half of a surrogate pair, or is nested more deeply than `DEPTH`; the sentence says which.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise ValueError("The body is not UTF-8.") from error
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        raise ValueError(f"The body is no JSON: {error}.") from error
    except RecursionError as error:
        raise ValueError(_TOO_DEEP) from error
    _check(value)
    return value


_TOO_DEEP = f"The body is nested more than {DEPTH} deep."


def _object(members: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(members)
    if len(made) != len(members):
        raise ValueError("The body names a member of an object twice.")
    return made


def _integer(digits: str) -> int:
    _number(digits)
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("The body has a number that is too large.")
    return number


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"The body is no JSON: {name} is no number.")


def _check(value: object) -> None:
    """Refuse what is nested too deeply, and text that has no UTF-8; level by level, however deep it is."""
    level = [value]
    for _ in range(DEPTH + 1):
        _check_text(level)
        outer = [within for within in level if isinstance(within, list | dict)]
        if not outer:
            return
        level = [inner for within in outer for inner in _inside(within)]
    raise ValueError(_TOO_DEEP)


def _inside(outer: list[object] | dict[str, object]) -> list[object]:
    return outer if isinstance(outer, list) else [*outer, *outer.values()]


def _check_text(values: list[object]) -> None:
    for value in values:
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise ValueError("The body has half of a surrogate pair.") from error
