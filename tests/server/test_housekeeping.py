import threading
import uuid
from dataclasses import replace
from datetime import timedelta
from unittest import mock

import pytest

from app.errors import StoreError
from app.hub import checkins
from app.hub.values import CheckIn
from app.server import housekeeping
from app.server.housekeeping import Housekeeping, expire
from tests.server.nec_id_site import SETTINGS, Site


@pytest.fixture
def site(tmp_path):
    with Site(tmp_path) as site:
        yield site


def kept(site, **days_ago):
    """Keep a check-in for each name, as many days ago; return how to read who is still there."""
    access = site.gallery(site.tenant())
    with site.database.writing() as session:
        visits = [
            CheckIn(str(uuid.uuid4()), site.clock() - timedelta(days=days), source)
            for source, days in days_ago.items()
        ]
        assert checkins.add_many(session, access.gallery_id, visits, site.clock()) == len(visits)

    def read():
        with site.database.reading() as session:
            found = checkins.listing(session, access.gallery_id, limit=100)
        return [one.source for one in found]

    return read


def hub_that_keeps(site, days):
    return replace(site.hub, settings=replace(SETTINGS, keep_checkin_days=days))


def test_check_ins_are_kept_for_as_long_as_the_site_says(site):
    read = kept(site, old=31, new=29)
    expire(hub_that_keeps(site, 30))
    assert read() == ["new"]


def test_without_a_limit_everything_is_kept(site):
    read = kept(site, old=3000, new=1)
    work = Housekeeping(hub_that_keeps(site, 0))
    work.start()
    work.close()
    assert read() == ["old", "new"]


def test_it_is_done_at_once_and_again_and_again(site):
    times, hub = [], hub_that_keeps(site, 30)
    enough = threading.Event()

    def count(_hub):
        times.append(_hub)
        if len(times) == 3:
            enough.set()

    with mock.patch.object(housekeeping, "expire", count):
        work = Housekeeping(hub, interval_s=0.001)
        work.start()
        assert enough.wait(10)
        work.close()
    assert set(map(id, times)) == {id(hub)}


def test_a_database_that_cannot_be_written_now_is_tried_again(site, caplog):
    tried = threading.Event()
    outcomes = iter([StoreError("The disk is full.")])

    def fail_once(_hub):
        for error in outcomes:
            raise error
        tried.set()

    with mock.patch.object(housekeeping, "expire", fail_once):
        work = Housekeeping(hub_that_keeps(site, 30), interval_s=0.001)
        work.start()
        assert tried.wait(10)
        work.close()
    assert "old check-ins stay for now: The disk is full." in caplog.text
