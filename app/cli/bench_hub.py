"""`vestibule bench hub`: how many searches a hub answers, and how many `face_recognition` behind FastAPI."""

from __future__ import annotations

import base64
import importlib.util
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app import bootstrap
from app.cli.bench_hub_clients import Asked, ask_once, loaded, signed, until_ready
from app.core.face import EMBEDDING_SIZE
from app.errors import VisionError
from app.hub_packages import hub_packages
from app.settings import FILE_NAME
from app.vision.model_files import sample_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.cli.bench_hub_clients import Load

PEOPLE = (10_000, 100_000)
CLIENTS = 8
SECONDS = 20.0

_PICTURES = ("obama.jpg", "obama2.jpg", "obama3.jpg", "biden.jpg", "astronaut.png")
"""Samples with one face each: 0.3 to 2.1 million pixels, as telephones and webcams send them."""

PEER_PEOPLE = "VESTIBULE_BENCH_PEOPLE"
"""Variable that says how many the peer knows."""

_WARM_S = 5.0
_LONGEST_S = 120
_AT_ONCE = 5000
_PACKAGES = Path(__file__).resolve().parents[2]
"""Folder that `app` is imported from."""

_SEARCH = "/v1.1/face/search"


def hub_times(
    people: Sequence[int] = PEOPLE, *, clients: int = CLIENTS, seconds: float = SECONDS
) -> dict[str, Any]:
    """Let clients search galleries of random people for the faces on sample pictures.

    The hub is `vestibule serve`, with a process for pictures on each core: it checks signature and key of
    each request, decodes, detects, judges, embeds with both networks and searches. The peer has as many
    processes, each of which decodes, detects, encodes and compares. Both are asked by the same clients on
    this machine, for the same pictures, one after the other.

    Args:
        people: How many are in each gallery.
        clients: How many ask at once.
        seconds: How long each is asked.

    Returns:
        Requests a second and the time of one, for each gallery and for both; ratios; embeddings a second
        without a server; `skipped` says why the peer's are missing.

    Raises:
        VisionError: Something was not answered.
    """
    cores = os.cpu_count() or 1
    found: dict[str, Any] = {"clients": clients, "cores": cores}
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as data:
        api_keys, keys = _fill(Path(data), people)
        found["embeddings_per_s"] = _embeddings_per_s(cores, seconds)
        with _hub(Path(data), cores) as port:
            for count, api_key in zip(people, api_keys, strict=True):
                asked = [_signed_search(picture, port, (*keys, api_key)) for picture in _pictures()]
                ask_once(port, asked[0])  # the gallery is read from the database now
                load = loaded(port, asked, clients=clients, warm_s=_WARM_S, seconds=seconds)
                found |= _values("", count, load)
    if importlib.util.find_spec("face_recognition") is None:
        return found | {
            "skipped": ["face-recognition is not installed; it comes with packaging/requirements-test.txt"]
        }
    for count in people:
        with _peer(count, cores) as port:
            # A connection for each request goes to whichever process has time.
            asked = [Asked("/search", picture, lambda: {"connection": "close"}) for picture in _pictures()]
            load = loaded(port, asked, clients=clients, warm_s=_WARM_S, seconds=seconds)
        found |= _values("face_recognition_", count, load)
        ratio = found[f"requests_per_s_{count}"] / load.per_s
        found[f"times_faster_than_face_recognition_{count}"] = ratio
    return found


def _values(prefix: str, people: int, load: Load) -> dict[str, float]:
    return {
        f"{prefix}requests_per_s_{people}": load.per_s,
        f"{prefix}p50_ms_{people}": load.p50_ms,
        f"{prefix}p99_ms_{people}": load.p99_ms,
        f"{prefix}failed_{people}": load.failed,
    }


def _pictures() -> list[bytes]:
    return [sample_path(name).read_bytes() for name in _PICTURES]


def _signed_search(picture: bytes, port: int, keys: tuple[str, str, str]) -> Asked:
    body = json.dumps({"probe": base64.b64encode(picture).decode(), "threshold": 0}).encode()
    return Asked(_SEARCH, body, signed(_SEARCH, body, port, keys=keys))


