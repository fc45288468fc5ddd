"""How well presentation attack detection does: APCER and BPCER (ISO/IEC 30107-3), with their uncertainty."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.liveness import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.liveness import Liveness, Said

_NORMAL_95 = 1.959964
"""Standard deviations within which 95 % of a normal distribution lie."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """One presentation to the camera, and what was said of it.

    Attributes:
        path: The file that shows it.
        species: Of the attack instrument, such as "replay_phone"; empty for a bona fide presentation.
        outcome: None if nothing was decided: no face, or it ended before.
        said: The cues that spoke until then.
        decided_s: Time from the face's coming to the decision.
        trouble: Why it could not be read; empty if it was.
        genuine: Median of what the site's network said until then, 0 and less clearly not real, 1 and more
            clearly real; None without one.
    """

    path: str
    species: str
    outcome: Outcome | None = None
    said: tuple[Said, ...] = ()
    decided_s: float | None = None
    trouble: str = ""
    genuine: float | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of how many, and where the true rate lies with 95 % confidence (Wilson's interval)."""

    count: int
    total: int

    @property
    def rate(self) -> float:
        """0 to 1; 0 of none is 0."""
        return self.count / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper limit, 0 to 1; everything is possible without a presentation."""
        if not self.total:
            return 0.0, 1.0
        squared = _NORMAL_95**2
        middle = self.rate + squared / (2 * self.total)
        spread = self.rate * (1 - self.rate) / self.total + squared / (4 * self.total**2)
        reach, whole = _NORMAL_95 * math.sqrt(spread), 1 + squared / self.total
        return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the presentations of one kind; unreadable ones are left out.

    Attributes:
        wrong: Accepted attacks, or refused bona fide presentations: APCER or BPCER. All that could be read
            are the total; a challenge is not an error of the passive stage.
        challenged: Those left to the active challenge.
        undecided: Non-responses: APNRR or BPNRR.
        decided_s: Median time to the decision; None if there was none.
    """

    wrong: Rate
    challenged: Rate
    undecided: Rate
    decided_s: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """The error rates: of attacks by species, and of bona fide presentations."""

    attacks: Mapping[str, Counts]
    bonafide: Counts


def watched(path: str, species: str, evidence: Iterable[Liveness]) -> Presentation:
    """Sum up a presentation: what was accepted or refused first counts, else whether it was challenged."""
    seen = Presentation(path, species)
    for one in evidence:
        if one.outcome is not None and one.outcome is not seen.outcome:
            genuine = statistics.median(one.genuine) if one.genuine else None
            seen = Presentation(path, species, one.outcome, one.said, one.observed_s, genuine=genuine)
        if seen.outcome in {Outcome.ACCEPTED, Outcome.REFUSED}:
            break
    return seen


def report(presentations: Sequence[Presentation]) -> Report:
    """Count the errors; APCER is reported for each species, since the weakest one is what matters."""
    readable = [one for one in presentations if not one.trouble]
    species = sorted({one.species for one in readable if one.species})
    return Report(
        {
            name: _counts([one for one in readable if one.species == name], Outcome.ACCEPTED)
            for name in species
        },
        _counts([one for one in readable if not one.species], Outcome.REFUSED),
    )


def _counts(presentations: Sequence[Presentation], wrong: Outcome) -> Counts:
    outcomes = [one.outcome for one in presentations]
    times = [one.decided_s for one in presentations if one.decided_s is not None]
    total = len(outcomes)
    return Counts(
        Rate(outcomes.count(wrong), total),
        Rate(outcomes.count(Outcome.CHALLENGED), total),
        Rate(outcomes.count(None), total),
        statistics.median(times) if times else None,
    )
