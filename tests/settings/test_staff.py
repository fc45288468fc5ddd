import pytest

from app.errors import SettingsError
from app.settings import StaffSettings


def test_a_session_locks_after_two_minutes_and_never_stays_open():
    assert StaffSettings().lock_after_s == 120
    with pytest.raises(SettingsError, match=r"staff\.lock_after_s is 0; it must be 30 to 3600"):
        StaffSettings(lock_after_s=0)
