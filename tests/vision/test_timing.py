import subprocess
import sys
import time

import numpy as np
import pytest

from app.core.gallery import Gallery, Identification
from app.vision import timing
from app.vision.analyser import Analyser
from app.vision.camera import open_camera

PROGRAM = """
import sys
from app.vision import timing
timing.run("timing", "write_clip", sys.argv[1], "320x240")
"""


@pytest.mark.models
def test_an_analysis_is_timed_with_and_without_an_embedding():
    found = timing.analysis_times("320x240", frames=4)
    assert set(found) == {
        "analysis_ms_p50",
        "analysis_ms_p95",
        "without_embedding_ms_p50",
        "without_embedding_ms_p95",
    }
    assert 0 < found["analysis_ms_p50"] <= found["analysis_ms_p95"]
    assert 0 < found["without_embedding_ms_p50"] <= found["without_embedding_ms_p95"]


@pytest.mark.models
def test_a_clip_is_measured_from_a_process_that_prints_nothing_else(tmp_path):
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "clip.avi")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
    assert (tmp_path / "clip.avi").stat().st_size > 1000


@pytest.mark.models
def test_a_folder_has_different_pictures_named_after_whom_they_show(tmp_path):
    timing.write_folder(str(tmp_path), 11)
    written = sorted(tmp_path.iterdir())
    assert {path.name[:-8] for path in written} == {"Astronaut", "Biden", "Obama"}
    assert len({path.read_bytes() for path in written}) == 11


@pytest.mark.models
def test_a_decision_is_made_in_every_round():
    camera = open_camera("fast:demo:640x480/obama.jpg")
    frames = [camera.read() for _ in range(3)]
    camera.close()
    someone = Gallery(["ann"], np.zeros((1, 128), np.float32))
    with Analyser(video=True) as analyser:
        decide = timing.decision(analyser, frames, someone)
        assert all(isinstance(decide(number), Identification) for number in range(4))


def test_each_is_called_in_turn_and_the_first_round_does_not_count():
    calls: list[tuple[str, int]] = []

    def slow_at_first(number: int) -> None:
        calls.append(("ours", number))
        time.sleep(0 if number else 0.5)

    medians = timing.in_turns({"ours": slow_at_first, "theirs": lambda n: calls.append(("theirs", n))}, 2)
    assert calls == [(name, number) for number in range(3) for name in ("ours", "theirs")]
    assert list(medians) == ["ours", "theirs"]
    assert medians["ours"] < 500
