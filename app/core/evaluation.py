"""How often comparisons and searches go wrong, in the terms of ISO/IEC 19795-1.

Error rates of comparisons are FMR and FNMR, of searches FPIR and FNIR. Both come from two sets of scores, of
which greater is more alike: `mated` ones should reach the threshold, `non-mated` ones should not. A search
gives one decision score, that of its best candidate if the rules let it pass; a mated search whose best
candidate is somebody else fails at every threshold, just as one without a face.

Whatever could not be compared, because no face was found or no candidate passed, has the score -inf: an
error if mated, none if non-mated, and counted among the trials either way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

LOWEST = float(np.finfo(np.float64).min)
"""Threshold that every comparison reaches, except those that could not be made."""

DET_POINTS = 400
"""Most points of a DET curve: more than a printed curve can show."""

REPLICATES = 1000
"""Resamplings of a bootstrap interval: enough for its 2.5 and 97.5 % points (Efron and Tibshirani, 1993)."""

_ENDS = (0.025, 0.975)
"""Quantiles that enclose 95 %."""

_NORMAL = 1.959964
"""Standard deviations on either side of a normal distribution's mean that enclose 95 %."""

_ROUNDING = 1e-9
"""Relative excess over a rate that is rounding: 29 of 100 are not more than 0.29."""


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """Both error rates at one threshold.

    Attributes:
        threshold: Least score that counts as alike. Often a hair above a score: compare with it in float64.
        false_positive: FMR of comparisons, FPIR of searches, 0 to 1.
        false_negative: FNMR of comparisons, FNIR of searches, 0 to 1.
    """

    threshold: float
    false_positive: float
    false_negative: float


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Share of all comparisons, mated or not, that one threshold decides rightly."""

    value: float
    threshold: float


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """Accuracy on comparisons that had no part in choosing the threshold.

    Attributes:
        accuracy: Mean over the folds, 0 to 1.
        standard_error: Of that mean.
        folds: What was reached on each fold with the threshold of the others, in the folds' order.
    """

    accuracy: float
    standard_error: float
    folds: tuple[Accuracy, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and the ends of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Scores, mated or non-mated, sorted once; built by `comparison_scores` and `search_scores`.

    All arrays have shape (N,) and are in ascending order of the scores, unless said otherwise.

    Attributes:
        ascending: float64, -inf for what could not be compared.
        order: Where each score was in the array they were given in.
        weights: How often each counts, float64; 1 unless resampled.
        below: Summed weights of all scores before each, then of all; float64, shape (N + 1,).
        owners: Number of the identities behind each score, int32, shape (2, N), in the second row -1 if
            there is but one; None if they were not given.
    """

    ascending: NDArray[np.float64]
    order: NDArray[np.intp]
    weights: NDArray[np.float64]
    below: NDArray[np.float64]
    owners: NDArray[np.int32] | None

    def __post_init__(self) -> None:
        for array in (self.ascending, self.order, self.weights, self.below, self.owners):
            if array is not None:
                array.flags.writeable = False

    @property
    def total(self) -> float:
        """Summed weights."""
        return float(self.below[-1])

    def weight_below(self, thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the summed weights of the scores that do not reach each threshold; -inf reaches none."""
        return self.below[np.searchsorted(self.ascending, np.maximum(thresholds, LOWEST))]

    def rejected(self, thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the share of scores that do not reach each threshold, 0 to 1, shape of `thresholds`."""
        return self.weight_below(thresholds) / self.total

    def accepted(self, thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the share of scores that reach each threshold, 0 to 1, shape of `thresholds`."""
        return (self.total - self.weight_below(thresholds)) / self.total

    def weighted(self, weights: NDArray[np.float64]) -> Scores:
        """Return the same scores, counted as often as said.

        Args:
            weights: Not negative, shape (N,), in the order the scores were given in.
        """
        return self._counted(np.asarray(weights, dtype=np.float64)[self.order])

    def resampled(self, draws: NDArray[np.float64]) -> Scores:
        """Return the same scores, counted as often as their identities were drawn.

        A comparison of two identities counts once for each pair of their draws, anything that concerns
        one identity once for each of its draws.

        Args:
            draws: How often each identity was drawn, shape (largest number + 1,).
        """
        first, second = self._known_owners()
        both = np.append(draws, 1.0)  # the 1 is at -1, for those of one identity
        return self._counted(both[first] * both[second])

    def identities(self) -> NDArray[np.intp]:
        """Return how many scores concern each identity, shape (largest number + 1,)."""
        return np.bincount(self._known_owners().ravel() + 1)[1:]

    def _counted(self, weights: NDArray[np.float64]) -> Scores:
        return replace(self, weights=weights, below=np.concatenate([[0.0], np.cumsum(weights)]))

    def _known_owners(self) -> NDArray[np.int32]:
        if self.owners is None:
            raise ValueError("the identities behind the scores were not given")
        return self.owners


def comparison_scores(
    scores: NDArray[np.floating],
    first: NDArray[np.integer] | None = None,
    second: NDArray[np.integer] | None = None,
) -> Scores:
    """Prepare the scores of comparisons, either all mated or all non-mated.

    Args:
        scores: Shape (N,), N at least 1; -inf where a face was not found.
        first: Number of the identity on one side, from 0, shape (N,); only needed for `bootstrap`.
        second: … on the other side; None if it is the same everywhere, as in mated comparisons.
    """
    values = np.asarray(scores, dtype=np.float64)
    if values.ndim != 1 or not len(values):
        raise ValueError(f"scores of shape {values.shape} say nothing; at least one is needed")
    if not np.all(values < np.inf):
        raise ValueError("a score must be a finite number, or -inf for what could not be compared")
    order = np.argsort(values, kind="stable")
    owners = None if first is None else _owners(first, first if second is None else second)[:, order]
    count = len(values)
    return Scores(values[order], order, np.ones(count), np.arange(count + 1, dtype=np.float64), owners)


def search_scores(
    scores: NDArray[np.floating],
    probes: NDArray[np.integer] | None = None,
    is_right: NDArray[np.bool_] | None = None,
) -> Scores:
    """Prepare the decision scores of searches, either all mated or all non-mated.

    Args:
        scores: Shape (N,), N at least 1; -inf where no candidate passed the rules.
        probes: Number of the probe's identity, from 0, shape (N,); only needed for `bootstrap`.
        is_right: Whether the best candidate is who the probe is, shape (N,); None for non-mated searches.
    """
    right = scores if is_right is None else np.where(is_right, scores, -np.inf)
    return comparison_scores(right, probes)


def rates_at(threshold: float, mated: Scores, nonmated: Scores) -> OperatingPoint:
    """Return FMR and FNMR, or FPIR and FNIR, at a threshold that was fixed before."""
    at = np.array(threshold)
    return OperatingPoint(threshold, float(nonmated.accepted(at)), float(mated.rejected(at)))


def fnmr_at_fmr(mated: Scores, nonmated: Scores, fmr: float) -> OperatingPoint:
    """Return the operating point with the lowest threshold at which the FMR is at most `fmr`.

    Equal scores are all matches or none: the FMR reached can be well below the one asked for.
    """
    if not 0 <= fmr <= 1:
        raise ValueError(f"a rate of {fmr} was asked for; it must be 0 to 1")
    accepted = nonmated.total * fmr * (1 + _ROUNDING)
    first = int(np.searchsorted(nonmated.below, nonmated.total - accepted))
    if first == 0:
        return rates_at(LOWEST, mated, nonmated)
    return rates_at(float(np.nextafter(nonmated.ascending[first - 1], np.inf)), mated, nonmated)


def fnir_at_fpir(mated: Scores, nonmated: Scores, fpir: float) -> OperatingPoint:
    """Return the operating point with the lowest threshold at which the FPIR is at most `fpir`."""
    return fnmr_at_fmr(mated, nonmated, fpir)


def best_accuracy(mated: Scores, nonmated: Scores) -> Accuracy:
    """Return the largest share of all comparisons that any one threshold decides rightly.

    The threshold is a score, the lowest of those that are equally good, or just above all.
    """
    thresholds = _every_threshold(mated, nonmated)
    right = nonmated.weight_below(thresholds) + mated.total - mated.weight_below(thresholds)
    best = int(np.argmax(right))
    return Accuracy(float(right[best]) / (mated.total + nonmated.total), float(thresholds[best]))


def cross_validated_accuracy(
    scores: NDArray[np.floating], is_mated: NDArray[np.bool_], folds: NDArray[np.integer]
) -> CrossValidation:
    """Judge every fold with the threshold that is best on the others, as LFW's protocol asks.

    Args:
        scores: Shape (N,); -inf where a face was not found.
        is_mated: Shape (N,).
        folds: Which fold each comparison belongs to, shape (N,); every fold but one must hold both kinds.
    """
    reached = []
    for fold in np.unique(folds):
        others, here = folds != fold, folds == fold
        mated, nonmated = scores[others & is_mated], scores[others & ~is_mated]
        threshold = best_accuracy(comparison_scores(mated), comparison_scores(nonmated)).threshold
        right = (scores[here] >= threshold) == is_mated[here]
        reached.append(Accuracy(float(right.mean()), threshold))
    values = np.array([one.value for one in reached])
    spread = float(values.std(ddof=1)) / math.sqrt(len(values))
    return CrossValidation(float(values.mean()), spread, tuple(reached))


def det(mated: Scores, nonmated: Scores) -> tuple[OperatingPoint, ...]:
    """Return the DET curve by rising threshold, `DET_POINTS` at most.

    Points are left out evenly on a logarithmic scale of either error rate; those kept are exact.
    """
    thresholds = _every_threshold(mated, nonmated)
    accepted, rejected = nonmated.accepted(thresholds), mated.rejected(thresholds)
    kept = np.arange(len(thresholds))
    if len(thresholds) > DET_POINTS:
        rising = len(thresholds) - 1 - _spread(accepted[::-1])
        kept = np.unique(np.concatenate([rising, _spread(rejected)]))
    points = zip(thresholds[kept], accepted[kept], rejected[kept], strict=True)
    return tuple(OperatingPoint(*map(float, point)) for point in points)


def bootstrap(
    metric: Callable[..., Sequence[float]], *samples: Scores, replicates: int = REPLICATES, seed: int
) -> tuple[Estimate, ...]:
    """Return what the metric says of the samples, with 95 % percentile intervals by identity.

    Identities are drawn with replacement, not scores: the many comparisons of one face are not independent.
    A draw that leaves a sample without any score is drawn again.

    Args:
        metric: Takes the samples in the order given here, returns one figure or more.
        samples: Scores with the identities behind them; one number is the same person in all of them.
        replicates: How often is drawn.
        seed: Of the random numbers; equal seeds give equal intervals.
    """
    counts = [sample.identities() for sample in samples]
    known = np.zeros(max(map(len, counts)), dtype=np.bool_)
    for count in counts:
        known[: len(count)] |= count > 0
    people = np.flatnonzero(known)
    rng = np.random.default_rng(seed)
    figures: list[Sequence[float]] = []
    while len(figures) < replicates:
        drawn = people[rng.integers(len(people), size=len(people))]
        draws = np.bincount(drawn, minlength=len(known)).astype(np.float64)
        replicate = [sample.resampled(draws) for sample in samples]
        if all(sample.total for sample in replicate):
            figures.append(metric(*replicate))
    low, high = np.quantile(np.array(figures), _ENDS, axis=0)
    ends = zip(metric(*samples), low, high, strict=True)
    return tuple(Estimate(*map(float, end)) for end in ends)


def wilson(errors: float, trials: int) -> Estimate:
    """Return a proportion of independent trials, one for each person, with its 95 % interval.

    Source: Wilson 1927, the score interval; it holds for no errors at all as well.
    """
    if not 0 <= errors <= trials or not trials:
        raise ValueError(f"{errors} errors in {trials} trials are no proportion")
    share, spread = errors / trials, _NORMAL**2 / trials
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return Estimate(share, min(max(middle - half, 0.0), share), max(min(middle + half, 1.0), share))


def _owners(first: NDArray[np.integer], second: NDArray[np.integer]) -> NDArray[np.int32]:
    """Return both identities of each comparison, -1 for a second one that is the first; shape (2, N)."""
    numbers = np.stack([first, second]).astype(np.int32)
    if numbers.min() < 0:
        raise ValueError("the number of an identity must not be negative")
    numbers[1, numbers[0] == numbers[1]] = -1
    return numbers


def _every_threshold(mated: Scores, nonmated: Scores) -> NDArray[np.float64]:
    """Return each threshold that makes a difference, rising: all scores, and just above all."""
    scores = np.unique(np.concatenate([mated.ascending, nonmated.ascending]))
    scores = scores[scores >= LOWEST]
    return np.append(scores, np.nextafter(scores[-1], np.inf) if len(scores) else LOWEST)


def _spread(rising: NDArray[np.float64]) -> NDArray[np.intp]:
    """Choose half of `DET_POINTS` rates evenly on a logarithmic scale, both ends among them."""
    least = rising[rising > 0].min(initial=1.0)
    wanted = np.geomspace(least, 1.0, DET_POINTS // 2 - 1)
    found = np.minimum(np.searchsorted(rising, wanted), len(rising) - 1)
    return np.append(found, 0)
