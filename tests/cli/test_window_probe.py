import json
import math
import os
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QLabel

from app.cli import window_probe
from tests.cli.command import environment


def test_the_time_of_day_at_the_start_counts(qtbot):
    probe = window_probe.Probe(time.time() - 5)
    shown = QLabel("window")
    qtbot.addWidget(shown)
    shown.installEventFilter(probe)
    shown.show()
    qtbot.waitUntil(lambda: probe.first_window_s > 0)
    assert 5 <= probe.first_window_s < 60


def test_the_beats_of_the_gui_thread_are_counted(qtbot):
    probe = window_probe.Probe(0)
    probe.measure()
    qtbot.waitUntil(lambda: len(probe.gaps_ms) >= 5)
    assert all(gap >= 0 for gap in probe.gaps_ms)


def test_processor_time_is_that_of_the_process():
    assert window_probe._cpu_s(os.getpid()) > 0
    assert math.isnan(window_probe._cpu_s(None))


def test_a_percentile_is_a_value_that_was_measured():
    assert window_probe._percentile([3.0, 1.0, 2.0], 99) == 3.0
    assert window_probe._percentile([3.0, 1.0, 2.0], 50) == 2.0


@pytest.mark.models
@pytest.mark.timeout(180)
def test_the_window_measures_itself(tmp_path):
    given = [str(tmp_path), "demo:640x480/obama.jpg", repr(time.time())]
    command = [sys.executable, "-m", "app.cli.window_probe", *given]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert 0 < found["first_window_s"] < found["ready_s"]
    assert found["analysed_per_s"] > 1
    assert found["apprss_mb"] > 0
    assert found["visionrss_mb"] > 0
