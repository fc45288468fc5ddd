"""Whatever pushes is killed, again and again: afterwards all is equal, and nobody is there twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from typing import IO, TYPE_CHECKING

import pytest

from app.store import mirrors
from app.store.mirrors import UNRESOLVED
from tests.e2e.hub_server import ROOT
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL, Hubs
from tests.e2e.mirror_site import OPERATIONS, Kiosk
from tests.e2e.push_until_killed import POINTS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked"),
]

KILLS = {NEC_ID: 400, FACE_AIDEE: 150, PANEL: 150} if os.environ.get("VESTIBULE_ALL") else {NEC_ID: 10}
LONGEST_LIFE_S = 0.4


@pytest.fixture
def pushing(tmp_path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.e2e.push_until_killed", str(tmp_path), "1"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as one:
        yield one
        assert one.stdin is not None
        one.stdin.close()
        assert one.wait(20) == 0


def push(pushing: subprocess.Popen[str], how: str) -> str:
    """Begin a child; return how it ended."""
    streams: tuple[IO[str] | None, IO[str] | None] = pushing.stdin, pushing.stdout
    assert streams[0] is not None
    assert streams[1] is not None
    streams[0].write(f"{how}\n")
    streams[0].flush()
    return streams[1].readline().strip()


@pytest.mark.parametrize("kind", KILLS)
def test_whoever_is_killed_while_pushing_leaves_nobody_twice_and_nobody_behind(
    kind, tmp_path, pushing, capsys
):
    rng = random.Random(3)  # noqa: S311 - the same each time
    ended: Counter[str] = Counter()
    with Hubs(tmp_path / "hubs") as hubs:
        remote = hubs.remote(kind)
        kiosk = Kiosk(1, tmp_path, remote, remote.url, rng)
        assert kiosk.backend_id == 1
        for number in range(KILLS[kind]):
            for what in rng.choices(list(OPERATIONS), list(OPERATIONS.values()), k=4):
                kiosk.operate(what)
            point = rng.choice((*POINTS, "moment"))
            value = rng.uniform(0, LONGEST_LIFE_S) if point == "moment" else rng.randrange(5)
            ended[f"{point}: {push(pushing, f'{point} {value}')}"] += 1
            kiosk.a_person_looks()
            if number % 20 == 19:
                kiosk.assert_nobody_returned()
        while True:
            assert push(pushing, "no end") == "done"
            if not kiosk.a_person_looks():
                break
        found = kiosk.assert_equal()
        kiosk.assert_nobody_returned()
        records = mirrors.all_mirrored(kiosk.db, 1).values()
        assert not [one for one in records if one.state in UNRESOLVED]
        kiosk.end()
    with capsys.disabled():
        print(f"\n{kind}: {found}; {dict(sorted(ended.items()))}")  # noqa: T201
    assert not found.surplus
    assert sum(times for how, times in ended.items() if how.endswith("killed")) > KILLS[kind] / 4
    if kind == NEC_ID:
        assert (found.orphans, found.resolved) == (0, 0)
