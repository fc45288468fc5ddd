"""One visit to the kiosk, from an empty place to an empty place: which screen is shown, and what came of it.

Pure: whoever drives it says what was seen, pressed or found, and when. Each call returns the visit after it;
its `news` is what that call brought about: the caller acts on it and goes on with `told()`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from app.core.checkin import (
    Challenged,
    CheckIn,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    PinWanted,
    Refused,
)
from app.core.evidence import evidence_of
from app.core.kiosk import (
    ABOUT_SOMEBODY,
    COOL_S,
    GONE_S,
    HELP_S,
    LOOKING,
    QUESTION_AFTER_S,
    READ_S,
    REFUSED_TO_COOL,
    RETRY_S,
    STILL_THERE_S,
    TURNED_AWAY,
    TYPED,
    WELCOME_S,
    Answered,
    Asked,
    Blocked,
    Disputed,
    Entered,
    HelpCalled,
    KeptOut,
    Known,
    Last,
    News,
    Now,
    Passing,
    Redirected,
    Screen,
    Site,
    TurnedAway,
    Way,
)
from app.core.looks import best_of
from app.core.passage import Passage, PassedBack, passage
from app.core.validity import lapse

if TYPE_CHECKING:
    from app.core.face import Analysis
    from app.core.passage import Direction
    from app.core.remote import Answer

__all__ = [
    "COOL_S", "GONE_S", "HELP_S", "READ_S", "RETRY_S", "WELCOME_S", "Answered", "Asked", "Blocked",
    "Disputed", "Entered", "HelpCalled", "KeptOut", "Known", "Last", "News", "Now", "Passing", "Redirected",
    "Screen", "Site", "TurnedAway", "Visit", "Way",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """The kiosk at one moment.

    Attributes:
        screen: What is shown.
        since_s: Since when.
        seen_s: When a face was seen last.
        touched_s: When somebody pressed something last.
        checkin: The evidence on the face.
        known: Who it is; None while nobody is known, and once their name has been read.
        way: By what they were known; "face" also while nobody is.
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
    way: Way = "face"
    passage: Last | None = None
    among: tuple[str, ...] = ()
    disputed_id: str = ""
    missed: int = 0
    cooled: int = 0
    cool_until_s: float = -math.inf
    is_broken: bool = False
    news: tuple[News, ...] = ()

    @property
    def watches(self) -> bool:
        """Whether the face before the camera matters now."""
        return self.screen in LOOKING or (self.screen in ABOUT_SOMEBODY and self.way == "face")

    def told(self) -> Visit:
        """Return the visit without its news: they have been acted on."""
        return replace(self, news=()) if self.news else self

    # ------------------------------------------------------------------------------ what the camera shows

    def looked(self, analysis: Analysis, site: Site, now: Now) -> Visit:
        """Take one more look at whoever is there."""
        face, before = analysis.face, self.checkin
        visit = self if face is None else replace(self, seen_s=now.s)
        if not visit.watches:
            return visit.passed(site, now)
        visit = replace(visit, checkin=before.after(analysis, site.gallery, site.rules))
        if not visit.checkin.draws:  # whoever was challenged went, or changed
            visit = _missed_if_challenged(visit, before, now)
        outcome = visit.checkin.outcome
        if visit.screen is Screen.COOLING:
            return visit
        if isinstance(outcome, Looking | Challenged):
            visit = _asking(_looking_on(visit, is_somebody=face is not None, now=now), before)
        elif outcome != before.outcome:
            visit = _decided(visit, outcome, face.image if face else None, site, now)
        return visit.passed(site, now)

    def told_who(self, asked_ns: int, answer: Answer | None) -> Visit:
        """Take a backend's answer to a question, None for none; what follows, the next look decides."""
        return replace(self, checkin=self.checkin.answered(asked_ns, answer))

    def camera(self, site: Site, now: Now, *, works: bool) -> Visit:
        """Say whether the camera delivers; what does not need it goes on without."""
        visit = replace(self, is_broken=not works)
        ended = {Screen.OUT_OF_ORDER} if works else LOOKING | TURNED_AWAY | {Screen.CODE}
        return visit.over(site, now) if visit.screen in ended else visit

    # ------------------------------------------------------------------------------ what people press

    def touched(self, now: Now) -> Visit:
        """Note that somebody is pressing something."""
        return replace(self, touched_s=now.s)

    def chose(self, way: str, now: Now) -> Visit:
        """Take another way in: "pin", "code", "name" or "help"."""
        if self.screen is (Screen.HELP if way == "help" else Screen.CLOSED):
            return self.touched(now)
        visit = _missed_if_challenged(self, self.checkin, now)
        visit = replace(visit, checkin=CheckIn(), known=None, passage=None, among=(), touched_s=now.s)
        if way == "help":
            return replace(_at(visit, Screen.HELP, now), news=(HelpCalled(),))
        if way == "code" and self.is_broken:
            return _at(visit, Screen.OUT_OF_ORDER, now)
        return _at(visit, {"pin": Screen.PIN, "code": Screen.CODE, "name": Screen.NAME}[way], now)

    def found_by_name(self, subject_id: str, now: Now) -> Visit:
        """Ask the person who was chosen from the list for their PIN."""
        return replace(self.chose("pin", now), among=(subject_id,)) if self.screen is Screen.NAME else self

    def recognised(self, known: Known, site: Site, now: Now) -> Visit:
        """Somebody enrolled is here: by face, PIN or code."""
        is_disputed = known.subject_id == self.disputed_id
        if is_disputed and known.way == "face":
            return _at(self, Screen.DISPUTED, now)  # they said already that they are somebody else
        visit = replace(self, known=known, way=known.way, missed=0, cooled=0, among=(), disputed_id="")
        if self.disputed_id and not is_disputed and known.way != "face":
            visit = replace(visit, news=(Blocked((self.disputed_id, known.subject_id)),))
        if site.passing.direction == "ask":
            return _at(replace(visit, touched_s=now.s), Screen.DIRECTION, now)
        return _settled(visit, None, site, now)

    def directed(self, direction: Direction, site: Site, now: Now) -> Visit:
        """Take the key that was pressed: coming in or going out."""
        return _settled(self, direction, site, now) if self.screen is Screen.DIRECTION else self

    def other_direction(self, site: Site, now: Now) -> Visit:
        """The person who was welcomed, or had been a moment ago, goes the other way."""
        if self.known is None or self.passage is None:
            return self
        direction: Direction = "out" if self.passage[0] == "in" else "in"
        match self.screen:
            case Screen.WELCOME:
                news: News = Redirected(self.known, direction)
            case Screen.ALREADY:
                news = Entered(self.known, direction, _picture(self))
            case _:
                return self
        visit = replace(self, touched_s=now.s)
        return _kept_out(visit, self.known, direction, site, now) or _passing(visit, news, direction, now)

    def disputed(self, now: Now) -> Visit:
        """The person who was welcomed, or would have been, says: not me."""
        known, screen = self.known, self.screen
        if known is None or screen not in ABOUT_SOMEBODY:
            return self
        has_entered = screen in {Screen.WELCOME, Screen.QUESTION}
        news: tuple[News, ...] = (Disputed(known),) if has_entered else ()
        if known.second_id:
            news = (*news, Blocked((known.subject_id, known.second_id)))
        visit = replace(
            self, known=None, passage=None, disputed_id=known.subject_id, touched_s=now.s, news=news
        )
        return _at(visit, Screen.DISPUTED, now)

    def answered(self, text: str, now: Now) -> Visit:
        """Take the answer to the site's question; empty for none."""
        if self.screen is not Screen.QUESTION:
            return self
        visit = replace(self, known=None, touched_s=now.s, news=(Answered(text),) if text else ())
        return _at(visit, Screen.DONE, now)

    def over(self, site: Site, now: Now) -> Visit:
        """End the visit; whoever is there begins a new one, though never as whom they said they are not."""
        visit = _missed_if_challenged(self, self.checkin, now)
        is_somebody = now.s - visit.seen_s < STILL_THERE_S
        waiting = Screen.LOOK if is_somebody else Screen.ATTRACT
        if now.s < visit.cool_until_s:
            waiting = Screen.COOLING
        if visit.is_broken:
            waiting = Screen.OUT_OF_ORDER
        if site.opens_at is not None:
            waiting = Screen.CLOSED
        disputed_id = visit.disputed_id if is_somebody else ""
        nobody = replace(visit, checkin=CheckIn(), known=None, way="face", passage=None, among=())
        return _at(replace(nobody, disputed_id=disputed_id), waiting, now)

    # ------------------------------------------------------------------------------ time

    def passed(self, site: Site, now: Now) -> Visit:  # noqa: C901, PLR0912 - a rule for each screen
        """Let everything go whose time is over."""
        shown_s, idle_s = now.s - self.since_s, now.s - max(self.touched_s, self.since_s)
        is_by_face, is_gone = self.way == "face", now.s - self.seen_s >= GONE_S
        is_over = False
        match self.screen:
            case Screen.ATTRACT | Screen.OUT_OF_ORDER:
                is_over = site.opens_at is not None
            case Screen.CLOSED:
                is_over = site.opens_at is None
            case Screen.LOOK | Screen.CHALLENGE:
                is_over = is_gone or site.opens_at is not None
            case Screen.COOLING:
                is_over = now.s >= self.cool_until_s or site.opens_at is not None
            case Screen.HELP:
                is_over = shown_s >= HELP_S
            case Screen.NOT_SURE:
                is_over = is_gone or shown_s >= RETRY_S
            case screen if screen in ABOUT_SOMEBODY and _has_left(self, now):
                is_over = True
            case Screen.WELCOME if site.asks and _goes_in(self) and shown_s >= QUESTION_AFTER_S:
                return _at(self, Screen.QUESTION, now)
            case Screen.WELCOME | Screen.ALREADY | Screen.PASSED_BACK if shown_s >= WELCOME_S and is_by_face:
                done = self.screen if self.screen is Screen.PASSED_BACK else Screen.DONE
                return _at(replace(self, known=None), done, now)
            case Screen.QUESTION if idle_s >= site.idle_s:
                return _at(replace(self, known=None), Screen.DONE, now)
            case Screen.WELCOME | Screen.ALREADY | Screen.PASSED_BACK:
                is_over = shown_s >= WELCOME_S
            case Screen.NOT_VALID:
                is_over = not is_by_face and shown_s >= WELCOME_S
            case Screen.DONE:
                is_over = not is_by_face and shown_s >= READ_S
            case Screen.DISPUTED:
                is_over = not is_by_face and idle_s >= site.idle_s
            case screen if screen in TYPED:
                is_over = idle_s >= site.idle_s
        return self.over(site, now) if is_over else self


