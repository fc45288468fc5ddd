"""Pictures of a face held before a camera: still, moved, bent, brought nearer, or turned as a challenge asks.

A sheet is a part of a cylinder (flat ones have no curvature) that is turned, moved and lit before a camera
of 56 degrees: what a hand can do with a print or a tablet. Lengths are in heights of the face, 22 cm in life.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.challenge import Move
from app.core.face import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.face import Box

RATE_HZ = 15
"""As a slow computer analyses them."""

_SIZE = (640, 480)
_FOCAL_PX = 600.0
_DISTANCE = 3.0
"""How far the sheet is held: 66 cm."""

_COARSE = 8
"""The map from frame to sheet is computed for every eighth pixel: it is smooth."""

_PAST = 50.0
"""Where on the sheet a ray is taken to be that passes its rim."""

_NOISE = np.random.default_rng(1).normal(0, 2, (_SIZE[1], _SIZE[0], 1)).repeat(3, axis=2).astype(np.int16)
"""Of the sensor; shifted anew for each frame."""

_SLEW_DEG = 120.0
"""How fast a hand turns a sheet, degrees a second."""


class Way(enum.Enum):
    """What is done with the picture."""

    STILL = "held still"
    MOVED = "moved"
    BENT = "bent"
    NEARER = "brought nearer"
    OBEDIENT = "turned as asked"


@dataclass(frozen=True, slots=True)
class Hold:
    """How a sheet is held; all 0 when it is flat, upright, and faces the camera.

    Attributes:
        yaw_deg: Positive when turned towards the image's right.
        pitch_deg: Positive when tilted forwards.
        roll_deg: Positive clockwise in the image.
        across: Towards the image's right.
        down: Towards its lower edge.
        nearer: Towards the camera.
        curvature: About its upright axis, convex to the camera; 1 over its radius.
        gain: What is added to the luminance, as a share of it.
    """

    yaw_deg: float = 0.0
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    across: float = 0.0
    down: float = 0.0
    nearer: float = 0.0
    curvature: float = 0.0
    gain: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A picture of a face, printed or displayed, in front of a wall.

    Attributes:
        pixels: RGB, uint8.
        face: Around the face in it.
        height: Of the sheet; 0 for one larger than what the camera sees of it.
    """

    pixels: NDArray[np.uint8]
    face: Box
    height: float = 0.0


class Hand:
    """Holds a picture in one way for a while, differently for every seed."""

    def __init__(self, way: Way, seed: int) -> None:
        self._way = way
        self._rng = np.random.default_rng(seed)
        self._reach = self._rng.uniform((15, 12, 5, 0.05, 0.05, 0.05, 0.05), (50, 40, 15, 0.3, 0.2, 0.3, 0.2))
        self._pace = self._rng.uniform(0.1, 0.6, 7)
        self._phase = self._rng.uniform(0, 2 * np.pi, 7)
        bent = {Way.BENT: 1.4, Way.OBEDIENT: 1.4}.get(way, 0.0)
        self._curvature = self._rng.uniform(0, bent)
        self._asked_deg = self._rng.uniform(20, 50)
        self._turned = np.zeros(2)

    def hold(self, at_s: float, move: Move | None) -> Hold:
        """Return how it is held at a time, while a move is asked; call with rising times."""
        sway = self._reach * np.sin(2 * np.pi * self._pace * at_s + self._phase)
        tremor = self._rng.normal(0, (0.4, 0.4, 0.3, 0.003, 0.003, 0.003, 0))
        if self._way is Way.STILL:
            yaw, pitch, roll, across, down, nearer, gain = sway * (0, 0, 0, 0, 0, 0, 1) + tremor
        elif self._way is Way.NEARER:
            yaw, pitch, roll, across, down, nearer, gain = sway * (0.1, 0.1, 0.1, 1, 1, 4, 1) + tremor
        elif self._way is Way.OBEDIENT:
            self._follow(move)
            yaw, pitch, roll, across, down, nearer, gain = sway * (0, 0, 0.3, 0.3, 0.3, 0.3, 1) + tremor
            yaw, pitch = yaw + self._turned[0], pitch + self._turned[1]
            nearer += 1.2 if move is Move.CLOSER else 0
        else:
            yaw, pitch, roll, across, down, nearer, gain = sway + tremor
        curvature = self._curvature
        if self._way is Way.BENT:
            curvature *= math.sin(2 * math.pi * self._pace[0] * at_s)
        return Hold(yaw, pitch, roll, across, down, nearer, curvature, gain)

    def _follow(self, move: Move | None) -> None:
        """Turn the sheet a little further towards what is asked."""
        towards = {Move.LEFT: (1, 0), Move.RIGHT: (-1, 0), Move.DOWN: (0, 0.8), Move.UP: (0, -0.8)}
        target = np.array(towards.get(move, (0, 0)) if move else (0, 0)) * self._asked_deg
        step = _SLEW_DEG / RATE_HZ
        self._turned += np.clip(target - self._turned, -step, step)


