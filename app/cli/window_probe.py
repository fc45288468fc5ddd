"""Measures the running window from inside; `vestibule bench` starts it as a process of its own.

`python -m app.cli.window_probe DATA CAMERA STARTED` prints one JSON object. STARTED is the time of day, in
seconds, at which the process was started, so that everything counts from there.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap, windows
from app.cli.memory import rss_mb
from app.settings import AppearanceSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.face import Analysis

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from app.ui.widgets.opening import Opening

TICK_MS = 5
SETTLE_S = 2.0
MEASURE_S = 10.0


class Probe(QObject):
    """Notes when things happen: paints, analyses and the beats of the GUI thread."""

    def __init__(self, started_s: float) -> None:
        super().__init__()
        self._started_s = started_s
        self.first_window_s = 0.0
        self.first_preview_s = 0.0
        self.ready_s = 0.0
        self.ages_ms: list[float] = []
        self.took_ms: list[float] = []
        self.gaps_ms: list[float] = []
        self.is_measuring = False
        self.picture: QObject | None = None
        self.has_frame: Callable[[], bool] = bool
        self._newest: Analysis | None = None
        self._beat_s = 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._beat)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at paint events."""
        if event.type() == QEvent.Type.Paint:
            self.first_window_s = self.first_window_s or time.time() - self._started_s
            if watched is self.picture and self.has_frame():
                self.first_preview_s = self.first_preview_s or time.time() - self._started_s
            if watched is self.picture and self.is_measuring and self._newest is not None:
                self.ages_ms.append((time.monotonic_ns() - self._newest.captured_ns) / 1e6)
        return False

    def note(self, analysis: Analysis) -> None:
        """Note an analysis that reached the GUI thread."""
        if analysis.face is not None and not self.ready_s:
            self.ready_s = time.time() - self._started_s
        self._newest = analysis
        if self.is_measuring:
            self.took_ms.append(analysis.took_ms)

    def measure(self) -> None:
        """Measure from now on."""
        self.is_measuring = True
        self._beat_s = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.gaps_ms.append(1e3 * (now_s - self._beat_s))
        self._beat_s = now_s


def main(arguments: Sequence[str]) -> int:
    """Show the kiosk, measure for a while, print what was found."""
    data, camera, started = arguments
    options = bootstrap.Options(Path(data), camera)
    options.logs.mkdir()
    settings = replace(Settings(), appearance=AppearanceSettings(theme="light", language="en"))
    probe = Probe(float(started))
    with ExitStack() as stack:
        application, look = windows.open_application(settings)
        application.installEventFilter(probe)
        opening = Opening(look)
        opening.open_at_once()
        session = windows.build_session(application, look, options, settings, stack)
        probe.picture, probe.has_frame = (
            session.window.kiosk.camera,
            lambda: session.vision.newest_frame() is not None,
        )
        session.analysed.connect(probe.note)
        session.window.show_place("kiosk")
        session.window.show()
        opening.close()
        cpu: list[tuple[float, float]] = []

        def measure() -> None:
            probe.measure()
            cpu.append((time.monotonic(), _cpu_s(session.vision.process_id)))
            QTimer.singleShot(round(1e3 * MEASURE_S), finish)

        def finish() -> None:
            cpu.append((time.monotonic(), _cpu_s(session.vision.process_id)))
            memory.extend((rss_mb(os.getpid()), rss_mb(session.vision.process_id)))
            application.exit(0)  # a kiosk's window does not let itself be closed

        memory: list[float | None] = []
        session.analysed.connect(lambda _: QTimer.singleShot(round(1e3 * SETTLE_S), measure),
                                 Qt.ConnectionType.SingleShotConnection)  # fmt: skip
        application.exec()
    (from_s, from_cpu_s), (to_s, to_cpu_s) = cpu
    found = {
        "first_window_s": probe.first_window_s,
        "first_preview_s": probe.first_preview_s,
        "ready_s": probe.ready_s,
        "overlay_age_ms_p50": statistics.median(probe.ages_ms),
        "overlay_age_ms_p95": _percentile(probe.ages_ms, 95),
        "analysis_ms_p50": statistics.median(probe.took_ms),
        "analysis_ms_p95": _percentile(probe.took_ms, 95),
        "analysed_per_s": len(probe.took_ms) / (to_s - from_s),
        "gui_gap_ms_p99": _percentile(probe.gaps_ms, 99),
        "gui_gap_ms_max": max(probe.gaps_ms),
        "vision_cpu_of_one_core": (to_cpu_s - from_cpu_s) / (to_s - from_s),
        "apprss_mb": memory[0],
        "visionrss_mb": memory[1],
    }
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


def _percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def _cpu_s(process_id: int | None) -> float:
    """Processor time of a process so far, where the system tells it (Linux)."""
    try:
        fields = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
