import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from app.server.serving import listening
from tests.cli.command import ROOT, environment

PATIENCE_S = 60

NATIVE = ("PySide6", "shiboken6", "cv2", "mediapipe", "dlib", "onnxruntime", "matplotlib")
LIBRARIES = ("pyside", "qt6", "cv2", "mediapipe", "dlib", "onnxruntime")
MODULES = f"""
import sys
import app.cli.serve
print(sorted(name for name in {NATIVE!r} if name in sys.modules))
"""
WITHOUT_FASTAPI = """
import sys
sys.modules["fastapi"] = None
from app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def free_port():
    with listening("127.0.0.1", 0) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def serving(data, *options):
    """Run the command in a process of its own; the value is the process and what it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "serve", "--data", data, "--port", str(free_port()), *options],
        env=environment(VESTIBULE_HUB_PICTURE_PROCESSES="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, process.stdout.readline()
    finally:
        process.kill()
        process.communicate()


def asked(address, method, path, headers=None):
    """Send a request; return status and JSON of the answer."""
    place = urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=PATIENCE_S)
    try:
        connection.request(method, path, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def is_ready(address):
    deadline_s = time.monotonic() + PATIENCE_S
    while asked(address, "GET", "/readyz")[0] != 200:
        assert time.monotonic() < deadline_s
        time.sleep(0.1)
    return True


def signed(tenant, address, path):
    request = AWSRequest("GET", f"{address}{path}")
    credentials = Credentials(tenant["access_key"], tenant["secret_key"])
    SigV4Auth(credentials, "execute-api", "ap-southeast-2").add_auth(request)
    return dict(request.headers)


@pytest.mark.models
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_the_hub_answers_until_it_is_asked_to_stop_and_leaves_nothing_running(tmp_path, run):
    [tenant] = run("hub", "tenant", "add", "Site", "--data", tmp_path, "--json").results
    with serving(tmp_path, "--json") as (process, said):
        address = json.loads(said)["address"]
        assert json.loads(said) == {"address": address, "database": "sqlite"}
        assert asked(address, "GET", "/v1.1/health") == (200, {"status": "OK"})
        path = "/api/galleries"
        assert asked(address, "GET", path, signed(tenant, address, path)) == (200, {"galleries": []})
        assert is_ready(address)
        second = run("serve", "--data", tmp_path, "--port", free_port())
        assert second.code == 3
        assert second.err.startswith("vestibule: ")
        children = psutil.Process(process.pid).children(recursive=True)
        loaded = {Path(one.path).name for one in psutil.Process(process.pid).memory_maps()}
        assert not [name for name in loaded if any(library in name.lower() for library in LIBRARIES)]
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE_S)
        assert (process.returncode, out, err) == (0, "", "")
    _, alive = psutil.wait_procs(children, timeout=10)
    assert children
    assert alive == []
    lines = (tmp_path / "logs" / "requests.log").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[1])["access_key"] == tenant["access_key"]
    assert tenant["secret_key"] not in "".join(
        path.read_text(encoding="utf-8") for path in (tmp_path / "logs").iterdir()
    )


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_control_c_ends_the_hub_as_well(tmp_path):
    with serving(tmp_path) as (process, said):
        assert said.startswith("The hub answers at http://127.0.0.1:")
        assert said.endswith(f" and keeps everything in {tmp_path / 'hub.db'}.\n")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE_S)
        assert (process.returncode, out, err) == (0, "", "")


def test_options_come_before_the_settings(tmp_path, run):
    (tmp_path / "settings.toml").write_text('[hub]\nhost = "192.0.2.1"\nbehind_proxy = true\n')
    ran = run("serve", "--data", tmp_path, "--host", "no-such-host.invalid")
    assert ran.code == 3
    assert "no-such-host.invalid" in ran.err


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--host", "0.0.0.0"], "On 0.0.0.0 keys and pictures would cross the network unencrypted."),  # noqa: S104
        (["--port", "0"], "hub.port is 0; it must be 1 to 65535."),
        (["--database", "mysql://a"], "hub.database must begin with postgresql://"),
        (["--tls-certificate", "/nowhere.pem"], "hub.tls_certificate and hub.tls_key go together"),
        (["--drop-folder", "/nowhere"], "hub.drop_folder is “/nowhere”; there is no such folder."),
        (
            ["--tls-certificate", "/nowhere.pem", "--tls-key", "/nowhere.pem"],
            "hub.tls_certificate or hub.tls_key names a file that is not there.",
        ),
    ],
)
def test_what_cannot_be_served_is_a_sentence(tmp_path, run, options, sentence):
    ran = run("serve", "--data", tmp_path, *options)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"vestibule: {sentence}")
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "hub.db").exists()


def test_a_port_in_use_is_a_sentence(tmp_path, run):
    with listening("127.0.0.1", 0) as taken:
        ran = run("serve", "--data", tmp_path, "--port", taken.getsockname()[1])
    assert (ran.code, ran.out) == (3, "")
    assert "cannot be served at: Address already in use." in ran.err
    assert not (tmp_path / "hub.db").exists()


def test_without_the_hub_s_packages_the_command_says_how_to_get_them(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_FASTAPI, "serve", "--data", tmp_path],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.startswith("vestibule: The hub needs the package “fastapi”, which is not installed.")


def test_the_process_that_serves_loads_neither_windows_nor_what_decodes_pictures():
    done = subprocess.run(
        [sys.executable, "-c", MODULES],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
