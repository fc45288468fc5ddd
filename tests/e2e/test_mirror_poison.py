"""One picture that is refused, or breaks the backend, every time: the others hardly notice."""

from __future__ import annotations

import os
import random
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from app.store import backends, outbox
from app.sync import connect
from app.sync.push import Went, push_next
from app.sync.settle import Settler
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL, Hubs
from tests.e2e.mirror_site import Kiosk
from tests.server import aidee_site, nec_id_site

pytestmark = pytest.mark.timeout(1200)

PEOPLE = 1000 if os.environ.get("VESTIBULE_ALL") else 8
POISONS: dict[str, dict[str, Any]] = {"is refused": {"faces": 0}, "breaks it": {"fault": "broken"}}


@pytest.fixture(scope="module")
def hubs(tmp_path_factory):
    with Hubs(tmp_path_factory.mktemp("hubs")) as hubs:
        yield hubs


@pytest.mark.parametrize("poison", POISONS)
@pytest.mark.parametrize("kind", [NEC_ID, FACE_AIDEE, PANEL])
def test_a_picture_that_never_goes_delays_the_others_by_less_than_a_second(
    hubs, kind, poison, tmp_path, capsys
):
    remote = hubs.remote(kind)
    kiosk = Kiosk(1, tmp_path, remote, remote.url, random.Random(1))  # noqa: S311 - the same each time
    picture = nec_id_site.picture if kind == NEC_ID else aidee_site.picture
    for number in range(PEOPLE):
        if number == PEOPLE // 2:
            poisoned = kiosk.enroll(number, picture(number, **POISONS[poison]))
        else:
            kiosk.operate("enrolls")
    entry = backends.find(kiosk.db, kiosk.backend_id)
    assert entry is not None
    backend = connect.client(entry, remote.secrets)
    settler = Settler(kiosk.db, kiosk.backend_id, backend)
    took_s: dict[bool, list[float]] = {False: [], True: []}
    while outbox.owed_to(kiosk.db, kiosk.backend_id) - {poisoned}:
        begun_s = time.monotonic()
        pushed = push_next(settler, datetime.now(UTC), lambda: 0.0)  # it comes back as soon as it may
        took_s[pushed.subject_id == poisoned].append(time.monotonic() - begun_s)
        assert pushed.went in {Went.SETTLED, Went.PARKED, Went.POSTPONED}, "the others wait"
    backend.close()
    assert len(took_s[False]) == PEOPLE - 1
    assert len(took_s[True]) == 1
    with capsys.disabled():
        rest_s, poisoned_s = sum(took_s[False]), sum(took_s[True])
        print(f"\n{kind}, a picture that {poison}: {poisoned_s:.3f} s beside {rest_s:.1f} s of the others")  # noqa: T201
    if os.environ.get("VESTIBULE_ALL"):
        assert sum(took_s[True]) < 1
    assert len(remote.everybody(kiosk.shown)) == PEOPLE - 1
    kiosk.end()
