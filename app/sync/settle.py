"""Brings one backend up to date about one person: compares, does the next thing, records it, compares again.

The comparison that finds nothing different and the end of what is owed are one transaction, so that no change
meanwhile is lost.
"""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendRejected, BackendUnavailable, StoreError
from app.store import backends, mirrors, outbox
from app.store.cipher import transaction
from app.store.mirrors import MirroredPerson, MirrorState
from app.store.outgoing import outgoing
from app.sync.backend import Gone, OutcomeUnknown, Reason, Refused
from app.sync.calls import Calls
from app.sync.lookup import looked, to_be_repeated
from app.sync.reasons import GONE, LEFT_OUT, SENTENCES
from app.sync.records import intended, left_away, refused, unanswered, vanished
from app.sync.steps import (
    AddFace,
    AddPerson,
    Look,
    LookForReplaced,
    RemoveFace,
    RemovePerson,
    ReplaceFace,
    Unrepeatable,
    is_outdated,
    next_step,
)
from app.sync.wanted import wanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.store.outbox import Owed
    from app.store.outgoing import Outgoing
    from app.sync.backend import Backend
    from app.sync.steps import Step
    from app.sync.wanted import Wanted

MOST_STEPS = 500
"""For one person at a time: many more than anybody has faces. A backend that never comes to rest waits."""

UNKNOWN = "unknown"
"""The fault of whoever may be there or not."""

log = logging.getLogger(__name__)


class Ended(enum.Enum):
    """How it ended: equal, or left to a person."""

    SETTLED = enum.auto()
    PARKED = enum.auto()


@dataclass(frozen=True, slots=True)
class _Next:
    """A step, what was known before it, what is recorded meanwhile, and what is wanted."""

    step: Step
    there: MirroredPerson
    intent: MirroredPerson
    target: Wanted | None


@dataclass(frozen=True, slots=True)
class _Done:
    """A step, and what the backend has after it."""

    step: Step
    after: MirroredPerson


