"""What a page must know to let somebody set a setting: its kind, what it may be, and when it holds."""

from __future__ import annotations

import dataclasses
import enum
import functools
from dataclasses import dataclass

from app.settings.desk import MODES
from app.settings.kiosk import DIRECTIONS, LEVELS, MOVES, WAYS
from app.settings.place import LANGUAGES, THEMES
from app.settings.profiles import ProfileSettings
from app.settings.reading import Settings, keys
from app.settings.remote import CHECK_INS

Name = tuple[str, str]
"""Section and key of a setting."""


class Kind(enum.Enum):
    """What a value is like."""

    SWITCH = "yes or no"
    CHOICE = "one of some words"
    WORDS = "some of some words, separated by commas"
    WHOLE = "a whole number"
    NUMBER = "a number"
    TEXT = "text"
    LINES = "pieces of text, separated by semicolons"
    HOURS = "hours of a week"
    FOLDER = "a folder"
    FILE = "a file"
    CAMERA = "a camera"


class Effect(enum.Enum):
    """When a change holds."""

    AT_ONCE = "at once"
    RESTART = "when the window is opened again"
    HUB = "when the hub is started again"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting.

    Attributes:
        section: Its section in the file.
        key: Its key there.
        kind: What its value is like.
        default: Its value if nobody sets it.
        words: What it is one of, or some of; empty for another kind.
        least: The least number it may be; None for another kind.
        most: The greatest.
        unit: "s", "minutes", "hours", "days", "px" or "deg"; empty for none.
        effect: When a change holds.
        is_private: Whether its value may hold a password, and is not to be read by whoever walks by.
    """

    section: str
    key: str
    kind: Kind
    default: object
    words: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    unit: str = ""
    effect: Effect = Effect.RESTART
    is_private: bool = False

    @property
    def name(self) -> Name:
        """Section and key."""
        return self.section, self.key

    @property
    def path(self) -> str:
        """How sentences and commands call it: section.key."""
        return f"{self.section}.{self.key}"


_WORDS: dict[Name, tuple[str, ...]] = {
    ("appearance", "theme"): THEMES,
    ("appearance", "language"): LANGUAGES,
    ("desk", "mode"): MODES,
    ("kiosk", "direction"): DIRECTIONS,
    ("kiosk", "ways"): WAYS,
    ("liveness", "level"): LEVELS,
    ("liveness", "moves"): MOVES,
    ("remote", "check_in"): CHECK_INS,
}
_SEVERAL = {("kiosk", "ways"), ("liveness", "moves")}
_KINDS: dict[Name, Kind] = {
    ("camera", "source"): Kind.CAMERA,
    ("kiosk", "hours"): Kind.HOURS,
    ("kiosk", "answers"): Kind.LINES,
    ("hub", "tls_certificate"): Kind.FILE,
    ("hub", "tls_key"): Kind.FILE,
    ("hub", "drop_folder"): Kind.FOLDER,
    ("backup", "folder"): Kind.FOLDER,
}
_RANGES: dict[Name, tuple[float, float]] = {
    ("appearance", "scale"): (1.0, 2.0),
    ("recognition", "fpir"): (1e-5, 0.1),
    ("desk", "countdown_s"): (0, 10),
    ("desk", "consent_days"): (0, 3650),
    ("kiosk", "repeat_s"): (0, 3600),
    ("kiosk", "idle_s"): (1, 10),
    ("liveness", "steps"): (2, 5),
    ("liveness", "keep_pictures_days"): (0, 30),
    ("actions", "command_timeout_s"): (1, 60),
    ("remote", "timeout_s"): (0.5, 10),
    ("hub", "port"): (1, 65535),
    ("hub", "picture_processes"): (1, 64),
    ("hub", "false_match_rate"): (1e-8, 1e-2),
    ("hub", "token_minutes"): (1, 1440),
    ("hub", "requests_per_second"): (0, 100_000),
    ("hub", "failures_per_minute"): (0, 100_000),
    ("hub", "memory_faces"): (0, 100_000_000),
    ("hub", "keep_checkin_days"): (0, 36500),
    ("activity", "keep_pictures_days"): (0, 30),
    ("activity", "keep_strangers_days"): (0, 30),
    ("activity", "keep_log_days"): (0, 3660),
    ("staff", "lock_after_s"): (30, 3600),
    ("backup", "every_hours"): (0, 720),
    ("backup", "keep"): (1, 100),
    ("backup", "drill_days"): (0, 90),
}
_PROFILE_RANGES = {
    "inter_eye_px": (20, 400),
    "yaw_deg": (1, 45),
    "pitch_deg": (1, 45),
    "roll_deg": (1, 45),
    "component": (0, 90),
    "margin": (0, 2),
    "second_face": (0, 1),
    "widest_share": (0.1, 1),
}
_AT_ONCE = {
    ("appearance", "theme"),
    ("camera", "source"),
    ("desk", "sound"),
    ("kiosk", "sound"),
    ("kiosk", "speech"),
}
_PRIVATE = {("hub", "database")}
_UNITS = ("s", "minutes", "hours", "days", "px", "deg")


@functools.cache
def catalogue() -> tuple[Setting, ...]:
    """Return all settings, in the order of the file."""
    defaults = Settings()
    return tuple(
        _setting(section.name, key, getattr(defaults, section.name))
        for section in dataclasses.fields(Settings)
        for key in keys(section.name)
    )


def setting(section: str, key: str) -> Setting:
    """Return a setting; KeyError if there is none."""
    return _by_name()[section, key]


@functools.cache
def _by_name() -> dict[Name, Setting]:
    return {one.name: one for one in catalogue()}


def _setting(section: str, key: str, values: object) -> Setting:
    name, default = (section, key), getattr(values, key)
    ranges = _PROFILE_RANGES if isinstance(values, ProfileSettings) else {}
    least, most = _RANGES.get(name) or ranges.get(key, (None, None))
    unit = key.rpartition("_")[2]
    effect = Effect.HUB if section == "hub" else Effect.RESTART
    return Setting(
        section,
        key,
        _kind(name, default),
        default,
        _WORDS.get(name, ()),
        least,
        most,
        unit if unit in _UNITS else "",
        Effect.AT_ONCE if name in _AT_ONCE else effect,
        name in _PRIVATE,
    )


def _kind(name: Name, default: object) -> Kind:
    if name in _WORDS:
        return Kind.WORDS if name in _SEVERAL else Kind.CHOICE
    of_type = {bool: Kind.SWITCH, int: Kind.WHOLE, float: Kind.NUMBER, str: Kind.TEXT}
    return _KINDS.get(name, of_type[type(default)])
