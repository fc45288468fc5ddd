import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psutil
import pytest
from PIL import Image

from app.errors import ImageError, ModelError, VisionError
from app.vision import stills_pool
from app.vision.messages import Wanted
from app.vision.model_files import sample_path
from app.vision.stills import ANALYSED_SIDE_PX
from app.vision.stills_pool import StillsPool
from tests.vision.scenes import encoded

pytestmark = pytest.mark.models


def bytes_of(name: str) -> bytes:
    return sample_path(name).read_bytes()


SLOW_SIZE = (6000, 6500)


@pytest.fixture(scope="module")
def slow() -> bytes:
    """39 million pixels that do not compress: it takes more than half a second to decode."""
    noise = np.random.default_rng(0).integers(0, 2, SLOW_SIZE[::-1], np.uint8) * 255
    return encoded(Image.fromarray(noise).convert("1"), "PNG")


@pytest.fixture(scope="module")
def pool():
    with StillsPool(processes=2) as started:
        yield started
    assert processes(started) == []


def processes(pool: StillsPool) -> list[psutil.Process]:
    """The processes that a pool runs."""
    running = [one._process for one in pool._all]
    return [psutil.Process(one.pid) for one in running if one is not None]


def children() -> set[int]:
    found = psutil.Process().children()
    return {child.pid for child in found if "spawn_main" in " ".join(child.cmdline())}


def test_a_good_picture_is_analysed_with_an_embedding(pool):
    analysis = pool.analyse(bytes_of("obama.jpg"))
    assert analysis.face.embedding.shape == (256,)
    assert (analysis.width_px, analysis.height_px) == (910, 1137)


def test_what_is_wanted_is_given(pool):
    assert pool.analyse(bytes_of("obama.jpg"), Wanted(embeddings=False)).face.embedding is None
    assert pool.analyse(bytes_of("obama.jpg"), Wanted(images=True, every_s=0)).face.image


def test_a_picture_of_nobody_is_no_error(pool):
    assert pool.analyse(encoded(Image.new("RGB", (1, 1)), "PNG")).face is None


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff" + bytes(100)])
def test_a_bad_picture_is_refused_and_costs_no_process(pool, data):
    pool.analyse(bytes_of("astronaut.png"))
    before = {one.pid for one in processes(pool)}
    with pytest.raises(ImageError):
        pool.analyse(data)
    pool.analyse(bytes_of("astronaut.png"))
    assert before <= {one.pid for one in processes(pool)}


def test_pictures_are_analysed_at_the_same_time_and_answers_are_not_mixed_up(pool):
    names = ["obama.jpg", "biden.jpg", "astronaut.png", "obama3.jpg"] * 3
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda name: pool.analyse(bytes_of(name)), names))
    sizes = {"obama.jpg": 910, "biden.jpg": 970, "astronaut.png": 512, "obama3.jpg": 1434}
    assert [one.width_px for one in found] == [sizes[name] for name in names]
    assert len(processes(pool)) == 2


def test_a_process_that_was_killed_while_idle_is_replaced_unnoticed(pool):
    pool.analyse(bytes_of("obama.jpg"))
    for process in processes(pool):
        process.kill()
    while any(one.status() != psutil.STATUS_ZOMBIE for one in processes(pool)):
        time.sleep(0.01)
    assert pool.analyse(bytes_of("obama.jpg")).face is not None
    assert pool.analyse(bytes_of("biden.jpg")).face is not None


def test_a_process_that_is_killed_while_busy_is_replaced_once(slow):
    with StillsPool() as pool, ThreadPoolExecutor(1) as thread:
        pool.analyse(bytes_of("obama.jpg"))
        (first,) = processes(pool)
        answer = thread.submit(pool.analyse, slow)
        time.sleep(0.15)
        assert not answer.done()
        os.kill(first.pid, signal.SIGKILL)
        assert answer.result().height_px == ANALYSED_SIDE_PX
        assert processes(pool) != [first]


def test_a_picture_whose_processes_all_die_is_refused_and_the_next_one_is_not(slow):
    with StillsPool() as pool, ThreadPoolExecutor(1) as thread:
        pool.analyse(bytes_of("obama.jpg"))
        answer = thread.submit(pool.analyse, slow)
        time.sleep(0.15)
        killed: set[int] = set()
        while not answer.done():
            for pid in {one.pid for one in processes(pool)} - killed:
                os.kill(pid, signal.SIGKILL)
                killed.add(pid)
            time.sleep(0.05)
        assert len(killed) == 2
        with pytest.raises((ImageError, VisionError), match=r"decoding it failed|could not be started"):
            answer.result()
        assert pool.analyse(bytes_of("obama.jpg")).face is not None


def test_a_picture_that_takes_too_long_is_refused_and_the_next_one_is_not(monkeypatch, slow):
    with StillsPool() as pool:
        pool.analyse(bytes_of("obama.jpg"))
        (first,) = processes(pool)
        monkeypatch.setattr(stills_pool, "TIMEOUT_S", 0.05)
        with pytest.raises(ImageError, match=r"takes too long to read\. Use another one\."):
            pool.analyse(slow)
        assert not first.is_running()
        monkeypatch.undo()
        assert pool.analyse(bytes_of("biden.jpg")).width_px == 970


def test_missing_models_are_named(monkeypatch, tmp_path):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    with StillsPool() as pool, pytest.raises(ModelError, match="is missing"):
        pool.analyse(b"any")
    assert processes(pool) == []


def test_a_pool_that_was_not_used_starts_nothing():
    before = children()
    with StillsPool(processes=3):
        assert children() == before


def test_a_pool_that_ends_leaves_no_process_and_takes_no_picture():
    before = children()
    with StillsPool() as pool:
        pool.analyse(bytes_of("obama.jpg"))
        assert len(children()) == len(before) + 1
    assert children() == before
    with pytest.raises(VisionError, match="has ended"):
        pool.analyse(bytes_of("obama.jpg"))
    assert children() == before


def test_a_pool_that_ends_while_it_is_busy_leaves_no_process(slow):
    before = children()
    with ThreadPoolExecutor(1) as thread:
        with StillsPool() as pool:
            pool.analyse(bytes_of("obama.jpg"))
            answer = thread.submit(pool.analyse, slow)
            time.sleep(0.15)
        with pytest.raises(VisionError, match="has ended"):
            answer.result()
    assert children() == before


def test_what_native_libraries_print_goes_to_the_log_file(tmp_path):
    log = tmp_path / "native.log"
    with StillsPool(log_path=str(log)) as pool:
        pool.analyse(bytes_of("obama.jpg"))
    assert log.is_file()
    assert log.stat().st_mode & 0o077 == 0
