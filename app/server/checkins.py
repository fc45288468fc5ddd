"""The central history of check-ins (resources/openapi/checkins.yaml): kiosks send, others read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse

from app.hub import checkins, people
from app.hub.refusals import Missing
from app.hub.values import CheckIn, Gallery
from app.protocols import checkins as wire
from app.protocols import json_body
from app.server.auth import with_application
from app.server.bodies import body_of
from app.server.face_aidee_entry import hub_of, local, own_project, signed_in
from app.server.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.hub.database import Session

router = APIRouter(prefix="/hub/v1")

KIOSK = "kiosk:"
"""Before a kiosk's name in `CheckIn.source`, where the hub's own protocols stand beside them."""


def history(request: Request) -> Gallery:
    """Return whose history a request may see and add to.

    With `X-API-Token` (Face AiDee) it names the project as `project`; else it is signed, and the application
    that its key names leads to the gallery (NEC ID).

    Raises:
        Refused: In the form of the protocol whose credentials were sent.
    """
    if "x-api-token" not in request.headers:
        return with_application(request).gallery
    caller = signed_in(request)
    if "project" not in request.query_params:
        raise Refused(400, {"message": "Name the project: ?project=…"})
    return own_project(request, request.query_params["project"], caller)


History = Annotated[Gallery, Depends(history)]


@router.post("/checkins")
def add_checkins(request: Request, gallery: History) -> JSONResponse:
    """Keep events; all of a request or none. One that is known by its id stays as it is."""
    hub = hub_of(request)
    with _bad_input():
        events = wire.events(json_body.parsed(body_of(request)))
    try:
        with hub.database.writing() as session:
            visits = [_visit(session, gallery, event) for event in events]
            new = checkins.add_many(session, gallery.id, visits, hub.now())
    except Missing as error:
        raise Refused(404, {"message": "The gallery was removed meanwhile."}) from error
    return JSONResponse(wire.taken(new, len(events) - new))


@router.get("/checkins")
def list_checkins(request: Request, gallery: History) -> JSONResponse:
    """Give a page of the history, in the order of arrival, so that whoever reads on misses nothing."""
    with _bad_input():
        wanted = wire.query(request.query_params)
    with hub_of(request).database.reading() as session:
        found = checkins.listing(
            session,
            gallery.id,
            after=wanted.after,
            limit=wanted.limit + 1,
            since=wanted.since,
            until=wanted.until,
        )
    shown = found[: wanted.limit]
    after = shown[-1].id if shown else wanted.after
    return JSONResponse(wire.page([_row(visit) for visit in shown], after, is_last=len(found) == len(shown)))


def _visit(session: Session, gallery: Gallery, event: wire.Event) -> CheckIn:
    """Return an event as it is kept."""
    person = None
    if event.user_id is not None:
        person = people.get(session, gallery.id, event.user_id)
    elif event.subject_id is not None:
        person = people.by_public_id(session, gallery.id, event.subject_id)
    return CheckIn(
        event_id=event.id,
        at=event.at,
        source=KIOSK + event.kiosk,
        person_id=person.id if person else None,
        status=event.outcome,
        similarity=event.score,
        direction=event.direction or "",
        method=event.method or "",
    )


def _row(visit: CheckIn) -> dict[str, object]:
    is_kiosk = visit.source.startswith(KIOSK)
    event = wire.Event(
        id=visit.event_id,
        at=local(visit.at),
        outcome=visit.status,
        subject_id=visit.subject_id or None,
        user_id=visit.person_id,
        kiosk=visit.source.removeprefix(KIOSK) if is_kiosk else "",
        direction=visit.direction or None,
        method=visit.method or None,
        score=visit.similarity if is_kiosk else None,
    )
    return wire.row(
        event,
        source="kiosk" if is_kiosk else visit.source,
        similarity=None if is_kiosk else visit.similarity,
        received_at=local(visit.received_at or visit.at),
    )


@contextmanager
def _bad_input() -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise Refused(400, {"message": str(error)}) from error
