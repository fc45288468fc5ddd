"""`vestibule sync run`: every backend brought up to date, as far as that is possible now."""

from __future__ import annotations

import random
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from app.cli import output
from app.cli.sync_chosen import ACTOR, chosen, command, connected
from app.cli.wording import counted
from app.errors import BackendError, BackendUnauthorised, BackendUnavailable, SettingsError
from app.store import backends, outbox, sync_acts
from app.sync import reconcile, retry
from app.sync.push import Went, learn, push_next, reach
from app.sync.turn import BUSY, Turn
from app.sync.writer import this_machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from app.cli.sync_chosen import Connection
    from app.store.backends import BackendEntry
    from app.store.outbox import Waiting
    from app.sync.push import Pushed
    from app.sync.settle import Settler

WATCH_S = 1.0
"""Time between two looks at what another program does."""


class Wanted(NamedTuple):
    """What the command line says of a run.

    Attributes:
        is_comparing: Whether everybody is compared even if that was done before.
        even_so: Whether that is done, too, of which a person should have a look first.
        for_s: For how long whoever failed is tried again.
    """

    is_comparing: bool
    even_so: bool
    for_s: float


def run(db: Database, folder: Path, name: str | None, wanted: Wanted, *, as_json: bool) -> int:
    """Bring backends up to date and print what is left; `output.OTHERWISE` if anything is.

    Args:
        db: The database.
        folder: Where it is.
        name: Only this backend; None for all.
        wanted: What to do.
        as_json: One JSON object for each backend.

    Raises:
        Missing: There is no such backend.
        StoreError: The database failed.
    """
    end_s = time.monotonic() + wanted.for_s
    turn = Turn(folder)
    with ExitStack() as stack:
        runs = [Run(db, entry, turn, wanted, stack) for entry in chosen(db, name)]
        while True:
            waits_s = [wait_s for wait_s in [one.go() for one in runs] if wait_s is not None]
            if not waits_s or time.monotonic() + min(waits_s) > end_s:
                break
            time.sleep(min(waits_s))
        told = [one.tell(as_json=as_json) for one in runs]
    return output.OK if all(told) else output.OTHERWISE


