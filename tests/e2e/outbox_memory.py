"""Works through some of what a backend is owed, and prints as JSON what that took of memory and time.

Arguments: the data folder, how often. The backend is number 1.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from app.store import backends, outbox
from app.store.database import close, open_database
from app.sync.state import state_of
from tests.store.values import KEY

if TYPE_CHECKING:
    from sqlite_utils import Database

BACKEND = 1
LOOKS = 10


def work(db: Database, times: int) -> float:
    """Settle, put off and park, as the mirror does; then look how all stands; return how long that took."""
    now = datetime.now(UTC)
    entry = backends.find(db, BACKEND)
    assert entry is not None
    for number in range(times):
        owed = outbox.next_owed(db, BACKEND, now)
        assert owed is not None
        match number % 4:
            case 0:
                outbox.failed(db, owed, now + timedelta(seconds=10), "BackendUnavailable", "It is busy.")
            case 1:
                outbox.park(db, owed, "no_face", "It found no face on the picture.")
            case _:
                outbox.settled(db, owed)
        outbox.next_due(db, BACKEND)
    begun_s = time.perf_counter()
    assert state_of(db, entry).waiting.people
    return time.perf_counter() - begun_s


def main(folder: Path, times: int) -> None:
    db, process = open_database(folder / "vestibule.db", KEY), psutil.Process()
    work(db, 50)  # whatever is loaded once
    before, begun_s, most, looked_s = process.memory_info().rss, time.perf_counter(), 0, 0.0
    for _ in range(LOOKS):
        looked_s += work(db, times // LOOKS)
        most = max(most, process.memory_info().rss)
    ms = 1000 * (time.perf_counter() - begun_s - looked_s) / times
    left = outbox.waiting(db, BACKEND).people
    close(db)
    said = {"rss": most, "grew": most - before, "ms": ms, "look_ms": 1000 * looked_s / LOOKS, "left": left}
    print(json.dumps(said))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
