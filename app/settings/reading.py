"""Reads the settings of a site: defaults, then one TOML file, then the environment."""

from __future__ import annotations

import dataclasses
import difflib
import functools
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
    from collections.abc import Mapping, Sequence
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


SECTIONS = tuple(one.name for one in dataclasses.fields(Settings))
"""The sections of the file, in the order in which they are listed."""

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
    return settings_of(parsed(text_of(path), path), environment)


def text_of(path: Path) -> str:
    """Return what the file of the settings says, to the letter; nothing if there is none.

    Raises:
        SettingsError: The file cannot be read.
    """
    try:
        return path.read_bytes().decode()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}. Mend or remove it.") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} cannot be read: {error}. Mend or remove it.") from error


def parsed(text: str, path: Path) -> dict[str, dict[str, Any]]:
    """Return the values of a TOML text by section and key.

    Raises:
        SettingsError: It is no TOML, or has something else than sections of keys.
    """
    try:
        content = tomllib.loads(text)
    except ValueError as error:
        raise SettingsError(f"{path} cannot be read: {error}. Mend or remove it.") from error
    for name, values in content.items():
        if name in SECTIONS and not isinstance(values, dict):
            raise SettingsError(f"{path}: “{name}” must be a section: [{name}].")
    return content


def settings_of(given: Mapping[str, Mapping[str, Any]], environment: Mapping[str, str]) -> Settings:
    """Return the settings with these values by section and key, the environment's before them.

    Raises:
        SettingsError: There is no such key, or a value cannot work; all unknown keys are named at once.
    """
    _refuse_unknown(given)
    values = {name: dict(given.get(name, {})) for name in SECTIONS}
    for section, key in overridden(environment):
        values[section][key] = environment[variable(section, key)]
    return Settings(
        camera=_section(CameraSettings(), "camera", values),
        appearance=_section(AppearanceSettings(), "appearance", values),
        recognition=_section(RecognitionSettings(), "recognition", values),
        desk=_section(DeskSettings(), "desk", values),
        portrait=_section(PortraitSettings(), "portrait", values),
        enroll=_section(EnrollSettings(), "enroll", values),
        check_in=_section(CheckInSettings(), "check_in", values),
        kiosk=_section(KioskSettings(), "kiosk", values),
        liveness=_section(LivenessSettings(), "liveness", values),
        actions=_section(ActionsSettings(), "actions", values),
        remote=_section(RemoteSettings(), "remote", values),
        hub=_section(HubSettings(), "hub", values),
        site=_section(SiteSettings(), "site", values),
        activity=_section(ActivitySettings(), "activity", values),
        staff=_section(StaffSettings(), "staff", values),
        backup=_section(BackupSettings(), "backup", values),
    )


def changed(settings: Settings, changes: Mapping[tuple[str, str], object]) -> Settings:
    """Return the settings with new values by section and key, of the setting's type or as text.

    Raises:
        SettingsError: There is no such setting, or a value cannot work.
    """
    given = dataclasses.asdict(settings)
    for (section, key), value in changes.items():
        given.setdefault(section, {})[key] = value
    return settings_of(given, {})


def refusals(settings: Settings, changes: Mapping[tuple[str, str], object]) -> dict[tuple[str, str], str]:
    """Return the changes that cannot work, each with the sentence why; the others can."""
    refused: dict[tuple[str, str], str] = {}
    while True:
        left = {name: value for name, value in changes.items() if name not in refused}
        try:
            changed(settings, left)
        except SettingsError as error:
            sentence = str(error)
            named = [name for name in left if ".".join(name) in sentence]
            related = [name for name in left if sentence.startswith(f"{name[0]}.")]
            refused |= dict.fromkeys(named or related or left, sentence)
        else:
            return refused


def variable(section: str, key: str) -> str:
    """Return the variable of the environment that a setting can be given in."""
    return f"{_PREFIX}{section}_{key}".upper()


def overridden(environment: Mapping[str, str] = os.environ) -> frozenset[tuple[str, str]]:
    """Return the settings, by section and key, that the environment decides, whatever the file says."""
    return frozenset(
        (section, key)
        for section in SECTIONS
        for key in keys(section)
        if variable(section, key) in environment
    )


@functools.cache
def keys(section: str) -> tuple[str, ...]:
    """Return the keys of a section."""
    return tuple(one.name for one in dataclasses.fields(getattr(Settings(), section)))


def refuse_unknown(section: str, key: str) -> None:
    """Check that there is such a setting.

    Raises:
        SettingsError: There is none; the one that is nearest is named.
    """
    _refuse_unknown({section: {key: None}})


def _refuse_unknown(given: Mapping[str, Mapping[str, Any]]) -> None:
    sentences: list[str] = []
    for section, values in given.items():
        if section not in SECTIONS:
            sentences.append(f"There is no section “{section}”.{_nearest(section, SECTIONS)}")
            continue
        known = keys(section)
        sentences += [
            f"There is no setting “{section}.{key}”.{_nearest(key, known)}"
            for key in values
            if key not in known
        ]
    if sentences:
        raise SettingsError(" ".join(sentences))


def _section(defaults: _Section, name: str, given: Mapping[str, Mapping[str, Any]]) -> _Section:
    typed: dict[str, Any] = {}
    for key, value in given.get(name, {}).items():
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


def _nearest(name: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f" Did you mean “{close[0]}”?" if close else f" Known: {', '.join(known)}."
