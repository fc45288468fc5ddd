"""Every reference of a gallery held against the gallery itself, by the rules of `app.core.gallery`.

Each reference stands once for a visit of its owner, who is then known by their other references alone, and
once for a stranger: its owner is then left out. Nothing else than what is enrolled is needed, and nobody has
to be photographed again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import EMBEDDING_SIZE
from app.core.gallery import DLIB_THRESHOLD, LEAD_WEIGHT, LEAST_LEAD, SPREAD_DLIB, SPREAD_SECOND
from app.core.scores import Networks, score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

MOST_SEARCHES = 20_000
"""References that are searched at most: with more, the intervals become no narrower than is of use."""

MOST_COMPARED = 200_000_000
"""Comparisons made at most: one core needs seconds for them. Of large galleries fewer are searched."""

DRAWN = 200_000
"""Comparisons of different people whose scores are kept: enough for a rate of 1 in 10,000."""

_AT_ONCE = 256
"""Searches in one step: their comparisons with 10,000 people take 10 MB."""

_SEED = 1
"""Of the draws, so that the same gallery always has the same rates."""


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """What came of the searches; all arrays have a row for each reference that was searched.

    Attributes:
        subject_ids: Everybody, in the order of their numbers.
        owners: Number of the person whom each reference is of.
        own: Comparison score with the person's other references; NaN where there are none.
        others: The greatest score with anybody else.
        nearest: Number of that person.
        rarities: As of strangers: -log10 of the least FPIR at which each is given a name; -inf for none.
        mated_rarities: The same for those who are enrolled by their other references; NaN for the rest.
        is_right: Whether the person who is then most alike is the right one.
        drawn: Comparison scores with others, drawn evenly; float64, shape (N, 2): owner and score.
        references: How many there are, searched or not.
    """

    subject_ids: tuple[str, ...]
    owners: NDArray[np.intp]
    own: NDArray[np.float64]
    others: NDArray[np.float64]
    nearest: NDArray[np.intp]
    rarities: NDArray[np.float64]
    mated_rarities: NDArray[np.float64]
    is_right: NDArray[np.bool_]
    drawn: NDArray[np.float64]
    references: int


def search_all(
    subject_ids: Sequence[str],
    embeddings: NDArray[np.float32],
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Searched | None:
    """Search a gallery with its own references; None if that was cancelled.

    Args:
        subject_ids: The owner of each row; at least two different ones.
        embeddings: As of `app.core.gallery.Gallery`.
        progress: Is told how many of how many searches are done.
        is_cancelled: Is asked every few searches.
    """
    people = _People(subject_ids, embeddings)
    if len(people) < 2:
        raise ValueError("a gallery of fewer than two people cannot be held against itself")
    rng = np.random.default_rng(_SEED)
    rows = _drawn_rows(people.owners, min(MOST_SEARCHES, max(MOST_COMPARED // len(people), 1)), rng)
    parts: list[tuple[NDArray[np.generic], ...]] = []
    each = -(-DRAWN // len(rows))
    for start in range(0, len(rows), _AT_ONCE):
        if is_cancelled():
            return None
        chosen = rows[start : start + _AT_ONCE]
        parts.append(people.searched(chosen, rng.integers(len(people) - 1, size=(len(chosen), each))))
        progress(start + len(chosen), len(rows))
    own, others, nearest, rarities, mated, is_right, drawn = (
        np.concatenate(column) for column in zip(*parts, strict=True)
    )
    return Searched(
        tuple(people.names),
        people.owners[rows],
        own,
        others,
        nearest,
        rarities,
        mated,
        is_right,
        drawn,
        len(embeddings),
    )


class _People:
    """The means of everybody's references, as a gallery has them."""

    def __init__(self, subject_ids: Sequence[str], embeddings: NDArray[np.float32]) -> None:
        names, owners = np.unique(np.asarray(subject_ids, dtype=np.str_), return_inverse=True)
        self.names: list[str] = names.tolist()
        self.owners: NDArray[np.intp] = np.asarray(owners, dtype=np.intp)
        first = embeddings[:, :EMBEDDING_SIZE]
        second = embeddings[:, EMBEDDING_SIZE:]
        self._has_second: NDArray[np.bool_] = np.zeros(len(first), np.bool_)
        if second.size:
            self._has_second = np.asarray(np.isfinite(second).all(axis=1))
        self._first = _Side(first, self.owners, np.ones(len(first), bool), SPREAD_DLIB, len(names))
        self._second = None
        if self._has_second.any():
            self._second = _Side(second, self.owners, self._has_second, SPREAD_SECOND, len(names))

    def __len__(self) -> int:
        return len(self.names)

    def searched(self, rows: NDArray[np.intp], picks: NDArray[np.intp]) -> tuple[NDArray[np.generic], ...]:
        """Search with some rows; return the columns of `Searched` from `own` to `drawn`."""
        squared, is_both = self._squared(rows)
        owners, lines = self.owners[rows], np.arange(len(rows))
        own, own_by_both = self._own(rows)
        picks = picks + (picks >= owners[:, None])  # nobody is drawn against themselves
        drawn = _scored(squared[lines[:, None], picks], is_both[lines[:, None], picks])
        squared[lines, owners] = np.inf
        nearest, found, by_both = _nearest_two(squared, is_both)
        best, next_best = found.T
        mated = np.where(own > best, own, best), np.where(own > best, best, np.maximum(own, next_best))
        is_right = own > best
        mated_by_both = np.where(is_right, own_by_both, by_both)
        rarities = _rarity(best, next_best, by_both, len(self))
        known = np.where(np.isnan(own), np.nan, _rarity(*mated, mated_by_both, len(self)))
        pairs = np.stack([np.repeat(owners, picks.shape[1]).astype(np.float64), drawn.ravel()], axis=1)
        return own, best, nearest, rarities, known, is_right, pairs

    def _squared(self, rows: NDArray[np.intp]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the squared distances of rows from everybody, and which are by both networks."""
        squared = self._first.squared(rows)
        if self._second is None:
            return squared, np.zeros(squared.shape, bool)
        is_both = self._has_second[rows][:, None] & self._second.has[None, :]
        further = self._second.squared(rows)
        return np.where(is_both, squared + further, squared), is_both

    def _own(self, rows: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return each row's score with its owner's other rows, NaN for none, and which are by both."""
        squared = self._first.left_out(rows)
        is_both = np.zeros(len(rows), bool)
        if self._second is not None:
            further = self._second.left_out(rows)
            is_both = self._has_second[rows] & np.isfinite(further)
            squared = np.where(is_both, squared + further, squared)
        return np.where(np.isfinite(squared), _scored(squared, is_both), np.nan), is_both


class _Side:
    """One network's mean for each person, and what is needed to leave one reference out of it."""

    def __init__(
        self,
        embeddings: NDArray[np.float32],
        owners: NDArray[np.intp],
        known: NDArray[np.bool_],
        spread: float,
        people: int,
    ) -> None:
        self._embeddings = np.where(known[:, None], embeddings, np.float32(0))
        self._owners, self._known, self._spread = owners, known, spread
        self._counts = np.bincount(owners[known], minlength=people)
        self._sums = np.zeros((people, embeddings.shape[1]))
        np.add.at(self._sums, owners, self._embeddings)
        self.has: NDArray[np.bool_] = np.asarray(self._counts > 0)
        means = self._sums / np.maximum(self._counts, 1)[:, None]
        self._doubled = np.asarray(-2 * means.T, dtype=np.float32)
        spreads = spread * (1 - 1 / np.maximum(self._counts, 1))
        self._offsets = np.asarray(np.square(means).sum(axis=1) + spreads, dtype=np.float32)

    def squared(self, rows: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the squared distances of rows from each mean, shape (rows, people)."""
        probes = self._embeddings[rows]
        squared = probes @ self._doubled
        squared += self._offsets
        squared += np.square(probes).sum(axis=1)[:, None]
        return np.maximum(squared, 0, out=squared)

    def left_out(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the squared distance of each row from the mean of its owner's others; inf without any."""
        owners, probes = self._owners[rows], self._embeddings[rows].astype(np.float64)
        left = self._counts[owners] - self._known[rows]
        means = (self._sums[owners] - probes) / np.maximum(left, 1)[:, None]
        squared = np.square(means - probes).sum(axis=1) + self._spread * (1 - 1 / np.maximum(left, 1))
        return np.asarray(np.where(left > 0, squared, np.inf))


def _drawn_rows(owners: NDArray[np.intp], most: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Draw up to `most` rows, of everybody one before of anybody a second."""
    drawn = rng.permutation(len(owners))
    by_owner = drawn[np.argsort(owners[drawn], kind="stable")]
    starts = np.flatnonzero(np.diff(owners[by_owner], prepend=-1))
    turns = np.arange(len(by_owner)) - np.repeat(starts, np.diff(np.append(starts, len(by_owner))))
    return np.asarray(by_owner[np.lexsort((by_owner, turns))][:most])


def _nearest_two(
    squared: NDArray[np.float32], is_both: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.bool_]]:
    """Return the most alike of each row; its score and the next one's, 0 for none; and if it is by both.

    Distances of one network and of two are not comparable: each kind has its two, and scores decide.
    """
    lines = np.arange(len(squared))
    places, scores, kinds = [], [], []
    for kind in (True, False):
        is_kind = is_both == kind
        if not is_kind.any():
            continue
        of_kind = squared.copy() if is_kind.all() else np.where(is_kind, squared, np.float32(np.inf))
        for _ in range(2):
            place = of_kind.argmin(axis=1)
            value = of_kind[lines, place]
            of_kind[lines, place] = np.inf
            places.append(place)
            kinds.append(np.full(len(lines), kind))
            scores.append(np.where(np.isfinite(value), _scored(value, np.full(len(lines), kind)), -np.inf))
    order = np.argsort(-np.stack(scores), axis=0, kind="stable")[:2]
    found = np.stack(scores)[order, lines].T
    return np.stack(places)[order[0], lines], found, np.stack(kinds)[order[0], lines]


def _scored(squared: NDArray[np.floating], is_both: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.where(is_both, score(squared, Networks.BOTH), score(squared, Networks.DLIB))


def _rarity(
    best: NDArray[np.float64], second: NDArray[np.float64], is_both: NDArray[np.bool_], people: int
) -> NDArray[np.float64]:
    """Return -log10 of the least FPIR at which a search names its best; -inf if it does not lead.

    The rules of `Gallery.identify`, solved for the FPIR: one scale for both kinds of comparisons.
    """
    lead = np.where(np.isfinite(second), best - second, np.inf)
    size = np.log10(people)
    a, b, c, d = DLIB_THRESHOLD
    with_lead = best + LEAD_WEIGHT * np.where(np.isfinite(lead), lead, 0)
    by_dlib = (with_lead - a - b * size) / (c + d * size)
    rarity = np.where(is_both, best + LEAST_LEAD - size, by_dlib)
    rarity = np.where(np.isfinite(lead), rarity, best - size)  # nobody else to lead over
    return np.where(lead >= LEAST_LEAD, rarity, -np.inf)
