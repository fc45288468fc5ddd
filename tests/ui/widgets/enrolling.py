"""An enrollment as far as the face step shows it, in any state, however hard that is to reach."""

from dataclasses import dataclass
from typing import Any

from app.core.enrollment import Guidance, Mode, Pose, Sample


@dataclass
class Enrolling:
    """What can be read of an enrollment."""

    samples: tuple[Sample, ...] = ()
    advice: Any = Guidance.HOLD
    mode: Mode = Mode.FULL
    burst: float = 0.0
    counting_s: float | None = None
    diversity: int | None = None
    fell_back: bool = False
    gathered: Any = None

    @property
    def needed(self) -> int:
        return 5 if self.mode is Mode.FULL else 1

    @property
    def is_complete(self) -> bool:
        return len(self.samples) >= self.needed

    @property
    def taken_poses(self) -> frozenset[Pose]:
        return frozenset(sample.pose for sample in self.samples)

    def wanted_pose(self) -> Pose | None:
        return next((pose for pose in Pose if pose not in self.taken_poses), None)


def enrolling(**what) -> Any:
    """Return an enrollment in a state."""
    return Enrolling(**what)
