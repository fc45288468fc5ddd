"""The self-test after an enrollment: would the kiosk know this person now?

Whoever was just enrolled looks at the camera once more, with the kiosk's demands on a picture. Their looks
are compared in groups as short as the kiosk's own decisions, with the gallery that has just been saved; the
middle one of these comparisons is told, so that neither a lucky look nor a poor one decides.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.checkin import LOOKS_TO_IDENTIFY, RESEMBLES, SAME_FACE
from app.core.face import by_dlib, fused
from app.core.gallery import Decision
from app.core.quality import CHECK_IN, Defect, defects
from app.core.scores import false_match_rate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.face import Analysis
    from app.core.gallery import Candidate, Gallery, Identification
    from app.core.quality import Profile

LASTS_S = 5.0
"""Time with a usable face after which the test is over."""

PATIENCE_S = 20.0
"""Time without a usable face after which nobody is waited for any longer."""

LONGEST_STEP_S = 0.5
"""Time between two looks up to which the face counts as seen all along."""

RESERVE = 1.0
"""Evidence above the threshold of a good result: the person is still named among ten times as many people."""


class Verdict(enum.Enum):
    """What the kiosk would do with this person; the value is what the database keeps."""

    GOOD = "good"
    """Named, with reserve: nothing to do."""

    FAIR = "fair"
    """Named, but barely: more or better pictures help."""

    ALIKE = "alike"
    """Known, but too much like somebody else: the kiosk asks for a PIN, so the person needs one."""

    POOR = "poor"
    """Most like this person, but not enough to be named: the pictures should be taken again."""

    NOT_RECOGNIZED = "not recognized"
    """Like nobody, or more like somebody else: is it this person? If so, all pictures are taken again."""

    NO_FACE = "no face"
    """Nobody looked at the camera long enough: to be tested again."""


@dataclass(frozen=True, slots=True)
class SelfTestResult:
    """What a self-test found; scores as of `app.core.scores`.

    Attributes:
        verdict: What the kiosk would do.
        looks: Looks that were compared.
        score: Comparison score with the person's own references; None without enough looks.
        threshold: Least score with which the kiosk names somebody among the people enrolled now; None
            without enough looks.
        fpir: Share of strangers expected to be as like somebody enrolled as this person is like their own
            references, 0 to 1; None without enough looks.
        nearest: The most alike of the other people; None if there is nobody else.
    """

    verdict: Verdict
    looks: int = 0
    score: float | None = None
    threshold: float | None = None
    fpir: float | None = None
    nearest: Candidate | None = None

    @property
    def margin(self) -> float | None:
        """How far the person's own score is above the nearest other's; None if either is missing."""
        if self.score is None or self.nearest is None:
            return None
        return self.score - self.nearest.score


@dataclass(frozen=True, slots=True, eq=False)
class SelfTest:
    """The looks so far, and in the end the result.

    Attributes:
        subject_id: Who was just enrolled.
        rivals: People whom the face alone must not tell from this one (`app.store.pairs`).
        profile: What a look must reach, as at the kiosk.
        embeddings: Of the usable looks at one face.
        weights: Their quality, 1 to 100.
        seen_s: How long a usable face has been seen.
        advice: What would make the next look usable; None if nothing is wrong.
        latest_s: Monotonic time of the latest usable look, or of the first look at all; None before it.
        result: None until the test is over.
    """

    subject_id: str
    rivals: frozenset[str] = frozenset()
    profile: Profile = CHECK_IN
    embeddings: tuple[NDArray[np.float32], ...] = ()
    weights: tuple[int, ...] = ()
    seen_s: float = 0.0
    advice: Defect | None = Defect.NO_FACE
    latest_s: float | None = None
    result: SelfTestResult | None = None

    @property
    def progress(self) -> float:
        """How much of the test is over, 0 to 1."""
        return 1.0 if self.result else min(self.seen_s / LASTS_S, 1.0)

    def after(self, analysis: Analysis, gallery: Gallery, now_s: float) -> SelfTest:
        """Return the test after one more look.

        Args:
            analysis: What the camera sees.
            gallery: Everybody who is enrolled, this person among them.
            now_s: Monotonic time.
        """
        if self.result:
            return self
        latest_s = now_s if self.latest_s is None else self.latest_s
        face = analysis.face
        if face is None or face.quality is None:
            return self._waited(Defect.NO_FACE if face is None else Defect.TOO_FAR, gallery, latest_s, now_s)
        found = defects(face.quality, self.profile, analysis.width_px)
        if found or face.embedding is None:
            return self._waited(found[0] if found else None, gallery, latest_s, now_s)
        is_another = self._is_of_another(face.embedding)
        before = SelfTest(self.subject_id, self.rivals, self.profile) if is_another else self
        looked = replace(
            before,
            embeddings=(*before.embeddings, face.embedding),
            weights=(*before.weights, max(face.quality.unified, 1)),
            seen_s=before.seen_s + (min(now_s - latest_s, LONGEST_STEP_S) if before.embeddings else 0.0),
            advice=None,
            latest_s=now_s,
        )
        is_over = looked.seen_s >= LASTS_S and len(looked.embeddings) >= LOOKS_TO_IDENTIFY
        return _ended(looked, gallery) if is_over else looked

    def _waited(self, advice: Defect | None, gallery: Gallery, latest_s: float, now_s: float) -> SelfTest:
        waited = replace(self, advice=advice, latest_s=latest_s)
        return _ended(waited, gallery) if now_s - latest_s >= PATIENCE_S else waited

    def _is_of_another(self, embedding: NDArray[np.float32]) -> bool:
        if not self.embeddings:
            return False
        mean = fused(self.embeddings, self.weights)
        return float(np.linalg.norm(by_dlib(mean - embedding))) > SAME_FACE


def _ended(test: SelfTest, gallery: Gallery) -> SelfTest:
    """Return the test with what its looks say; with too few of them, that there was no face."""
    looks = len(test.embeddings)
    if looks < LOOKS_TO_IDENTIFY:
        return replace(test, result=SelfTestResult(Verdict.NO_FACE, looks))
    starts = range(0, looks - LOOKS_TO_IDENTIFY + 1, LOOKS_TO_IDENTIFY)
    groups = [slice(start, start + LOOKS_TO_IDENTIFY) for start in starts]
    probes = [fused(test.embeddings[group], test.weights[group]) for group in groups]
    scored = sorted((_score(gallery, probe, test.subject_id), place) for place, probe in enumerate(probes))
    score, middle = scored[(len(scored) - 1) // 2]
    return replace(test, result=_judged(test, gallery, probes[middle], score))


def _judged(test: SelfTest, gallery: Gallery, probe: NDArray[np.float32], score: float) -> SelfTestResult:
    found = gallery.identify(probe)
    two = [one for one in (found.best, found.second) if one]
    nearest = next((one for one in two if one.subject_id != test.subject_id), None)
    is_next_to_rival = nearest is not None and nearest.subject_id in test.rivals
    is_blocked = is_next_to_rival or any(_score(gallery, probe, one) >= RESEMBLES for one in test.rivals)
    return SelfTestResult(
        _verdict(found, test.subject_id, is_blocked=is_blocked),
        len(test.embeddings),
        score,
        found.threshold if two else None,
        min(1.0, len(gallery) * false_match_rate(score)),
        nearest,
    )


def _verdict(found: Identification, subject_id: str, *, is_blocked: bool) -> Verdict:
    """Say what the kiosk would do after this search."""
    best, second = found.best, found.second
    reserve = found.evidence - found.threshold
    if reserve >= 0 and not found.leads and second is not None and second.subject_id == subject_id:
        return Verdict.ALIKE
    if best is None or best.subject_id != subject_id or found.decision is Decision.NOT_ENROLLED:
        return Verdict.NOT_RECOGNIZED
    if reserve < 0:
        return Verdict.POOR
    if is_blocked or not found.leads:
        return Verdict.ALIKE
    return Verdict.GOOD if reserve >= RESERVE else Verdict.FAIR


def _score(gallery: Gallery, probe: NDArray[np.float32], subject_id: str) -> float:
    try:
        return gallery.verify(probe, subject_id)
    except KeyError:  # erased since
        return 0.0
