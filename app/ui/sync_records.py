"""What the Sync page asks of the store and of backends, as calls for threads other than the window's.

Imported there only: the libraries of store and network take longer to load than the first window may.
"""

from __future__ import annotations

import threading
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnavailable
from app.store import backends, details, mirrors, outbox, outgoing, subjects, sync_acts, tags
from app.sync import reconcile
from app.sync import state as mirror_state
from app.sync.connect import KINDS, client, connect, face_aidee_key
from app.sync.emptying import empty
from app.sync.settle import UNKNOWN, Settler
from app.sync.turn import BUSY, Turn
from app.sync.writer import this_machine
from app.ui import sync_options
from app.ui.sync_values import (
    BackendCard,
    BackendDetails,
    Entered,
    Found,
    Ground,
    KindFields,
    ParkedPerson,
    Report,
    Stand,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from sqlite_utils import Database

    from app.store.outbox import Owed
    from app.sync.backend import Backend
    from app.sync.line import Connect
    from app.sync.mirror import Mirror
    from app.sync.reconcile import Plan
    from app.sync.state import BackendState

MOST_ROWS = 200
"""Rows of a comparison that are shown."""

_TURN_S = 10.0
"""For so long the mirror of this very window may take to give way."""


def cards(db: Database, mirror: Mirror | None) -> list[BackendCard]:
    """Return how all backends stand."""
    found = mirror_state.states(db) if mirror is None else mirror.states(db)
    return [_card(db, one) for one in found]


def about(db: Database, mirror: Mirror | None, backend_id: int) -> BackendDetails | None:
    """Return what else is known of a backend; None if it was removed."""
    found = mirror_state.states(db) if mirror is None else mirror.states(db)
    state = next((one for one in found if one.entry.backend_id == backend_id), None)
    if state is None:
        return None
    plan = None if mirror is None else mirror.last_plan(backend_id)
    return BackendDetails(
        _card(db, state),
        tuple(_parked(db, one) for one in state.parked),
        None if plan is None else _report(db, plan),
        state.entry.options,
    )


def ground(db: Database) -> Ground:
    """Return what somebody who sets up a backend needs to know."""
    return Ground(
        {name: KindFields(kind.required, kind.optional, kind.secrets) for name, kind in KINDS.items()},
        tuple(entry.name for entry in backends.all_backends(db)),
        tuple(tag.name for tag in tags.all_tags(db) if tag.people),
        tuple(details.all_groups(db)),
        len(outgoing.with_faces(db)),
    )


def add(db: Database, entered: Entered, operator: str) -> int:
    """Set up a backend; return our id of it."""
    return backends.add(
        db,
        name=entered.name,
        kind=entered.kind,  # type: ignore[arg-type]  # one of `KINDS`
        options=entered.options,
        secrets=entered.secrets,
        now=datetime.now(UTC),
        actor=operator,
    )


def drop(db: Database, backend_id: int, subject_id: str, actor: str) -> None:
    """Give somebody up who is parked; everybody if no id is given."""
    chosen = [subject_id] if subject_id else [one.subject_id for one in outbox.parked(db, backend_id)]
    sync_acts.drop(db, backend_id, chosen, datetime.now(UTC), actor)


def add_again(db: Database, plan: Plan, actor: str) -> None:
    """Repair what a comparison objected to, and use the backend again."""
    reconcile.apply(db, plan, datetime.now(UTC), even_so=True)
    sync_acts.resume(db, plan.backend_id, datetime.now(UTC), actor)


def change_secrets(db: Database, backend_id: int, secrets: Mapping[str, str], operator: str) -> None:
    """Use other secrets from now on."""
    backends.change_secrets(db, backend_id, secrets, datetime.now(UTC), operator)


def take_over(db: Database, backend_id: int, operator: str) -> None:
    """Let this machine keep a backend up to date from now on."""
    backends.take_over(db, backend_id, this_machine(), datetime.now(UTC), operator)


class Trial:
    """A connection test: proves what was entered without changing anything."""

    def __init__(self, entered: Entered) -> None:
        self._entered = entered
        self._lock = threading.Lock()
        self._backend: Backend | None = None
        self._is_ended = False

    def run(self) -> Entered:
        """Return what was entered; of an account, with the keys that it gave out in place of its password.

        Raises:
            SettingsError: Something that was entered cannot work.
            BackendError: It does not answer, or not to us.
        """
        entered = with_keys(self._entered)
        options = {
            one: value for one, value in entered.options.items() if one not in backends.MAPPING_OPTIONS
        }
        backend = connect(entered.kind, options, entered.secrets)
        try:
            with self._lock:
                self._backend = backend
                if self._is_ended:
                    raise BackendUnavailable("The test was ended.")
            backend.check()
        finally:
            backend.close()
        return entered

    def end(self) -> None:
        """Make it end soon; from any thread."""
        with self._lock:
            self._is_ended = True
            if self._backend is not None:
                self._backend.close()


def with_keys(entered: Entered) -> Entered:
    """Return what was entered; an account's user name and password are exchanged for keys, once.

    Raises:
        SettingsError: The address cannot be used.
        BackendError: The account gives out none.
    """
    if set(entered.secrets) != set(sync_options.ACCOUNT):
        return entered
    user, password = (entered.secrets[one] for one in sync_options.ACCOUNT)
    given = face_aidee_key(entered.options["url"], user, password, entered.options.get("ca_file", ""))
    return Entered(entered.kind, entered.name, entered.options, given)


class Farewell:
    """Deletes ours from a backend on a thread of its own, and forgets it afterwards."""

    def __init__(  # noqa: PLR0913, PLR0917 - the store, the network, and who asks for it
        self,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        locks: Path,
        backend_id: int,
        operator: str,
        connect: Connect = client,
    ) -> None:
        """Prepare; the backend is paused by then, so that the mirror of this window gives way."""
        self._open_db, self._close_db, self._turn = open_db, close_db, Turn(locks)
        self._backend_id, self._operator, self._connect = backend_id, operator, connect
        self._ending = threading.Event()

    def run(self, tell: Callable[[object], object]) -> int:
        """Return how many are, or may be, left there; with any left, the backend is not forgotten.

        Raises:
            BackendError: It cannot be asked now.
            StoreError: The database failed.
        """
        db = self._open_db()
        try:
            return self._run(db, tell)
        finally:
            self._turn.release(self._backend_id)
            self._close_db(db)

    def end(self) -> None:
        """Make it end soon; whoever is deleted by then is."""
        self._ending.set()

    def _run(self, db: Database, tell: Callable[[object], object]) -> int:
        entry = backends.find(db, self._backend_id)
        if entry is None:
            return 0
        if not any(self._turn.take(self._backend_id) for _ in self._moments()):
            raise BackendError(BUSY)
        backend = self._connect(entry, backends.secrets_of(db, self._backend_id))

        def on_progress(done: int, total: int) -> None:
            if self._ending.is_set():
                raise BackendUnavailable("You stopped it.")
            tell((done, total))

        try:
            left = empty(Settler(db, self._backend_id, backend), datetime.now(UTC), on_progress).left
        finally:
            backend.close()
        if not left:
            backends.remove(db, self._backend_id, datetime.now(UTC), self._operator)
        return len(left)

    def _moments(self) -> Iterator[None]:
        """Return numbers, a tenth of a second apart, for as long as the turn is waited for."""
        for _ in range(round(_TURN_S * 10)):
            yield
            self._ending.wait(0.1)


def _card(db: Database, state: BackendState) -> BackendCard:
    entry, waiting = state.entry, state.waiting
    other = entry.writer if entry.writer not in {None, this_machine()} else ""
    stand, why = _stand(state, other or "")
    return BackendCard(
        entry.backend_id,
        entry.name,
        entry.kind,
        stand,
        why,
        waiting.people,
        waiting.oldest,
        waiting.parked,
        mirrors.how_many_there(db, entry.backend_id),
        state.foreign,
        state.not_asked,
        entry.last_compared_at,
        other or "",
    )


def _stand(state: BackendState, other_machine: str) -> tuple[Stand, str]:
    """Return how it stands, and why if it does not go on."""
    entry, health = state.entry, state.health
    if entry.is_paused:
        return Stand.PAUSED, entry.reason
    if other_machine:
        return Stand.HELD_UP, ""
    if health.trouble:
        return (Stand.UNREACHED if health.is_reached is False else Stand.HELD_UP), health.trouble
    return _at_work(state), ""


def _at_work(state: BackendState) -> Stand:
    """Return how it stands where nothing is wrong with the backend itself."""
    waiting = state.waiting
    if state.health.is_reached is None and (waiting.people or state.entry.last_compared_at is None):
        return Stand.STARTING
    if waiting.people:
        return Stand.SENDING
    return Stand.NEEDS_YOU if waiting.parked else Stand.UP_TO_DATE


def _parked(db: Database, owed: Owed) -> ParkedPerson:
    person = subjects.person(db, owed.subject_id)
    name = person.name if person else ""
    return ParkedPerson(
        owed.subject_id,
        name,
        owed.fault,
        owed.fault_text,
        owed.fault == UNKNOWN,
        bool(person and person.samples),
    )


def _report(db: Database, plan: Plan) -> Report:
    counts = Counter(one.difference.name for one in plan.findings)
    rows = []
    for one in plan.findings[:MOST_ROWS]:
        person = subjects.person(db, one.subject_id) if one.subject_id else None
        rows.append(Found(one.difference.name, person.name if person else one.remote_id))
    return Report(plan.equal, counts, tuple(rows), plan.objection)
