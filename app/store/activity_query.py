"""What is looked for in the record of check-ins, and what is found."""

from dataclasses import dataclass
from datetime import datetime

from app.core.passage import Direction

Cursor = tuple[datetime, int]
"""Where a page ended: the last row's time and number."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; whatever is left empty is not asked about.

    Attributes:
        since: From when on; aware.
        until: Up to when, itself not; aware.
        words: Parts of name, external id, e-mail address, tags or group of whoever was identified; all must
            be found, without regard to case and accents.
        subject_id: Who was identified.
        outcome: `identified`, `not_enrolled`, `not_sure`, `refused`, `not_valid` or `marked_out`.
        direction: "in" or "out".
        station: The kiosk's name.
        way: "face", "pin", "code" or "name".
    """

    since: datetime | None = None
    until: datetime | None = None
    words: str = ""
    subject_id: str = ""
    outcome: str = ""
    direction: str = ""
    station: str = ""
    way: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One check-in as the record shows it.

    Attributes:
        id: Its number.
        at: When; UTC.
        outcome: See `Query`.
        subject_id: Who it was; None when nobody was identified, or was erased since.
        name: Their name; empty without a subject.
        score: The best comparison score.
        margin: Its lead over the second subject's.
        direction: Coming in or going out.
        station: The kiosk's name.
        way: What identified somebody.
        answer: What was answered to the kiosk's question.
        voided_at: When it was taken back; UTC.
        reason: Why somebody was refused, such as `attack`; empty if they were not.
        liveness: What showed that a person was there.
        has_picture: Whether `picture` finds one.
        decided_by: The backend that named the subject; empty for the kiosk.
    """

    id: int
    at: datetime
    outcome: str
    subject_id: str | None
    name: str
    score: float | None
    margin: float | None
    direction: Direction
    station: str
    way: str
    answer: str
    voided_at: datetime | None
    reason: str
    liveness: str
    has_picture: bool
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, newest first; `after` goes into the next call, None at the end."""

    rows: tuple[Row, ...]
    after: Cursor | None
