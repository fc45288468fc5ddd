"""Kiosks mirror their galleries through a network that breaks a third of all requests; then all is equal."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from app.store import mirrors
from app.store.mirrors import UNRESOLVED
from app.sync import acs_upload, connect, retry
from app.sync.reconcile import Difference
from tests.e2e.fault_proxy import Fault, faulty, shares
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL, Hubs
from tests.e2e.mirror_site import OPERATIONS, Found, Kiosk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.fault_proxy import FaultProxy

pytestmark = pytest.mark.timeout(3600)

EVERYTHING = bool(os.environ.get("VESTIBULE_ALL"))
PATIENCE_S = 1500 if EVERYTHING else 60
FASTER = 200
"""Waits are so much shorter than they are: an hour of trouble passes in seconds."""

BACKLOG = 8
"""So many people wait at a kiosk at most before its desk goes on: most changes are sent one by one."""

LOOKED_EVERY = 400


@dataclass
class Site:
    """Kiosks, each behind a bad network of its own."""

    kiosks: list[Kiosk] = field(default_factory=list)
    proxies: list[FaultProxy] = field(default_factory=list)


@pytest.fixture
def fast(monkeypatch):
    """Let time pass faster where the mirror waits."""
    real = retry.wait_s
    monkeypatch.setattr(retry, "wait_s", lambda *given, **named: real(*given, **named) / FASTER)
    monkeypatch.setattr(acs_upload, "BUSY_WAITS_S", (0.01,) * 5)


@pytest.fixture
def make(tmp_path):
    with ExitStack() as stack:
        hubs = stack.enter_context(Hubs(tmp_path / "hubs"))
        site = Site()

        def make(kinds: list[str], seed: int) -> Site:
            for number, kind in enumerate(kinds):
                remote = hubs.remote(kind)
                proxy = stack.enter_context(faulty(remote.url, shares(f"{seed} {number}")))
                rng = random.Random(f"{seed} {number}")  # noqa: S311 - the same each time
                kiosk = Kiosk(number, folder(tmp_path, number), remote, proxy.url, rng)
                stack.callback(kiosk.end)
                site.proxies.append(proxy)
                site.kiosks.append(kiosk)
            return site

        yield make


def folder(parent: Path, number: int) -> Path:
    made = parent / f"kiosk {number}"
    made.mkdir()
    return made


def wait_for(condition, site, patience_s=PATIENCE_S):
    """Wait for what the mirrors are about to do; whatever only a person can do is done meanwhile."""
    end_s = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < end_s, "it never comes to rest"
        for kiosk in site.kiosks:
            kiosk.a_person_looks()
        threading.Event().wait(0.02)


def operate(site: Site, operations: int, seed: int) -> None:
    """Let the desks work, each as soon as its backlog allows."""
    rng = random.Random(seed)  # noqa: S311 - the same each time
    names, weights = list(OPERATIONS), list(OPERATIONS.values())
    for number in range(operations):
        kiosk = site.kiosks[number % len(site.kiosks)]
        wait_for(lambda one=kiosk: one.waiting <= BACKLOG, site)
        kiosk.operate(rng.choices(names, weights)[0])
        if number % LOOKED_EVERY == LOOKED_EVERY - 1:
            for one in site.kiosks:
                one.assert_nobody_returned()
                if one.mirror is not None:
                    one.mirror.compare(one.backend_id)


def settle(site: Site) -> None:
    """Mend the network, and wait until nothing is owed and a comparison found nothing more."""
    for proxy in site.proxies:
        proxy.calm()
    for _ in range(2):
        wait_for(lambda: not any(one.waiting for one in site.kiosks), site)
        for kiosk in site.kiosks:
            compare(kiosk, site)
    wait_for(lambda: not any(one.waiting for one in site.kiosks), site)


def compare(kiosk: Kiosk, site: Site) -> None:
    """Compare everybody, and wait until that is done."""
    mirror = kiosk.mirror
    assert mirror is not None
    before = mirror.last_plan(kiosk.backend_id)
    mirror.compare(kiosk.backend_id)
    wait_for(lambda: mirror.last_plan(kiosk.backend_id) is not before, site)


def test_after_chaos_here_and_there_are_equal(make, fast, capsys):  # noqa: ARG001 - time passes faster
    kinds = [NEC_ID] * 11 + [FACE_AIDEE] * 5 + [PANEL] * 4 if EVERYTHING else [NEC_ID, FACE_AIDEE]
    operations, seed = (10_000, 7) if EVERYTHING else (120, 7)
    site = make(kinds, seed)
    for kiosk in site.kiosks:
        kiosk.begin(connect.client)
    begun_s = time.monotonic()
    operate(site, operations, seed)
    requests, broken = sum(one.requests for one in site.proxies), broken_at(site)
    settle(site)
    took_s = time.monotonic() - begun_s
    allowed = {kind: Found() for kind in kinds}
    for kiosk in site.kiosks:
        kiosk.assert_nobody_returned()
        allowed[kiosk.remote.kind] += assert_equal(kiosk)
    with capsys.disabled():
        print(f"\n{operations} operations in {took_s:.0f} s, {requests} requests, of which {broken.total()}")  # noqa: T201
        print({fault.name: times for fault, times in broken.items()})  # noqa: T201
        print(dict(sum((one.done for one in site.kiosks), Counter())))  # noqa: T201
        for kind, one in allowed.items():
            print(kind, one)  # noqa: T201
    assert [kiosk.paused for kiosk in site.kiosks if kiosk.paused] == []
    assert 0.15 < broken.total() / requests < 0.45
    if EVERYTHING:
        assert set(broken) == set(Fault)
        assert 0.28 < broken.total() / requests < 0.32


def broken_at(site: Site) -> Counter[Fault]:
    """Return how often which fault happened."""
    return sum((one.done for one in site.proxies), Counter())


def assert_equal(kiosk: Kiosk) -> Found:
    """Check a kiosk against its hub; what a duplicated request left must have been told."""
    found = kiosk.assert_equal()
    records = mirrors.all_mirrored(kiosk.db, kiosk.backend_id).values()
    assert not [one for one in records if one.state in UNRESOLVED]
    assert kiosk.mirror is not None
    plan = kiosk.mirror.last_plan(kiosk.backend_id)
    assert plan is not None
    assert bool(plan.of(Difference.FOREIGN_FACE)) == bool(found.surplus)
    assert {one.difference for one in plan.findings} <= {Difference.FOREIGN_FACE}
    return found
