"""How the mirror stands, as a value that a page or a script can show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.store import backends, details, mirrors, outbox, tags
from app.store.mirrors import MirrorState
from app.store.outgoing import agreed_before
from app.sync.wanted import belongs, sends_earlier

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.store.outbox import Owed, Waiting

MOST_SHOWN = 200
"""Parked people on one page."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the last call told of a backend.

    Attributes:
        is_reached: Whether it answered; None if it was not asked yet.
        trouble: What is wrong, as a sentence; empty if nothing is.
        at: When; UTC; None if it was not asked yet.
    """

    is_reached: bool | None = None
    trouble: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackendState:
    """How one backend stands.

    Attributes:
        entry: What it is; its `reason` says why it is paused, `last_compared_at` when it was compared.
        health: What the last call told.
        waiting: How much it is owed, and since when.
        parked: Who waits for a person, with reasons in words; the longest waiting first, not more than 200.
        people: How many people are in which state there.
        foreign: How many people of others are there, as far as the last comparison saw.
        not_asked: How many belong there and are not sent, since they agreed before it was set up.
    """

    entry: BackendEntry
    health: Health
    waiting: Waiting
    parked: tuple[Owed, ...]
    people: dict[MirrorState, int]
    foreign: int
    not_asked: int = 0

    @property
    def progress(self) -> float:
        """The share of people that is done, 0 to 1: of a first push, and of everything after it."""
        synced = self.people.get(MirrorState.SYNCED, 0)
        return synced / (synced + self.waiting.people) if synced + self.waiting.people else 1.0


def state_of(db: Database, entry: BackendEntry, health: Health = Health()) -> BackendState:
    """Return how a backend stands.

    Raises:
        StoreError: The database cannot be read.
    """
    number = entry.backend_id
    return BackendState(
        entry,
        health,
        outbox.waiting(db, number),
        tuple(outbox.parked(db, number, MOST_SHOWN)),
        mirrors.counts(db, number),
        mirrors.how_many_foreign(db, number),
        _not_asked(db, entry),
    )


def states(db: Database) -> list[BackendState]:
    """Return how all backends stand, for a script that has no mirror running.

    Raises:
        StoreError: The database cannot be read.
    """
    return [state_of(db, entry) for entry in backends.all_backends(db)]


def _not_asked(db: Database, entry: BackendEntry) -> int:
    if entry.created_at is None or sends_earlier(entry.options):
        return 0
    earlier = agreed_before(db, entry.created_at, datetime.now(UTC))
    if belongs((), "", entry.options):  # it is for everybody
        return len(earlier)
    given, groups = tags.everybodys_tags(db), details.everybodys_groups(db)
    return sum(belongs(given.get(one, ()), groups.get(one, ""), entry.options) for one in earlier)
