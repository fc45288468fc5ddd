"""NEC ID v1.1: single fields of requests, of the types that the OpenAPI text gives them.

Each function takes the object and the name of the field, and raises ValueError with a sentence for the
client. Members that nobody asks for are passed over.
"""

# ruff: noqa: TRY004 - a value of the wrong type is the client's fault, no bug

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from app.protocols.base64_image import decoded

if TYPE_CHECKING:
    from collections.abc import Mapping

TAG_NAME = re.compile(r"[^/\x00-\x1f\x7f]{1,64}")
"""Longest name and excluded characters are ours; a name travels in a path."""


def an_object(value: object) -> Mapping[str, object]:
    """Return a request's body as the object that it must be."""
    if not isinstance(value, dict):
        raise ValueError("The body must be a JSON object.")
    return value


def text(body: Mapping[str, object], name: str, *, longest: int = 0) -> str:
    """Return a text, one character at least.

    Args:
        body: The request.
        name: The property.
        longest: Most characters; 0 for any number.
    """
    value = any_text(body, name, longest=longest)
    if not value:
        raise ValueError(f"{name} property must not be empty.")
    return value


def any_text(body: Mapping[str, object], name: str, *, longest: int = 0) -> str:
    """Return a text, which may be empty."""
    value = _provided(body, name)
    if not isinstance(value, str):
        raise ValueError(f"{name} property must be a string.")
    if longest and len(value) > longest:
        raise ValueError(f"{name} property must have at most {longest} characters.")
    return value


def image(body: Mapping[str, object], name: str) -> bytes:
    """Return the file of a picture; whether it is one is not looked at."""
    value = text(body, name)
    try:
        return decoded(value)
    except ValueError as error:
        raise ValueError(f"{name} property must be an image in Base64.") from error


def integer(body: Mapping[str, object], name: str, least: int, most: int) -> int:
    """Return a whole number within bounds; 5.0 is one (JSON Schema), true is none."""
    value = _number(body, name)
    if value != math.floor(value):
        raise ValueError(f"{name} property must be a whole number.")
    if not least <= value <= most:
        raise ValueError(f"{name} property must be {least} to {most}.")
    return int(value)


def number(body: Mapping[str, object], name: str, least: float, most: float) -> float:
    """Return a number within bounds."""
    value = _number(body, name)
    if not least <= value <= most:
        raise ValueError(f"{name} property must be {least} to {most}.")
    return float(value)


def tags(body: Mapping[str, object]) -> tuple[str, ...]:
    """Return the names in `tags`, each once; none if it is absent."""
    if "tags" not in body:
        return ()
    value = body["tags"]
    if not isinstance(value, list):
        raise ValueError("tags property must be an array of names.")
    return tuple(dict.fromkeys(tag_name(name) for name in value))


def tag_name(value: object) -> str:
    """Return the name of a tag: 1 to 64 characters, no slash, no control character; case matters."""
    if not isinstance(value, str) or not TAG_NAME.fullmatch(value):
        raise ValueError("The name of a tag must have 1 to 64 characters, no slash and no control character.")
    return value


def _number(body: Mapping[str, object], name: str) -> int | float:
    value = _provided(body, name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} property must be a number.")
    return value


def _provided(body: Mapping[str, object], name: str) -> object:
    if name not in body:
        raise ValueError(f"{name} property must be provided.")
    return body[name]