def _at(visit: Visit, screen: Screen, now: Now) -> Visit:
    return replace(visit, screen=screen, since_s=now.s)


def _has_left(visit: Visit, now: Now) -> bool:
    """Whether the person whom the screen is meant for has gone.

    Who was known by their face has gone when it has, and presses nothing; of others nobody knows whose face
    the camera sees: they have gone when it sees none, and the screen can have been read.
    """
    if now.s - visit.seen_s < GONE_S:
        return False
    idle_s = now.s - max(visit.touched_s, visit.since_s)
    if visit.screen is Screen.DISPUTED:
        return idle_s >= READ_S
    if visit.way == "face":
        return visit.screen not in TYPED or idle_s >= GONE_S
    return visit.screen not in TYPED and idle_s >= READ_S


def _looking_on(visit: Visit, *, is_somebody: bool, now: Now) -> Visit:
    if isinstance(visit.checkin.outcome, Challenged):
        return visit if visit.screen is Screen.CHALLENGE else _at(visit, Screen.CHALLENGE, now)
    if visit.screen is Screen.LOOK or not is_somebody:
        return visit
    # another face, or none known yet: a name is never shown to somebody else
    return _at(replace(visit, known=None, passage=None), Screen.LOOK, now)


def _asking(visit: Visit, before: CheckIn) -> Visit:
    """Ask the question that the latest look has raised, if it has."""
    question, last = visit.checkin.question, before.question
    if question is None or (last is not None and last.asked_ns == question.asked_ns):
        return visit
    return replace(visit, news=(*visit.news, Asked(question.asked_ns, question.picture)))


