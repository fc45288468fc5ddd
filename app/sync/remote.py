"""Asks a backend who stands at the kiosk, and lets it record check-ins, on a thread of its own.

Nothing queues up and nothing is repeated: a question counts for as long as somebody waits for its answer, and
a check-in is recorded in the moment in which it happens or not at all (mapping.md, section 8).
"""

from __future__ import annotations

import logging
import random
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app.core.remote import Answer
from app.errors import AppError, BackendError, BackendUnavailable
from app.store import backends, mirrored_checkins, mirrors
from app.store.mirrored_checkins import Recorded
from app.store.outgoing import outgoing
from app.sync.backend import Reason, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.settings import RemoteSettings
    from app.store.backends import BackendEntry
    from app.sync.backend import Able, Backend, RemoteAnswer
    from app.sync.line import Connect

T = TypeVar("T")

CHECK_S = 10.0
"""Within this time a backend must prove that it can be asked; nobody waits for that."""

RECORD_S = 5.0
"""So long after a check-in a backend may still record it: it puts its own time on it."""

REST_S, LONGEST_REST_S = 10.0, 300.0
"""For so long a backend that did not answer is left alone; doubled each time until it answers a question."""

IDLE_S = 60.0
"""Time between two looks at whether a backend may be asked by now that was paused or not set up."""

STOP_S = 2.0
"""Within this time the worker has stopped."""

_UNFIT = frozenset({Reason.NO_FACE, Reason.SEVERAL_FACES, Reason.POOR_QUALITY})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Question:
    picture: bytes = field(repr=False)
    then: Callable[[Answer | None], object]
    end_s: float


@dataclass(frozen=True, slots=True)
class _Recording:
    picture: bytes = field(repr=False)
    checkin_id: int
    subject_id: str
    end_s: float


