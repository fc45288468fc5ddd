"""Many faces, ready to be searched: exactly, from the nearest one on.

A face has both networks' 256 numbers. The squared distance of two such rows is the sum of both networks'
squared distances (`app.core.scores`), so that one product compares with all. Faces lie in blocks without
gaps: the last one moves to where one was removed. A block is copied before a row changes that a snapshot
shows, so that searches and changes never wait for each other, and no search sees half a change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

from app.core.face import EMBEDDING_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

WIDTH = 2 * EMBEDDING_SIZE
"""Numbers of a face."""

ROWS = 4096
"""Faces of a block: 4 MB, copied in a millisecond."""

_FIRST = 64
_GROWTH = 16
"""How many of the nearest are put in order at first, and how many times as many whenever more are wanted."""

L = TypeVar("L")
"""What is known of a face besides its numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class Faces(Generic[L]):
    """The faces of one moment.

    Attributes:
        parts: For each block the embeddings, float32, shape (N, 256); their squared lengths, shape (N,); and
            at least as many labels.
    """

    parts: tuple[tuple[NDArray[np.float32], NDArray[np.float32], list[L]], ...] = ()

    def __len__(self) -> int:
        return sum(len(squares) for _, squares, _ in self.parts)

    def nearest(
        self, probe: NDArray[np.float32], meant: Callable[[L], bool] | None = None
    ) -> Iterator[tuple[L, float]]:
        """Yield each face's label and squared distance from the probe, the nearest first.

        They are put in order as far as they are asked for.

        Args:
            probe: float32, shape (256,).
            meant: Which faces are wanted; all if nothing is said.
        """
        squared = self._squared(probe)
        left = len(squared)
        if meant is not None:
            wanted = np.fromiter(map(meant, self.labels()), bool, left)
            squared[~wanted] = np.inf
            left = int(wanted.sum())
        count = _FIRST
        while left:
            count = min(count, left)
            rows = np.argpartition(squared, count - 1)[:count]
            rows = rows[np.argsort(squared[rows], kind="stable")]
            found = squared[rows]
            squared[rows] = np.inf
            for row, value in zip(rows.tolist(), found.tolist(), strict=True):
                yield self.parts[row // ROWS][2][row % ROWS], max(value, 0.0)
            left, count = left - count, count * _GROWTH

    def labels(self) -> Iterator[L]:
        """Yield what is known of each face."""
        for _, squares, labels in self.parts:
            yield from labels[: len(squares)]

    def _squared(self, probe: NDArray[np.float32]) -> NDArray[np.float32]:
        squared = np.empty(len(self), np.float32)
        for number, (embeddings, squares, _) in enumerate(self.parts):
            part = squared[number * ROWS : number * ROWS + len(squares)]
            np.dot(embeddings, -2 * probe, out=part)
            part += squares
        squared += probe @ probe
        return squared


class FaceIndex(Generic[L]):
    """The faces of a gallery as they are now. To be changed by one thread at a time."""

    def __init__(self) -> None:
        self._blocks: list[_Block[L]] = []
        self._rows: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, face_id: int) -> bool:
        return face_id in self._rows

    @property
    def size_bytes(self) -> int:
        """Memory for the numbers of all faces."""
        return len(self._blocks) * ROWS * (WIDTH + 1) * np.dtype(np.float32).itemsize

    def snapshot(self) -> Faces[L]:
        """Return the faces as they are now, whatever changes later."""
        parts = []
        for number, block in enumerate(self._blocks):
            block.shown = count = min(ROWS, len(self) - number * ROWS)
            parts.append((block.embeddings[:count], block.squares[:count], block.labels))
        return Faces(tuple(parts))

    def face(self, face_id: int) -> tuple[NDArray[np.float32], L]:
        """Return a face's embedding and label; KeyError if it is not there."""
        row = self._rows[face_id]
        block = self._blocks[row // ROWS]
        return block.embeddings[row % ROWS].copy(), block.labels[row % ROWS]

    def put(self, face_id: int, embedding: NDArray[np.float32], label: L) -> None:
        """Add a face, or put it in the place of the one with that id.

        Args:
            face_id: What it is called.
            embedding: float32, finite, shape (256,).
            label: What is known of it.
        """
        self._write(self._rows.setdefault(face_id, len(self._rows)), face_id, embedding, label)

    def remove(self, face_id: int) -> None:
        """Forget a face; one that is not there is no matter."""
        row = self._rows.pop(face_id, None)
        if row is None:
            return
        last = len(self._rows)
        block = self._own(last)
        if row != last:
            moved = int(block.ids[last % ROWS])
            self._write(row, moved, block.embeddings[last % ROWS], block.labels[last % ROWS])
            self._rows[moved] = row
        block.embeddings[last % ROWS] = 0  # nothing stays of a face that was removed
        del block.labels[last % ROWS :]
        if not last % ROWS:
            self._blocks.pop()

    def _write(self, row: int, face_id: int, embedding: NDArray[np.float32], label: L) -> None:
        block, place = self._own(row), row % ROWS
        block.embeddings[place] = embedding
        block.squares[place] = embedding @ embedding
        block.ids[place] = face_id
        block.labels[place : place + 1] = [label]

    def _own(self, row: int) -> _Block[L]:
        """Return the block of a row, which no snapshot shows."""
        number, place = divmod(row, ROWS)
        if number == len(self._blocks):
            self._blocks.append(_Block())
        elif place < self._blocks[number].shown:
            self._blocks[number] = self._blocks[number].copy()
        return self._blocks[number]


class _Block(Generic[L]):
    """Up to `ROWS` faces.

    Attributes:
        embeddings: float32, shape (ROWS, 256).
        squares: The squared length of each.
        ids: What each is called.
        labels: What is known of each; as many as there are faces.
        shown: Of so many a snapshot was taken: they stay as they are.
    """

    def __init__(self) -> None:
        self.embeddings = np.empty((ROWS, WIDTH), np.float32)
        self.squares = np.empty(ROWS, np.float32)
        self.ids = np.empty(ROWS, np.int64)
        self.labels: list[L] = []
        self.shown = 0

    def copy(self) -> _Block[L]:
        copied: _Block[L] = _Block()
        count = len(self.labels)
        copied.embeddings[:count] = self.embeddings[:count]
        copied.squares[:count] = self.squares[:count]
        copied.ids[:count] = self.ids[:count]
        copied.labels = self.labels[:]
        return copied
