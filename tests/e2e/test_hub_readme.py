"""What the README says of a hub of one's own, typed as it stands there; with VESTIBULE_ALL=1 only."""

import contextlib
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.vision.model_files import sample_path
from tests.cli.command import ROOT, environment, vestibule

ADDRESS = "http://127.0.0.1:8080"

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(
        "VESTIBULE_ALL" not in os.environ, reason="takes half a minute: VESTIBULE_ALL=1 runs it"
    ),
    pytest.mark.skipif(
        not (shutil.which("curl") and shutil.which("bash")), reason="there is no curl or bash"
    ),
]


def typed(title: str) -> list[str]:
    """Return the blocks of commands under a heading of the README."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").split(f"### {title}\n")[1].split("\n### ")[0]
    return re.findall(r"```\n(.+?)```", section, re.DOTALL)


def commands(block: str) -> list[list[str]]:
    """Return the arguments of each `vestibule` in a block."""
    lines = [shlex.split(line, comments=True) for line in block.splitlines()]
    return [arguments for program, *arguments in lines if program == "vestibule"]


def text_results(printed: str) -> dict[str, str]:
    """Return what a command shows as name and value, such as keys."""
    pairs = [line.split("  ", 1) for line in printed.splitlines() if "  " in line]
    return {name: value.strip() for name, value in pairs}


def test_from_nothing_to_a_person_who_is_found_and_may_pass(tmp_path):
    first, search, project = typed("From nothing to a search")
    *admin, serve = commands(first)
    data = ("--data", str(tmp_path))
    shown: dict[str, str] = {}
    for command in admin:
        ran = vestibule(*command, *data)
        assert (ran.code, ran.err) == (0, "")
        shown |= text_results(ran.out)
    for name, picture in (("ann.jpg", "obama.jpg"), ("another.jpg", "obama2.jpg")):
        shutil.copy(sample_path(picture), tmp_path / name)

    with serving(tmp_path, *serve) as address:
        keys = {
            name.upper().replace(" ", "_"): value for name, value in shown.items() if "key" in name.lower()
        }
        entered, found = asked(search.replace(ADDRESS, address), tmp_path, keys)
        assert [one["id"] for one in found["candidates"]] == [entered["id"]]

        account, listing, users, status = commands(project)
        ran = vestibule(*account, "--password-from-stdin", *data, input="correct horse\n")
        assert ran.code == 0
        assert vestibule(*listing, *data).out.startswith("1  Staff, of Acme: 1 face\n")
        assert vestibule(*users, *data).out.startswith("1: APPROVED")
        assert (
            vestibule(*[one.replace("17", "1") for one in status], *data).out == "1: APPROVED, was APPROVED\n"
        )


@contextlib.contextmanager
def serving(folder: Path, *command: str) -> Iterator[str]:
    """Start a hub in a process of its own; yield its address."""
    options = ["--port", str(free_port()), "--json", "--data", str(folder)]
    with subprocess.Popen(
        [sys.executable, "-m", "app", *command, *options],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            address = json.loads(process.stdout.readline())["address"]
            deadline_s = time.monotonic() + 60
            while not is_ready(address) and time.monotonic() < deadline_s:
                time.sleep(0.2)
            yield address
        finally:
            process.send_signal(signal.SIGTERM)
    assert process.returncode == 0


def is_ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/readyz"):  # noqa: S310 - our own address
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
    return port


def asked(block: str, folder: Path, keys: dict[str, str]) -> list[dict[str, Any]]:
    """Return the JSON objects that the commands of a block print."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        cwd=folder,
        env=environment(**keys),
        capture_output=True,
        text=True,
        check=True,
    )
    decoder, printed, found = json.JSONDecoder(), done.stdout, []
    while printed:
        value, end = decoder.raw_decode(printed)
        found.append(value)
        printed = printed[end:]
    return found
