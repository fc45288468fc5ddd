"""The passive stage of presentation attack detection (ISO/IEC 30107-3 terms): is a live person there?

Each cue has a physical reason. What a still picture cannot do speaks for a live person: a nose that moves
against the cheeks as the head turns. Blinks are noted but decide nothing. What no scene behind a person can
do speaks for an attack: straight edges on all four sides of the face. The lower one crosses the body, so that
it is not behind the person but before them: the edge of a sheet, a phone or a window on a screen.

A video that is replayed so large that none of its edges is seen blinks and turns as the person in it did:
nothing here tells it from a live person. Only an active challenge, in an order nobody can foresee, does.

A network that a site adds (`app.vision.pad_network`) speaks through the median of its answers: against a live
person alone, for one only together with a blink, since it was trained on pictures of other cameras.

Measured on four clips of two people and on stills moved before a camera: enough to see that a cue works, not
to state an error rate. Doubt is therefore never decided here but asks for a challenge.
"""

from __future__ import annotations

import enum
import math
import statistics
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.flatness import out_of_plane

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.core.face import Analysis, Box, Face, HeadPose

SAME_PLACE = 0.3
"""Overlap of successive face boxes from which it is the same face, as for a check-in."""

LOST_S = 0.5
"""Time without a face after which all evidence is void: a picture may have been put in its place."""

ACCEPT_AFTER_S = 2.0
"""Least time before anything but a refusal: a bezel shows itself within it, though not in every frame."""

DECIDE_AFTER_S = 3.0
"""Time after which whoever has not turned is challenged: a queue waits."""

EDGES_S = 1.0
"""Least time after which edges speak: a person on the way past a door frame is enclosed for less."""

SPANS = 0.6
"""Share of a side of the face that a straight edge beyond it must span: a hand may hide the rest."""

DOUBTFUL_SHARE = 0.1
"""Share of analyses with suspicious edges that makes doubt; none of 733 frames of live
people has them, but 5 of 49 portraits do: walls have doors."""

DISPLAY_SHARE = 0.1
DISPLAY_LOOKS = 10
"""Share and least number of analyses with edges on all four sides that make an attack; none in those
733 frames and 49 portraits."""

FROZEN_S = 0.5
"""Time without any change of any pixel: a sensor's noise changes each frame, a repeated one lasts 0.1 s."""

TURN_DEG = 20.0
OUT_OF_PLANE = 0.15
"""Least change of yaw or pitch, and least `out_of_plane`, of a turned head. Live: 0.15 at 25
degrees and 0.27 at 35; stills moved before a camera up to 17 degrees and 0.11, bent ones up to 0.13."""

TURN_S = 0.2
"""Time a turn must last: a hand that passes before a picture disturbs the landmarks for less."""

FACING_DEG = 15.0
"""Change of yaw or pitch from which lids are not looked at: a bowed head seems to have closed eyes."""

NETWORK_LOOKS = 10
NETWORK_LOOKS_KEPT = 30
"""Least and greatest number of the network's answers that count, the last ones: 1 and 3 s. Their median
counts: single answers vary by more than live people and replays differ."""

LIDS_CLOSE = 1 / 3
"""Rise of both eyes' blink score that closes them, as a share of what is left to rise: narrow eyes score 0.3
while they are open. 200 stills that were moved seemed to blink 3 times."""

LIDS_OPEN = 1 / 6
"""Rise below which they are open again, as the same share."""

BLINK_S = (0.04, 0.5)
"""Shortest and longest blink: 0.1 to 0.4 s in people, and the time between two frames."""

_LEAST_ROOM = 0.3
"""Least that is taken to be left: eyes that are shut from the first look cannot close."""

LIDS_MEMORY_S = 1.0
"""Time constant of what counts as open: tilting a picture changes its score no faster."""


class Level(enum.Enum):
    """How much a site asks for before it believes that a live person is there.

    `CHALLENGE` asks everybody to move, `DOUBT` those of whom the passive stage is not sure.
    """

    OFF = "off"
    PASSIVE = "passive"
    CHALLENGE = "challenge"
    DOUBT = "doubt"


class Outcome(enum.Enum):
    """What the passive stage says of a presentation."""

    ACCEPTED = "accepted"
    CHALLENGED = "challenged"
    REFUSED = "refused"


class Cue(enum.Enum):
    """What spoke for or against a live person."""

    BLINK = "blink"
    TURN = "turn"
    EDGES = "edges"
    DISPLAY = "display"
    FROZEN = "frozen"
    GENUINE = "genuine"
    SPOOF = "spoof"


