"""Takes whoever is owed next and settles them; decides when whoever failed is tried again.

Somebody who fails waits alone, as long as the backend answers otherwise: that is found out at once by a
question that changes nothing. A backend that does not answer is left alone, and then nobody's attempts count.
"""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnauthorised, BackendUnavailable
from app.store import backends, outbox
from app.sync import retry
from app.sync.settle import Ended

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.store.backends import BackendEntry
    from app.store.outbox import Owed
    from app.sync.settle import Settler

log = logging.getLogger(__name__)


class Went(enum.Enum):
    """How it went."""

    NOTHING_DUE = enum.auto()
    SETTLED = enum.auto()
    PARKED = enum.auto()
    POSTPONED = enum.auto()
    UNREACHABLE = enum.auto()
    PAUSED = enum.auto()


@dataclass(frozen=True, slots=True)
class Pushed:
    """What came of one person.

    Attributes:
        went: How it went.
        subject_id: Who; empty if nobody was due.
        error: What went wrong; empty if nothing did.
        asked_s: For how long the backend asked to be left alone; None if it did not.
    """

    went: Went
    subject_id: str = ""
    error: str = ""
    asked_s: float | None = None


def push_next(settler: Settler, now: datetime, draw: Callable[[], float]) -> Pushed:
    """Settle whoever is due first.

    Args:
        settler: The backend.
        now: Aware.
        draw: Random, 0 to 1: spreads the retries.

    Raises:
        StoreError: The database failed.
    """
    owed = outbox.next_owed(settler.db, settler.backend_id, now)
    if owed is None:
        return Pushed(Went.NOTHING_DUE)
    try:
        ended = settler.settle(owed, now)
    except BackendUnauthorised as error:
        return _paused(settler, owed, error)
    except BackendError as error:
        return _failed(settler, owed, error, now, draw)
    return Pushed(Went.SETTLED if ended is Ended.SETTLED else Went.PARKED, owed.subject_id)


def reach(settler: Settler) -> Pushed:
    """Ask a backend something that changes nothing; `SETTLED` if it answered.

    Raises:
        StoreError: The database failed.
    """
    try:
        settler.backend.check()
    except BackendUnauthorised as error:
        return _paused(settler, None, error)
    except BackendError as error:
        return Pushed(Went.UNREACHABLE, error=str(error), asked_s=_asked_s(error))
    return Pushed(Went.SETTLED)


def learn(settler: Settler, entry: BackendEntry) -> None:
    """Keep what a backend that answered showed of itself.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    shown = settler.backend.able.list_people, settler.backend.clock_offset_s
    if shown != (entry.can_list, entry.clock_offset_s):
        backends.learned(settler.db, entry.backend_id, can_list=shown[0], clock_offset_s=shown[1])


def _failed(
    settler: Settler, owed: Owed, error: BackendError, now: datetime, draw: Callable[[], float]
) -> Pushed:
    log.warning("backend=%d subject=%s: %s", settler.backend_id, owed.subject_id, type(error).__name__)
    asked_s, fault, text = _asked_s(error), type(error).__name__, str(error)
    answer = Pushed(Went.UNREACHABLE, error=text, asked_s=asked_s) if asked_s else reach(settler)
    if answer.went is Went.SETTLED:
        wait_s = retry.wait_s(owed.attempts, draw())
        outbox.failed(settler.db, owed, now + timedelta(seconds=wait_s), fault, text)
        return Pushed(Went.POSTPONED, owed.subject_id, text)
    # It goes at the end of those who wait for the backend, and no later than they.
    outbox.failed(settler.db, owed, now if asked_s else None, fault, text)
    return Pushed(answer.went, owed.subject_id, answer.error, answer.asked_s)


def _paused(settler: Settler, owed: Owed | None, error: BackendUnauthorised) -> Pushed:
    log.warning("backend=%d: paused, it does not accept our credentials", settler.backend_id)
    backends.pause(settler.db, settler.backend_id, str(error))
    return Pushed(Went.PAUSED, "" if owed is None else owed.subject_id, str(error))


def _asked_s(error: BackendError) -> float | None:
    return error.retry_after_s if isinstance(error, BackendUnavailable) else None
