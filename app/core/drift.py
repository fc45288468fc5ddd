"""Whether a station's camera sees worse than it used to: a dirty lens, low sun, a lamp that went out."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Measure(enum.Enum):
    """What is watched; the value is the field of `Day`."""

    BRIGHTNESS = "brightness"
    SHARPNESS = "sharpness"
    QUALITY = "quality"


class Cause(enum.Enum):
    """What most likely happened, as a sentence about the place can say it."""

    DIRTY_LENS = "dirty lens"
    LOW_SUN = "low sun"
    LIGHT_GONE = "light gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Day:
    """What one station's camera saw on one day: means over the faces that were decided on.

    Attributes:
        day: The local day.
        faces: How many; the means of few say little.
        quality: Unified quality, 0 to 100.
        brightness: Mean luminance of faces, 0 to 1.
        sharpness: As `app.core.components.Measures` has it.
        score: Mean best comparison score of whoever was named; None if nobody was.
    """

    day: date
    faces: int
    quality: float
    brightness: float
    sharpness: float
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """A measure that has left its usual range.

    Attributes:
        measure: Which.
        usual: Median of the weeks before.
        now: Median of the last days.
        deviations: How many robust standard deviations lie between them; negative: it fell.
        cause: What most likely happened.
        since: The first of the last days.
    """

    measure: Measure
    usual: float
    now: float
    deviations: float
    cause: Cause
    since: date


def drift(days: Sequence[Day]) -> tuple[Drift, ...]:
    """Return what has left its usual range at one station, the worst first; nothing with too few days.

    Args:
        days: Of one station, any order.
    """
    raise NotImplementedError
