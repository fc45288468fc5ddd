"""Where a head points, named so that the name does not flicker, and how it moves."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.face import HeadPose

YAW_DEG = 10.0
"""Yaw from which a head counts as turned to a side."""

PITCH_DEG = 8.0
"""Pitch above or below the person's own level from which a head counts as raised or lowered.

The pitch of somebody who looks straight ahead drifts by up to 5 degrees (development clips).
"""

LEAVE = 0.7
"""Share of those angles down to which a turned head keeps its name: 7 degrees of yaw, 5.6 of pitch."""

AHEAD = 0.3
"""How much further, as a share of those angles, another direction must reach to take the name over."""

HARDLY = 0.6
"""Share of those angles up to which a head has hardly moved: 6 degrees of yaw, 5 of pitch."""

STILL_DEG_S = 50.0
"""Angular speed up to which a head is roughly still; 1/60 s of exposure then smears it by 1 degree."""

PACE_S = 0.09
"""Least time over which speed is measured: below it, it is the landmarks' trembling."""


class Pose(enum.Enum):
    """Where the head of a sample points, seen by the person: left is the person's left, as in a mirror."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of whoever is in front of the camera, over time.

    Attributes:
        pose: Where it points.
        reach: How far into that direction, as a share of the angle from which it counts; of the furthest one
            for the front.
        speed_deg_s: How fast it turns, in degrees a second.
        unmoved_since_s: Monotonic time since which it has hardly left the front; None if it has.
        measured: Angles and monotonic time from which speed is measured.
    """

    pose: Pose = Pose.FRONT
    reach: float = 0.0
    speed_deg_s: float = 0.0
    unmoved_since_s: float | None = None
    measured: tuple[HeadPose, float] | None = None

    @property
    def is_still(self) -> bool:
        """Whether it turns slowly enough for a sharp image."""
        return self.speed_deg_s <= STILL_DEG_S

    @property
    def off(self) -> float:
        """How far it is from the best of its pose: 0 is straight ahead, or turned twice as far as must be."""
        return self.reach if self.pose is Pose.FRONT else abs(self.reach - 2)

    def after(self, angles: HeadPose, now_s: float, level_deg: float = 0.0) -> Head:
        """Return the head after one more look; `level_deg` is the pitch of the person's front."""
        reached = reach(angles, level_deg)
        pose = _named(self.pose, reached)
        far = max(reached.values()) if pose is Pose.FRONT else reached[pose]
        unmoved_since_s = self.unmoved_since_s
        if max(reached.values()) > HARDLY:
            unmoved_since_s = None
        elif unmoved_since_s is None:
            unmoved_since_s = now_s
        seen = replace(self, pose=pose, reach=far, unmoved_since_s=unmoved_since_s)
        return _timed(seen, angles, now_s)


def reach(angles: HeadPose, level_deg: float = 0.0) -> dict[Pose, float]:
    """Return how far a head is turned into each direction; 1 and more count as turned."""
    yaw = angles.yaw_deg / YAW_DEG
    pitch = (angles.pitch_deg - level_deg) / PITCH_DEG
    return {Pose.LEFT: yaw, Pose.RIGHT: -yaw, Pose.UP: -pitch, Pose.DOWN: pitch}


def pose_of(angles: HeadPose, level_deg: float = 0.0) -> Pose:
    """Name one head pose by the direction that it reaches furthest; `level_deg` as for `Head.after`."""
    return _named(Pose.FRONT, reach(angles, level_deg))


def _named(before: Pose, reached: dict[Pose, float]) -> Pose:
    furthest = max(reached, key=lambda pose: reached[pose])
    kept = reached.get(before, 0.0)
    if kept >= LEAVE and reached[furthest] < kept + AHEAD:
        return before
    return furthest if reached[furthest] >= 1 else Pose.FRONT


def _timed(head: Head, angles: HeadPose, now_s: float) -> Head:
    if head.measured is None:
        return replace(head, measured=(angles, now_s))
    before, at_s = head.measured
    if now_s - at_s < PACE_S:
        return head
    turned_deg = max(
        abs(angles.yaw_deg - before.yaw_deg),
        abs(angles.pitch_deg - before.pitch_deg),
        abs(angles.roll_deg - before.roll_deg),
    )
    return replace(head, speed_deg_s=turned_deg / (now_s - at_s), measured=(angles, now_s))