def frame(sheet: Sheet, held: Hold, number: int, rng: np.random.Generator) -> Frame:
    """Return what the camera sees at the `number`-th frame: the sheet, or the wall behind it, and noise."""
    columns, rows = (range(0, side + _COARSE, _COARSE) for side in _SIZE)
    across, down = np.meshgrid(columns, rows)
    ray = np.stack([across - _SIZE[0] / 2, down - _SIZE[1] / 2, np.full(across.shape, _FOCAL_PX)], axis=-1)
    to_sheet = _rotation(held).T
    ray = (ray / _FOCAL_PX) @ to_sheet.T
    origin = to_sheet @ -np.array([held.across, held.down, _DISTANCE - held.nearer])
    along, upright = _met(origin, ray, held.curvature)
    scale = sheet.face.height
    x, y = sheet.face.centre
    maps = [
        cv2.resize(part.astype(np.float32), None, fx=_COARSE, fy=_COARSE, interpolation=cv2.INTER_LINEAR)
        for part in (x + along * scale, y + upright * scale)
    ]
    shift = _COARSE // 2  # of what cv2.resize takes for the middle of a pixel
    map_x, map_y = (part[shift : shift + _SIZE[1], shift : shift + _SIZE[0]] for part in maps)
    seen = cv2.remap(sheet.pixels, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if sheet.height:
        wide = sheet.height * sheet.pixels.shape[1] / sheet.pixels.shape[0]
        beyond = (np.abs(map_x - x) > wide / 2 * scale) | (np.abs(map_y - y) > sheet.height / 2 * scale)
        seen[beyond] = 150
    lit = cv2.convertScaleAbs(seen, alpha=1 + held.gain)
    noise = np.roll(_NOISE, tuple(rng.integers(0, _SIZE[::-1])), (0, 1))
    noisy = np.asarray(cv2.add(lit, noise, dtype=cv2.CV_8U), dtype=np.uint8)
    return Frame(noisy, round(number * 1e9 / RATE_HZ))


def _rotation(held: Hold) -> NDArray[np.float64]:
    """Return the sheet's axes in the camera's: x to the right, y down, z away."""
    yaw, pitch, roll = (math.radians(angle) for angle in (held.yaw_deg, held.pitch_deg, held.roll_deg))
    turn = np.array([[math.cos(yaw), 0, -math.sin(yaw)], [0, 1, 0], [math.sin(yaw), 0, math.cos(yaw)]])
    tilt = np.array(
        [[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]]
    )
    lean = np.array([[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
    return np.asarray(lean @ tilt @ turn)


def _met(
    origin: NDArray[np.float64], ray: NDArray[np.float64], curvature: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where rays meet the sheet: along its bend, and down."""
    if abs(curvature) < 1e-3:
        reach = -origin[2] / ray[..., 2]
        return origin[0] + reach * ray[..., 0], origin[1] + reach * ray[..., 1]
    radius = 1 / curvature  # its axis is that far behind the sheet's middle, before it if negative
    a = ray[..., 0] ** 2 + ray[..., 2] ** 2
    b = origin[0] * ray[..., 0] + (origin[2] - radius) * ray[..., 2]
    c = origin[0] ** 2 + (origin[2] - radius) ** 2 - radius**2
    square = b**2 - a * c
    root = np.sqrt(np.maximum(square, 0))
    reach = (-b - math.copysign(1, radius) * root) / a
    x, z = origin[0] + reach * ray[..., 0], origin[2] + reach * ray[..., 2]
    along = np.where(square < 0, np.sign(x) * _PAST, radius * np.arctan2(x / radius, (radius - z) / radius))
    return along, origin[1] + reach * ray[..., 1]


def flat(held: Hold) -> Hold:
    """Return the same of a sheet that is not bent."""
    return replace(held, curvature=0.0)
