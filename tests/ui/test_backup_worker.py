import threading
import time

import pytest

from app.errors import StoreError
from app.settings import BackupSettings
from app.store import backup_making, backups, drill
from app.store.database import close, open_database
from app.ui.backup_values import Doing, Ended
from app.ui.backup_worker import BackupWorker
from tests.store.backed_up import open_site, place_in
from tests.store.values import KEY, NOW


class Site:
    """A worker over a real site, and what it told."""

    def __init__(self, data, first_s=3600.0, **settings):
        self.data, self.news, self.told = data, [], threading.Condition()
        close(open_site(data))
        self.worker = BackupWorker(
            lambda: open_database(data / "vestibule.db", KEY),
            close,
            lambda: place_in(data),
            BackupSettings(**settings),
            self.tell,
            first_s=first_s,
            clock=lambda: NOW,
        )

    def tell(self, news):
        with self.told:
            self.news.append(news)
            self.told.notify_all()

    def ended(self, number=1):
        """Wait for so many ends, and return them."""

        def ends():
            return [one for one in self.news if isinstance(one, Ended)]

        with self.told:
            assert self.told.wait_for(lambda: len(ends()) >= number, 60)
        return ends()

    def stored(self, call):
        db = open_database(self.data / "vestibule.db", KEY)
        try:
            return call(db)
        finally:
            close(db)


@pytest.fixture
def site(tmp_path):
    sites = []

    def make(**given):
        sites.append(Site(tmp_path / "data", **given))
        sites[-1].worker.start()
        return sites[-1]

    yield make
    for one in sites:
        one.worker.stop()


def test_what_is_due_is_done_by_itself_and_the_first_backup_is_proved(site):
    here = site(first_s=0.0)
    assert here.ended(2) == [Ended("backup", by_itself=True), Ended("proof", by_itself=True)]
    (made,) = here.stored(backups.kept)
    assert made.is_proved
    assert Doing("backup", 3000, 3000) in here.news


def test_somebody_asks_for_a_backup_and_for_a_proof(site):
    here = site()
    here.worker.ask("proof", "desk")
    (none,) = here.ended(1)
    assert none.trouble == "There is no backup yet. Make one first."
    here.worker.ask("backup", "desk")
    here.ended(2)
    here.worker.ask("proof", "desk")
    assert here.ended(3)[1:] == [Ended("backup"), Ended("proof")]


def test_without_a_schedule_nothing_is_done_by_itself(site):
    here = site(first_s=0.0, every_hours=0, drill_days=0)
    here.worker.ask("backup", "desk")
    here.ended(1)
    assert len(here.stored(backups.kept)) == 1
    assert all(one.work == "backup" for one in here.news)


def test_a_failure_is_told_and_remembered(site, monkeypatch):
    monkeypatch.setattr(backup_making, "_refuse_too_little_room", lambda *_: raising("No room."))
    here = site(first_s=0.0)
    assert here.ended(1) == [Ended("backup", "No room.", by_itself=True)]
    failure = here.stored(backups.failure)
    assert failure is not None
    assert failure.finding == "No room."


def test_a_proof_that_fails_is_told_and_remembered(site, monkeypatch):
    monkeypatch.setattr(drill, "examine", lambda *_: raising("It is damaged."))
    here = site(first_s=0.0)
    assert here.ended(2)[1] == Ended("proof", "It is damaged.", by_itself=True)
    proof = here.stored(backups.last_proof)
    assert proof is not None
    assert proof.finding == "It is damaged."


def test_a_bug_does_not_end_the_worker(site, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(backup_making, "make", lambda *_: 1 / 0)
        here = site()
        here.worker.ask("backup", "desk")
        assert "inside the program" in here.ended(1)[0].trouble
    here.worker.ask("backup", "desk")
    assert here.ended(2)[1] == Ended("backup")


def test_work_that_somebody_ends_leaves_nothing(site):
    here = site()

    def end(news):
        if isinstance(news, Doing):
            here.worker.end()
        here.tell(news)

    here.worker._on_news = end
    here.worker.ask("backup", "desk")
    assert here.ended(1) == [Ended("backup", was_ended=True)]
    assert here.stored(backups.kept) == []


def test_the_worker_stops_at_once_also_before_its_first_look(site):
    here = site()
    began_s = time.monotonic()
    here.worker.stop()
    assert time.monotonic() - began_s < 2
    assert not here.worker._thread.is_alive()


def test_a_database_that_cannot_be_opened_is_told_to_who_asked(tmp_path):
    news = []
    told = threading.Event()

    def tell(one) -> None:
        news.append(one)
        told.set()

    worker = BackupWorker(
        lambda: raising("It is busy."),
        close,
        lambda: place_in(tmp_path),
        BackupSettings(),
        tell,
        first_s=3600.0,
    )
    worker.start()
    worker.ask("backup", "desk")
    assert told.wait(10)
    worker.stop()
    assert news == [Ended("backup", "It is busy.")]


def raising(sentence):
    raise StoreError(sentence)
