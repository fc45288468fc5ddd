"""Face AiDee: what is wrong with a picture, said in its statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import ImageError, VisionTimeout
from app.server.face_aidee_entry import refused

if TYPE_CHECKING:
    from app.hub.values import Template
    from app.server.engine import Engine

AGAIN_AFTER_S = 5
"""When a picture may be sent again for which there was no time: a queue of pictures is gone by then."""


def template_of(engine: Engine, image: bytes, *, least_quality: float = 0.0) -> Template:
    """Return what the one face of a picture is compared by.

    Args:
        engine: What looks at it.
        image: JPEG or PNG.
        least_quality: Quality that the face must have, 0 to 1; a probe need only be comparable.

    Raises:
        Refused: 400, it is no such picture; 409, it does not show one face that is good enough; 429, there
            was no time for it.
        VisionError: Pictures cannot be looked at.
    """
    try:
        sighting = engine.look(image)
    except ImageError as error:
        raise refused(400, str(error)) from error
    except VisionTimeout as error:
        raise refused(429, str(error), headers={"Retry-After": str(AGAIN_AFTER_S)}) from error
    if not sighting.faces:
        raise refused(409, "The picture shows no face.", "no_face")
    if sighting.count > 1:
        raise refused(409, "The picture shows several faces.", "multiple_faces")
    face = sighting.faces[0]
    if face.template is None or face.attributes.quality < least_quality:
        raise refused(409, "The face is too small, turned away, dark or blurred.", "poor_quality")
    return face.template
