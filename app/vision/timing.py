"""Times of the vision code alone, and how calls are timed in turns; for `vestibule bench`."""

from __future__ import annotations

import importlib
import os
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.face import Frame
from app.vision import model_files
from app.vision.analyser import Analyser
from app.vision.camera import open_camera
from app.vision.messages import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.gallery import Gallery

_SETTLE = 5

_FOLDER = ("obama.jpg", "biden.jpg", "obama2.jpg", "astronaut.png", "obama3.jpg")
"""Samples with one face each that is good enough to enroll."""


def analysis_times(size: str, *, frames: int = 90) -> dict[str, float]:
    """Time whole analyses of a moving face, each with an embedding.

    Args:
        size: Of the frames, as "640x480".
        frames: How many are timed.

    Returns:
        Median and 95th percentile in milliseconds, with the embedding and without.
    """
    camera = open_camera(f"fast:demo:{size}/obama.jpg")
    found: dict[bool, list[float]] = {True: [], False: []}
    with Analyser(video=True, threads=2) as analyser:
        for number in range(2 * (frames + _SETTLE)):
            embeddings = bool(number % 2)
            frame = Frame(camera.read(), number * 33_000_000)
            analysis = analyser.analyse(frame, Wanted(embeddings=embeddings, every_s=0))
            if analysis.face is None or (analysis.face.embedding is not None) != embeddings:
                raise AssertionError("the sample face was not found")
            found[embeddings].append(analysis.took_ms)
    camera.close()
    with_embedding, without = (times[_SETTLE:] for times in (found[True], found[False]))
    return {
        "analysis_ms_p50": statistics.median(with_embedding),
        "analysis_ms_p95": _percentile(with_embedding, 95),
        "without_embedding_ms_p50": statistics.median(without),
        "without_embedding_ms_p95": _percentile(without, 95),
    }


def write_clip(path: str, size: str, *, frames: int = 90) -> None:
    """Write a clip of a moving face as a webcam delivers it: 30 Hz, each frame a JPEG of its own."""
    camera = open_camera(f"fast:demo:{size}/obama.jpg")
    width_px, height_px = map(int, size.split("x"))
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), 30, (width_px, height_px))
    for _ in range(frames):
        writer.write(cv2.cvtColor(camera.read(), cv2.COLOR_RGB2BGR))
    writer.release()
    camera.close()


def write_folder(path: str, count: int) -> None:
    """Write pictures of three people, all a little different, named after whom they show.

    Args:
        path: An empty folder.
        count: How many pictures.
    """
    for number in range(count):
        source = _FOLDER[number % len(_FOLDER)]
        picture = cv2.imread(str(model_files.sample_path(source)))
        if picture is None:
            raise AssertionError("a sample that was checked cannot be read")
        height_px, width_px = picture.shape[:2]
        edge_px = 2 * (number // len(_FOLDER))
        part = picture[edge_px // 2 : height_px - edge_px, edge_px : width_px - edge_px]
        person = Path(source).stem.rstrip("23").capitalize()
        cv2.imwrite(str(Path(path) / f"{person}_{number:03d}.jpg"), part)


def decision(
    analyser: Analyser,
    frames: Sequence[NDArray[np.uint8]],
    gallery: Gallery,
    *,
    second_opinion: bool = True,
) -> Callable[[int], object]:
    """Return our way from a frame to a decision, as a call that takes the number of its round."""
    wanted = Wanted(every_s=0, second_opinion=second_opinion)

    def decide(number: int) -> object:
        frame = Frame(frames[number % len(frames)], number * 33_000_000)
        face = analyser.analyse(frame, wanted).face
        if face is None or face.embedding is None:
            raise AssertionError("the sample face was not found")
        return gallery.identify(face.embedding)

    return decide


def in_turns(calls: Mapping[str, Callable[[int], object]], rounds: int) -> dict[str, float]:
    """Call each in turn, again and again: a slow moment of the machine hits all.

    Args:
        calls: Take the number of the round; by the name of their time.
        rounds: How many are timed, after one that is not.

    Returns:
        Medians in milliseconds.
    """
    times: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, call in calls.items():
            started_s = time.perf_counter()
            call(number)
            times[name].append(1e3 * (time.perf_counter() - started_s))
    return {name: statistics.median(kept[1:]) for name, kept in times.items()}


def run(module: str, name: str, *arguments: object) -> object:
    """Call a function of this module or of `side_by_side`, with the environment of a vision process."""
    os.environ.setdefault("GLOG_minloglevel", "2")
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, 2)
    os.close(devnull)
    return getattr(importlib.import_module(f"app.vision.{module}"), name)(*arguments)


def _percentile(values: list[float], percent: float) -> float:
    return float(np.percentile(values, percent))
