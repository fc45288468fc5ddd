import subprocess
import sys

import pytest

from app.errors import StoreError
from app.sync.turn import Turn

TAKE = (
    "import os, sys; from pathlib import Path; from app.sync.turn import Turn;"
    " os._exit(9 if Turn(Path(sys.argv[1])).take(1) else 1)"
)


def test_each_backend_has_one_turn_at_a_time(tmp_path):
    here, there = Turn(tmp_path), Turn(tmp_path)
    assert here.take(1)
    assert not here.take(1)
    assert not there.take(1)
    assert there.take(2)
    there.release(1)  # not theirs
    assert not there.take(1)
    here.release(1)
    assert there.take(1)
    there.release(1)
    there.release(2)


def test_other_programs_have_to_wait_and_one_that_died_had_its_turn(tmp_path):
    turn = Turn(tmp_path / "new folder")
    take = [sys.executable, "-c", TAKE, tmp_path / "new folder"]
    assert turn.take(1)
    assert subprocess.run(take, check=False).returncode == 1
    turn.release(1)
    assert subprocess.run(take, check=False).returncode == 9
    assert turn.take(1)
    turn.release(1)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be used"):
        Turn(tmp_path / "file").take(1)
