"""What would have happened: a decision repeated from its evidence, at another strictness or size of gallery.

The rule is the kiosk's own (`app.core.gallery.judged`, `app.core.looks.verdict`); what the scores would have
been is not guessed: other people in the gallery change only the threshold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Replayed:
    """One decision at other settings.

    Attributes:
        outcome: As of `Evidence.outcome`.
        threshold: Least evidence to be identified; None if nobody was enrolled.
        margin: How far what was compared is above it; None if nobody was enrolled.
        has_changed: Whether the outcome is another than the recorded one.
        is_open: Whether the kiosk would have gone on looking, so that more looks might have said otherwise.
        is_unproven: Whether somebody would have been named who was not seen to live: then that was not asked.
    """

    outcome: str
    threshold: float | None
    margin: float | None
    has_changed: bool = False
    is_open: bool = False
    is_unproven: bool = False


def replay(evidence: Evidence, people: int | None = None, fpir: float | None = None) -> Replayed:
    """Return what the kiosk would have said of the same looks.

    What another system was asked about is told as it was: the threshold here did not decide it alone.

    Args:
        evidence: Of the decision.
        people: How many are enrolled; None for as many as were.
        fpir: Tolerated share of strangers who are given a name; None for what it was.
    """
    raise NotImplementedError
