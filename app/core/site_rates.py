"""How often this site's own gallery errs, and what another threshold would change; ISO/IEC 19795-1's terms.

Measured on what is enrolled (`app.core.site_searches`): for the people of this site, at their present number.
Each person counts as one trial, by the share of their references that err: references of one person are not
independent, and intervals that took them for such would be too narrow.

Both sets of scores are from enrollment: lighting and age of a picture differ less than from visit to visit,
so that more people will be asked to try again at the kiosk than these rates say. Strangers are other people
of this site; somebody enrolled twice looks like a stranger who is named: the look-alike pairs tell them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.evaluation import Estimate, comparison_scores, det, search_scores, wilson
from app.core.gallery import LEAST_LEAD
from app.core.scores import search_threshold
from app.core.site_searches import search_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from app.core.evaluation import OperatingPoint, Scores
    from app.core.site_searches import Searched

RULE_OF_THREE = 3.0
"""Without an error in n trials, the rate is below this over n with 95 % confidence (Hanley, 1983)."""

PAIRS_FPIR = 0.1
"""Pairs are listed that are as alike as the most alike person is to one stranger in so many."""

MOST_PAIRS = 50
"""Look-alike pairs that are listed: the most alike; more are work for the duplicate finder."""

BIN = 0.25
"""Width of a histogram's bins, in units of the comparison score."""

_ROUNDING = 1e-6
"""People below which a sum of shares is rounding; one reference of many counts for more."""

LEAST_PEOPLE = 30
"""People from whom on rates are worth reading: with fewer, no error at all means below 10 %."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who are as alike as few are; `score` is the greatest comparison score between them."""

    first_id: str
    second_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Consequence:
    """What one setting of the tolerated FPIR means for this site.

    Attributes:
        fpir: The setting.
        threshold: Comparison score that the most alike of all has to reach by both networks.
        strangers: FPIR: share of strangers who are called by somebody's name, with its 95 % interval.
        missed: FNIR: share of visits of enrolled people who are not called by their name; None if nobody has
            two references.
        misnamed: Share of visits of enrolled people who are called by another one's name; None likewise.
    """

    fpir: float
    threshold: float
    strangers: Estimate
    missed: Estimate | None
    misnamed: Estimate | None


@dataclass(frozen=True, slots=True, eq=False)
class SiteRates:
    """What the gallery's own references say of it.

    Attributes:
        people: How many are enrolled.
        references: How many references they have.
        repeated: How many people have two or more of them: only they can be missed in a measurement.
        searches: How many references were searched.
        mated: Comparison scores of references with their own person's others; None without any.
        nonmated: Comparison scores with other people, a draw of all.
        mated_searches: -log10 of the least FPIR at which each is named rightly, a weight of 1 a person.
        misnamed_searches: … at which it is named wrongly although the person is enrolled.
        nonmated_searches: … at which it is named although its owner is not enrolled.
        pairs: The most alike people, most alike first.
    """

    people: int
    references: int
    repeated: int
    searches: int
    mated: Scores | None
    nonmated: Scores
    mated_searches: Scores | None
    misnamed_searches: Scores | None
    nonmated_searches: Scores
    pairs: tuple[Pair, ...]

    @property
    def is_telling(self) -> bool:
        """Whether there are enough people, and enough of them with two references, to rely on the rates."""
        return self.people >= LEAST_PEOPLE and self.repeated >= LEAST_PEOPLE