def _decided(
    visit: Visit,
    outcome: Identified | PinWanted | NotEnrolled | NotSure | Refused,
    picture: bytes | None,
    site: Site,
    now: Now,
) -> Visit:
    evidence = evidence_of(visit.checkin, site.gallery, site.rules)
    match outcome:
        case Identified(subject_id, score, margin, second_id, liveness, decided_by):
            known = Known(subject_id, "face", score, margin, second_id, liveness, decided_by, evidence)
            return visit.recognised(known, site, now)
        case PinWanted(subject_ids):
            return replace(visit.chose("pin", now), among=subject_ids)
        case Refused():
            visit = _missed(visit, now)
            screen = visit.screen if visit.screen is Screen.COOLING else Screen.REFUSED
            return _at(replace(visit, news=(TurnedAway(outcome, picture, evidence),)), screen, now)
        case NotEnrolled():
            news = TurnedAway(outcome, None, evidence, best_of(visit.checkin.looks))
            return _at(replace(visit, news=(news,)), Screen.NOT_ENROLLED, now)
        case NotSure():
            return _at(replace(visit, news=(TurnedAway(outcome, None, evidence),)), Screen.NOT_SURE, now)
    assert_never(outcome)


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
        news = Entered(visit.known, found.direction, _picture(visit))
        kept_out = _kept_out(visit, visit.known, found.direction, site, now)
        return kept_out or _passing(visit, news, found.direction, now)
    screen = Screen.PASSED_BACK if isinstance(found, PassedBack) else Screen.ALREADY
    return _at(replace(visit, passage=(found.direction, found.at)), screen, now)


