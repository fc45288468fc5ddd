"""What all routes of Face AiDee begin with: token, project, the path's other ids, body; in this order."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

from fastapi import Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of dependencies

from app.hub import accounts, galleries
from app.hub.refusals import Full, Missing, NoSuchGroup
from app.hub.values import Account, Gallery
from app.protocols import face_aidee_answers as answers
from app.protocols import json_body
from app.protocols.members import path_id
from app.server import log_ins
from app.server.bodies import body_of
from app.server.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from app.server.hub import Hub

T = TypeVar("T")

TOKENS: Final = "face_aidee"
"""Kind of the tokens."""

NOT_SIGNED_IN = "A valid X-API-Token is required."


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who sent a token that is valid."""

    account: Account
    token: str = field(repr=False)
    key: str | None
    expires_at: datetime


def refused(
    status: int, message: str, reason: answers.Reason | None = None, headers: Mapping[str, str] | None = None
) -> Refused:
    """Return a refusal in the protocol's form."""
    return Refused(status, answers.error(status, message, reason), headers)


def local(moment: datetime) -> datetime:
    """Return a time with the site's own offset."""
    return moment.astimezone()


def hub_of(request: Request) -> Hub:
    """Return the parts of the hub."""
    hub: Hub = request.app.state.hub
    return hub


def body_as(request: Request, read: Callable[[object], T]) -> T:
    """Return a body as one of the functions of `app.protocols.face_aidee` reads it.

    Raises:
        Refused: 400, it is not one that can be taken.
    """
    with bad_input():
        return read(json_body.parsed(body_of(request)))


@contextmanager
def bad_input() -> Iterator[None]:
    """Answer what the protocol's readers refuse inside with 400."""
    try:
        yield
    except ValueError as error:
        raise refused(400, str(error)) from error


@contextmanager
def outcomes() -> Iterator[None]:
    """Answer what the store refuses inside, after all of it is undone."""
    try:
        yield
    except NoSuchGroup as error:
        raise refused(409, "The project has no such group.", "group") from error
    except Full as error:
        raise refused(409, "The project has no room for another face.") from error
    except Missing as error:
        raise refused(404, "It was removed meanwhile.") from error


def signed_in(request: Request) -> SignedIn:
    """Return whose token a request carries.

    Raises:
        Refused: 401, it carries none, or one that is unknown, expired or discarded; 429, too often.
    """
    hub, token = hub_of(request), request.headers.get("x-api-token", "")
    if token:
        with hub.database.reading() as session:
            found = accounts.token(session, token, TOKENS, hub.now())
        if found:
            account, expires_at, key = found
            if wait_s := log_ins.counted(request, account, key):
                raise refused(429, "Too many requests.", headers={"Retry-After": str(wait_s)})
            return SignedIn(account, token, key, expires_at)
    raise refused(401, NOT_SIGNED_IN)


def own_project(
    request: Request, project_id: str, caller: Annotated[SignedIn, Depends(signed_in)]
) -> Gallery:
    """Return the gallery that a path names as a project.

    Raises:
        Refused: As of `signed_in`; 400, the id is none; 403, there is none of that id for this account.
    """
    with bad_input():
        gallery_id = path_id(project_id, "project_id")
    with hub_of(request).database.reading() as session:
        gallery = galleries.by_id(session, gallery_id)
    if gallery is None or gallery.organisation_id != caller.account.organisation_id:
        raise refused(403, "This account has no rights on that project.")
    return gallery


Caller = Annotated[SignedIn, Depends(signed_in)]
Project = Annotated[Gallery, Depends(own_project)]


async def path_user(user_id: str, _: Project) -> int:
    """Return the id of a user that a path names, whether there is one or not.

    Raises:
        Refused: As of `own_project`; 400, it is no id.
    """
    with bad_input():
        return path_id(user_id, "user_id")


UserId = Annotated[int, Depends(path_user)]


async def path_face(face_id: str, _: UserId) -> int:
    """Return the id of a face that a path names, whether there is one or not.

    Raises:
        Refused: As of `path_user`; 400, it is no id.
    """
    with bad_input():
        return path_id(face_id, "face_id")


FaceId = Annotated[int, Depends(path_face)]