def measure(
    subject_ids: Sequence[str],
    embeddings: NDArray[np.float32],
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> SiteRates | None:
    """Return the rates of a gallery; None if that was cancelled, or if fewer than two people are enrolled.

    Args:
        subject_ids: The owner of each row.
        embeddings: As of `app.core.gallery.Gallery`.
        progress: Is told how many of how many searches are done.
        is_cancelled: Is asked every few searches.
    """
    if len(set(subject_ids)) < 2:
        return None
    found = search_all(subject_ids, embeddings, progress, is_cancelled)
    return None if found is None else _rates(found)


def consequence(rates: SiteRates, fpir: float) -> Consequence:
    """Return what a tolerated share of strangers, above 0 and at most 1, would mean for this site."""
    mated, misnamed = rates.mated_searches, rates.misnamed_searches
    return Consequence(
        fpir,
        search_threshold(rates.people, fpir) - LEAST_LEAD,
        _reaching(rates.nonmated_searches, fpir),
        None if mated is None else _complement(_reaching(mated, fpir), round(mated.total)),
        None if misnamed is None else _reaching(misnamed, fpir),
    )


def comparison_rates(rates: SiteRates, threshold: float) -> tuple[Estimate, Estimate | None]:
    """Return FMR and FNMR of single comparisons at a comparison score, each person one trial."""
    fmr = _share(rates.nonmated, threshold)
    mated = rates.mated
    fnmr = None if mated is None else _complement(_share(mated, threshold), round(mated.total))
    return fmr, fnmr


def det_points(rates: SiteRates) -> tuple[OperatingPoint, ...]:
    """Return FPIR and FNIR of the searches at every setting; empty if nobody has two references."""
    return () if rates.mated_searches is None else det(rates.mated_searches, rates.nonmated_searches)


def edges(rates: SiteRates) -> NDArray[np.float64]:
    """Return the bin edges of both histograms: whole multiples of `BIN` around all scores."""
    highest = max(scores.ascending[-1] for scores in (rates.mated, rates.nonmated) if scores is not None)
    return np.arange(math.floor(highest / BIN) + 2) * BIN


def histogram(scores: Scores, bins: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share of scores in each bin, shape (len(bins) - 1,); the last one has its upper edge too."""
    counts, _ = np.histogram(scores.ascending, bins, weights=scores.weights)
    return np.asarray(counts / scores.total)


def _rates(found: Searched) -> SiteRates:
    has_own = np.isfinite(found.own)
    strangers = _by_person(search_scores(found.rarities, found.owners), found.owners)
    mated = misnamed = mated_searches = None
    if has_own.any():
        owners, rarities = found.owners[has_own], found.mated_rarities[has_own]
        is_right = found.is_right[has_own]
        mated = _by_person(comparison_scores(found.own[has_own], owners), owners)
        mated_searches = _by_person(search_scores(rarities, owners, is_right), owners)
        misnamed = _by_person(search_scores(rarities, owners, ~is_right), owners)
    drawn_owners = found.drawn[:, 0].astype(np.intp)
    return SiteRates(
        people=len(found.subject_ids),
        references=found.references,
        repeated=len(np.unique(found.owners[has_own])),
        searches=len(found.owners),
        mated=mated,
        nonmated=_by_person(comparison_scores(found.drawn[:, 1], drawn_owners), drawn_owners),
        mated_searches=mated_searches,
        misnamed_searches=misnamed,
        nonmated_searches=strangers,
        pairs=_pairs(found),
    )


def _by_person(scores: Scores, owners: NDArray[np.intp]) -> Scores:
    """Count each person once, however many of their references there are."""
    return scores.weighted(1 / np.bincount(owners)[owners])


def _reaching(searches: Scores, fpir: float) -> Estimate:
    return _share(searches, -math.log10(fpir))


def _share(scores: Scores, threshold: float) -> Estimate:
    """Return the share of people whose scores reach a threshold; without any, below what three would be."""
    people = round(scores.total)
    reached = people * float(scores.accepted(np.array(threshold)))
    if reached < _ROUNDING:
        return Estimate(0.0, 0.0, min(1.0, RULE_OF_THREE / people))
    return wilson(min(reached, people), people)


def _complement(reached: Estimate, people: int) -> Estimate:
    """Return the share of those who do not reach it."""
    missed = Estimate(1 - reached.value, 1 - reached.high, 1 - reached.low)
    return (
        missed if missed.value * people > _ROUNDING else Estimate(0.0, 0.0, min(1.0, RULE_OF_THREE / people))
    )


def _pairs(found: Searched) -> tuple[Pair, ...]:
    least = search_threshold(len(found.subject_ids), PAIRS_FPIR)
    best: dict[tuple[int, int], float] = {}
    for row in np.flatnonzero(found.others >= least).tolist():
        one, other = sorted((int(found.owners[row]), int(found.nearest[row])))
        best[one, other] = max(best.get((one, other), 0.0), float(found.others[row]))
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))[:MOST_PAIRS]
    return tuple(
        Pair(found.subject_ids[one], found.subject_ids[other], score) for (one, other), score in ranked
    )
