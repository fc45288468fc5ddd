"""Collects samples of one person until there are enough good, different ones."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import by_dlib
from app.core.quality import ENROLL, Defect, defects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.face import Analysis, Face, HeadPose

NEEDED = 5
"""Samples of a complete enrollment."""

ENOUGH = 3
"""Samples with which the operator may go on: from there on one more reference adds little."""

TURN_DEG = 8.0
"""Yaw or pitch from which a head counts as turned; less is frontal."""

PATIENCE_S = 2.5
"""How long a wanted pose is waited for before any good, different look will do."""

PACE_S = 0.6
"""Least time between two samples, so that a burst of one moment is not five samples."""

DIFFERENT = 0.12
"""Embedding distance to every earlier sample from which a look adds something new."""

DUPLICATE = 0.02
"""Embedding distance below which a look is the same picture again and never taken."""

CHANGE_S = 2.0
"""How long somebody else must be looking before too few samples of another person are given up for them."""

SAME_PERSON = 0.55
"""Embedding distance to the mean of the samples up to which a look is the same person."""


class Pose(enum.Enum):
    """Where the head of a sample points, seen by the person: left is the person's left, as in a mirror."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class Mode(enum.Enum):
    """How much is collected: five poses, or one picture."""

    FULL = "full"
    QUICK = "quick"


class Guidance(enum.Enum):
    """What the person is asked for when nothing is wrong with the picture."""

    HOLD = "Look straight ahead"
    TURN_LEFT = "Turn your head a little to the left"
    TURN_RIGHT = "Turn your head a little to the right"
    LOOK_UP = "Look up a little"
    LOOK_DOWN = "Look down a little"
    OTHER_PERSON = "This is somebody else"
    DONE = "All pictures are taken"


_GUIDANCE = {
    Pose.FRONT: Guidance.HOLD,
    Pose.LEFT: Guidance.TURN_LEFT,
    Pose.RIGHT: Guidance.TURN_RIGHT,
    Pose.UP: Guidance.LOOK_UP,
    Pose.DOWN: Guidance.LOOK_DOWN,
}


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


