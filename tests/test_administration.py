from types import SimpleNamespace
from typing import Any

import pytest

from app import administration
from app.settings import Settings
from app.store import audit_entries
from app.store.database import close, open_database
from tests.store.values import KEY


@pytest.fixture
def db(tmp_path):
    db = open_database(tmp_path / "vestibule.db", KEY)
    yield db
    close(db)


def test_a_changed_setting_is_in_the_audit_by_its_key_and_not_by_its_value(db):
    parts: Any = SimpleNamespace(
        session=SimpleNamespace(actor="admin 3fa9c1"), background=SimpleNamespace(run=lambda call: call(db))
    )
    administration._note_setting(parts, "kiosk.idle_s")
    (entry,) = audit_entries.newest(db, 1)
    assert (entry.actor, entry.action, entry.target) == ("admin 3fa9c1", "change setting", "kiosk.idle_s")


@pytest.mark.parametrize(("is_demo", "every_hours"), [(False, 24), (True, 0)])
def test_a_receipt_of_an_erasure_knows_when_backups_are_made(tmp_path, is_demo, every_hours):
    options: Any = SimpleNamespace(data=tmp_path, demo=is_demo)
    schedule = administration._erasure_schedule(options, Settings())
    assert (schedule.data, schedule.every_hours, schedule.keep) == (tmp_path, every_hours, 7)
