"""The record of check-ins as it is looked through: pages with filters, counts, and sums for charts."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from app.core.drift import Day
from app.core.passage import Direction

Cursor = tuple[datetime, int]
"""Where a page ended: the last row's time and number."""

COUNTED = 10_000
"""`count` counts no further where it has to look at every row: the window then says "more than"."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; whatever is left empty is not asked about.

    Attributes:
        since: From when on; aware.
        until: Up to when, itself not; aware.
        words: Parts of name, external id, e-mail address or group of whoever was identified; all must be
            found, without regard to case.
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


@dataclass(frozen=True, slots=True)
class Counted:
    """How much happened in one hour or on one day; entries that were taken back are in none but `voided`.

    Attributes:
        at: Its beginning, in the time zone asked for.
        came: Passages in.
        went: Passages out.
        turned_away: Outcomes that let nobody in.
        voided: Entries taken back.
    """

    at: datetime
    came: int
    went: int
    turned_away: int
    voided: int


@dataclass(frozen=True, slots=True)
class PersonCount:
    """How often one person passed."""

    subject_id: str
    name: str
    passages: int


def find(db: Database, query: Query, limit: int, before: Cursor | None = None) -> Page:
    """Return a page of the check-ins that are looked for, newest first.

    Args:
        db: The database.
        query: What is looked for.
        limit: Most rows of the page.
        before: Where the page before ended; None for the newest.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def count(db: Database, query: Query) -> int:
    """Return how many check-ins are looked for; with words no further than `COUNTED` + 1.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def picture(db: Database, number: int) -> bytes | None:
    """Return the JPEG that is kept of a check-in or of its refusal; None if none is.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def stations(db: Database) -> tuple[str, ...]:
    """Return the names of all stations with check-ins, sorted.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def per_hour(
    db: Database, since: datetime, until: datetime, zone: tzinfo | None = None, station: str = ""
) -> list[Counted]:
    """Return each hour in which anything happened, oldest first.

    Args:
        db: The database.
        since: From when on; aware; counted from its quarter of an hour on.
        until: Up to when; aware; its quarter of an hour is not counted.
        zone: Whose hours; None for those of `since`.
        station: Only this one; empty for all.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def per_day(
    db: Database, since: datetime, until: datetime, zone: tzinfo | None = None, station: str = ""
) -> list[Counted]:
    """Return each local day on which anything happened, oldest first; arguments and errors as of `per_hour`."""
    raise NotImplementedError


def per_person(db: Database, since: datetime, until: datetime, limit: int = 20) -> list[PersonCount]:
    """Return who passed most often, in both directions together, the most frequent first.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def quality_by_day(
    db: Database, station: str, since: datetime, until: datetime, zone: tzinfo | None = None
) -> list[Day]:
    """Return what a station's camera saw each local day, oldest first: for charts and for `app.core.drift`.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


