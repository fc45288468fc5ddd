"""`vestibule bench kiosk`: how long somebody stands before the kiosk until it knows them."""

from __future__ import annotations

import queue
import statistics
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.checkin import CheckIn, Identified
from app.core.face import EMBEDDING_SIZE
from app.core.gallery import Gallery
from app.core.quality import CHECK_IN, defects
from app.errors import VisionError
from app.vision.messages import Wanted
from app.vision.worker import VisionWorker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from app.core.face import Analysis

PEOPLE = 10_000
TRIALS = 21

_ENROLLED, _SEEN, _NOBODY = "demo:{size}/obama2.jpg", "demo:{size}/obama.jpg", "demo:"
_REFERENCES = 3
_PATIENCE_S = 30.0
_WANTED = Wanted(every_s=0)
"""What the page asks for while nobody is known; see `app.ui.session`."""


def kiosk_times(size: str = "640x480", *, people: int = PEOPLE, trials: int = TRIALS) -> dict[str, Any]:
    """Let a person walk up again and again to a kiosk with this many people, without a challenge.

    The camera delivers 30 frames a second, in real time, to a vision process of its own; they are enrolled
    from another picture. Timed is from the capture of the first frame that is good enough to be compared
    until `Identified`.

    Args:
        size: Of the frames.
        people: Enrolled, this one among them.
        trials: How often they walk up.

    Raises:
        VisionError: They were not known within 30 s.
    """
    arrived: queue.SimpleQueue[Analysis] = queue.SimpleQueue()
    source = _ENROLLED.format(size=size)
    on_analysis = arrived.put
    vision = VisionWorker(source, on_analysis=on_analysis, on_camera=_ignored, on_failure=_ignored)
    vision.want(_WANTED)
    vision.start()
    try:
        looks = [one.face.embedding for one in _faces(arrived)]
        references = np.stack([look for look in looks[-_REFERENCES:] if look is not None])
        gallery = _gallery(people, references)
        times_ms = [_walk_up(vision, arrived, gallery, size) for _ in range(trials + 1)][1:]
    finally:
        vision.stop()
    return {
        "people": people,
        "frame_to_identified_ms_p50": statistics.median(times_ms),
        "frame_to_identified_ms_p95": float(np.percentile(times_ms, 95)),
        "trials": trials,
    }


def _faces(arrived: queue.SimpleQueue[Analysis]) -> Iterator[Any]:
    """Return some analyses with an embedding, the first of which warm up the networks."""
    found, end_s = 0, time.monotonic() + _PATIENCE_S
    while found < 4 * _REFERENCES:
        analysis = _next(arrived)
        if time.monotonic() > end_s:
            raise VisionError("The sample person was not found in their picture. Run vestibule doctor.")
        if analysis.face is not None and analysis.face.embedding is not None:
            found += 1
            yield analysis


def _walk_up(
    vision: VisionWorker, arrived: queue.SimpleQueue[Analysis], gallery: Gallery, size: str
) -> float:
    """Return the milliseconds from the first usable frame to the outcome."""
    vision.use(_NOBODY)
    while _next(arrived).face is not None:
        pass
    vision.use(_SEEN.format(size=size))
    checkin, usable_ns = CheckIn(), 0
    while not isinstance(checkin.outcome, Identified):
        analysis = _next(arrived)
        if not usable_ns and _is_usable(analysis):
            usable_ns = analysis.captured_ns
        checkin = checkin.after(analysis, gallery)
    return (time.monotonic_ns() - usable_ns) / 1e6


def _is_usable(analysis: Analysis) -> bool:
    quality = analysis.face.quality if analysis.face else None
    return quality is not None and not defects(quality, CHECK_IN, analysis.width_px)


def _gallery(people: int, references: NDArray[np.float32]) -> Gallery:
    """Return a gallery of random people and one real one."""
    random = np.random.default_rng(0)
    strangers = random.standard_normal((people - 1, 2 * EMBEDDING_SIZE), dtype=np.float32)
    for part, length in ((slice(EMBEDDING_SIZE), 0.6), (slice(EMBEDDING_SIZE, None), 1.0)):
        strangers[:, part] *= length / np.linalg.norm(strangers[:, part], axis=1, keepdims=True)
    names = [f"{number:032x}" for number in range(people - 1)] + ["known"] * len(references)
    return Gallery(names, np.concatenate([strangers, references]))


def _next(arrived: queue.SimpleQueue[Analysis]) -> Analysis:
    try:
        return arrived.get(timeout=_PATIENCE_S)
    except queue.Empty as error:
        raise VisionError("The camera's pictures were not analysed. Run vestibule doctor.") from error


def _ignored(_: object) -> None:
    pass
