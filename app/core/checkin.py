"""Turns successive looks at the nearest face into one outcome.

One lucky frame does not open the door: looks are gathered while the same face stays in place, their
embeddings are averaged by quality, and the looks must agree on who it is. Whoever they agree on must then be
there in person (`app.core.liveness`), if need be by following a challenge that nobody could foresee
(`app.core.challenge`), and is looked at once more after it: the face that moved is the face that was known.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core import remote
from app.core.challenge import FACING_PITCH_DEG, Challenge, Move, Verdict
from app.core.liveness import ACCEPT_AFTER_S, EDGES_S, Cue, Level, Liveness
from app.core.liveness import Outcome as Passive
from app.core.looks import (
    LOOKS_KEPT,
    LOOKS_TO_IDENTIFY,
    LOOKS_TO_REFUSE,
    RESEMBLES,
    SAME_FACE,
    Look,
    decide,
    is_another,
)
from app.core.outcomes import (
    Challenged,
    Identified,
    Looking,
    NotEnrolled,
    NotSure,
    Outcome,
    PinWanted,
    Reason,
    Refused,
)
from app.core.quality import CHECK_IN, Defect, defects
from app.core.remote import Asking, is_contradicted

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from app.core.face import Analysis, Box, Face, HeadPose
    from app.core.gallery import Gallery
    from app.core.quality import Profile
    from app.core.remote import Answer, Question

__all__ = [
    "LOOKS_KEPT", "LOOKS_TO_IDENTIFY", "LOOKS_TO_REFUSE", "RESEMBLES", "SAME_FACE", "Challenged", "CheckIn",
    "Identified", "Look", "Looking", "NotEnrolled", "NotSure", "Outcome", "PinWanted", "Reason", "Refused",
    "Rules",
]  # fmt: skip

SAME_PLACE = 0.3
"""Overlap of successive face boxes from which it is the same face."""

FACING_DEG = 20.0
"""Yaw within which a look during or after a challenge says whose face it is; pitch as for the challenge."""

UNSURE_S = 0.5
"""Time without a face that can be compared, after which it may be another: turning blurs it for less."""

GONE_S = 1.0
"""Time without a face after which the place is free again."""

CHALLENGE_AFTER_S = ACCEPT_AFTER_S
"""Time after which whoever is known but not seen to live is challenged: it could have been seen by then."""

DRAWS = 2
"""Challenges in one visit: a slip is forgiven once."""


def _no_moves() -> tuple[Move, ...]:
    raise ValueError("a challenge needs somebody who draws its moves")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site demands beside the gallery's threshold.

    Attributes:
        level: When a person must be seen to be there.
        blocked: Pairs of subjects between whom the face alone does not decide.
        draw: Returns the moves of a new challenge; must not be foreseeable.
        profile: What a look must reach to be compared.
        asking: When another system is asked who somebody is.
    """

    level: Level = Level.OFF
    blocked: frozenset[frozenset[str]] = frozenset()
    draw: Callable[[], tuple[Move, ...]] = _no_moves
    profile: Profile = CHECK_IN
    asking: Asking = field(default_factory=Asking)


