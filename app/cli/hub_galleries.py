"""`vestibule hub gallery` and `vestibule hub application`: what is searched, and the ways to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.hub_answer import Answer, galleries_of, gallery_of, organisation_of, require_yes
from app.cli.wording import counted
from app.hub import applications, galleries, organisations
from app.hub.refusals import Exists, Missing

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Application, Gallery, Organisation


def add(  # noqa: PLR0913 - as many as can be said
    session: Session,
    name: str,
    *,
    tenant: str,
    size: int,
    description: str,
    minimum_quality: float,
    now: datetime,
) -> list[Answer]:
    """Add a gallery with a first application.

    Raises:
        Missing: There is no such tenant.
        Exists: It has a gallery of this name.
    """
    owner = organisation_of(session, tenant)
    gallery, first = create(session, owner, name, size, description, minimum_quality, now)
    values = _gallery(owner, gallery) | {"application": first.public_id, "api_key": first.api_key}
    text = (
        f"gallery      {gallery.public_id}  {gallery.name}, of {owner.name}, for {counted(size, 'face')}\n"
        f"application  {first.public_id}\nAPI key      {first.api_key}"
    )
    return [Answer(values, text)]


def create(  # noqa: PLR0913, PLR0917 - as many as a gallery has
    session: Session,
    owner: Organisation,
    name: str,
    size: int,
    description: str,
    minimum_quality: float,
    now: datetime,
) -> tuple[Gallery, Application]:
    """Create a gallery; errors as of `add`."""
    try:
        return galleries.create(
            session,
            owner.id,
            name=name,
            description=description,
            size=size,
            minimum_quality=minimum_quality,
            now=now,
        )
    except Exists:  # its message has a key in it
        raise Exists(f"{owner.name} has a gallery “{name}” already.") from None


def listing(session: Session, tenant: str | None) -> list[Answer]:
    """Tell all galleries, or those of one tenant.

    Raises:
        Missing: There is no such tenant.
    """
    return [
        Answer(
            _gallery(owner, one),
            f"{one.public_id}  {one.name}, of {owner.name}: {one.count:,} of {counted(one.size, 'face')}",
        )
        for owner, one in galleries_of(session, tenant)
    ]


def remove(session: Session, which: str, *, is_sure: bool, is_project: bool = False) -> list[Answer]:
    """Remove a gallery with everything in it.

    Raises:
        Missing: There is no such gallery.
        Refusal: Nobody said that they are sure.
    """
    gallery = gallery_of(session, which, is_project=is_project)
    ways = len(applications.of_gallery(session, gallery.id))
    has = f"{counted(gallery.count, 'face')} and {counted(ways, 'application')}"
    require_yes(f"“{gallery.name}” with {has}", is_sure=is_sure)
    galleries.delete(session, gallery.id)
    values = {"gallery": gallery.public_id, "name": gallery.name, "removed": True, "faces": gallery.count}
    return [Answer(values, f"{gallery.name}: removed, with {has}")]


def add_application(
    session: Session, name: str, *, gallery: str, description: str, minimum_quality: float
) -> list[Answer]:
    """Add an application to a gallery.

    Raises:
        Missing: There is no such gallery.
    """
    opened = gallery_of(session, gallery)
    made = applications.create(
        session, opened.id, name=name, description=description, minimum_quality=minimum_quality
    )
    text = f"application  {made.public_id}  {name}, to {opened.name}\nAPI key      {made.api_key}"
    return [Answer(_application(made, opened), text)]


def list_applications(session: Session, tenant: str | None) -> list[Answer]:
    """Tell all applications, or those of one tenant, with their API keys.

    Raises:
        Missing: There is no such tenant.
    """
    return [
        Answer(_application(one, gallery), f"{one.public_id}  {one.name}, to {gallery.name}: {one.api_key}")
        for _, gallery in galleries_of(session, tenant)
        for one in applications.of_gallery(session, gallery.id)
    ]


def revoke_application(session: Session, public_id: str) -> list[Answer]:
    """Remove an application, so that its API key opens nothing any more.

    Raises:
        Missing: There is no such application.
    """
    for owner in organisations.everybody(session):
        if (found := applications.get(session, owner.id, public_id)) is not None:
            applications.delete(session, found.id)
            values = {"application": public_id, "name": found.name, "revoked": True}
            return [Answer(values, f"{found.name}: revoked")]
    raise Missing(f"There is no application “{public_id}”. See: vestibule hub application list.")


def _gallery(owner: Organisation, gallery: Gallery) -> dict[str, object]:
    return {
        "gallery": gallery.public_id,
        "project_id": gallery.id,
        "name": gallery.name,
        "description": gallery.description,
        "tenant": owner.name,
        "size": gallery.size,
        "faces": gallery.count,
        "created_at": gallery.created_at.isoformat(),
    }


def _application(application: Application, gallery: Gallery) -> dict[str, object]:
    return {
        "application": application.public_id,
        "name": application.name,
        "description": application.description,
        "gallery": gallery.public_id,
        "gallery_name": gallery.name,
        "minimum_quality": application.minimum_quality,
        "api_key": application.api_key,
    }
