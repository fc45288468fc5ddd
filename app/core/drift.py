"""Whether a station's camera sees worse than it used to: a dirty lens, low sun, a lamp that went out.

Each station is compared with its own past weeks, by median and MAD: means and standard deviations would
follow the very days that are to be found. A value is unusual from a modified z-score of 3.5 on (Iglewicz and
Hoaglin, How to Detect and Handle Outliers, 1993; NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17).

What a measure says of the cause follows from what it is: dirt and grease on a lens scatter light, which takes
fine detail and leaves the mean as it is; light that falls on faces raises their luminance, and its want
lowers it.
"""

from __future__ import annotations

import enum
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

LEAST_FACES = 5
"""Faces that make a day count: the mean of fewer says more about them than about the camera."""

RECENT_DAYS = 3
"""Days whose median is looked at: one dark day is weather."""

LEAST_PAST_DAYS, PAST_DAYS = 10, 28
"""Days before them that they are compared with, at least and at most: two to four weeks of work."""

UNUSUAL = 3.5
"""Modified z-score from which a value is an outlier (Iglewicz and Hoaglin)."""

_MAD_TO_SIGMA = 1.4826
"""Makes the MAD of normally distributed values their standard deviation: 1 / 0.6745."""

_LEAST_SHARE = 0.1
"""Least change, as a share of the usual value: where every day is alike, a hair would be an outlier."""


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

    Brightness matters in both directions; sharpness and quality only where they fell.

    Args:
        days: Of one station, any order; the latest three days with enough faces are compared with the weeks
            before them.
    """
    counted = sorted((one for one in days if one.faces >= LEAST_FACES), key=lambda one: one.day)
    recent, past = counted[-RECENT_DAYS:], counted[:-RECENT_DAYS][-PAST_DAYS:]
    if len(past) < LEAST_PAST_DAYS:
        return ()
    deviations = {measure: _deviations(measure, past, recent) for measure in Measure}
    unusual = {
        measure: value
        for measure, value in deviations.items()
        if value <= -UNUSUAL or (value >= UNUSUAL and measure is Measure.BRIGHTNESS)
    }
    cause = _cause(unusual)
    found = [
        Drift(
            measure,
            _median(measure, past),
            _median(measure, recent),
            value,
            cause,
            recent[0].day,
        )
        for measure, value in unusual.items()
    ]
    return tuple(sorted(found, key=lambda one: -abs(one.deviations)))


def _values(measure: Measure, days: Sequence[Day]) -> list[float]:
    return [float(getattr(one, measure.value)) for one in days]


def _median(measure: Measure, days: Sequence[Day]) -> float:
    return statistics.median(_values(measure, days))


def _deviations(measure: Measure, past: Sequence[Day], recent: Sequence[Day]) -> float:
    """Return by how many robust standard deviations the last days differ; 0 if by little in itself."""
    usual = _median(measure, past)
    change = _median(measure, recent) - usual
    least = _LEAST_SHARE * abs(usual)
    if abs(change) < least or not change:
        return 0.0
    spread = _MAD_TO_SIGMA * statistics.median(abs(value - usual) for value in _values(measure, past))
    return change / max(spread, least / UNUSUAL)


def _cause(unusual: Mapping[Measure, float]) -> Cause:
    """Return what explains everything that is unusual: light before dirt, since faces in bad light blur."""
    brightness = unusual.get(Measure.BRIGHTNESS, 0.0)
    if brightness:
        return Cause.LOW_SUN if brightness > 0 else Cause.LIGHT_GONE
    return Cause.DIRTY_LENS if Measure.SHARPNESS in unusual else Cause.UNKNOWN
