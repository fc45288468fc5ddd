"""How good a face image is, and what the person can do about it.

What is measured, and the components in the words of ISO/IEC 29794-5: `app.core.components`.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.core.components import Component, Measures, component_values, head_pose_quality, sigmoid

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ANY",
    "CHECK_IN",
    "CHECK_IN_FILE",
    "ENROLL",
    "ENROLL_FILE",
    "PORTRAIT",
    "Component",
    "Defect",
    "Measures",
    "Profile",
    "Quality",
    "defects",
    "head_pose_quality",
    "judged",
]


class Defect(enum.Enum):
    """Why a face image is not good enough; the value is what the person can do.

    The order of the members is the order in which they are mended: it makes no sense to ask for better
    light before the face is near enough to judge it.
    """

    NO_FACE = "Look at the camera"
    SEVERAL_FACES = "One person at a time, please"
    TOO_FAR = "Come closer"
    TOO_CLOSE = "Move back a little"
    OFF_CENTRE = "Move to the middle"
    TURNED = "Face the camera"
    CHIN_UP = "Lower your chin a little"
    CHIN_DOWN = "Raise your chin a little"
    TILTED = "Hold your head upright"
    TOO_DARK = "Turn towards the light"
    TOO_BRIGHT = "Move out of the bright light"
    UNEVEN_LIGHT = "Let the light fall from the front"
    BLURRED = "Hold still"
    EYES_COVERED = "Show both eyes"
    FACE_COVERED = "Uncover your face"
    EYES_CLOSED = "Open your eyes"
    MOUTH_OPEN = "Close your mouth"
    BUSY_BACKGROUND = "Stand in front of a plain wall"
    ODD_COLOUR = "Use white light"
    COMPRESSED = "Use the original picture"


@dataclass(frozen=True, slots=True)
class Quality:
    """A judged face.

    Attributes:
        measures: What was judged.
        components: Quality component values, 0 (useless) to 100 (ideal); none for what was not assessed.
        picture: One score for what the person or the light can mend, 0 to 100; it needs no network.
        unified: One score for all, 0 to 100: how well the face can be compared. `picture` where the second
            network was not asked.
    """

    measures: Measures
    components: Mapping[Component, int]
    picture: int
    unified: int

    def __reduce__(self) -> tuple[object, ...]:
        return judged, (self.measures,)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a face image must reach for one purpose; below it there is a `Defect`.

    Attributes:
        inter_eye_px: Least distance between the pupils.
        widest_share: Largest share of the frame's width between the pupils.
        yaw_deg: Largest yaw to either side.
        pitch_deg: Largest pitch up or down.
        roll_deg: Largest roll to either side.
        component: Least value of every component that has no limit of its own here.
        margin: Least distance from the eyes' middle to the frame's side edges, in inter-eye distances.
        second_face: Largest prominence of another face, as a share of the nearest one's.
        posed: Whether the person can be asked for what recognition can do without: light from the front,
            open eyes that nothing covers, a closed mouth, holding still.
        plain: Whether it must look as in a document: a plain background, natural colour, little compression.
    """

    inter_eye_px: float
    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    component: int
    margin: float
    second_face: float = 0.6
    posed: bool = True
    widest_share: float = 0.45
    plain: bool = False

    def turned(self, by_deg: float) -> Profile:
        """Return the profile for a head that was asked to turn, nod or look up by as much as this."""
        return replace(self, yaw_deg=self.yaw_deg + by_deg, pitch_deg=self.pitch_deg + by_deg)


PORTRAIT = Profile(
    inter_eye_px=90, yaw_deg=5, pitch_deg=8, roll_deg=8, component=50, margin=0.9, second_face=0.2, plain=True
)
"""For a badge: as near to a passport picture as an office allows.

Yaw and roll as in ISO/IEC 19794-5; pitch is 8 degrees, not 5, for it depends on the height of the camera.
"""

ENROLL = Profile(inter_eye_px=90, yaw_deg=15, pitch_deg=15, roll_deg=15, component=35, margin=0.9)
"""At the desk, in front of the camera: guidance can ask for a good picture, so it does."""

ENROLL_FILE = Profile(
    inter_eye_px=28,
    yaw_deg=35,
    pitch_deg=30,
    roll_deg=30,
    component=20,
    margin=0.6,
    posed=False,
    widest_share=1,
)
"""A picture that exists already: only what harms recognition is refused."""

CHECK_IN = Profile(
    inter_eye_px=50,
    yaw_deg=25,
    pitch_deg=25,
    roll_deg=25,
    component=15,
    margin=0.5,
    posed=False,
    widest_share=1,
)
"""At the kiosk: a passer-by is recognized without being posed; the decision gathers several looks."""

CHECK_IN_FILE = Profile(
    inter_eye_px=28,
    yaw_deg=40,
    pitch_deg=35,
    roll_deg=35,
    component=15,
    margin=0.5,
    posed=False,
    widest_share=1,
)
"""A picture of somebody to be named: there is no better look to wait for."""

