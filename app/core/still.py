"""What one picture, rather than a camera, says: whether it can be enrolled, and who is on it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from app.core.quality import Defect, defects

if TYPE_CHECKING:
    from app.core.face import Analysis
    from app.core.quality import Profile


class StillFault(enum.Enum):
    """Why a picture is of no use; the value is what scripts read."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    POOR_QUALITY = "poor_quality"


def still_fault(analysis: Analysis, profile: Profile) -> tuple[StillFault, Defect] | None:
    """Return why the nearest face of a picture cannot be used and what would help; None if it can.

    Args:
        analysis: With an embedding, if the picture is good enough for the profile.
        profile: What the purpose asks for.
    """
    face = analysis.face
    if face is None or face.quality is None:
        if analysis.bystanders:
            return StillFault.SEVERAL_FACES, Defect.SEVERAL_FACES
        return StillFault.NO_FACE, Defect.NO_FACE
    found = defects(face.quality, profile, analysis.width_px)
    if not found:
        return None
    if found[0] is Defect.SEVERAL_FACES:
        return StillFault.SEVERAL_FACES, found[0]
    return StillFault.POOR_QUALITY, found[0]
