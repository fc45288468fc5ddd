import pytest

from app.errors import SettingsError
from app.settings import DeskSettings


def test_an_enrollment_takes_five_poses_unless_the_site_says_otherwise():
    assert DeskSettings().mode == "full"


@pytest.mark.parametrize(
    "wrong", [{"mode": "slow"}, {"countdown_s": 11}, {"countdown_s": -1}, {"consent_days": 3651}]
)
def test_a_setting_that_cannot_work_is_named(wrong):
    with pytest.raises(SettingsError, match=f"desk.{next(iter(wrong))}"):
        DeskSettings(**wrong)
