"""Finding people: by parts of words in any script, by tag, group and mark, in an order, a page at a time.

What is searched is kept beside the people, ready for comparison (`app.store.people_schema`), so that no search
reads a portrait.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.subjects import Person


class Mark(enum.Enum):
    """Something about a person that an operator may want to see to."""

    NO_CONSENT = "no consent"
    CONSENT_ENDS = "consent ends"
    NO_FACE = "no face"
    LOW_QUALITY = "low quality"
    LOOK_ALIKE = "look-alike"
    NOT_SEEN = "not seen"


class Order(enum.Enum):
    """In which order people are shown."""

    NAME = "name"
    NEWEST = "newest"
    LAST_SEEN = "last seen"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Query:
    """Who is looked for.

    Attributes:
        words: Each must be a part of the name, the external id, the e-mail address, a tag or the group, or be a
            day such as 2026-03-01 (a month, 2026-03) on which the person was enrolled or last seen, or the
            beginning of their id. Without regard to case and accents, in any script.
        tag: Only those who have it; empty for all.
        group: Only its members; empty for all.
        mark: Only those who have it; None for all.
        unseen_days: For how many days somebody with `Mark.NOT_SEEN` was not seen, 1 or more.
        order: In which they are told.
    """

    words: str = ""
    tag: str = ""
    group: str = ""
    mark: Mark | None = None
    unseen_days: int = 30
    order: Order = Order.NAME


def find(db: Database, query: Query, now: datetime) -> list[str]:
    """Return the ids of everybody who is looked for, in order.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def rows(db: Database, subject_ids: Sequence[str]) -> list[Person]:
    """Return these people in this order, without those who are no longer enrolled.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def marks(db: Database, now: datetime, unseen_days: int = 30) -> dict[Mark, int]:
    """Return how many people have each mark.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def groups(db: Database) -> dict[str, int]:
    """Return how many people belong to each group, in alphabetical order.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError
