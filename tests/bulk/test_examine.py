import os
import threading

import pytest

from app.bulk import examine
from app.bulk.examine import Cancelled, digest_of, examined, in_order
from app.bulk.rows import Encoding, PictureFile
from app.errors import ImageError, ModelError
from app.vision.messages import Wanted
from tests.bulk.people import Pool, embedding_of, picture

WANTED = Wanted(every_s=0)


def test_results_come_in_the_order_of_the_rows():
    others = threading.Event()

    def call(item):
        if item:
            others.set()
        else:
            others.wait(5)
        return -item

    rows = [("first", [0, 1]), ("empty", []), *((f"row {number}", [number]) for number in range(2, 12))]
    found = list(in_order(rows, call, 2))
    assert found == [(row, [-item for item in items]) for row, items in rows]


def test_no_more_rows_are_taken_than_keep_the_threads_busy():
    taken = []

    def rows():
        for number in range(1000):
            taken.append(number)
            yield number, ([number] if number % 2 else [])

    found = in_order(rows(), lambda item: item, 2)
    for _ in range(3):
        next(found)
    assert len(taken) < 20


def test_rows_without_pictures_do_not_pile_up():
    taken = []

    def rows():
        for number in range(1000):
            taken.append(number)
            yield number, []

    found = in_order(rows(), len, 2)
    assert next(found) == (0, [])
    assert len(taken) == 1


def test_a_failure_ends_everything():
    def call(item):
        if item == 3:
            raise ModelError("A model file is missing.")
        return item

    with pytest.raises(ModelError):
        list(in_order(((number, [number]) for number in range(100)), call, 2))


def test_cancelling_stops_between_rows_and_while_a_picture_is_awaited():
    with pytest.raises(Cancelled):
        list(in_order([(1, [1]), (2, [2])], lambda item: item, 1, lambda: True))
    hangs = threading.Event()
    try:
        begun = threading.Event()

        def call(_item):
            begun.set()
            return hangs.wait(30)

        with pytest.raises(Cancelled):
            list(in_order([(1, [1])], call, 1, begun.is_set))
    finally:
        hangs.set()


def test_a_picture_is_known_by_its_bytes_and_then_not_analysed():
    pool = Pool()
    first = examined(picture("Ann", 1), WANTED, pool, ())
    again = examined(picture("Ann", 1, "copy.jpg"), WANTED, pool, {first.digest})
    assert (again.digest, again.found) == (first.digest, None)
    assert len(pool.analysed) == 1


def test_what_cannot_be_read_has_no_digest():
    def read():
        raise ImageError("The file cannot be read: Permission denied.")

    found = examined(PictureFile("ann.jpg", read), WANTED, Pool(), ())
    assert found.digest == b""
    assert str(found.found) == "The file cannot be read: Permission denied."


def test_a_bad_picture_says_why():
    assert isinstance(examined(picture("broken"), WANTED, Pool(), ()).found, ImageError)


def test_an_encoding_is_known_by_its_numbers_wherever_they_are():
    numbers = embedding_of("Ann", second_opinion=False)
    first, again = Encoding("a.npz[0]", numbers), Encoding("b.npy[7]", numbers.copy())
    assert digest_of(first) == digest_of(again) != digest_of(Encoding("a.npz[0]", -numbers))
    assert examined(first, WANTED, Pool(), ()).digest == digest_of(first)


def test_one_process_a_core_and_at_most_four(monkeypatch):
    for cores, expected in ((None, 1), (2, 2), (64, 4)):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        assert examine.workers() == expected
