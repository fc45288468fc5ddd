"""Face images worth keeping: what one is, how different several are, and the best one of a burst."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import EMBEDDING_SIZE, by_dlib
from app.core.poses import Pose, pose_of
from app.core.scores import Networks, score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.face import Face

DIFFERENT = 0.12
"""Embedding distance to every other sample from which a look adds something new."""

DUPLICATE = 0.02
"""Embedding distance below which a look is the same picture again and never taken."""

SAME_SCORE = 5.5
"""Comparison score with an earlier look from which a look is of the same person: of strangers, 1 in 300,000.

A tenth of a second ago or in a sample already taken, a person who turns the head had at least 9.3 with both
networks and 6.0 with dlib's alone; two people who are rather alike had at most 5.0 and 4.5 (clips for
development). Without the look before, a lowered head would have 3.7.
"""

BURST_S = 0.6
"""How long looks are gathered before the best of them is taken."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A face image worth keeping.

    Attributes:
        embedding: float32, shape (128,) or (256,).
        quality: Unified quality score, 0 to 100.
        pose: Where the head points.
        image: JPEG of the face and its surroundings.
        captured_ns: Monotonic clock at capture, in nanoseconds.
    """

    embedding: NDArray[np.float32]
    quality: int
    pose: Pose
    image: bytes
    captured_ns: int


@dataclass(frozen=True, slots=True, eq=False)
class Burst:
    """Looks of one pose in a row, of which the best is kept.

    Attributes:
        since_s: Monotonic time of the first.
        best: The one of the highest quality.
        off: How far that one is from the best of its pose (`Head.off`): of two as good, the nearer is better.
        pitch_deg: The pitch of that one, towards the camera.
    """

    since_s: float
    best: Sample
    off: float
    pitch_deg: float

    def with_look(self, sample: Sample, off: float, pitch_deg: float) -> Burst:
        """Return the burst with one more look."""
        if (sample.quality, -off) <= (self.best.quality, -self.off):
            return self
        return replace(self, best=sample, off=off, pitch_deg=pitch_deg)


def sample_of(face: Face, captured_ns: int) -> Sample | None:
    """Return a face as a sample; None unless it was embedded and its image kept."""
    if face.embedding is None or face.image is None or face.quality is None or face.pose is None:
        return None
    return Sample(face.embedding, face.quality.unified, pose_of(face.pose), face.image, captured_ns)


def best_sample(samples: Sequence[Sample]) -> Sample:
    """Return the sample for the portrait: frontal if there is one, then by quality."""
    return max(samples, key=lambda sample: (sample.pose is Pose.FRONT, sample.quality))


def is_duplicate(sample: Sample, samples: Sequence[Sample]) -> bool:
    """Say whether a sample is the same picture as one of several others."""
    return any(_distance(sample.embedding, one.embedding) < DUPLICATE for one in samples)


def is_somebody_else(sample: Sample, looks: Sequence[Sample]) -> bool:
    """Say whether a sample is not of the person of earlier looks; where there are none, it is."""
    return bool(looks) and max(_score(sample.embedding, one.embedding) for one in looks) < SAME_SCORE


def diversity(samples: Sequence[Sample]) -> int | None:
    """Say how different samples are, 0 (the same picture) to 100; None with fewer than two.

    The mean distance of each to the one that is most like it; 50 is where a look adds something new.
    """
    if len(samples) < 2:
        return None
    nearest = [
        min(_distance(one.embedding, other.embedding) for other in samples if other is not one)
        for one in samples
    ]
    return round(100 * float(np.mean(np.minimum(1, np.array(nearest) / (2 * DIFFERENT)))))


def _distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(by_dlib(one - other)))


def _score(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    networks = Networks.BOTH if one.size > EMBEDDING_SIZE else Networks.DLIB
    return float(score(np.square(one - other).sum(), networks))
