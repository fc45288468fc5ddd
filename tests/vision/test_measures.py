from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.core.face import Box, Frame, HeadPose
from app.core.quality import Component, Measures, Quality, judged
from app.vision.analyser import Analyser
from app.vision.measures import measure, second_face_share
from tests.vision import scenes

FRONTAL = HeadPose(0, 0, 0)
FRAME = np.full((480, 640, 3), 128, np.uint8)


def landmarks(**moved: tuple[float, float]) -> NDArray[np.float32]:
    """Eyes 100 px apart around (300, 200), chin 120 px below, both eyes open by 6 px, mouth by 12 px."""
    points = {
        468: (250, 200), 473: (350, 200), 152: (300, 320),
        159: (250, 197), 145: (250, 203), 386: (350, 197), 374: (350, 203),
        13: (300, 270), 14: (300, 282),
    }  # fmt: skip
    found = np.zeros((478, 2), np.float32)
    for index, place in {**points, **{int(key[1:]): place for key, place in moved.items()}}.items():
        found[index] = place
    return found


def chip(grey: int = 128) -> NDArray[np.uint8]:
    return np.full((150, 150, 3), grey, np.uint8)


def lively() -> NDArray[np.uint8]:
    return np.random.default_rng(1).integers(0, 256, (150, 150, 3), np.uint8)


def test_distances_are_told_in_the_units_of_the_standard():
    found = measure(chip(), landmarks(), FRONTAL, FRAME)
    assert found.inter_eye_px == pytest.approx(100)
    assert found.left_margin == pytest.approx(3)
    assert found.right_margin == pytest.approx((639 - 300) / 100)
    assert found.margin_above == pytest.approx(200 / 120)
    assert found.margin_below == pytest.approx((479 - 200) / 120)
    assert found.eyes_open == pytest.approx(6 / 120)
    assert found.mouth_open == pytest.approx(12 / 120)


def test_the_more_closed_eye_counts():
    winking = landmarks(_386=(350, 200), _374=(350, 201))
    assert measure(chip(), winking, FRONTAL, FRAME).eyes_open == pytest.approx(1 / 120)


@settings(deadline=None)
@given(st.floats(-70, 70))
def test_a_turned_head_does_not_look_farther_away(yaw_deg):
    half_px = 50 * np.cos(np.radians(yaw_deg))
    turned = landmarks(_468=(300 - half_px, 200), _473=(300 + half_px, 200))
    found = measure(chip(), turned, HeadPose(yaw_deg, 0, 0), FRAME)
    assert found.inter_eye_px == pytest.approx(100, rel=1e-4)


def test_landmarks_in_one_point_give_finite_measures():
    found = measure(chip(), np.zeros((478, 2), np.float32), HeadPose(90, 0, 0), FRAME)
    assert all(np.isfinite(value) for value in vars_of(found).values())


def vars_of(measures: Measures) -> dict[str, float]:
    """Return what was assessed."""
    values = {name: getattr(measures, name) for name in measures.__slots__ if name != "pose"}
    return {name: value for name, value in values.items() if value is not None}


def test_the_head_is_told_as_a_share_of_the_frame():
    assert measure(chip(), landmarks(), FRONTAL, FRAME).head_size == pytest.approx(120 / 480)


@pytest.mark.parametrize("direction", [0, 45, 90, 135])
def test_what_moves_is_smeared_along_one_direction_and_what_is_out_of_focus_is_not(direction):
    turn = cv2.getRotationMatrix2D((4, 4), direction, 1)
    line = np.zeros((9, 9), np.float32)
    line[4] = 1
    smear = cv2.warpAffine(line, turn, (9, 9))
    moved = cv2.filter2D(lively(), -1, smear / smear.sum())
    blurred = cv2.GaussianBlur(lively(), (0, 0), 2)
    still, moved_, blurred_ = (
        measure(np.asarray(one, np.uint8), landmarks(), FRONTAL, FRAME).detail_evenness or 0
        for one in (lively(), moved, blurred)
    )
    assert moved_ < 0.5
    assert min(still, blurred_) > 0.75


def test_a_picture_without_any_detail_has_not_moved():
    assert measure(chip(), landmarks(), FRONTAL, FRAME).detail_evenness == 1


def test_of_a_face_whose_eyes_are_covered_no_movement_is_told():
    glasses = chip(170)
    glasses[30:64] = 10
    found = measure(glasses, landmarks(), FRONTAL, FRAME)
    assert found.eyes_covered == 1
    assert found.detail_evenness is None
    assert found.mouth_covered is None


def test_skin_has_its_colour_under_white_light_and_a_grey_picture_has_none():
    def distance(*colour: int) -> float | None:
        plain = np.full((150, 150, 3), colour, np.uint8)
        return measure(plain, landmarks(), FRONTAL, FRAME).colour_distance

    assert distance(200, 150, 125) == 0
    assert (distance(90, 130, 220) or 0) > 20
    assert distance(120, 120, 120) is None


