import pytest

from app.errors import SettingsError
from app.settings import BackupSettings


def test_a_backup_is_made_every_day_and_proved_every_week():
    made = BackupSettings()
    assert (made.every_hours, made.drill_days) == (24, 7)


def test_at_least_one_backup_stays():
    with pytest.raises(SettingsError, match=r"backup\.keep is 0; it must be 1 to 100"):
        BackupSettings(keep=0)
