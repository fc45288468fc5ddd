"""One visit to the kiosk, from an empty place to an empty place: which screen is shown, and what came of it.

Pure: whoever drives it says what was seen, pressed or found, and when. Each call returns the visit after it;
its `news` is what that call brought about: the caller acts on it and goes on with `told()`.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from app.core.checkin import (
    Challenged,
    CheckIn,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    PinWanted,
    Refused,
    Rules,
)
from app.core.passage import Passage, PassedBack, passage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.core.checkin import Outcome
    from app.core.face import Analysis
    from app.core.gallery import Gallery
    from app.core.passage import Direction

    Last = tuple[Direction, datetime]
    """How somebody passed, and when."""

WELCOME_S = 8.0
"""How long a name can be read at most."""

READ_S = 4.0
"""How long an answer to a PIN or code is shown, whoever the camera sees."""

GONE_S = 2.0
"""How long a name, or any answer, stays after the face went."""

STILL_THERE_S = 0.5
"""Time since a face was seen within which somebody is still there."""

RETRY_S = 3.0
"""After this long "not sure" looks again."""

HELP_S = 20.0
"""After this long the help screen makes room for the next person."""

QUESTION_AFTER_S = 2.0
"""How long the welcome is read before the site's question is asked."""

REFUSED_TO_COOL = 3
"""Visits in a row that end without the challenge being passed, after which the camera waits."""

COOL_S = (30.0, 60.0, 120.0, 300.0)
"""How long it waits, at the first and each further time; the other ways in stay open."""


class Screen(enum.Enum):
    """The screens of the kiosk."""

    ATTRACT = "attract"
    LOOK = "look"
    CHALLENGE = "challenge"
    DIRECTION = "direction"
    WELCOME = "welcome"
    QUESTION = "question"
    DONE = "done"
    ALREADY = "already"
    PASSED_BACK = "passed back"
    NOT_SURE = "not sure"
    NOT_ENROLLED = "not enrolled"
    REFUSED = "refused"
    COOLING = "cooling"
    PIN = "pin"
    CODE = "code"
    NAME = "name"
    HELP = "help"
    DISPUTED = "disputed"
    CLOSED = "closed"
    OUT_OF_ORDER = "out of order"


Way = Literal["face", "pin", "code"]

_LOOKING = {Screen.ATTRACT, Screen.LOOK, Screen.CHALLENGE}
_ANSWERS = {
    Screen.WELCOME,
    Screen.QUESTION,
    Screen.DONE,
    Screen.ALREADY,
    Screen.PASSED_BACK,
    Screen.NOT_SURE,
    Screen.NOT_ENROLLED,
    Screen.REFUSED,
}
_TYPED = {Screen.PIN, Screen.CODE, Screen.NAME, Screen.DIRECTION, Screen.QUESTION}
"""Screens on which somebody types or presses; they end when nobody does."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody enrolled, and how the kiosk knows: by face (then with scores), PIN or code."""

    subject_id: str
    way: Way
    score: float | None = None
    margin: float | None = None
    second_id: str = ""
    liveness: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """News: this person came in or went out."""

    known: Known
    direction: Direction


@dataclass(frozen=True, slots=True)
class Redirected:
    """News: the person says that they went the other way."""

    known: Known
    direction: Direction


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """News: nobody was let in; with the picture of a refused attempt, where the site keeps those."""

    outcome: NotEnrolled | NotSure | Refused
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Disputed:
    """News: the person says that they are not who was greeted; that entry is void."""

    known: Known


@dataclass(frozen=True, slots=True)
class Blocked:
    """News: the face alone must not decide between these two any more."""

    subject_ids: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Answered:
    """News: the answer to the site's question."""

    text: str


@dataclass(frozen=True, slots=True)
class HelpCalled:
    """News: somebody should come."""


News = Entered | Redirected | TurnedAway | Disputed | Blocked | Answered | HelpCalled


