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


def work(db: Database, times: int) -> None:
    """Settle, put off and park, and look how all stands, as the mirror and its page do."""
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
        if number % 50 == 0:
            assert state_of(db, entry).waiting.people


def main(folder: Path, times: int) -> None:
    db, process = open_database(folder / "vestibule.db", KEY), psutil.Process()
    work(db, 50)  # whatever is loaded once
    before, begun_s, most = process.memory_info().rss, time.perf_counter(), 0
    for _ in range(10):
        work(db, times // 10)
        most = max(most, process.memory_info().rss)
    took_s = time.perf_counter() - begun_s
    left = outbox.waiting(db, BACKEND).people
    close(db)
    said = {"rss": most, "grew": most - before, "ms": 1000 * took_s / times, "left": left}
    print(json.dumps(said))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
