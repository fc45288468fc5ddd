import subprocess
import sys

import pytest

from app.store.lock import hold, let_go


def test_a_file_is_held_once_until_it_is_let_go(tmp_path):
    held = hold(tmp_path / "one.lock")
    assert held is not None
    assert hold(tmp_path / "one.lock") is None
    other = hold(tmp_path / "other.lock")
    assert other is not None
    let_go(held)
    again = hold(tmp_path / "one.lock")
    assert again is not None
    let_go(again)
    let_go(other)


def test_a_process_that_died_holds_nothing(tmp_path):
    path = tmp_path / "one.lock"
    code = (
        "import os, sys; from pathlib import Path; from app.store.lock import hold;"
        " os._exit(9 if hold(Path(sys.argv[1])) is not None else 1)"
    )
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == 9
    held = hold(path)
    assert held is not None
    let_go(held)


def test_a_file_that_cannot_be_made_is_an_error(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        hold(tmp_path / "nowhere" / "one.lock")
