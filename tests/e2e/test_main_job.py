"""The whole program with real models, a replayed camera and the real window, as processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.models, pytest.mark.timeout(300)]

WALK = Path(__file__).with_name("walk.py")
ROOT = WALK.parents[2]


def walk(data: Path, part: str) -> list[str]:
    command = [sys.executable, str(WALK), str(data), part]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}


def test_a_person_checks_in_after_a_restart_a_stranger_does_not_and_who_is_erased_is_gone(tmp_path):
    assert walk(tmp_path, "enroll") == ["enrolled 1"]  # the demonstration takes one picture of each
    seen = walk(tmp_path, "check-in")
    assert [line.split()[0] for line in seen] == ["identified", "refused", "unknown"]
    identified, refused, unknown = (float(line.split()[1]) for line in seen)
    assert identified > 0.5 > refused
    assert unknown < 0.5
