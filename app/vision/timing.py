"""Times of the vision code and of its peers, taken in turns in one process; for `vestibule bench`.

`app.cli.bench` runs this in a process of its own, so that what the peers import and change stays there.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.face import Frame
from app.core.gallery import Gallery
from app.vision import model_files
from app.vision.analyser import Analyser
from app.vision.camera import open_camera
from app.vision.embedder import Embedder
from app.vision.messages import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

_ROUNDS = 12
_KNOWN = 1_000
_SETTLE = 5


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


def embedding_against_dlib() -> dict[str, float]:
    """Time one embedding against dlib's own call on the same aligned face, in turns."""
    import dlib  # noqa: PLC0415 - only here and where the conversion is checked

    chip = np.random.default_rng(0).integers(0, 256, (150, 150, 3), np.uint8)
    network = dlib.face_recognition_model_v1(str(model_files.model_path(model_files.EMBEDDER_WEIGHTS)))
    embedder = Embedder()
    ours, theirs = _in_turns(
        lambda: embedder.embed(chip[None]), lambda: np.array(network.compute_face_descriptor(chip))
    )
    difference = np.abs(embedder.embed(chip[None])[0] - np.array(network.compute_face_descriptor(chip))).max()
    return {
        "embedding_ms": ours,
        "dlib_embedding_ms": theirs,
        "times_faster_than_dlib": theirs / ours,
        "largest_difference_to_dlib": float(difference),
    }


def decision_against_face_recognition() -> dict[str, float] | None:
    """Time frame → decision among 1,000 people against `face_recognition`'s usual loop on the same frames.

    That loop is the one in its README: face locations, encodings, distances to a list of known encodings.

    Returns:
        Medians in milliseconds; None where that package is not installed (it is a test requirement).
    """
    if importlib.util.find_spec("face_recognition") is None:
        return None
    import face_recognition  # noqa: PLC0415 - a peer, never a part of the program

    camera = open_camera("fast:demo:640x480/obama.jpg")
    shown = [camera.read() for _ in range(_ROUNDS + 1)]
    people = np.random.default_rng(0).normal(0, 0.1, (_KNOWN, 128)).astype(np.float32)
    gallery = Gallery([f"{number:04d}" for number in range(_KNOWN)], people)
    known = list(people.astype(np.float64))
    clock = iter(range(10_000))

    with Analyser(video=True, threads=2) as analyser:

        def ours() -> None:
            number = next(clock)
            frame = Frame(shown[number % len(shown)], number * 33_000_000)
            face = analyser.analyse(frame, Wanted(every_s=0)).face
            if face is None or face.embedding is None:
                raise AssertionError("the sample face was not found")
            gallery.identify(face.embedding)

        def theirs() -> None:
            pixels = shown[next(clock) % len(shown)]
            for encoding in face_recognition.face_encodings(pixels, face_recognition.face_locations(pixels)):
                int(np.argmin(face_recognition.face_distance(known, encoding)))

        mine, peer = _in_turns(ours, theirs)
    return {
        "decision_ms": mine,
        "face_recognition_ms": peer,
        "times_faster_than_face_recognition": peer / mine,
    }


def identify_times(sizes: tuple[int, ...]) -> Mapping[str, float]:
    """Time one search of galleries of these sizes; medians in milliseconds by size."""
    generator = np.random.default_rng(0)
    found = {}
    for size in sizes:
        people = _embeddings(generator, size)
        gallery = Gallery([f"{number:08x}" for number in range(size)], people)
        times = []
        for number in range(20 if size > 100_000 else 200):
            probe = people[number % size] + np.float32(0.02)
            started_s = time.perf_counter()
            gallery.identify(probe)
            times.append(1e3 * (time.perf_counter() - started_s))
        found[str(size)] = statistics.median(times)
    return found


def run(name: str, *arguments: object) -> object:
    """Call one of the functions above by name, with the environment of a vision process."""
    os.environ.setdefault("GLOG_minloglevel", "2")
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, 2)
    os.close(devnull)
    return globals()[name](*arguments)


def _embeddings(generator: np.random.Generator, count: int) -> NDArray[np.float32]:
    return generator.standard_normal((count, 128), dtype=np.float32) * np.float32(0.1)


def _in_turns(*calls: Callable[[], object]) -> tuple[float, ...]:
    """Call each in turn, again and again: a slow moment of the machine hits all. Medians in milliseconds."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(_ROUNDS + 1):
        for call, kept in zip(calls, times, strict=True):
            started_s = time.perf_counter()
            call()
            kept.append(1e3 * (time.perf_counter() - started_s))
    return tuple(statistics.median(kept[1:]) for kept in times)


def _percentile(values: list[float], percent: float) -> float:
    return float(np.percentile(values, percent))
