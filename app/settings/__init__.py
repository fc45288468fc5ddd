"""What a site can set: defaults here, then one TOML file, then the environment. Read once, frozen."""

from app.settings.activity import ActivitySettings
from app.settings.backup import BackupSettings
from app.settings.desk import DeskSettings
from app.settings.hub import HubSettings
from app.settings.kiosk import ActionsSettings, KioskSettings, LivenessSettings
from app.settings.place import AppearanceSettings, CameraSettings, RecognitionSettings, SiteSettings
from app.settings.profiles import CheckInSettings, EnrollSettings, PortraitSettings, ProfileSettings
from app.settings.reading import FILE_NAME, Settings, read_settings
from app.settings.remote import RemoteSettings
from app.settings.staff import StaffSettings

__all__ = [
    "FILE_NAME",
    "ActionsSettings",
    "ActivitySettings",
    "AppearanceSettings",
    "BackupSettings",
    "CameraSettings",
    "CheckInSettings",
    "DeskSettings",
    "EnrollSettings",
    "HubSettings",
    "KioskSettings",
    "LivenessSettings",
    "PortraitSettings",
    "ProfileSettings",
    "RecognitionSettings",
    "RemoteSettings",
    "Settings",
    "SiteSettings",
    "StaffSettings",
    "read_settings",
]
