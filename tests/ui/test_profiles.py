import pytest

from app.core.quality import CHECK_IN, ENROLL, PORTRAIT
from app.settings import CheckInSettings, EnrollSettings, PortraitSettings
from app.ui.profiles import profile_of


@pytest.mark.parametrize(
    ("section", "profile"),
    [(PortraitSettings(), PORTRAIT), (EnrollSettings(), ENROLL), (CheckInSettings(), CHECK_IN)],
    ids=["portrait", "enroll", "check-in"],
)
def test_without_settings_the_profiles_are_the_programs_own(section, profile):
    assert profile_of(section) == profile


def test_a_site_can_ask_for_more_or_less():
    profile = profile_of(CheckInSettings(inter_eye_px=40, yaw_deg=30))
    assert (profile.inter_eye_px, profile.yaw_deg, profile.pitch_deg) == (40, 30, CHECK_IN.pitch_deg)
