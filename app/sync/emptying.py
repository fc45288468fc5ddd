"""Takes everybody of ours off a backend, before it is given back or forgotten; others' people stay.

The backend should be paused, and it should be our turn there (`app.sync.turn`), so that nothing is sent
meanwhile. Whoever was taken off stays owed: if the backend is used again after all, they are added again.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnauthorised
from app.store import mirrors, outbox
from app.store.cipher import transaction
from app.sync.push import Went, reach
from app.sync.reasons import CANNOT_TELL
from app.sync.settle import Ended

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from app.store.outbox import Owed
    from app.sync.settle import Settler

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What came of it.

    Attributes:
        removed: How many people of ours were taken off.
        left: Those of whom something is, or may be, still there, by our ids: why, as a sentence.
    """

    removed: int
    left: Mapping[str, str]


def empty(
    settler: Settler, now: datetime, on_progress: Callable[[int, int], object] = lambda _, __: None
) -> Emptied:
    """Take everybody of ours off a backend; after an error, or a crash, begin again: it goes on where it was.

    Args:
        settler: The backend.
        now: Aware.
        on_progress: Gets how many people are done, and how many there are; raise in it to break off.

    Raises:
        BackendError: The backend cannot be asked now.
        StoreError: The database failed.
    """
    db, backend_id = settler.db, settler.backend_id
    people, removed, left = mirrors.how_many_there(db, backend_id), 0, dict[str, str]()
    subject_id = mirrors.there_after(db, backend_id, "")
    while subject_id is not None:
        on_progress(removed + len(left), people)
        fault = _removed(settler, subject_id, now)
        if fault:
            left[subject_id] = fault
        else:
            removed += 1
        subject_id = mirrors.there_after(db, backend_id, subject_id)
    on_progress(people, people)
    log.info("backend=%d emptied: %d removed, %d left", backend_id, removed, len(left))
    return Emptied(removed, left)


def _removed(settler: Settler, subject_id: str, now: datetime) -> str:
    """Take somebody off; return why that failed for them alone, empty if it did not."""
    try:
        ended = settler.remove(_owed(settler, subject_id), now)
    except BackendUnauthorised:
        raise
    except BackendError as error:
        if reach(settler).went is not Went.SETTLED:
            raise
        return str(error)
    return "" if ended is Ended.SETTLED else CANNOT_TELL


def _owed(settler: Settler, subject_id: str) -> Owed:
    """Owe somebody before they are taken off, so that whatever happens is looked at again."""
    with transaction(settler.db):
        outbox.owe(settler.db, settler.backend_id, [subject_id])
        owed = outbox.find(settler.db, settler.backend_id, subject_id)
    if owed is None:
        raise AssertionError("they were owed just now")
    return owed
