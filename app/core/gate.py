"""What a look must reach while samples are collected: less for a turned head, less where the light is bad."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.quality import Defect, defects

if TYPE_CHECKING:
    from app.core.quality import Profile, Quality

TURN_BY_DEG = 15.0
"""How much further than from the front a head may be turned for the other poses."""

RAISE_BY_DEG = 10.0
"""The same up and down: faces raised or lowered further compare worse than those turned as far."""

LEVEL_BY_DEG = 15.0
"""Room up and down from the person's own level, for whom the camera stands high or low."""

LIGHT_COMPONENT = 15
"""Least component of the light where nobody mends it, as at the kiosk."""

LIGHT = frozenset({Defect.TOO_DARK, Defect.TOO_BRIGHT, Defect.UNEVEN_LIGHT})
"""What a person often cannot mend."""


def embeddable(base: Profile, *, is_turned: bool) -> Profile:
    """Return what a look must reach to be embedded: the least that could be taken at any time.

    Args:
        base: What a look from the front must reach.
        is_turned: Whether turned heads are collected too.
    """
    by_deg = TURN_BY_DEG if is_turned else 0.0
    return replace(_dim(base), yaw_deg=base.yaw_deg + by_deg, pitch_deg=base.pitch_deg + by_deg)


def turned(base: Profile, level_deg: float) -> Profile:
    """Return what a turned head of a person whose front has this pitch must reach; see `embeddable`."""
    pitch_deg = max(base.pitch_deg + RAISE_BY_DEG, abs(level_deg) + LEVEL_BY_DEG)
    return replace(base, yaw_deg=base.yaw_deg + TURN_BY_DEG, pitch_deg=pitch_deg)


def in_bad_light(
    found: tuple[Defect, ...], quality: Quality, gate: Profile, width_px: int
) -> tuple[Defect, ...]:
    """Leave out of the defects that were found what only better light would mend, unless it is very bad."""
    unusable = defects(quality, _dim(gate), width_px)
    return tuple(one for one in found if one not in LIGHT or one in unusable)


def _dim(profile: Profile) -> Profile:
    return replace(profile, component=min(profile.component, LIGHT_COMPONENT))
