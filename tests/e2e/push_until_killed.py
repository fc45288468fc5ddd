"""Pushes to a backend in child processes that are killed: at a chosen call, or at a random moment.

Arguments: the data folder, the backend's id. Each line of standard input begins a child: a point of `POINTS`
and how often it is passed before the end, or `moment` and seconds. Without an end, a child stops when nothing
is due. Each line of standard output is `killed` or `done`.
"""

import os
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import botocore.auth
import botocore.awsrequest
import httpx2
import truststore

from app.store import backends, mirrors
from app.store.database import close, open_database
from app.sync import connect
from app.sync.http import Http
from app.sync.push import Went, push_next
from app.sync.settle import Settler
from tests.store.values import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

LOADED = (botocore.auth, botocore.awsrequest, httpx2, truststore)
"""So that children need not."""

POINTS = ("before a call", "after a call", "before a record", "after a record")


def end_at(point: str, left: int) -> None:
    """Let this process kill itself when it passes a point for the last time."""
    when, _, what = point.partition(" ")
    owner, name = (Http, "send") if what == "a call" else (mirrors, "keep")
    real: Callable[..., Any] = getattr(owner, name)
    count = iter(range(left))

    def passing(*given: object, **named: object) -> object:
        if when == "before" and next(count, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        value = real(*given, **named)
        if when == "after" and next(count, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return value

    setattr(owner, name, passing)


def push(folder: Path, backend_id: int) -> NoReturn:
    """Push until nothing is due."""
    db = open_database(folder / "vestibule.db", KEY)
    entry = backends.find(db, backend_id)
    assert entry is not None
    backend = connect.client(entry, backends.secrets_of(db, backend_id))
    settler = Settler(db, backend_id, backend)
    while push_next(settler, datetime.now(UTC), lambda: 0.0).went is not Went.NOTHING_DUE:
        pass
    backend.close()
    close(db)
    os._exit(0)


def main(folder: Path, backend_id: int) -> None:
    for line in sys.stdin:
        point, _, value = line.strip().rpartition(" ")
        child = os.fork()
        if child == 0:
            if point in POINTS:
                end_at(point, int(value))
            push(folder, backend_id)
        if point == "moment":
            time.sleep(float(value))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
        print("killed" if os.WIFSIGNALED(status) else "done", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
