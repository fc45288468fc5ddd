"""NEC ID v1.1, tenant management: galleries and applications. Many answers hold keys: none is ever logged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.hub import applications, galleries
from app.protocols import nec_id_tenants as tenants
from app.protocols.nec_id_tenants import Access
from app.server.auth import Caller, signed
from app.server.nec_id_refusals import answered, asked, missing

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.hub.refusals import Exists
    from app.hub.values import Application, Gallery
    from app.server.hub import Hub

router = APIRouter()

Signed = Annotated[Caller, Depends(signed)]


# ------------------------------------------------------------------------------- galleries


@router.get("/api/galleries")
def list_galleries(request: Request, caller: Signed) -> Response:
    """List all galleries of the tenant."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        found = galleries.everything(session, caller.organisation_id)
    return JSONResponse({"galleries": [_gallery(gallery, count=gallery.count) for gallery in found]})


@router.post("/api/galleries")
def create_gallery(request: Request, caller: Signed) -> Response:
    """Make a gallery and its first application."""
    hub: Hub = request.app.state.hub
    new = asked(request, tenants.new_gallery)
    with answered(_exists), hub.database.writing() as session:
        gallery, application = galleries.create(
            session,
            caller.organisation_id,
            name=new.name,
            description=new.description,
            size=new.size,
            minimum_quality=new.minimum_quality,
            now=hub.now(),
        )
    return JSONResponse(_gallery(gallery, api_key=application.api_key))


@router.get("/api/galleries/{gallery_id}")
def get_gallery(request: Request, caller: Signed, gallery_id: str) -> Response:
    """Show a gallery with its applications and their keys."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        gallery = _found_gallery(session, caller, gallery_id)
        its_applications = applications.of_gallery(session, gallery.id)
    shown = [_access(application) for application in its_applications]
    return JSONResponse(_gallery(gallery, count=gallery.count, applications=shown))


@router.patch("/api/galleries/{gallery_id}")
def update_gallery(request: Request, caller: Signed, gallery_id: str) -> Response:
    """Change a gallery; its size can only grow."""
    hub: Hub = request.app.state.hub
    new = asked(request, tenants.changed_gallery)
    with answered(), hub.database.writing() as session:
        gallery = _found_gallery(session, caller, gallery_id)
        gallery = galleries.update(
            session, gallery.id, name=new.name, description=new.description, size=new.size
        )
    return JSONResponse(_gallery(gallery))


@router.delete("/api/galleries/{gallery_id}")
def delete_gallery(request: Request, caller: Signed, gallery_id: str) -> Response:
    """Delete a gallery, all who are in it, and its applications."""
    hub: Hub = request.app.state.hub
    with hub.database.writing() as session:
        galleries.delete(session, _found_gallery(session, caller, gallery_id).id)
    return Response(status_code=204)


def _found_gallery(session: Session, caller: Caller, gallery_id: str) -> Gallery:
    gallery = galleries.get(session, caller.organisation_id, gallery_id)
    if gallery is None:
        raise missing("There is no such gallery.")
    return gallery


def _exists(error: Exists) -> str:
    return tenants.gallery_exists(error.existing) if error.existing else "Gallery already exists."


def _gallery(
    of: Gallery,
    *,
    count: int | None = None,
    api_key: str | None = None,
    applications: list[Access] | None = None,
) -> dict[str, object]:
    return tenants.gallery(
        of.public_id,
        name=of.name,
        description=of.description,
        size=of.size,
        count=count,
        api_key=api_key,
        applications=applications,
    )


# ---------------------------------------------------------------------------- applications


@router.get("/api/applications")
def list_applications(request: Request, caller: Signed) -> Response:
    """List all applications of the tenant, with their keys."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        found = applications.everything(session, caller.organisation_id)
    return JSONResponse({"applications": [tenants.access(_access(application)) for application in found]})


@router.post("/api/applications")
def create_application(request: Request, caller: Signed) -> Response:
    """Make one more way into a gallery."""
    hub: Hub = request.app.state.hub
    new = asked(request, tenants.new_application)
    with answered(), hub.database.writing() as session:
        application = applications.create(
            session,
            _found_gallery(session, caller, new.gallery_id).id,
            name=new.name,
            description=new.description,
            minimum_quality=new.minimum_quality,
        )
    return JSONResponse(_application(application))


@router.get("/api/applications/{application_id}")
def get_application(request: Request, caller: Signed, application_id: str) -> Response:
    """Show an application."""
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        return JSONResponse(_application(_found_application(session, caller, application_id)))


@router.patch("/api/applications/{application_id}")
def update_application(request: Request, caller: Signed, application_id: str) -> Response:
    """Change an application."""
    hub: Hub = request.app.state.hub
    new = asked(request, tenants.changed_application)
    with answered(), hub.database.writing() as session:
        application = applications.update(
            session,
            _found_application(session, caller, application_id).id,
            name=new.name,
            description=new.description,
            minimum_quality=new.minimum_quality,
        )
    return JSONResponse(_application(application))


@router.delete("/api/applications/{application_id}")
def delete_application(request: Request, caller: Signed, application_id: str) -> Response:
    """Delete an application, whose key is invalid at once; the last one of a gallery, too."""
    hub: Hub = request.app.state.hub
    with hub.database.writing() as session:
        applications.delete(session, _found_application(session, caller, application_id).id)
    return Response(status_code=204)


def _found_application(session: Session, caller: Caller, application_id: str) -> Application:
    application = applications.get(session, caller.organisation_id, application_id)
    if application is None:
        raise missing("There is no such application.")
    return application


def _access(of: Application) -> Access:
    return Access(of.public_id, of.name, of.api_key)


def _application(of: Application) -> dict[str, object]:
    return tenants.application(_access(of), description=of.description, minimum_quality=of.minimum_quality)
