"""Which words, and which rim around the face, belong to which screen of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.checkin import Challenged, Looking
from app.core.kiosk import Screen
from app.core.quality import Defect
from app.ui.widgets import kiosk_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.kiosk import Now, Site
    from app.core.visit import Visit
    from app.ui.widgets.kiosk_panel import Said

_SAME: dict[Screen, Callable[[], Said]] = {
    Screen.ATTRACT: kiosk_words.attract,
    Screen.NOT_SURE: kiosk_words.not_sure,
    Screen.NOT_ENROLLED: kiosk_words.not_enrolled,
    Screen.REFUSED: kiosk_words.refused,
    Screen.NOT_VALID: kiosk_words.not_valid,
    Screen.DISPUTED: kiosk_words.disputed,
    Screen.OUT_OF_ORDER: kiosk_words.out_of_order,
    Screen.NAME: kiosk_words.own_pin,
    Screen.CODE: kiosk_words.show_code,
}
"""The screens whose words are always the same."""

_GOOD = {Screen.WELCOME, Screen.QUESTION, Screen.DONE, Screen.ALREADY}
_UNSURE = {Screen.NOT_SURE, Screen.NOT_ENROLLED, Screen.REFUSED, Screen.NOT_VALID, Screen.PASSED_BACK}


def advice(visit: Visit) -> Defect | None:
    """Return what would help the camera; None while nothing would."""
    outcome = visit.checkin.outcome
    return outcome.advice if isinstance(outcome, Looking) else None


def rim(visit: Visit) -> tuple[float, str]:
    """Return which share of the oval's rim is filled, 0 to 1, and its colour's token."""
    if visit.screen in _GOOD | _UNSURE:
        return 1.0, "rim-caution" if visit.screen in _UNSURE else "rim"
    looks = len(visit.checkin.looks) / 3 if visit.screen is Screen.LOOK else 0.0
    return min(looks, 0.9), "rim"


def pin_asked(visit: Visit) -> Said:
    """Return title and detail of the pad for a person's own PIN."""
    return kiosk_words.pin_too() if len(visit.among) > 1 else kiosk_words.own_pin()


def said(visit: Visit, site: Site, now: Now, name: str, *, is_help_called: bool) -> Said:  # noqa: C901, PLR0911, PLR0912 - a case for each screen
    """Return what a screen says.

    Args:
        visit: The kiosk at this moment.
        site: What it is decided by.
        now: The moment.
        name: Of the person who is known; empty for nobody.
        is_help_called: Whether somebody is told when help is called.
    """
    if visit.screen in _SAME:
        return _SAME[visit.screen]()
    direction, since = visit.passage or ("in", now.at)
    is_out = direction == "out"
    has_both = site.passing.direction == "automatic"
    outcome = visit.checkin.outcome
    match visit.screen:
        case Screen.LOOK if advice(visit) is Defect.SEVERAL_FACES:
            return kiosk_words.one_at_a_time()
        case Screen.CHALLENGE if isinstance(outcome, Challenged):
            if outcome.move is None:
                return kiosk_words.look(Defect.TURNED)
            return kiosk_words.challenge(outcome.move.value)
        case Screen.LOOK | Screen.CHALLENGE:
            return kiosk_words.look(advice(visit))
        case Screen.WELCOME | Screen.QUESTION:
            return kiosk_words.welcome(name, since, is_out=is_out, offers_other=has_both)
        case Screen.DONE:
            return kiosk_words.checked_out() if is_out else kiosk_words.checked_in()
        case Screen.ALREADY:
            return kiosk_words.already(since, is_out=is_out, offers_other=has_both)
        case Screen.PASSED_BACK:
            return kiosk_words.passed_back(is_out=is_out)
        case Screen.DIRECTION:
            return kiosk_words.ask_direction(name)
        case Screen.COOLING:
            return kiosk_words.cooling_down(round(max(visit.cool_until_s - now.s, 1)))
        case Screen.HELP:
            return kiosk_words.call_for_help(is_called=is_help_called)
        case Screen.CLOSED:
            return kiosk_words.closed(site.opens_at, now.at)
        case Screen.PIN:
            return pin_asked(visit)
    raise AssertionError(visit.screen)
