import subprocess
import sys

import pytest

from app.errors import StoreError
from app.hub.database import open_hub
from app.hub.lock import ServingLock
from tests.hub.values import KEY


def test_one_serves_at_a_time(tmp_path):
    path = tmp_path / "hub.db"
    held = ServingLock(path)
    with pytest.raises(StoreError, match="Another process serves"):
        ServingLock(path)
    held.release()
    ServingLock(path).release()


def test_a_database_opened_for_serving_is_free_again_when_it_is_closed(tmp_path):
    path = tmp_path / "hub" / "hub.db"
    serving = open_hub(path, KEY, lock=True)
    with pytest.raises(StoreError, match="Another process serves"):
        open_hub(path, KEY, lock=True)
    serving.close()
    open_hub(path, KEY, lock=True).close()


def test_the_lock_is_free_when_opening_failed(tmp_path):
    path = tmp_path / "hub" / "hub.db"
    open_hub(path, KEY).close()
    with pytest.raises(StoreError, match="key"):
        open_hub(path, KEY[::-1], lock=True)
    open_hub(path, KEY, lock=True).close()


def test_the_lock_of_a_process_that_died_is_free(tmp_path):
    path = tmp_path / "hub.db"
    code = (
        "import os, sys; from pathlib import Path; from app.hub.lock import ServingLock;"
        " ServingLock(Path(sys.argv[1])); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == 9
    ServingLock(path).release()