class Run:
    """One backend that is brought up to date. Used by one thread."""

    def __init__(
        self, db: Database, entry: BackendEntry, turn: Turn, wanted: Wanted, stack: ExitStack
    ) -> None:
        """Prepare; `stack` hangs up in the end, and lets others have their turn."""
        self._db, self._entry, self._turn, self._stack = db, entry, turn, stack
        self._is_comparing = wanted.is_comparing or wanted.even_so or entry.last_compared_at is None
        self._even_so = wanted.even_so
        self._connection: Connection | None = None
        self._has_turn, self._failures, self._alone_until_s = False, 0, 0.0
        self._trouble, self._done = "", 0

    def go(self) -> float | None:
        """Do what can be done now; return after how many seconds there may be more; None for never."""
        if (alone_s := self._alone_until_s - time.monotonic()) > 0:
            return alone_s
        entry = backends.find(self._db, self._entry.backend_id)
        self._trouble = backends.REMOVED if entry is None else self._hindrance(entry)
        if entry is None or self._trouble:
            return WATCH_S if self._trouble == BUSY and self._waiting().people else None
        try:
            return self._bring_up_to_date(entry)
        except BackendUnauthorised as error:
            backends.pause(self._db, entry.backend_id, str(error))
            self._trouble = self._paused(str(error))
        except BackendError as error:
            return self._left_alone(
                str(error), error.retry_after_s if isinstance(error, BackendUnavailable) else None
            )
        except SettingsError as error:
            self._trouble = str(error)
        return None

    def tell(self, *, as_json: bool) -> bool:
        """Print what was done and what is left; return whether nothing is."""
        waiting = self._waiting()
        values = {
            "backend": self._entry.name,
            "done": self._done,
            "waiting": waiting.people,
            "parked": waiting.parked,
            "error": self._trouble or None,
        }
        done = counted(self._done, "person", "people")
        text = f"{self._entry.name}: {done} done, {self._what_is_left(waiting)}"
        output.result(values, f"{text} {self._trouble}".rstrip(), as_json=as_json)
        is_others_work = self._trouble == BUSY and not self._is_comparing
        return not (waiting.people or waiting.parked) and (is_others_work or not self._trouble)

    def _hindrance(self, entry: BackendEntry) -> str:
        """Take our turn at the backend; return why nothing can be done there now, empty if something can."""
        if entry.is_paused and not (self._even_so and self._is_comparing):
            return f"It is paused. {entry.reason} To use it again: {command('backend resume', entry)}"
        if not backends.claim(self._db, entry.backend_id, this_machine()):
            take_over = command("backend take-over", entry)
            return f"Another machine, {entry.writer}, writes to it. If that one never will again: {take_over}"
        if not self._has_turn:
            self._has_turn = self._turn.take(entry.backend_id)
            if not self._has_turn:
                return BUSY
            self._stack.callback(self._turn.release, entry.backend_id)
            outbox.owe_dated(self._db, entry.backend_id)
        return ""

    def _bring_up_to_date(self, entry: BackendEntry) -> float | None:
        if self._connection is None:
            self._connection = self._stack.enter_context(connected(self._db, entry))
        settler = self._connection.settler
        if self._is_comparing and not self._compare(self._connection, entry):
            return None
        if outbox.next_owed(self._db, entry.backend_id, datetime.now(UTC)) is not None:
            last = reach(settler)
            if last.went is Went.SETTLED:
                learn(settler, entry)
                for last in output.tracked(_pushed(settler), entry.name, self._waiting().people):
                    self._done += last.went in {Went.SETTLED, Went.PARKED}
            if last.went is Went.PAUSED:
                self._trouble = self._paused(last.error)
                return None
            if last.went is Went.UNREACHABLE:
                return self._left_alone(last.error, last.asked_s)
            self._failures = 0
        due_at = outbox.next_due(self._db, entry.backend_id)
        return None if due_at is None else max((due_at - datetime.now(UTC)).total_seconds(), 0.0)

    def _compare(self, connection: Connection, entry: BackendEntry) -> bool:
        """Compare everybody and owe what differs; return whether people may be sent."""
        now = datetime.now(UTC)
        plan = reconcile.compare(connection.settler, now, connection.before_call)
        learn(connection.settler, entry)
        if not reconcile.apply(self._db, plan, now, even_so=self._even_so):
            backends.pause(self._db, entry.backend_id, plan.objection)
            self._trouble = f"{plan.objection} To say so: {command('run --even-so --backend', entry)}"
            return False
        self._is_comparing = False
        if plan.objection:
            sync_acts.resume(self._db, entry.backend_id, now, ACTOR)  # somebody said so
        elif entry.is_paused:  # for another reason than that somebody should have a look
            self._trouble = self._hindrance(entry)
        return not self._trouble

    def _paused(self, error: str) -> str:
        return f"{error} It is paused. Other secrets: {command('backend secrets', self._entry)}"

    def _left_alone(self, error: str, asked_s: float | None) -> float:
        wait_s = retry.wait_s(self._failures, random.random(), asked_s)  # noqa: S311 - spreads the retries
        self._failures += 1
        self._alone_until_s = time.monotonic() + wait_s
        self._trouble = error
        return wait_s

    def _waiting(self) -> Waiting:
        return outbox.waiting(self._db, self._entry.backend_id)

    def _what_is_left(self, waiting: Waiting) -> str:
        left = []
        if waiting.people:
            due_at = outbox.next_due(self._db, self._entry.backend_id)
            later = f", one of them again at {due_at:%H:%M:%S} UTC" if due_at else ""
            left.append(f"{counted(waiting.people, 'waits', 'wait')} to be sent or removed{later}")
        if waiting.parked:
            left.append(f"{counted(waiting.parked, 'waits', 'wait')} for you: see vestibule sync status")
        return f"{'; '.join(left) or 'nothing is left'}."


def _pushed(settler: Settler) -> Iterator[Pushed]:
    """Push whoever is due, one after the other, until nobody is or the backend cannot be asked."""
    while True:
        pushed = push_next(settler, datetime.now(UTC), random.random)
        if pushed.went is not Went.NOTHING_DUE:
            yield pushed
        if pushed.went in {Went.NOTHING_DUE, Went.UNREACHABLE, Went.PAUSED}:
            return
