"""Window, kiosk, enroll and identify open no internet socket; the hub calls nobody."""

import base64
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.vision.model_files import sample_path
from tests.e2e import hub_server

pytestmark = [pytest.mark.models, pytest.mark.timeout(400)]

ROOT = Path(__file__).parents[2]
INTERNET = re.compile(r"socket\(AF_INET6?,")


CALLS = re.compile(r"connect\(.*AF_INET")


def watched(log: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a Vestibule command, with every socket that it or a child opens written to a log."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed; packaging/test installs it")
    spy = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-e", "signal=none", "-o", str(log)]
    command = [*spy, sys.executable, *arguments]
    # Libraries that send usage data keep quiet where they believe to be tested; users' machines have no CI.
    told = ("CI", "PYTEST")
    env = {name: value for name, value in os.environ.items() if not name.startswith(told)}
    env |= {"OPENBLAS_NUM_THREADS": "1", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if "PTRACE" in done.stderr or "Operation not permitted" in done.stderr:
        pytest.skip("this machine does not let a process watch another one")
    return done


def test_the_watching_would_see_an_internet_socket(tmp_path):
    done = watched(tmp_path / "log", "-c", "import socket; socket.socket()")
    assert done.returncode == 0
    assert INTERNET.search((tmp_path / "log").read_text())


def test_window_desk_and_kiosk_open_no_internet_socket(tmp_path):
    done = watched(
        tmp_path / "log", "-m", "app", "selftest", "--screens", str(tmp_path), "--data", str(tmp_path)
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert not INTERNET.findall((tmp_path / "log").read_text())


def test_enroll_and_identify_open_no_internet_socket(tmp_path):
    picture, other = str(sample_path("obama.jpg")), str(sample_path("obama3.jpg"))
    data = ["--data", str(tmp_path / "data")]
    enrolled = watched(tmp_path / "enroll", "-m", "app", "enroll", picture, "--consent", "paper", *data)
    identified = watched(tmp_path / "identify", "-m", "app", "identify", other, *data)
    assert (enrolled.returncode, identified.returncode) == (0, 0), identified.stderr[-3000:]
    for log in ("enroll", "identify"):
        assert not INTERNET.findall((tmp_path / log).read_text())


def test_the_hub_calls_nobody(tmp_path):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed; packaging/test installs it")
    picture = base64.b64encode(sample_path("obama.jpg").read_bytes()).decode()
    log = tmp_path / "log"
    spy = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect", "-e", "signal=none", "-o", str(log)]
    tenant = hub_server.add_tenant(tmp_path, "site")
    with hub_server.serving(tmp_path, before=spy) as hub, hub_server.Client(hub.url, tenant) as client:
        assert client.ask("POST", "/v1.1/subjects", {"face": picture}).status_code == 201
        assert client.ask("POST", "/v1.1/face/search", {"probe": picture}).status_code == 200
        assert client.ask("GET", "/docs").status_code == 200
    assert log.stat().st_size  # it did watch: Python asks the system's own services
    assert not CALLS.findall(log.read_text())
