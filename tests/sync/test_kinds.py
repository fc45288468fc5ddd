import subprocess
import sys

from app.sync.kinds import ACS_IDENTIFIER, FACE_AIDEE, KINDS, NEC_ID
from tests.cli.command import environment


def test_these_are_the_kinds_and_no_option_of_any_is_a_secret():
    assert list(KINDS) == [NEC_ID, FACE_AIDEE, ACS_IDENTIFIER]
    for kind in KINDS.values():
        assert kind.required[0] == "url"
        assert "ca_file" in kind.optional
        assert not {*kind.secrets} & {*kind.required, *kind.optional}


def test_whoever_asks_which_kinds_there_are_loads_no_client():
    code = "import sys, app.sync.kinds; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )
    assert not {"asyncio", "botocore", "httpx2", "sqlite_utils"} & set(done.stdout.split())
