"""Forgets what is kept for a time only, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from datetime import timedelta
from typing import TYPE_CHECKING

from app.errors import AppError
from app.hub import checkins

if TYPE_CHECKING:
    from app.server.hub import Hub

INTERVAL_S = 3600.0

log = logging.getLogger(__name__)


class Housekeeping:
    """Deletes central check-ins that are older than the site keeps them: at the start, then every hour."""

    def __init__(self, hub: Hub, *, interval_s: float = INTERVAL_S) -> None:
        self._hub = hub
        self._interval_s = interval_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="housekeeping")

    def start(self) -> None:
        """Begin, if the site keeps anything for a time only."""
        if self._hub.settings.keep_checkin_days:
            self._thread.start()

    def close(self) -> None:
        """Return when the thread has ended."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                expire(self._hub)
            except AppError as error:
                log.warning("old check-ins stay for now: %s", error)
            self._stopping.wait(self._interval_s)


def expire(hub: Hub) -> None:
    """Delete the check-ins that are older than the site keeps them.

    Raises:
        StoreError: The database cannot be written.
    """
    before = hub.now() - timedelta(days=hub.settings.keep_checkin_days)
    with hub.database.writing() as session:
        gone = checkins.expire(session, before)
    if gone:
        log.info("old check-ins deleted: %d", gone)
