"""What is measured of a face image, and the quality components of ISO/IEC 29794-5 made of it.

The components are named after ISO/IEC 29794-5 and mapped from native measures with the formulas of its
reference implementation (OFIQ, default configuration) where our measure is the same quantity. They
approximate that standard; they do not conform to it. What could not be measured has no component: "not
assessed" is never taken for good.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.face import HeadPose


class Component(enum.Enum):
    """A quality component; the value is the standard's name, but for `MOTION_BLUR`, which is an extra."""

    HEAD_POSE_YAW = "HeadPoseYaw"
    HEAD_POSE_PITCH = "HeadPosePitch"
    HEAD_POSE_ROLL = "HeadPoseRoll"
    INTER_EYE_DISTANCE = "InterEyeDistance"
    HEAD_SIZE = "HeadSize"
    LEFTWARD_CROP = "LeftwardCropOfTheFaceImage"
    RIGHTWARD_CROP = "RightwardCropOfTheFaceImage"
    MARGIN_ABOVE = "MarginAboveOfTheFaceImage"
    MARGIN_BELOW = "MarginBelowOfTheFaceImage"
    SHARPNESS = "Sharpness"
    MOTION_BLUR = "MotionBlur"
    LUMINANCE_MEAN = "LuminanceMean"
    UNDER_EXPOSURE = "UnderExposurePrevention"
    OVER_EXPOSURE = "OverExposurePrevention"
    DYNAMIC_RANGE = "DynamicRange"
    ILLUMINATION_UNIFORMITY = "IlluminationUniformity"
    EYES_OPEN = "EyesOpen"
    EYES_VISIBLE = "EyesVisible"
    MOUTH_CLOSED = "MouthClosed"
    MOUTH_VISIBLE = "MouthOcclusionPrevention"
    FACE_VISIBLE = "FaceOcclusionPrevention"
    SINGLE_FACE = "SingleFacePresent"
    BACKGROUND = "BackgroundUniformity"
    COLOUR = "NaturalColour"
    COMPRESSION = "CompressionArtifacts"


@dataclass(frozen=True, slots=True)
class Measures:
    """Native quality measures of the nearest face; None is "not assessed".

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
        head_size: T as a share of the frame's height.
        detail_evenness: Fine detail along the direction that has least of it, over the one that has most, 0
            to 1: what moved is smeared along one direction.
        eyes_covered: Share of the zone around the eyes that something else than a face covers, 0 to 1.
        mouth_covered: … of the zone around the mouth.
        face_covered: … of the face from the brows to the chin.
        background_gradient: Mean gradient of the luminance (Sobel, of 255) around head and shoulders, in a
            picture whose T is 32 pixels.
        colour_distance: How far the cheeks' colour is from skin's under white light, in CIELAB units.
        blockiness: Mean step at the edges of 8 x 8 pixel blocks beyond the steps beside them, of 255.
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
    head_size: float | None = None
    detail_evenness: float | None = None
    eyes_covered: float | None = None
    mouth_covered: float | None = None
    face_covered: float | None = None
    background_gradient: float | None = None
    colour_distance: float | None = None
    blockiness: float | None = None


_SHARPNESS_HALF = 0.035
_SHARPNESS_WIDTH = 0.012
"""Sharpness at which its component is 50, and the slope: set on the development images.

Median native value of portraits 0.13, of LFW 0.054; of 24 LFW faces blurred by 2 px 0.024, by 4 px 0.017,
moved by 15 px 0.033.
"""

_EVENNESS_HALF = 0.42
_EVENNESS_WIDTH = 0.06
"""Evenness of detail at which `MotionBlur` is 50, and the slope: set on LFW's 4,260 development images.

Their median is 0.73, 1 % are below 0.48; of 24 of them moved by 9 px in a direction 0.35 to 0.59, by 15 px
0.27 to 0.44.
"""

_HEAD_SIZE = 0.45
"""T as a share of a portrait's height, as ISO/IEC 29794-5 has it. A smaller head is no fault: the portrait is
cut out of the frame; how few pixels are left of it is what the distance between the eyes says."""

_BLOCKINESS_HALF = 4.0
_BLOCKINESS_WIDTH = 0.8
"""Blockiness at which `CompressionArtifacts` is 50, and the slope: set on LFW's 4,260 development images.

