import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.core.face import Analysis
from app.vision import capture_watch
from app.vision import process as process_module
from app.vision.analyser import Analyser
from app.vision.board import MAX_PIXELS, FrameBoard
from app.vision.messages import FILES, CameraState, Failed, Pulse, Stop, Trouble, Wanted
from app.vision.stills_pool import _stills_process
from app.vision.worker import _camera_process, end_process, spawn_context
from tests.vision.scenes import encoded, pixels_of

PATIENCE_S = 30

T = TypeVar("T")


@pytest.fixture
def board() -> FrameBoard:
    return FrameBoard(spawn_context())


@pytest.fixture
def capture(board):
    """Reads the demonstration's empty room on its own thread."""
    running = process_module._Capture(board, "fast:demo:64x48/")
    thread = threading.Thread(target=running.run)
    thread.start()
    yield running
    running.stop()
    thread.join()


def until(is_true) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not is_true():
        assert time.monotonic() < end_s, "it did not happen in time"
        time.sleep(0.005)


def started(target: Callable[..., None], *arguments: object) -> tuple[Any, Any]:
    """Start a child with a pipe; return both."""
    ours, theirs = spawn_context().Pipe()
    child = spawn_context().Process(target=target, args=(theirs, *arguments))
    child.start()
    theirs.close()
    return child, ours


def received(connection: Any, kind: type[T]) -> T:
    """Return the next message of a kind."""
    while connection.poll(PATIENCE_S):
        message = connection.recv()
        if isinstance(message, kind):
            return message
    raise AssertionError(f"no {kind.__name__} came")


def test_frames_go_to_the_board_and_to_who_waits(capture, board):
    frame = capture.wait(after_ns=-1)
    assert frame.pixels.shape == (48, 64, 3)
    later = capture.wait(after_ns=frame.captured_ns)
    assert later.captured_ns > frame.captured_ns
    until(lambda: board.newest() is not None and board.newest().captured_ns >= later.captured_ns)
    assert capture.state == CameraState("Demonstration")


def test_who_waits_for_a_frame_of_the_future_is_not_kept(capture):
    assert capture.wait(after_ns=2**62) is None


def test_a_lost_camera_leaves_no_old_picture(capture, board):
    until(lambda: board.newest() is not None)
    capture.use("77")
    until(lambda: capture.state.trouble)
    assert board.newest() is None
    assert capture.wait(after_ns=-1) is None
    assert capture.state.name == ""


def test_a_camera_that_does_not_open_is_alive_and_tried_again(capture, tmp_path):
    picture = tmp_path / "later.png"
    capture.use(f"fast:{picture}")
    until(lambda: capture.state.trouble)
    before_ns = capture.pulse().capture_ns
    until(lambda: capture.pulse().capture_ns > before_ns)
    picture.write_bytes(encoded(Image.new("RGB", (64, 48), "red"), "PNG"))
    until(lambda: capture.state == CameraState("later.png"))


def test_a_capture_that_is_stopped_before_it_starts_opens_nothing(board):
    running = process_module._Capture(board, "77")
    running.stop()
    running.run()
    assert running.state == CameraState("")


class Showing:
    """A camera of this machine that shows what it is told, and notes how often it was opened."""

    name = "Desk HD"
    is_virtual = True
    is_live = True

    def __init__(self) -> None:
        self.opened = 0
        self.picture: Any = None

    def open(self, _source: str, *, refuse_virtual: bool) -> "Showing":
        assert not refuse_virtual
        self.opened += 1
        return self

    def read(self):
        time.sleep(0.005)
        return noisy(90) if self.picture is None else self.picture.copy()

    def close(self) -> None:
        pass


def noisy(mean: int, size=(320, 240)):
    random = np.random.default_rng()
    return random.integers(mean - 9, mean + 9, (size[1], size[0], 3), dtype=np.uint8)


@pytest.fixture
def showing(board, monkeypatch):
    """A camera that is read on its own thread, and what reads it."""
    monkeypatch.setattr(capture_watch, "PATIENCE_S", 0.3)
    camera = Showing()
    monkeypatch.setattr(process_module, "open_camera", camera.open)
    running = process_module._Capture(board, "0", refuse_virtual=False)
    thread = threading.Thread(target=running.run)
    thread.start()
    until(lambda: running.state == CameraState("Desk HD", is_virtual=True))
    yield camera, running
    running.stop()
    thread.join()


def test_a_covered_camera_is_said_to_be_black_and_is_fine_when_uncovered(showing):
    camera, running = showing
    camera.picture = np.zeros((240, 320, 3), np.uint8)
    until(lambda: running.state.kind is Trouble.BLACK)
    assert running.state == CameraState(
        "Desk HD", Trouble.BLACK.of("Desk HD"), Trouble.BLACK, is_virtual=True
    )
    camera.picture = None
    until(lambda: running.state == CameraState("Desk HD", is_virtual=True))
    assert camera.opened == 1


def test_a_frozen_camera_delivers_nothing_and_is_opened_again_until_it_moves(showing, board):
    camera, running = showing
    camera.picture = noisy(90)
    until(lambda: running.state.kind is Trouble.FROZEN)
    assert board.newest() is None
    assert running.wait(after_ns=-1) is None
    until(lambda: camera.opened >= 3)
    assert running.state == CameraState("", Trouble.FROZEN.of("Desk HD"), Trouble.FROZEN)
    camera.picture = None
    until(lambda: running.state == CameraState("Desk HD", is_virtual=True))
    until(lambda: board.newest() is not None)


