import threading
import time
from concurrent.futures import ThreadPoolExecutor

from app.vision.turns import Turns

PATIENCE_S = 30.0


def in_line(turns: Turns, count: int) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while len(turns._line) != count:
        assert time.monotonic() < end_s
        time.sleep(0.001)


def test_as_many_go_on_as_may_and_no_more_wait_than_may():
    turns = Turns(2, 0)
    assert turns.take(0)
    assert turns.take(0)
    assert not turns.take(PATIENCE_S)
    turns.release()
    assert turns.take(0)


def test_who_waits_too_long_leaves_the_line():
    turns = Turns(1, 5)
    assert turns.take(0)
    assert not turns.take(0.01)
    assert len(turns._line) == 0
    turns.release()
    assert turns.take(0)


def test_everybody_has_their_turn_as_they_came_whoever_comes_again():
    turns, order = Turns(1, 10), []
    assert turns.take(0)

    def wait(number: int) -> None:
        assert turns.take(PATIENCE_S)
        order.append(number)
        turns.release()

    with ThreadPoolExecutor(5) as threads:
        for number in range(5):
            threads.submit(wait, number)
            in_line(turns, number + 1)
        turns.release()
        assert turns.take(PATIENCE_S)
        order.append(5)
    assert order == [0, 1, 2, 3, 4, 5]


def test_a_turn_that_comes_as_patience_ends_is_not_lost(monkeypatch):
    """The call comes between the end of the waiting and the leaving of the line."""
    turns = Turns(1, 1)
    assert turns.take(0)

    class Late:
        """A lock on which waiting ends just before it is released."""

        def __init__(self) -> None:
            self._is_first = True

        def acquire(self, *, timeout: float = -1) -> bool:
            if timeout >= 0:
                turns.release()
                return False
            return True

        def release(self) -> None:
            pass

    real = threading.Lock
    monkeypatch.setattr("app.vision.turns.threading.Lock", Late)
    assert turns.take(0.01)
    monkeypatch.setattr("app.vision.turns.threading.Lock", real)
    turns.release()
    assert turns.take(0)
