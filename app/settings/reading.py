"""Reads the settings of a site: defaults, then one TOML file, then the environment."""

from __future__ import annotations

import dataclasses
import difflib
import os
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from app.errors import SettingsError
from app.settings.activity import ActivitySettings
from app.settings.backup import BackupSettings
from app.settings.desk import DeskSettings
from app.settings.hub import HubSettings
from app.settings.kiosk import ActionsSettings, KioskSettings, LivenessSettings
from app.settings.place import AppearanceSettings, CameraSettings, RecognitionSettings, SiteSettings
from app.settings.profiles import CheckInSettings, EnrollSettings, PortraitSettings
from app.settings.remote import RemoteSettings
from app.settings.staff import StaffSettings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "settings.toml"
_PREFIX = "VESTIBULE_"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    camera: CameraSettings = field(default_factory=CameraSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    recognition: RecognitionSettings = field(default_factory=RecognitionSettings)
    desk: DeskSettings = field(default_factory=DeskSettings)
    portrait: PortraitSettings = field(default_factory=PortraitSettings)
    enroll: EnrollSettings = field(default_factory=EnrollSettings)
    check_in: CheckInSettings = field(default_factory=CheckInSettings)
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    liveness: LivenessSettings = field(default_factory=LivenessSettings)
    actions: ActionsSettings = field(default_factory=ActionsSettings)
    remote: RemoteSettings = field(default_factory=RemoteSettings)
    hub: HubSettings = field(default_factory=HubSettings)
    site: SiteSettings = field(default_factory=SiteSettings)
    activity: ActivitySettings = field(default_factory=ActivitySettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    backup: BackupSettings = field(default_factory=BackupSettings)


_Section = TypeVar(
    "_Section",
    CameraSettings,
    AppearanceSettings,
    RecognitionSettings,
    DeskSettings,
    PortraitSettings,
    EnrollSettings,
    CheckInSettings,
    KioskSettings,
    LivenessSettings,
    ActionsSettings,
    RemoteSettings,
    HubSettings,
    SiteSettings,
    ActivitySettings,
    StaffSettings,
    BackupSettings,
)
_KINDS = {str: "text", float: "a number", int: "a whole number", bool: "true or false"}
_TRUTHS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def read_settings(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of a site.

    Args:
        path: The TOML file; it need not exist.
        environment: `VESTIBULE_CAMERA_SOURCE` sets camera.source, and so on.

    Raises:
        SettingsError: The file cannot be read, or a key or value cannot work.
    """
    given = _from_file(path)
    for section in dataclasses.fields(Settings):
        for key in _keys(section.name):
            if (value := environment.get(f"{_PREFIX}{section.name}_{key}".upper())) is not None:
                given.setdefault(section.name, {})[key] = value
    return Settings(
        camera=_section(CameraSettings(), "camera", given),
        appearance=_section(AppearanceSettings(), "appearance", given),
        recognition=_section(RecognitionSettings(), "recognition", given),
        desk=_section(DeskSettings(), "desk", given),
        portrait=_section(PortraitSettings(), "portrait", given),
        enroll=_section(EnrollSettings(), "enroll", given),
        check_in=_section(CheckInSettings(), "check_in", given),
        kiosk=_section(KioskSettings(), "kiosk", given),
        liveness=_section(LivenessSettings(), "liveness", given),
        actions=_section(ActionsSettings(), "actions", given),
        remote=_section(RemoteSettings(), "remote", given),
        hub=_section(HubSettings(), "hub", given),
        site=_section(SiteSettings(), "site", given),
        activity=_section(ActivitySettings(), "activity", given),
        staff=_section(StaffSettings(), "staff", given),
        backup=_section(BackupSettings(), "backup", given),
    )


def _from_file(path: Path) -> dict[str, dict[str, Any]]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}. Mend or remove it.") from error
    except ValueError as error:  # no UTF-8, or no TOML
        raise SettingsError(f"{path} cannot be read: {error}. Mend or remove it.") from error
    known = [one.name for one in dataclasses.fields(Settings)]
    for name, values in content.items():
        if name not in known:
            raise SettingsError(f"{path}: there is no section “{name}”.{_nearest(name, known)}")
        if not isinstance(values, dict):
            raise SettingsError(f"{path}: “{name}” must be a section: [{name}].")
    return content


def _section(defaults: _Section, name: str, given: Mapping[str, Mapping[str, Any]]) -> _Section:
    typed: dict[str, Any] = {}
    for key, value in given.get(name, {}).items():
        if key not in _keys(name):
            raise SettingsError(f"There is no setting “{name}.{key}”.{_nearest(key, _keys(name))}")
        wanted = type(getattr(defaults, key))
        try:
            typed[key] = _typed(value, wanted)
        except (TypeError, ValueError, KeyError) as error:
            raise SettingsError(f"{name}.{key} is “{value}”; it must be {_KINDS[wanted]}.") from error
    return dataclasses.replace(defaults, **typed)


def _typed(value: Any, wanted: type) -> Any:  # noqa: ANN401 - whatever TOML has
    if wanted is bool:
        return _TRUTHS[str(value).lower()]
    if wanted is int:
        return int(str(value))  # 2.5 and true are no whole numbers
    if wanted is str and isinstance(value, list | dict):
        raise TypeError
    return wanted(value)


def _keys(section: str) -> list[str]:
    return [one.name for one in dataclasses.fields(getattr(Settings(), section))]


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f" Did you mean “{close[0]}”?" if close else f" Known: {', '.join(known)}."
