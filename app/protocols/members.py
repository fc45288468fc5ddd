"""Members of JSON objects, of the type that a contract names and no other; a sentence where they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_ID = 2**63 - 1
"""Ids begin with 1 and end here (all contracts)."""


def object_of(value: object, name: str = "body") -> Mapping[str, object]:
    """Return a JSON object.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, dict):
        raise _must(f"The {name}", "be an object")
    return value


def text_of(value: object, name: str) -> str:
    """Return a text, which may be empty.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, str):
        raise _must(name, "be a text")
    return value


def filled_text(members: Mapping[str, object], name: str) -> str:
    """Return a member that must be there: a text that is not empty.

    Raises:
        ValueError: It is not there, something else, or empty.
    """
    text = text_of(members.get(name), name)
    if not text:
        raise _must(name, "not be empty")
    return text


def one_of(value: object, name: str, allowed: tuple[str, ...]) -> str:
    """Return one of a few words.

    Raises:
        ValueError: It is none of them.
    """
    if not isinstance(value, str) or value not in allowed:
        raise _must(name, f"be one of {', '.join(allowed)}")
    return value


def truth_of(value: object, name: str) -> bool:
    """Return true or false.

    Raises:
        ValueError: It is neither.
    """
    if not isinstance(value, bool):
        raise _must(name, "be true or false")
    return value


def integer_of(value: object, name: str) -> int:
    """Return a number without a fraction, of any size; `1.0` is one, as JSON Schema has it.

    Raises:
        ValueError: It is something else; `true` is.
    """
    if isinstance(value, bool) or not (isinstance(value, int) or _is_whole(value)):
        raise _must(name, "be an integer")
    return int(value)


def id_of(value: object, name: str) -> int:
    """Return an id, 1 to `LARGEST_ID`.

    Raises:
        ValueError: It is no integer, or out of range.
    """
    number = integer_of(value, name)
    if not 1 <= number <= LARGEST_ID:
        raise _must(name, f"be from 1 to {LARGEST_ID}")
    return number


def path_id(text: str, name: str) -> int:
    """Return an id that is a part of a path or of a query: decimal digits only.

    Raises:
        ValueError: It is something else, or out of range.
    """
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(LARGEST_ID)):
        raise _must(name, f"be a number from 1 to {LARGEST_ID}")
    return id_of(int(text), name)


def same_json(one: object, other: object) -> bool:
    """Tell whether two JSON values are equal: as Python's, but `true` is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _is_whole(value: object) -> TypeGuard[float]:
    return isinstance(value, float) and value.is_integer()


def _must(name: str, what: str) -> ValueError:
    return ValueError(f"{name} must {what}.")
