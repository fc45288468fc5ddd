"""`vestibule bench`: how fast this machine runs the program, and how much faster than its peers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.cli import bench_enrollment, bench_gallery, bench_hub, bench_kiosk, bench_report, output
from app.errors import AppError, VisionError
from app.vision.worker import spawn_context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Measure = Callable[[], dict[str, Any]]

SIZES = ("640x480", "1280x720")
PEOPLE = (1_000, 10_000, 100_000, 1_000_000)

_WINDOW_S = 120.0
"""How long the measurement of the window may take before it counts as failed."""

_PACKAGES = Path(__file__).resolve().parents[2]
"""Folder that `app` is imported from: what is measured is this program, not another that is installed."""


def bench(*, as_json: bool, report: bool = False, part: str | None = None) -> int:
    """Print one result for each part; a part that cannot be measured says why.

    Args:
        as_json: One JSON object a line instead of text.
        report: Also write table and chart into the source tree, if everything could be measured.
        part: The only one to measure, without a report; None for all.

    Raises:
        ReportError: A report is wanted, but this is no source tree.
    """
    if report:
        bench_report.require_source_tree()
    parts, found = _parts(), {}
    if part:
        parts = {part: parts[part]}
    for name, measure in output.tracked(parts.items(), "Measuring", len(parts)):
        values = found[name] = _measured(measure)
        text = f"{name}: " + ", ".join(f"{key} {_short(value)}" for key, value in values.items())
        output.result({"measured": name} | values, text, as_json=as_json)
    if any("error" in values for values in found.values()):
        return output.OTHERWISE
    if report:
        written = [str(path) for path in bench_report.write(found)]
        output.result({"written": written}, f"written: {', '.join(written)}", as_json=as_json)
    return output.OK


def _parts() -> dict[str, Measure]:
    """Return what is measured, by name, in its order; each in processes of its own."""
    parts: dict[str, Measure] = {
        f"analysis {size}": partial(_native, "timing", "analysis_times", size) for size in SIZES
    }
    parts["embedding"] = partial(_native, "side_by_side", "embedding_times")
    parts["decision"] = partial(_native, "side_by_side", "decision_times")
    for people in PEOPLE:
        parts[f"search {people}"] = partial(_native, "side_by_side", "search_times", people)
    parts["kiosk"] = bench_kiosk.kiosk_times
    parts["enrollment"] = bench_enrollment.enrollment_times
    parts["hub"] = bench_hub.hub_times
    parts["gallery"] = bench_gallery.gallery_times
    return parts | {f"window {size}": partial(_window, size) for size in SIZES}


def _measured(measure: Measure) -> dict[str, Any]:
    try:
        return measure()
    except AppError as error:
        return {"error": str(error)}


def _native(module: str, name: str, *arguments: object) -> dict[str, Any]:
    """Measure in a new process; only there are the native libraries imported."""
    try:
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            return dict(cast("Mapping[str, Any]", pool.submit(_run, module, name, *arguments).result()))
    except BrokenProcessPool as error:
        raise VisionError("The process that measured this was ended; perhaps memory ran out.") from error


def _run(module: str, name: str, *arguments: object) -> object:
    from app.vision import timing  # noqa: PLC0415 - not in the process that starts this one

    return timing.run(module, name, *arguments)


def _window(size: str) -> dict[str, Any]:
    """Start the program before a clip as a webcam delivers it, and let it measure itself."""
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as data:
        clip = str(Path(data) / "clip.avi")
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            pool.submit(_run, "timing", "write_clip", clip, size).result()
        command = [sys.executable, "-P", "-m", "app.cli.window_probe", data, clip, repr(time.time())]
        try:
            done = subprocess.run(  # noqa: S603 - our own module
                command,
                env=os.environ | {"PYTHONPATH": str(_PACKAGES)},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_WINDOW_S,
                check=True,
            )
            return dict(json.loads(done.stdout))
        except (subprocess.SubprocessError, ValueError) as error:
            raise VisionError(f"The window could not be measured: {error}") from error


def _short(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return f"{value:.4g}" if isinstance(value, float) else str(value)
