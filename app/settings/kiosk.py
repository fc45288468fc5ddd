"""The settings of a kiosk: how people come in, how closely they are looked at, and what it sets off."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.errors import SettingsError
from app.settings.checks import one_of, some_of, within
from app.settings.hours import Span, opening_hours

DIRECTIONS = ("automatic", "in", "out", "ask")
WAYS = ("pin", "code", "name", "help")
LEVELS = ("off", "passive", "challenge", "doubt")
MOVES = ("left", "right", "up", "down", "blink", "closer")

_THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """How people come and go.

    Attributes:
        direction: "in" or "out" at a one-way door; "automatic" for the opposite of a person's last passage of
            the day; "ask" for two keys.
        repeat_s: Within this time after a passage the same person is greeted but not logged again, 0 to 3600.
        anti_pass_back: Whether nobody may come in twice on one day without having gone out.
        ways: What can be used instead of the face, of `WAYS`, separated by commas; see `ways_allowed`.
        hours: When check-in is open; see `app.settings.hours`; empty for always.
        question: What is asked after the welcome; empty for nothing.
        answers: What can be answered, separated by semicolons; see `choices`.
        sound: Whether outcomes are heard.
        speech: Whether sentences are spoken.
        idle_s: Time after which nothing of a visitor is left on the screen, 1 to 10.
    """

    direction: str = "automatic"
    repeat_s: int = 60
    anti_pass_back: bool = False
    ways: str = "pin,code,help"
    hours: str = ""
    question: str = ""
    answers: str = ""
    sound: bool = True
    speech: bool = False
    idle_s: int = 10

    def __post_init__(self) -> None:
        one_of("kiosk.direction", self.direction, DIRECTIONS)
        within("kiosk.repeat_s", self.repeat_s, 0, 3600)
        within("kiosk.idle_s", self.idle_s, 1, 10)
        some_of("kiosk.ways", self.ways_allowed, WAYS)
        if "name" in self.ways_allowed and "pin" not in self.ways_allowed:
            raise SettingsError("kiosk.ways has “name” without “pin”; whoever picks a name must show a PIN.")
        if bool(self.question.strip()) != bool(self.choices):
            raise SettingsError("kiosk.question and kiosk.answers go together; set both or neither.")
        opening_hours(self.hours)

    @property
    def ways_allowed(self) -> tuple[str, ...]:
        """What can be used instead of the face."""
        return _listed(self.ways, ",")

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be answered to the question."""
        return _listed(self.answers, ";")

    @property
    def opening(self) -> tuple[Span, ...]:
        """When check-in is open in a week; empty for always."""
        return opening_hours(self.hours)


@dataclass(frozen=True, slots=True)
class LivenessSettings:
    """How closely a face is looked at, lest it be a picture.

    Attributes:
        level: "off", "passive" (watching only), "challenge" (everybody is asked to move) or "doubt" (who is
            doubted is asked to move).
        moves: What people can be asked to do, of `MOVES`, separated by commas; see `moves_allowed`.
        steps: How many moves one challenge has, 2 to 5.
        keep_pictures_days: How long pictures of refused attempts are kept for review, 0 to 30; 0 keeps none.
    """

    level: str = "doubt"
    moves: str = ",".join(MOVES)
    steps: int = 3
    keep_pictures_days: int = 0

    def __post_init__(self) -> None:
        one_of("liveness.level", self.level, LEVELS)
        some_of("liveness.moves", self.moves_allowed, MOVES)
        if len(self.moves_allowed) < 2:
            raise SettingsError("liveness.moves names one move; a challenge that is always the same is none.")
        within("liveness.steps", self.steps, 2, 5)
        within("liveness.keep_pictures_days", self.keep_pictures_days, 0, 30)

    @property
    def moves_allowed(self) -> tuple[str, ...]:
        """What people can be asked to do."""
        return _listed(self.moves, ",")


@dataclass(frozen=True, slots=True)
class ActionsSettings:
    """What a check-in sets off.

    Attributes:
        webhook_url: Where events are posted; empty for nowhere.
        command: What is started on this computer: a program and its arguments, quoted as for a shell, which
            is not used; see `arguments`; empty for nothing.
        command_timeout_s: Time after which the command is ended, 1 to 60.
    """

    webhook_url: str = ""
    command: str = ""
    command_timeout_s: int = 10

    def __post_init__(self) -> None:
        if self.webhook_url and not _is_sound_address(self.webhook_url):  # not repeated: it may hold a secret
            raise SettingsError(
                "actions.webhook_url must begin with https://, or with http:// for this computer."
            )
        within("actions.command_timeout_s", self.command_timeout_s, 1, 60)
        try:
            shlex.split(self.command)
        except ValueError as error:
            raise SettingsError("actions.command has a quotation mark without its second one.") from error

    @property
    def arguments(self) -> tuple[str, ...]:
        """The command as a list: the program first."""
        return tuple(shlex.split(self.command))


def _listed(text: str, separator: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in text.split(separator))))


def _is_sound_address(url: str) -> bool:
    """Whether events can go there: encrypted, or without leaving this computer, and no password in it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return False
    if not host or parts.username is not None or not url.isprintable() or " " in url:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in _THIS_COMPUTER)
