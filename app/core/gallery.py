"""Who is enrolled, and who of them a probe is.

Each subject is compared by the mean of their embeddings, and must lead the next subject by a margin: on
open-set LFW that names 9 of 10 enrolled people where the nearest single reference names 8, at the same rate
of named strangers (decision 13 of the architecture).
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.face import EMBEDDING_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

THRESHOLDS = (
    (2, 0.535),
    (10, 0.493),
    (50, 0.452),
    (200, 0.442),
    (1_000, 0.415),
    (10_000, 0.375),
    (100_000, 0.335),
)
"""Number of subjects → largest distance to be identified, for an FPIR of 0.5 % with `MARGIN`.

Measured on LFW's development images with three references a subject: strangers named 0.3 to 0.5 % at 2 to
200 subjects, enrolled people named 99, 96, 92 and 87 % at 2, 10, 50 and 200. With one reference a subject
0.4 to 0.7 % and 87, 75, 70 and 57 % at 10, 50, 200 and 1,000. Above 1,400 subjects extrapolated along the
same slope. A camera's looks are better than LFW's press photos; these are no promise.
"""

MARGIN = 0.07
"""Least lead of the best subject over the second, in distance."""

UNSURE = 0.05
"""Distance beyond the threshold within which another look is worth while."""

SAMPLE_SPREAD = 0.05
"""Variance of one subject's embeddings that a mean of k references averages away, as squared distance.

The mean of more references lies nearer to everybody, friend or stranger. Adding this times (1/3 - 1/k) to
squared distances makes one threshold fit subjects with any number of references: measured FPIR 0.4 to 0.6 %
for k = 1 to 5.
"""

_SPREAD_ORIGIN = 1 / 3
"""`THRESHOLDS` was measured with three references a subject."""


class Decision(enum.Enum):
    """What comparing one probe with the gallery says."""

    IDENTIFIED = "identified"
    NOT_SURE = "not_sure"
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A subject and how alike the probe is; greater is more alike, 1 at most."""

    subject_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Identification:
    """The result of one search.

    Attributes:
        decision: What follows from it.
        best: The most alike subject; None if the gallery is empty.
        second: The next one; None if there is none.
    """

    decision: Decision
    best: Candidate | None = None
    second: Candidate | None = None


class Gallery:
    """An immutable snapshot of all subjects that are searched."""

    def __init__(self, subject_ids: Sequence[str], embeddings: NDArray[np.float32]) -> None:
        """Take one row for each reference.

        Args:
            subject_ids: The owner of each row.
            embeddings: float32, shape (len(subject_ids), 128).
        """
        if embeddings.shape != (len(subject_ids), EMBEDDING_SIZE):
            raise ValueError(f"{len(subject_ids)} owners for embeddings of shape {embeddings.shape}")
        owners, rows, counts = np.unique(
            np.asarray(subject_ids, dtype=np.str_), return_inverse=True, return_counts=True
        )
        self._owners: list[str] = [str(owner) for owner in owners]
        means = _mean_by_owner(embeddings, rows, counts)
        spread = SAMPLE_SPREAD * (_SPREAD_ORIGIN - 1 / np.maximum(counts, 1))
        # A squared distance is |mean|² + spread - 2 mean·probe + |probe|²: one product and one sum a search.
        self._doubled = -2 * means
        self._offsets = np.asarray(np.square(means).sum(axis=1) + spread, dtype=np.float32)
        self._threshold = threshold(len(self._owners))

    def __len__(self) -> int:
        return len(self._owners)

    @property
    def threshold(self) -> float:
        """Least score to be identified among this many subjects."""
        return 1 - self._threshold

    def identify(self, probe: NDArray[np.float32]) -> Identification:
        """Search for whoever is most like the probe.

        Args:
            probe: float32, shape (128,), finite.
        """
        if not self._owners:
            return Identification(Decision.NOT_ENROLLED)
        squared = self._doubled @ probe
        squared += self._offsets
        first = int(np.argmin(squared))
        length = float(probe @ probe)
        best = self._candidate(first, squared, length)
        second = None
        if len(self._owners) > 1:
            squared[first] = np.inf
            second = self._candidate(int(np.argmin(squared)), squared, length)
        return Identification(self._decide(best, second), best, second)

    def verify(self, probe: NDArray[np.float32], subject_id: str) -> float:
        """Return the comparison score of the probe with one subject; KeyError if nobody has that id."""
        if subject_id not in self._owners:
            raise KeyError(subject_id)
        row = self._owners.index(subject_id)
        squared = self._offsets[row] + float(self._doubled[row] @ probe) + float(probe @ probe)
        return 1 - math.sqrt(max(squared, 0.0))

    def _candidate(self, row: int, squared: NDArray[np.float32], length: float) -> Candidate:
        distance = max(float(squared[row]) + length, 0.0) ** 0.5
        return Candidate(self._owners[row], 1 - distance)

    def _decide(self, best: Candidate, second: Candidate | None) -> Decision:
        distance = 1 - best.score
        leads = second is None or best.score - second.score >= MARGIN
        if distance <= self._threshold and leads:
            return Decision.IDENTIFIED
        return Decision.NOT_SURE if distance <= self._threshold + UNSURE else Decision.NOT_ENROLLED


def threshold(subjects: int) -> float:
    """Largest distance at which one of this many subjects is identified; see `THRESHOLDS`."""
    counts, distances = zip(*THRESHOLDS, strict=True)
    return float(np.interp(np.log(max(subjects, 1)), np.log(counts), distances))


def _mean_by_owner(
    embeddings: NDArray[np.float32], rows: NDArray[np.intp], counts: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Average the rows of each owner; float32, shape (owners, 128)."""
    if len(counts) == len(embeddings):
        means = np.empty_like(embeddings, dtype=np.float32)
        means[rows] = embeddings
        return means
    order = np.argsort(rows, kind="stable")
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    sums = np.add.reduceat(embeddings[order].astype(np.float64), starts, axis=0)
    return np.asarray(sums / counts[:, None], dtype=np.float32)