Their median is 1.4, 0.1 % are above 2.1; of 24 saved anew as JPEG of quality 8 it is 7.9.
"""


def component_values(measures: Measures) -> dict[Component, int]:
    """Map native measures to components, 0 (useless) to 100 (ideal); none for what was not assessed."""
    values = _always(measures) | {
        component: value for component, value in _sometimes(measures).items() if value is not None
    }
    return {
        component: max(0, min(100, round(values[component])))
        for component in Component
        if component in values
    }


def head_pose_quality(angle_deg: float) -> int:
    """Map a head angle (yaw, pitch or roll) to a quality component, 0 to 100.

    100 facing the camera, 75 at 30 degrees, 0 from 90. Source: ISO/IEC 29794-5 as in OFIQ.
    """
    return round(100 * max(0.0, math.cos(math.radians(angle_deg))) ** 2)


def sigmoid(value: float, half: float, width: float) -> float:
    """Rise from 0 to 1, one half at `half`; clipped so that no input overflows."""
    return 1 / (1 + math.exp(max(-60.0, min(60.0, (half - value) / width))))


def _always(measures: Measures) -> dict[Component, float]:
    pose, luminance = measures.pose, measures.luminance_mean
    return {
        Component.HEAD_POSE_YAW: head_pose_quality(pose.yaw_deg),
        Component.HEAD_POSE_PITCH: head_pose_quality(pose.pitch_deg),
        Component.HEAD_POSE_ROLL: head_pose_quality(pose.roll_deg),
        Component.INTER_EYE_DISTANCE: 100 * sigmoid(measures.inter_eye_px, 70, 20),
        Component.LEFTWARD_CROP: 100 * sigmoid(measures.left_margin, 0.9, 0.1),
        Component.RIGHTWARD_CROP: 100 * sigmoid(measures.right_margin, 0.9, 0.1),
        Component.MARGIN_ABOVE: 100 * sigmoid(measures.margin_above, 1.4, 0.1),
        Component.MARGIN_BELOW: 100 * sigmoid(measures.margin_below, 1.8, 0.1),
        Component.SHARPNESS: 100 * sigmoid(measures.sharpness, _SHARPNESS_HALF, _SHARPNESS_WIDTH),
        Component.LUMINANCE_MEAN: 100 * sigmoid(luminance, 0.2, 0.05) * (1 - sigmoid(luminance, 0.8, 0.05)),
        Component.UNDER_EXPOSURE: 120 * (0.832 - sigmoid(measures.under_exposed, 0.92, 0.05)),
        Component.OVER_EXPOSURE: 1 / (measures.over_exposed + 0.01),
        Component.DYNAMIC_RANGE: 12.5 * measures.dynamic_range_bits,
        Component.ILLUMINATION_UNIFORMITY: 100 * measures.illumination_uniformity**0.3,
        Component.EYES_OPEN: 100 * sigmoid(measures.eyes_open, 0.02, 0.01),
        Component.MOUTH_CLOSED: 100 * (1 - sigmoid(measures.mouth_open, 0.2, 0.06)),
        Component.SINGLE_FACE: 100 * (1 - measures.second_face),
    }


def _sometimes(measures: Measures) -> dict[Component, float | None]:
    """Map what may not have been assessed."""
    return {
        Component.HEAD_SIZE: _mapped(
            measures.head_size, lambda size: 200 * (1 - sigmoid(max(size - _HEAD_SIZE, 0), 0, 0.05))
        ),
        Component.MOTION_BLUR: _mapped(
            measures.detail_evenness, lambda share: 100 * sigmoid(share, _EVENNESS_HALF, _EVENNESS_WIDTH)
        ),
        Component.EYES_VISIBLE: _mapped(measures.eyes_covered, _uncovered),
        Component.MOUTH_VISIBLE: _mapped(measures.mouth_covered, _uncovered),
        Component.FACE_VISIBLE: _mapped(measures.face_covered, _uncovered),
        Component.BACKGROUND: _mapped(
            measures.background_gradient, lambda gradient: 190 * (1 - sigmoid(gradient, 10, 100))
        ),
        Component.COLOUR: _mapped(
            measures.colour_distance, lambda distance: 200 * (1 - sigmoid(distance, 0, 10))
        ),
        Component.COMPRESSION: _mapped(
            measures.blockiness, lambda step: 100 * (1 - sigmoid(step, _BLOCKINESS_HALF, _BLOCKINESS_WIDTH))
        ),
    }


def _mapped(measure: float | None, to_value: Callable[[float], float]) -> float | None:
    return None if measure is None else to_value(measure)


def _uncovered(share: float) -> float:
    """Map a covered share. Of LFW's development images the median is 0.02 for all three zones.

    Of the 24 with the most covered eyes 22 wear dark glasses and two a cap's shadow; a mask covers 0.8 of the
    mouth's zone (median of 49), and so does a full black beard.
    """
    return 100 * (1 - share)