def _fill(data: Path, people: Sequence[int]) -> tuple[list[str], tuple[str, str]]:
    """Make a hub with a gallery of each size; return the API key of each, and the tenant's two keys."""
    with hub_packages():
        from app.hub import crowd, galleries, organisations  # noqa: PLC0415 - an extra of the packages
        from app.hub.values import Template  # noqa: PLC0415
        from app.server.engine import MODEL  # noqa: PLC0415
    now, random = datetime.now(UTC), np.random.default_rng(0)
    database = bootstrap.open_hub(bootstrap.Options(data), "")
    try:
        with database.writing() as session:
            owner = organisations.add(session, "Bench", now)
            key = organisations.issue_key(session, owner.id, now)
        api_keys = []
        for count in people:
            with database.writing() as session:
                gallery, first = galleries.create(
                    session,
                    owner.id,
                    name=f"{count} people",
                    description="",
                    size=count,
                    minimum_quality=0.45,
                    now=now,
                )
            api_keys.append(first.api_key)
            for start in range(0, count, _AT_ONCE):
                rows = _strangers(random, min(_AT_ONCE, count - start))
                with database.writing() as session:
                    crowd.enroll(session, gallery.id, [Template(row, 0.7, MODEL) for row in rows], now)
    finally:
        database.close()
    return api_keys, (key.access_key, key.secret_key)


def _strangers(random: np.random.Generator, count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    rows = random.standard_normal((count, 2 * EMBEDDING_SIZE), dtype=np.float32)
    for part, length in ((slice(EMBEDDING_SIZE), 0.6), (slice(EMBEDDING_SIZE, None), 1.0)):
        rows[:, part] *= length / np.linalg.norm(rows[:, part], axis=1, keepdims=True)
    return rows


def _embeddings_per_s(cores: int, seconds: float) -> float:
    """Return how many pictures a second become embeddings by both networks, decoding included."""
    from app.server.engine import Engine  # noqa: PLC0415 - an extra of the packages

    pictures = _pictures()
    with Engine(cores) as engine, ThreadPoolExecutor(2 * cores) as threads:
        end_s = time.monotonic() + 60
        while not engine.ready and time.monotonic() < end_s:
            time.sleep(0.05)
        start_s = time.perf_counter() + _WARM_S

        def look(first: int) -> int:
            done = 0
            while time.perf_counter() < start_s + seconds:
                engine.look(pictures[(first + done) % len(pictures)])
                done += time.perf_counter() >= start_s
            return done

        return sum(threads.map(look, range(2 * cores))) / seconds


@contextmanager
def _hub(data: Path, cores: int) -> Iterator[int]:
    """Serve a data folder; yield the port."""
    (data / FILE_NAME).write_text(
        f"[hub]\nrequests_per_second = 0\npicture_processes = {min(cores, 64)}\n", encoding="utf-8"
    )
    port = _free_port()
    with _server(["app", "serve", f"--data={data}", f"--port={port}", "--json"], {}):
        until_ready(port, "/readyz")
        yield port


@contextmanager
def _peer(people: int, cores: int) -> Iterator[int]:
    """Serve with face_recognition; yield the port."""
    port = _free_port()
    command = ["uvicorn", "app.cli.bench_hub_peer:application", "--factory", f"--port={port}"]
    # dlib lets its process do nothing else meanwhile: uvicorn would end it, or take a client for idle.
    timeouts = [f"--timeout-{what}={_LONGEST_S}" for what in ("worker-healthcheck", "keep-alive")]
    command += [f"--workers={cores}", *timeouts]
    with _server(command, {PEER_PEOPLE: str(people)}):
        until_ready(port, "/ready")
        yield port


@contextmanager
def _server(module: Sequence[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a module until the context is left."""
    process = subprocess.Popen(  # noqa: S603 - our own modules
        [sys.executable, "-m", *module],
        env=os.environ | {"PYTHONPATH": str(_PACKAGES)} | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.returncode not in {0, -15}:
        raise VisionError(f"The server that was measured ended with {process.returncode}.")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
