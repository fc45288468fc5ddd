"""However much a backend is owed, a process that works through it needs no more memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from app.store import backends
from app.store.cipher import transaction
from app.store.database import close, open_database
from tests.e2e.hub_server import ROOT
from tests.store.values import KEY

if TYPE_CHECKING:
    from pathlib import Path

FEW, MANY = 1000, 1_000_000 if os.environ.get("VESTIBULE_ALL") else 20_000
TIMES = 500
MEBIBYTE = 2**20
CACHE = 8 * MEBIBYTE
"""SQLite keeps so many pages of a file that has as many (`PRAGMA cache_size`)."""

FILL = """
INSERT INTO outbox (backend_id, subject_id, urgency, since)
WITH RECURSIVE numbers (one) AS (SELECT 1 UNION ALL SELECT one + 1 FROM numbers WHERE one < ?)
SELECT 1, printf('%032x', one), one % 4, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', '-' || one || ' seconds')
FROM numbers
"""

pytestmark = pytest.mark.timeout(900)


def measured(folder: Path, rows: int) -> dict[str, Any]:
    """Return what a process of its own needed that was owed so many people."""
    folder.mkdir()
    db = open_database(folder / "vestibule.db", KEY)
    db.execute("PRAGMA synchronous = OFF").fetchall()
    backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=datetime.now(UTC))
    with transaction(db):
        db.execute(FILL, [rows])
    close(db)
    command = [sys.executable, "-m", "tests.e2e.outbox_memory", str(folder), str(TIMES)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def test_memory_stays_flat_however_much_is_owed(tmp_path, capsys):
    few, many = measured(tmp_path / "few", FEW), measured(tmp_path / "many", MANY)
    with capsys.disabled():
        for rows, one in ((FEW, few), (MANY, many)):
            rss, grew = one["rss"] / MEBIBYTE, one["grew"] / MEBIBYTE
            print(f"\n{rows} rows: {rss:.1f} MiB, {grew:+.1f} MiB meanwhile,", end="")  # noqa: T201
            print(f" {one['ms']:.2f} ms for each, {one['look_ms']:.0f} ms to see how all stands")  # noqa: T201
    assert many["left"] > MANY - 2 * TIMES
    assert many["rss"] - few["rss"] < CACHE + 4 * MEBIBYTE
    assert many["grew"] < 4 * MEBIBYTE