@dataclass(frozen=True, slots=True)
class Enrollment:
    """The samples so far, and what is wanted next.

    Attributes:
        samples: In the order they were taken, at most `NEEDED`.
        advice: What the person should do now: mend a defect or follow the guidance.
        waiting_since_s: Monotonic time of the latest sample, or of the first look.
        other_since_s: Monotonic time since which somebody else looks at the camera; None if nobody else does.
    """

    samples: tuple[Sample, ...] = ()
    advice: Defect | Guidance = Defect.NO_FACE
    waiting_since_s: float | None = None
    other_since_s: float | None = None
    mode: Mode = Mode.FULL
    burst: float = 0.0
    counting_s: float | None = None
    diversity: int | None = None
    fell_back: bool = False

    @property
    def needed(self) -> int:
        """Samples of a complete enrollment."""
        return NEEDED if self.mode is Mode.FULL else 1

    @property
    def taken_poses(self) -> frozenset[Pose]:
        """The poses of which there is a sample."""
        return frozenset(sample.pose for sample in self.samples)

    @property
    def is_complete(self) -> bool:
        """Whether all samples are there."""
        return len(self.samples) >= self.needed

    @property
    def is_enough(self) -> bool:
        """Whether the operator may go on."""
        return len(self.samples) >= min(ENOUGH, self.needed)

    def after(self, analysis: Analysis, *, now_s: float, shutter: bool = False) -> Enrollment:
        """Return the enrollment after one more look.

        Args:
            analysis: What the camera sees.
            now_s: Monotonic time.
            shutter: The operator wants this look: it need not be different or in the wanted pose.
        """
        if self.is_complete:
            return replace(self, advice=Guidance.DONE)
        face = analysis.face
        if face is None or face.quality is None:
            return replace(
                self, advice=Defect.NO_FACE if face is None else Defect.TOO_FAR, other_since_s=None
            )
        waiting_since_s = now_s if self.waiting_since_s is None else self.waiting_since_s
        current = replace(self, waiting_since_s=waiting_since_s)
        found = defects(face.quality, ENROLL, analysis.width_px)
        if found:
            return replace(current, advice=found[0])
        sample = sample_of(face, analysis.captured_ns)
        if sample is None:
            advice = _guidance(current) if self.other_since_s is None else Guidance.OTHER_PERSON
            return replace(current, advice=advice)
        if _is_somebody_else(sample, self.samples):
            return _after_somebody_else(current, analysis, now_s)
        if current.wants(sample, now_s, shutter=shutter):
            current = replace(current, samples=(*self.samples, sample), waiting_since_s=now_s)
        return replace(current, advice=_guidance(current), other_since_s=None)

    def without(self, index: int) -> Enrollment:
        """Return the enrollment with one sample given up, to be taken again."""
        kept = self.samples[:index] + self.samples[index + 1 :]
        return replace(self, samples=kept)

    def wanted_pose(self) -> Pose | None:
        """Return the first pose of which there is no sample yet; None when there is one of each."""
        taken = {sample.pose for sample in self.samples}
        return next((pose for pose in Pose if pose not in taken), None)

    def wants(self, sample: Sample, now_s: float, *, shutter: bool) -> bool:
        """Return whether a sample of the same person adds something now; arguments as of `after`."""
        distances = [float(np.linalg.norm(by_dlib(one.embedding - sample.embedding))) for one in self.samples]
        nearest = min(distances, default=1.0)
        waited_s = 0.0 if self.waiting_since_s is None else now_s - self.waiting_since_s
        if nearest < DUPLICATE:
            return False
        if shutter:
            return True
        if self.samples and waited_s < PACE_S:
            return False
        if sample.pose == self.wanted_pose() and (nearest >= DIFFERENT or sample.pose is not Pose.FRONT):
            return True
        patience = PATIENCE_S if nearest >= DIFFERENT else 1.5 * PATIENCE_S
        return waited_s >= patience


def _guidance(enrollment: Enrollment) -> Guidance:
    if enrollment.is_complete:
        return Guidance.DONE
    wanted = enrollment.wanted_pose()
    return _GUIDANCE[wanted] if wanted else Guidance.HOLD


def _after_somebody_else(enrollment: Enrollment, analysis: Analysis, now_s: float) -> Enrollment:
    """Say so; begin anew with whoever stays, unless there are enough samples of the person before."""
    since_s = now_s if enrollment.other_since_s is None else enrollment.other_since_s
    if not enrollment.is_enough and now_s - since_s >= CHANGE_S:
        return Enrollment().after(analysis, now_s=now_s)
    return replace(enrollment, advice=Guidance.OTHER_PERSON, other_since_s=since_s)


def _is_somebody_else(sample: Sample, samples: Sequence[Sample]) -> bool:
    if not samples:
        return False
    mean = np.mean([one.embedding for one in samples], axis=0)
    return float(np.linalg.norm(by_dlib(mean - sample.embedding))) > SAME_PERSON


def sample_of(face: Face, captured_ns: int) -> Sample | None:
    """Return a face as a sample; None unless it was embedded and its image kept."""
    if face.embedding is None or face.image is None or face.quality is None or face.pose is None:
        return None
    return Sample(face.embedding, face.quality.unified, pose_of(face.pose), face.image, captured_ns)


def pose_of(pose: HeadPose) -> Pose:
    """Name a head pose by its larger angle."""
    if max(abs(pose.yaw_deg), abs(pose.pitch_deg)) < TURN_DEG:
        return Pose.FRONT
    if abs(pose.yaw_deg) >= abs(pose.pitch_deg):
        return Pose.LEFT if pose.yaw_deg > 0 else Pose.RIGHT
    return Pose.DOWN if pose.pitch_deg > 0 else Pose.UP


def best_sample(samples: Sequence[Sample]) -> Sample:
    """Return the sample for the portrait: frontal if there is one, then by quality."""
    return max(samples, key=lambda sample: (sample.pose is Pose.FRONT, sample.quality))
