"""The active challenge: moves in an order that nobody can foresee, each asked when the one before is done.

A recording shows the moves of whoever was recorded, in the order they were made in; it passes only if that
very order is drawn. A picture can be turned, but not so that the nose moves against the cheeks. Neither is
true of blinks and of coming closer: people blink unasked, and any picture can be held nearer. (The nose of a
face that comes closer grows more than its ears, but the landmarks are fitted to a model face that has its
own depth, so that this was not seen in them.) Those two moves are therefore never the only ones that are
drawn while a site allows others.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.flatness import out_of_plane
from app.core.liveness import FACING_DEG, FROZEN_S, LOST_S, SAME_PLACE, Lids, closed_score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from app.core.face import Analysis, Box, Face, HeadPose


class Move(enum.Enum):
    """What a person is asked to do; left and right are their own, as in a mirror.

    The camera's image is not mirrored: who turns to their left turns towards the image's right, where yaw is
    positive (`app.core.face.HeadPose`). The preview is mirrored: there they turn towards the screen's left.
    """

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    BLINK = "blink"
    CLOSER = "closer"


class Verdict(enum.Enum):
    """How a challenge ended."""

    PASSED = "passed"
    FAILED = "failed"


class Reason(enum.Enum):
    """Why a challenge failed; for the record, not for the screen."""

    TOO_SLOW = "too slow"
    TOO_EARLY = "too early"
    ANOTHER_MOVE = "another move"
    FROZEN = "frozen"
    OTHER_FACE = "other face"
    LOST = "lost"


class Phase(enum.Enum):
    """What a challenge waits for: that the person faces the camera, makes the move, and faces it again."""

    FACING = enum.auto()
    MOVING = enum.auto()
    RETURNING = enum.auto()


HEAD_MOVES = (Move.LEFT, Move.RIGHT, Move.UP, Move.DOWN)
"""Moves that no flat picture can make."""

LEAST_HEAD_MOVES = 2
"""How many of them are drawn at least."""

LIMIT_S = 5.0
"""Time for one move, and for facing the camera again: reading takes 1 s, moving 1 s, and some are slow."""

REACTION_S = 0.2
"""Least time between asking and moving: the fastest people react to what they see in 0.2 s."""

FACING_YAW_DEG = 15.0
FACING_PITCH_DEG = 25.0
"""Largest angles of a face that faces the camera; it may stand above or below the eyes."""

STEADY_S = 0.3
STEADY_DEG = 6.0
"""How long a face must face the camera, within what angle, before the first move is asked."""

NEUTRAL_DEG = 10.0
"""Largest angle to that first pose at which a face is back."""

MOVE_DEG = 18.0
MOVE_OUT_OF_PLANE = 0.1
"""Least change of yaw or pitch, and least `out_of_plane`, of a move of the head."""

HELD_S = 0.15
"""How long a move must last: longer than a hand that passes before a picture disturbs its landmarks."""

CLOSER = 1.3
"""Growth of a face that came closer: from 65 cm to 50 cm."""

BLINKS = 2
"""People blink once unasked within `LIMIT_S`, but seldom twice."""

_ACROSS = (33, 263)
_DOWN = (9, 152)
"""MediaPipe's landmarks between which a face is measured: outer eye corners, and brow to chin."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Where a face points, and its landmarks: float32, shape (478, 2), pixels."""

    pose: HeadPose
    landmarks: NDArray[np.float32]

    @property
    def is_facing(self) -> bool:
        """Whether it faces the camera."""
        return abs(self.pose.yaw_deg) <= FACING_YAW_DEG and abs(self.pose.pitch_deg) <= FACING_PITCH_DEG

    @property
    def extent_px(self) -> tuple[float, float]:
        """Width between the eyes' outer corners, and height from brow to chin."""
        across, down = (self.landmarks[a] - self.landmarks[b] for a, b in (_ACROSS, _DOWN))
        return float(np.linalg.norm(across)), float(np.linalg.norm(down))

    def turned_deg(self, first: Look) -> tuple[float, float]:
        """Return by how much yaw and pitch differ from an earlier look."""
        return self.pose.yaw_deg - first.pose.yaw_deg, self.pose.pitch_deg - first.pose.pitch_deg

    def is_near(self, first: Look, angle_deg: float) -> bool:
        """Whether it points to within an angle of where an earlier look did."""
        return max(map(abs, self.turned_deg(first))) <= angle_deg

    def grown(self, extent_px: tuple[float, float]) -> float:
        """Return how many times as large it is; what a turned head makes longer it makes narrower."""
        return min(now / max(then, 1.0) for now, then in zip(self.extent_px, extent_px, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Challenge:
    """Moves that are asked one after another, and how far they were followed.

    Attributes:
        moves: What is asked, in this order; at least one.
        since_ns: When the present phase began.
        seen_ns: When the face was last seen.
        limit_s: Time for each phase.
        phase: What is waited for.
        done: How many moves were made.
        verdict: None while it runs.
        reason: Why it failed; None unless it did.
        box: Where the face was last.
        first: The face as it faced the camera before the first move.
        steady_ns: Since when it did so.
        extent_px: Of the face when the move was asked.
        shown: What the head does now, other than facing the camera.
        shown_ns: Since when.
        lids: Of the eyes.
        blinks: How often they blinked since the move was asked; of interest only if it was that.
        fingerprint: Of the last frame.
        changed_ns: When any pixel last changed.
    """

    moves: tuple[Move, ...]
    since_ns: int
    seen_ns: int
    limit_s: float = LIMIT_S
    phase: Phase = Phase.FACING
    done: int = 0
    verdict: Verdict | None = None
    reason: Reason | None = None
    box: Box | None = None
    first: Look | None = None
    steady_ns: int = 0
    extent_px: tuple[float, float] = (math.inf, math.inf)
    shown: Move | None = None
    shown_ns: int = 0
    lids: Lids = field(default_factory=Lids)
    blinks: int = 0
    fingerprint: int | None = None
    changed_ns: int = 0

    @classmethod
    def begun(cls, moves: Sequence[Move], now_ns: int, limit_s: float = LIMIT_S) -> Challenge:
        """Return a challenge that begins now.

        Args:
            moves: What to ask, in this order; at least one. See `drawn`.
            now_ns: Monotonic time; analyses of earlier frames are ignored.
            limit_s: Time for each move.
        """
        return cls(tuple(moves), now_ns, now_ns, limit_s, changed_ns=now_ns)

    @property
    def move(self) -> Move | None:
        """What is asked now; None while the person is to face the camera, and after the end."""
        return self.moves[self.done] if self.phase is Phase.MOVING and self.verdict is None else None

    @property
    def has_asked(self) -> bool:
        """Whether any move was asked yet."""
        return self.phase is not Phase.FACING

    @property
    def number(self) -> int:
        """Which move it is, from 1 to `count`."""
        return min(self.done + 1, self.count)

    @property
    def count(self) -> int:
        """How many moves are asked."""
        return len(self.moves)

    @property
    def share_left(self) -> float:
        """Share of the time that is left at the last analysis, for the move or for facing the camera."""
        return min(max(1 - (self.seen_ns - self.since_ns) / 1e9 / self.limit_s, 0.0), 1.0)

    def after(self, analysis: Analysis) -> Challenge:
        """Return the challenge after one more analysis; once it has ended it stays as it is."""
        face, now_ns = analysis.face, analysis.captured_ns
        if self.verdict is not None or now_ns < self.seen_ns:
            return self
        overdue = _overdue(self, now_ns)
        if overdue is not None:
            return _failed(self, overdue)
        if face is None or face.landmarks is None or face.pose is None:
            return self
        if self.box is not None and self.box.overlap(face.box) < SAME_PLACE:
            return _failed(self, Reason.OTHER_FACE)
        look = Look(face.pose, face.landmarks)
        return _judged(_seen(self, face, look, now_ns), look)


def drawn(choose: Callable[[Sequence[Move]], Move], moves: Sequence[Move], count: int) -> tuple[Move, ...]:
    """Draw the moves of a challenge.

    No move comes twice while there are others, none twice in a row unless it is the only one, and at least
    two (`LEAST_HEAD_MOVES`) are of the head if those are allowed.

    Args:
        choose: Picks one of several, all equally likely: the randomness, of which the core has none.
        moves: What the site allows; at least one.
        count: How many to draw, at least one.
    """
    allowed = list(dict.fromkeys(moves))
    heads = [move for move in allowed if move in HEAD_MOVES]
    found: list[Move] = []
    for left in range(count, 0, -1):
        heads_missing = min(LEAST_HEAD_MOVES, len(heads)) - sum(move in heads for move in found)
        found.append(choose(_fresh(heads if left <= heads_missing else allowed, found)))
    return tuple(found)


def _fresh(pool: Sequence[Move], found: Sequence[Move]) -> Sequence[Move]:
    """Return what was not drawn yet, else what was not drawn last, else all of it."""
    unused = [move for move in pool if move not in found]
    return unused or [move for move in pool if move is not found[-1]] or pool


def _failed(challenge: Challenge, reason: Reason) -> Challenge:
    return replace(challenge, verdict=Verdict.FAILED, reason=reason)


def _seen(challenge: Challenge, face: Face, look: Look, now_ns: int) -> Challenge:
    """Take in where the face is and what it does."""
    first, lids = challenge.first, challenge.lids
    shown = None if first is None else _shown(challenge, first, look)
    is_near = first is None or look.is_near(first, FACING_DEG)
    lids = lids.after(closed_score(face), now_ns) if is_near else replace(lids, blinked=False)
    fingerprint = None if face.cues is None else face.cues.fingerprint
    is_same = fingerprint is not None and fingerprint == challenge.fingerprint
    return replace(
        challenge,
        box=face.box,
        seen_ns=now_ns,
        shown=shown,
        shown_ns=challenge.shown_ns if shown is challenge.shown else now_ns,
        lids=lids,
        blinks=challenge.blinks + lids.blinked,
        fingerprint=fingerprint,
        changed_ns=challenge.changed_ns if is_same else now_ns,
    )


def _overdue(challenge: Challenge, now_ns: int) -> Reason | None:
    """Return whether the face is away for too long, or the person takes too long."""
    if now_ns - challenge.seen_ns > LOST_S * 1e9:
        return Reason.LOST
    return Reason.TOO_SLOW if now_ns - challenge.since_ns > challenge.limit_s * 1e9 else None


def _judged(challenge: Challenge, look: Look) -> Challenge:
    """Return the challenge after a look that was taken in."""
    if challenge.seen_ns - challenge.changed_ns >= FROZEN_S * 1e9:
        return _failed(challenge, Reason.FROZEN)
    if challenge.phase is Phase.FACING or challenge.first is None:
        return _faced(challenge, look)
    if challenge.phase is Phase.MOVING:
        return _moved(challenge)
    return _returned(challenge, challenge.first, look)


def _shown(challenge: Challenge, first: Look, look: Look) -> Move | None:
    """Return the move that a face shows against how it faced the camera; None for none that is clear."""
    yaw_deg, pitch_deg = look.turned_deg(first)
    less, more = sorted((abs(yaw_deg), abs(pitch_deg)))
    if more < MOVE_DEG:
        return Move.CLOSER if look.grown(challenge.extent_px) >= CLOSER else None
    if abs(yaw_deg) == more:
        move = Move.LEFT if yaw_deg > 0 else Move.RIGHT
    else:
        move = Move.DOWN if pitch_deg > 0 else Move.UP
    if move is challenge.move:
        return move if out_of_plane(first.landmarks, look.landmarks) >= MOVE_OUT_OF_PLANE else None
    return move if less <= more / 2 else None


def _faced(challenge: Challenge, look: Look) -> Challenge:
    """Ask the first move when the face has been steady before the camera for a while."""
    if not look.is_facing:
        return replace(challenge, first=None)
    if challenge.first is None or not look.is_near(challenge.first, STEADY_DEG):
        return replace(challenge, first=look, steady_ns=challenge.seen_ns)
    if challenge.seen_ns - challenge.steady_ns < STEADY_S * 1e9:
        return challenge
    return _asked(replace(challenge, first=look), look)


def _asked(challenge: Challenge, look: Look) -> Challenge:
    """Ask the next move."""
    return replace(
        challenge,
        phase=Phase.MOVING,
        since_ns=challenge.seen_ns,
        extent_px=look.extent_px,
        shown=None,
        blinks=0,
    )


def _moved(challenge: Challenge) -> Challenge:
    """Judge what is done while a move is asked."""
    is_held = challenge.shown is not None and challenge.seen_ns - challenge.shown_ns >= HELD_S * 1e9
    if is_held and challenge.shown is not challenge.move:
        return _failed(challenge, Reason.ANOTHER_MOVE)
    if challenge.move is Move.BLINK:
        is_made, made_ns = challenge.blinks >= BLINKS, challenge.seen_ns
    else:
        is_made, made_ns = is_held, challenge.shown_ns
    if not is_made:
        return challenge
    if made_ns - challenge.since_ns < REACTION_S * 1e9:
        return _failed(challenge, Reason.TOO_EARLY)
    made = replace(challenge, done=challenge.done + 1, phase=Phase.RETURNING, since_ns=challenge.seen_ns)
    return replace(made, verdict=Verdict.PASSED) if made.done == made.count else made


def _returned(challenge: Challenge, first: Look, look: Look) -> Challenge:
    """Ask the next move when the face is back; on its way it may show only what it was asked."""
    if look.is_near(first, NEUTRAL_DEG):
        return _asked(challenge, look)
    is_held = challenge.seen_ns - challenge.shown_ns >= HELD_S * 1e9
    if is_held and challenge.shown not in {None, challenge.moves[challenge.done - 1]}:
        return _failed(challenge, Reason.ANOTHER_MOVE)
    return challenge
