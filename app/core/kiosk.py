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
    from app.core.evidence import Evidence
    from app.core.gallery import Gallery
    from app.core.looks import Look
    from app.core.validity import Lapse, Validity

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


LOOKING = frozenset({Screen.ATTRACT, Screen.LOOK, Screen.CHALLENGE})
"""Screens on which it is not known who is there."""

TURNED_AWAY = frozenset({Screen.NOT_SURE, Screen.NOT_ENROLLED, Screen.REFUSED})

ABOUT_SOMEBODY = frozenset({
    Screen.DIRECTION, Screen.WELCOME, Screen.QUESTION, Screen.DONE, Screen.ALREADY, Screen.PASSED_BACK,
    Screen.DISPUTED, Screen.NOT_VALID, *TURNED_AWAY,
})  # fmt: skip
"""Screens that are meant for one person, and go when they go."""

TYPED = frozenset({Screen.PIN, Screen.CODE, Screen.NAME, Screen.DIRECTION, Screen.QUESTION})
"""Screens on which somebody types or presses; they end when nobody does."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody enrolled, and how the kiosk knows: by face (then with scores), PIN or code.

    By face it may be a backend that named them: `decided_by` is its name then. `evidence` is what the
    decision rests on.
    """

    subject_id: str
    way: Way
    score: float | None = None
    margin: float | None = None
    second_id: str = ""
    liveness: str = ""
    decided_by: str = ""
    evidence: Evidence | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Entered:
    """News: this person came in or went out; of one known by their face with a JPEG, if there is one."""

    known: Known
    direction: Direction
    picture: bytes | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Redirected:
    """News: the person says that they went the other way."""

    known: Known
    direction: Direction


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """News: nobody was let in; of a refused attempt with a JPEG of the face, if the site asked for images.

    Of whoever is not enrolled `face` is the best look then.
    """

    outcome: NotEnrolled | NotSure | Refused
    picture: bytes | None = None
    evidence: Evidence | None = field(default=None, repr=False, compare=False)
    face: Look | None = field(default=None, repr=False, compare=False)


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


@dataclass(frozen=True, slots=True)
class Asked:
    """News: a backend is to be asked who is on this JPEG; `asked_ns` goes back with its answer."""

    asked_ns: int
    picture: bytes = field(repr=False)


News = Entered | Redirected | TurnedAway | KeptOut | Disputed | Blocked | Answered | HelpCalled | Asked


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
