"""Two hundred backups while people are enrolled and checked in, and backups that are killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from app.store import backup_making, checkins, drill, restore, subjects
from app.store.checkins import CheckinEntry
from app.store.database import close, open_database
from tests.store.backed_up import PEOPLE, make, open_site, people_in, place_in, unlock
from tests.store.values import KEY, NOW, enroll_someone

ALL = bool(os.environ.get("VESTIBULE_ALL"))
BACKUPS = 200 if ALL else 5
KILLS = 40 if ALL else 4

BACK_UP = """
import sys
from pathlib import Path
from tests.store.backed_up import make, open_site
data = Path(sys.argv[1])
db = open_site(data)
print("ready", flush=True)
make(db, data)
"""
RESTORE = """
import sys
from pathlib import Path
from app.store import restore
from tests.store.backed_up import unlock
from tests.store.values import KEY, NOW
data = Path(sys.argv[1])
print("ready", flush=True)
restore.prepare(Path(sys.argv[2]), data, unlock(), now=NOW, actor="test", present_key=KEY)
restore.finish(data, KEY)
"""


class Writer(Thread):
    """Enrolls and checks in without a pause; `people` and `checkins` hold what was acknowledged."""

    def __init__(self, path: Path) -> None:
        super().__init__(name="writer")
        self.people: list[str] = []
        self.checkins: list[int] = []
        self._path, self._stop_now = path, Event()

    def run(self) -> None:
        db = open_database(self._path, KEY)
        while not self._stop_now.wait(0.002):  # SQLite is not fair: the others get a turn
            if len(self.people) < 1500 and random.random() < 0.3:  # noqa: S311 - no secret
                self.people.append(enroll_someone(db))
            elif self.people:
                entry = CheckinEntry(datetime.now(UTC), "identified", self.people[-1])
                self.checkins.append(checkins.log(db, entry))
        close(db)

    def end(self) -> None:
        self._stop_now.set()
        self.join()


@pytest.mark.timeout(3600)
def test_every_backup_under_load_restores_with_all_that_was_acknowledged_before_it(tmp_path):
    data = tmp_path / "data"
    db = open_site(data)
    writer = Writer(data / "vestibule.db")
    writer.start()
    took_s = []
    try:
        for number in range(BACKUPS):
            people, seen = list(writer.people), list(writer.checkins)
            began_s = time.monotonic()
            entry = make(db, data)
            took_s.append(time.monotonic() - began_s)
            out = tmp_path / "out" / str(number)
            out.mkdir(parents=True)
            drill.unpack(Path(entry.file), unlock(), out)
            copy = open_database(out / "vestibule.db", KEY)
            assert set(people) <= set(subjects.names(copy))
            assert set(seen) <= {row[0] for row in copy.execute("SELECT id FROM checkins")}
            close(copy)
            for path in (Path(entry.file), *out.iterdir()):
                if path.is_file():
                    path.unlink()
    finally:
        writer.end()
        close(db)
    assert writer.checkins
    print(  # noqa: T201 - shown with -s
        f"{BACKUPS} backups, {len(writer.people)} people and {len(writer.checkins)} check-ins meanwhile,"
        f" {sorted(took_s)[len(took_s) // 2]:.2f} s each, {max(took_s):.2f} s at most"
    )


def killed(script: str, after_s: float, *arguments: object) -> None:
    """Run a script, and kill it so long after it began."""
    child = subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    time.sleep(after_s)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()


def crowded(data: Path) -> None:
    """Make a site whose backup takes a moment."""
    db = open_site(data)
    for _ in range(3):
        enroll_someone(db, "Heavy", portrait=os.urandom(4_000_000))
    close(db)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_backup_that_is_killed_leaves_no_half_backup_and_the_next_one_is_made(tmp_path):
    data = tmp_path / "data"
    crowded(data)
    for number in range(KILLS):
        killed(BACK_UP, 0.4 * number / KILLS, data)
        for path in (data / "backups").glob("*.backup"):
            drill.prove(path, unlock(), tmp_path / "aside")
    db = open_site(data)
    entry = make(db, data)
    close(db)
    assert not [one for one in (data / "backups").iterdir() if one.name.startswith(".backup-")]
    assert entry.people == len(PEOPLE) + 3
    assert place_in(data).folder == Path(entry.file).parent


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_restore_that_is_killed_leaves_old_or_new(tmp_path):
    data = tmp_path / "data"
    crowded(data)
    db = open_site(data)
    entry = backup_making.make(db, place_in(data), NOW)
    enroll_someone(db, "Since Then")
    close(db)
    old, new = sorted([*PEOPLE, *["Heavy"] * 3, "Since Then"]), sorted([*PEOPLE, *["Heavy"] * 3])
    for number in range(KILLS):
        killed(RESTORE, 0.8 * number / KILLS, data, entry.file)
        names = people_in(data)
        assert names in (old, new)
        assert not restore.is_ordered(data)
        if names == new:
            db = open_site(data)
            enroll_someone(db, "Since Then")
            close(db)
