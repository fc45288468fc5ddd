"""The settings of a place: its camera, its look, how faces are compared, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import SettingsError
from app.settings.checks import one_of

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "de", "es", "ja", "ko")


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Where frames come from.

    Attributes:
        source: See `app.vision.camera.open_camera`.
        refuse_virtual: Whether a camera that is only a program's picture is not used.
    """

    source: str = "0"
    refuse_virtual: bool = True

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
        language: One of `LANGUAGES`; "system" for the desktop's.
    """

    theme: str = "system"
    scale: float = 1.0
    language: str = "system"

    def __post_init__(self) -> None:
        one_of("appearance.theme", self.theme, THEMES)
        if not 1.0 <= self.scale <= 2.0:
            raise SettingsError(f"appearance.scale is {self.scale}; it must be 1.0 to 2.0.")
        one_of("appearance.language", self.language, LANGUAGES)


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
        name: Who runs the place, as consents and badges say; empty for nothing: a consent then says “the
            operator of this place”.
    """

    station: str = "kiosk"
    operator: str = "desk"
    name: str = ""

    def __post_init__(self) -> None:
        if len(self.name.splitlines()) > 1:
            raise SettingsError("site.name must be one line of text.")
