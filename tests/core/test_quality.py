import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import HeadPose
from app.core.quality import (
    ANY,
    CHECK_IN,
    CHECK_IN_FILE,
    ENROLL,
    ENROLL_FILE,
    PORTRAIT,
    Defect,
    Measures,
    defects,
    judged,
)
from tests.core.values import GOOD, measures

WIDTH_PX = 1280

shares = st.floats(0, 1)
angles = st.floats(-180, 180)
lengths = st.floats(0, 5000)


@given(st.builds(Measures, st.builds(HeadPose, angles, angles, angles), lengths, lengths, lengths, lengths,
    lengths, lengths, shares, shares, shares, st.floats(0, 8), shares, lengths, lengths, shares,
    *[st.none() | lengths] * 9))  # fmt: skip
def test_every_score_is_0_to_100_whatever_is_measured(native: Measures) -> None:
    quality = judged(native)
    assert 0 <= quality.picture <= 100
    assert 0 <= quality.unified <= 100
    for profile in (PORTRAIT, ENROLL, CHECK_IN, ANY):
        defects(quality, profile, WIDTH_PX)


def test_a_good_face_has_no_defect_for_any_purpose() -> None:
    for profile in (PORTRAIT, ENROLL, ENROLL_FILE, CHECK_IN, CHECK_IN_FILE):
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
        ({"detail_evenness": 0.2}, Defect.BLURRED),
        ({"eyes_covered": 0.9}, Defect.EYES_COVERED),
        ({"face_covered": 0.9}, Defect.FACE_COVERED),
        ({"eyes_open": 0.0}, Defect.EYES_CLOSED),
        ({"mouth_open": 0.6}, Defect.MOUTH_OPEN),
    ],
)
def test_each_defect_is_named_by_what_mends_it(changed: dict[str, float], defect: Defect) -> None:
    assert defects(judged(measures(**changed)), ENROLL, WIDTH_PX)[0] is defect


@pytest.mark.parametrize(
    ("changed", "defect"),
    [
        ({"background_gradient": 200}, Defect.BUSY_BACKGROUND),
        ({"colour_distance": 25}, Defect.ODD_COLOUR),
        ({"blockiness": 8}, Defect.COMPRESSED),
    ],
)
def test_only_a_badge_asks_for_what_recognition_does_not_need(
    changed: dict[str, float], defect: Defect
) -> None:
    quality = judged(measures(**changed))
    assert defects(quality, PORTRAIT, WIDTH_PX) == (defect,)
    assert defects(quality, ENROLL, WIDTH_PX) == ()


def test_a_full_beard_is_no_reason_to_refuse_a_picture() -> None:
    assert defects(judged(measures(mouth_covered=0.95, face_covered=0.5)), ENROLL, WIDTH_PX) == ()


def test_dark_glasses_and_masks_are_let_in_at_the_kiosk() -> None:
    covered = judged(measures(eyes_covered=0.9, mouth_covered=0.9, face_covered=0.9))
    assert defects(covered, CHECK_IN, WIDTH_PX) == defects(covered, ENROLL_FILE, WIDTH_PX) == ()


def test_a_head_that_was_asked_to_turn_may_turn_and_nod_but_not_lean() -> None:
    turned = ENROLL.turned(15)
    assert defects(judged(measures(yaw_deg=28, pitch_deg=-28)), turned, WIDTH_PX) == ()
    assert defects(judged(measures(yaw_deg=31)), turned, WIDTH_PX) == (Defect.TURNED,)
    assert defects(judged(measures(roll_deg=20)), turned, WIDTH_PX) == (Defect.TILTED,)


def test_a_picture_for_a_badge_is_taken_of_nobody_who_turns_away() -> None:
    assert defects(judged(measures(yaw_deg=10)), PORTRAIT, WIDTH_PX) == (Defect.TURNED,)
    assert defects(judged(measures(yaw_deg=10)), ENROLL, WIDTH_PX) == ()


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


@given(st.floats(0, 100), st.floats(0, 100))
def test_the_longer_the_second_networks_embedding_the_better_a_face_can_be_compared(
    one: float, other: float
) -> None:
    less, more = sorted((one, other))
    poor, good = judged(measures(magnitude=less)), judged(measures(magnitude=more))
    assert 0 <= poor.unified <= good.unified <= 100
    assert poor.picture == good.picture == judged(GOOD).picture


@pytest.mark.parametrize("covered", ["eyes_covered", "mouth_covered", "face_covered"])
def test_a_covered_face_can_be_compared_less_well(covered: str) -> None:
    assert judged(measures(**{covered: 0.9})).unified < judged(measures(**{covered: 0.05})).unified - 20


def test_without_the_second_network_the_picture_is_all_that_is_judged() -> None:
    quality = judged(measures(magnitude=None))
    assert quality.unified == quality.picture


def test_a_face_that_no_network_recognizes_is_poor_however_good_the_picture_is() -> None:
    assert judged(GOOD).picture > 70
    assert judged(measures(magnitude=5)).unified < 50
    assert judged(measures(magnitude=16)).unified > judged(measures(magnitude=11)).unified + 20


@given(angles, lengths, shares)
def test_for_measuring_every_face_is_good_enough(angle: float, length: float, share: float) -> None:
    poor = measures(
        yaw_deg=angle, pitch_deg=angle, roll_deg=angle, inter_eye_px=length, left_margin=-length,
        sharpness=0, luminance_mean=share, under_exposed=share, over_exposed=share, dynamic_range_bits=0,
        illumination_uniformity=0, eyes_open=0, mouth_open=length, second_face=share,
    )  # fmt: skip
    assert defects(judged(poor), ANY, WIDTH_PX) == ()
