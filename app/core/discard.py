"""What a quality score is worth: error versus discard, as in ISO/IEC 29794-1.

The error-versus-discard characteristic (EDC) is the FNMR at one fixed threshold when the given share of the
images with the lowest quality is left out, and with them every comparison that they are part of. Of images
of equal quality each is left out as likely as the other, so that a coarse scale is neither favoured nor
punished.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.evaluation import LOWEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.evaluation import Scores

LARGEST_DISCARD = 0.2
"""Share up to which the area is taken: beyond it a program would refuse too many to be useful."""

DISCARDS = (0.05, 0.1, 0.2)
"""Shares at which the drop of the FNMR is told."""

_STEPS = 41
"""Points of the area's trapezoids: one for each 0.5 % discarded."""


@dataclass(frozen=True, slots=True, eq=False)
class Rated:
    """Mated comparisons, and a quality for each of their images.

    Attributes:
        mated: Their scores.
        images: Numbers of both images of each comparison, shape (N, 2), in the order the scores were given.
        quality: Of each image, greater is better, shape (I,); -inf for one without a face, never NaN.
    """

    mated: Scores
    images: NDArray[np.intp]
    quality: NDArray[np.float64]

    def __post_init__(self) -> None:
        if self.images.shape != (len(self.mated.order), 2):
            raise ValueError("every mated comparison needs the numbers of two images")
        if np.isnan(self.quality).any():
            raise ValueError("every image needs a quality that is a number")


def edc(rated: Rated, threshold: float, discards: Sequence[float]) -> NDArray[np.float64]:
    """Return the FNMR that is left after discarding.

    Args:
        rated: The comparisons.
        threshold: Least score that is a match; the same for all shares.
        discards: Shares of the images to discard, from 0 to below 1.

    Returns:
        float64, 0 to 1, one for each share; 0 where no comparison is left.
    """
    if not all(0 <= share < 1 for share in discards):
        raise ValueError("a share to discard must be from 0 to below 1")
    mated = rated.mated
    pairs = rated.images[mated.order]
    wrong = mated.ascending < max(threshold, LOWEST)
    used = np.unique(pairs)
    _, level, counts = np.unique(rated.quality[used], return_inverse=True, return_counts=True)
    kept = np.ones(len(rated.quality))
    rates = []
    for share in discards:
        before = np.concatenate([[0], np.cumsum(counts)[:-1]])
        lost = np.clip((share * len(used) - before) / counts, 0, 1)
        kept[used] = (1 - lost)[level]
        weights = kept[pairs].prod(axis=1) * mated.weights
        total = weights.sum()
        rates.append(float((weights * wrong).sum() / total) if total else 0.0)
    return np.array(rates)


def edc_area(rated: Rated, threshold: float) -> float:
    """Return the mean of FNMR over FNMR without discarding, for shares of 0 to `LARGEST_DISCARD`.

    1 if the quality is of no use, or nothing is rejected; more if it harms; lower is better.
    """
    shares = np.linspace(0, LARGEST_DISCARD, _STEPS)
    rates = edc(rated, threshold, shares.tolist())
    if not rates[0]:
        return 1.0
    return float(np.trapezoid(rates, shares) / rates[0] / LARGEST_DISCARD)


def fnmr_drop(rated: Rated, threshold: float, discards: Sequence[float] = DISCARDS) -> tuple[float, ...]:
    """Return by what share of itself the FNMR falls at each discard; negative if it rises, 0 if it was 0."""
    before, *after = edc(rated, threshold, [0.0, *discards]).tolist()
    return tuple(1 - one / before if before else 0.0 for one in after)
