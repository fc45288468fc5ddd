"""The oval that follows a face: where it should be, and how it gets there."""

from __future__ import annotations

import math
from dataclasses import dataclass

EASE_S = 0.06
"""Time constant of what moves: 95 % of the way in 0.18 s."""

_REST_SHARE = 0.74
"""Height of the oval at rest, as a share of the view."""

_ASPECT = 0.76
"""Width of an oval over its height."""

_AROUND = 1.5
"""Height of the oval over the height of the face's box."""

EDGE_PX = 8
"""Px between the oval and the edge of its view."""

_LEAST_SHARE = 0.34
"""Least height of the oval, as a share of the view: a far face is asked to come closer, not pointed at."""


_LARGEST_SHARE = 0.94
"""Largest share of the view's height or width that an oval takes."""


@dataclass(frozen=True, slots=True)
class Oval:
    """Middle and height of the oval in the view, in px; `fill` is the share of the rim that is filled."""

    x: float
    y: float
    height: float
    fill: float = 0.0

    @property
    def width(self) -> float:
        """Width in px."""
        return self.height * _ASPECT

    def towards(self, target: Oval, elapsed_s: float) -> Oval:
        """Return the oval some time later on its way to a target; infinite time arrives at once."""
        share = 1 - math.exp(-elapsed_s / EASE_S)
        return Oval(
            self.x + (target.x - self.x) * share,
            self.y + (target.y - self.y) * share,
            self.height + (target.height - self.height) * share,
            self.fill + (target.fill - self.fill) * share,
        )

    def is_at(self, target: Oval) -> bool:
        """Whether a step further could not be seen."""
        moved = max(abs(self.x - target.x), abs(self.y - target.y), abs(self.height - target.height))
        return moved < 0.5 and abs(self.fill - target.fill) < 0.004


def at_rest(width: float, height: float, fill: float, edge: float = EDGE_PX) -> Oval:
    """Return the oval in the middle of a view of this size; around it there is at least `edge`."""
    tall = min(height * _REST_SHARE, width * 0.9 / _ASPECT, _tallest(width, height, edge))
    return Oval(width / 2, height * 0.47, tall, fill)


def around(
    centre: tuple[float, float],
    face_height: float,
    size: tuple[float, float],
    fill: float,
    edge: float = EDGE_PX,
) -> Oval:
    """Return the oval around a face in a view, kept inside it; all lengths in px of the view.

    Args:
        centre: Middle of the face's box.
        face_height: Height of the box.
        size: Of the view.
        fill: Share of the rim that is filled.
        edge: Least room between the oval and the edge of the view.
    """
    width, height = size
    tall = min(max(face_height * _AROUND, height * _LEAST_SHARE), _tallest(width, height, edge))
    half_wide, half_tall = tall * _ASPECT / 2 + edge, tall / 2 + edge
    x = min(max(centre[0], half_wide), width - half_wide)
    y = min(max(centre[1] - face_height * 0.06, half_tall), height - half_tall)
    return Oval(x, y, tall, fill)


def _tallest(width: float, height: float, edge: float) -> float:
    tall = min(height * _LARGEST_SHARE, width * _LARGEST_SHARE / _ASPECT)
    return min(tall, height - 2 * edge, (width - 2 * edge) / _ASPECT)
