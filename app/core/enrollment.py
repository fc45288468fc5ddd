"""Collects samples of one person: what is asked for, what is taken by itself, and when to give up asking."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core.gate import LIGHT, embeddable, in_bad_light, turned
from app.core.guidance import ASKED, ASKED_MORE, Guidance, Mode, Refusal
from app.core.poses import Head, Pose, pose_of
from app.core.quality import ENROLL, Defect, defects
from app.core.samples import (
    BURST_S,
    Burst,
    Sample,
    best_sample,
    diversity,
    is_duplicate,
    is_somebody_else,
    sample_of,
)

if TYPE_CHECKING:
    from app.core.face import Analysis, HeadPose
    from app.core.quality import Profile, Quality

# who enrolls needs these too
__all__ = ["Guidance", "Mode", "Pose", "Refusal", "Sample", "best_sample", "pose_of", "sample_of"]

NEEDED = 5
"""Samples of a complete enrollment with all poses."""

ENOUGH = 3
"""Samples with which the operator may go on: from there on one more reference adds little."""

CHANGE_S = 2.0
"""How long somebody else must be looking before too few samples of another person are given up for them."""

MORE_S = 3.0
"""How long a pose is asked for before it is asked for more clearly."""

STUCK_S = 8.0
"""How long a head may hardly move although it is asked to, before the front has to do."""

GIVE_UP_S = 15.0
"""How long the next pose is waited for, however the head moves, before those that were taken have to do."""

GONE_S = 2.0
"""How long nobody must be there before what was asked for is asked anew."""

LIGHT_S = 5.0
"""How long better light is asked for: who cannot mend it must not be kept from enrolling."""

SAID_S = 0.5
"""How long an advice stays at least, so that it does not flicker; the screen may hold it longer."""


_TURNED = {Defect.TURNED, Defect.CHIN_UP, Defect.CHIN_DOWN}
_AT_ONCE = {Defect.SEVERAL_FACES, Guidance.OTHER_PERSON}


@dataclass(frozen=True, slots=True)
class Enrollment:
    """The samples so far, and what is wanted next.

    The front is taken first; then whichever missing pose is seen, though one at a time is asked for. A look
    that is good enough begins a burst, and the best of the burst is taken.

    Attributes:
        mode: How many poses are collected.
        countdown_s: How long to count down before the first picture; 0 does not.
        base: What a look from the front must reach.
        samples: In the order they were taken.
        advice: What the person should do now: mend a defect or follow the guidance.
        burst: How far the burst is, 0 to 1.
        counting_s: What remains of the countdown, in seconds; None while nothing is counted.
        fell_back: Whether all poses were asked for in vain, so that what there is had to do.
        refused: Why the latest look was not taken although it was good enough.
        level_deg: Pitch of the person's front; None before there was one.
        head: How the head moves.
        gathered: The burst.
        latest: The latest look of this person that was good enough.
        asked_since_s: Monotonic time of the latest sample, or of the first look after nobody was there.
        gone_since_s: … since which nobody is there; None while somebody is.
        counting_since_s: … of the countdown's begin.
        dim_since_s: … since which light is what is wrong first of all.
        other_since_s: … since which somebody else looks at the camera; None if nobody else does.
        said_s: … at which the advice became what it is.
    """

    mode: Mode = Mode.FULL
    countdown_s: float = 0.0
    base: Profile = ENROLL
    samples: tuple[Sample, ...] = ()
    advice: Defect | Guidance = Defect.NO_FACE
    burst: float = 0.0
    counting_s: float | None = None
    fell_back: bool = False
    refused: Refusal | None = None
    level_deg: float | None = None
    head: Head = field(default_factory=Head)
    gathered: Burst | None = None
    latest: Sample | None = None
    asked_since_s: float | None = None
    gone_since_s: float | None = None
    counting_since_s: float | None = None
    dim_since_s: float | None = None
    other_since_s: float | None = None
    said_s: float | None = None

    @property
    def needed(self) -> int:
        """How many samples are collected."""
        return NEEDED if self.mode is Mode.FULL else 1

    @property
    def taken_poses(self) -> frozenset[Pose]:
        """The poses of which there is a sample."""
        return frozenset(sample.pose for sample in self.samples)

    @property
    def is_complete(self) -> bool:
        """Whether all samples are there."""
        return len(self.samples) >= self.needed and (self.mode is Mode.FULL or Pose.FRONT in self.taken_poses)

    @property
    def is_enough(self) -> bool:
        """Whether the operator may go on."""
        return self.is_complete or (self.mode is Mode.FULL and len(self.samples) >= ENOUGH)

    @property
    def diversity(self) -> int | None:
        """How different the samples are from each other, 0 to 100; None with fewer than two."""
        return diversity(self.samples)

    @property
    def profile(self) -> Profile:
        """What a look must reach to be embedded; what is taken in the end must often reach more.

        It stays the same while samples are collected: a turned head and dim light are embedded from the
        start, so that somebody else is noticed and a pose is not missed while it is asked for.
        """
        return embeddable(self.base, is_turned=self.mode is Mode.FULL)

    def wanted_pose(self) -> Pose | None:
        """Return the first pose of which there is no sample yet; None when there is one of each."""
        poses = list(Pose) if self.mode is Mode.FULL else [Pose.FRONT]
        return next((pose for pose in poses if pose not in self.taken_poses), None)

    def in_mode(self, mode: Mode) -> Enrollment:
        """Return the enrollment in a mode, with the samples there are; asks anew for what is missing."""
        return replace(_again(self), mode=mode, fell_back=False)

    def without(self, index: int) -> Enrollment:
        """Return the enrollment with one sample given up, to be taken again."""
        return replace(_again(self), samples=self.samples[:index] + self.samples[index + 1 :])

    def after(self, analysis: Analysis, *, now_s: float, shutter: bool = False) -> Enrollment:
        """Return the enrollment after one more look.

        Args:
            analysis: What the camera sees.
            now_s: Monotonic time.
            shutter: The operator wants what is there now: not in the wanted pose, not after a burst.
        """
        if self.is_complete:
            return replace(self, advice=_ending(self), refused=None)
        face = analysis.face
        if face is None or face.quality is None:
            return _alone(self, Defect.NO_FACE if face is None else Defect.TOO_FAR, now_s)
        angles = face.quality.measures.pose
        current, found = _judged(_seen(self, angles, now_s), face.quality, analysis.width_px, now_s)
        if found:
            return _not_good(current, found[0], now_s)
        sample = sample_of(face, analysis.captured_ns)
        if sample is None:
            return _unembedded(current, now_s)
        if is_somebody_else(sample, _person(current)):
            if current.samples:
                return _after_somebody_else(current, analysis, now_s)
            current = _begun_anew(current)
        current = replace(current, other_since_s=None, latest=sample)
        return _offered(current, sample, angles.pitch_deg, now_s, shutter=shutter)


def _again(so_far: Enrollment) -> Enrollment:
    """Forget how long was waited and what was gathered."""
    return replace(
        Enrollment(so_far.mode, so_far.countdown_s, so_far.base, so_far.samples),
        fell_back=so_far.fell_back,
        level_deg=so_far.level_deg,
        latest=so_far.latest,
        dim_since_s=so_far.dim_since_s,
    )


def _alone(so_far: Enrollment, defect: Defect, now_s: float) -> Enrollment:
    """Nobody is there, or too far away to be judged: take what was gathered, wait for nothing."""
    since_s = now_s if so_far.gone_since_s is None else so_far.gone_since_s
    alone = replace(
        _begun_anew(_with_best(so_far, now_s)),
        head=Head(),
        asked_since_s=None if now_s - since_s >= GONE_S else so_far.asked_since_s,
        gone_since_s=since_s,
        dim_since_s=None,
        other_since_s=None,
        refused=None,
    )
    return _guided(alone, now_s) if alone.is_complete else _saying(alone, defect, now_s)


def _ending(so_far: Enrollment) -> Guidance:
    if not so_far.fell_back:
        return Guidance.DONE
    return Guidance.ONLY_FRONT if so_far.taken_poses == {Pose.FRONT} else Guidance.NOT_ALL


def _person(so_far: Enrollment) -> tuple[Sample, ...]:
    """Return looks of the person who is being enrolled; nobody is, before there is one to keep."""
    is_begun = so_far.samples or so_far.gathered
    return (*so_far.samples, so_far.latest) if is_begun and so_far.latest else so_far.samples


def _collectable(so_far: Enrollment) -> frozenset[Pose]:
    """Return the poses of which a sample is taken by itself: the front first, the others are told by it."""
    if so_far.mode is Mode.QUICK or so_far.level_deg is None:
        return frozenset({Pose.FRONT}) - so_far.taken_poses
    return frozenset(Pose) - so_far.taken_poses


def _seen(so_far: Enrollment, angles: HeadPose, now_s: float) -> Enrollment:
    """Note how the head moves and what remains of the countdown."""
    level_deg = so_far.level_deg
    if level_deg is None:  # unknown: whatever is good enough for the front is level
        level_deg = max(-so_far.base.pitch_deg, min(so_far.base.pitch_deg, angles.pitch_deg))
    asked_since_s = now_s if so_far.asked_since_s is None else so_far.asked_since_s
    since_s = so_far.counting_since_s
    left_s = 0.0 if since_s is None or so_far.samples else since_s + so_far.countdown_s - now_s
    return replace(
        so_far,
        head=so_far.head.after(angles, now_s, level_deg),
        asked_since_s=asked_since_s,
        gone_since_s=None,
        counting_s=left_s if left_s > 0 else None,
        refused=None,
    )


def _judged(
    so_far: Enrollment, quality: Quality, width_px: int, now_s: float
) -> tuple[Enrollment, tuple[Defect, ...]]:
    """List what must be mended, most urgent first; light that nobody mends has to do after a while."""
    gate = so_far.base
    if so_far.mode is Mode.FULL and so_far.level_deg is not None and so_far.head.pose is not Pose.FRONT:
        gate = turned(gate, so_far.level_deg)
    found = defects(quality, gate, width_px)
    if LIGHT.isdisjoint(found):
        return replace(so_far, dim_since_s=None), found
    dim_since_s = so_far.dim_since_s
    if dim_since_s is None and found[0] in LIGHT:
        dim_since_s = now_s
    if dim_since_s is not None and now_s - dim_since_s >= LIGHT_S:
        found = in_bad_light(found, quality, gate, width_px)
    return replace(so_far, dim_since_s=dim_since_s), found


def _not_good(so_far: Enrollment, defect: Defect, now_s: float) -> Enrollment:
    """Ask for the most urgent defect to be mended; what was gathered before is taken."""
    if defect is Defect.SEVERAL_FACES:
        return _saying(replace(_begun_anew(so_far), head=Head()), defect, now_s)
    current = _with_best(so_far, now_s)
    is_a_turn_wanted = current.wanted_pose() is not Pose.FRONT
    if current.is_complete or (defect in _TURNED and is_a_turn_wanted):
        return _guided(current, now_s, too_far=current.head.pose in _collectable(current))
    return _saying(current, defect, now_s)


def _unembedded(so_far: Enrollment, now_s: float) -> Enrollment:
    """Guide; the burst goes on while the pose stays."""
    current = _timed(so_far, now_s)
    if current.other_since_s is not None:
        return _saying(current, Guidance.OTHER_PERSON, now_s)
    return _guided(current, now_s)


def _offered(
    so_far: Enrollment, sample: Sample, pitch_deg: float, now_s: float, *, shutter: bool
) -> Enrollment:
    """Gather a good look of the right person, or say why not; take the best when it is time."""
    is_front = so_far.mode is Mode.QUICK and shutter
    sample = replace(sample, pose=Pose.FRONT if is_front else so_far.head.pose)
    current = _timed(so_far, now_s)
    if current.is_complete:
        return _guided(current, now_s)
    refused = _refusal(current, sample, shutter=shutter)
    if refused is not None:
        return _guided(replace(current, refused=refused), now_s)
    current = _counting(current, now_s)
    if shutter or current.counting_s is None:
        current = _with_look(current, sample, pitch_deg, now_s)
    return _guided(_with_best(current, now_s) if shutter else _timed(current, now_s), now_s)


def _refusal(so_far: Enrollment, sample: Sample, *, shutter: bool) -> Refusal | None:
    if not shutter and sample.pose not in _collectable(so_far):
        return Refusal.OTHER_POSE
    if is_duplicate(sample, so_far.samples):
        return Refusal.DUPLICATE
    return None if shutter or so_far.head.is_still else Refusal.MOVING


def _counting(so_far: Enrollment, now_s: float) -> Enrollment:
    """Begin the countdown to the first picture unless there is none, or it has begun."""
    if so_far.countdown_s <= 0 or so_far.samples or so_far.counting_since_s is not None:
        return so_far
    return replace(so_far, counting_since_s=now_s, counting_s=so_far.countdown_s)


def _with_look(so_far: Enrollment, sample: Sample, pitch_deg: float, now_s: float) -> Enrollment:
    off = so_far.head.off
    if so_far.gathered is None:
        return replace(so_far, gathered=Burst(now_s, sample, off, pitch_deg))
    return replace(so_far, gathered=so_far.gathered.with_look(sample, off, pitch_deg))


def _timed(so_far: Enrollment, now_s: float) -> Enrollment:
    """Take the best of the burst if it has lasted long enough or the head has left the pose."""
    if so_far.gathered is None:
        return so_far
    lasted_s = now_s - so_far.gathered.since_s
    if lasted_s >= BURST_S or so_far.head.pose is not so_far.gathered.best.pose:
        return _with_best(so_far, now_s)
    return replace(so_far, burst=lasted_s / BURST_S)


def _with_best(so_far: Enrollment, now_s: float) -> Enrollment:
    """Take the best of the burst, if there is one."""
    if so_far.gathered is None:
        return so_far
    best = so_far.gathered.best
    return replace(
        so_far,
        samples=(*so_far.samples, best),
        level_deg=so_far.gathered.pitch_deg if best.pose is Pose.FRONT else so_far.level_deg,
        gathered=None,
        burst=0.0,
        counting_s=None,
        asked_since_s=now_s,
        said_s=None,
    )


def _begun_anew(so_far: Enrollment) -> Enrollment:
    """Give up the burst and the countdown."""
    return replace(so_far, gathered=None, burst=0.0, counting_since_s=None, counting_s=None)


def _after_somebody_else(so_far: Enrollment, analysis: Analysis, now_s: float) -> Enrollment:
    """Say so; begin anew with whoever stays, unless there are enough samples of the person before."""
    current = _with_best(so_far, now_s)
    since_s = now_s if current.other_since_s is None else current.other_since_s
    if not current.is_enough and now_s - since_s >= CHANGE_S:
        return Enrollment(so_far.mode, so_far.countdown_s, so_far.base).after(analysis, now_s=now_s)
    return _saying(replace(current, other_since_s=since_s), Guidance.OTHER_PERSON, now_s)


def _guided(so_far: Enrollment, now_s: float, *, too_far: bool = False) -> Enrollment:
    """Say what is wanted next, or how it ended."""
    if not so_far.is_complete and _is_stuck(so_far, now_s):
        stuck = replace(so_far, mode=Mode.QUICK, fell_back=True, said_s=None)
        return _saying(stuck, _ending(stuck), now_s)
    if so_far.is_complete:
        return _saying(so_far, _ending(so_far), now_s)
    if too_far:
        return _saying(so_far, Guidance.LESS, now_s)
    is_asked_again = so_far.asked_since_s is not None and now_s - so_far.asked_since_s >= MORE_S
    asked = ASKED_MORE if is_asked_again else ASKED
    return _saying(so_far, asked[so_far.wanted_pose() or Pose.FRONT], now_s)


def _is_stuck(so_far: Enrollment, now_s: float) -> bool:
    """Whether the next pose is asked for in vain; that is plain sooner where there was no turn at all."""
    if so_far.asked_since_s is None or so_far.gathered or Pose.FRONT not in so_far.taken_poses:
        return False
    asked_s, unmoved_since_s = now_s - so_far.asked_since_s, so_far.head.unmoved_since_s
    if asked_s >= GIVE_UP_S:
        return True
    is_unmoved = unmoved_since_s is not None and now_s - unmoved_since_s >= STUCK_S
    return asked_s >= STUCK_S and is_unmoved and so_far.taken_poses == {Pose.FRONT}


def _saying(so_far: Enrollment, advice: Defect | Guidance, now_s: float) -> Enrollment:
    """Return the enrollment with an advice, unless the one before was said only just now."""
    is_fresh = so_far.said_s is not None and now_s - so_far.said_s < SAID_S
    if advice is so_far.advice or (is_fresh and advice not in _AT_ONCE):
        return so_far
    return replace(so_far, advice=advice, said_s=now_s)
