"""NEC ID v1.1, tenant management, as a client of it. Whatever holds an API key is never logged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.protocols import answers
from app.protocols.members import object_of
from app.protocols.nec_id_tenants import Access

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.protocols.nec_id_tenants import Changed, NewApplication, NewGallery

Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class Gallery:
    """A gallery, as far as an answer shows it.

    Attributes:
        count: Faces in it; None where it is not said.
        api_key: Of its first application; empty unless it was just made.
    """

    id: str
    name: str
    description: str
    size: int
    count: int | None = None
    api_key: str = field(default="", repr=False)
    applications: tuple[Access, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """An application; None where the minimum quality is not said."""

    access: Access
    description: str
    minimum_quality: float | None


# -------------------------------------------------------------------------------- requests


def new_gallery_body(of: NewGallery) -> Body:
    """Body of create gallery."""
    return {
        "name": of.name,
        "description": of.description,
        "faceMinimumQualityScore": of.minimum_quality,
        "size": of.size,
    }


def new_application_body(of: NewApplication) -> Body:
    """Body of create application."""
    return {
        "name": of.name,
        "description": of.description,
        "faceMinimumQualityScore": of.minimum_quality,
        "galleryId": of.gallery_id,
    }


def changed_body(of: Changed) -> Body:
    """Body of update gallery and of update application."""
    body = {
        "name": of.name,
        "description": of.description,
        "size": of.size,
        "faceMinimumQualityScore": of.minimum_quality,
    }
    return {name: value for name, value in body.items() if value is not None}


# --------------------------------------------------------------------------------- answers


def galleries(value: object) -> tuple[Gallery, ...]:
    """Read the list of galleries."""
    return tuple(gallery(one) for one in answers.items(object_of(value).get("galleries"), "galleries"))


def gallery(value: object) -> Gallery:
    """Read a gallery from whichever answer shows one."""
    of = object_of(value)
    return Gallery(
        id=answers.filled(of, "id"),
        name=answers.text(of, "name"),
        description=answers.text(of, "description"),
        size=answers.whole(of.get("size"), "size"),
        count=answers.whole(of["count"], "count") if "count" in of else None,
        api_key=answers.text(of, "apiKey"),
        applications=_accesses(of) if "applications" in of else (),
    )


def applications(value: object) -> tuple[Access, ...]:
    """Read the list of applications."""
    return _accesses(object_of(value))


def application(value: object) -> Application:
    """Read an application."""
    of = object_of(value)
    name = "faceMinimumQualityScore"
    quality = answers.number(of[name], name) if name in of else None
    return Application(_access(of), answers.text(of, "description"), quality)


def _accesses(of: Mapping[str, object]) -> tuple[Access, ...]:
    return tuple(_access(object_of(one)) for one in answers.items(of.get("applications"), "applications"))


def _access(of: Mapping[str, object]) -> Access:
    return Access(answers.filled(of, "id"), answers.text(of, "name"), answers.filled(of, "apiKey"))
