"""A clock that is wrong, here or there: one more request at the first connection, and none at the next."""

from __future__ import annotations

import datetime as dt
import os
import random
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.store import backends, outbox
from app.sync import connect, face_aidee_session, http, line, nec_id_service
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL, Hubs
from tests.e2e.mirror_site import Kiosk

if TYPE_CHECKING:
    from tests.sync.recorded import Recorder

WRONG = [
    timedelta(days=sign * days, seconds=sign * seconds)
    for sign in (1, -1)
    for days, seconds in ((0, 1), (0, 300), (0, 960), (0, 3600), (1, 0), (365, 0), (3652, 0))
]
SOME = [timedelta(seconds=-960), timedelta(days=3652)]
PATIENCE_S = 30

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def hubs(tmp_path_factory):
    with Hubs(tmp_path_factory.mktemp("hubs")) as hubs:
        yield hubs


def set_here(monkeypatch, ahead):
    """Set this computer's clock, as the mirror sees it."""

    class Wrong(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            return dt.datetime.now(tz) + ahead

    for module in (nec_id_service, http, face_aidee_session, line):
        monkeypatch.setattr(module, "datetime", Wrong)


def connected(kiosk: Kiosk, recorder: Recorder, people: int) -> list[int]:
    """Mirror somebody over a new connection; return the statuses of all answers."""
    begun = len(recorder.exchanges)
    kiosk.operate("enrolls")
    mirror = kiosk.begin(connect.client)
    end_s = time.monotonic() + PATIENCE_S
    while outbox.owed_to(kiosk.db, kiosk.backend_id) or mirror.last_plan(kiosk.backend_id) is None:
        assert time.monotonic() < end_s, mirror.states(kiosk.db)
        mirror.compare(kiosk.backend_id)
        threading.Event().wait(0.02)
    mirror.stop()
    assert len(kiosk.remote.everybody(kiosk.shown)) == people
    return [one.status for one in recorder.exchanges[begun:]]


@pytest.mark.parametrize("ahead", WRONG if os.environ.get("VESTIBULE_ALL") else SOME, ids=str)
@pytest.mark.parametrize(
    "which", [(NEC_ID, "here"), (NEC_ID, "there"), (FACE_AIDEE, "here"), (PANEL, "here")]
)
def test_a_wrong_clock_costs_one_request_and_only_once(hubs, which, ahead, tmp_path, monkeypatch):
    kind, is_here = which[0], which[1] == "here"
    hub = hubs.nec_id if kind == NEC_ID else hubs.aidee
    remote = hubs.remote(kind)
    kiosk = Kiosk(1, tmp_path, remote, remote.url, random.Random(1))  # noqa: S311 - the same each time
    if is_here:
        set_here(monkeypatch, ahead)
    else:
        monkeypatch.setattr(hub.site.clock, "ahead", ahead)
    first = connected(kiosk, hub.recorder, 1)
    again = connected(kiosk, hub.recorder, 2)
    is_refused = kind == NEC_ID and abs(ahead) > timedelta(minutes=5, seconds=2)
    assert len([one for one in first if one in {401, 403}]) <= 1
    assert (403 in first) is is_refused
    assert not [one for one in again if one in {401, 403}]
    entry = backends.find(kiosk.db, kiosk.backend_id)
    assert entry is not None
    assert not entry.is_paused
    if is_refused:
        known = timedelta(seconds=entry.clock_offset_s)
        assert abs(known - (-ahead if is_here else ahead)) < timedelta(seconds=10)
    kiosk.end()
