"""NEC ID's tenant management: galleries and applications (nec-id.md, section 10). Answers hold keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.protocols import nec_id_tenants_client as wire
from app.protocols.answers import segment

if TYPE_CHECKING:
    from app.protocols.nec_id_tenants import Access, Changed, NewApplication, NewGallery
    from app.protocols.nec_id_tenants_client import Application, Gallery
    from app.sync.nec_id_service import Service

DEFAULT_PATH = "/api"


class NecIdTenants:
    """What a tenant owns. Each call may raise `BackendError`; what is not there raises `Gone`."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def close(self) -> None:
        """End what runs, from any thread."""
        self._service.close()

    def list_galleries(self) -> tuple[Gallery, ...]:
        """Return all galleries, without their applications."""
        return self._service.ask("GET", "/galleries", wire.galleries, changes=False)

    def create_gallery(self, of: NewGallery) -> Gallery:
        """Make a gallery with its first application, whose key the answer has.

        One that exists is refused as `Duplicate`; its key is in *get gallery*, and nowhere else to be read.
        """
        body = wire.new_gallery_body(of)
        return self._service.ask("POST", "/galleries", wire.gallery, body=body, changes=True)

    def get_gallery(self, gallery_id: str) -> Gallery:
        """Return a gallery with its applications."""
        return self._service.ask("GET", f"/galleries/{segment(gallery_id)}", wire.gallery, changes=False)

    def update_gallery(self, gallery_id: str, to: Changed) -> Gallery:
        """Change a gallery; its size can only grow."""
        path, body = f"/galleries/{segment(gallery_id)}", wire.changed_body(to)
        return self._service.ask("PATCH", path, wire.gallery, body=body, changes=True)

    def delete_gallery(self, gallery_id: str) -> None:
        """Delete a gallery with all that is in it."""
        self._service.tell("DELETE", f"/galleries/{segment(gallery_id)}")

    def list_applications(self) -> tuple[Access, ...]:
        """Return all applications, of whichever gallery."""
        return self._service.ask("GET", "/applications", wire.applications, changes=False)

    def create_application(self, of: NewApplication) -> Application:
        """Make an application for a gallery; sent again, it makes another."""
        body = wire.new_application_body(of)
        return self._service.ask("POST", "/applications", wire.application, body=body, changes=True)

    def get_application(self, application_id: str) -> Application:
        """Return an application."""
        path = f"/applications/{segment(application_id)}"
        return self._service.ask("GET", path, wire.application, changes=False)

    def update_application(self, application_id: str, to: Changed) -> Application:
        """Change an application; a size is none of its properties."""
        path, body = f"/applications/{segment(application_id)}", wire.changed_body(to)
        return self._service.ask("PATCH", path, wire.application, body=body, changes=True)

    def delete_application(self, application_id: str) -> None:
        """Delete an application; its key is good for nothing at once."""
        self._service.tell("DELETE", f"/applications/{segment(application_id)}")
