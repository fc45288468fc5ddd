"""Who is enrolled, and who of them a probe is.

Each subject is compared by the mean of their embeddings: on open-set LFW that names more of the enrolled
than the nearest of single references, at the same rate of named strangers. Where both networks have seen
probe and subject, the sum of their squared distances is compared; else dlib's alone.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.core.face import EMBEDDING_SIZE
from app.core.scores import STANDARD_FPIR, Networks, score, search_threshold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

LEAST_LEAD = 0.3
"""Least lead of the best subject's score over the second's: twins are not told apart by a hair."""

LEAD_WEIGHT = 0.75
"""What the lead counts beside the score where dlib alone compares.

A poor picture is like many people at once to dlib, so that its lead says more than its distance: of 197
people with three references 7.9 % are missed at an FPIR of 1 %, without it 11.6 %. The second network
does not need it (0.2 % either way).
"""

DLIB_THRESHOLD = (0.248, 0.858, 1.742, -0.147)
"""Least score and weighted lead with dlib alone: a + b log10(N) + c log10(1/FPIR) + d log10(N) log10(1/FPIR).

Fitted to searches of strangers among 2 to 1,000 of LFW's development people with one to five references,
at an FPIR of 0.5 to 10 %; standard error 0.1.
"""

UNSURE = 1.0
"""Score below the threshold within which another look is worth while."""

SPREAD_DLIB, SPREAD_SECOND = 0.045, 0.285
"""Variance of one subject's embeddings that a mean of k references averages away, as squared distance.

The mean of more references lies nearer to everybody, friend or stranger. Adding this times (1 - 1/k) to
squared distances makes one scale fit subjects with any number of references.
"""

_SHORTLIST = 64
"""Subjects nearest by the second network whose sum with dlib is then computed.

