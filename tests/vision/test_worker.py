import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

import numpy as np
import psutil
import pytest

from app.core.face import Analysis
from app.errors import AppError, CameraError, ModelError, VisionError
from app.vision import worker as worker_module
from app.vision.messages import STALE_S, CameraState, Failed, Pulse, Trouble, Wanted, is_stale
from app.vision.worker import VisionWorker, error_from

pytestmark = pytest.mark.models

OBAMA = "demo:640x480/obama.jpg"
PATIENCE_S = 30
"""For a loaded machine; what is waited for comes in two or three seconds."""


@dataclass
class Heard:
    """What a worker said."""

    analyses: list[Analysis] = field(default_factory=list)
    states: list[CameraState] = field(default_factory=list)
    failures: list[AppError] = field(default_factory=list)

    def worker(self, source: str = OBAMA, *, clock_ns=time.monotonic_ns) -> VisionWorker:
        return VisionWorker(
            source,
            clock_ns=clock_ns,
            on_analysis=self.analyses.append,
            on_camera=self.states.append,
            on_failure=self.failures.append,
        )

    def next_analysis(self, is_right=lambda _: True, *, timeout_s: float = PATIENCE_S) -> Analysis:
        """Wait for an analysis, of those to come, that is right."""
        seen = len(self.analyses)

        def found() -> Analysis | None:
            return next((one for one in self.analyses[seen:] if is_right(one)), None)

        until(lambda: found() is not None, timeout_s)
        analysis = found()
        assert analysis is not None
        return analysis


def until(is_true, timeout_s: float = PATIENCE_S) -> None:
    end_s = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end_s, "it did not happen in time"
        time.sleep(0.01)


def running(worker: VisionWorker) -> int:
    """Wait for a worker's process; return its id."""
    until(lambda: worker.process_id is not None)
    return worker.process_id or 0


def has_embedding(analysis: Analysis) -> bool:
    return analysis.face is not None and analysis.face.embedding is not None


def vision_processes() -> list[psutil.Process]:
    children = psutil.Process().children(recursive=True)
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


@pytest.fixture(scope="module")
def shared():
    """A worker that looks at the demonstration, and what it says."""
    heard = Heard()
    worker = heard.worker()
    worker.start()
    heard.next_analysis()
    yield worker, heard
    worker.stop()
    assert heard.failures == []


