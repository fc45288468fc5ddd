"""Recorded presentations → what presentation attack detection says of them, at the clips' own times.

Runs in a process of its own; see `app.cli.evaluate_pad`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.evaluation_pad import Presentation, watched
from app.core.face import Frame
from app.core.liveness import Liveness
from app.errors import ImageError
from app.vision.analyser import Analyser
from app.vision.camera import PICTURE_SUFFIXES
from app.vision.messages import FILES, Wanted
from app.vision.process import quieten
from app.vision.stills import frame_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STILL_S = 5.0
"""How long a still picture is shown."""

_RATE_HZ = 30
"""Frames a second of a still that is shown, and of a clip that does not say."""

_FASTEST_HZ = 240
"""Above it, what a file says of its rate is not its rate."""


def presentation(path: str, species: str) -> Presentation:
    """Watch one clip as a kiosk would; what cannot be read says why.

    Raises:
        ModelError: A model file is missing or altered.
    """
    try:
        with Analyser(video=True) as analyser:
            return watched(path, species, _evidence(analyser, frames_of(Path(path))))
    except ImageError as error:
        return Presentation(path, species, trouble=str(error))


def quiet_presentation(path: str, species: str) -> Presentation:
    """Do so as the only work of a process: nothing else is printed, and one core is enough."""
    quieten("")
    cv2.setNumThreads(1)
    return presentation(path, species)


def frames_of(path: Path) -> Iterator[Frame]:
    """Yield the frames of a video, a GIF or a still shown for a while, at the times they have in it.

    Raises:
        ImageError: It is neither, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(FILES.file_bytes + 1) if _is_still(path) else None
    except OSError as error:
        raise ImageError(f"{path} cannot be read: {error.strerror}.") from error
    if data is not None:
        pixels = frame_from(data).pixels
        yield from (
            Frame(pixels, round(number * 1e9 / _RATE_HZ)) for number in range(round(STILL_S * _RATE_HZ))
        )
    else:
        yield from _video(path)


def _is_still(path: Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES and path.suffix.lower() != ".gif"


def _video(path: Path) -> Iterator[Frame]:
    capture = cv2.VideoCapture(str(path))
    try:
        rate_hz = capture.get(cv2.CAP_PROP_FPS)
        step_ns = round(1e9 / (rate_hz if 1 <= rate_hz <= _FASTEST_HZ else _RATE_HZ))
        at_ns = -step_ns
        while True:
            done, image = capture.read()
            if not done or image is None:
                break
            said_ns = round(capture.get(cv2.CAP_PROP_POS_MSEC) * 1e6)
            at_ns = said_ns if said_ns > at_ns + 1_000_000 else at_ns + step_ns
            yield Frame(np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), dtype=np.uint8), at_ns)
    finally:
        capture.release()
    if at_ns < 0:
        raise ImageError(f"{path} is neither a video nor a picture that can be read.")


def _evidence(analyser: Analyser, frames: Iterable[Frame]) -> Iterator[Liveness]:
    evidence = Liveness()
    for frame in frames:
        evidence = evidence.after(analyser.analyse(frame, Wanted(embeddings=False, liveness=True)))
        yield evidence
