"""What would have happened: a decision repeated from its evidence, at another strictness or size of gallery.

The rule is the kiosk's own (`app.core.gallery.judged`, `app.core.looks.verdict`). What other people would
have scored is not guessed: with more of them only the threshold rises.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.evidence import agreeing
from app.core.gallery import Decision, Identification, judged
from app.core.looks import Verdict, verdict
from app.core.scores import Networks

if TYPE_CHECKING:
    from app.core.evidence import Evidence

_NAMED = {Verdict.NAMED.value, "refused"}
"""Outcomes of somebody whom the looks agree on."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """One decision at other settings.

    Attributes:
        outcome: As of `Evidence.outcome`.
        threshold: Least evidence to be identified; None if nobody was enrolled.
        margin: How far what was compared is above it; None if nobody was enrolled.
        has_changed: Whether the outcome is another than the recorded one.
        is_open: Whether the kiosk would have gone on looking: more looks might have said otherwise.
        is_unproven: Whether somebody would have been named of whom it was not asked then whether they are
            there in person; that still stood between them and the door.
    """

    outcome: str
    threshold: float | None
    margin: float | None
    has_changed: bool = False
    is_open: bool = False
    is_unproven: bool = False


def replay(evidence: Evidence, people: int | None = None, fpir: float | None = None) -> Replayed:
    """Return what the kiosk would have said of the same looks.

    What another system was asked about stays as it was: the threshold here did not decide it alone.

    Args:
        evidence: Of the decision.
        people: How many are enrolled; None for as many as were.
        fpir: Tolerated share of strangers who are given a name; None for what it was.
    """
    found = _judged(evidence, people, fpir)
    threshold = found.threshold if evidence.best else None
    margin = found.evidence - found.threshold if evidence.best else None
    if evidence.asked or evidence.decided_by:
        return Replayed(evidence.outcome, threshold, margin)
    said = verdict(found, len(evidence.looks), agree=agreeing(evidence.looks))
    is_open = said is Verdict.OPEN
    outcome = found.decision.value if is_open else said.value
    if is_open and found.decision is Decision.IDENTIFIED:  # looks that do not agree, and too few of them
        outcome = Verdict.NOT_SURE.value
    if said is Verdict.NAMED:
        outcome = _as_shown(evidence)
    is_unproven = (
        outcome == Verdict.NAMED.value and evidence.outcome not in _NAMED and evidence.liveness != "off"
    )
    return Replayed(outcome, threshold, margin, outcome != evidence.outcome, is_open, is_unproven)


def _judged(evidence: Evidence, people: int | None, fpir: float | None) -> Identification:
    if not evidence.best:
        return Identification(Decision.NOT_ENROLLED)
    return judged(
        evidence.best,
        Networks(evidence.networks),
        max(evidence.people if people is None else people, 1),
        evidence.fpir if fpir is None else fpir,
    )


def _as_shown(evidence: Evidence) -> str:
    """Return what becomes of somebody the looks agree on: who was refused then would be again."""
    if evidence.is_blocked:
        return Verdict.PIN_WANTED.value
    return evidence.outcome if evidence.outcome in _NAMED else Verdict.NAMED.value
