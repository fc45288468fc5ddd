import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import HeadPose
from app.core.quality import (
    ANY,
    CHECK_IN,
    ENROLL,
    ENROLL_FILE,
    Component,
    Defect,
    Measures,
    defects,
    head_pose_quality,
    judged,
)
from tests.core.values import GOOD, measures

WIDTH_PX = 1280

shares = st.floats(0, 1)
angles = st.floats(-180, 180)
lengths = st.floats(0, 5000)


@given(
    st.builds(
        Measures,
        st.builds(HeadPose, angles, angles, angles),
        lengths, lengths, lengths, lengths, lengths, lengths,
        shares, shares, shares, st.floats(0, 8), shares, lengths, lengths, shares,
    )
)  # fmt: skip
def test_every_component_and_the_unified_score_are_0_to_100_whatever_is_measured(native: Measures) -> None:
    quality = judged(native)
    assert set(quality.components) == set(Component)
    assert all(0 <= value <= 100 for value in quality.components.values())
    assert 0 <= quality.unified <= 100
    defects(quality, ENROLL, WIDTH_PX)


@pytest.mark.parametrize(
    ("angle_deg", "value"), [(0, 100), (5, 99), (15, 93), (30, 75), (90, 0), (-30, 75), (170, 0)]
)
def test_head_pose_follows_the_standards_formula(angle_deg: float, value: int) -> None:
    assert head_pose_quality(angle_deg) == value


@pytest.mark.parametrize(("inter_eye_px", "value"), [(32, 13), (50, 27), (64, 43), (90, 73), (120, 92)])
def test_inter_eye_distance_follows_the_reference_implementation(inter_eye_px: float, value: int) -> None:
    quality = judged(measures(inter_eye_px=inter_eye_px))
    assert quality.components[Component.INTER_EYE_DISTANCE] == pytest.approx(value, abs=1)


@pytest.mark.parametrize(("luminance_mean", "value"), [(0.1, 12), (0.3, 88), (0.5, 99.5)])
def test_mean_luminance_follows_the_reference_implementation(luminance_mean: float, value: float) -> None:
    quality = judged(measures(luminance_mean=luminance_mean))
    assert quality.components[Component.LUMINANCE_MEAN] == pytest.approx(value, abs=1)


def test_a_good_face_has_no_defect_for_any_purpose() -> None:
    for profile in (ENROLL, ENROLL_FILE, CHECK_IN):
        assert defects(judged(GOOD), profile, WIDTH_PX) == ()


@pytest.mark.parametrize(
    ("changed", "defect"),
    [
        ({"second_face": 0.9}, Defect.SEVERAL_FACES),
        ({"inter_eye_px": 20}, Defect.TOO_FAR),
        ({"inter_eye_px": 700}, Defect.TOO_CLOSE),
        ({"left_margin": 0.3}, Defect.OFF_CENTRE),
        ({"right_margin": 0.3}, Defect.OFF_CENTRE),
        ({"yaw_deg": -50}, Defect.TURNED),
        ({"pitch_deg": -40}, Defect.CHIN_UP),
        ({"pitch_deg": 40}, Defect.CHIN_DOWN),
        ({"roll_deg": 50}, Defect.TILTED),
        ({"luminance_mean": 0.05}, Defect.TOO_DARK),
        ({"luminance_mean": 0.95}, Defect.TOO_BRIGHT),
        ({"over_exposed": 0.5, "luminance_mean": 0.7}, Defect.TOO_BRIGHT),
        ({"illumination_uniformity": 0.0}, Defect.UNEVEN_LIGHT),
        ({"sharpness": 0.005}, Defect.BLURRED),
        ({"eyes_open": 0.0}, Defect.EYES_CLOSED),
        ({"mouth_open": 0.6}, Defect.MOUTH_OPEN),
    ],
)
def test_each_defect_is_named_by_what_mends_it(changed: dict[str, float], defect: Defect) -> None:
    assert defects(judged(measures(**changed)), ENROLL, WIDTH_PX)[0] is defect


def test_the_most_urgent_defect_comes_first() -> None:
    found = defects(judged(measures(inter_eye_px=20, sharpness=0.005, luminance_mean=0.05)), ENROLL, WIDTH_PX)
    assert found == (Defect.TOO_FAR, Defect.TOO_DARK, Defect.BLURRED)


def test_an_existing_picture_is_not_refused_for_closed_eyes() -> None:
    quality = judged(measures(eyes_open=0.0, mouth_open=0.6))
    assert defects(quality, ENROLL_FILE, WIDTH_PX) == ()


@given(st.floats(0, 0.3), st.floats(0, 0.3))
def test_a_sharper_face_never_scores_lower(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert judged(measures(sharpness=less)).unified <= judged(measures(sharpness=more)).unified


def test_every_defect_says_what_to_do_in_a_short_sentence() -> None:
    assert all(len(defect.value.split()) <= 9 and "!" not in defect.value for defect in Defect)


def test_angles_beyond_90_degrees_are_useless_not_good_again() -> None:
    assert head_pose_quality(math.degrees(math.pi)) == 0


@given(st.floats(0, 100), st.floats(0, 100))
def test_the_longer_the_second_networks_embedding_the_better_a_face_can_be_compared(
    one: float, other: float
) -> None:
    less, more = sorted((one, other))
    poor, good = judged(measures(magnitude=less)), judged(measures(magnitude=more))
    assert 0 <= poor.unified <= good.unified <= 100
    assert poor.picture == good.picture == judged(GOOD).picture


def test_without_the_second_network_the_picture_is_all_that_is_judged() -> None:
    quality = judged(measures(magnitude=None))
    assert quality.unified == quality.picture


def test_a_face_that_no_network_recognizes_is_poor_however_good_the_picture_is() -> None:
    assert judged(GOOD).picture > 70
    assert judged(measures(magnitude=5)).unified < 40
    assert judged(measures(magnitude=16)).unified > judged(measures(magnitude=11)).unified + 30


@given(angles, lengths, shares)
def test_for_measuring_every_face_is_good_enough(angle: float, length: float, share: float) -> None:
    poor = measures(
        yaw_deg=angle, pitch_deg=angle, roll_deg=angle, inter_eye_px=length, left_margin=-length,
        sharpness=0, luminance_mean=share, under_exposed=share, over_exposed=share, dynamic_range_bits=0,
        illumination_uniformity=0, eyes_open=0, mouth_open=length, second_face=share,
    )  # fmt: skip
    assert defects(judged(poor), ANY, WIDTH_PX) == ()
