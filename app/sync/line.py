"""Keeps one backend up to date on a thread of its own, so that none waits for another."""

from __future__ import annotations

import logging
import random
import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.errors import AppError, BackendError, BackendUnauthorised, BackendUnavailable
from app.store import backends, outbox
from app.sync import reconcile, retry
from app.sync.push import Pushed, Went, learn, push_next, reach
from app.sync.rate import Rate, rate_of
from app.sync.settle import Settler
from app.sync.state import Health
from app.sync.turn import BUSY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.sync.backend import Backend
    from app.sync.reconcile import Plan
    from app.sync.turn import Turn

    Connect = Callable[[BackendEntry, Mapping[str, str]], Backend]
    """Makes the client of a backend from what was set up and its secrets."""

IDLE_S = 60.0
"""Time between two looks at what is owed, if nothing wakes the line before."""

COMPARED_EVERY = timedelta(days=1)
"""So old may a comparison be before all is compared again."""

COMPARED_AGAIN_S = 3600.0
"""For so long nothing is compared by itself after a comparison, even one that failed."""

NEWS_S = 0.5
"""No more often is told that people were pushed, and once when the last one was."""

log = logging.getLogger(__name__)


class Line:
    """One backend, its connection and its thread."""

    def __init__(  # noqa: PLR0913 - the store, the network, and where news goes
        self,
        backend_id: int,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        connect: Connect,
        *,
        writer: str,
        turn: Turn,
        on_news: Callable[[], object] = lambda: None,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            backend_id: Ours.
            open_db: Opens the database on the line's thread.
            close_db: Closes it there.
            connect: Makes the client.
            writer: The mark of this machine (`app.store.backends.claim`).
            turn: Tells whether another program on it keeps the backend up to date.
            on_news: Called on the line's thread when what a page shows may have changed.
            draw: Random, 0 to 1: spreads the retries.
        """
        self.backend_id, self.health = backend_id, Health()
        self.last_plan: Plan | None = None
        self._open_db, self._close_db, self._connect = open_db, close_db, connect
        self._writer, self._turn, self._on_news, self._draw = writer, turn, on_news, draw
        self._has_turn = False
        self._stopping, self._wake = threading.Event(), threading.Event()
        self._compare_now = threading.Event()
        self._lock = threading.Lock()
        self._settler: Settler | None = None
        self._made_of: tuple[object, ...] = ()
        self._rate = Rate()
        self._is_reached, self._failures, self._alone_until_s = False, 0, 0.0
        self._not_compared_until_s, self._told_at_s = 0.0, 0.0
        self._day: date | None = None
        self._thread = threading.Thread(target=self._work, name=f"mirror {backend_id}", daemon=True)

    def start(self) -> None:
        """Begin; what was owed before the last exit goes first."""
        self._thread.start()

    def wake(self) -> None:
        """Look at what is owed now; after a change was committed."""
        self._wake.set()

    def compare(self) -> None:
        """Compare everybody soon; the plan is then in `last_plan`."""
        self._compare_now.set()
        self._wake.set()

    def tell_to_stop(self) -> None:
        """Begin nothing more; from any thread. What is under way may still end."""
        self._stopping.set()
        self._wake.set()

    def break_off(self) -> None:
        """End what is under way, though nobody may know then whether it was done; from any thread."""
        with self._lock:
            if self._settler is not None:
                self._settler.backend.close()

    def join(self, end_s: float) -> None:
        """Wait for the thread to end, until a moment of the monotonic clock."""
        if self._thread.is_alive():
            self._thread.join(max(end_s - time.monotonic(), 0.0))

    # ------------------------------------------------------------------------ the thread

    def _work(self) -> None:
        db: Database | None = None
        while not self._stopping.is_set():
            try:
                if db is None:
                    db = self._open_db()
                wait_s = self._round(db)
            except AppError as error:
                self._tell(str(error), is_reached=None)
                wait_s = IDLE_S
            self._wake.wait(wait_s)
            self._wake.clear()
        self._give_way()
        if db is not None:
            self._close_db(db)

    def _round(self, db: Database) -> float:
        """Do what can be done now; return the time until there may be more to do."""
        entry = backends.find(db, self.backend_id)
        if entry is None:
            self._stopping.set()
            return 0.0
        if entry.is_paused:
            self._give_way()
            return IDLE_S
        if not backends.claim(db, self.backend_id, self._writer):
            self._tell(f"Another machine, {entry.writer}, writes to it.", is_reached=None)
            return IDLE_S
        if not self._has_turn:
            self._has_turn = self._turn.take(self.backend_id)
        if not self._has_turn:
            self._tell(BUSY, is_reached=None)
            return IDLE_S
        if (alone_s := self._alone_until_s - time.monotonic()) > 0:
            return min(alone_s, IDLE_S)
        settler = self._settle_with(db, entry)
        self._begin_day(db)
        if self._is_ready(settler, entry):
            self._push(settler)
        return self._wait_s(db)

    def _settle_with(self, db: Database, entry: BackendEntry) -> Settler:
        """Return the connection, made anew if what it was made of has changed."""
        made_of = (entry.kind, dict(entry.options), backends.secrets_of(db, self.backend_id))
        if self._settler is None or made_of != self._made_of:
            self._hang_up()
            backend = self._connect(entry, made_of[2])
            with self._lock:
                self._settler = Settler(db, self.backend_id, backend, self._before_call)
                if self._stopping.is_set():  # whoever breaks off may have come too early for this one
                    backend.close()
            self._made_of, self._rate = made_of, rate_of(entry.options)
        return self._settler

    def _give_way(self) -> None:
        """Leave the backend to others: another program, or a person who has it emptied."""
        self._hang_up()
        if self._has_turn:
            self._turn.release(self.backend_id)
            self._has_turn = False

    def _hang_up(self) -> None:
        with self._lock:
            if self._settler is not None:
                self._settler.backend.close()
            self._settler, self._is_reached = None, False

    def _begin_day(self, db: Database) -> None:
        today = datetime.now(UTC).astimezone().date()
        if today != self._day:
            outbox.owe_dated(db, self.backend_id)
            self._day = today

    def _is_ready(self, settler: Settler, entry: BackendEntry) -> bool:
        """Ask for an answer first, and compare if it is time; return whether people can be sent."""
        if not self._is_reached and not self._take(reach(settler)):
            return False
        learn(settler, entry)
        now = datetime.now(UTC)
        if self._compare_now.is_set() or self._is_old(entry.last_compared_at, now):
            return self._compare(settler, now)
        return True

    def _is_old(self, compared_at: datetime | None, now: datetime) -> bool:
        """Return whether it is time to compare again; a comparison that failed does not hold up the rest."""
        if time.monotonic() < self._not_compared_until_s:
            return False
        return compared_at is None or not timedelta() <= now - compared_at < COMPARED_EVERY

    def _compare(self, settler: Settler, now: datetime) -> bool:
        """Compare everybody and owe what differs; leave the backend to a person if too much is gone."""
        self._compare_now.clear()
        self._not_compared_until_s = time.monotonic() + COMPARED_AGAIN_S
        try:
            plan = reconcile.compare(settler, now, partial(self._before_question, settler))
        except BackendUnauthorised as error:
            backends.pause(settler.db, self.backend_id, str(error))
            return self._take(Pushed(Went.PAUSED, error=str(error)))
        except BackendError as error:
            asked_s = error.retry_after_s if isinstance(error, BackendUnavailable) else None
            return self._take(Pushed(Went.UNREACHABLE, error=str(error), asked_s=asked_s))
        self.last_plan = plan
        if not reconcile.apply(settler.db, plan, now):
            backends.pause(settler.db, self.backend_id, plan.objection)
            return self._take(Pushed(Went.PAUSED, error=plan.objection))
        log.info("backend=%d compared: %d equal, %d differ", self.backend_id, plan.equal, len(plan.findings))
        return True

    def _before_question(self, settler: Settler, size_bytes: int) -> None:
        """Push what is due between two questions of a comparison that has one for each person."""
        if not settler.backend.able.list_people:  # else nobody new is sent before it is known who was there
            self._push(settler)
            if not self._is_as_connected(settler):
                raise BackendUnavailable("It is paused, or was changed.")
        self._before_call(size_bytes)

    def _push(self, settler: Settler) -> None:
        while not self._stopping.is_set() and self._is_as_connected(settler):
            pushed = push_next(settler, datetime.now(UTC), self._draw)
            if pushed.went is Went.NOTHING_DUE or not self._take(pushed):
                break
        self._on_news()

    def _is_as_connected(self, settler: Settler) -> bool:
        """Return whether the backend is still used, and as the connection was made."""
        entry = backends.find(settler.db, self.backend_id)
        return entry is not None and not entry.is_paused and dict(entry.options) == self._made_of[1]

    def _take(self, pushed: Pushed) -> bool:
        """Note how it went; return whether the backend can be asked again at once."""
        if pushed.went is Went.PAUSED:
            self._tell(pushed.error, is_reached=True)
            return False
        if pushed.went is Went.UNREACHABLE:
            wait_s = retry.wait_s(self._failures, self._draw(), pushed.asked_s)
            self._failures += 1
            self._alone_until_s = time.monotonic() + wait_s
            self._is_reached = False
            self._tell(pushed.error, is_reached=False)
            return False
        self._failures, self._is_reached = 0, True
        self._tell("", is_reached=True)
        return True

    def _wait_s(self, db: Database) -> float:
        if (alone_s := self._alone_until_s - time.monotonic()) > 0:
            return min(alone_s, IDLE_S)
        due_at = outbox.next_due(db, self.backend_id)
        if due_at is None:
            return IDLE_S
        return min(max((due_at - datetime.now(UTC)).total_seconds(), 0.0), IDLE_S)

    def _before_call(self, size_bytes: int) -> None:
        wait_s = self._rate.wait_s(time.monotonic(), size_bytes)
        if self._stopping.wait(wait_s) if wait_s > 0 else self._stopping.is_set():
            raise BackendUnavailable("The program is being closed.")

    def _tell(self, trouble: str, *, is_reached: bool | None) -> None:
        if self._stopping.is_set():
            return  # we hung up
        is_other = (self.health.is_reached, self.health.trouble) != (is_reached, trouble)
        self.health = Health(is_reached, trouble, datetime.now(UTC))
        if is_other or time.monotonic() - self._told_at_s > NEWS_S:
            self._told_at_s = time.monotonic()
            self._on_news()
