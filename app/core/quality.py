"""How good a face image is, in the words of ISO/IEC 29794-5, and what the person can do about it.

The components are named after ISO/IEC 29794-5 and mapped from native measures with the formulas of its
reference implementation (OFIQ, default configuration) where our measure is the same quantity. They
approximate that standard; they do not conform to it.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.face import HeadPose


class Component(enum.Enum):
    """A quality component of ISO/IEC 29794-5; the value is the standard's name."""

    HEAD_POSE_YAW = "HeadPoseYaw"
    HEAD_POSE_PITCH = "HeadPosePitch"
    HEAD_POSE_ROLL = "HeadPoseRoll"
    INTER_EYE_DISTANCE = "InterEyeDistance"
    LEFTWARD_CROP = "LeftwardCropOfTheFaceImage"
    RIGHTWARD_CROP = "RightwardCropOfTheFaceImage"
    MARGIN_ABOVE = "MarginAboveOfTheFaceImage"
    MARGIN_BELOW = "MarginBelowOfTheFaceImage"
    SHARPNESS = "Sharpness"
    LUMINANCE_MEAN = "LuminanceMean"
    UNDER_EXPOSURE = "UnderExposurePrevention"
    OVER_EXPOSURE = "OverExposurePrevention"
    DYNAMIC_RANGE = "DynamicRange"
    ILLUMINATION_UNIFORMITY = "IlluminationUniformity"
    EYES_OPEN = "EyesOpen"
    MOUTH_CLOSED = "MouthClosed"
    SINGLE_FACE = "SingleFacePresent"


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
    EYES_CLOSED = "Open your eyes"
    MOUTH_OPEN = "Close your mouth"


@dataclass(frozen=True, slots=True)
class Measures:
    """Native quality measures of the nearest face.

    Photometric measures are taken on the aligned face (`app.vision.alignment`), so that they do not depend
    on how large the face is in the frame. T is the distance from the middle between the eyes to the chin.

    Attributes:
        pose: Head pose.
        inter_eye_px: Distance between the pupils divided by cos(yaw), in pixels of the frame.
        left_margin: From the eyes' middle to the frame's left edge, in inter-eye distances.
        right_margin: … to its right edge.
        margin_above: From the eyes' middle to the frame's upper edge, in T.
        margin_below: … to its lower edge.
        sharpness: Standard deviation of the Laplacian over the mean luminance, on the aligned face.
        luminance_mean: Mean luminance of the face, 0 to 1.
        under_exposed: Share of face pixels with a luminance of at most 25 of 255.
        over_exposed: Share of face pixels with a luminance of at least 247 of 255.
        dynamic_range_bits: Entropy of the face's luminance histogram, 0 to 8.
        illumination_uniformity: Overlap of both cheeks' luminance histograms, 0 to 1.
        eyes_open: Smaller of both eyes' lid gaps, in T.
        mouth_open: Gap between the lips, in T.
        second_face: Prominence of the next face over the nearest one's (`app.core.face`), 0 if there is none.
        magnitude: Length of the second network's embedding before it was made 1; None if it was not asked.
    """

    pose: HeadPose
    inter_eye_px: float
    left_margin: float
    right_margin: float
    margin_above: float
    margin_below: float
    sharpness: float
    luminance_mean: float
    under_exposed: float
    over_exposed: float
    dynamic_range_bits: float
    illumination_uniformity: float
    eyes_open: float
    mouth_open: float
    second_face: float
    magnitude: float | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    """A judged face.

    Attributes:
        measures: What was judged.
        components: Quality component values, 0 (useless) to 100 (ideal).
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
            open eyes, a closed mouth.
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


ENROLL = Profile(inter_eye_px=60, yaw_deg=22, pitch_deg=20, roll_deg=15, component=35, margin=0.9)
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
    inter_eye_px=28,
    yaw_deg=40,
    pitch_deg=35,
    roll_deg=35,
    component=15,
    margin=0.5,
    posed=False,
    widest_share=1,
)
"""At the kiosk: a passer-by is recognized without being posed; the decision gathers several looks."""

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

_SHARPNESS_HALF = 0.035
_SHARPNESS_WIDTH = 0.012
"""Sharpness at which its component is 50, and the slope: set on the development images.