Nobody is missed: whoever is named has a smaller sum than the 64th nearest has by the second network alone, at
any size of the gallery and any FPIR of `app.core.scores.PRESETS`. For a stranger the best of these is told.
"""

_ROWS_AT_ONCE = 65_536
"""Subjects in one part of a search: results that stay in the cache, parts for several cores."""

SEVERAL_CORES_FROM = 200_000
"""People from whom on a search takes so long that it is worth dividing (see `Gallery`'s `parallel`)."""

_BLOCK_ROWS, _BLOCK_COLUMNS = 1024, 4096
"""People in one part of the comparison of all with all: 16 MB."""

_WIDTHS = (EMBEDDING_SIZE, 2 * EMBEDDING_SIZE)

Parallel = Callable[..., Iterable[Any]]
"""Something that calls a function with each of several values, as `map` does."""


class Decision(enum.Enum):
    """What comparing one probe with the gallery says."""

    IDENTIFIED = "identified"
    NOT_SURE = "not_sure"
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A subject and how alike the probe is: -log10 of the false match rate (`app.core.scores`)."""

    subject_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Identification:
    """The result of one search.

    Attributes:
        decision: What follows from it.
        best: The most alike subject; None if the gallery is empty.
        second: The next one; None if there is none.
        lead: How far the best score is above the second; infinite where there is none.
        evidence: What is compared with the threshold: the best score, with dlib alone also its lead.
        threshold: Least evidence to be identified.
        networks: What the best score rests on.
    """

    decision: Decision
    best: Candidate | None = None
    second: Candidate | None = None
    lead: float = math.inf
    evidence: float = 0.0
    threshold: float = math.inf
    networks: Networks = Networks.DLIB

    @property
    def leads(self) -> bool:
        """Whether the best is not taken for the second by a hair."""
        return self.lead >= LEAST_LEAD


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Some of the gallery's people held against others.

    Attributes:
        names, others: Subject ids of rows and columns.
        squared: Corrected squared distances, float32, shape (rows, columns); infinite where not a new pair.
        networks: What compared them.
        pairs: How many pairs these are.
    """

    names: list[str]
    others: list[str]
    squared: NDArray[np.float32]
    networks: Networks
    pairs: int


class Gallery:
    """An immutable snapshot of all subjects that are searched."""

    def __init__(
        self,
        subject_ids: Sequence[str],
        embeddings: NDArray[np.float32],
        *,
        fpir: float = STANDARD_FPIR,
        parallel: Parallel = map,
    ) -> None:
        """Take one row for each reference.

        Args:
            subject_ids: The owner of each row.
            embeddings: float32, shape (len(subject_ids), 128), or (…, 256) with the second network's beside
                dlib's, NaN where there is none.
            fpir: Tolerated share of strangers who are given a name.
            parallel: Calls a function with each part of a large gallery, as `map` does; an executor's `map`
                uses several cores.
        """
        if embeddings.ndim != 2 or embeddings.shape not in {(len(subject_ids), size) for size in _WIDTHS}:
            raise ValueError(f"{len(subject_ids)} owners for embeddings of shape {embeddings.shape}")
        names, owners = np.unique(np.asarray(subject_ids, dtype=np.str_), return_inverse=True)
        has_second = np.zeros(len(names), bool)
        if embeddings.shape[1] > EMBEDDING_SIZE:
            has_second[owners[np.isfinite(embeddings[:, EMBEDDING_SIZE])]] = True
        self._people = len(names)
        self._fpir = fpir
        self._parts = [
            _Part(names[chosen], _renumbered(owners, chosen), embeddings, parallel, both=both)
            for both, chosen in ((True, has_second), (False, ~has_second))
            if chosen.any()
        ]

    def __len__(self) -> int:
        return self._people

    @property
    def fpir(self) -> float:
        """Tolerated share of strangers who are given a name."""
        return self._fpir

    def joined(self, other: Gallery) -> Gallery:
        """Return a gallery of the people of both, at once and without a copy; nobody may be in both."""
        both = Gallery([], np.empty((0, EMBEDDING_SIZE), np.float32), fpir=self._fpir)
        both._people = self._people + other._people
        both._parts = self._parts + other._parts
        return both

    def identify(self, probe: NDArray[np.float32]) -> Identification:
        """Search for whoever is most like the probe.

        Args:
            probe: float32, finite, shape (128,), or (256,) with the second network's numbers.
        """
        found = self._nearest(probe, 2)
        if not found:
            return Identification(Decision.NOT_ENROLLED)
        candidates = [Candidate(one.subject_id, one.score) for one in found]
        return judged(candidates, found[0].networks, self._people, self._fpir)

    def nearest(self, probe: NDArray[np.float32], count: int) -> tuple[Candidate, ...]:
        """Return the subjects that are most like the probe, the most alike first, whatever their scores.

        Args:
            probe: As of `identify`.
            count: How many are wanted at most; up to 64.
        """
        return tuple(Candidate(one.subject_id, one.score) for one in self._nearest(probe, count))

    def verify(self, probe: NDArray[np.float32], subject_id: str) -> float:
        """Return the comparison score of the probe with one subject; KeyError if nobody has that id."""
        for part in self._parts:
            if subject_id in part.names:
                return part.score_of(probe, subject_id)
        raise KeyError(subject_id)

    def blocks(self) -> Iterator[Block]:
        """Yield all pairs of people, a block at a time, so that memory stays bounded."""
        for number, part in enumerate(self._parts):
            for row in range(0, len(part.names), _BLOCK_ROWS):
                for other in self._parts[number:]:
                    first = row if other is part else 0
                    for column in range(first, len(other.names), _BLOCK_COLUMNS):
                        yield part.block(row, other, column)

    def _nearest(self, probe: NDArray[np.float32], count: int) -> list[_Found]:
        return sorted((one for part in self._parts for one in part.nearest(probe, count)), key=_by_score)[
            :count
        ]


def judged(best: Sequence[Candidate], networks: Networks, people: int, fpir: float) -> Identification:
    """Return what the most alike subjects come to: the rule of every search.

    Args:
        best: At least one, the most alike first; all but two are passed over.
        networks: What the first one's score rests on.
        people: How many were searched.
        fpir: Tolerated share of strangers who are given a name.
    """
    first, second = best[0], best[1] if len(best) > 1 else None
    lead = first.score - second.score if second else math.inf
    evidence, threshold = first.score, search_threshold(people, fpir)
    if second and networks is Networks.BOTH:
        threshold -= LEAST_LEAD  # of strangers, one in 10 ** LEAST_LEAD has that lead
    elif second:
        evidence += LEAD_WEIGHT * lead
        threshold = _dlib_threshold(people, fpir)
    decision = _decide(evidence, threshold, lead)
    return Identification(decision, first, second, lead, evidence, threshold, networks)


class _Found(NamedTuple):
    """A subject that is like the probe, and by which networks."""

    subject_id: str
    score: float
    networks: Networks


class _Part:
    """The subjects that both networks have seen, or those that only dlib has."""

    def __init__(
        self,
        names: NDArray[np.str_],
        owners: NDArray[np.intp],
        embeddings: NDArray[np.float32],
        parallel: Parallel,
        *,
        both: bool,
    ) -> None:
        self.names: list[str] = names.tolist()
        rows = owners >= 0
        self._first = _Means(embeddings[rows, :EMBEDDING_SIZE], owners[rows], SPREAD_DLIB, parallel)
        self._second = None
        if both:
            rows &= np.isfinite(embeddings[:, -1])
            self._second = _Means(embeddings[rows, EMBEDDING_SIZE:], owners[rows], SPREAD_SECOND, parallel)

    def nearest(self, probe: NDArray[np.float32], count: int) -> Iterator[_Found]:
        """Return the subjects most like the probe; all if there are no more."""
        first, second = probe[:EMBEDDING_SIZE], probe[EMBEDDING_SIZE:]
        if self._second is None or not second.size:
            networks = Networks.DLIB
            rows = self._first.nearest(first, count)
            squared = self._first.squared(first, rows)
        else:
            networks = Networks.BOTH
            rows = self._second.nearest(second, _SHORTLIST)
            squared = self._second.squared(second, rows) + self._first.squared(first, rows)
            order = np.argsort(squared, kind="stable")[:count]
            rows, squared = rows[order], squared[order]
        for row, value in zip(rows.tolist(), score(squared, networks).tolist(), strict=True):
            yield _Found(self.names[row], value, networks)

    def block(self, row: int, other: _Part, column: int) -> Block:
        """Compare the people from a row on with those of a part from a column on, a block of them."""
        rows = slice(row, row + _BLOCK_ROWS)
        columns = slice(column, column + _BLOCK_COLUMNS)
        networks, means = Networks.DLIB, [(self._first, other._first)]
        if self._second is not None and other._second is not None:
            networks = Networks.BOTH
            means.append((self._second, other._second))
        left = np.hstack([one.factors(rows)[0] for one, _ in means])
        right = np.hstack([one.factors(columns)[1] for _, one in means])
        squared, pairs = left @ right.T, len(left) * len(right)
        if other is self and column < row + len(squared):
            once = np.arange(column, column + squared.shape[1]) > np.arange(row, row + len(squared))[:, None]
            squared[~once] = np.inf
            pairs = int(np.count_nonzero(once))
        return Block(self.names[rows], other.names[columns], squared, networks, pairs)

    def score_of(self, probe: NDArray[np.float32], subject_id: str) -> float:
        first, second = probe[:EMBEDDING_SIZE], probe[EMBEDDING_SIZE:]
        row = np.array([self.names.index(subject_id)])
        squared = self._first.squared(first, row)
        if self._second is None or not second.size:
            return float(score(squared, Networks.DLIB)[0])
        return float(score(squared + self._second.squared(second, row), Networks.BOTH)[0])


class _Means:
    """The mean embedding of each subject by one network, ready to be searched."""

    def __init__(
        self, embeddings: NDArray[np.float32], owners: NDArray[np.intp], spread: float, parallel: Parallel
    ) -> None:
        """Take one row for each reference, and its owner's number; each number up to the largest occurs."""
        counts = np.bincount(owners)
        means = _mean_by_owner(embeddings, owners, counts)
        # A squared distance is |mean|² + spread - 2 mean·probe + |probe|²: one product and one sum a search.
        self._doubled = -2 * means
        offsets = np.square(means).sum(axis=1) + spread * (1 - 1 / counts)
        self._offsets = np.asarray(offsets, dtype=np.float32)
        self._parallel = parallel

    def nearest(self, probe: NDArray[np.float32], count: int) -> NDArray[np.intp]:
        """Return the rows nearest to the probe, the nearest first; all if there are no more."""
        starts = range(0, len(self._offsets), _ROWS_AT_ONCE)
        parts = list(self._parallel(lambda start: self._nearest_from(start, probe, count), starts))
        rows, squared = (np.concatenate(column) for column in zip(*parts, strict=True))
        return np.asarray(rows[np.argsort(squared, kind="stable")[:count]])

    def squared(self, probe: NDArray[np.float32], rows: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the squared distances of some rows, corrected for their number of references."""
        found = self._doubled[rows] @ probe + self._offsets[rows] + probe @ probe
        return np.maximum(found, 0)

    def factors(self, rows: slice) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return two matrices: one's first @ another's second, turned, are corrected squared distances."""
        doubled, offsets = self._doubled[rows], self._offsets[rows, None]
        ones = np.ones_like(offsets)
        return np.hstack([-0.5 * doubled, offsets, ones]), np.hstack([doubled, ones, offsets])

    def _nearest_from(
        self, start: int, probe: NDArray[np.float32], count: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        end = start + _ROWS_AT_ONCE
        squared = self._doubled[start:end] @ probe
        squared += self._offsets[start:end]
        if len(squared) <= count:
            return np.arange(start, start + len(squared)), squared
        rows = np.argpartition(squared, count)[:count]
        return rows + start, squared[rows]


def _by_score(found: _Found) -> tuple[float, str]:
    return -found.score, found.subject_id


def _decide(evidence: float, threshold: float, lead: float) -> Decision:
    if evidence >= threshold and lead >= LEAST_LEAD:
        return Decision.IDENTIFIED
    return Decision.NOT_SURE if evidence >= threshold - UNSURE else Decision.NOT_ENROLLED


def _dlib_threshold(people: int, fpir: float) -> float:
    a, b, c, d = DLIB_THRESHOLD
    size, rarity = math.log10(people), -math.log10(fpir)
    return a + b * size + c * rarity + d * size * rarity


def _renumbered(owners: NDArray[np.intp], chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Number the chosen owners from 0 on; the rows of the others get -1."""
    numbers = np.where(chosen, np.cumsum(chosen) - 1, -1)
    return np.asarray(numbers[owners])


def _mean_by_owner(
    embeddings: NDArray[np.float32], owners: NDArray[np.intp], counts: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Average the rows of each owner; float32, shape (owners, 128)."""
    if len(counts) == len(embeddings):
        means = np.empty_like(embeddings, dtype=np.float32)
        means[owners] = embeddings
        return means
    order = np.argsort(owners, kind="stable")
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    sums = np.add.reduceat(embeddings[order].astype(np.float64), starts, axis=0)
    return np.asarray(sums / counts[:, None], dtype=np.float32)