@dataclass(frozen=True, slots=True, eq=False)
class CheckIn:
    """The evidence on whoever is in front of the camera.

    Attributes:
        outcome: What is known now; once decided it stays until the face goes or changes.
        looks: Embedded looks at this face, oldest first.
        box: Where the face was last; None when nobody was there.
        seen_ns: Monotonic time at which it was last seen.
        named: Whom the looks agree on while it is not known whether they are there in person.
        liveness: The passive evidence that they are.
        challenge: What they were asked to do; None while nothing is asked.
        draws: How many challenges were drawn.
        unsure_ns: Since when the face cannot be compared although it should be; None while it can.
        question: What another system is asked about this face; None while nothing is.
    """

    outcome: Outcome = field(default_factory=Looking)
    looks: tuple[Look, ...] = ()
    box: Box | None = None
    seen_ns: int = 0
    named: Identified | None = None
    liveness: Liveness = field(default_factory=Liveness)
    challenge: Challenge | None = None
    draws: int = 0
    unsure_ns: int | None = None
    question: Question | None = None

    @property
    def is_decided(self) -> bool:
        """Whether no further look can change the outcome while this face stays."""
        return not isinstance(self.outcome, Looking | Challenged)

    def answered(self, asked_ns: int, answer: Answer | None) -> CheckIn:
        """Take the answer to a question, None for none; one to a question that is over comes too late."""
        question = self.question
        if question is None or question.asked_ns != asked_ns:
            return self
        return replace(self, question=question.answered(answer))

    def after(self, analysis: Analysis, gallery: Gallery, rules: Rules = Rules()) -> CheckIn:
        """Return the evidence after one more analysis."""
        face = analysis.face
        current = _watched(self, analysis, rules)
        if face is None or face.quality is None or face.pose is None:
            is_gone = self.box is None or analysis.captured_ns - self.seen_ns > GONE_S * 1e9
            advice = Defect.NO_FACE if face is None else Defect.TOO_FAR
            return CheckIn(Looking(advice)) if is_gone else current
        if current.box is not None and current.box.overlap(face.box) < SAME_PLACE:
            current = _watched(CheckIn(), analysis, rules)
        current = replace(current, box=face.box, seen_ns=analysis.captured_ns)
        found = defects(face.quality, rules.profile, analysis.width_px)
        current = _compared(current, face, face.pose, found)
        if current.named is not None:
            current = _with_same_face(current, face, face.pose, gallery)
        if current.named is None:
            current = _with_face(current, face, found, gallery, rules)
        return _settled(current, rules, analysis.captured_ns)


def _watched(checkin: CheckIn, analysis: Analysis, rules: Rules) -> CheckIn:
    """Gather what shows that a person is there."""
    if rules.level is Level.OFF or checkin.is_decided:
        return checkin
    challenge = checkin.challenge
    if challenge is not None and challenge.verdict is None:
        challenge = challenge.after(analysis)
    return replace(checkin, liveness=checkin.liveness.after(analysis), challenge=challenge)


def _compared(checkin: CheckIn, face: Face, pose: HeadPose, found: tuple[Defect, ...]) -> CheckIn:
    """Begin anew if the face could not be compared for a while: what was seen since may be another face's."""
    if face.embedding is not None:
        return replace(checkin, unsure_ns=None)
    is_turned = checkin.named is not None and not _is_facing(pose)
    if checkin.is_decided or is_turned or not found:  # without a defect nobody asked for an embedding
        return checkin
    since_ns = checkin.seen_ns if checkin.unsure_ns is None else checkin.unsure_ns
    if checkin.seen_ns - since_ns > UNSURE_S * 1e9:
        return _anew(checkin, found[0])
    return replace(checkin, unsure_ns=since_ns)


def _anew(checkin: CheckIn, advice: Defect | None = None) -> CheckIn:
    """Return no evidence on the face that is there: it may be another one."""
    return CheckIn(Looking(advice), box=checkin.box, seen_ns=checkin.seen_ns)


def _is_facing(pose: HeadPose) -> bool:
    return abs(pose.yaw_deg) < FACING_DEG and abs(pose.pitch_deg) < FACING_PITCH_DEG


def _with_face(
    checkin: CheckIn, face: Face, found: tuple[Defect, ...], gallery: Gallery, rules: Rules
) -> CheckIn:
    """Take in a look at somebody who is not known yet, or is decided on."""
    if found or face.embedding is None:
        outcome: Outcome = Looking(found[0] if found else None)
        return checkin if checkin.is_decided else replace(checkin, outcome=outcome)
    if _is_another(checkin, face.embedding):
        checkin = _anew(checkin)
    if checkin.is_decided:
        return checkin
    best = gallery.identify(face.embedding).best
    quality = face.quality.unified if face.quality else 0
    look = Look(face.embedding, quality, best.subject_id if best else "", face.image, face.quality)
    return _concluded(replace(checkin, looks=(*checkin.looks, look)[-LOOKS_KEPT:]), gallery, rules)


def _concluded(checkin: CheckIn, gallery: Gallery, rules: Rules) -> CheckIn:
    """Say what the looks come to, with what another system says of them if that is asked."""
    looks, question = checkin.looks, checkin.question
    outcome = decide(looks, gallery, rules.blocked)
    if question is None:
        question = remote.asked(looks, outcome, rules.asking, rules.blocked, checkin.seen_ns)
    else:
        question = question.after(outcome, checkin.seen_ns)
    if question is not None:
        outcome = remote.concluded(question, looks, outcome, gallery, rules.blocked)
    named = outcome if isinstance(outcome, Identified) else None
    return replace(checkin, question=question, named=named, outcome=Looking(None) if named else outcome)


