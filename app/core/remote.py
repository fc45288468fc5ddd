"""Who another system says that somebody is: when it is asked, and how much of its answer is believed.

An answer only names. Whoever is named must be seen to live as everybody else, be looked at once more after
it, and be no stranger to what is known of them here; days, pairs and disputes hold for them as well.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.gallery import Decision
from app.core.looks import LOOKS_TO_IDENTIFY, Look, best_of, first_two, is_another, named, together
from app.core.outcomes import Identified, Looking, NotEnrolled, NotSure, Outcome, PinWanted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.core.gallery import Gallery, Identification
    from app.core.looks import Blocked

LEAST_LIKE = 2.0
"""Score of a face with the person it is said to be, below which that is not believed.

The best of a hundred strangers typically reaches it (`app.core.scores`). Of LFW's pairs of one person 0.4 %
do not with both networks, 0.9 % with dlib alone, and the mean of several looks lies nearer than one.
"""


class When(enum.Enum):
    """When another system is asked; the value is the setting's."""

    NEVER = "local"
    UNSURE = "local_then_remote"
    ALWAYS = "remote"


@dataclass(frozen=True, slots=True)
class Asking:
    """What a site says of asking another system; an answer is waited for at most `timeout_s`."""

    when: When = When.NEVER
    timeout_s: float = 2.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What another system said of a picture.

    Attributes:
        subject_id: Whom of ours it named; empty for nobody.
        backend: Its name.
        admits: Whether they may pass; None where it does not judge that.
    """

    subject_id: str
    backend: str
    admits: bool | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Who a face is, as another system is asked once while it stays.

    Attributes:
        look: The look whose picture is sent.
        asked_ns: Monotonic time of asking; it tells questions apart.
        asking: What the site says of it.
        held: What the kiosk decided by itself; None until it did.
        is_open: Whether the answer is waited for.
        answer: What was answered in time; None for nothing.
    """

    look: Look
    asked_ns: int
    asking: Asking
    held: Outcome | None = None
    is_open: bool = True
    answer: Answer | None = None

    @property
    def picture(self) -> bytes:
        """The JPEG that is sent."""
        return self.look.picture or b""

    def answered(self, answer: Answer | None) -> Question:
        """Return the question with its answer, None for none; it counts from the next look on."""
        return replace(self, is_open=False, answer=answer) if self.is_open else self

    def after(self, local: Outcome, now_ns: int) -> Question:
        """Return the question after one more look, by which the kiosk itself says `local`."""
        held = local if self.held is None and not isinstance(local, Looking) else self.held
        is_late = now_ns - self.asked_ns > self.asking.timeout_s * 1e9
        return replace(self, held=held, is_open=self.is_open and not is_late)

    def is_another(self, embedding: NDArray[np.float32]) -> bool:
        """Return whether it was answered for another face than this."""
        return self.answer is not None and is_another([self.look], embedding)


def asked(
    looks: tuple[Look, ...], local: Outcome, asking: Asking, blocked: Blocked, now_ns: int
) -> Question | None:
    """Return the question to be put now, if it is time for it.

    Args:
        looks: At the face, at least one.
        local: What the kiosk says of them by itself.
        asking: When it is time.
        blocked: Pairs between whom only a PIN decides.
        now_ns: Monotonic time of the latest look.
    """
    is_time = asking.when is When.ALWAYS or (asking.when is When.UNSURE and _is_unsure(local, blocked))
    best = best_of(looks) if is_time else None
    return Question(best, now_ns, asking).after(local, now_ns) if best else None


def concluded(
    question: Question, looks: tuple[Look, ...], local: Outcome, gallery: Gallery, blocked: Blocked
) -> Outcome:
    """Return what looks come to while a question is open, and after it.

    Args:
        question: As it is after the latest look.
        looks: At the face, at least one.
        local: What the kiosk says of them by itself.
        gallery: Who is enrolled.
        blocked: Pairs between whom only a PIN decides.
    """
    answer, held = question.answer, question.held or local
    if question.is_open or (answer is not None and len(looks) < LOOKS_TO_IDENTIFY):
        return Looking(None)
    if answer is None or (not answer.subject_id and question.asking.when is When.UNSURE):
        return held
    probe = together(looks)
    found = gallery.identify(probe)
    score = found.best.score if found.best else 0.0
    if not answer.subject_id:
        return NotEnrolled(score) if found.decision is Decision.NOT_ENROLLED else NotSure(score)
    if answer.admits is False or is_contradicted(answer.subject_id, found, probe, gallery):
        return NotSure(score)
    score = like(answer.subject_id, probe, gallery) or 0.0
    outcome = named(answer.subject_id, score, found, probe, gallery, blocked)
    return replace(outcome, decided_by=answer.backend) if isinstance(outcome, Identified) else outcome


def is_contradicted(
    subject_id: str, found: Identification, probe: NDArray[np.float32], gallery: Gallery
) -> bool:
    """Return whether what is known here speaks against a name.

    It does if the face is too far from that person's, or if the kiosk is sure that it is somebody else's.

    Args:
        subject_id: Who it is said to be; whoever has no face here is believed.
        found: What a search for the face found here.
        probe: The face.
        gallery: Who is enrolled.
    """
    score = like(subject_id, probe, gallery)
    if score is not None and score < LEAST_LIKE:
        return True
    if found.evidence < found.threshold:
        return False
    first_id, second_id = first_two(found)
    return subject_id not in ({first_id} if found.leads else {first_id, second_id})


def like(subject_id: str, probe: NDArray[np.float32], gallery: Gallery) -> float | None:
    """Return how much a face is like a subject's; None if that one has none here."""
    try:
        return gallery.verify(probe, subject_id)
    except KeyError:
        return None


def _is_unsure(local: Outcome, blocked: Blocked) -> bool:
    """Return whether the kiosk has looked enough, and does not know who it is: at all, or of two."""
    if isinstance(local, PinWanted):
        return frozenset(local.subject_ids) not in blocked
    return isinstance(local, NotSure)
