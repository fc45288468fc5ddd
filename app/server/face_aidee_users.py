"""Face AiDee: projects, and the users of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse

from app.hub import galleries, people
from app.hub.values import Registrant, Status
from app.protocols import face_aidee
from app.protocols import face_aidee_answers as answers
from app.server.face_aidee_entry import (
    Caller,
    Project,
    UserId,
    body_as,
    hub_of,
    local,
    outcomes,
    refused,
)

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.hub.values import Gallery, Person

router = APIRouter()


@router.get("/projects")
def list_projects(request: Request, caller: Caller) -> JSONResponse:
    """List the galleries of the account's organisation, with their groups."""
    with hub_of(request).database.reading() as session:
        found = [
            (gallery, galleries.groups(session, gallery.id))
            for gallery in galleries.everything(session, caller.account.organisation_id)
        ]
    return JSONResponse(
        [
            answers.project(
                gallery.id,
                gallery.name,
                local(gallery.created_at),
                [(group.id, group.name) for group in groups],
            )
            for gallery, groups in found
        ]
    )


@router.post("/projects/{project_id}/users")
def create_user(request: Request, project: Project) -> JSONResponse:
    """Make a user without a face."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.new_user)
    with outcomes(), hub.database.writing() as session:
        person = people.add(
            session,
            project.id,
            status=Status(wanted.status),
            registrant=Registrant(wanted.registrant),
            group_id=wanted.group_id or None,
            properties=wanted.properties,
            now=hub.now(),
        )
    return JSONResponse(answers.created(person.id, local(person.created_at)), 201)


@router.patch("/projects/{project_id}/users/{user_id}")
def change_user(request: Request, project: Project, user_id: UserId) -> JSONResponse:
    """Change what is named; never the status."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.user_change)
    with outcomes(), hub.database.writing() as session:
        person = people.update(
            session,
            user(session, project, user_id).id,
            group_id=wanted.group_id,
            registrant=None if wanted.registrant is None else Registrant(wanted.registrant),
            properties=wanted.properties,
            now=hub.now(),
        )
    return JSONResponse(answers.updated(person.id, local(person.updated_at)))


@router.delete("/projects/{project_id}/users/{user_id}")
def delete_user(request: Request, project: Project, user_id: UserId) -> JSONResponse:
    """Remove a user, with faces and pictures; past check-ins stay, and no longer say who it was."""
    hub = hub_of(request)
    now = hub.now()
    with outcomes(), hub.database.writing() as session:
        people.delete(session, user(session, project, user_id).id, now)
    return JSONResponse(answers.deleted(user_id, local(now)))


def user(session: Session, project: Gallery, user_id: int) -> Person:
    """Return a user of a project.

    Raises:
        Refused: 404, the project has none of that id.
    """
    person = people.get(session, project.id, user_id)
    if person is None:
        raise refused(404, "The project has no such user.")
    return person
