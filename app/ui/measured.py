"""One level deeper, for those who ask: quality components by their standard names, with what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.quality import Component

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.quality import Measures, Quality

_NATIVE: dict[Component, tuple[Callable[[Measures], float | None], int, str]] = {
    Component.HEAD_POSE_YAW: (lambda measures: measures.pose.yaw_deg, 0, "°"),
    Component.HEAD_POSE_PITCH: (lambda measures: measures.pose.pitch_deg, 0, "°"),
    Component.HEAD_POSE_ROLL: (lambda measures: measures.pose.roll_deg, 0, "°"),
    Component.INTER_EYE_DISTANCE: (lambda measures: measures.inter_eye_px, 0, " px"),
    Component.HEAD_SIZE: (lambda measures: measures.head_size, 2, ""),
    Component.LEFTWARD_CROP: (lambda measures: measures.left_margin, 2, ""),
    Component.RIGHTWARD_CROP: (lambda measures: measures.right_margin, 2, ""),
    Component.MARGIN_ABOVE: (lambda measures: measures.margin_above, 2, ""),
    Component.MARGIN_BELOW: (lambda measures: measures.margin_below, 2, ""),
    Component.SHARPNESS: (lambda measures: measures.sharpness, 3, ""),
    Component.MOTION_BLUR: (lambda measures: measures.detail_evenness, 2, ""),
    Component.LUMINANCE_MEAN: (lambda measures: measures.luminance_mean, 2, ""),
    Component.UNDER_EXPOSURE: (lambda measures: measures.under_exposed, 3, ""),
    Component.OVER_EXPOSURE: (lambda measures: measures.over_exposed, 3, ""),
    Component.DYNAMIC_RANGE: (lambda measures: measures.dynamic_range_bits, 1, " bit"),
    Component.ILLUMINATION_UNIFORMITY: (lambda measures: measures.illumination_uniformity, 2, ""),
    Component.EYES_OPEN: (lambda measures: measures.eyes_open, 3, ""),
    Component.EYES_VISIBLE: (lambda measures: measures.eyes_covered, 2, ""),
    Component.MOUTH_CLOSED: (lambda measures: measures.mouth_open, 3, ""),
    Component.MOUTH_VISIBLE: (lambda measures: measures.mouth_covered, 2, ""),
    Component.FACE_VISIBLE: (lambda measures: measures.face_covered, 2, ""),
    Component.SINGLE_FACE: (lambda measures: measures.second_face, 2, ""),
    Component.BACKGROUND: (lambda measures: measures.background_gradient, 0, ""),
    Component.COLOUR: (lambda measures: measures.colour_distance, 1, ""),
    Component.COMPRESSION: (lambda measures: measures.blockiness, 1, ""),
}
"""How a component's native measure is found, its decimals, and its unit; most are shares or ratios."""


def native(component: Component, measures: Measures) -> str:
    """Write what was measured for a component as the locale does; empty if it was not assessed."""
    find, decimals, unit = _NATIVE[component]
    value = find(measures)
    if value is None:
        return ""
    return QLocale().toString(round(float(value), decimals) + 0.0, "f", decimals) + unit  # never "-0"


def listed(components: Sequence[Component], quality: Quality) -> str:
    """Write a line for each component: its standard name, its value, and in brackets what was measured."""
    return "\n".join(_line(component, quality) for component in components)


def _line(component: Component, quality: Quality) -> str:
    value = quality.components.get(component)
    if value is None:
        #: A quality component of a picture, by its technical name, of which nothing can be said
        text = QCoreApplication.translate("measured", "{name}: not assessed")
        return text.format(name=component.value)
    #: A quality component by its technical name, 0 to 100, and what was measured: "Sharpness: 82 (0.053)"
    text = QCoreApplication.translate("measured", "{name}: {value} ({measured})")
    return text.format(
        name=component.value,
        value=QLocale().toString(value),
        measured=native(component, quality.measures),
    )