@dataclass(frozen=True, slots=True)
class Cues:
    """Native cues of one face in one frame.

    Attributes:
        left: Share of the face's height that a straight edge left of it spans, 0 to 1.
        right: The same to its right.
        above: Share of its width that a straight edge above it spans, 0 to 1.
        below: The same below it, across the body.
        fingerprint: Equal for frames of which every pixel is equal.
        genuine: How real the face looks to the site's network: 0 and less is clearly not real, 1 and more
            clearly real; None where it was not asked.
    """

    left: float = 0.0
    right: float = 0.0
    above: float = 0.0
    below: float = 0.0
    fingerprint: int = 0
    genuine: float | None = None

    @property
    def is_doubtful(self) -> bool:
        """Whether edges lie as those of a sheet or display would; door frames and lintels do so, too."""
        return self.below >= SPANS or self.above >= SPANS or min(self.left, self.right) >= SPANS

    @property
    def is_enclosed(self) -> bool:
        """Whether there are edges on all four sides."""
        return min(self.left, self.right, self.above, self.below) >= SPANS


@dataclass(frozen=True, slots=True)
class Said:
    """A cue that spoke, and when: seconds after the face came."""

    cue: Cue
    at_s: float


@dataclass(frozen=True, slots=True)
class Lids:
    """The course of both eyes' lids.

    Attributes:
        open_level: Blink score of the open eyes, 0 to 1; None before the first look.
        closed_ns: When they closed; None while they are open.
        seen_ns: Time of the last look.
        blinked: Whether a blink ended with the last look.
    """

    open_level: float | None = None
    closed_ns: int | None = None
    seen_ns: int = 0
    blinked: bool = False

    def after(self, score: float, now_ns: int) -> Lids:
        """Return the course after one more look; `score` is that of the eye less closed, 0 to 1."""
        if self.open_level is None:
            return Lids(score, None, now_ns)
        shut = (score - self.open_level) / max(1 - self.open_level, _LEAST_ROOM)
        if self.closed_ns is None and shut < LIDS_CLOSE:
            share = 1 - math.exp((self.seen_ns - now_ns) / 1e9 / LIDS_MEMORY_S)
            return Lids(self.open_level + share * (score - self.open_level), None, now_ns)
        if self.closed_ns is None:
            return Lids(self.open_level, now_ns, now_ns)
        shut_s = (now_ns - self.closed_ns) / 1e9
        if shut_s > BLINK_S[1]:  # not a blink: the eyes stay shut, or the picture changed
            return Lids(score, None, now_ns)
        if shut > LIDS_OPEN:
            return replace(self, seen_ns=now_ns, blinked=False)
        return Lids(self.open_level, None, now_ns, blinked=shut_s >= BLINK_S[0])


def closed_score(face: Face) -> float:
    """Return the blink score of the eye that is less closed, 0 to 1."""
    return min(face.blendshapes.get(f"eyeBlink{side}", 0.0) for side in ("Left", "Right"))


@dataclass(frozen=True, slots=True, eq=False)
class Liveness:
    """The evidence on the face in front of the camera.

    Attributes:
        outcome: None while undecided. Once accepted or refused it stays until the face goes; a challenge
            may still become a refusal.
        said: The cues that spoke, in their order; a blink as often as it was seen.
        box: Where the face was last; None when nobody was there.
        since_ns: When it came.
        seen_ns: When it was last seen.
        first: The face at that time, to which turns are compared.
        lids: Of its eyes.
        turned_ns: Since when it is turned as no flat picture can be; None while it is not.
        changed_ns: When any pixel of the frame last changed.
        fingerprint: Of the last frame.
        looks: How often it was looked at.
        doubtful: How often there were edges as those of a display.
        enclosed: How often they were on all four sides.
        genuine: The last answers of the site's network.
    """

    outcome: Outcome | None = None
    said: tuple[Said, ...] = ()
    box: Box | None = None
    since_ns: int = 0
    seen_ns: int = 0
    first: Face | None = None
    lids: Lids = Lids()
    turned_ns: int | None = None
    changed_ns: int = 0
    fingerprint: int = 0
    looks: int = 0
    doubtful: int = 0
    enclosed: int = 0
    genuine: tuple[float, ...] = ()

    def after(self, analysis: Analysis) -> Liveness:
        """Return the evidence after one more analysis; one without cues changes nothing."""
        face, now_ns = analysis.face, analysis.captured_ns
        lost = self.box is not None and now_ns - self.seen_ns > LOST_S * 1e9
        if face is None:
            return Liveness() if lost else self
        if face.cues is None or face.landmarks is None or face.pose is None:
            return self
        if self.box is None or lost or self.box.overlap(face.box) < SAME_PLACE:
            current = Liveness(since_ns=now_ns, changed_ns=now_ns, first=face)
        else:
            current = self
        looked = _looked(current, face, face.cues, face.landmarks, face.pose, now_ns)
        return _decided(_heard(looked, blinked=looked.lids.blinked and looked.lids is not current.lids))

    @property
    def observed_s(self) -> float:
        """Seconds between the face's coming and the last look at it."""
        return (self.seen_ns - self.since_ns) / 1e9


