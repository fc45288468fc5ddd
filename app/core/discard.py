"""What a quality score is worth: error versus discard, as in ISO/IEC 29794-1.

The error-versus-discard characteristic (EDC) is the FNMR at one fixed threshold when the given share of
mated comparisons with the lowest pair quality is left out. The quality of a pair is the lower one of its two
images. Where several pairs are of equal quality, the result is the mean over all orders among them, so that
a coarse scale is neither favoured nor punished.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.evaluation import LOWEST

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from app.core.evaluation import Scores

LARGEST_DISCARD = 0.2
"""Share up to which the area is taken: beyond it a program would refuse too many to be useful."""

DISCARDS = (0.05, 0.1, 0.2)
"""Shares at which the drop of the FNMR is told."""

_STEPS = 201
"""Points of the area's trapezoids: one for each 0.1 % discarded."""


@dataclass(frozen=True, slots=True)
class EdcArea:
    """Mean of FNMR over FNMR without discarding, for shares of 0 to `LARGEST_DISCARD`.

    Attributes:
        value: 1 if the quality is of no use, more if it harms; lower is better.
        ideal: The least possible: what was rejected wrongly is discarded first.
    """

    value: float
    ideal: float


def edc(mated: Scores, quality: ArrayLike, threshold: float, discards: ArrayLike) -> NDArray[np.float64]:
    """Return the FNMR that is left after discarding.

    Args:
        mated: Scores of mated comparisons.
        quality: Pair quality, greater is better, shape (N,), in the order the scores were given in.
        threshold: Least score that is a match; the same for all shares.
        discards: Shares of the mated comparisons to discard, from 0 to below 1, shape (D,).

    Returns:
        float64, shape (D,), 0 to 1.
    """
    pairs, shares = np.asarray(quality, dtype=np.float64), np.asarray(discards, dtype=np.float64)
    if pairs.shape != mated.order.shape or np.isnan(pairs).any():
        raise ValueError("every mated comparison needs a pair quality that is a number")
    if not np.all((shares >= 0) & (shares < 1)):
        raise ValueError("a share to discard must be from 0 to below 1")
    wrong = mated.weights * (mated.ascending < max(threshold, LOWEST))
    levels, level = np.unique(pairs[mated.order], return_inverse=True)
    discarded = _summed(level, mated.weights, len(levels))
    discarded_wrong = _summed(level, wrong, len(levels))
    # Within a level both sums grow in proportion: the straight line is the mean over all orders.
    left_out = np.interp(shares * discarded[-1], discarded, discarded_wrong)
    left: NDArray[np.float64] = (discarded_wrong[-1] - left_out) / (discarded[-1] * (1 - shares))
    return np.clip(left, 0, 1)


def edc_area(mated: Scores, quality: ArrayLike, threshold: float) -> EdcArea:
    """Return the area under the EDC as a share of what no discarding gives; 1 if nothing is rejected."""
    shares = np.linspace(0, LARGEST_DISCARD, _STEPS)
    rates = edc(mated, quality, threshold, shares)
    if not rates[0]:
        return EdcArea(1.0, 1.0)
    ideal = np.maximum(rates[0] - shares, 0) / (1 - shares)
    value, least = (float(np.trapezoid(one, shares) / rates[0] / LARGEST_DISCARD) for one in (rates, ideal))
    return EdcArea(value, least)


def fnmr_drop(
    mated: Scores, quality: ArrayLike, threshold: float, discards: tuple[float, ...] = DISCARDS
) -> tuple[float, ...]:
    """Return by which share the FNMR drops at each discard: 1 to zero, 0 not at all, below 0 it rises."""
    rate, *left = edc(mated, quality, threshold, (0.0, *discards))
    return tuple(1 - float(one / rate) if rate else 0.0 for one in left)


def _summed(level: NDArray[np.intp], weights: NDArray[np.float64], levels: int) -> NDArray[np.float64]:
    """Return the summed weights up to each level, from 0; shape (levels + 1,)."""
    return np.concatenate([[0.0], np.cumsum(np.bincount(level, weights, levels))])
