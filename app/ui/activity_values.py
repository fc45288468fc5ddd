"""What the Activity page shows and asks for, as plain values: they go between the window and the store thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.core.drift import Warning as Drift
    from app.core.evidence import Evidence
    from app.store.activity import Cursor, Row
    from app.store.presence import Present


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown of the log; empty shows all.

    Attributes:
        words: Parts of names, stations or answers.
        first: First day, of the site's calendar.
        last: Last day.
        outcome: As `app.store.activity.Row` has it.
        direction: "in" or "out".
        way: As `app.store.checkins.Way`.
        station: The kiosk's name.
    """

    words: str = ""
    first: date | None = None
    last: date | None = None
    outcome: str = ""
    direction: str = ""
    way: str = ""
    station: str = ""

    @property
    def are_empty(self) -> bool:
        """Whether all of the log is shown."""
        return self == Filters()


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some rows of the log, newest first.

    Attributes:
        rows: In their order.
        cursor: Where the next page begins; None at the end of the log.
        total: How many rows fit the filters; None where that was not asked.
        stations: Of all kiosks in the log; None where that was not asked.
    """

    rows: Sequence[Row]
    cursor: Cursor | None = None
    total: int | None = None
    stations: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the kiosk decided as it did.

    Attributes:
        row: What is in the log.
        evidence: What it rests on; None where none was kept.
        names: Of the best candidates by subject id; who was erased is missing.
        picture: JPEG; None where none was kept.
        people: How many are enrolled now.
        fpir: Of the settings now: tolerated share of strangers who are given a name.
    """

    row: Row
    evidence: Evidence | None = None
    names: dict[str, str] = field(default_factory=dict)
    picture: bytes | None = field(default=None, repr=False)
    people: int = 0
    fpir: float = 0.003


@dataclass(frozen=True, slots=True)
class Inside:
    """Who is in the building.

    Attributes:
        people: The last to come in first.
        made_at: When this was found; local time.
    """

    people: tuple[Present, ...]
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Count:
    """One bar: what it stands for, and how many."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Day:
    """Means of one day at one station; None where nothing was measured.

    Attributes:
        day: Of the site's calendar.
        quality: Unified quality of the faces, 0 to 100.
        score: Comparison score of whoever was recognized.
        brightness: Mean luminance of the faces, 0 to 1.
        sharpness: Of the faces, 0 to 1.
    """

    day: date
    quality: float | None = None
    score: float | None = None
    brightness: float | None = None
    sharpness: float | None = None


@dataclass(frozen=True, slots=True)
class Charts:
    """What is drawn of a period.

    Attributes:
        hours: Check-ins in each hour of the day, 24.
        days: Check-ins on each day, in order.
        people: Who checked in most often, the most frequent first.
        measured: The days on which something was measured, in order.
        drifts: What changed at stations; the station's name with each.
        stations: Of all kiosks in the log.
    """

    hours: tuple[int, ...] = ()
    days: tuple[tuple[date, int], ...] = ()
    people: tuple[Count, ...] = ()
    measured: tuple[Day, ...] = ()
    drifts: tuple[tuple[str, Drift], ...] = ()
    stations: tuple[str, ...] = ()
