import dataclasses

import pytest

from app.errors import SettingsError
from app.settings import CheckInSettings, EnrollSettings, PortraitSettings

SECTIONS = (PortraitSettings, EnrollSettings, CheckInSettings)


def test_a_badge_asks_for_more_than_an_enrollment_and_that_for_more_than_the_kiosk():
    portrait, enroll, check_in = (section() for section in SECTIONS)
    assert portrait.inter_eye_px >= enroll.inter_eye_px > check_in.inter_eye_px
    assert portrait.yaw_deg < enroll.yaw_deg < check_in.yaw_deg
    assert portrait.component > enroll.component > check_in.component
    assert portrait.plain
    assert not check_in.posed


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize(
    ("key", "wrong", "allowed"),
    [
        ("inter_eye_px", 19, "20 to 400"),
        ("yaw_deg", 0.5, "1 to 45"),
        ("pitch_deg", 46.0, "1 to 45"),
        ("roll_deg", float("nan"), "1 to 45"),
        ("component", 91, "0 to 90"),
        ("margin", -0.1, "0 to 2"),
        ("second_face", 1.1, "0 to 1"),
        ("widest_share", 0.0, "0.1 to 1"),
    ],
)
def test_a_limit_that_cannot_work_is_named_with_its_section_and_what_can(section, key, wrong, allowed):
    with pytest.raises(SettingsError) as failed:
        section(**{key: wrong})
    assert str(failed.value) == f"{section.section}.{key} is {wrong}; it must be {allowed}."


def test_the_name_of_the_section_is_no_key():
    assert "section" not in {field.name for field in dataclasses.fields(CheckInSettings)}
