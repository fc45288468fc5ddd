"""The page with the real store and the real mirror; only the backends are scripted."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from app.errors import StoreError
from app.store import backends, mirrors, subjects
from app.ui import sync_records
from tests.store.values import NOW
from tests.ui.synced import open_synced, owed, words


@pytest.fixture
def synced(request):
    yield from open_synced(request)


@pytest.fixture
def whole(request):
    yield from open_synced(request, is_whole=True)


def test_the_pages_load_nothing_of_the_store_and_of_the_network():
    wanted = "import app.ui.window, app.ui.sync_page, app.ui.sync_session, app.ui.gallery_page, sys;"
    heavy = 'print(sorted({"httpx2", "sqlite_utils", "sqlcipher3", "botocore"} & set(sys.modules)))'
    done = subprocess.run([sys.executable, "-c", wanted + heavy], capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stderr


def test_without_a_backend_no_mirror_runs_and_nothing_of_the_network_is_needed(synced):
    synced.open()
    synced.see("Nothing leaves this computer.")
    assert synced.sync.mirror is None


def test_whoever_is_enrolled_at_the_desk_is_soon_on_every_backend_and_gone_once_erased(whole):
    number = whole.set_up()
    subject_id = whole.desk.enroll("Ann Example")
    whole.wait(lambda: len(whole.remotes["Door"].people) == 1)
    whole.wait(lambda: not whole.desk.stored(owed(number)))
    whole.open()
    whole.see("Up to date")
    whole.window.show_place("gallery")
    whole.wait(lambda: whole.window.gallery._copies == 1)
    whole.window.gallery.ask_to_erase()
    whole.wait(lambda: "Erase Ann Example and 5 pictures here and on 1 backend" in words(whole.window))
    whole.window.gallery.erase_requested.emit([subject_id])
    whole.desk.gallery.erasing.carry_out()
    whole.wait(lambda: not whole.remotes["Door"].people)


def test_what_is_set_up_while_the_page_is_open_appears_without_asking(synced):
    synced.open()
    synced.set_up()
    synced.see("Door")


def test_a_backend_out_of_reach_says_since_when(synced):
    synced.set_up()
    synced.remotes["Door"].is_reachable = False
    synced.enroll(b"ann")
    synced.open()
    synced.see("Waiting for the network since")


def test_the_end_comes_in_time_even_while_a_request_hangs(synced):
    synced.set_up()
    synced.enroll(b"ann")
    synced.wait(lambda: synced.sync.mirror is not None)
    begun_s = time.monotonic()
    synced.desk.background.stop()
    synced.sync.stop()
    assert time.monotonic() - begun_s < 10


def test_a_store_that_fails_while_the_page_is_read_does_not_end_the_reading(synced, monkeypatch):
    synced.set_up()
    failures = [StoreError("The disk is full.")]
    real = sync_records.cards

    def cards(db, mirror):
        if failures:
            raise failures.pop()
        return real(db, mirror)

    monkeypatch.setattr(sync_records, "cards", cards)
    synced.open()
    synced.wait(lambda: not failures)
    synced.sync.look_again()
    synced.see("Door")


def test_somebody_erased_who_could_not_be_removed_is_still_counted(synced):
    number = synced.set_up()
    subject_id = synced.enroll(b"ann")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    synced.store(lambda db: backends.pause(db, number, "On holiday."))
    synced.store(lambda db: subjects.erase(db, subject_id, NOW))
    assert synced.desk.stored(lambda db: mirrors.backends_with(db, subject_id)) == 1