def _passing(visit: Visit, news: News, direction: Direction, now: Now) -> Visit:
    return _at(replace(visit, passage=(direction, now.at), news=(*visit.news, news)), Screen.WELCOME, now)


def _kept_out(visit: Visit, known: Known, direction: Direction, site: Site, now: Now) -> Visit | None:
    """Return the visit of somebody who may not come in today; None if they may. Nobody is kept in."""
    found = lapse(site.validity, known.subject_id, now.at) if direction == "in" else None
    if found is None:
        return None
    news = (*visit.news, KeptOut(known, found))
    return _at(replace(visit, known=None, passage=None, news=news), Screen.NOT_VALID, now)


def _picture(visit: Visit) -> bytes | None:
    """Return the best picture of who is known by their face."""
    best = best_of(visit.checkin.looks) if visit.way == "face" else None
    return best.picture if best else None


def _goes_in(visit: Visit) -> bool:
    return visit.passage is not None and visit.passage[0] == "in"


def _missed(visit: Visit, now: Now) -> Visit:
    """Count a challenge that was not passed; after some of them the camera waits."""
    if visit.missed + 1 < REFUSED_TO_COOL:
        return replace(visit, missed=visit.missed + 1)
    wait_s = COOL_S[min(visit.cooled, len(COOL_S) - 1)]
    visit = replace(visit, missed=0, cooled=visit.cooled + 1, cool_until_s=now.s + wait_s, checkin=CheckIn())
    return _at(visit, Screen.COOLING, now)


def _missed_if_challenged(visit: Visit, checkin: CheckIn, now: Now) -> Visit:
    """Count a challenge that was broken off, however: else it could be drawn until an easy one comes."""
    return _missed(visit, now) if checkin.draws and not checkin.is_decided else visit
