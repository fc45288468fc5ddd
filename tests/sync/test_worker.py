import json
import queue
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.errors import BackendRejected, BackendUnauthorised, BackendUnavailable, CommandError, StoreError
from app.settings import ActionsSettings
from app.store import notices
from app.store.database import close, open_database
from app.store.notices import Event
from app.sync import worker as module
from app.sync.retry import wait_s
from app.sync.worker import ActionsWorker
from tests.store.values import KEY
from tests.sync.receiver import PATIENCE_S


def event(kind="checkin.created", **changes):
    return Event(kind, datetime.now(UTC), "front door", **changes)


def owe(db, *events):
    for one in events:
        notices.owe(db, one, datetime.now(UTC))


@pytest.fixture
def failures():
    return queue.SimpleQueue()


@pytest.fixture
def make(path, db, failures):  # noqa: ARG001 - the database is closed after the workers
    """Make workers; each is stopped in the end."""
    made = []

    def make(actions, draw=lambda: 0.0, open_db=None, **options):
        opened = open_db or partial(open_database, path, KEY)
        made.append(ActionsWorker(actions, opened, close, failures.put, draw=draw, **options))
        return made[-1]

    yield make
    for worker in made:
        worker.stop()
        assert not worker._thread.is_alive()


def told(failures):
    return failures.get(timeout=PATIENCE_S)


def until(condition):
    """Wait for what another thread is about to do, and say whether it did."""
    end_s = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < end_s:
        threading.Event().wait(0.01)
    return condition()


def test_what_is_owed_is_told_signed_and_no_longer_owed(make, db, receiver):
    first, second = event(id="e1"), event("checkin.voided", id="e2")
    owe(db, first, second)
    worker = make(ActionsSettings(webhook_url=receiver.url))
    assert worker.tells_webhook
    worker.start()
    receiver.wait_for(2)
    assert [json.loads(request.body)["type"] for request in receiver.requests] == [first.type, second.type]
    assert [request.headers["webhook-id"] for request in receiver.requests] == ["e1", "e2"]
    assert until(lambda: notices.owed(db) == 0)


def test_what_is_owed_later_is_told_when_the_worker_is_woken(make, db, receiver):
    worker = make(ActionsSettings(webhook_url=receiver.url))
    worker.start()
    for number in range(1, 4):
        owe(db, event())
        worker.wake()
        receiver.wait_for(number)


def test_a_receiver_that_fails_is_told_again_until_it_answers(make, db, receiver, failures):
    receiver.answers += [(503, {})] * 3
    owe(db, event(id="e1"))
    make(ActionsSettings(webhook_url=receiver.url)).start()
    receiver.wait_for(4)
    assert {request.headers["webhook-id"] for request in receiver.requests} == {"e1"}
    assert len({request.body for request in receiver.requests}) == 1
    assert until(lambda: notices.owed(db) == 0)
    assert isinstance(told(failures), BackendUnavailable)
    assert failures.empty()  # one sentence for three like failures


def test_a_receiver_that_fails_is_left_alone_for_longer_each_time(make, db, receiver, monkeypatch):
    waits: queue.SimpleQueue[float] = queue.SimpleQueue()

    def waited(*arguments):
        waits.put(wait_s(*arguments))
        return 0.01

    monkeypatch.setattr("app.sync.retry.wait_s", waited)
    receiver.answers += [(503, {})] * 4
    owe(db, event(id="e1"), event(id="e2"))
    make(ActionsSettings(webhook_url=receiver.url), draw=lambda: 1.0).start()
    assert [waits.get(timeout=PATIENCE_S) for _ in range(4)] == [1, 2, 4, 8]
    receiver.wait_for(6)


def test_a_receiver_that_asks_for_time_gets_it(make, db, receiver):
    receiver.answers.append((429, {"retry-after": "600"}))
    owe(db, event(), event())
    worker = make(ActionsSettings(webhook_url=receiver.url))
    worker.start()
    receiver.wait_for(1)
    assert until(lambda: worker._failures == 1)
    worker.wake()
    assert 590 < worker._pause_s() <= 600
    assert len(receiver.requests) == 1


def test_an_event_that_is_not_accepted_does_not_hold_up_the_others(make, db, receiver, failures):
    receiver.answers.append((422, {}))
    owe(db, event(id="e1"), event(id="e2"))
    make(ActionsSettings(webhook_url=receiver.url)).start()
    receiver.wait_for(2)
    assert isinstance(told(failures), BackendRejected)
    assert until(lambda: notices.owed(db) == 1)
    [row] = db.table("notices").rows
    assert (row["id"], row["tries"]) == ("e1", 1)
    assert "it answered 422" in row["last_error"]
    due_at = notices.next_due(db)
    assert due_at is not None
    assert due_at > datetime.now(UTC) + timedelta(minutes=10)


