"""Comparison scores: how alike two faces are, said as how rarely a stranger is that alike.

A score is -log10(FMR): at 4, one stranger in 10,000 is as alike. It means the same whichever networks
compared, whatever their distances are, so that one rule decides for all. Data: all 9,051,333 comparisons of
different people among LFW's development images (4,257 pictures of 2,086 people, one reference each); from
an FMR of 1e-6 on, the last slope goes on.

A search among N people compares N times. Its rate of named strangers (FPIR) is N x FMR, and this holds in
measurement for N of 2 to 1,480 and an FPIR of 0.1 to 10 %: the score that it needs is log10(N / FPIR), within
0.3 of the one measured.
"""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

PRESETS = {"strict": 0.001, "standard": 0.003, "lenient": 0.01}
"""Names of the FPIR a site may choose: strangers named out of all strangers who stand before the camera."""

STANDARD_FPIR = PRESETS["standard"]
"""What a kiosk uses unless its site says otherwise (NIST FRTE reports at 0.003 as well)."""

HIGHEST = 10.0
"""Score that counts as certain on the scales of other systems, unless the threshold is as high."""

NEC_ID_THRESHOLD = 7000
FACE_AIDEE_THRESHOLD = 80.0
"""Where our threshold lies on the scales of NEC ID (0 to 9999) and Face AiDee (0 to 100): their defaults."""


class Networks(enum.Enum):
    """What a comparison rests on."""

    DLIB = "dlib"
    BOTH = "dlib+sface"


_MEASURED = {
    Networks.DLIB: (
        (0.3, 0.6555), (0.5, 0.5861), (1.0, 0.4826), (1.5, 0.4170), (2.0, 0.3669), (2.5, 0.3246),
        (3.0, 0.2861), (3.5, 0.2499), (4.0, 0.2186), (4.5, 0.1907), (5.0, 0.1675), (5.5, 0.1494),
        (6.0, 0.1365),
    ),
    Networks.BOTH: (
        (0.3, 2.4639), (0.5, 2.3399), (1.0, 2.1305), (1.5, 1.9795), (2.0, 1.8570), (2.5, 1.7523),
        (3.0, 1.6588), (3.5, 1.5734), (4.0, 1.4963), (4.5, 1.4231), (5.0, 1.3563), (5.5, 1.2782),
        (6.0, 1.2009),
    ),
}  # fmt: skip
"""Score → largest squared distance: a quantile of the comparisons of different people. With both networks it
is the sum of the squared distances of dlib's embeddings and of SFace's, which have length 1."""


def _curve(networks: Networks) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return distances, rising, and their scores; at both ends the last slope goes on, down to score 0."""
    scores, distances = (np.array(column)[::-1] for column in zip(*_MEASURED[networks], strict=True))
    first, last = (
        (scores[end] - scores[beside]) / (distances[end] - distances[beside])
        for end, beside in ((0, 1), (-1, -2))
    )
    distances = np.concatenate([[0.0], distances, [distances[-1] - scores[-1] / last]])
    return distances, np.concatenate([[scores[0] - first * distances[1]], scores, [0.0]])


_CURVES = {networks: _curve(networks) for networks in Networks}


def score(squared: NDArray[np.floating], networks: Networks) -> NDArray[np.float64]:
    """Return the comparison scores of squared distances.

    Args:
        squared: Squared distances, corrected for the number of references; any shape.
        networks: What the distances are of.

    Returns:
        -log10 of the false match rate, 0 or more, of the same shape.
    """
    return np.asarray(np.interp(squared, *_CURVES[networks]))


def largest_distance(comparison_score: float, networks: Networks) -> float:
    """Return the largest squared distance that has this score at least; below 0 if none has."""
    distances, scores = _CURVES[networks]
    if comparison_score > scores[0]:
        return -1.0
    return float(np.interp(comparison_score, scores[::-1], distances[::-1]))


def false_match_rate(comparison_score: float) -> float:
    """Return the share of strangers who are at least this alike."""
    return float(10.0**-comparison_score)


def search_threshold(people: int, fpir: float) -> float:
    """Return the least score with which one of this many people is named, so that strangers rarely are.

    Args:
        people: Number of people searched, 0 or more.
        fpir: Tolerated share of strangers who are given a name, above 0, at most 1.
    """
    if not 0 < fpir <= 1:
        raise ValueError(f"an FPIR is above 0 and at most 1, not {fpir}")
    return math.log10(max(people, 1) / fpir)


def nec_id_score(comparison_score: float, threshold: float) -> int:
    """Map a score to NEC ID's scale, 0 to 9999, with our threshold at 7000; rising, and exact there."""
    if comparison_score >= threshold:
        return NEC_ID_THRESHOLD + math.floor((9999 - NEC_ID_THRESHOLD) * _above(comparison_score, threshold))
    return min(NEC_ID_THRESHOLD - 1, math.floor(NEC_ID_THRESHOLD * comparison_score / threshold))


def face_aidee_similarity(comparison_score: float, threshold: float) -> float:
    """Map a score to Face AiDee's percent, one decimal, with our threshold at 80; rising, and exact there."""
    if comparison_score >= threshold:
        steps = math.floor(10 * (100 - FACE_AIDEE_THRESHOLD) * _above(comparison_score, threshold))
        return FACE_AIDEE_THRESHOLD + steps / 10
    steps = math.floor(10 * FACE_AIDEE_THRESHOLD * comparison_score / threshold)
    return min(10 * FACE_AIDEE_THRESHOLD - 1, steps) / 10


def _above(comparison_score: float, threshold: float) -> float:
    """Where a score is between the threshold, 0, and certainty, 1."""
    highest = max(HIGHEST, threshold + 1)
    return min(1.0, (comparison_score - threshold) / (highest - threshold))
