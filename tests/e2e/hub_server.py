"""A hub as a site runs it: `vestibule serve` as a process, its tenants by `vestibule hub`, and a client."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import httpx2
import psutil
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]

READY_S = 60
"""Time in which a hub must be ready on a busy machine: its networks are loaded."""

UNLIMITED = {"VESTIBULE_HUB_REQUESTS_PER_SECOND": "0", "VESTIBULE_HUB_FAILURES_PER_MINUTE": "0"}
"""A proof asks more often than any client may."""


@dataclass(frozen=True)
class Tenant:
    """What a client of NEC ID is given."""

    access_key: str
    secret_key: str = field(repr=False)
    api_key: str = field(repr=False)
    gallery_id: str


@dataclass
class Serving:
    """A running hub."""

    url: str
    process: subprocess.Popen[str]

    def processes(self) -> list[psutil.Process]:
        """Return the server, then the processes that it started."""
        server = psutil.Process(self.process.pid)
        return [server, *server.children(recursive=True)]

    def kill(self) -> None:
        """End it as a power cut would: the server first, then whatever it left."""
        started = self.processes()
        self.process.kill()
        self.process.wait()
        for one in started[1:]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()

    def stop(self) -> int:
        """Ask it to end; return its exit code."""
        if self.process.poll() is None:
            watched = [one for one in self.processes() if "python" in one.name()]
            watched[0].send_signal(signal.SIGTERM)
        return self.process.wait(60)


def environment(**changed: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VESTIBULE_")}
    return {**kept, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", **UNLIMITED, **changed}


def vestibule(data: Path, *arguments: object, said: str = "") -> list[dict[str, Any]]:
    """Run an admin command; return what it printed."""
    command = [sys.executable, "-m", "app", "--data", str(data), "--json", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), input=said, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (arguments, done.stdout, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


@contextlib.contextmanager
def serving(data: Path, *options: object, before: Sequence[str] = (), **settings: str) -> Iterator[Serving]:
    """Serve until the end of the block; whoever killed it meanwhile has nothing to do.

    `before` is what starts the program, if something else watches it.
    """
    port = free_port()
    command = [*before, sys.executable, "-m", "app", "--data", str(data), "--json"]
    command += ["serve", "--port", str(port)]
    with subprocess.Popen(
        [*command, *map(str, options)],
        cwd=ROOT,
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        hub = Serving(f"http://127.0.0.1:{port}", process)
        try:
            assert process.stdout is not None
            assert process.stdout.readline(), "the hub did not start"
            yield hub
        finally:
            if process.poll() is None:
                assert hub.stop() == 0


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def add_tenant(data: Path, name: str, *options: object) -> Tenant:
    """Make a tenant with one gallery and its application."""
    (tenant,) = vestibule(data, "hub", "tenant", "add", name, *options)
    (gallery,) = vestibule(data, "hub", "gallery", "add", f"{name}'s", "--tenant", name, *options)
    return Tenant(tenant["access_key"], tenant["secret_key"], gallery["api_key"], gallery["gallery"])


def signed(tenant: Tenant, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers with botocore's signature."""
    request = AWSRequest(method=method, url=url, data=body, headers=dict(headers))
    SigV4Auth(Credentials(tenant.access_key, tenant.secret_key), "execute-api", "ap-southeast-2").add_auth(
        request
    )
    return {name: str(value) for name, value in request.headers.items()}


def md5(password: str) -> str:
    """Return what the panel wants of a password."""
    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()


class Client:
    """Speaks NEC ID for one tenant."""

    def __init__(self, url: str, tenant: Tenant) -> None:
        self._url, self._tenant = url, tenant
        self._http = httpx2.Client(timeout=60, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def ask(self, method: str, path: str, body: object = None) -> httpx2.Response:
        """Send one signed request with the API key."""
        content = b"" if body is None else json.dumps(body).encode()
        # Signed too, it makes the same request twice in a second two requests, and neither a replay.
        headers = {"x-api-key": self._tenant.api_key, "x-request-id": uuid.uuid4().hex}
        if content:
            headers["content-type"] = "application/json"
        url = self._url + path
        return self._http.request(
            method, url, content=content, headers=signed(self._tenant, method, url, content, headers)
        )
