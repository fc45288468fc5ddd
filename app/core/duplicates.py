"""The duplicate check: is somebody who is about to be enrolled here already, under another name, or twice?

It asks the operator rather than refusing anybody, so that it may ask about more people than a kiosk may name.
What is compared is the mean of all samples: at the same rate of false alarms that finds more of the enrolled
than the best of the samples does.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import EMBEDDING_SIZE, fused
from app.core.scores import Networks, largest_distance, score, search_threshold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.core.gallery import Block, Gallery

FALSE_ALARMS = {Networks.BOTH: 0.02, Networks.DLIB: 0.1}
"""Tolerated share of new people of whom the operator is asked whether they are somebody else.

Of 248 people of LFW with four or more pictures, the first half of them enrolled among 2,086 people and up to
five of the rest held against these, both networks find all, dlib alone 99 %.
"""

SURELY = 0.0001
"""Share of new people who may be called surely somebody else."""

MOST = 3
"""Look-alikes that are shown: an operator who must choose among more chooses none."""


MOST_PAIRS = 1000
"""Pairs of a whole gallery that are listed: more than an operator looks through at a time."""


class Degree(enum.Enum):
    """How sure it is that a look-alike is the same person."""

    CERTAIN = "certain"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody enrolled who is, or looks like, the person at the desk.

    Attributes:
        subject_id: Who it is.
        score: Comparison score of the samples' mean.
        degree: How sure it is that they are one person.
    """

    subject_id: str
    score: float
    degree: Degree


def find_duplicates(gallery: Gallery, embeddings: Sequence[NDArray[np.float32]]) -> tuple[LookAlike, ...]:
    """Return up to `MOST` people who are enrolled and may be the person of these samples, most alike first.

    Args:
        gallery: Everybody who is enrolled.
        embeddings: Of one or more samples of the person: float32, finite, shape (128,) or (256,).
    """
    probe = fused(embeddings)
    networks = Networks.BOTH if probe.size > EMBEDDING_SIZE else Networks.DLIB
    chances = len(gallery) * _looks(len(embeddings), networks)
    likely, certain = (search_threshold(chances, rate) for rate in (FALSE_ALARMS[networks], SURELY))
    return tuple(
        LookAlike(one.subject_id, one.score, Degree.CERTAIN if one.score >= certain else Degree.LIKELY)
        for one in gallery.nearest(probe, MOST)
        if one.score >= likely
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries of the gallery that are, or look like, one person.

    Attributes:
        subject_id: The one.
        other_id: The other.
        score: Comparison score of their means.
        degree: How sure it is that they are one person.
    """

    subject_id: str
    other_id: str
    score: float
    degree: Degree


def every_pair(
    gallery: Gallery,
    *,
    most: int = MOST_PAIRS,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Pair, ...]:
    """Return the pairs of the whole gallery that may be one person, the most alike first.

    Everybody is asked about as often as if they were enrolled anew (`FALSE_ALARMS`): the distances are
    corrected for the number of samples on both sides, so that each pair counts as two single looks.

    Args:
        gallery: Everybody who is enrolled.
        most: Pairs that are returned at most.
        progress: Is told how many of how many comparisons are done.
        cancelled: Whether nobody waits any more; what was found so far is returned then.
    """
    people = len(gallery)
    done, total = 0, people * (people - 1) // 2
    found: list[Pair] = []
    for block in gallery.blocks():
        if cancelled():
            break
        found += _alike(block, people)
        if len(found) > 2 * most:
            found = _most_alike(found, most)
        done += block.pairs
        progress(done, total)
    return tuple(_most_alike(found, most))


def _alike(block: Block, people: int) -> Iterator[Pair]:
    likely, certain = (search_threshold(people, rate) for rate in (FALSE_ALARMS[block.networks], SURELY))
    rows, columns = np.nonzero(block.squared <= largest_distance(likely, block.networks))
    scores = score(block.squared[rows, columns], block.networks)
    for row, column, value in zip(rows.tolist(), columns.tolist(), scores.tolist(), strict=True):
        degree = Degree.CERTAIN if value >= certain else Degree.LIKELY
        yield Pair(block.names[row], block.others[column], value, degree)


def _most_alike(found: list[Pair], most: int) -> list[Pair]:
    return sorted(found, key=lambda pair: (-pair.score, pair.subject_id, pair.other_id))[:most]


def _looks(samples: int, networks: Networks) -> int:
    """Return how many single looks a mean of samples is worth: how much more often it is like a stranger.

    By both networks, among LFW's people, the mean of 2 samples is 2.1 times as often like somebody else, of 3
    samples 2.9 times and of 5 samples 3.6 times; by dlib about as often as a single one.
    """
    return samples if networks is Networks.BOTH else 1
