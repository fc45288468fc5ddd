"""Enrollment of a folder of pictures: our command beside face_recognition's; for `vestibule bench`."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from PIL import Image

from app.errors import VisionError
from app.vision.worker import spawn_context

PICTURES = 40

_LONGEST_S = 600.0
_PACKAGES = Path(__file__).resolve().parents[2]
"""Folder that `app` is imported from."""

_NOT_ENCODED = "WARNING: No faces found"


def enrollment_times(count: int = PICTURES) -> dict[str, Any]:
    """Let both commands take in the same pictures; ours before and after the peer's, which takes long.

    Times are from starting a command to its end. Ours also judges each picture, keeps it encrypted with its
    consent, and uses all cores; face_recognition's computes an encoding of each and forgets it, on one core:
    it has no option for more.

    Returns:
        Pictures a second and how many were taken in, for both, and the ratio; `skipped` says why the peer's
        are missing.

    Raises:
        VisionError: A command failed.
    """
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as place:
        folder, empty = Path(place) / "pictures", Path(place) / "nobody.png"
        folder.mkdir()
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            pool.submit(_write_folder, str(folder), count).result()
        Image.new("RGB", (64, 64)).save(empty)
        first_s, printed = _ours(folder)
        outcomes = [json.loads(line).get("outcome") for line in printed.splitlines()]  # the last only counts
        found: dict[str, Any] = {
            "pictures": count,
            "pictures_per_s": count / first_s,
            "enrolled": outcomes.count("enrolled"),
        }
        if not _has_peer():
            reason = "face-recognition is not installed; it comes with packaging/requirements-test.txt"
            return found | {"skipped": [reason]}
        their_s, printed = _timed("face_recognition.face_recognition_cli", folder, empty)
        took_s = (first_s + _ours(folder)[0]) / 2
    return found | {
        "pictures_per_s": count / took_s,
        "face_recognition_pictures_per_s": count / their_s,
        "face_recognition_enrolled": count - printed.count(_NOT_ENCODED),
        "times_faster_than_face_recognition": their_s / took_s,
    }


def _write_folder(path: str, count: int) -> None:
    """Run in a process of its own, which imports OpenCV."""
    from app.vision import timing  # noqa: PLC0415 - not in the process that starts this one

    timing.write_folder(path, count)


def _has_peer() -> bool:
    return importlib.util.find_spec("face_recognition") is not None


def _ours(folder: Path) -> tuple[float, str]:
    """Enroll a folder into a new data folder; return seconds and what was printed."""
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as data:
        return _timed(
            "app", "enroll", folder, "--consent=paper", "--operator=bench", f"--data={data}", "--json"
        )


def _timed(module: str, *arguments: object) -> tuple[float, str]:
    """Run a module as a command; return seconds and what it printed."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    started_s = time.perf_counter()
    try:
        done = subprocess.run(  # noqa: S603 - our own command, or the peer's
            command,
            env=os.environ | {"PYTHONPATH": str(_PACKAGES)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=_LONGEST_S,
            check=False,
        )
    except subprocess.SubprocessError as error:
        raise VisionError(f"Enrolling a folder could not be measured: {error}") from error
    if done.returncode not in {0, 1}:
        raise VisionError(f"Enrolling a folder could not be measured: {module} ended with {done.returncode}.")
    return time.perf_counter() - started_s, done.stdout
