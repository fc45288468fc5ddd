import threading
import time

import pytest

from app.bulk import worker as worker_module
from app.bulk.outcome import Outcome
from app.bulk.worker import Ended, ImportWorker
from app.errors import SourceError, StoreError
from app.store import subjects
from app.store.database import close, open_database
from app.vision import stills_pool
from tests.bulk.people import CONSENT, Pool
from tests.store.values import KEY

PATIENCE_S = 20


class Told:
    """What a worker told, and when it ended."""

    def __init__(self):
        self.progress, self.ends, self.ended = [], [], threading.Event()

    def end(self, ended):
        self.ends.append(ended)
        self.ended.set()

    def wait(self):
        assert self.ended.wait(PATIENCE_S)
        self.ended.clear()
        return self.ends[-1]

    @property
    def results(self):
        return [result for progress in self.progress for result in progress.results]


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def pool(monkeypatch):
    made = Pool()
    monkeypatch.setattr(stills_pool, "StillsPool", lambda **_: made)
    return made


@pytest.fixture
def worker(path, told, pool):
    made = ImportWorker(
        lambda: open_database(path, KEY),
        close,
        second_opinion=True,
        on_progress=told.progress.append,
        on_end=told.end,
    )
    yield made
    pool.wake.set()
    made.stop()


@pytest.fixture
def people(tmp_path):
    """Folders of thirty people, one of whom cannot be read."""
    for number in range(30):
        folder = tmp_path / "people" / f"Person {number:02}"
        folder.mkdir(parents=True)
        name = "broken" if number == 7 else folder.name
        (folder / "1.jpg").write_bytes(f"{name}:1".encode())
    return tmp_path / "people"


def names(path):
    db = open_database(path, KEY)
    try:
        return [person.name for person in subjects.find_people(db)]
    finally:
        close(db)


def test_first_it_says_what_would_happen_then_it_happens(worker, told, people, path):
    for consent, enrolled in ((None, 0), (CONSENT, 29)):
        told.progress.clear()
        worker.start([people], consent, "reception")
        ended = told.wait()
        assert isinstance(ended, Ended)
        assert not ended.was_cancelled
        assert (ended.tally.people, ended.tally.outcomes[Outcome.REFUSED]) == (29, 1)
        assert len(told.results) == 30
        assert (told.progress[0].done, told.progress[0].total) == (0, 30)
        assert told.progress[-1].done == 30
        assert len(names(path)) == enrolled


def test_progress_is_told_a_few_times_a_second_and_loses_nothing(worker, told, people, monkeypatch):
    monkeypatch.setattr(worker_module, "TELL_EVERY_S", 60.0)
    worker.start([people], None, "reception")
    told.wait()
    assert len(told.progress) == 3
    assert [one.person for one in told.results] == sorted(one.person for one in told.results)


def test_an_import_that_hangs_is_cancelled_within_two_seconds(worker, told, people, pool, path):
    pool.hangs.set()
    worker.start([people], CONSENT, "reception")
    while not pool.analysed:
        time.sleep(0.01)
    began_s = time.monotonic()
    worker.cancel()
    ended = told.wait()
    worker.stop()
    assert time.monotonic() - began_s < 2
    assert ended.was_cancelled
    assert not worker.is_running
    assert names(path) == []


def test_a_cancelled_import_goes_on_when_it_is_started_again(worker, told, people, path, monkeypatch):
    monkeypatch.setattr(worker_module, "TELL_EVERY_S", 0.0)
    worker._on_progress = lambda progress: progress.done >= 5 and worker.cancel()
    worker.start([people], CONSENT, "reception")
    assert told.wait().was_cancelled
    before = names(path)
    assert 0 < len(before) < 29
    worker._on_progress = told.progress.append
    worker.start([people], CONSENT, "reception")
    ended = told.wait()
    assert ended.tally.outcomes[Outcome.UNCHANGED] == len(before)
    assert len(names(path)) == 29


def test_what_fails_is_told(worker, told, tmp_path):
    worker.start([tmp_path / "gone.csv"], None, "reception")
    assert isinstance(told.wait(), SourceError)


def test_a_database_that_cannot_be_opened_is_told(told, people):
    def locked():
        raise StoreError("The database is busy.")

    worker = ImportWorker(
        locked, close, second_opinion=True, on_progress=told.progress.append, on_end=told.end
    )
    worker.start([people], None, "reception")
    assert str(told.wait()) == "The database is busy."
    worker.stop()


def test_a_bug_is_told_as_what_it_is(worker, told, people):
    def bug(_progress):
        raise ZeroDivisionError

    worker._on_progress = bug
    worker.start([people], None, "reception")
    assert isinstance(told.wait(), ZeroDivisionError)


def test_notes_about_lists_come_with_the_end(worker, told, tmp_path):
    (tmp_path / "people.csv").write_text("name,picture\nAnn,ann.jpg\n", encoding="utf-8")
    worker.start([tmp_path / "people.csv"], None, "reception")
    ended = told.wait()
    assert ended.notes == ("people.csv is read as UTF-8, with commas between its columns.",)
    assert told.results[0].reason == "The file cannot be read: No such file or directory."


def test_nothing_to_import_ends_at_once(worker, told, tmp_path):
    worker.start([tmp_path], None, "reception")
    assert told.wait().tally.pictures == 0


def test_stopping_what_never_ran_does_nothing(worker):
    worker.stop()
    assert not worker.is_running
