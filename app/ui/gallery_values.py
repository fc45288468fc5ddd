"""What the gallery asks for and shows, as values: nothing of the store is needed to show it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.duplicates import Degree
    from app.store.subjects import Person

UNSEEN_DAYS = 30
"""Days without a check-in after which somebody counts as not seen for long, unless others are chosen."""

UNSEEN_CHOICES = (7, UNSEEN_DAYS, 90, 180, 365)
"""Days that can be chosen instead: a week, months, half a year, a year."""


class Sort(enum.Enum):
    """In which order people are listed; the names are those of `app.store.people_search.Order`."""

    NAME = enum.auto()
    NEWEST = enum.auto()
    LAST_SEEN = enum.auto()
    QUALITY = enum.auto()


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom a chip leaves in the list.

    Attributes:
        kind: What is looked at; "all" leaves everybody.
        value: The group, the tag, or the name of a mark of `app.store.people_search.Mark`.
    """

    kind: Literal["all", "group", "tag", "mark"] = "all"
    value: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """Who is to be listed, and in which order.

    Attributes:
        words: What is searched for.
        filter: Whom a chip leaves.
        order: In which order they are listed.
        unseen_days: After how many days somebody counts as not seen for long.
    """

    words: str = ""
    filter: Filter = field(default_factory=Filter)
    order: Sort = Sort.NAME
    unseen_days: int = UNSEEN_DAYS

    @property
    def is_narrow(self) -> bool:
        """Whether somebody may be left out."""
        return bool(self.words.strip()) or self.filter.kind != "all"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of everything.

    Attributes:
        people: Everybody who is enrolled.
        samples: Their samples.
        groups: People by group, most people first.
        tags: People by tag, most people first.
        marks: People by the name of a mark.
    """

    people: int = 0
    samples: int = 0
    groups: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    marks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """The answer to a wish.

    Attributes:
        wish: What was asked.
        subject_ids: Who was found, in order.
        first: Those who are seen first, so that they need not be asked for.
        likeness: How alike they are to the face that was searched for; empty without one.
    """

    wish: Wish
    subject_ids: Sequence[str]
    first: Sequence[Person] = ()
    likeness: Mapping[str, Degree] = field(default_factory=dict)


class Copied(enum.Enum):
    """How a person's copy on a backend stands."""

    THERE = enum.auto()
    WAITING = enum.auto()
    NEEDS_YOU = enum.auto()
    NOT_SENT = enum.auto()
