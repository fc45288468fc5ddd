"""How NEC ID's routes read a body and say no: one place for the statuses and texts of all of them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from app.hub.refusals import Exists, Missing, Refusal
from app.protocols import json_body
from app.protocols.nec_id_errors import FORBIDDEN, Code, Error
from app.server.bodies import body_of
from app.server.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.requests import Request

_Asked = TypeVar("_Asked")


def asked(request: Request, parse: Callable[[object], _Asked]) -> _Asked:
    """Return what a request's body asks for; no content type is needed.

    Raises:
        Refused: 400, it is malformed.
    """
    return sound(lambda: parse(json_body.parsed(body_of(request))))


def sound(read: Callable[[], _Asked]) -> _Asked:
    """Return what is read of a request.

    Raises:
        Refused: 400, it is malformed.
    """
    try:
        return read()
    except ValueError as error:
        raise refused(Error(Code.INVALID_REQUEST, str(error))) from error


def refused(error: Error) -> Refused:
    """Return an error as the answer that it is."""
    return Refused(error.status, error.body)


def missing(what: str) -> Refused:
    """Return the answer for something that is not there, an outcome without a code."""
    return Refused(404, {"message": what})


def forbidden() -> Refused:
    """Return the answer where an API key is required and there is none."""
    return Refused(403, {"message": FORBIDDEN})


@contextmanager
def answered(duplicate: Callable[[Exists], str] = str) -> Iterator[None]:
    """Turn what the store refuses inside into answers; around a transaction, which then leaves nothing.

    Args:
        duplicate: Gives the message for what exists already.

    Raises:
        Refused: 404, 400 with `Duplicate`, or 400.
    """
    try:
        yield
    except Missing as error:
        raise missing(str(error)) from error
    except Exists as error:
        raise refused(Error(Code.DUPLICATE, duplicate(error))) from error
    except Refusal as error:
        raise refused(Error(Code.INVALID_REQUEST, str(error))) from error
