import threading
from typing import Any

import pytest

from app.ui.errand import Errand


@pytest.fixture
def errand(qtbot):  # noqa: ARG001 - signals need an application
    made: Any = Errand("test")
    made.answers, made.news = [], []
    yield made
    made.stop()


def test_what_a_call_returns_and_tells_arrives_on_the_gui_thread(qtbot, errand):
    where = []

    def call(tell):
        tell(1)
        return "done"

    def then(answer):
        errand.answers.append(answer)
        where.append(threading.current_thread())

    errand.run(call, then, on_progress=errand.news.append)
    qtbot.waitUntil(lambda: errand.answers == ["done"])
    assert errand.news == [1]
    assert where == [threading.main_thread()]


def test_what_it_raises_arrives_too(qtbot, errand):
    error = ValueError("no")

    def call(_tell):
        raise error

    errand.run(call, errand.answers.append)
    qtbot.waitUntil(lambda: errand.answers == [error])


def test_what_comes_of_an_errand_that_was_left_is_forgotten(qtbot, errand):
    goes_on = threading.Event()
    errand.run(lambda _tell: goes_on.wait(10), errand.answers.append, end=goes_on.set)
    errand.run(lambda _tell: "second", errand.answers.append)
    qtbot.waitUntil(lambda: errand.answers == ["second"])
    assert goes_on.is_set()


def test_an_errand_ends_with_the_program(errand):
    goes_on = threading.Event()
    errand.run(lambda _tell: goes_on.wait(10), errand.answers.append, end=goes_on.set)
    errand.stop()
    assert not errand._thread.is_alive()