class Settler:
    """One backend and what it is owed. Used by one thread."""

    def __init__(
        self,
        db: Database,
        backend_id: int,
        backend: Backend,
        before_call: Callable[[int], object] = lambda _: None,
    ) -> None:
        """Prepare.

        Args:
            db: The database.
            backend_id: Ours.
            backend: What is called.
            before_call: Gets the bytes that are about to be sent; it waits where less is allowed.
        """
        self.db, self.backend_id, self.backend = db, backend_id, backend
        self._before_call, self._calls = before_call, Calls(backend, before_call)
        self._calls.is_full = outbox.has_parked(db, backend_id, Reason.FULL.value)
        self._broken_off: set[str] = set()  # whose replacement the backend still remembers by itself
        self._said: dict[str, str] = {}

    def settle(self, owed: Owed, now: datetime) -> Ended:
        """Make the backend equal about a person, and forget that they were owed; or leave them to somebody.

        Args:
            owed: Who.
            now: Aware; decides which consents and days are over.

        Raises:
            BackendError: Unavailable, unauthorised, or the outcome is unknown; what is known is recorded.
            StoreError: The database failed; what was sent is looked for the next time.
        """
        if owed.fault == outbox.RETRIED:
            self._calls.is_full = False
        return self._settle(owed, now, is_to_go=False)

    def remove(self, owed: Owed, now: datetime) -> Ended:
        """Have nothing of a person be left there though they may be wanted; they stay owed.

        Args:
            owed: Who.
            now: As of `settle`.

        Raises:
            BackendError: As of `settle`.
            StoreError: As of `settle`.
        """
        return self._settle(owed, now, is_to_go=True)

    def _settle(self, owed: Owed, now: datetime, *, is_to_go: bool) -> Ended:
        self._said.clear()
        done: _Done | None = None
        for _ in range(MOST_STEPS):
            found = self._compare(owed, now, done, is_to_go=is_to_go)
            if isinstance(found, Ended):
                return found
            done = None
            if not isinstance(found.step, Look):
                done = self._do(found)
            elif not self._look(owed, found.step, found.there, now):
                return Ended.PARKED
        if done is not None:
            with transaction(self.db):
                self._record(done)
        raise BackendUnavailable("It changes what it has of this person by itself. It is asked again later.")

    def _compare(self, owed: Owed, now: datetime, done: _Done | None, *, is_to_go: bool) -> Ended | _Next:
        """Record what was done, and find out what is next, in one transaction.

        The disk is waited for only where something cannot be repeated: if a power cut takes back what was
        recorded of any other step, that is done once more.
        """
        lasts = done is not None and isinstance(done.step, Unrepeatable)
        while True:
            with transaction(self.db, may_be_lost=not lasts):
                if done is not None:
                    self._record(done)
                    done = None
                target = None if is_to_go else self.wanted(owed.subject_id, now)
                there = self.there(owed.subject_id)
                step = next_step(target, there, self.backend.able)
                if step is None and is_to_go:
                    mirrors.forget(self.db, self.backend_id, owed.subject_id)
                    return Ended.SETTLED
                if step is None:
                    return self._end(owed, target, there)
                if lasts or not isinstance(step, Unrepeatable):
                    intent = intended(step, there, target)
                    mirrors.keep(self.db, self.backend_id, intent)
                    return _Next(step, there, intent, target)
            lasts = True

    def wanted(self, subject_id: str, now: datetime) -> Wanted | None:
        """Return what the backend should have of somebody.

        Raises:
            StoreError: The backend was removed, or the database cannot be read.
        """
        return self._wanted(outgoing(self.db, subject_id, now), now)

    def is_wanted(self, subject_id: str, now: datetime) -> bool:
        """Return whether the backend should have somebody; no picture is read.

        Raises:
            StoreError: The backend was removed, or the database cannot be read.
        """
        return self._wanted(outgoing(self.db, subject_id, now, with_samples=False), now) is not None

    def _wanted(self, who: Outgoing | None, now: datetime) -> Wanted | None:
        return wanted(who, self._entry(), self.backend.able, now.astimezone().date())

    def leaves_deleted(self) -> bool:
        """Return whether people stay away whom somebody else deleted there.

        Raises:
            StoreError: The backend was removed, or the database cannot be read.
        """
        return self._entry().options.get("deleted_there") == "leave"

    def _entry(self) -> BackendEntry:
        entry = backends.find(self.db, self.backend_id)
        if entry is None:
            raise StoreError(backends.REMOVED)
        return entry

    def there(self, subject_id: str) -> MirroredPerson:
        """Return what the backend is known to have of somebody.

        Raises:
            StoreError: The database cannot be read.
        """
        known = mirrors.mirrored(self.db, self.backend_id, subject_id)
        if known is not None and known.state is MirrorState.GONE and not self.leaves_deleted():
            return replace(known, state=MirrorState.WANTED)
        return known or MirroredPerson(subject_id, None, MirrorState.WANTED)

    def _look(self, owed: Owed, step: Look, there: MirroredPerson, now: datetime) -> bool:
        """Find out what became of a lost answer; return whether that was possible."""
        if isinstance(step, LookForReplaced) and there.subject_id in self._broken_off:
            self._broken_off.discard(there.subject_id)
            mirrors.keep(self.db, self.backend_id, to_be_repeated(there))
            return True
        self._before_call(0)
        try:
            found = looked(self, step, there, now)
        except OutcomeUnknown as error:
            log.warning("backend=%d subject=%s: nobody knows what is there", self.backend_id, owed.subject_id)
            with transaction(self.db):
                mirrors.keep(self.db, self.backend_id, replace(there, state=MirrorState.UNKNOWN))
                outbox.park(self.db, owed, UNKNOWN, str(error))
            return False
        mirrors.keep(self.db, self.backend_id, self._if_deleted(there, found))
        return True

    def _do(self, found: _Next) -> _Done:
        """Do a step and return how it ended; record and raise what ends the work on this person for now."""
        step, there, intent, target = found.step, found.there, found.intent, found.target
        name, subject_id = type(step).__name__, there.subject_id
        try:
            after = self._calls.do(step, intent, target)
        except Gone:
            after = self._remaining(step, there, intent)
        except OutcomeUnknown:
            mirrors.keep(self.db, self.backend_id, unanswered(step, intent))
            self._remember(step, subject_id)
            raise
        except BackendRejected as error:
            if isinstance(step, RemovePerson | RemoveFace):  # whoever has to go is never given up
                raise BackendUnavailable(str(error)) from error
            reason = error.reason if isinstance(error, Refused) else Reason.OTHER
            self._said[reason.value] = str(error)
            self._calls.is_full |= reason is Reason.FULL
            after = refused(step, intent, there, target, reason.value)
            log.warning(
                "backend=%d subject=%s %s: refused, %s", self.backend_id, subject_id, name, reason.value
            )
        except BackendError:
            if isinstance(step, AddPerson | AddFace):  # it was not done; all else may be done again
                mirrors.keep(self.db, self.backend_id, there)
            self._remember(step, subject_id)
            raise
        else:
            log.info("backend=%d subject=%s %s", self.backend_id, subject_id, name)
        return _Done(step, after)

    def _record(self, done: _Done) -> None:
        mirrors.keep(self.db, self.backend_id, done.after)
        was_added = isinstance(done.step, AddPerson) and done.after.remote_id is not None
        if self._calls.is_full and (isinstance(done.step, RemovePerson) or was_added):
            self._calls.is_full = False
            outbox.retry(self.db, self.backend_id, fault=Reason.FULL.value)

    def _remember(self, step: Step, subject_id: str) -> None:
        """Remember that a backend without any list may clean up by itself, as long as it is the same one."""
        if isinstance(step, ReplaceFace) and not self.backend.able.list_people:
            self._broken_off.add(subject_id)

    def _remaining(self, step: Step, there: MirroredPerson, intent: MirroredPerson) -> MirroredPerson:
        """Return what is there when the backend says that something is gone."""
        match step:
            case RemovePerson():
                return vanished(intent)
            case AddPerson():
                mirrors.keep(self.db, self.backend_id, there)
                raise BackendUnavailable("The gallery itself is gone there. It is asked again later.")
            case _:
                return self._if_deleted(intent, self._calls.remaining(intent))

    def _if_deleted(self, before: MirroredPerson, found: MirroredPerson) -> MirroredPerson:
        """Return what is recorded of somebody who may turn out to have been deleted there."""
        is_deleted = before.remote_id is not None and found.state is MirrorState.WANTED
        return left_away(found) if is_deleted and self.leaves_deleted() else found

    def _end(self, owed: Owed, target: Wanted | None, there: MirroredPerson) -> Ended:
        """Record, in the transaction of the comparison, that nothing more can be made equal."""
        if target is None:
            mirrors.forget(self.db, self.backend_id, owed.subject_id)
            outbox.settled(self.db, owed)
            return Ended.SETTLED
        fault = _fault(target, there)
        if fault is None:
            if there.state is not MirrorState.SYNCED:
                mirrors.keep(self.db, self.backend_id, replace(there, state=MirrorState.SYNCED))
            outbox.settled(self.db, owed)
            return Ended.SETTLED
        if there.remote_id is not None:
            there = replace(there, state=MirrorState.CHANGED)
        elif there.state is not MirrorState.GONE:
            there = replace(there, state=MirrorState.REFUSED, reason=fault)
        mirrors.keep(self.db, self.backend_id, there)
        outbox.park(self.db, owed, fault, self._said.get(fault) or SENTENCES[fault])
        return Ended.PARKED


def _fault(target: Wanted, there: MirroredPerson) -> str | None:
    """Return why somebody is not there as they should be, in one word; None if they are."""
    if there.state is MirrorState.GONE:
        return GONE
    if there.remote_id is None:
        return next((face.reason for face in there.faces if face.reason), Reason.NO_PICTURE.value)
    for face in there.faces:
        if is_outdated(target, face):
            return face.reason if face.state is MirrorState.REFUSED else Reason.NO_PICTURE.value
    return None if there.reason in LEFT_OUT else there.reason
