"""Does what a check-in sets off, beside everything else: tells the webhook, starts the command."""

from __future__ import annotations

import logging
import random
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.errors import AppError, BackendError, BackendRejected, BackendUnauthorised, BackendUnavailable
from app.store import notices
from app.store.notices import Event
from app.sync import retry
from app.sync.command import Command
from app.sync.webhook import TIMEOUT_S, Webhook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

    from app.settings import ActionsSettings
    from app.store.notices import Notice

COMMANDED = frozenset({"checkin.created"})
"""What starts the command. A door opens for somebody who checked in, and for nothing else that happens."""

IDLE_S = 60.0
"""Time between two looks at what is owed, if nothing wakes the worker before."""

AT_A_TIME = 20

STOP_S = 2.0
"""Within this time the worker has stopped. A running command has half of it to end by itself."""

log = logging.getLogger(__name__)


class ActionsWorker:
    """Empties the notices into the webhook on a thread of its own, and gives each command another one.

    A notice is sent until it is accepted, or too old. A command runs at once and is never repeated: a door
    must not open an hour later. Without a webhook, or without a command, that part does nothing.
    """

    def __init__(  # noqa: PLR0913 - settings, store, and where failures go
        self,
        actions: ActionsSettings,
        open_db: Callable[[], Database],
        close_db: Callable[[Database], None],
        on_failure: Callable[[AppError], object],
        *,
        station: str = "kiosk",
        draw: Callable[[], float] = random.random,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            actions: What the site wants.
            open_db: Opens the database on the worker's thread.
            close_db: Closes it there.
            on_failure: Gets the first of several like failures, on whatever thread met it.
            station: What a test event calls this machine.
            draw: Random, 0 to 1: spreads the retries.
            timeout_s: For one request.
        """
        self._open_db, self._close_db, self._on_failure = open_db, close_db, on_failure
        self._draw, self._station = draw, station
        self._webhook = Webhook(actions.webhook_url, timeout_s=timeout_s) if actions.webhook_url else None
        self._command = Command(actions.arguments, actions.command_timeout_s) if actions.arguments else None
        self._stopping, self._wake = threading.Event(), threading.Event()
        self._failures, self._paused_until_s = 0, 0.0
        self._told = ""
        # As daemons they cannot keep the program from ending while a name server does not answer.
        self._thread = threading.Thread(target=self._work, name="webhook", daemon=True)
        self._commands: set[threading.Thread] = set()

    @property
    def tells_webhook(self) -> bool:
        """Whether events must be owed (`app.store.notices.owe`)."""
        return self._webhook is not None

    def start(self) -> None:
        """Begin; what was owed before the last exit goes first."""
        if self._webhook is not None:
            self._thread.start()

    def wake(self) -> None:
        """Look at what is owed now; after `app.store.notices.owe` was committed."""
        self._wake.set()

    def run(self, event: Event) -> None:
        """Start the command for a check-in, at once, beside everything else; another event starts nothing."""
        if self._command is None or event.type not in COMMANDED or self._stopping.is_set():
            return
        self._commands = {thread for thread in self._commands if thread.is_alive()}
        thread = threading.Thread(target=self._run, args=(self._command, event), name="command", daemon=True)
        self._commands.add(thread)
        thread.start()

    def test(self, kind: str, then: Callable[[str], object]) -> None:
        """Try "command" or "webhook" now, beside everything else.

        Args:
            kind: Which of them; one that is not set up does nothing.
            then: Gets what went wrong, empty if nothing did; on another thread.
        """
        thread = threading.Thread(target=self._test, args=(kind, then), name="test", daemon=True)
        self._commands.add(thread)
        thread.start()

    def stop(self) -> None:
        """End within `STOP_S`, even while a request hangs; what is owed stays owed."""
        end_s = time.monotonic() + STOP_S
        self._stopping.set()
        self._wake.set()
        if self._webhook is not None:
            self._webhook.close()
        _join(self._commands, end_s - STOP_S / 2)
        if self._command is not None:
            self._command.close()
        _join({*self._commands, self._thread}, end_s)

    # ---------------------------------------------------------------------------- command

    def _run(self, command: Command, event: Event) -> None:
        try:
            command.run(event)
        except AppError as error:
            log.warning("event=%s: %s", event.id, error)
            self._on_failure(error)
        else:
            log.info("event=%s: the command ended well", event.id)

    def _test(self, kind: str, then: Callable[[str], object]) -> None:
        event = Event("test", datetime.now(UTC), self._station)
        try:
            if kind == "command" and self._command is not None:
                self._command.run(event)
            elif kind == "webhook" and self._webhook is not None:
                db = self._open_db()
                try:
                    key = notices.webhook_key(db)
                finally:
                    self._close_db(db)
                self._webhook.send(key, event.id, event.json(), datetime.now(UTC))
        except AppError as error:
            then(str(error))
        else:
            then("")

    # ---------------------------------------------------------------------------- webhook

    def _work(self) -> None:
        db: Database | None = None
        while not self._stopping.is_set():
            try:
                if db is None:
                    db = self._open_db()
                wait_s = self._tell(db)
            except AppError as error:
                self._report(error)
                wait_s = IDLE_S
            self._wake.wait(wait_s)
            self._wake.clear()
        if db is not None:
            self._close_db(db)

    def _tell(self, db: Database) -> float:
        """Send what is due; return the time until there may be more to do."""
        key = notices.webhook_key(db)
        for notice in notices.due(db, datetime.now(UTC), AT_A_TIME):
            if self._stopping.is_set() or self._pause_s() > 0:
                break
            self._send(db, notice, key)
        next_due = notices.next_due(db)
        if next_due is None:
            return IDLE_S
        wait_s = (next_due - datetime.now(UTC)).total_seconds()
        return min(max(wait_s, self._pause_s(), 0.0), IDLE_S)

    def _send(self, db: Database, notice: Notice, key: bytes) -> None:
        if self._webhook is None:
            raise AssertionError("without a webhook there is no thread")
        try:
            self._webhook.send(key, notice.id, notice.event, datetime.now(UTC))
        except BackendError as error:
            if self._stopping.is_set():
                return  # we hung up
            log.warning("event=%s: %s", notice.id, error)
            wait_s = self._wait_s(notice, error)
            now = datetime.now(UTC)
            notices.failed(db, notice.id, now, now + timedelta(seconds=wait_s), str(error))
            self._report(error)
        else:
            notices.settled(db, notice.id)
            self._failures, self._told = 0, ""
            log.info("event=%s: the webhook was told", notice.id)

    def _wait_s(self, notice: Notice, error: BackendError) -> float:
        """Return when the notice goes again, and leave the webhook alone meanwhile unless it did answer."""
        match error:
            case BackendRejected():  # the others may be accepted
                return retry.LONGEST_WAIT_S
            case BackendUnauthorised():
                wait_s = retry.LONGEST_WAIT_S
            case _:
                asked_s = error.retry_after_s if isinstance(error, BackendUnavailable) else None
                wait_s = retry.wait_s(max(notice.tries, self._failures), self._draw(), asked_s)
        self._failures += 1
        self._paused_until_s = time.monotonic() + wait_s
        return wait_s

    def _pause_s(self) -> float:
        """Return for how long the webhook is left alone; 0 or less if it is not."""
        return self._paused_until_s - time.monotonic()

    def _report(self, error: AppError) -> None:
        """Tell of a failure, unless it is the one that was told last."""
        if str(error) != self._told:
            self._told = str(error)
            self._on_failure(error)


def _join(threads: Iterable[threading.Thread], end_s: float) -> None:
    for thread in threads:
        if thread.is_alive():
            thread.join(max(end_s - time.monotonic(), 0.0))
