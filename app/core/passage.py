"""In and out: which way a person goes, whether it is the same passage again, and whether it is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

Direction = Literal["in", "out"]
"""Coming in or going out."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Somebody comes or goes, to be logged."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class Repeat:
    """This is the passage that was logged a moment ago, at `at`; nothing is logged twice."""

    direction: Direction
    at: datetime


@dataclass(frozen=True, slots=True)
class PassedBack:
    """The person came in at `at` already and has not gone out, and the site forbids coming in twice."""

    direction: Direction
    at: datetime


def passage(  # noqa: PLR0913 - three settings, and what is known of the person
    setting: str,
    last: tuple[Direction, datetime] | None,
    now: datetime,
    *,
    repeat_s: float,
    anti_pass_back: bool,
    asked: Direction | None = None,
) -> Passage | Repeat | PassedBack:
    """Return what the appearance of a person at the kiosk means.

    Yesterday counts for nothing: whoever forgot to go out comes in, and may.

    Args:
        setting: The kiosk's direction: "in", "out", "automatic" (the opposite of the last passage of the day,
            else in) or "ask" (a key is pressed).
        last: The person's last passage that was logged: its direction and when; aware.
        now: Local time, aware: days begin at its midnight.
        repeat_s: Within this time the same passage counts once, the clock being set back or not. Where the
            direction is automatic every passage is the same: a second look at the camera is no way back.
        anti_pass_back: Whether nobody may come in twice on one day without having gone out.
        asked: The key that was pressed, for "ask".
    """
    if last is None:
        return Passage(_direction(setting, None, asked))
    went, at = last
    is_of_today = at.astimezone(now.tzinfo).date() == now.date()
    direction = _direction(setting, went if is_of_today else None, asked)
    is_same = direction == went or setting == "automatic"
    if is_same and abs(now - at) < timedelta(seconds=repeat_s):
        return Repeat(went, at)
    if anti_pass_back and is_of_today and direction == went == "in":
        return PassedBack(went, at)
    return Passage(direction)


def _direction(setting: str, went_today: Direction | None, asked: Direction | None) -> Direction:
    match setting:
        case "in" | "out":
            return setting
        case "automatic":
            return "out" if went_today == "in" else "in"
        case "ask" if asked is not None:
            return asked
        case _:
            raise ValueError(f"no direction for {setting!r} and the key {asked!r}")
