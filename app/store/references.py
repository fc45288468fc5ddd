"""References: the embeddings stored at enrollment, their samples, and all of them as one matrix."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from app.core.face import EMBEDDING_SIZE, Embedders
from app.core.samples import Sample
from app.store.cipher import translated_errors
from app.store.times import utc_text

STORED = np.dtype("<f4")
"""A number of an embedding in the database: float32, little-endian."""

BEST_QUALITY = 100
"""Quality runs from 0, useless, to 100, ideal."""

LOAD = """
SELECT subject_id, embedding, CASE second_embedder WHEN :second_embedder THEN second END FROM face_references
WHERE embedder = :embedder AND subject_id IN (
    SELECT subject_id FROM consents
    WHERE withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > :now)
)
ORDER BY subject_id, id
"""
"""Everything the gallery is made of; it reads an index and never a page that holds samples."""

_NONE = np.full(EMBEDDING_SIZE, np.nan, STORED).tobytes()
"""Stands in the matrix for what the second network did not see."""


@dataclass(frozen=True, slots=True, eq=False)
class NewReference:
    """A reference about to be stored.

    Attributes:
        embedding: float32, shape (128,) or with the second network's (256,), finite, read-only.
        quality: The unified quality score of its sample, 0 to 100.
        sample: The face image as JPEG; None where the site does not keep samples.
        captured_at: When; aware.
    """

    embedding: NDArray[np.float32]
    quality: int
    sample: bytes | None
    captured_at: datetime

    def __post_init__(self) -> None:
        shape, kind = self.embedding.shape, self.embedding.dtype
        if shape not in {(EMBEDDING_SIZE,), (2 * EMBEDDING_SIZE,)} or kind != np.float32:
            raise ValueError(
                f"an embedding is float32 of shape (128,) or (256,), not {kind} of shape {shape}"
            )
        if not np.isfinite(self.embedding).all():
            raise ValueError("an embedding has only finite numbers")
        if not 0 <= self.quality <= BEST_QUALITY:
            raise ValueError(f"quality is {self.quality}; it must be 0 to 100")
        self.embedding.flags.writeable = False


def references_of(samples: Sequence[Sample], now: datetime) -> list[NewReference]:
    """Return samples as they are stored; the newest was captured just now, the others before it.

    Thus a consent must be in force now, and not only when the first of them was captured.
    """
    newest_ns = max(sample.captured_ns for sample in samples)
    return [
        NewReference(
            sample.embedding,
            sample.quality,
            sample.image,
            now - timedelta(microseconds=(newest_ns - sample.captured_ns) / 1000),
        )
        for sample in samples
    ]


def insert(db: Database, subject_id: str, references: Sequence[NewReference], embedders: Embedders) -> None:
    """Store references of a subject, inside the caller's transaction."""
    for reference in references:
        numbers = reference.embedding.astype(STORED)
        first, second = numbers[:EMBEDDING_SIZE].tobytes(), numbers[EMBEDDING_SIZE:].tobytes()
        db.execute(
            "INSERT INTO face_references"
            " (id, subject_id, embedding, embedder, second, second_embedder, quality, captured_at, sample)"
            " SELECT latest + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM reference_numbers",
            [
                subject_id,
                first,
                embedders.first,
                second or None,
                embedders.second if second else None,
                int(reference.quality),
                utc_text(reference.captured_at),
                reference.sample,
            ],
        )


@translated_errors()
def samples(db: Database, subject_id: str) -> list[bytes]:
    """Return the samples that are kept of a subject, as JPEG, oldest first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT sample FROM face_references WHERE subject_id = ? AND sample IS NOT NULL"
        " ORDER BY captured_at, id",
        [subject_id],
    )
    return [sample for (sample,) in rows]


@translated_errors()
def load_references(
    db: Database, embedders: Embedders, now: datetime
) -> tuple[list[str], NDArray[np.float32]]:
    """Return every reference under a consent in force that these embedders made, by subject, oldest first.

    Args:
        db: The database.
        embedders: The models in use.
        now: Consents that expired before then are no longer in force; aware.

    Returns:
        The subject id of each row, and the rows: float32, read-only, shape (N, 128), or (N, 256) if a second
        network is named, NaN where it did not see the reference.

    Raises:
        StoreError: The database cannot be read.
    """
    given = {"embedder": embedders.first, "second_embedder": embedders.second, "now": utc_text(now)}
    rows = db.execute(LOAD, given).fetchall()
    width = EMBEDDING_SIZE if embedders.second is None else 2 * EMBEDDING_SIZE
    columns = (row[1] if embedders.second is None else row[1] + (row[2] or _NONE) for row in rows)
    matrix = np.frombuffer(b"".join(columns), dtype=STORED)
    embeddings: NDArray[np.float32] = matrix.reshape(-1, width)
    return [row[0] for row in rows], embeddings
