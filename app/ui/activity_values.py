"""What the Activity page shows and asks for: plain values, for the window and the store thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.core.drift import Day, Drift
    from app.store.activity import Page
    from app.store.decisions import Explained
    from app.store.presence import Present


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown of the log; empty shows all.

    Attributes:
        words: Parts of names, external ids, e-mail addresses or groups.
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
class Log:
    """The newest entries that fit the filters, and how many there are.

    Attributes:
        page: The newest.
        total: How many fit.
        is_more: Whether counting ended at `total`, and there are more.
        stations: Of all kiosks in the log.
    """

    page: Page
    total: int
    is_more: bool = False
    stations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the kiosk decided as it did, and what it would decide by now.

    Attributes:
        decision: As it was.
        people: How many are enrolled now.
        fpir: Of the settings now: tolerated share of strangers who are given a name.
    """

    decision: Explained
    people: int
    fpir: float


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
class Charts:
    """What is drawn of a period.

    Attributes:
        hours: Passages in each hour of the day, 24.
        days: Every day of the period, in order, and the passages on it.
        people: Who passed most often, the most frequent first: name and passages.
        measured: What the chosen station's camera saw each day, in order.
        drifts: What has left its usual range, with the station's name.
        stations: Of all kiosks in the log.
        station: Whose camera `measured` is of; empty if there is none.
    """

    hours: tuple[int, ...] = (0,) * 24
    days: tuple[tuple[date, int], ...] = ()
    people: tuple[tuple[str, int], ...] = ()
    measured: tuple[Day, ...] = ()
    drifts: tuple[tuple[str, Drift], ...] = ()
    stations: tuple[str, ...] = ()
    station: str = ""
