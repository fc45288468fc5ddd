"""Who asks at NEC ID: signatures of a tenant's keys, and the keys of applications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of dependencies

if TYPE_CHECKING:
    from app.hub.values import Application, Gallery


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose signature a request carries."""

    organisation_id: int
    access_key: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A caller with the key of one of their applications, which leads to one gallery."""

    caller: Caller
    application: Application
    gallery: Gallery


def signed(request: Request) -> Caller:
    """Return whose signature a request carries.

    Raises:
        Refused: It carries none that is right, now, for the first time; or its key asks too often.
    """
    raise NotImplementedError


def with_application(request: Request) -> Entry:
    """Return whose signature a request carries, and which of their applications it names.

    Raises:
        Refused: As of `signed`; or it names none of theirs.
    """
    raise NotImplementedError


def optional_application(request: Request) -> Entry | None:
    """Return what `with_application` does, but None if no application of theirs is named.

    Raises:
        Refused: As of `signed`.
    """
    raise NotImplementedError
