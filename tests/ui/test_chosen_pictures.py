import os
import threading
import time
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import psutil
import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QImage

from app.bulk.folders import MAX_READ
from app.core.quality import ENROLL_FILE
from app.errors import ImageError
from app.ui.chosen_pictures import STOP_S, ChosenPictures, contents_of
from app.ui.widgets.file_button import png
from app.vision.messages import Wanted
from app.vision.model_files import sample_path

if TYPE_CHECKING:
    from app.core.face import Analysis

pytestmark = pytest.mark.models

WANTED = Wanted(images=True, profile=ENROLL_FILE, every_s=0)
ANSWER_MS = 40_000
"""A new process loads its models before the first answer."""


class Told:
    """Everything that came back, with the thread it came on."""

    def __init__(self, chosen) -> None:
        self.analyses: list[Analysis] = []
        self.refusals: list[tuple[str, str]] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[object] = set()
        chosen.analysed.connect(self._analysed)
        chosen.refused.connect(lambda *refusal: self.refusals.append(refusal))
        chosen.progressed.connect(lambda *progress: self.progress.append(progress))

    def _analysed(self, _name, analysis) -> None:
        self.analyses.append(analysis)
        self.threads.add(QThread.currentThread())

    @property
    def is_done(self) -> bool:
        done, total = self.progress[-1]
        return done == total


@pytest.fixture(scope="module")
def slow() -> bytes:
    """39 million pixels that do not compress: decoding takes a while."""
    noise = np.random.default_rng(0).integers(0, 2, (6500, 6000), np.uint8) * 255
    return bytes(cv2.imencode(".png", noise, [cv2.IMWRITE_PNG_BILEVEL, 1])[1])


@pytest.fixture
def chosen(fonts):
    assert fonts
    made = ChosenPictures()
    yield made
    made.stop()
    assert children() == []
    assert not any(one.name == "chosen pictures" for one in threading.enumerate())


@pytest.fixture
def told(chosen):
    return Told(chosen)


def children() -> list[Any]:
    return [child for child in psutil.Process().children(recursive=True) if is_running(child)]


def is_running(child) -> bool:
    """Return whether a process is one of the pool's that has not ended meanwhile."""
    try:
        return "spawn_main" in " ".join(child.cmdline())
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False


def path_of(name) -> str:
    return str(sample_path(name))


def pasted(name) -> bytes:
    """Return a sample picture as the clipboard has it."""
    return png(QImage(path_of(name)))


def test_pictures_come_back_in_order_on_the_windows_thread(qtbot, chosen, told):
    before_ns = time.monotonic_ns()
    chosen.read_files([path_of("obama.jpg"), path_of("biden.jpg")], WANTED)
    chosen.read(pasted("obama.jpg"), WANTED)
    qtbot.waitUntil(lambda: told.is_done and len(told.analyses) == 3, timeout=ANSWER_MS)
    first, second, third = told.analyses
    assert told.threads == {chosen.thread()}
    assert before_ns < first.captured_ns <= second.captured_ns <= third.captured_ns
    assert first.face is not None
    assert first.face.image is not None
    assert distance(first, third) < 0.3 < distance(first, second)
    assert told.progress == [(0, 2), (0, 3), (1, 3), (2, 3), (3, 3)]


def distance(one, other) -> float:
    return float(np.linalg.norm(one.face.embedding[:128] - other.face.embedding[:128]))


def test_what_cannot_be_used_is_refused_by_name_with_what_to_do(qtbot, chosen, told, tmp_path):
    (tmp_path / "letter.jpg").write_bytes(b"no picture at all")
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "wall.png").write_bytes(png(QImage(64, 64, QImage.Format.Format_Grayscale8)))
    os.mkfifo(tmp_path / "pipe.jpg")
    names = ["letter.jpg", "empty.png", "wall.png", "pipe.jpg", "gone.jpg"]
    chosen.read_files([str(tmp_path / name) for name in names], WANTED)
    qtbot.waitUntil(lambda: len(told.refusals) == 5, timeout=ANSWER_MS)
    assert [name for name, _ in told.refusals] == names
    said = [sentence for _, sentence in told.refusals]
    assert "not a picture" in said[0]
    assert said[1] == "The file is empty."
    assert said[2] == "There is no face in it. Use one that shows the person."
    assert "no file" in said[3]
    assert "cannot be read" in said[4]
    assert told.analyses == []


def test_no_more_is_read_than_shows_that_a_file_is_too_large(tmp_path):
    with (tmp_path / "large.bmp").open("wb") as file:
        file.truncate(2 * MAX_READ)
    assert len(contents_of(str(tmp_path / "large.bmp"))) == MAX_READ


def test_a_folder_is_no_picture(tmp_path):
    with pytest.raises(ImageError):
        contents_of(str(tmp_path))


def test_after_cancelling_nothing_arrives_and_the_next_choice_is_read(qtbot, chosen, told, slow):
    chosen.read(slow, WANTED)
    chosen.read_files([path_of("biden.jpg")] * 5, WANTED)
    qtbot.waitUntil(lambda: bool(children()), timeout=ANSWER_MS)
    chosen.cancel()
    assert children() == []
    chosen.read_files([path_of("obama.jpg")], WANTED)
    qtbot.waitUntil(lambda: told.progress[-1] == (1, 1), timeout=ANSWER_MS)
    assert len(told.analyses) == 1
    assert told.refusals == []


def test_it_stops_at_once_whatever_it_reads(qtbot, chosen, slow):
    chosen.read(slow, WANTED)
    qtbot.waitUntil(lambda: bool(children()), timeout=ANSWER_MS)
    before_s = time.monotonic()
    chosen.stop()
    assert time.monotonic() - before_s < STOP_S
    assert children() == []


def test_no_process_runs_before_the_first_picture_or_after_an_idle_while(qtbot, fonts):
    assert fonts
    chosen = ChosenPictures(idle_s=0.2)
    told = Told(chosen)
    try:
        assert children() == []
        chosen.read_files([path_of("obama.jpg")], WANTED)
        qtbot.waitUntil(lambda: len(told.analyses) == 1, timeout=ANSWER_MS)
        qtbot.waitUntil(lambda: children() == [], timeout=ANSWER_MS)
    finally:
        chosen.stop()


def test_when_the_analysis_itself_fails_the_other_pictures_are_not_tried(
    qtbot, chosen, told, monkeypatch, tmp_path
):
    path = path_of("obama.jpg")
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    chosen.read_files([path] * 3, WANTED)
    qtbot.waitUntil(lambda: told.progress[-1] == (3, 3), timeout=ANSWER_MS)
    assert len(told.refusals) == 1


def test_it_can_be_stopped_without_having_started(fonts):
    assert fonts
    ChosenPictures().stop()
