"""Face AiDee: a user's faces. Each picture is looked at before the transaction that keeps what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse

from app.hub import faces
from app.hub.values import LEAST_QUALITY
from app.protocols import face_aidee
from app.protocols import face_aidee_answers as answers
from app.server.face_aidee_entry import FaceId, Project, UserId, body_as, hub_of, local, outcomes, refused
from app.server.face_aidee_pictures import template_of
from app.server.face_aidee_users import user

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.hub.values import Gallery, Person, StoredFace

router = APIRouter()


@router.get("/projects/{project_id}/users/{user_id}/faces")
def list_faces(request: Request, project: Project, user_id: UserId) -> JSONResponse:
    """List a user's faces by id, without pictures."""
    with hub_of(request).database.reading() as session:
        found = faces.of_person(session, user(session, project, user_id).id)
    return JSONResponse(
        [
            answers.face_item(face.id, local(face.created_at), local(face.updated_at))
            for face in sorted(found, key=lambda face: face.id)
        ]
    )


@router.post("/projects/{project_id}/users/{user_id}/faces")
def create_face(request: Request, project: Project, user_id: UserId) -> JSONResponse:
    """Give a user a further face; the picture is kept only if that is wished."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.new_face)
    with hub.database.reading() as session:
        _check_room(session, user(session, project, user_id), more=1)
    template = template_of(hub.engine, wanted.image, least_quality=LEAST_QUALITY)
    with outcomes(), hub.database.writing() as session:
        person = user(session, project, user_id)
        image = wanted.image if wanted.save_image else None
        face = faces.add(session, person, template, image=image, now=hub.now())
        _check_room(
            session, person
        )  # counted now that other writers wait: another process may have added one
    return JSONResponse(answers.created(face.id, local(face.created_at)), 201)


@router.delete("/projects/{project_id}/users/{user_id}/faces")
def delete_all_faces(request: Request, project: Project, user_id: UserId) -> JSONResponse:
    """Remove all faces of a user, who stays; there may be none."""
    hub = hub_of(request)
    now = hub.now()
    with outcomes(), hub.database.writing() as session:
        for face in faces.of_person(session, user(session, project, user_id).id):
            faces.delete(session, face, now)
    return JSONResponse(answers.faces_deleted(user_id, local(now)))


@router.get("/projects/{project_id}/users/{user_id}/faces/{face_id}")
def get_face(request: Request, project: Project, user_id: UserId, face_id: FaceId) -> JSONResponse:
    """Give back a face's picture, if it was kept."""
    with hub_of(request).database.reading() as session:
        face = _face(session, project, user_id, face_id)
        image = faces.image(session, face.id)
    return JSONResponse(answers.face(face.id, image, local(face.created_at)))


@router.patch("/projects/{project_id}/users/{user_id}/faces/{face_id}")
def replace_face(request: Request, project: Project, user_id: UserId, face_id: FaceId) -> JSONResponse:
    """Make a face anew of another picture; one that was kept before goes."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.new_face)
    with hub.database.reading() as session:
        _face(session, project, user_id, face_id)
    template = template_of(hub.engine, wanted.image, least_quality=LEAST_QUALITY)
    with outcomes(), hub.database.writing() as session:
        face = faces.replace(
            session,
            _face(session, project, user_id, face_id),
            template,
            image=wanted.image if wanted.save_image else None,
            now=hub.now(),
        )
    return JSONResponse(answers.updated(face.id, local(face.updated_at)))


@router.delete("/projects/{project_id}/users/{user_id}/faces/{face_id}")
def delete_face(request: Request, project: Project, user_id: UserId, face_id: FaceId) -> JSONResponse:
    """Remove a face with its picture."""
    hub = hub_of(request)
    now = hub.now()
    with outcomes(), hub.database.writing() as session:
        faces.delete(session, _face(session, project, user_id, face_id), now)
    return JSONResponse(answers.deleted(face_id, local(now)))


def _check_room(session: Session, person: Person, *, more: int = 0) -> None:
    if len(faces.of_person(session, person.id)) + more > face_aidee.MOST_FACES:
        raise refused(409, f"A user has at most {face_aidee.MOST_FACES} faces.", "face_limit")


def _face(session: Session, project: Gallery, user_id: int, face_id: int) -> StoredFace:
    face = faces.get(session, user(session, project, user_id).id, face_id)
    if face is None:
        raise refused(404, "The user has no such face.")
    return face
