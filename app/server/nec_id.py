"""NEC ID v1.1, the biometric service: subjects and their events. Included here are its other routes.

A picture is looked at before the transaction begins, so that nobody waits for it to write. What a request is
refused for, once it has begun to write, leaves nothing behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.hub import faces, people
from app.protocols import nec_id_answers as answers
from app.protocols import nec_id_requests as requests
from app.server import nec_id_faces, nec_id_jobs, nec_id_tags
from app.server.auth import Entry, with_application
from app.server.nec_id_pictures import enrollable, enrolled
from app.server.nec_id_refusals import answered, asked, missing, sound

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.hub.values import Person, StoredFace
    from app.server.hub import Hub
    from app.server.nec_id_pictures import Comparable

router = APIRouter()

Entered = Annotated[Entry, Depends(with_application)]


@router.get("/v1.1/health")
def health() -> Response:
    """Tell anybody that the service works, and nothing else."""
    return JSONResponse({"status": "OK"})


# -------------------------------------------------------------------------------- subjects


@router.get("/v1.1/subjects")
def list_subjects(request: Request, entry: Entered) -> Response:
    """List the slots of the gallery, by their last update."""
    page = sound(lambda: requests.page(request.query_params.multi_items()))
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        slots, total = faces.slots(
            session, entry.gallery.id, start=page.start, length=page.length, newest_first=page.newest_first
        )
    rows = [
        answers.subject_row(slot.subject_id, slot.event_id, is_live=slot.is_live, updated_at=slot.updated_at)
        for slot in slots
    ]
    return JSONResponse(answers.subjects(rows, total))


@router.post("/v1.1/subjects")
def register_subject(request: Request, entry: Entered) -> Response:
    """Make a subject with one event."""
    hub: Hub = request.app.state.hub
    registration = asked(request, requests.registration)
    face = enrollable(hub.engine, registration.face, entry.application.minimum_quality)
    with answered(), hub.database.writing() as session:
        person, event = enrolled(session, entry.gallery.id, face, registration.tags, hub.now())
    return _told(person, event, face, 201)


@router.put("/v1.1/subjects/{subject_id}")
def update_subject(request: Request, entry: Entered, subject_id: str) -> Response:
    """Replace the subject's oldest event; both ids stay, and so do other events."""
    return _replace(request, entry, subject_id, None)


@router.delete("/v1.1/subjects/{subject_id}")
def unregister_subject(request: Request, entry: Entered, subject_id: str) -> Response:
    """Remove a subject with all its events."""
    hub: Hub = request.app.state.hub
    with answered(), hub.database.writing() as session:
        person, _ = _subject(session, entry, subject_id)
        people.delete(session, person.id, now=hub.now())
    return Response(status_code=204)


# ---------------------------------------------------------------------------------- events


@router.get("/v1.1/subjects/{subject_id}/events")
def list_events(request: Request, entry: Entered, subject_id: str) -> Response:
    """List the live events of a subject."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        person, events = _subject(session, entry, subject_id)
    return JSONResponse(answers.events(person.public_id, [event.public_id for event in events]))


@router.post("/v1.1/subjects/{subject_id}/events")
def register_event(request: Request, entry: Entered, subject_id: str) -> Response:
    """Give a subject one more event."""
    hub: Hub = request.app.state.hub
    registration = asked(request, requests.registration)
    with hub.database.reading() as session:
        _subject(session, entry, subject_id)
    face = enrollable(hub.engine, registration.face, entry.application.minimum_quality)
    with answered(), hub.database.writing() as session:
        person, _ = _subject(session, entry, subject_id)
        event = faces.add(session, person, face.template, tags=registration.tags, now=hub.now())
    return _told(person, event, face, 201)


@router.put("/v1.1/subjects/{subject_id}/events/{event_id}")
def update_event(request: Request, entry: Entered, subject_id: str, event_id: str) -> Response:
    """Replace an event; both ids stay."""
    return _replace(request, entry, subject_id, event_id)


@router.delete("/v1.1/subjects/{subject_id}/events/{event_id}")
def unregister_event(request: Request, entry: Entered, subject_id: str, event_id: str) -> Response:
    """Remove an event, and with the last one its subject."""
    hub: Hub = request.app.state.hub
    with answered(), hub.database.writing() as session:
        person, events = _subject(session, entry, subject_id)
        faces.delete(session, _event(events, event_id), now=hub.now())
        if not faces.of_person(
            session, person.id
        ):  # asked anew: another may have removed the others meanwhile
            people.delete(session, person.id, now=hub.now())
    return Response(status_code=204)


def _replace(request: Request, entry: Entry, subject_id: str, event_id: str | None) -> Response:
    """Put a face in the place of an event, the oldest of the subject if none is named."""
    hub: Hub = request.app.state.hub
    registration = asked(request, requests.registration)
    with hub.database.reading() as session:
        _event(_subject(session, entry, subject_id)[1], event_id)
    face = enrollable(hub.engine, registration.face, entry.application.minimum_quality)
    with answered(), hub.database.writing() as session:
        person, events = _subject(session, entry, subject_id)
        event = _event(events, event_id)
        event = faces.replace(session, event, face.template, tags=registration.tags, now=hub.now())
    return _told(person, event, face, 200)


def _subject(session: Session, entry: Entry, subject_id: str) -> tuple[Person, list[StoredFace]]:
    """Return a subject with its events, oldest first; somebody who has none is none (made by Face AiDee)."""
    person = people.by_public_id(session, entry.gallery.id, subject_id)
    events = [] if person is None else faces.of_person(session, person.id)
    if person is None or not events:
        raise missing("There is no such subject.")
    return person, events


def _event(events: list[StoredFace], event_id: str | None) -> StoredFace:
    for event in events:
        if event_id in {None, event.public_id}:
            return event
    raise missing("There is no such event.")


def _told(person: Person, event: StoredFace, face: Comparable, status: int) -> Response:
    return JSONResponse(answers.registered(person.public_id, event.public_id, face.attributes), status)


for other in (nec_id_faces, nec_id_tags, nec_id_jobs):
    router.include_router(other.router)
