"""What a check-in can come to (`app.core.checkin`), and what it is until then."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.quality import Defect

if TYPE_CHECKING:
    from app.core.challenge import Move


class Reason(enum.Enum):
    """Why somebody who seemed to be enrolled was refused; logged, never shown."""

    ATTACK = "attack"
    CHALLENGE = "challenge"


@dataclass(frozen=True, slots=True)
class Looking:
    """Nobody is decided on yet; `advice` says what would help, None means: wait."""

    advice: Defect | None = Defect.NO_FACE


@dataclass(frozen=True, slots=True)
class Challenged:
    """Whoever is there must move before it is decided.

    Attributes:
        move: What is asked now; None while they are to face the camera again.
        number: Which of them it is, from 1.
        count: How many there are.
        share_left: Of the time for it, 1 to 0.
    """

    move: Move | None
    number: int
    count: int
    share_left: float


@dataclass(frozen=True, slots=True)
class Identified:
    """Looks agree that this enrolled subject is here.

    Attributes:
        subject_id: Who it is.
        score: Comparison score.
        margin: Its lead over the second subject.
        second_id: That subject, if it is at all like this face.
        liveness: What showed that a person is there: "passive", "challenge", or empty.
        decided_by: The backend that named them (`app.core.remote`); empty for this kiosk.
    """

    subject_id: str
    score: float
    margin: float
    second_id: str = ""
    liveness: str = ""
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class NotEnrolled:
    """Nobody enrolled is like this face; the best score found."""

    score: float


@dataclass(frozen=True, slots=True)
class NotSure:
    """Somebody enrolled is like this face, but not enough to say so."""

    score: float


@dataclass(frozen=True, slots=True)
class PinWanted:
    """One of these two subjects is here, and the face alone does not say which."""

    subject_ids: tuple[str, str]
    score: float


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody who seemed to be this enrolled subject was not seen to be there in person."""

    subject_id: str
    score: float
    reason: Reason
    cues: tuple[str, ...] = ()


Outcome = Looking | Challenged | Identified | NotEnrolled | NotSure | PinWanted | Refused
