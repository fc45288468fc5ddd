from app.core.gate import LIGHT_COMPONENT, embeddable, in_bad_light, turned
from app.core.quality import ENROLL, Defect, defects, judged
from tests.core.values import measures


def test_whatever_can_be_taken_is_embedded():
    asked = embeddable(ENROLL, is_turned=True)
    for level_deg in (-ENROLL.pitch_deg, 0.0, ENROLL.pitch_deg):
        gate = turned(ENROLL, level_deg)
        assert gate.yaw_deg <= asked.yaw_deg
        assert gate.pitch_deg <= asked.pitch_deg
    assert asked.component <= LIGHT_COMPONENT
    assert (asked.inter_eye_px, asked.roll_deg) == (ENROLL.inter_eye_px, ENROLL.roll_deg)


def test_only_the_front_is_embedded_where_no_turned_head_is_collected():
    asked = embeddable(ENROLL, is_turned=False)
    assert (asked.yaw_deg, asked.pitch_deg) == (ENROLL.yaw_deg, ENROLL.pitch_deg)


def test_a_turned_head_may_be_turned_further_than_the_front():
    gate = turned(ENROLL, 0)
    assert gate.yaw_deg >= ENROLL.yaw_deg + 8
    assert gate.pitch_deg >= ENROLL.pitch_deg + 8


def test_bad_light_is_forgiven_and_nothing_else():
    dim = judged(measures(luminance_mean=0.14, sharpness=0.001))
    found = defects(dim, ENROLL, 1280)
    assert found == (Defect.TOO_DARK, Defect.BLURRED)
    assert in_bad_light(found, dim, ENROLL, 1280) == (Defect.BLURRED,)


def test_a_black_picture_is_not_forgiven():
    black = judged(measures(luminance_mean=0.02, under_exposed=0.95))
    found = defects(black, ENROLL, 1280)
    assert in_bad_light(found, black, ENROLL, 1280) == found == (Defect.TOO_DARK,)
