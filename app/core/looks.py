"""Looks at one face, and what they say together of who it is."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import by_dlib, fused
from app.core.gallery import Decision
from app.core.outcomes import Identified, Looking, NotEnrolled, NotSure, Outcome, PinWanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.gallery import Gallery, Identification
    from app.core.quality import Quality

    Blocked = frozenset[frozenset[str]]
    """Pairs of subjects between whom the face alone does not decide."""

LOOKS_TO_IDENTIFY = 3
"""Looks that must agree before a person is identified: about 0.3 s."""

LOOKS_TO_REFUSE, LOOKS_KEPT = 6, 12
"""Looks after which somebody unknown is told so, and how many count; older ones are dropped."""

SAME_FACE = 0.6
"""Embedding distance to the looks before it from which a face is another one."""

RESEMBLES = 1.0
"""Score from which the second in the gallery may be whom a wrongly greeted person is: 1 in 10 strangers."""


class Verdict(enum.Enum):
    """What looks at a face come to, before it is known whether somebody is there in person."""

    NAMED = "identified"
    NOT_ENROLLED = "not_enrolled"
    NOT_SURE = "not_sure"
    PIN_WANTED = "pin_wanted"
    OPEN = "open"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One embedded look.

    Attributes:
        embedding: Of the face.
        quality: 0 to 100.
        best_id: Whom it is most like; empty for nobody.
        picture: JPEG of the face and its surroundings; None if nobody wants pictures.
        judged: What its quality rests on; None if that is not known.
    """

    embedding: NDArray[np.float32]
    quality: int
    best_id: str
    picture: bytes | None = field(default=None, repr=False)
    judged: Quality | None = None


def decide(looks: tuple[Look, ...], gallery: Gallery, blocked: Blocked) -> Outcome:
    """Return whom looks agree on; `Looking` while more of them may help."""
    if len(looks) < LOOKS_TO_IDENTIFY:
        return Looking(None)
    probe = together(looks)
    found = gallery.identify(probe)
    score = found.best.score if found.best else 0.0
    best_id = found.best.subject_id if found.best else ""
    agree = all(look.best_id == best_id for look in looks[-LOOKS_TO_IDENTIFY:])
    match verdict(found, len(looks), agree=agree):
        case Verdict.NAMED:
            return named(best_id, score, found, probe, gallery, blocked)
        case Verdict.NOT_ENROLLED:
            return NotEnrolled(score)
        case Verdict.PIN_WANTED:
            return PinWanted(first_two(found), score)
        case Verdict.NOT_SURE:
            return NotSure(score)
        case Verdict.OPEN:
            return Looking(None)


def verdict(found: Identification, looks: int, *, agree: bool) -> Verdict:
    """Return what looks come to.

    Args:
        found: What a search for all of them together found.
        looks: How many there are.
        agree: Whether the last of them, as many as an identification needs, are most like the same subject.
    """
    if found.best and found.decision is Decision.IDENTIFIED and agree:
        return Verdict.NAMED
    if found.decision is Decision.NOT_ENROLLED and looks >= LOOKS_TO_REFUSE:
        return Verdict.NOT_ENROLLED
    if looks < LOOKS_KEPT:
        return Verdict.OPEN
    is_alike = found.evidence >= found.threshold and not found.leads
    return Verdict.PIN_WANTED if is_alike else Verdict.NOT_SURE


def named(  # noqa: PLR0913, PLR0917 - who it is, and everything that may speak against it
    subject_id: str,
    score: float,
    found: Identification,
    probe: NDArray[np.float32],
    gallery: Gallery,
    blocked: Blocked,
) -> Identified | PinWanted:
    """Return that a subject is here, or that a PIN must say which of two is."""
    others = (one for one in (found.best, found.second) if one and one.subject_id != subject_id)
    second = next(others, None)
    rival_id = _rival(subject_id, second.subject_id if second else "", probe, gallery, blocked)
    if rival_id:
        return PinWanted((subject_id, rival_id), score)
    second_id = second.subject_id if second and second.score >= RESEMBLES else ""
    return Identified(subject_id, score, min(score - second.score if second else score, score), second_id)


def first_two(found: Identification) -> tuple[str, str]:
    """Return the two subjects that are most like the face; the second is empty if there is none."""
    first, second = found.best, found.second
    return (first.subject_id if first else "", second.subject_id if second else "")


def together(looks: Sequence[Look]) -> NDArray[np.float32]:
    """Average the looks' embeddings by quality."""
    return fused([look.embedding for look in looks], [max(look.quality, 1) for look in looks])


def is_another(looks: Sequence[Look], embedding: NDArray[np.float32]) -> bool:
    """Return whether an embedding is of another face than the looks; False without looks."""
    return bool(looks) and float(np.linalg.norm(by_dlib(together(looks) - embedding))) > SAME_FACE


def best_of(looks: Sequence[Look]) -> Look | None:
    """Return the look of the best quality that has a picture, the latest of several; None for none."""
    with_picture = [look for look in reversed(looks) if look.picture is not None]
    return max(with_picture, key=lambda look: look.quality, default=None)


def _rival(
    subject_id: str, second_id: str, probe: NDArray[np.float32], gallery: Gallery, blocked: Blocked
) -> str:
    """Return whom the face alone must not tell from this one, though others lie between; empty for nobody."""
    rivals = {other for pair in blocked if subject_id in pair for other in pair - {subject_id}}
    if second_id in rivals:
        return second_id
    return next((one for one in sorted(rivals) if _score(gallery, probe, one) >= RESEMBLES), "")


def _score(gallery: Gallery, probe: NDArray[np.float32], subject_id: str) -> float:
    try:
        return gallery.verify(probe, subject_id)
    except KeyError:  # erased since
        return 0.0
