"""Face AiDee: who is on a picture, with and without a record of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse

from app.core.scores import face_aidee_similarity
from app.hub import checkins, people
from app.protocols import face_aidee
from app.protocols import face_aidee_answers as answers
from app.protocols.face_aidee import Condition
from app.server.face_aidee_entry import Project, body_as, hub_of, local, outcomes, refused
from app.server.face_aidee_pictures import template_of
from app.server.face_aidee_users import user

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.hub.values import Gallery, PersonFacts
    from app.protocols.face_aidee import Probe
    from app.server.hub import Hub
    from app.server.matches import Identified

router = APIRouter()

SOURCE = "face_aidee"
"""Who recorded a check-in, in the central history."""


@router.post("/projects/{project_id}/check-in")
def check_in(request: Request, project: Project) -> JSONResponse:
    """Identify whoever is on a picture, of whatever status, and record it; nobody is not recorded."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.checkin)
    found = _identified(hub, project, wanted)
    if found is None or not found.is_match:
        raise refused(404, "Nobody was recognised.")
    similarity = face_aidee_similarity(found.score, found.threshold)
    now = hub.now()
    with outcomes(), hub.database.writing() as session:
        person = user(session, project, found.person_id)
        checkins.record(
            session,
            project.id,
            person_id=person.id,
            similarity=similarity,
            status=person.status,
            option=wanted.option,
            at=now,
            source=SOURCE,
        )
    return JSONResponse(answers.checked_in(person.id, person.status, similarity, local(now)))


@router.post("/projects/{project_id}/_search")
def search(request: Request, project: Project) -> JSONResponse:
    """Say who is most like whoever is on a picture, and whether that is enough."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.search)
    found = _identified(hub, project, wanted)
    if found is None:
        raise refused(404, "There is nobody to compare with.")
    similarity = face_aidee_similarity(found.score, found.threshold)
    now = local(hub.now())
    if found.is_match:
        return JSONResponse(answers.found(found.person_id, similarity, now))
    return JSONResponse(answers.nobody_found(similarity, now))


def _identified(hub: Hub, project: Gallery, wanted: Probe) -> Identified | None:
    template = template_of(hub.engine, wanted.image)
    return hub.galleries.identify(project.id, template.embedding, _allowed(hub, project, wanted.condition))


def _allowed(hub: Hub, project: Gallery, condition: Condition) -> Callable[[PersonFacts], bool] | None:
    """Return what tells whose faces may be found; None for all."""
    if condition == Condition():
        return None
    holders = None  # of the properties: these are in no memory, they are read when asked for
    if condition.properties:
        with hub.database.reading() as session:
            everybody = people.everybody(session, project.id)
        holders = frozenset(person.id for person in everybody if condition.holds_for(person.properties))

    def allowed(facts: PersonFacts) -> bool:
        return (holders is None or facts.person_id in holders) and condition.allows(
            user_id=facts.person_id,
            group_id=facts.group_id,
            registrant=facts.registrant,
            status=facts.status,
        )

    return allowed