Median native value of portraits 0.13, of LFW 0.054; of 24 LFW faces blurred by 2 px 0.024, by 4 px 0.017,
moved by 15 px 0.033.
"""

_WORST_SHARE = 0.5
"""Weight of the worst component in the score of the picture, the mean has the rest. By judgement."""

_MAGNITUDE_HALF = 12.0
_MAGNITUDE_WIDTH = 2.0
_RECOGNIZABLE_SHARE = 0.65
"""How the second network's magnitude (OFIQ's unified score is a network's magnitude too) and the picture make
the unified score.

Chosen by how far the FNMR of dlib at an FMR of 0.1 % falls over all mated pairs of LFW's development images
when the worst 5, 10 and 20 % of them are left out; cross-validated by identity.
"""

_NOT_UNIFIED = {Component.SINGLE_FACE, Component.MARGIN_ABOVE, Component.MARGIN_BELOW, Component.MOUTH_CLOSED}
"""Components that say something of the picture but little of how well the face can be compared."""


def judged(measures: Measures) -> Quality:
    """Map native measures to components and a unified score."""
    pose = measures.pose
    luminance = measures.luminance_mean
    values = {
        Component.HEAD_POSE_YAW: head_pose_quality(pose.yaw_deg),
        Component.HEAD_POSE_PITCH: head_pose_quality(pose.pitch_deg),
        Component.HEAD_POSE_ROLL: head_pose_quality(pose.roll_deg),
        Component.INTER_EYE_DISTANCE: 100 * _sigmoid(measures.inter_eye_px, 70, 20),
        Component.LEFTWARD_CROP: 100 * _sigmoid(measures.left_margin, 0.9, 0.1),
        Component.RIGHTWARD_CROP: 100 * _sigmoid(measures.right_margin, 0.9, 0.1),
        Component.MARGIN_ABOVE: 100 * _sigmoid(measures.margin_above, 1.4, 0.1),
        Component.MARGIN_BELOW: 100 * _sigmoid(measures.margin_below, 1.8, 0.1),
        Component.SHARPNESS: 100 * _sigmoid(measures.sharpness, _SHARPNESS_HALF, _SHARPNESS_WIDTH),
        Component.LUMINANCE_MEAN: 100 * _sigmoid(luminance, 0.2, 0.05) * (1 - _sigmoid(luminance, 0.8, 0.05)),
        Component.UNDER_EXPOSURE: 120 * (0.832 - _sigmoid(measures.under_exposed, 0.92, 0.05)),
        Component.OVER_EXPOSURE: 1 / (measures.over_exposed + 0.01),
        Component.DYNAMIC_RANGE: 12.5 * measures.dynamic_range_bits,
        Component.ILLUMINATION_UNIFORMITY: 100 * measures.illumination_uniformity**0.3,
        Component.EYES_OPEN: 100 * _sigmoid(measures.eyes_open, 0.02, 0.01),
        Component.MOUTH_CLOSED: 100 * (1 - _sigmoid(measures.mouth_open, 0.2, 0.06)),
        Component.SINGLE_FACE: 100 * (1 - measures.second_face),
    }
    components = {component: max(0, min(100, round(value))) for component, value in values.items()}
    counted = [value for component, value in components.items() if component not in _NOT_UNIFIED]
    mean = sum(counted) / len(counted)
    picture = _WORST_SHARE * min(counted) + (1 - _WORST_SHARE) * mean
    unified = picture
    if measures.magnitude is not None:
        recognizable = 100 * _sigmoid(measures.magnitude, _MAGNITUDE_HALF, _MAGNITUDE_WIDTH)
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
        Defect.BLURRED: Component.SHARPNESS in low,
        Defect.EYES_CLOSED: profile.posed and quality.components[Component.EYES_OPEN] < 50,
        Defect.MOUTH_OPEN: profile.posed and quality.components[Component.MOUTH_CLOSED] < 50,
    }
    return tuple(defect for defect, found in tests.items() if found)


def head_pose_quality(angle_deg: float) -> int:
    """Map a head angle (yaw, pitch or roll) to a quality component, 0 to 100.

    100 facing the camera, 75 at 30 degrees, 0 from 90. Source: ISO/IEC 29794-5 as in OFIQ.
    """
    return round(100 * max(0.0, math.cos(math.radians(angle_deg))) ** 2)


def _any(low: set[Component], *components: Component) -> bool:
    return not low.isdisjoint(components)


def _sigmoid(value: float, half: float, width: float) -> float:
    """Rise from 0 to 1, one half at `half`; clipped so that no input overflows."""
    return 1 / (1 + math.exp(max(-60.0, min(60.0, (half - value) / width))))
