import sys
import threading
from typing import Any

import pytest

from app.errors import StoreError
from app.ui.background import Background
from app.ui.bridge import Bridge


class Store:
    """Stands for a database: remembers which thread opened, used and closed it."""

    def __init__(self) -> None:
        self.threads = [threading.current_thread().name]
        self.calls: list[object] = []

    def do(self, what) -> Any:
        self.threads.append(threading.current_thread().name)
        self.calls.append(what)
        return what

    def close(self) -> None:
        self.threads.append(threading.current_thread().name)
        self.calls.append("closed")


@pytest.fixture
def bridge():
    return Bridge()


@pytest.fixture
def stores():
    return []


@pytest.fixture
def background(bridge, stores):
    def open_store() -> Any:
        stores.append(Store())
        return stores[-1]

    made = Background(bridge, open_store, Store.close)
    made.start()
    yield made
    made.stop()


def test_calls_are_made_in_order_and_answered_in_order(qtbot, background):
    answers: list[object] = []
    for number in range(50):
        background.run(lambda store, number=number: store.do(number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_the_store_is_opened_used_and_closed_on_the_store_thread_only(background, stores):
    background.run(lambda store: store.do("look"))
    background.stop()
    assert set(stores[0].threads) == {"store"}


def test_an_answer_arrives_on_the_thread_of_the_window(qtbot, background):
    threads = []
    background.run(lambda store: store.do(1), lambda _one: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_stopping_finishes_what_was_asked_closes_and_joins(background, stores):
    for number in range(20):
        background.run(lambda store, number=number: store.do(number))
    background.stop()
    assert stores[0].calls == [*range(20), "closed"]
    assert "store" not in {thread.name for thread in threading.enumerate()}


def test_stopping_twice_does_nothing_more(background, stores):
    background.stop()
    background.stop()
    assert stores[0].calls == ["closed"]


def test_a_failure_goes_to_the_bridge_and_to_whoever_asked(qtbot, background, bridge):
    failures: list[object] = []
    answers: list[object] = []

    def fail(_store) -> None:
        raise StoreError("the disk is full")

    with qtbot.waitSignal(bridge.failed) as said:
        background.run(fail, answers.append, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(said.args[0]) == "the disk is full"
    assert answers == []


def test_the_next_call_works_after_a_failure(qtbot, background, bridge):
    answers: list[object] = []

    def fail(_store) -> None:
        raise StoreError("locked")

    with qtbot.waitSignal(bridge.failed):
        background.run(fail)
        background.run(lambda store: store.do("next"), answers.append)
    qtbot.waitUntil(lambda: answers == ["next"])


def test_a_bug_reaches_the_excepthook_on_the_thread_of_the_window(qtbot, background, monkeypatch):
    met = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _trace: met.append((kind, str(error))))
    with qtbot.captureExceptions() as captured:
        background.run(lambda _store: int("no number"))
        background.run(lambda store: store.do("next"))
        qtbot.waitUntil(lambda: bool(captured or met))
    assert (captured or met)[0][0] is ValueError


def test_every_call_fails_while_the_store_cannot_be_opened(qtbot, bridge):
    attempts = []

    def open_store() -> Any:
        attempts.append(1)
        if len(attempts) < 3:
            raise StoreError("the key does not fit")
        return Store()

    background = Background(bridge, open_store, Store.close)
    background.start()
    answers: list[object] = []
    with qtbot.waitSignal(bridge.failed):
        background.run(lambda store: store.do(1), answers.append)
    background.run(lambda store: store.do(2), answers.append)
    qtbot.waitUntil(lambda: answers == [2])
    background.stop()