def test_a_receiver_that_does_not_know_us_is_left_alone_for_long(make, db, receiver, failures):
    receiver.answers.append((401, {}))
    owe(db, event(), event())
    worker = make(ActionsSettings(webhook_url=receiver.url))
    worker.start()
    assert isinstance(told(failures), BackendUnauthorised)
    assert worker._pause_s() > 600
    assert len(receiver.requests) == 1


def test_what_is_owed_survives_a_restart(make, db, receiver):
    receiver.answers.append((500, {}))
    owe(db, event(id="e1"))
    before = make(ActionsSettings(webhook_url=receiver.url), draw=lambda: 1.0)
    before.start()
    receiver.wait_for(1)
    assert until(lambda: before._failures == 1)
    before.stop()
    assert notices.owed(db) == 1
    make(ActionsSettings(webhook_url=receiver.url)).start()
    receiver.wait_for(2)


def test_stopping_ends_a_hanging_request_and_still_owes_it(make, db, receiver, failures):
    receiver.answers.append((0, {}))
    owe(db, event())
    worker = make(ActionsSettings(webhook_url=receiver.url))
    worker.start()
    receiver.wait_for(1)
    worker.stop()
    assert not worker._thread.is_alive()
    assert [row["tries"] for row in db.table("notices").rows] == [0]
    assert failures.empty()


def test_a_database_that_cannot_be_opened_is_told_and_tried_again(make, path, db, receiver, failures):
    answers = [StoreError("The database is busy."), StoreError("The database is busy.")]

    def opened():
        if answers:
            raise answers.pop()
        return open_database(path, KEY)

    owe(db, event())
    worker = make(ActionsSettings(webhook_url=receiver.url), open_db=opened)
    worker.start()
    assert str(told(failures)) == "The database is busy."
    while answers:
        worker.wake()
    worker.wake()
    assert until(lambda: worker.wake() or receiver.requests)
    assert failures.empty()


def test_without_a_webhook_nothing_runs(make):
    worker = make(ActionsSettings())
    worker.start()
    worker.run(event())
    assert not worker.tells_webhook
    assert not worker._thread.is_alive()
    assert not worker._commands


def commanded(tmp_path, code="import os; open(sys.argv[1], 'a').write(os.environ['VESTIBULE_SUBJECT'])"):
    script = tmp_path / "door.py"
    script.write_text(f"import sys, time\n{code}\n")
    return ActionsSettings(command=f"'{sys.executable}' '{script}' '{tmp_path / 'door'}'")


def test_a_check_in_starts_the_command(make, tmp_path):
    make(commanded(tmp_path)).run(event(subject_id="ann", direction="in"))
    assert until(lambda: (tmp_path / "door").exists() and (tmp_path / "door").read_text() == "ann")


@pytest.mark.parametrize("kind", ["checkin.voided", "help.wanted", "test"])
def test_no_other_event_opens_a_door(make, tmp_path, kind):
    worker = make(commanded(tmp_path))
    worker.run(event(kind, subject_id="ann"))
    assert not worker._commands


def test_a_command_does_not_wait_for_another_nor_for_the_webhook(make, tmp_path, db, receiver):
    receiver.answers.append((0, {}))
    slow = "if 'slow' in sys.stdin.read(): time.sleep(600)"
    actions = commanded(tmp_path, f"{slow}\nopen(sys.argv[1], 'w').close()")
    owe(db, event())
    worker = make(ActionsSettings(webhook_url=receiver.url, command=actions.command))
    worker.start()
    receiver.wait_for(1)
    worker.run(event(subject_id="slow"))
    worker.run(event(subject_id="ann"))
    assert until((tmp_path / "door").exists)


def test_a_command_that_fails_is_told_and_never_repeated(make, tmp_path, failures):
    worker = make(commanded(tmp_path, "open(sys.argv[1], 'a').write('x')\nsys.exit(1)"))
    worker.run(event())
    error = told(failures)
    assert isinstance(error, CommandError)
    worker.wake()
    assert until(lambda: not any(thread.is_alive() for thread in worker._commands))
    assert (tmp_path / "door").read_text() == "x"


def test_stopping_ends_a_command_that_does_not_end(make, tmp_path, monkeypatch, failures):
    monkeypatch.setattr(module, "STOP_S", 0.2)
    worker = make(commanded(tmp_path, "open(sys.argv[1], 'w').close()\ntime.sleep(600)"))
    worker.run(event())
    assert until((tmp_path / "door").exists)
    [thread] = worker._commands
    worker.stop()
    thread.join(PATIENCE_S)
    assert "failed with code -9" in str(told(failures))
    worker.run(event())
    assert {one.is_alive() for one in worker._commands} == {False}


def test_stopping_lets_a_quick_command_end(make, tmp_path, monkeypatch, failures):
    monkeypatch.setattr(module, "STOP_S", 2 * PATIENCE_S)
    worker = make(commanded(tmp_path, "open(sys.argv[1], 'w').write('open')"))
    worker.run(event())
    worker.stop()
    assert (tmp_path / "door").read_text() == "open"
    assert failures.empty()
