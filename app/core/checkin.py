"""Turns successive looks at the nearest face into one outcome.

One lucky frame does not open the door: looks are gathered while the same face stays in place, their
embeddings are averaged by quality, and the looks must agree on who it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import by_dlib, fused
from app.core.gallery import Decision
from app.core.quality import CHECK_IN, Defect, defects

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.face import Analysis, Box
    from app.core.gallery import Gallery

LOOKS_TO_IDENTIFY = 3
"""Looks that must agree before a person is identified: about 0.3 s."""

LOOKS_TO_REFUSE = 6
"""Looks after which nobody is told that they are not enrolled or not recognized."""

LOOKS_KEPT = 12
"""Looks that count; older ones are dropped."""

SAME_PLACE = 0.3
"""Overlap of successive face boxes from which it is the same face."""

SAME_FACE = 0.6
"""Embedding distance to the looks before it from which a face is another one."""

GONE_S = 1.0
"""Time without a face after which the place is free again."""


@dataclass(frozen=True, slots=True)
class Looking:
    """Nobody is decided on yet; `advice` says what would help, None means: wait."""

    advice: Defect | None = Defect.NO_FACE


@dataclass(frozen=True, slots=True)
class Identified:
    """Looks agree that this enrolled subject is here; score and lead over the second subject."""

    subject_id: str
    score: float
    margin: float


@dataclass(frozen=True, slots=True)
class NotEnrolled:
    """Nobody enrolled is like this face; the best score found."""

    score: float


@dataclass(frozen=True, slots=True)
class NotSure:
    """Somebody enrolled is like this face, but not enough to say so."""

    score: float


Outcome = Looking | Identified | NotEnrolled | NotSure


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One embedded look: its embedding, quality 0 to 100, and whom it is most like."""

    embedding: NDArray[np.float32]
    quality: int
    best_id: str


@dataclass(frozen=True, slots=True, eq=False)
class CheckIn:
    """The evidence on whoever is in front of the camera.

    Attributes:
        outcome: What is known now; once decided it stays until the face goes or changes.
        looks: Embedded looks at this face, oldest first.
        box: Where the face was last; None when nobody was there.
        seen_ns: Monotonic time at which it was last seen.
    """

    outcome: Outcome = Looking()
    looks: tuple[Look, ...] = ()
    box: Box | None = None
    seen_ns: int = 0

    def after(self, analysis: Analysis, gallery: Gallery) -> CheckIn:
        """Return the evidence after one more analysis."""
        face = analysis.face
        if face is None:
            gone = analysis.captured_ns - self.seen_ns > GONE_S * 1e9
            return CheckIn() if gone or self.box is None else self
        if face.quality is None:
            return CheckIn(Looking(Defect.TOO_FAR))
        moved = self.box is not None and self.box.overlap(face.box) < SAME_PLACE
        current = CheckIn() if moved else self
        current = replace(current, box=face.box, seen_ns=analysis.captured_ns)
        found = defects(face.quality, CHECK_IN, analysis.width_px)
        if found or face.embedding is None:
            advice = Looking(found[0] if found else None)
            return replace(current, outcome=advice) if _is_open(current) else current
        return _with_look(current, face.embedding, face.quality.unified, gallery)


def _is_open(checkin: CheckIn) -> bool:
    return isinstance(checkin.outcome, Looking)


def _with_look(checkin: CheckIn, embedding: NDArray[np.float32], quality: int, gallery: Gallery) -> CheckIn:
    if checkin.looks and float(np.linalg.norm(by_dlib(_fused(checkin.looks) - embedding))) > SAME_FACE:
        checkin = replace(checkin, outcome=Looking(None), looks=())
    if not _is_open(checkin):
        return checkin
    best = gallery.identify(embedding).best
    looks = (*checkin.looks, Look(embedding, quality, best.subject_id if best else ""))[-LOOKS_KEPT:]
    return replace(checkin, looks=looks, outcome=_decide(looks, gallery))


def _decide(looks: tuple[Look, ...], gallery: Gallery) -> Outcome:
    if len(looks) < LOOKS_TO_IDENTIFY:
        return Looking(None)
    found = gallery.identify(_fused(looks))
    score = found.best.score if found.best else 0.0
    if found.best and found.decision is Decision.IDENTIFIED:
        latest = looks[-LOOKS_TO_IDENTIFY:]
        if all(look.best_id == found.best.subject_id for look in latest):
            return Identified(found.best.subject_id, score, min(found.lead, score))
    if len(looks) < LOOKS_TO_REFUSE:
        return Looking(None)
    if found.decision is Decision.NOT_ENROLLED:
        return NotEnrolled(score)
    return NotSure(score) if len(looks) >= LOOKS_KEPT else Looking(None)


def _fused(looks: tuple[Look, ...]) -> NDArray[np.float32]:
    """Average the looks' embeddings by quality."""
    return fused([look.embedding for look in looks], [max(look.quality, 1) for look in looks])