ANY = Profile(
    inter_eye_px=0,
    yaw_deg=math.inf,
    pitch_deg=math.inf,
    roll_deg=math.inf,
    component=0,
    margin=-math.inf,
    second_face=math.inf,
    posed=False,
    widest_share=math.inf,
)
"""For measuring: whatever face was found is compared."""

_WORST_SHARE = 0.3
"""Weight of the worst component in the score of the picture, the mean has the rest."""

_MAGNITUDE_HALF = 12.5
_MAGNITUDE_WIDTH = 2.5
_RECOGNIZABLE_SHARE = 0.5
"""How the second network's magnitude (OFIQ's unified score is a network's magnitude too) and the picture make
the unified score.

These and the share above are chosen by how far the FNMR of dlib at an FMR of 0.1 % falls over mated pairs of
LFW's development images when the worst 5, 10 and 20 % of them are left out; so are the components that count.
Fitted on one half of the people, the area under error versus discard falls on the other half too.
"""

_NOT_UNIFIED = {
    Component.SINGLE_FACE,
    Component.MARGIN_ABOVE,
    Component.MARGIN_BELOW,
    Component.MOUTH_CLOSED,
    Component.HEAD_SIZE,
    Component.BACKGROUND,
    Component.COLOUR,
    Component.COMPRESSION,
}
"""Components that say something of the picture but little of how well the face can be compared."""


def judged(measures: Measures) -> Quality:
    """Map native measures to components and a unified score."""
    components = component_values(measures)
    counted = [value for component, value in components.items() if component not in _NOT_UNIFIED]
    mean = sum(counted) / len(counted)
    picture = _WORST_SHARE * min(counted) + (1 - _WORST_SHARE) * mean
    unified = picture
    if measures.magnitude is not None:
        recognizable = 100 * sigmoid(measures.magnitude, _MAGNITUDE_HALF, _MAGNITUDE_WIDTH)
        unified = _RECOGNIZABLE_SHARE * recognizable + (1 - _RECOGNIZABLE_SHARE) * picture
    return Quality(measures, MappingProxyType(components), round(picture), round(unified))


def defects(quality: Quality, profile: Profile, width_px: int) -> tuple[Defect, ...]:
    """List what must be mended before a face image serves the profile's purpose, most urgent first.

    Args:
        quality: The judged face.
        profile: What the purpose asks for.
        width_px: Columns of the frame the face is in.
    """
    measures, pose = quality.measures, quality.measures.pose
    low = {component for component, value in quality.components.items() if value < profile.component}
    eye_share = measures.inter_eye_px / width_px
    is_dark = measures.luminance_mean < 0.5
    tests = {
        Defect.SEVERAL_FACES: measures.second_face > profile.second_face,
        Defect.TOO_FAR: measures.inter_eye_px < profile.inter_eye_px,
        Defect.TOO_CLOSE: eye_share > profile.widest_share,
        Defect.OFF_CENTRE: min(measures.left_margin, measures.right_margin) < profile.margin,
        Defect.TURNED: abs(pose.yaw_deg) > profile.yaw_deg,
        Defect.CHIN_UP: pose.pitch_deg < -profile.pitch_deg,
        Defect.CHIN_DOWN: pose.pitch_deg > profile.pitch_deg,
        Defect.TILTED: abs(pose.roll_deg) > profile.roll_deg,
        Defect.TOO_DARK: is_dark and _any(low, Component.LUMINANCE_MEAN, Component.UNDER_EXPOSURE),
        Defect.TOO_BRIGHT: not is_dark and _any(low, Component.LUMINANCE_MEAN, Component.OVER_EXPOSURE),
        Defect.UNEVEN_LIGHT: Component.DYNAMIC_RANGE in low
        or (profile.posed and Component.ILLUMINATION_UNIFORMITY in low),
        Defect.BLURRED: Component.SHARPNESS in low or (profile.posed and Component.MOTION_BLUR in low),
        Defect.EYES_COVERED: profile.posed and Component.EYES_VISIBLE in low,
        Defect.FACE_COVERED: profile.posed and Component.FACE_VISIBLE in low,  # a beard covers the mouth too
        Defect.EYES_CLOSED: profile.posed and quality.components[Component.EYES_OPEN] < 50,
        Defect.MOUTH_OPEN: profile.posed and quality.components[Component.MOUTH_CLOSED] < 50,
        Defect.BUSY_BACKGROUND: profile.plain and Component.BACKGROUND in low,
        Defect.ODD_COLOUR: profile.plain and Component.COLOUR in low,
        Defect.COMPRESSED: profile.plain and Component.COMPRESSION in low,
    }
    return tuple(defect for defect, found in tests.items() if found)


def _any(low: set[Component], *components: Component) -> bool:
    return not low.isdisjoint(components)
