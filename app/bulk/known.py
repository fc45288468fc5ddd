"""Who is enrolled already, while more and more people are."""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.core.face import EMBEDDING_SIZE, by_dlib, fused
from app.core.gallery import Decision, Gallery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CERTAIN_FPIR = 0.0001
"""Tolerated share of newcomers who are taken for somebody enrolled already, and refused."""

CLAIMED_FMR = 0.001
"""Tolerated share of strangers whose picture is added to the person whose name or number it bears."""

SOMEBODY_ELSE = 0.75
"""Embedding distance to the median of a person's pictures from which a picture shows somebody else."""

TWO_PEOPLE = 2.0, 1.0
"""Score of two pictures with both networks, and with dlib alone, below which they show different people.

Of LFW's 367 people with two pictures only those three fall below it whose pictures are known to be mixed up.
"""

FEW = 256
"""People searched in a gallery that is built anew with each; then they join a larger one, built as rarely."""


class Likeness(enum.Enum):
    """Whether somebody is one of those enrolled."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    NONE = "none"


class Alike(NamedTuple):
    """Whom somebody is like, and how surely; nobody's id is empty."""

    likeness: Likeness
    subject_id: str = ""


class Known:
    """Everybody enrolled: in the gallery before, and since then.

    To build the gallery of everybody anew for each newcomer would take a day for 100,000 of them. So there
    are three that are searched as one: those before, those settled since, and a few.
    """

    def __init__(
        self, subject_ids: Sequence[str], embeddings: NDArray[np.float32], *, few: int = FEW
    ) -> None:
        """Take who is enrolled before.

        Args:
            subject_ids: The owner of each row, those of one owner together.
            embeddings: float32, shape (len(subject_ids), 128), or (…, 256) with the second network's beside
                dlib's, NaN where there is none.
            few: How many newcomers are searched before they settle.
        """
        self._width, self._few_people = embeddings.shape[1], few
        self._before = Gallery(subject_ids, embeddings, fpir=CERTAIN_FPIR)
        self._rows_before, self._slices = embeddings, _slices(subject_ids)
        self._since: dict[str, list[NDArray[np.float32]]] = {}
        self._fresh: list[str] = []
        self._settled = self._everybody = self._before

    def add(self, subject_id: str, embeddings: Sequence[NDArray[np.float32]]) -> None:
        """Take somebody in, or more of somebody who is known."""
        is_new = subject_id not in self._slices and subject_id not in self._since
        self._since.setdefault(subject_id, []).extend(embeddings)
        if is_new:
            self._fresh.append(subject_id)
            if len(self._fresh) >= self._few_people:
                newcomers = [one for one in self._since if one not in self._slices]
                self._settled = self._before.joined(self._gallery(newcomers))
                self._fresh = []
            self._everybody = self._settled.joined(self._gallery(self._fresh))

    def like(self, embeddings: Sequence[NDArray[np.float32]]) -> Alike:
        """Say who the person of these embeddings is.

        Args:
            embeddings: Of one person: float32, shape (128,) or all of them (256,).
        """
        found = self._everybody.identify(fused(embeddings))
        if found.best is None:
            return Alike(Likeness.NONE)
        if found.evidence >= found.threshold:
            return Alike(Likeness.CERTAIN, found.best.subject_id)
        if found.decision is Decision.NOT_SURE:
            return Alike(Likeness.DOUBTFUL, found.best.subject_id)
        return Alike(Likeness.NONE)

    def is_plainly(self, subject_id: str, embedding: NDArray[np.float32]) -> bool:
        """Say whether an embedding is of the person it is said to be of, and not certainly of another."""
        rows = self.embeddings_of(subject_id)
        if not rows:
            return False
        theirs = Gallery([subject_id] * len(rows), self._matrix(rows))
        if theirs.verify(embedding, subject_id) < -math.log10(CLAIMED_FMR):
            return False
        found = self.like([embedding])
        return found.likeness is not Likeness.CERTAIN or found.subject_id == subject_id

    def embeddings_of(self, subject_id: str) -> list[NDArray[np.float32]]:
        """Return what is known of a person, oldest first."""
        before = self._rows_before[self._slices.get(subject_id, slice(0))]
        return [*before, *self._since.get(subject_id, [])]

    def _gallery(self, subject_ids: Sequence[str]) -> Gallery:
        owners = [one for one in subject_ids for _ in self._since[one]]
        rows = [row for one in subject_ids for row in self._since[one]]
        return Gallery(owners, self._matrix(rows), fpir=CERTAIN_FPIR)

    def _matrix(self, rows: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
        """Put embeddings with and without the second network's part below each other."""
        matrix = np.full((len(rows), self._width), np.nan, np.float32)
        for place, row in zip(matrix, rows, strict=True):
            place[: len(row)] = row[: self._width]
        return matrix


def others_among(embeddings: Sequence[NDArray[np.float32]]) -> list[bool]:
    """Say of each of a person's embeddings whether it is of somebody else than most are.

    Of two that show different people, nobody knows which is whose: then both are.

    Args:
        embeddings: float32, shape (128,) or (256,).
    """
    if len(embeddings) < 3:
        return [len(embeddings) == 2 and _are_two_people(*embeddings)] * len(embeddings)
    seen = np.stack([by_dlib(embedding) for embedding in embeddings])
    middle = np.median(seen, axis=0)
    found: list[bool] = (np.linalg.norm(seen - middle, axis=1) > SOMEBODY_ELSE).tolist()
    return found


def _are_two_people(first: NDArray[np.float32], second: NDArray[np.float32]) -> bool:
    by_both = all(len(one) > EMBEDDING_SIZE and bool(np.isfinite(one).all()) for one in (first, second))
    width = None if by_both else EMBEDDING_SIZE
    alike = Gallery([""], first[None, :width]).verify(second[:width], "")
    return alike < TWO_PEOPLE[0 if by_both else 1]


def _slices(subject_ids: Sequence[str]) -> dict[str, slice]:
    """Return the rows of each owner; those of one owner lie together."""
    if not subject_ids:
        return {}
    names = np.asarray(subject_ids, dtype=np.str_)
    starts = np.flatnonzero(np.concatenate([[True], names[1:] != names[:-1]]))
    ends = [*starts[1:].tolist(), len(names)]
    return {subject_ids[start]: slice(start, end) for start, end in zip(starts.tolist(), ends, strict=True)}
