"""Which faces that nobody here has are of one person, so that each is shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.face import EMBEDDING_SIZE
from app.core.scores import Networks, score, search_threshold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

TOLERATED = 0.001
"""Share of faces that may be put to somebody else's: a name then given to all of them would be wrong.

One person shown twice costs a look, two people shown as one a wrong reference: as strict as the gallery is.
"""


def grouped(embeddings: Sequence[NDArray[np.float32]]) -> tuple[tuple[int, ...], ...]:
    """Return which embeddings are of one person, by place; in the order in which each person came first.

    Each embedding joins the group whose mean it is most like, if it is alike enough, else begins its own.

    Args:
        embeddings: float32, finite, shape (128,), or (256,) with the second network's numbers.
    """
    least = search_threshold(len(embeddings), TOLERATED)
    sums = np.zeros((len(embeddings), 2 * EMBEDDING_SIZE))
    counts = np.zeros((len(embeddings), 2))
    groups: list[list[int]] = []
    for place, embedding in enumerate(embeddings):
        scores = _scores(embedding, sums[: len(groups)], counts[: len(groups)])
        best = int(np.argmax(scores)) if groups else -1
        if not groups or scores[best] < least:
            best = len(groups)
            groups.append([])
        groups[best].append(place)
        sums[best, : len(embedding)] += embedding
        counts[best] += (1, len(embedding) > EMBEDDING_SIZE)
    return tuple(map(tuple, groups))


def _scores(
    embedding: NDArray[np.float32], sums: NDArray[np.float64], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how like the mean of each group an embedding is, by both networks where both have seen both."""
    first, second = np.split(sums, 2, axis=1)
    means = first / counts[:, :1]
    squared = np.square(means - embedding[:EMBEDDING_SIZE]).sum(axis=1)
    by_dlib = score(squared, Networks.DLIB)
    if len(embedding) == EMBEDDING_SIZE:
        return by_dlib
    has_both = counts[:, 1] > 0
    means = second / np.maximum(counts[:, 1:], 1)
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), np.finfo(float).tiny)
    further = np.square(means - embedding[EMBEDDING_SIZE:]).sum(axis=1)
    return np.where(has_both, score(squared + further, Networks.BOTH), by_dlib)
