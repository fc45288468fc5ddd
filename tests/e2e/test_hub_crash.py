"""Twenty clients write and search at once, on both databases; on PostgreSQL one of two hubs is killed."""

from __future__ import annotations

import base64
import contextlib
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx2
import pytest

from tests.e2e import hub_server
from tests.e2e.faces import FACES
from tests.hub.postgres import running_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        not (os.environ.get("VESTIBULE_ALL") and (FACES / "lfw").is_dir()),
        reason=f"takes minutes: VESTIBULE_ALL=1 runs it where {FACES} is",
    ),
]

CLIENTS = 20
SECONDS = 90
WITHIN = 9000
"""The same picture again scores at least this much; no other person's does."""


@dataclass
class Told:
    """What the clients were told, and what went wrong."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    kept: dict[str, str] = field(default_factory=dict)
    """Subject → picture, of each acknowledged registration that was not taken back."""
    unknown: int = 0
    busy: int = 0
    writes: int = 0
    searches: int = 0
    faults: list[str] = field(default_factory=list)


def pictures() -> list[str]:
    """One picture of each person, as text."""
    people = sorted(folder for folder in (FACES / "lfw").iterdir() if folder.is_dir())
    return [base64.b64encode(min(folder.glob("*.jpg")).read_bytes()).decode() for folder in people]


def client(  # noqa: PLR0913, PLR0917 - all that a client knows
    number: int, urls: list[str], tenant: hub_server.Tenant, share: list[str], told: Told, end: float
) -> None:
    """Register, look at the other hub whether it is there, take every fifth away again."""
    with contextlib.ExitStack() as stack:
        hubs = [stack.enter_context(hub_server.Client(url, tenant)) for url in urls]
        for turn, picture in enumerate(share):
            if time.monotonic() > end or told.faults:
                return
            here, there = hubs[(number + turn) % len(hubs)], hubs[(number + turn + 1) % len(hubs)]
            registered = asked(here, "POST", "/v1.1/subjects", {"face": picture}, told)
            if registered is None:  # nobody knows whether it was taken
                with told.lock:
                    told.unknown += 1
                continue
            if registered.status_code == 400:  # a picture that is no good, here as anywhere
                continue
            if registered.status_code != 201:
                told.faults.append(f"register: {registered.status_code} {registered.text}")
                return
            subject = registered.json()["id"]
            with told.lock:
                told.kept[subject] = picture
                told.writes += 1
            search = asked(there, "POST", "/v1.1/face/search", {"probe": picture, "threshold": WITHIN}, told)
            if search is not None and not is_found(search, subject):
                told.faults.append(
                    f"{subject} was not found at once: {search.status_code} {search.text[:300]}"
                )
                return
            if turn % 5 == 4:
                with told.lock:
                    del told.kept[subject]
                removed = asked(here, "DELETE", f"/v1.1/subjects/{subject}", None, told)
                if removed is None:
                    continue
                gone = asked(
                    there, "POST", "/v1.1/face/search", {"probe": picture, "threshold": WITHIN}, told
                )
                if removed.status_code == 204 and gone is not None and is_found(gone, subject):
                    told.faults.append(f"{subject} was found after it was removed")


def asked(hub: hub_server.Client, method: str, path: str, body: object, told: Told) -> httpx2.Response | None:
    """Ask, again when the hub had no time for the picture; None if no answer came."""
    while True:
        try:
            answer = hub.ask(method, path, body)
        except httpx2.TransportError:
            return None
        if answer.status_code != 500 or answer.json().get("errorCode") != 1003:
            break
        with told.lock:
            told.busy += 1
    if path.endswith("search"):
        with told.lock:
            told.searches += 1
    if answer.status_code >= 500:
        told.faults.append(f"{method} {path}: {answer.status_code} {answer.text}")
    return answer


def is_found(search: httpx2.Response, subject: str) -> bool:
    if search.status_code != 200:
        return False
    return any(one["id"] == subject for one in search.json()["candidates"])


def run(urls: list[str], tenant: hub_server.Tenant, meanwhile: threading.Timer | None = None) -> Told:
    """Let all clients work."""
    told, shares = Told(), pictures()
    end = time.monotonic() + SECONDS
    if meanwhile:
        meanwhile.start()
    with ThreadPoolExecutor(CLIENTS) as pool:
        done = [pool.submit(client, n, urls, tenant, shares[n::CLIENTS], told, end) for n in range(CLIENTS)]
    for one in done:
        one.result()
    if meanwhile:
        meanwhile.join()
    assert not told.faults, told.faults[:5]
    return told


def check(url: str, tenant: hub_server.Tenant, told: Told) -> None:
    """Find everybody again: in the list, and by their face."""
    with hub_server.Client(url, tenant) as hub:
        rows: list[dict[str, str]] = []
        while True:
            page = hub.ask("GET", f"/v1.1/subjects?start={len(rows)}&length=1000").json()
            rows += page["subjects"]
            if len(rows) >= page["total"]:
                break
        live = {row["id"] for row in rows if row["status"] == "A"}
        assert set(told.kept) <= live
        assert len(live - set(told.kept)) <= told.unknown
        for subject, picture in told.kept.items():
            found = hub.ask("POST", "/v1.1/face/search", {"probe": picture, "threshold": WITHIN})
            assert is_found(found, subject), subject
    print(  # noqa: T201 - the figures that are published
        f"{told.writes} writes and {told.searches} searches of {CLIENTS} clients, {told.unknown} without an"
        f" answer, {told.busy} asked again; {len(told.kept)} kept, all found"
    )


def test_on_the_file_every_acknowledged_write_is_found_at_once_and_after_a_power_cut(tmp_path):
    tenant = hub_server.add_tenant(tmp_path, "site")
    with hub_server.serving(tmp_path) as hub:
        told = run([hub.url], tenant)
        hub.kill()
    with hub_server.serving(tmp_path) as hub:
        check(hub.url, tenant, told)


@pytest.fixture
def database() -> Iterator[str]:
    with running_server() as server, server.database() as address:
        yield address


def test_on_postgresql_two_hubs_are_one_and_one_may_be_killed(tmp_path: Path, database: str):
    there = ("--database", database)
    tenant = hub_server.add_tenant(tmp_path, "site", *there)
    with hub_server.serving(tmp_path, *there) as first, hub_server.serving(tmp_path, *there) as second:
        told = run([first.url, second.url], tenant, threading.Timer(SECONDS / 2, second.kill))
        check(first.url, tenant, told)
    with hub_server.serving(tmp_path, *there) as again:
        check(again.url, tenant, told)
