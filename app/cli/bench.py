"""`vestibule bench`: how fast this machine runs the program, and how much faster than its peers."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.cli import output
from app.errors import AppError, VisionError
from app.vision.worker import spawn_context

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZES = ("640x480", "1280x720")
PEOPLE = (1_000, 10_000, 100_000, 1_000_000)

_WINDOW_S = 120.0
"""How long the measurement of the window may take before it counts as failed."""

Result = tuple[str, dict[str, Any]]


def bench(*, as_json: bool) -> int:
    """Print one result for each part; a part that cannot be measured says why."""
    is_fine = True
    for name, values in output.tracked(_results(), "Measuring", 5 + len(SIZES)):
        text = f"{name}: " + ", ".join(f"{key} {_short(value)}" for key, value in values.items())
        output.result({"measured": name} | values, text, as_json=as_json)
        is_fine &= "error" not in values
    return output.OK if is_fine else output.OTHERWISE


def _results() -> Iterator[Result]:
    """Measure one part after the other, each in a process of its own."""
    for size in SIZES:
        yield _guarded(f"analysis {size}", "analysis_times", size)
    yield _guarded("embedding", "embedding_against_dlib")
    yield _guarded("decision", "decision_against_face_recognition")
    yield _guarded("identify", "identify_times", PEOPLE)
    for size in SIZES:
        yield f"window {size}", _window(size)


def _guarded(label: str, name: str, *arguments: object) -> Result:
    with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
        try:
            found = pool.submit(_native, name, *arguments).result()
        except AppError as error:
            return label, {"error": str(error)}
    if found is None:
        return label, {
            "skipped": "face_recognition is not installed; it comes with packaging/requirements-test.txt"
        }
    return label, dict(cast("Mapping[str, float]", found))


def _native(name: str, *arguments: object) -> object:
    """Run in the new process; only here are the native libraries imported."""
    from app.vision import timing  # noqa: PLC0415 - not in the process that starts this one

    return timing.run(name, *arguments)


def _window(size: str) -> dict[str, Any]:
    """Start the program before a clip as a webcam delivers it, and let it measure itself."""
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as data:
        clip = str(Path(data) / "clip.avi")
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            pool.submit(_native, "write_clip", clip, size).result()
        command = [sys.executable, "-P", "-m", "app.cli.window_probe", data, clip, repr(time.time())]
        try:
            done = subprocess.run(  # noqa: S603 - our own module
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=_WINDOW_S, check=True
            )
            return dict(json.loads(done.stdout))
        except (subprocess.SubprocessError, ValueError) as error:
            return {"error": str(VisionError(f"The window could not be measured: {error}"))}


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