def test_compression_is_a_matter_of_files():
    mesh = landmarks(_0=(240, 150), _1=(360, 330))
    mesh[mesh.sum(axis=1) == 0] = (300, 200)
    assert measure(chip(), mesh, FRONTAL, FRAME).blockiness is None
    assert measure(chip(), mesh, FRONTAL, FRAME, video=False).blockiness == 0


@pytest.mark.parametrize(
    ("grey", "mean", "under", "over"),
    [
        (0, 0, 1, 0),
        (25, 25 / 255, 1, 0),
        (26, 26 / 255, 0, 0),
        (246, 246 / 255, 0, 0),
        (247, 247 / 255, 0, 1),
    ],
)
def test_under_and_over_exposure_begin_where_the_standard_says(grey, mean, under, over):
    found = measure(chip(grey), landmarks(), FRONTAL, FRAME)
    assert found.luminance_mean == pytest.approx(mean)
    assert (found.under_exposed, found.over_exposed) == (under, over)
    assert found.sharpness == found.dynamic_range_bits == 0


def test_a_plain_face_is_evenly_lit_and_a_half_dark_one_is_not():
    half = chip(200)
    half[:, :75] = 20
    assert measure(chip(), landmarks(), FRONTAL, FRAME).illumination_uniformity == 1
    assert measure(half, landmarks(), FRONTAL, FRAME).illumination_uniformity == 0


def test_all_levels_of_grey_are_eight_bits():
    assert measure(lively(), landmarks(), FRONTAL, FRAME).dynamic_range_bits == pytest.approx(7.5, abs=0.5)


def test_blur_lowers_the_sharpness():
    picture = lively()
    sharp = measure(picture, landmarks(), FRONTAL, FRAME).sharpness
    blurred = [np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8) for sigma in (1, 2, 4)]
    found = [measure(one, landmarks(), FRONTAL, FRAME).sharpness for one in blurred]
    assert [sharp, *found] == sorted([sharp, *found], reverse=True)


def test_the_second_face_is_told_as_a_share_of_the_nearest():
    face, size = Box(450, 450, 100, 100), (1000, 1000)
    assert second_face_share(face, [], size) == 0
    others = [Box(495, 495, 10, 10), Box(475, 475, 50, 50)]
    assert second_face_share(face, others, size) == pytest.approx(0.25)
    assert second_face_share(face, [Box(250, 250, 500, 500)], size) == 1
    assert second_face_share(face, [Box(0, 475, 50, 50)], size) < 0.2
    assert measure(chip(), landmarks(), FRONTAL, FRAME, second_face=0.25).second_face == 0.25


def quality_of(analyser: Analyser, pixels: NDArray[Any]) -> Quality:
    face = analyser.analyse(Frame(np.ascontiguousarray(pixels, np.uint8), 0), scenes.EVERY).face
    assert face is not None
    assert face.quality is not None
    return face.quality


def half_lit(pixels):
    shaded = pixels.copy()
    shaded[:, :491] = shaded[:, :491] * 0.15
    return shaded


@pytest.mark.models
@pytest.mark.parametrize(
    ("spoil", "lowered"),
    [
        (lambda pixels: cv2.GaussianBlur(pixels, (0, 0), 6), {Component.SHARPNESS}),
        (lambda pixels: pixels * 0.15, {Component.LUMINANCE_MEAN, Component.DYNAMIC_RANGE}),
        (
            lambda pixels: np.clip(pixels * 2.2 + 60, 0, 255),
            {Component.LUMINANCE_MEAN, Component.OVER_EXPOSURE, Component.DYNAMIC_RANGE},
        ),
        (half_lit, {Component.ILLUMINATION_UNIFORMITY}),
        (lambda pixels: scenes.scaled(pixels, 0.4), {Component.INTER_EYE_DISTANCE}),
        (lambda pixels: pixels[:, 400:], {Component.LEFTWARD_CROP}),
        (lambda pixels: pixels[:, :580], {Component.RIGHTWARD_CROP}),
    ],
    ids=["blurred", "dark", "bright", "lit from one side", "far away", "cut off left", "cut off right"],
)
def test_what_spoils_a_picture_lowers_its_component_and_little_else(analyser, spoil, lowered):
    pixels = scenes.pixels_of("obama.jpg")
    before, after = quality_of(analyser, pixels), quality_of(analyser, spoil(pixels))
    fallen = {
        component
        for component, value in after.components.items()
        if component is not Component.MARGIN_ABOVE and value < before.components[component] - 30
    }
    assert fallen == lowered
    assert after.picture < before.picture - 10
    assert after.unified < before.unified


@pytest.mark.models
@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
def test_a_portrait_is_good_and_its_measures_make_its_components(analyser, name):
    quality = quality_of(analyser, scenes.pixels_of(name))
    assert quality.unified >= 50
    assert judged(quality.measures).components == quality.components
