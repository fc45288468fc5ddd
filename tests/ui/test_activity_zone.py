import os
import time
from datetime import UTC, datetime, timedelta

import pytest

from app.ui.activity_zone import SiteZone


@pytest.fixture
def berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield SiteZone()
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(os.name == "nt", reason="the time zone of the process cannot be set there")
def test_summer_and_winter_have_their_own_offset(berlin):
    summer = datetime(2026, 7, 1, 10, tzinfo=UTC).astimezone(berlin)
    winter = datetime(2026, 1, 1, 10, tzinfo=UTC).astimezone(berlin)
    assert (summer.hour, winter.hour) == (12, 11)
    assert summer.utcoffset() == timedelta(hours=2)
    assert winter.tzname() == "CET"
    assert winter.dst() is None


def test_without_a_time_nothing_is_known():
    assert SiteZone().utcoffset(None) is None
    assert SiteZone().tzname(None) is None
