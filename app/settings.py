"""What a site can set: defaults here, then one TOML file, then the environment. Read once, frozen."""

from __future__ import annotations

import dataclasses
import difflib
import os
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from app.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "settings.toml"
_PREFIX = "VESTIBULE_"

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "de", "es", "ja", "ko")


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Where frames come from; see `app.vision.camera.open_camera`."""

    source: str = "0"

    def __post_init__(self) -> None:
        if not self.source:
            raise SettingsError(
                "camera.source is empty; it must be a camera's index or name, a file or an address."
            )


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How the windows look.

    Attributes:
        theme: "light", "dark", or "system" for whatever the desktop uses.
        scale: Size of text and controls, 1.0 to 2.0.
        language: "en", "de", or "system".
    """

    theme: str = "system"
    scale: float = 1.0
    language: str = "system"

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise SettingsError(f"appearance.theme is “{self.theme}”; it must be one of {', '.join(THEMES)}.")
        if not 1.0 <= self.scale <= 2.0:
            raise SettingsError(f"appearance.scale is {self.scale}; it must be 1.0 to 2.0.")
        if self.language not in LANGUAGES:
            raise SettingsError(
                f"appearance.language is “{self.language}”; it must be one of {', '.join(LANGUAGES)}."
            )


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    """How faces are compared.

    Attributes:
        fpir: Tolerated share of strangers who are given a name, 0.00001 to 0.1; `app.core.scores.PRESETS`.
        second_opinion: Whether a second face network decides beside dlib's. Without it nobody is called by a
            wrong name more often, but many more of the enrolled are asked to try again.
    """

    fpir: float = 0.003  # the preset “standard”
    second_opinion: bool = True

    def __post_init__(self) -> None:
        if not 1e-5 <= self.fpir <= 0.1:
            raise SettingsError(f"recognition.fpir is {self.fpir}; it must be 0.00001 to 0.1.")


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """Names of this place.

    Attributes:
        station: What the check-in log calls this machine.
        operator: Who confirms consents, if nobody else is named.
    """

    station: str = "kiosk"
    operator: str = "desk"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    camera: CameraSettings = field(default_factory=CameraSettings)
    appearance: AppearanceSettings = field(default_factory=AppearanceSettings)
    recognition: RecognitionSettings = field(default_factory=RecognitionSettings)
    site: SiteSettings = field(default_factory=SiteSettings)


_Section = TypeVar("_Section", CameraSettings, AppearanceSettings, RecognitionSettings, SiteSettings)
_KINDS = {str: "text", float: "a number", bool: "true or false"}
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
        site=_section(SiteSettings(), "site", given),
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
            typed[key] = _TRUTHS[str(value).lower()] if wanted is bool else wanted(value)
        except (TypeError, ValueError, KeyError) as error:
            raise SettingsError(f"{name}.{key} is “{value}”; it must be {_KINDS[wanted]}.") from error
    return dataclasses.replace(defaults, **typed)


def _keys(section: str) -> list[str]:
    return [one.name for one in dataclasses.fields(getattr(Settings(), section))]


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f" Did you mean “{close[0]}”?" if close else f" Known: {', '.join(known)}."
