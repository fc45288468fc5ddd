"""Enrolls people in child processes and kills each at a random moment; prints each acknowledged id.

Arguments: the database, how many children.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from app.store import audit
from app.store.backup import damage
from app.store.database import open_database
from tests.store.values import KEY, enroll_someone

LONGEST_LIFE_S = 0.12


def enroll_forever(path: Path) -> NoReturn:
    db = open_database(path, KEY)
    if damage(db) or audit.verify(db) is not None:
        sys.exit("damaged")
    while True:
        os.write(1, f"{enroll_someone(db)}\n".encode())  # after the commit, in one write


def main(path: Path, rounds: int) -> None:
    rng = random.Random()  # noqa: S311 - no secret
    for _ in range(rounds):
        child = os.fork()
        if child == 0:
            enroll_forever(path)
        time.sleep(rng.uniform(0, LONGEST_LIFE_S))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