@dataclass(frozen=True, slots=True)
class Passing:
    """How a site lets people pass; see `app.core.passage.passage`."""

    direction: str = "in"
    repeat_s: float = 60.0
    anti_pass_back: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """What a visit is decided by.

    Attributes:
        gallery: Who is enrolled.
        passages: When and how each subject passed last.
        rules: Of the face's check-in.
        passing: Of coming and going.
        asks: Whether a question follows the welcome.
        idle_s: How long a screen waits for a hand.
        opens_at: When check-in opens next; None while it is open.
    """

    gallery: Gallery
    passages: Mapping[str, Last] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    passing: Passing = field(default_factory=Passing)
    asks: bool = False
    idle_s: float = 10.0
    opens_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """A moment: seconds of a clock that never jumps, and the local time."""

    s: float
    at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """The kiosk at one moment.

    Attributes:
        screen: What is shown.
        since_s: Since when.
        seen_s: When a face was seen last.
        touched_s: When somebody pressed something last.
        checkin: The evidence on the face.
        known: Who it is; None while nobody is known.
        passage: How the known person passed, or had passed before.
        among: Whom a PIN may belong to; empty for everybody.
        disputed_id: Who was greeted wrongly in this visit.
        missed: Visits in a row whose challenge was not passed.
        cooled: How often the camera had to wait since somebody passed.
        cool_until_s: Until when it waits.
        is_broken: Whether the camera is out of order.
        news: What the latest call brought about.
    """

    screen: Screen = Screen.ATTRACT
    since_s: float = -math.inf
    seen_s: float = -math.inf
    touched_s: float = -math.inf
    checkin: CheckIn = field(default_factory=CheckIn)
    known: Known | None = None
    passage: Last | None = None
    among: tuple[str, ...] = ()
    disputed_id: str = ""
    missed: int = 0
    cooled: int = 0
    cool_until_s: float = -math.inf
    is_broken: bool = False
    news: tuple[News, ...] = ()

    def told(self) -> Visit:
        """Return the visit without its news: they have been acted on."""
        return replace(self, news=()) if self.news else self

    # ------------------------------------------------------------------------------ what the camera shows

    def looked(self, analysis: Analysis, site: Site, now: Now) -> Visit:
        """Take one more look at whoever is there."""
        visit = self if analysis.face is None else replace(self, seen_s=now.s)
        if not _is_looking(visit):
            return visit.passed(site, now)
        before = visit.checkin
        visit = replace(visit, checkin=before.after(analysis, site.gallery, site.rules))
        if before.draws and not before.is_decided and not visit.checkin.draws:  # they went, or changed
            visit = _missed(visit, now)
        if visit.screen is Screen.COOLING:
            return visit
        if isinstance(visit.checkin.outcome, Looking | Challenged):
            visit = _looking_on(visit, is_somebody=analysis.face is not None, now=now)
        elif visit.checkin.outcome != before.outcome:
            visit = _decided(visit, visit.checkin.outcome, site, now)
        return visit.passed(site, now)

    def camera(self, site: Site, now: Now, *, works: bool) -> Visit:
        """Say whether the camera delivers; what does not need it goes on without."""
        visit = replace(self, is_broken=not works)
        if not works and visit.screen in _LOOKING | _ANSWERS - {Screen.WELCOME, Screen.DONE, Screen.QUESTION}:
            return _at(replace(visit, checkin=CheckIn()), Screen.OUT_OF_ORDER, now)
        if works and visit.screen is Screen.OUT_OF_ORDER:
            return visit.over(site, now)
        return visit

    # ------------------------------------------------------------------------------ what people press

    def touched(self, now: Now) -> Visit:
        """Note that somebody is pressing something."""
        return replace(self, touched_s=now.s)

    def chose(self, way: str, now: Now) -> Visit:
        """Take another way in: "pin", "code", "name" or "help"."""
        visit = replace(self, checkin=CheckIn(), known=None, passage=None, among=(), touched_s=now.s)
        if way == "help":
            return replace(_at(visit, Screen.HELP, now), news=(HelpCalled(),))
        return _at(visit, {"pin": Screen.PIN, "code": Screen.CODE, "name": Screen.NAME}[way], now)

    def found_by_name(self, subject_id: str, now: Now) -> Visit:
        """Ask the person who was chosen from the list for their PIN."""
        return replace(self.chose("pin", now), among=(subject_id,))

    def recognised(self, known: Known, site: Site, now: Now) -> Visit:
        """Somebody enrolled is here: by face, PIN or code."""
        visit = replace(self, known=known, missed=0, cooled=0, among=())
        if visit.disputed_id and visit.disputed_id != known.subject_id:
            visit = replace(visit, news=(Blocked((visit.disputed_id, known.subject_id)),), disputed_id="")
        if site.passing.direction == "ask":
            return _at(replace(visit, touched_s=now.s), Screen.DIRECTION, now)
        return _settled(visit, None, site, now)

    def directed(self, direction: Direction, site: Site, now: Now) -> Visit:
        """Take the key that was pressed: coming in or going out."""
        return _settled(self, direction, site, now)

    def other_direction(self, now: Now) -> Visit:
        """The person who was welcomed, or had been a moment ago, goes the other way."""
        if self.known is None or self.passage is None:
            return self
        direction: Direction = "out" if self.passage[0] == "in" else "in"
        match self.screen:
            case Screen.WELCOME:
                news: News = Redirected(self.known, direction)
            case Screen.ALREADY:
                news = Entered(self.known, direction)
            case _:
                return self
        visit = replace(self, passage=(direction, now.at), touched_s=now.s, news=(*self.news, news))
        return _at(visit, Screen.WELCOME, now)

    def disputed(self, now: Now) -> Visit:
        """The person who was welcomed says: not me."""
        known = self.known
        if known is None or self.screen not in {Screen.WELCOME, Screen.QUESTION, Screen.DIRECTION}:
            return self
        news: tuple[News, ...] = () if self.screen is Screen.DIRECTION else (Disputed(known),)
        if known.second_id:
            news = (*news, Blocked((known.subject_id, known.second_id)))
        visit = replace(
            self, known=None, passage=None, disputed_id=known.subject_id, touched_s=now.s, news=news
        )
        return _at(visit, Screen.DISPUTED, now)

    def answered(self, text: str, now: Now) -> Visit:
        """Take the answer to the site's question; empty for none."""
        visit = replace(self, touched_s=now.s)
        return replace(_at(visit, Screen.DONE, now), news=(Answered(text),) if text else ())

    def over(self, site: Site, now: Now) -> Visit:
        """End the visit; whoever is there begins a new one."""
        is_somebody = now.s - self.seen_s < STILL_THERE_S
        waiting = Screen.LOOK if is_somebody else Screen.ATTRACT
        if now.s < self.cool_until_s:
            waiting = Screen.COOLING
        if self.is_broken:
            waiting = Screen.OUT_OF_ORDER
        if site.opens_at is not None:
            waiting = Screen.CLOSED
        kept = replace(self, checkin=CheckIn(), known=None, passage=None, among=(), disputed_id="")
        return _at(kept, waiting, now)

    # ------------------------------------------------------------------------------ time

    def passed(self, site: Site, now: Now) -> Visit:  # noqa: C901, PLR0911 - a rule for each screen
        """Let everything go whose time is over."""
        shown_s, alone_s = now.s - self.since_s, now.s - self.seen_s
        idle_s = now.s - max(self.touched_s, self.since_s)
        is_gone = alone_s >= GONE_S
        if (site.opens_at is not None) != (self.screen is Screen.CLOSED) and self.screen in {
            *_LOOKING,
            Screen.CLOSED,
        }:
            return self.over(site, now)
        match self.screen:
            case Screen.WELCOME if site.asks and _goes_in(self) and shown_s >= QUESTION_AFTER_S:
                return _at(self, Screen.QUESTION, now)
            case Screen.WELCOME | Screen.ALREADY if shown_s >= WELCOME_S and not is_gone:
                return _at(replace(self, known=None), Screen.DONE, now)
            case Screen.QUESTION if idle_s >= site.idle_s:
                return _at(replace(self, known=None), Screen.DONE, now)
            case screen if screen in _TYPED:
                return self.over(site, now) if idle_s >= site.idle_s else self
            case Screen.NOT_SURE if shown_s >= RETRY_S:
                return self.over(site, now)
            case screen if screen in _ANSWERS and is_gone and shown_s >= _least_s(self):
                return self.over(site, now)
            case Screen.HELP if shown_s >= HELP_S:
                return self.over(site, now)
            case Screen.DISPUTED if is_gone and idle_s >= READ_S:
                return self.over(site, now)
            case Screen.LOOK | Screen.CHALLENGE if is_gone:
                return _missed_if_challenged(self, now).over(site, now)
            case Screen.COOLING if now.s >= self.cool_until_s:
                return self.over(site, now)
        return self


