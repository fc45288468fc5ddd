"""NEC ID v1.1: the tags of a gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.hub import tags
from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_errors import Code, Error
from app.protocols.nec_id_fields import tag_name
from app.server.auth import Entry, with_application
from app.server.nec_id_refusals import answered, asked, refused, sound

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.server.hub import Hub

router = APIRouter()

Entered = Annotated[Entry, Depends(with_application)]


@router.get("/v1.1/tags")
def list_tags(request: Request, entry: Entered) -> Response:
    """List the names of all tags, a bare array."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        return JSONResponse(tags.names(session, entry.gallery.id))


@router.post("/v1.1/tags/{name}")
def create_tag(request: Request, entry: Entered, name: str) -> Response:
    """Make a tag; a body says nothing."""
    hub: Hub = request.app.state.hub
    sound(lambda: tag_name(name))
    with answered(), hub.database.writing() as session:
        tags.add(session, entry.gallery.id, name)
    return Response()


@router.put("/v1.1/tags/{name}")
def rename_tag(request: Request, entry: Entered, name: str) -> Response:
    """Give a tag another name, which its events follow."""
    return _renamed(request.app.state.hub, entry, name, asked(request, requests.new_name))


@router.put("/v1.1/tags/{name}/{new_name}")
def rename_tag_by_path(request: Request, entry: Entered, name: str, new_name: str) -> Response:
    """Do the same as the older revision had it."""
    return _renamed(request.app.state.hub, entry, name, sound(lambda: tag_name(new_name)))


@router.delete("/v1.1/tags/{name}")
def delete_tag(request: Request, entry: Entered, name: str) -> Response:
    """Remove a tag; the events that carry it stay as they are."""
    hub: Hub = request.app.state.hub
    with answered(), hub.database.writing() as session:
        tags.remove(session, entry.gallery.id, name)
    return Response()


def _renamed(hub: Hub, entry: Entry, name: str, new_name: str) -> Response:
    with answered(), hub.database.writing() as session:
        tags.rename(session, entry.gallery.id, name, new_name)
    return Response()


def tag_ids(session: Session, gallery_id: int, names: tuple[str, ...]) -> frozenset[int]:
    """Return the ids of tags.

    Raises:
        Refused: 400, there is no tag of one of the names.
    """
    found = tags.ids(session, gallery_id, names)
    for name in names:
        if name not in found:
            raise refused(Error(Code.INVALID_REQUEST, f"There is no tag {name} in this gallery."))
    return frozenset(found.values())
