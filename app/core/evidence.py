"""Why the kiosk decided as it did: everything it knew of a face at the moment of its answer, but the face.

Made once for each outcome. It holds numbers and words: no picture, and no embedding, from which a face could
be found again. Ids of people are in `best` alone; the store keeps them apart (`app.store.decisions`), so that
whoever is erased is in no evidence.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from app.core.face import EMBEDDING_SIZE, embedders
from app.core.looks import LOOKS_TO_IDENTIFY, named, together
from app.core.outcomes import Identified, NotEnrolled, NotSure, PinWanted, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.checkin import CheckIn, Rules
    from app.core.gallery import Candidate, Gallery, Identification
    from app.core.looks import Look

BEST = 5
"""How many subjects are noted."""

_OUTCOMES = {
    Identified: "identified",
    PinWanted: "pin_wanted",
    NotEnrolled: "not_enrolled",
    NotSure: "not_sure",
    Refused: "refused",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """One look that counted.

    Attributes:
        quality: Unified quality, 0 to 100.
        agrees: Whether it is most like the subject that all looks together are most like.
    """

    quality: int
    agrees: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one decision rests on.

    Attributes:
        outcome: What the face came to: `identified`, `refused`, `not_enrolled`, `not_sure`, `pin_wanted`.
        looks: The looks that counted, oldest first.
        best: The most alike subjects, the most alike first, up to five; an id is empty once it was erased.
        threshold: Least evidence to be identified; None if nobody was enrolled.
        compared: What was compared with it: the best score, with dlib alone also its lead.
        lead: How far the best score is above the second; None if there is no second.
        people: How many were enrolled.
        fpir: Tolerated share of strangers who are given a name.
        networks: What the best score rests on: `dlib` or `dlib+sface`; empty if nobody was enrolled.
        models: Names of the models that embedded the looks.
        quality: Unified quality of the best look, 0 to 100.
        worst: Its worst quality component, by its standard name; empty if it was not judged.
        worst_value: That component's value, 0 to 100.
        brightness: Mean luminance of the face in that look, 0 to 1; None if it was not judged.
        sharpness: Its sharpness, as `app.core.components.Measures` has it.
        liveness: The level the site asks for: `off`, `passive`, `doubt` or `challenge`.
        passive: What the passive stage said: `accepted`, `challenged` or `refused`; empty for nothing yet.
        cues: What spoke for or against a live person, in its order, with seconds after the face came.
        challenge: What was asked, in its order; empty if nothing was.
        challenge_result: `passed`, `failed` with the reason, such as `failed: too slow`, or empty.
        draws: How many challenges were drawn.
        asked: Whether another system was asked who it is; then this kiosk's own rule did not decide alone.
        decided_by: The backend that named the subject; empty for this kiosk.
        is_blocked: Whether the face alone must not tell the best subject from another.
    """

    outcome: str
    looks: tuple[Seen, ...] = ()
    best: tuple[Candidate, ...] = ()
    threshold: float | None = None
    compared: float = 0.0
    lead: float | None = None
    people: int = 0
    fpir: float = 0.0
    networks: str = ""
    models: tuple[str, ...] = ()
    quality: int = 0
    worst: str = ""
    worst_value: int = 0
    brightness: float | None = None
    sharpness: float | None = None
    liveness: str = "off"
    passive: str = ""
    cues: tuple[tuple[str, float], ...] = ()
    challenge: tuple[str, ...] = ()
    challenge_result: str = ""
    draws: int = 0
    asked: bool = False
    decided_by: str = ""
    is_blocked: bool = False

    @property
    def margin(self) -> float | None:
        """How far what was compared is above the threshold; None if nobody was enrolled."""
        return None if self.threshold is None else self.compared - self.threshold