def _at(visit: Visit, screen: Screen, now: Now) -> Visit:
    return replace(visit, screen=screen, since_s=now.s)


def _is_looking(visit: Visit) -> bool:
    """Whether the face before the camera matters now."""
    if visit.screen in _LOOKING | {Screen.NOT_SURE, Screen.NOT_ENROLLED, Screen.REFUSED}:
        return True
    is_by_face = visit.known is None or visit.known.way == "face"
    return is_by_face and visit.checkin.is_decided and visit.screen in _ANSWERS | {Screen.DIRECTION}


def _looking_on(visit: Visit, *, is_somebody: bool, now: Now) -> Visit:
    is_challenged = isinstance(visit.checkin.outcome, Challenged)
    if is_challenged and visit.screen is not Screen.CHALLENGE:
        return _at(visit, Screen.CHALLENGE, now)
    if not is_challenged and visit.screen is not Screen.LOOK and is_somebody:
        # another face, or none known yet: a name is never shown to somebody else
        return _at(replace(visit, known=None, passage=None), Screen.LOOK, now)
    return visit


def _decided(visit: Visit, outcome: Outcome, site: Site, now: Now) -> Visit:
    match outcome:
        case Identified(subject_id, score, margin, second_id, liveness):
            known = Known(subject_id, "face", score, margin, second_id, liveness)
            return visit.recognised(known, site, now)
        case PinWanted(subject_ids):
            return replace(visit.chose("pin", now), among=subject_ids)
        case Refused():
            visit = _missed(visit, now)
            screen = visit.screen if visit.screen is Screen.COOLING else Screen.REFUSED
            return _at(replace(visit, news=(TurnedAway(outcome),)), screen, now)
        case NotEnrolled():
            return _at(replace(visit, news=(TurnedAway(outcome),)), Screen.NOT_ENROLLED, now)
        case NotSure():
            return _at(replace(visit, news=(TurnedAway(outcome),)), Screen.NOT_SURE, now)
    raise AssertionError(outcome)


