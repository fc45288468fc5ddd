import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.components import Component, Measures, component_values, head_pose_quality
from app.core.face import HeadPose
from tests.core.values import GOOD, measures

shares = st.floats(0, 1)
angles = st.floats(-180, 180)
lengths = st.floats(0, 5000)

OPTIONAL = {
    Component.HEAD_SIZE: "head_size",
    Component.MOTION_BLUR: "detail_evenness",
    Component.EYES_VISIBLE: "eyes_covered",
    Component.MOUTH_VISIBLE: "mouth_covered",
    Component.FACE_VISIBLE: "face_covered",
    Component.BACKGROUND: "background_gradient",
    Component.COLOUR: "colour_distance",
    Component.COMPRESSION: "blockiness",
}


@given(st.builds(Measures, st.builds(HeadPose, angles, angles, angles), lengths, lengths, lengths, lengths,
    lengths, lengths, shares, shares, shares, st.floats(0, 8), shares, lengths, lengths, shares,
    *[lengths] * 9))  # fmt: skip
def test_every_component_is_0_to_100_whatever_is_measured(native: Measures) -> None:
    values = component_values(native)
    assert list(values) == list(Component)
    assert all(0 <= value <= 100 for value in values.values())


def test_what_was_not_assessed_has_no_value_rather_than_a_good_one() -> None:
    assert set(Component) - set(component_values(GOOD)) == set(OPTIONAL)


@pytest.mark.parametrize(
    ("angle_deg", "value"), [(0, 100), (5, 99), (15, 93), (30, 75), (90, 0), (-30, 75), (170, 0)]
)
def test_head_pose_follows_the_standards_formula(angle_deg: float, value: int) -> None:
    assert head_pose_quality(angle_deg) == value


def test_angles_beyond_90_degrees_are_useless_not_good_again() -> None:
    assert head_pose_quality(math.degrees(math.pi)) == 0


@pytest.mark.parametrize(
    ("component", "name", "measured", "value"),
    [
        (Component.INTER_EYE_DISTANCE, "inter_eye_px", 32, 13),
        (Component.INTER_EYE_DISTANCE, "inter_eye_px", 50, 27),
        (Component.INTER_EYE_DISTANCE, "inter_eye_px", 90, 73),
        (Component.INTER_EYE_DISTANCE, "inter_eye_px", 120, 92),
        (Component.LUMINANCE_MEAN, "luminance_mean", 0.1, 12),
        (Component.LUMINANCE_MEAN, "luminance_mean", 0.3, 88),
        (Component.LUMINANCE_MEAN, "luminance_mean", 0.5, 99.5),
        (Component.HEAD_SIZE, "head_size", 0.45, 100),
        (Component.HEAD_SIZE, "head_size", 0.505, 50),
        (Component.BACKGROUND, "background_gradient", 113, 50),
        (Component.BACKGROUND, "background_gradient", 20, 90),
        (Component.COLOUR, "colour_distance", 0, 100),
        (Component.COLOUR, "colour_distance", 11, 50),
        (Component.EYES_VISIBLE, "eyes_covered", 0.5, 50),
        (Component.MOUTH_VISIBLE, "mouth_covered", 0.1, 90),
        (Component.FACE_VISIBLE, "face_covered", 0.1, 90),
    ],
)
def test_components_follow_the_reference_implementation(
    component: Component, name: str, measured: float, value: float
) -> None:
    assert component_values(measures(**{name: measured}))[component] == pytest.approx(value, abs=1)


def test_a_small_head_is_no_fault_for_the_portrait_is_cut_out() -> None:
    assert component_values(measures(head_size=0.1))[Component.HEAD_SIZE] == 100


@pytest.mark.parametrize(
    ("component", "name", "natural", "spoilt"),
    [
        (Component.SHARPNESS, "sharpness", 0.053, 0.02),
        (Component.MOTION_BLUR, "detail_evenness", 0.72, 0.3),
        (Component.COMPRESSION, "blockiness", 1.4, 7.9),
    ],
)
def test_what_the_standard_has_no_formula_for_is_good_in_usual_pictures_and_poor_in_spoilt_ones(
    component: Component, name: str, natural: float, spoilt: float
) -> None:
    assert component_values(measures(**{name: natural}))[component] >= 80
    assert component_values(measures(**{name: spoilt}))[component] <= 25
