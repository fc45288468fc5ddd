"""NEC ID v1.1: tenant management, requests and answers. Whatever holds an API key is never logged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.protocols import nec_id_fields as fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEAST_QUALITY = 0.45
"""Least minimum quality of an application, and what it is unless the tenant says otherwise."""

LARGEST_SIZE = 2**53 - 1
"""Faces that a gallery may be made for: the largest integer that every reader of JSON holds (RFC 8259, 6)."""

LONGEST_NAME, LONGEST_DESCRIPTION = 255, 4096
"""Characters; the vendor does not say, and a name is looked up by an index, whose entries are limited."""


@dataclass(frozen=True, slots=True)
class NewGallery:
    """A gallery to be made; the minimum quality is its first application's."""

    name: str
    description: str
    minimum_quality: float
    size: int


@dataclass(frozen=True, slots=True)
class NewApplication:
    """An application to be made for a gallery."""

    name: str
    description: str
    minimum_quality: float
    gallery_id: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What of a gallery or application is to be another; None stays as it is."""

    name: str | None = None
    description: str | None = None
    size: int | None = None
    minimum_quality: float | None = None


@dataclass(frozen=True, slots=True)
class Access:
    """An application as the lists show it."""

    id: str
    name: str
    api_key: str = field(repr=False)


# -------------------------------------------------------------------------------- requests


def new_gallery(value: object) -> NewGallery:
    """Read the body of create gallery."""
    body = fields.an_object(value)
    return NewGallery(_name(body), _description(body), _quality(body), _size(body))


def new_application(value: object) -> NewApplication:
    """Read the body of create application."""
    body = fields.an_object(value)
    return NewApplication(_name(body), _description(body), _quality(body), fields.text(body, "galleryId"))


def changed_gallery(value: object) -> Changed:
    """Read the body of update gallery."""
    body = _changes(value)
    return Changed(
        name=_name(body) if "name" in body else None,
        description=_description(body) if "description" in body else None,
        size=_size(body) if "size" in body else None,
    )


def changed_application(value: object) -> Changed:
    """Read the body of update application."""
    body = _changes(value)
    return Changed(
        name=_name(body) if "name" in body else None,
        description=_description(body) if "description" in body else None,
        minimum_quality=_quality(body) if "faceMinimumQualityScore" in body else None,
    )


def _changes(value: object) -> Mapping[str, object]:
    body = fields.an_object(value)
    if not body:
        raise ValueError("A property must be provided.")
    return body


def _name(body: Mapping[str, object]) -> str:
    return fields.text(body, "name", longest=LONGEST_NAME)


def _description(body: Mapping[str, object]) -> str:
    return fields.any_text({"description": "", **body}, "description", longest=LONGEST_DESCRIPTION)


def _quality(body: Mapping[str, object]) -> float:
    name = "faceMinimumQualityScore"
    return fields.number({name: LEAST_QUALITY, **body}, name, LEAST_QUALITY, 1.0)


def _size(body: Mapping[str, object]) -> int:
    return fields.integer(body, "size", 1, LARGEST_SIZE)


# --------------------------------------------------------------------------------- answers


def gallery(  # noqa: PLR0913 - as many as the answer has
    public_id: str,
    *,
    name: str,
    description: str,
    size: int,
    count: int | None = None,
    api_key: str | None = None,
    applications: Iterable[Access] | None = None,
) -> dict[str, object]:
    """Return a gallery as an answer shows it; what is None is not in that answer."""
    shown: dict[str, object] = {"id": public_id, "name": name, "description": description, "size": size}
    if count is not None:
        shown["count"] = count
    if api_key is not None:
        shown["apiKey"] = api_key
    if applications is not None:
        shown["applications"] = [access(application) for application in applications]
    return shown


def access(application: Access) -> dict[str, object]:
    """Return an application as the lists show it: neither its quality nor its gallery."""
    return {"id": application.id, "name": application.name, "apiKey": application.api_key}


def application(of: Access, *, description: str, minimum_quality: float) -> dict[str, object]:
    """Return an application as create, get and update show it."""
    return {**access(of), "description": description, "faceMinimumQualityScore": minimum_quality}


def gallery_exists(api_key: str) -> str:
    """Return the message of `Duplicate`: it holds the key, as the vendor documents. A secret."""
    return f"Gallery already exists. apiKey: {api_key}"