def test_the_app_process_loads_no_native_library():
    native = ("cv2", "mediapipe", "dlib", "onnxruntime", "PIL")
    program = (
        "import sys, app.vision.worker, app.vision.stills_pool, app.vision.messages, app.vision.board;"
        f"sys.exit(','.join(name for name in {native} if name in sys.modules) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_frames_and_analyses_arrive(shared):
    worker, heard = shared
    analysis = heard.next_analysis(lambda one: one.face is not None)
    assert (analysis.width_px, analysis.height_px) == (640, 480)
    frame = worker.newest_frame()
    assert (frame.width_px, frame.height_px) == (640, 480)
    assert abs(frame.captured_ns - time.monotonic_ns()) < 10e9
    assert heard.states[0] == CameraState("Demonstration")


def test_analyses_are_of_frames_in_their_order(shared):
    _, heard = shared
    seen = len(heard.analyses)
    until(lambda: len(heard.analyses) >= seen + 10)
    times = [one.captured_ns for one in heard.analyses]
    assert times == sorted(set(times))


def test_a_frame_that_was_seen_is_not_given_again(shared):
    worker, _ = shared
    first = worker.newest_frame()
    until(lambda: worker.newest_frame(after_ns=first.captured_ns) is not None)
    newest = worker.newest_frame(after_ns=first.captured_ns)
    assert newest.captured_ns > first.captured_ns
    assert worker.newest_frame(after_ns=time.monotonic_ns()) is None


def test_what_is_wanted_changes_what_comes(shared):
    worker, heard = shared
    worker.want(Wanted(embeddings=True, images=True, every_s=0))
    kept = heard.next_analysis(lambda one: has_embedding(one) and one.face.image is not None)
    assert kept.face.image.startswith(b"\xff\xd8")
    worker.want(Wanted(embeddings=False))
    until(lambda: len(heard.analyses) > 5 and not any(map(has_embedding, heard.analyses[-5:])))
    worker.want(Wanted(every_s=0))
    assert heard.next_analysis(has_embedding).face.image is None


def test_embeddings_come_no_more_often_than_wanted(shared):
    worker, heard = shared
    worker.want(Wanted(every_s=0.3))
    heard.next_analysis(has_embedding)
    heard.analyses.clear()
    until(lambda: sum(map(has_embedding, heard.analyses)) >= 3)
    times = [one.captured_ns for one in heard.analyses if has_embedding(one)]
    assert np.diff(times).min() >= 0.3e9
    assert sum(map(has_embedding, heard.analyses)) < len(heard.analyses)


def test_another_camera_can_be_chosen(shared):
    worker, heard = shared
    worker.want(Wanted(every_s=0))
    obama = heard.next_analysis(has_embedding).face.embedding
    worker.use("demo:320x240/biden.jpg")
    biden = heard.next_analysis(lambda one: one.width_px == 320 and has_embedding(one)).face.embedding
    assert np.linalg.norm(obama - biden) > 0.6
    until(lambda: worker.newest_frame().width_px == 320)
    worker.use(OBAMA)
    again = heard.next_analysis(lambda one: one.width_px == 640 and has_embedding(one)).face.embedding
    assert np.linalg.norm(obama - again) < 0.5


def test_a_missing_camera_is_said_and_another_one_recovers(shared):
    worker, heard = shared
    worker.use("77")
    until(lambda: heard.states[-1].trouble != "")
    assert heard.states[-1].name == ""
    assert heard.states[-1].trouble.startswith("Camera 77 ")
    assert worker.newest_frame() is None
    worker.use(OBAMA)
    heard.next_analysis()
    assert heard.states[-1] == CameraState("Demonstration")


def test_a_process_that_is_killed_is_replaced_quietly(shared):
    worker, heard = shared
    first = running(worker)
    os.kill(first, signal.SIGKILL)
    until(lambda: worker.process_id not in {None, first}, timeout_s=10)
    begin_s = time.monotonic()
    heard.next_analysis()
    assert time.monotonic() - begin_s < 10
    assert heard.failures == []
    assert not psutil.pid_exists(first)


def test_a_camera_chosen_while_the_process_starts_is_used(shared):
    worker, heard = shared
    first = running(worker)
    os.kill(first, signal.SIGKILL)
    until(lambda: worker.process_id != first)
    worker.use("demo:320x240/obama.jpg")
    heard.next_analysis(lambda one: one.width_px == 320)
    worker.use(OBAMA)
    heard.next_analysis(lambda one: one.width_px == 640)
    heard.failures.clear()  # the second time within a minute is told


def test_what_is_stale_when_it_arrives_is_not_delivered():
    """The app's clock goes three seconds ahead: so old would everything be after a hang."""
    ahead_ns = 0
    heard = Heard()
    worker = heard.worker(clock_ns=lambda: time.monotonic_ns() + ahead_ns)
    worker.start()
    try:
        heard.next_analysis()
        assert worker.newest_frame() is not None
        ahead_ns = 3_000_000_000
        assert is_stale(0, round(STALE_S * 1e9) + 1)
        assert worker.newest_frame() is None
        seen = len(heard.analyses) + 1  # one may be on its way
        later_ns = time.monotonic_ns() + 500_000_000
        until(lambda: worker._board.newest(after_ns=later_ns) is not None)
        assert len(heard.analyses) <= seen
        ahead_ns = 0
        heard.next_analysis()
    finally:
        worker.stop()


def test_a_process_that_slept_delivers_nothing_of_before(monkeypatch):
    """It is stopped for longer than frames are good for, but is not yet taken to hang."""
    monkeypatch.setattr(worker_module, "HANG_S", 60.0)
    heard = Heard()
    times: list[tuple[int, int]] = []
    worker = heard.worker()
    worker._on_analysis = lambda one: times.append((one.captured_ns, time.monotonic_ns()))
    worker.start()
    try:
        until(lambda: len(times) > 5)
        os.kill(running(worker), signal.SIGSTOP)
        asleep_ns = time.monotonic_ns()
        until(lambda: is_stale(asleep_ns, time.monotonic_ns()))
        os.kill(running(worker), signal.SIGCONT)
        seen = len(times)
        until(lambda: len(times) > seen + 5)
        assert not any(is_stale(captured_ns, at_ns) for captured_ns, at_ns in times)
    finally:
        worker.stop()


def test_processes_that_end_before_they_speak_are_started_with_growing_pauses(monkeypatch):
    heard = Heard()
    worker = heard.worker()
    pauses: list[float] = []

    def end() -> None:
        if len(pauses) == 7:
            worker._has_spoken = True
        if len(pauses) == 8:
            worker._stopping.set()
            return
        raise VisionError("It ended.")

    monkeypatch.setattr(worker, "_serve_one_process", end)
    monkeypatch.setattr(worker._stopping, "wait", pauses.append)
    worker._run()
    assert pauses == [0.5, 1.0, 2.0, 5.0, 5.0, 5.0, 5.0, 0.0]
    assert len(heard.failures) == 7


def test_a_process_that_cannot_be_started_is_a_failure_with_a_sentence(monkeypatch):
    worker = Heard().worker()

    def start(_):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(worker._context.Process, "start", start)
    with pytest.raises(
        VisionError, match=r"^The picture analysis could not be started: Cannot allocate memory\.$"
    ):
        worker._serve_one_process()
    assert worker.process_id is None


def test_a_camera_may_take_long_to_open_but_not_to_deliver():
    heard = Heard()
    worker = heard.worker()
    ago_ns = time.monotonic_ns() - 6_000_000_000
    worker._handle(Pulse(ago_ns, is_opening=True))
    assert heard.states == []
    with pytest.raises(VisionError, match="The camera hung"):
        worker._handle(Pulse(ago_ns))
    assert [one.kind for one in heard.states] == [Trouble.SILENT]


def test_a_process_that_hangs_is_replaced_and_the_second_time_told():
    heard = Heard()
    worker = heard.worker()
    worker.start()
    try:
        heard.next_analysis()
        first = running(worker)
        os.kill(first, signal.SIGSTOP)
        begin_s = time.monotonic()
        until(lambda: worker.process_id not in {None, first})
        assert time.monotonic() - begin_s < 8
        heard.next_analysis()
        assert heard.failures == []
        os.kill(running(worker), signal.SIGKILL)
        until(lambda: heard.failures != [])
        assert [type(one) for one in heard.failures] == [VisionError]
        assert "started again" in str(heard.failures[0])
        heard.next_analysis()
    finally:
        worker.stop()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_a_camera_that_hangs_is_said_and_does_not_hang_the_worker(monkeypatch, tmp_path):
    """A pipe that nobody writes to, in place of a picture, blocks whoever opens it."""
    monkeypatch.setattr(worker_module, "OPEN_S", 2.0)
    os.mkfifo(tmp_path / "never.jpg")
    heard = Heard()
    worker = heard.worker()
    worker.start()
    try:
        heard.next_analysis()
        first = running(worker)
        worker.use(str(tmp_path))
        until(lambda: heard.states[-1].trouble.startswith("The camera stopped delivering pictures"))
        worker.use(OBAMA)
        heard.next_analysis()
        assert running(worker) != first
        assert heard.states[-1] == CameraState("Demonstration")
    finally:
        worker.stop()


def test_missing_models_are_told_once_and_nothing_is_tried_again(monkeypatch, tmp_path):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    heard = Heard()
    worker = heard.worker("demo:")
    worker.start()
    until(lambda: heard.failures != [])
    until(lambda: worker.process_id is None)
    (failure,) = heard.failures
    assert isinstance(failure, ModelError)
    assert str(tmp_path) in str(failure)
    assert "Run packaging/run again" in str(failure)
    assert heard.analyses == []
    worker._thread.join(timeout=5)
    assert not worker._thread.is_alive()
    worker.stop()


def test_a_stopped_worker_leaves_no_thread_and_no_process():
    threads, before = set(threading.enumerate()), {one.pid for one in vision_processes()}
    heard = Heard()
    worker = heard.worker()
    worker.start()
    heard.next_analysis()
    mine = worker.process_id
    begin_s = time.monotonic()
    worker.stop()
    assert time.monotonic() - begin_s < 5
    assert set(threading.enumerate()) == threads
    assert {one.pid for one in vision_processes()} == before
    assert mine not in {child.pid for child in multiprocessing.active_children()}
    assert worker.newest_frame() is None
    said = len(heard.analyses)
    worker.use("demo:")
    worker.want(Wanted())
    assert len(heard.analyses) == said


def test_a_worker_that_is_stopped_at_once_ends():
    before = {one.pid for one in vision_processes()}
    worker = Heard().worker("demo:")
    worker.start()
    worker.stop()
    assert {one.pid for one in vision_processes()} == before


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ModelError", ModelError),
        ("CameraError", CameraError),
        ("VisionError", VisionError),
        ("Odd", VisionError),
    ],
)
def test_what_a_process_reports_becomes_the_same_error_here(name, kind):
    error = error_from(Failed(name, "What to do."))
    assert type(error) is kind
    assert str(error) == "What to do."


def test_a_worker_that_was_never_started_can_be_stopped():
    said: list[object] = []
    VisionWorker("demo:", on_analysis=said.append, on_camera=said.append, on_failure=said.append).stop()
    assert said == []
