import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psutil
import pytest
from PIL import Image

from app.errors import ImageError, VisionError, VisionTimeout
from app.vision import warm_stills
from app.vision.messages import Limits, Wanted
from app.vision.model_files import sample_path
from app.vision.stills_pool import Still
from app.vision.warm_stills import SPARE, WarmStills
from tests.vision.scenes import encoded

pytestmark = pytest.mark.models

LIMITS = Limits(10 * 2**20, 24_000_000, ("JPEG", "PNG"), "JPEG, PNG", 900 * 2**20)
FACE = Wanted(embeddings=False, every_s=0)
PATIENCE_S = 30.0


def until(is_true: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not is_true():
        assert time.monotonic() < end_s, "it did not happen in time"
        time.sleep(0.01)


def waits_for_pictures(pool: WarmStills) -> bool:
    return pool._free.qsize() == len(pool._all)


def pids(pool: WarmStills) -> set[int]:
    return {one._process.pid for one in pool._all if one._process and one._process.pid}


@pytest.fixture(scope="module")
def one_process():
    with WarmStills(LIMITS, processes=1, waiting=1) as started:
        yield started
    assert pids(started) == set()


@pytest.fixture
def pool(one_process):
    until(lambda: waits_for_pictures(one_process))
    return one_process


@pytest.fixture(scope="module")
def face() -> bytes:
    return sample_path("astronaut.png").read_bytes()


@pytest.fixture(scope="module")
def slow() -> bytes:
    """23 million pixels that do not compress: they take some tenths of a second."""
    noise = np.random.default_rng(0).integers(0, 2, (4600, 5000), np.uint8) * 255
    return encoded(Image.fromarray(noise).convert("1"), "PNG")


def analysed(pool, data, *, timeout_s=PATIENCE_S, patience_s=PATIENCE_S):
    return pool.analyse(data, FACE, timeout_s=timeout_s, patience_s=patience_s)


def test_processes_are_there_before_the_first_picture(pool, face):
    before = pids(pool)
    assert pool.is_ready
    assert len(before) == 1 + SPARE
    assert analysed(pool, face).face is not None
    assert pids(pool) == before


def test_a_picture_that_takes_too_long_is_answered_in_time_and_its_process_finishes(pool, slow, face):
    before = pids(pool)
    with pytest.raises(VisionTimeout, match="too long to read"):
        analysed(pool, slow, timeout_s=0.005)
    assert analysed(pool, face).face is not None
    until(lambda: waits_for_pictures(pool))
    assert pids(pool) == before


def test_a_picture_that_is_refused_too_late_costs_no_process_either(pool, slow):
    before = pids(pool)
    with pytest.raises(VisionTimeout):
        analysed(pool, slow[:-2000], timeout_s=0.005)
    until(lambda: waits_for_pictures(pool))
    assert pids(pool) == before


def test_a_process_that_hangs_is_replaced_while_a_spare_one_works(pool, slow, face, monkeypatch, caplog):
    monkeypatch.setattr(warm_stills, "HANG_S", 0.01)
    before = pids(pool)
    with pytest.raises(VisionTimeout):
        analysed(pool, slow, timeout_s=0.005)
    assert analysed(pool, face).face is not None
    until(lambda: waits_for_pictures(pool))
    assert len(pids(pool) - before) == 1
    assert "is replaced" in caplog.text


def killed_before(times: int) -> Callable[[Still, bytes, Wanted], None]:
    """What takes the place of `Still.ask` so that the process dies with the next pictures."""
    left, really = [None] * times, Still.ask

    def ask(self: Still, data: bytes, wanted: Wanted) -> None:
        if left and self._process:
            left.pop()
            self._process.kill()
            self._process.join()
        really(self, data, wanted)

    return ask


def test_a_process_that_died_is_replaced_unnoticed(pool, face, monkeypatch):
    before = pids(pool)
    monkeypatch.setattr(Still, "ask", killed_before(1))
    assert analysed(pool, face).face is not None
    until(lambda: waits_for_pictures(pool))
    assert len(pids(pool) - before) == 1


def test_a_picture_of_which_two_processes_die_is_refused_and_the_next_one_is_not(pool, face, monkeypatch):
    monkeypatch.setattr(Still, "ask", killed_before(2))
    with pytest.raises(ImageError, match="decoding it failed"):
        analysed(pool, face)
    assert analysed(pool, face).face is not None


def test_who_finds_too_many_waiting_is_told_at_once(pool, slow):
    """One picture is being read, one waits: there is no third seat."""
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(analysed, pool, slow)
        until(lambda: pool._turns._left == 0)
        second = threads.submit(analysed, pool, slow)
        until(lambda: len(pool._turns._line) == 1)
        with pytest.raises(VisionTimeout, match="Too many pictures"):
            analysed(pool, slow)
        assert first.result().face is second.result().face is None


def test_who_waits_too_long_for_their_turn_is_told_so(pool, slow):
    with ThreadPoolExecutor(1) as thread:
        first = thread.submit(analysed, pool, slow)
        until(lambda: pool._turns._left == 0)
        with pytest.raises(VisionTimeout, match="Too many pictures"):
            analysed(pool, slow, patience_s=0.01)
        first.result()


def test_a_picture_that_takes_more_memory_than_there_is_is_refused(face):
    """The process has as much as its models, and a little."""
    tight = Limits(10 * 2**20, 24_000_000, ("PNG",), "PNG", 560 * 2**20)
    large = encoded(Image.new("RGBA", (4800, 4900)), "PNG")
    with WarmStills(tight, processes=1, waiting=0) as pool:
        until(lambda: pool.is_ready)
        with pytest.raises(ImageError):
            analysed(pool, large)
        assert analysed(pool, face).face is not None
        for pid in pids(pool):
            assert psutil.Process(pid).memory_info().rss < 2**30


def test_without_models_there_is_no_process_and_no_picture_waits_for_ever(monkeypatch, tmp_path, caplog):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    with WarmStills(LIMITS, processes=1, waiting=0) as pool:
        until(lambda: "is missing" in caplog.text)
        assert not pool.is_ready
        with pytest.raises(VisionTimeout, match="No picture can be read"):
            analysed(pool, b"any", timeout_s=0.01)


def test_a_pool_that_ends_while_it_starts_and_works_leaves_no_process(slow):
    with ThreadPoolExecutor(1) as thread:
        with WarmStills(LIMITS, processes=1, waiting=0) as pool:
            answer = thread.submit(analysed, pool, slow)
            until(lambda: pool._turns._left == 0)
        with pytest.raises(VisionError, match="has ended"):
            answer.result()
    assert pids(pool) == set()
    assert not pool.is_ready
    with pytest.raises(VisionError, match="has ended"):
        analysed(pool, slow)