def evidence_of(checkin: CheckIn, gallery: Gallery, rules: Rules) -> Evidence | None:
    """Return what a decided check-in rests on; None while it is not decided, or without a look.

    Args:
        checkin: As it was when it was decided.
        gallery: Who was enrolled then.
        rules: What the site demanded.
    """
    outcome = checkin.outcome
    if type(outcome) not in _OUTCOMES or not checkin.looks:
        return None
    probe = together(checkin.looks)
    found = gallery.identify(probe)
    best = _best(found, gallery.nearest(probe, BEST))
    first_id = best[0].subject_id if best else ""
    rival = best and isinstance(named(first_id, 0.0, found, probe, gallery, rules.blocked), PinWanted)
    evidence = Evidence(
        _OUTCOMES[type(outcome)],
        tuple(Seen(look.quality, look.best_id == first_id) for look in checkin.looks),
        best,
        _finite(found.threshold),
        found.evidence,
        _finite(found.lead),
        len(gallery),
        gallery.fpir,
        found.networks.value if best else "",
        _models(len(probe)),
        asked=checkin.question is not None,
        decided_by=outcome.decided_by if isinstance(outcome, Identified) else "",
        is_blocked=bool(rival),
    )
    return _with_liveness(_with_quality(evidence, checkin.looks), checkin, rules)


def to_json(evidence: Evidence) -> str:
    """Write evidence down without the subjects it names: `from_json` takes them from elsewhere."""
    values = asdict(evidence)
    del values["best"]
    values["looks"] = [[look.quality, int(look.agrees)] for look in evidence.looks]
    return json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def from_json(text: str, best: Sequence[Candidate] = ()) -> Evidence:
    """Return the evidence that `to_json` wrote, with the subjects it named.

    Unknown keys, of a newer program, are left out.
    """
    values: dict[str, Any] = json.loads(text)
    known = {name: values[name] for name in Evidence.__slots__ if name in values}
    known["looks"] = tuple(Seen(quality, bool(agrees)) for quality, agrees in values.get("looks", ()))
    known["cues"] = tuple((cue, at_s) for cue, at_s in values.get("cues", ()))
    for name in ("models", "challenge"):
        known[name] = tuple(values.get(name, ()))
    return Evidence(**{**known, "best": tuple(best)})


def agreeing(looks: Sequence[Seen]) -> bool:
    """Return whether the last looks, as many as an identification needs, agree on who it is."""
    return all(look.agrees for look in looks[-LOOKS_TO_IDENTIFY:])


def _best(found: Identification, nearest: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the most alike: first the two that decided, whose scores rounding would change."""
    first = [one for one in (found.best, found.second) if one]
    known = {one.subject_id for one in first}
    return (*first, *(one for one in nearest if one.subject_id not in known))[:BEST]


def _with_quality(evidence: Evidence, looks: Sequence[Look]) -> Evidence:
    best = max(looks, key=lambda look: look.quality)
    evidence = replace(evidence, quality=best.quality)
    if best.judged is None:
        return evidence
    components = best.judged.components
    worst = min(components, key=lambda component: components[component])
    measures = best.judged.measures
    return replace(
        evidence,
        worst=worst.value,
        worst_value=components[worst],
        brightness=round(float(measures.luminance_mean), 4),
        sharpness=round(float(measures.sharpness), 4),
    )


def _with_liveness(evidence: Evidence, checkin: CheckIn, rules: Rules) -> Evidence:
    liveness, challenge = checkin.liveness, checkin.challenge
    result = challenge.verdict.value if challenge and challenge.verdict else ""
    if challenge and challenge.reason:
        result = f"{result}: {challenge.reason.value}"
    return replace(
        evidence,
        liveness=rules.level.value,
        passive=liveness.outcome.value if liveness.outcome else "",
        cues=tuple((said.cue.value, round(said.at_s, 2)) for said in liveness.said),
        challenge=tuple(move.value for move in challenge.moves) if challenge else (),
        challenge_result=result,
        draws=checkin.draws,
    )


def _models(size: int) -> tuple[str, ...]:
    names = embedders(second_opinion=size > EMBEDDING_SIZE)
    return (names.first,) if names.second is None else (names.first, names.second)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
