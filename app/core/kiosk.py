"""What a visit to the kiosk (`app.core.visit`) is decided by, what is shown of it, and what comes of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from app.core.checkin import Rules
from app.core.passage import Direction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.checkin import NotEnrolled, NotSure, Refused
    from app.core.gallery import Gallery
    from app.core.validity import Lapse, Validity

Last = tuple[Direction, datetime]
"""How somebody passed, and when."""

Way = Literal["face", "pin", "code"]
"""By what somebody was known."""


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
    NOT_VALID = "not valid"
    COOLING = "cooling"
    PIN = "pin"
    CODE = "code"
    NAME = "name"
    HELP = "help"
    DISPUTED = "disputed"
    CLOSED = "closed"
    OUT_OF_ORDER = "out of order"


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
    """News: nobody was let in; of a refused attempt with a JPEG of the face, if the site asked for images."""

    outcome: NotEnrolled | NotSure | Refused
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class KeptOut:
    """News: this person may not come in today."""

    known: Known
    lapse: Lapse


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


News = Entered | Redirected | TurnedAway | KeptOut | Disputed | Blocked | Answered | HelpCalled


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
        validity: From which day until which each subject may come in; who is not named always may.
    """

    gallery: Gallery
    passages: Mapping[str, Last] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    passing: Passing = field(default_factory=Passing)
    asks: bool = False
    idle_s: float = 10.0
    opens_at: datetime | None = None
    validity: Mapping[str, Validity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Now:
    """A moment: seconds of a clock that never jumps, and the local time."""

    s: float
    at: datetime