def _settled(visit: Visit, asked: Direction | None, site: Site, now: Now) -> Visit:
    if visit.known is None:
        return visit
    rules = site.passing
    found = passage(
        rules.direction,
        site.passages.get(visit.known.subject_id),
        now.at,
        repeat_s=rules.repeat_s,
        anti_pass_back=rules.anti_pass_back,
        asked=asked,
    )
    if isinstance(found, Passage):
        news = (*visit.news, Entered(visit.known, found.direction))
        return _at(replace(visit, passage=(found.direction, now.at), news=news), Screen.WELCOME, now)
    screen = Screen.PASSED_BACK if isinstance(found, PassedBack) else Screen.ALREADY
    return _at(replace(visit, passage=(found.direction, found.at)), screen, now)


def _goes_in(visit: Visit) -> bool:
    return visit.passage is not None and visit.passage[0] == "in"


def _least_s(visit: Visit) -> float:
    """How long an answer is shown at least: without a face only its own time ends it."""
    return READ_S if visit.known is not None and visit.known.way != "face" else 0.0


def _missed(visit: Visit, now: Now) -> Visit:
    """Count a challenge that was not passed; after some of them the camera waits."""
    if visit.missed + 1 < REFUSED_TO_COOL:
        return replace(visit, missed=visit.missed + 1)
    wait_s = COOL_S[min(visit.cooled, len(COOL_S) - 1)]
    visit = replace(visit, missed=0, cooled=visit.cooled + 1, cool_until_s=now.s + wait_s, checkin=CheckIn())
    return _at(visit, Screen.COOLING, now)


def _missed_if_challenged(visit: Visit, now: Now) -> Visit:
    return _missed(visit, now) if visit.checkin.draws and not visit.checkin.is_decided else visit
