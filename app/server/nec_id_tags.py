"""NEC ID v1.1: the tags of a gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated
from urllib.parse import unquote

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.hub import tags
from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_errors import Code, Error
from app.protocols.nec_id_fields import tag_name
from app.server.auth import Entry, with_application
from app.server.nec_id_refusals import answered, asked, missing, refused, sound

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.server.hub import Hub

router = APIRouter()

Entered = Annotated[Entry, Depends(with_application)]


def names_of(request: Request) -> list[str]:
    """Return the names in the path; `%2F`, decoded before a route is looked for, parts nothing here."""
    raw_path: bytes = request.scope["raw_path"]
    segments = raw_path.partition(b"?")[0].split(b"/")
    return [unquote(segment) for segment in segments[3:]]


Names = Annotated[list[str], Depends(names_of)]


@router.get("/v1.1/tags")
def list_tags(request: Request, entry: Entered) -> Response:
    """List the names of all tags, a bare array."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        return JSONResponse(tags.names(session, entry.gallery.id))


@router.post("/v1.1/tags/{_:path}")  # noqa: FAST003 - `names_of` reads it
def create_tag(request: Request, entry: Entered, names: Names) -> Response:
    """Make a tag; a body says nothing."""
    hub: Hub = request.app.state.hub
    name = sound(lambda: tag_name("/".join(names)))
    with answered(), hub.database.writing() as session:
        tags.add(session, entry.gallery.id, name)
    return Response()


@router.put("/v1.1/tags/{_:path}")  # noqa: FAST003 - `names_of` reads it
def rename_tag(request: Request, entry: Entered, names: Names) -> Response:
    """Give a tag another name, which its events follow; the older revision has the new one in the path."""
    hub: Hub = request.app.state.hub
    if len(names) > 2:
        raise missing("There is no such tag.")
    old = names[0]
    new = sound(lambda: tag_name(names[1])) if names[1:] else asked(request, requests.new_name)
    with answered(), hub.database.writing() as session:
        tags.rename(session, entry.gallery.id, old, new)
    return Response()


@router.delete("/v1.1/tags/{_:path}")  # noqa: FAST003 - `names_of` reads it
def delete_tag(request: Request, entry: Entered, names: Names) -> Response:
    """Remove a tag; the events that carry it stay as they are."""
    hub: Hub = request.app.state.hub
    with answered(), hub.database.writing() as session:
        tags.remove(session, entry.gallery.id, "/".join(names))
    return Response()


def tag_ids(session: Session, gallery_id: int, names: tuple[str, ...]) -> frozenset[int]:
    """Return the ids of tags.

    Raises:
        Refused: 400, there is no tag of one of the names.
    """
    found = tags.ids(session, gallery_id, names)
    for name in names:
        if name not in found:
            raise refused(Error(Code.INVALID_REQUEST, f"There is no tag called {name}."))
    return frozenset(found.values())
