"""What NEC ID makes of a picture: a new subject, a face to be compared, or the reason why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import ImageError, VisionTimeout
from app.hub import faces, people
from app.hub.values import Registrant, Status
from app.protocols.nec_id_errors import Code, Error
from app.server.nec_id_refusals import refused

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.core.attributes import Attributes
    from app.hub.database import Session
    from app.hub.values import Person, StoredFace, Template
    from app.server.engine import Engine, SeenFace, Sighting

SMALL_PX = 100
"""A picture with a shorter side is said to be too small where no face is found in it, or none to compare: the
networks see a face of 45 pixels between cheek and cheek, and a head with hair takes twice that."""


@dataclass(frozen=True, slots=True)
class Comparable:
    """A face that can be compared, and what is told of it."""

    attributes: Attributes
    template: Template


def comparable(engine: Engine, image: bytes, *, only_one: bool) -> Comparable:
    """Return the nearest face of a probe.

    Raises:
        Refused: 400, there is none, it is too poor, or there are several where that matters; 500, timeout.
    """
    return _accepted(_face(engine, image, only_one=only_one))


def enrollable(engine: Engine, image: bytes, least_quality: float) -> Comparable:
    """Return the only face of a picture to be enrolled.

    Raises:
        Refused: As of `comparable`; or it has not the quality that the application asks for.
    """
    return _accepted(enrolled_or_not(engine, image, least_quality))


def enrolled_or_not(engine: Engine, image: bytes, least_quality: float) -> Comparable | Error:
    """Return the only face of a picture to be enrolled, or why it cannot be."""
    face = _face(engine, image, only_one=True)
    if isinstance(face, Error) or face.attributes.quality >= least_quality:
        return face
    quality = f"{face.attributes.quality:.2f}"
    return Error(
        Code.POOR_QUALITY, f"The quality of the face is {quality}; at least {least_quality:g} is needed."
    )


def enrolled(
    session: Session, gallery_id: int, face: Comparable, tags: Sequence[str], now: datetime
) -> tuple[Person, StoredFace]:
    """Make a subject with one event, within a transaction.

    Raises:
        Refusal: There is no such tag, no room, or the gallery is gone.
    """
    person = people.add(session, gallery_id, status=Status.APPROVED, registrant=Registrant.USER, now=now)
    return person, faces.add(session, person, face.template, tags=tags, now=now)


def faces_of(engine: Engine, image: bytes, limit: int) -> tuple[SeenFace, ...]:
    """Return the faces of a picture, the best first.

    Raises:
        Refused: 400, it is no picture; 500, timeout.
    """
    seen = _seen(engine, image, most=limit, embed=False)
    if isinstance(seen, Error):
        raise refused(seen)
    return seen.faces[:limit]


def _accepted(face: Comparable | Error) -> Comparable:
    if isinstance(face, Error):
        raise refused(face)
    return face


def _face(engine: Engine, image: bytes, *, only_one: bool) -> Comparable | Error:
    seen = _seen(engine, image, most=1, embed=True)
    if isinstance(seen, Error):
        return seen
    is_small = min(seen.width_px, seen.height_px) < SMALL_PX
    if not seen.faces:
        return Error(Code.NO_FACE, "Image too small" if is_small else "There is no face in the image.")
    if only_one and seen.count > 1:
        return Error(Code.MULTIPLE_FACES, "There are several faces in the image.")
    best = seen.faces[0]
    if best.template is None:
        why = "Image too small" if is_small else "The face is too small, or turned too far, to be compared."
        return Error(Code.POOR_QUALITY, why)
    return Comparable(best.attributes, best.template)


def _seen(engine: Engine, image: bytes, *, most: int, embed: bool) -> Sighting | Error:
    try:
        return engine.look(image, most=most, embed=embed)
    except ImageError as error:
        return Error(Code.INVALID_REQUEST, str(error))
    except VisionTimeout:
        return Error(Code.TIMEOUT, "The image was not analysed in time.")