def test_too_small_pictures_are_said_to_be_and_a_new_size_is_taken_as_it_comes(showing, board):
    camera, running = showing
    camera.picture = noisy(90, (160, 120))
    until(lambda: running.state.kind is Trouble.SMALL)
    assert running.state.name == "Desk HD"
    camera.picture = noisy(90, (1280, 720))
    until(lambda: running.state.kind is None)
    until(lambda: board.newest().width_px == 1280)


@settings(deadline=None, derandomize=True)
@given(st.integers(1, 5000), st.integers(1, 5000))
def test_a_preview_fits_on_the_board_and_keeps_its_shape(width_px, height_px):
    frame = np.broadcast_to(np.uint8(7), (height_px, width_px, 3))
    pixels = process_module._preview(frame)
    assert pixels.shape[0] * pixels.shape[1] <= MAX_PIXELS
    if width_px * height_px <= MAX_PIXELS:
        assert pixels is frame
    else:
        wanted_px = pixels.shape[1] * height_px / width_px
        assert abs(pixels.shape[0] - wanted_px) <= 1 + height_px / width_px


def test_not_every_frame_is_embedded_but_the_first_that_is_due():
    nobody: Any = None
    loop = process_module._Loop(nobody, nobody, nobody)
    loop._wanted = Wanted(every_s=0.1)
    times_ns = [1_000_000_000 + 33_000_000 * number for number in range(10)]
    assert [loop._due(now_ns).embeddings for now_ns in times_ns] == [True, False, False, False] * 2 + [
        True,
        False,
    ]
    loop._wanted = Wanted(embeddings=False)
    assert not loop._due(10**12).embeddings


def test_what_else_is_wanted_is_wanted_of_every_frame():
    nobody: Any = None
    loop = process_module._Loop(nobody, nobody, nobody)
    loop._wanted = Wanted(codes=True, liveness=True)
    due = [loop._due(now_ns) for now_ns in (10**9, 10**9 + 1)]
    assert [(one.embeddings, one.codes, one.liveness) for one in due] == [
        (True, True, True),
        (False, True, True),
    ]


def test_what_is_wanted_is_loaded_before_the_process_says_that_it_lives(capture):
    """From then on a pause is taken for a hang."""
    ours, theirs = spawn_context().Pipe()
    prepared: list[Wanted] = []

    class Prepares:
        def prepare(self, wanted: Wanted) -> None:
            assert not ours.poll()
            prepared.append(wanted)
            ours.send(Stop())

    analyser: Any = Prepares()
    wanted = Wanted(second_opinion=False)
    ours.send(wanted)
    process_module._Loop(theirs, capture, analyser).run()
    assert prepared == [wanted]
    ours.close()
    theirs.close()


@pytest.mark.models
def test_the_camera_process_ends_when_the_app_is_gone(board):
    child, connection = started(_camera_process, board, "demo:640x480/obama.jpg", "")
    connection.send(Wanted(every_s=0))
    assert received(connection, CameraState) == CameraState("Demonstration")
    assert received(connection, Analysis).width_px == 640
    connection.close()
    child.join(10)
    assert child.exitcode == 0
    child.close()


@pytest.mark.models
def test_the_camera_process_ends_when_it_is_told_to_and_says_before_that_it_lives(board):
    child, connection = started(_camera_process, board, "demo:64x48/", "")
    assert received(connection, Pulse).capture_ns <= time.monotonic_ns()
    connection.send(Stop())
    child.join(10)
    assert child.exitcode == 0
    end_process(child, connection, patience_s=0)


@pytest.mark.models
def test_the_stills_process_answers_each_picture_and_ends_when_the_app_is_gone():
    child, connection = started(_stills_process, "")
    received(connection, Pulse)
    good = encoded(Image.fromarray(pixels_of("astronaut.png")), "PNG")
    for data, answer in ((good, Analysis), (b"no picture", Failed), (b"", Failed), (good, Analysis)):
        connection.send((data, Wanted()))
        assert isinstance(connection.recv(), answer)
    connection.close()
    child.join(10)
    assert child.exitcode == 0
    child.close()


@pytest.mark.parametrize("kept", [True, False])
def test_what_native_code_prints_goes_to_the_log_or_nowhere(tmp_path, kept):
    log = tmp_path / "native.log"
    program = (
        "import os, sys; from app.vision.process import quieten;"
        "quieten(sys.argv[1]); os.write(2, b'a native warning'); print('shown')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(log) if kept else ""], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("shown\n", "")
    assert not kept or log.read_text() == "a native warning"


def test_a_picture_for_which_memory_does_not_suffice_is_refused(monkeypatch):
    def exhausted(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Analyser, "analyse", exhausted)
    picture = encoded(Image.new("RGB", (8, 8)), "PNG")
    answer = process_module._still(Analyser.__new__(Analyser), picture, Wanted(), FILES)
    assert answer == Failed("ImageError", "The picture takes too much memory to read. Use a smaller one.")