def _looked(  # noqa: PLR0913, PLR0917 - the face, and what is known not to be None of it
    evidence: Liveness,
    face: Face,
    cues: Cues,
    landmarks: NDArray[np.float32],
    pose: HeadPose,
    now_ns: int,
) -> Liveness:
    """Take in one look at the face."""
    first = evidence.first
    if first is None or first.pose is None or first.landmarks is None:
        raise AssertionError("evidence on a face began without it")
    turn_deg = max(abs(pose.yaw_deg - first.pose.yaw_deg), abs(pose.pitch_deg - first.pose.pitch_deg))
    lids = evidence.lids
    if turn_deg < FACING_DEG:
        lids = lids.after(closed_score(face), now_ns)
    is_turned = turn_deg >= TURN_DEG and out_of_plane(first.landmarks, landmarks) >= OUT_OF_PLANE
    turned_ns = (now_ns if evidence.turned_ns is None else evidence.turned_ns) if is_turned else None
    return replace(
        evidence,
        box=face.box,
        seen_ns=now_ns,
        lids=lids,
        turned_ns=turned_ns,
        changed_ns=evidence.changed_ns if cues.fingerprint == evidence.fingerprint else now_ns,
        fingerprint=cues.fingerprint,
        looks=evidence.looks + 1,
        doubtful=evidence.doubtful + cues.is_doubtful,
        enclosed=evidence.enclosed + cues.is_enclosed,
        genuine=evidence.genuine if cues.genuine is None else _kept(evidence.genuine, cues.genuine),
    )


def _kept(answers: tuple[float, ...], answer: float) -> tuple[float, ...]:
    return (*answers, answer)[-NETWORK_LOOKS_KEPT:]


def _heard(evidence: Liveness, *, blinked: bool) -> Liveness:
    """Note which cues speak now; all but the blink speak once."""
    turned_s = 0.0 if evidence.turned_ns is None else (evidence.seen_ns - evidence.turned_ns) / 1e9
    settled = evidence.observed_s >= EDGES_S
    genuine = statistics.median(evidence.genuine) if len(evidence.genuine) >= NETWORK_LOOKS else None
    speaking = {
        Cue.BLINK: blinked,
        Cue.TURN: turned_s >= TURN_S,
        Cue.FROZEN: evidence.seen_ns - evidence.changed_ns >= FROZEN_S * 1e9,
        Cue.EDGES: settled and evidence.doubtful >= DOUBTFUL_SHARE * evidence.looks,
        Cue.GENUINE: genuine is not None and genuine >= 1,
        Cue.SPOOF: genuine is not None and genuine <= 0,
        Cue.DISPLAY: settled and evidence.enclosed >= max(DISPLAY_LOOKS, DISPLAY_SHARE * evidence.looks),
    }
    known = {said.cue for said in evidence.said} - {Cue.BLINK}
    new = tuple(Said(cue, evidence.observed_s) for cue, says in speaking.items() if says and cue not in known)
    return replace(evidence, said=evidence.said + new)


def _decided(evidence: Liveness) -> Liveness:
    if evidence.outcome in {Outcome.ACCEPTED, Outcome.REFUSED}:
        return evidence
    cues = [said.cue for said in evidence.said]
    if Cue.DISPLAY in cues:
        return replace(evidence, outcome=Outcome.REFUSED)
    if evidence.outcome is not None or evidence.observed_s < ACCEPT_AFTER_S:
        return evidence
    if {Cue.EDGES, Cue.FROZEN, Cue.SPOOF} & set(cues):
        return replace(evidence, outcome=Outcome.CHALLENGED)
    # Blinks alone are not enough: one of 50 bent pictures seemed to blink twice.
    if Cue.TURN in cues or {Cue.GENUINE, Cue.BLINK} <= set(cues):
        return replace(evidence, outcome=Outcome.ACCEPTED)
    return (
        replace(evidence, outcome=Outcome.CHALLENGED) if evidence.observed_s >= DECIDE_AFTER_S else evidence
    )
