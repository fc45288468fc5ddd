"""What a site can set: defaults here, then one TOML file, then the environment. Read once, frozen."""

from app.settings.desk import DeskSettings
from app.settings.hub import HubSettings
from app.settings.kiosk import ActionsSettings, KioskSettings, LivenessSettings
from app.settings.place import AppearanceSettings, CameraSettings, RecognitionSettings, SiteSettings
from app.settings.profiles import CheckInSettings, EnrollSettings, PortraitSettings, ProfileSettings
from app.settings.reading import FILE_NAME, Settings, read_settings
from app.settings.remote import RemoteSettings

__all__ = [
    "FILE_NAME",
    "ActionsSettings",
    "AppearanceSettings",
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
    "read_settings",
]