def _with_same_face(checkin: CheckIn, face: Face, pose: HeadPose, gallery: Gallery) -> CheckIn:
    """See to it that the face that is known is still the one that is there, above all after a challenge."""
    if face.embedding is None or not _is_facing(pose):
        return checkin
    if _is_another(checkin, face.embedding):
        return _anew(checkin)
    has_passed = checkin.challenge is not None and checkin.challenge.verdict is Verdict.PASSED
    if checkin.named is None or checkin.is_decided or not has_passed:
        return checkin
    if not _is_still(checkin.named, face.embedding, gallery):
        return _anew(checkin)
    return replace(checkin, outcome=replace(checkin.named, liveness="challenge"))


def _is_another(checkin: CheckIn, embedding: NDArray[np.float32]) -> bool:
    asked = checkin.question
    return is_another(checkin.looks, embedding) or (asked is not None and asked.is_another(embedding))


def _is_still(named: Identified, embedding: NDArray[np.float32], gallery: Gallery) -> bool:
    """Return whether nothing in the last look speaks against who it is."""
    found = gallery.identify(embedding)
    if named.decided_by:
        return not is_contradicted(named.subject_id, found, embedding, gallery)
    return found.best is not None and found.best.subject_id == named.subject_id


def _settled(checkin: CheckIn, rules: Rules, now_ns: int) -> CheckIn:
    """Decide whether whoever is known is there in person, or ask them to show it."""
    named, challenge = checkin.named, checkin.challenge
    if named is None or checkin.is_decided:
        return checkin
    if rules.level is not Level.OFF and checkin.liveness.outcome is Passive.REFUSED:
        return _refused(checkin, named, Reason.ATTACK)
    is_asked = challenge is not None and (challenge.has_asked or checkin.draws > 1)
    was_seen = rules.level is Level.DOUBT and checkin.liveness.outcome is Passive.ACCEPTED
    if challenge is None or (was_seen and not is_asked):
        return _unchallenged(checkin, named, rules, now_ns)
    if challenge.verdict is Verdict.PASSED:
        return replace(checkin, outcome=Looking(None))  # one more look at the face that moved
    if challenge.verdict is Verdict.FAILED:
        is_over = checkin.draws >= DRAWS
        return _refused(checkin, named, Reason.CHALLENGE) if is_over else _challenged(checkin, rules, now_ns)
    return replace(checkin, outcome=_asked(challenge))


def _unchallenged(checkin: CheckIn, named: Identified, rules: Rules, now_ns: int) -> CheckIn:
    liveness = checkin.liveness
    is_suspicious = bool({said.cue for said in liveness.said} & {Cue.EDGES, Cue.FROZEN})
    if rules.level is Level.OFF:
        return replace(checkin, outcome=named)
    if rules.level is Level.PASSIVE and is_suspicious:
        return _refused(checkin, named, Reason.ATTACK)
    is_calm = rules.level is Level.PASSIVE and liveness.observed_s >= EDGES_S
    if rules.level is not Level.CHALLENGE and (is_calm or liveness.outcome is Passive.ACCEPTED):
        return replace(checkin, outcome=replace(named, liveness="passive"))
    is_time = liveness.outcome is not None or liveness.observed_s >= CHALLENGE_AFTER_S
    is_due = rules.level is Level.CHALLENGE or (rules.level is Level.DOUBT and is_time)
    return _challenged(checkin, rules, now_ns) if is_due else checkin


def _challenged(checkin: CheckIn, rules: Rules, now_ns: int) -> CheckIn:
    drawn = Challenge.begun(rules.draw(), now_ns)
    return replace(checkin, challenge=drawn, draws=checkin.draws + 1, outcome=_asked(drawn))


def _asked(challenge: Challenge) -> Outcome:
    return Challenged(challenge.move, challenge.number, challenge.count, challenge.share_left)


def _refused(checkin: CheckIn, named: Identified, reason: Reason) -> CheckIn:
    cues = tuple(dict.fromkeys(said.cue.value for said in checkin.liveness.said))
    return replace(checkin, outcome=Refused(named.subject_id, named.score, reason, cues))
