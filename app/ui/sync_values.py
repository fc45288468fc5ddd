"""What the Sync page shows, as values: nothing of the store or the network is needed to show it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Stand(enum.Enum):
    """How it stands with a backend."""

    UP_TO_DATE = enum.auto()
    SENDING = enum.auto()
    STARTING = enum.auto()
    UNREACHED = enum.auto()
    HELD_UP = enum.auto()
    PAUSED = enum.auto()
    NEEDS_YOU = enum.auto()


@dataclass(frozen=True, slots=True)
class BackendCard:
    """How one backend stands.

    Attributes:
        backend_id: Ours.
        name: As the operator calls it.
        kind: As `app.store.backends.Kind`.
        stand: In one word.
        why: A sentence for `UNREACHED`, `HELD_UP` and `PAUSED`; empty if there is none.
        waiting: How many people are to be sent or removed.
        oldest: Since when the longest waiting one has been; aware.
        parked: How many people need somebody to decide.
        there: How many of our people are there, or may be.
        foreign: How many people of others are there.
        not_asked: How many are held back because they agreed before it was set up.
        compared_at: When all was compared last; aware.
        other_machine: The machine that keeps it up to date in place of this one; empty if none does.
        since: Since when it cannot be reached; aware.
        done: How many of `total` are done since something began to wait.
        total: How many that were.
        left_s: How long the rest takes at the speed so far; None while that is not known.
    """

    backend_id: int
    name: str
    kind: str
    stand: Stand = Stand.STARTING
    why: str = ""
    waiting: int = 0
    oldest: datetime | None = None
    parked: int = 0
    there: int = 0
    foreign: int = 0
    not_asked: int = 0
    compared_at: datetime | None = None
    other_machine: str = ""
    since: datetime | None = None
    done: int = 0
    total: int = 0
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class ParkedPerson:
    """Somebody about whom a person has to decide.

    Attributes:
        subject_id: Who.
        name: Empty if they were erased here.
        fault: In one word, as the outbox has it.
        text: The same as a sentence.
        is_unknown: Whether nobody knows if they are there.
        can_be_left_out: Whether they can be given up; whose copy must be removed cannot.
    """

    subject_id: str
    name: str
    fault: str
    text: str
    is_unknown: bool = False
    can_be_left_out: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A row of the last comparison.

    Attributes:
        difference: The name of an `app.sync.reconcile.Difference`.
        who: The person's name, or the backend's number of somebody of others.
    """

    difference: str
    who: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the last comparison found.

    Attributes:
        equal: How many people are there as they should be.
        counts: How many findings of each difference.
        rows: The first of them.
        objection: Why nothing was done; empty if it was.
    """

    equal: int
    counts: Mapping[str, int] = field(default_factory=dict)
    rows: tuple[Found, ...] = ()
    objection: str = ""


@dataclass(frozen=True, slots=True)
class BackendDetails:
    """What else is known of a backend.

    Attributes:
        card: How it stands.
        parked: Who needs a decision, the longest waiting first, not all if there are very many.
        report: What the last comparison found; None if there was none since the start.
        options: As they were set up.
    """

    card: BackendCard
    parked: tuple[ParkedPerson, ...] = ()
    report: Report | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KindFields:
    """What has to be entered for a backend of one kind.

    Attributes:
        required: Names of options.
        optional: Names of options, and what holds if nothing is said.
        secrets: Names.
    """

    required: tuple[str, ...]
    optional: Mapping[str, str]
    secrets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What somebody who sets up a backend needs to know.

    Attributes:
        kinds: What there is to enter, by kind.
        names: Of the backends that there are.
        tags: That people have.
        groups: That people are in.
        people: How many have agreed and are enrolled by now.
    """

    kinds: Mapping[str, KindFields]
    names: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    people: int = 0


@dataclass(frozen=True, slots=True)
class Entered:
    """A backend as somebody wants to set it up.

    Attributes:
        kind: As `app.store.backends.Kind`.
        name: As it is to be called.
        options: All that were entered.
        secrets: By name; of an account that gives out keys, `username` and `account_password`.
    """

    kind: str
    name: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