class RemoteCheckIn:
    """One backend, with a database connection and a client of its own.

    It is asked only while it is known to answer: that is proved in the background, at the start and after
    every failure, so that no visitor waits for a backend that is down.
    """

    def __init__(  # noqa: PLR0913 - the store, the network, and where troubles go
        self,
        settings: RemoteSettings,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        connect: Connect,
        on_trouble: Callable[[str], object],
        *,
        draw: Callable[[], float] = random.random,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            settings: Which backend, and what it is asked.
            open_db: Opens the database on the worker's thread.
            close_db: Closes it there.
            connect: Makes the client (`app.sync.connect.client`).
            on_trouble: Gets a sentence for the operator, each at most once in a row, on the worker's thread.
            draw: Random, 0 to 1: spreads the checks of several kiosks.
        """
        self._settings, self._on_trouble, self._draw = settings, on_trouble, draw
        self._open_db, self._close_db, self._connect = open_db, close_db, connect
        self._stopping, self._wake, self._lock = threading.Event(), threading.Event(), threading.Lock()
        self._question: _Question | None = None
        self._recordings: list[_Recording] = []
        self._backend: Backend | None = None
        self._made_of: tuple[object, ...] = ()
        self._is_up, self._failures, self._check_at_s, self._told = False, 0, 0.0, ""
        self._thread = threading.Thread(target=self._work, name="remote", daemon=True)

    @property
    def is_up(self) -> bool:
        """Whether the backend is known to answer."""
        return self._is_up

    def start(self) -> None:
        """Begin: prove that the backend can be asked."""
        self._thread.start()

    def ask(self, picture: bytes, then: Callable[[Answer | None], object]) -> None:
        """Ask who is on a picture; a question that still waits is given up for this one.

        Args:
            picture: JPEG of one face.
            then: Gets the answer, None for none, once and within `RemoteSettings.timeout_s`, if nothing else
                hinders: on the worker's thread, or at once on this one.
        """
        asked: _Question | None = _Question(picture, then, time.monotonic() + self._settings.timeout_s)
        if self._is_up and not self._stopping.is_set():
            with self._lock:
                asked, self._question = self._question, asked
            self._wake.set()
        if asked is not None:
            asked.then(None)

    def record(self, picture: bytes, checkin_id: int, subject_id: str) -> None:
        """Let the backend record a check-in, if the site wants that; what it says is kept beside it.

        Args:
            picture: JPEG of the face that checked in.
            checkin_id: The number of the check-in, which was just written down.
            subject_id: Who checked in.
        """
        if self._settings.record:
            with self._lock:
                end_s = time.monotonic() + RECORD_S
                self._recordings.append(_Recording(picture, checkin_id, subject_id, end_s))
            self._wake.set()

    def stop(self) -> None:
        """End within `STOP_S`, even while a question hangs."""
        self._stopping.set()
        self._wake.set()
        with self._lock:
            if self._backend is not None:
                self._backend.close()
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    # ------------------------------------------------------------------------ the thread

    def _work(self) -> None:
        db: Database | None = None
        while not self._stopping.is_set():
            try:
                if db is None:
                    db = self._open_db()
                self._round(db)
            except AppError as error:
                self._rest(str(error))
            wait_s = IDLE_S if self._is_up else self._check_at_s - time.monotonic()
            self._wake.wait(max(wait_s, 0.0))
            self._wake.clear()
        self._hang_up()
        if db is not None:
            self._close_db(db)

    def _round(self, db: Database) -> None:
        """Do what is wanted now: the question first, since somebody waits for its answer."""
        with self._lock:
            question, self._question = self._question, None
            recordings, self._recordings = self._recordings, []
        if question is not None:
            self._answer(db, question)
        for late in recordings[:-1]:
            self._record(db, late, is_late=True)
        for one in recordings[-1:]:
            self._record(db, one, is_late=time.monotonic() > one.end_s)
        if not self._is_up and time.monotonic() >= self._check_at_s:
            self._check(db)

    def _answer(self, db: Database, question: _Question) -> None:
        answer: Answer | None = None
        try:
            answer = self._identified(db, question)
        finally:
            question.then(answer)

    def _identified(self, db: Database, question: _Question) -> Answer | None:
        entry = self._entry(db)
        if entry is None or not self._is_up or time.monotonic() >= question.end_s:
            return None
        try:
            found = self._call(db, entry, question.end_s, lambda backend: backend.identify(question.picture))
        except Refused as error:
            if error.reason in _UNFIT:
                return Answer("", entry.name)
            self._rest(str(error))
            return None
        except BackendError as error:
            self._rest(str(error), error)
            return None
        self._failures = 0
        subject_id = None if found is None else mirrors.subject_of(db, entry.backend_id, found.person_id)
        if found is None or subject_id is None or not _is_enrolled(db, subject_id):
            return Answer("", entry.name)
        return Answer(subject_id, entry.name, found.admits)

    def _record(self, db: Database, one: _Recording, *, is_late: bool) -> None:
        """Make the one attempt; whoever is not mirrored to this backend is none of its business."""
        entry = self._entry(db)
        if entry is None or not self._connected(db, entry).able.record_checkin:
            return
        there = mirrors.mirrored(db, entry.backend_id, one.subject_id)
        if there is None or there.remote_id is None:
            return
        if not mirrored_checkins.begin(db, one.checkin_id, entry.name, datetime.now(UTC)):
            return
        if is_late or not self._is_up:
            return  # as what has failed
        try:
            found = self._call(db, entry, one.end_s, lambda backend: backend.record_checkin(one.picture))
        except Refused as error:
            if error.reason not in _UNFIT:
                self._rest(str(error))
                return
            outcome = Recorded.NOT_RECOGNISED
        except BackendError as error:
            self._rest(str(error), error)
            return
        else:
            outcome = _recorded(found, there.remote_id)
        mirrored_checkins.keep(db, one.checkin_id, outcome)
        log.info("check-in=%d at %s: %s", one.checkin_id, entry.name, outcome.value)

    # ------------------------------------------------------------------------ whether it can be asked

    def _entry(self, db: Database) -> BackendEntry | None:
        """Return the backend as it is set up now; None if it may not be asked."""
        entry = backends.by_name(db, self._settings.backend.strip())
        if entry is not None and not entry.is_paused:
            return entry
        self._leave()
        if entry is None:
            self._tell(not_set_up(self._settings))
        return None

    def _leave(self) -> None:
        """Ask nothing until the site or the operator has changed something."""
        self._is_up, self._check_at_s = False, time.monotonic() + IDLE_S
        self._hang_up()

    def _check(self, db: Database) -> None:
        """Prove that it can be asked; if not, leave it alone for a while."""
        entry = self._entry(db)
        if entry is None:
            return
        able = self._connected(db, entry).able
        if trouble := inability(self._settings, able):
            self._tell(trouble)
        if self._settings.asks and not able.identify:
            self._leave()
            return
        try:
            self._call(db, entry, time.monotonic() + CHECK_S, lambda backend: backend.check())
        except BackendError as error:
            self._rest(str(error), error)
        else:
            self._is_up = True
            log.info("%s can be asked who is at the kiosk", entry.name)

    def _rest(self, trouble: str, error: BackendError | None = None) -> None:
        """Leave it alone for a while: until it is asked again in the background, nobody waits for it."""
        asked_s = error.retry_after_s if isinstance(error, BackendUnavailable) else None
        longest_s = min(REST_S * 2.0 ** min(self._failures, 10), LONGEST_REST_S)
        wait_s = max(longest_s * (1 + self._draw()) / 2, min(asked_s or 0.0, LONGEST_REST_S))
        self._failures += 1
        self._is_up, self._check_at_s = False, time.monotonic() + wait_s
        self._hang_up()
        if not self._stopping.is_set():
            log.warning("not asked for %.0f s: %s", wait_s, trouble)
            self._tell(trouble)

    def _tell(self, trouble: str) -> None:
        if trouble != self._told and not self._stopping.is_set():
            self._told = trouble
            self._on_trouble(trouble)

    # ------------------------------------------------------------------------ the client

    def _connected(self, db: Database, entry: BackendEntry) -> Backend:
        """Return the client, made anew if what it was made of has changed."""
        secrets = backends.secrets_of(db, entry.backend_id)
        made_of = (entry.backend_id, entry.kind, dict(entry.options), secrets)
        if self._backend is None or made_of != self._made_of:
            self._hang_up()
            backend = self._connect(entry, secrets)
            with self._lock:
                self._backend, self._made_of = backend, made_of
                if self._stopping.is_set():
                    backend.close()
        return self._backend

    def _hang_up(self) -> None:
        with self._lock:
            if self._backend is not None:
                self._backend.close()
            self._backend = None

    def _call(self, db: Database, entry: BackendEntry, end_s: float, call: Callable[[Backend], T]) -> T:
        """Make a call that ends by a moment, however many requests it consists of."""
        backend, is_over = self._connected(db, entry), threading.Event()

        def end() -> None:
            is_over.set()
            backend.close()

        timer = threading.Timer(max(end_s - time.monotonic(), 0.0), end)
        timer.daemon = True
        timer.start()
        try:
            return call(backend)
        except BackendError as error:
            if is_over.is_set():
                raise BackendUnavailable(f"{entry.name} has not answered in time.") from error
            raise
        finally:
            timer.cancel()
            timer.join()
            if is_over.is_set():
                self._hang_up()


def not_set_up(settings: RemoteSettings) -> str:
    """Return what is to be said of a backend that is not there."""
    return (
        f"remote.backend is “{settings.backend.strip()}”, which is not set up."
        " The names are shown by: vestibule sync backend list."
    )


def inability(settings: RemoteSettings, able: Able) -> str:
    """Return what a backend cannot do of what the site wants of it; empty for nothing."""
    name = settings.backend.strip()
    if settings.asks and not able.identify:
        return f"{name} cannot say who is on a picture. Choose another one as remote.backend."
    if settings.record and not able.record_checkin:
        return f"{name} records no check-ins. Set remote.record to false, or choose another backend."
    return ""


def _is_enrolled(db: Database, subject_id: str) -> bool:
    """Return whether somebody is enrolled here under a consent in force: a copy may outlive both."""
    return outgoing(db, subject_id, datetime.now(UTC), with_samples=False) is not None


def _recorded(found: RemoteAnswer | None, person_id: str) -> Recorded:
    """Return what an answer says of the check-in of somebody who is known there by an id."""
    if found is None:
        return Recorded.NOT_RECOGNISED
    if found.person_id != person_id:
        return Recorded.OTHER_PERSON
    return Recorded.NOT_APPROVED if found.admits is False else Recorded.AGREED
