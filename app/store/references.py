"""References: the embeddings stored at enrollment, their samples, and all of them as one matrix."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from app.store.cipher import translated_errors
from app.store.times import utc_text

EMBEDDING_SIZE = 128
"""Numbers in an embedding (dlib's network)."""

STORED = np.dtype("<f4")
"""A number of an embedding in the database: float32, little-endian."""

BEST_QUALITY = 100
"""Quality runs from 0, useless, to 100, ideal."""

LOAD = """
SELECT subject_id, embedding FROM face_references
WHERE embedder = :embedder AND subject_id IN (
    SELECT subject_id FROM consents
    WHERE withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > :now)
)
ORDER BY subject_id, id
"""
"""Everything the gallery is made of; it reads an index and never a page that holds samples."""


@dataclass(frozen=True, slots=True, eq=False)
class NewReference:
    """A reference about to be stored.

    Attributes:
        embedding: float32, shape (128,), finite, read-only.
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
        if shape != (EMBEDDING_SIZE,) or kind != np.float32:
            raise ValueError(f"an embedding is float32 of shape (128,), not {kind} of shape {shape}")
        if not np.isfinite(self.embedding).all():
            raise ValueError("an embedding has only finite numbers")
        if not 0 <= self.quality <= BEST_QUALITY:
            raise ValueError(f"quality is {self.quality}; it must be 0 to 100")
        self.embedding.flags.writeable = False


def insert(db: Database, subject_id: str, references: Sequence[NewReference], embedder: str) -> None:
    """Store references of a subject, inside the caller's transaction."""
    for reference in references:
        db.execute(
            "INSERT INTO face_references (subject_id, embedding, embedder, quality, captured_at, sample)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [
                subject_id,
                reference.embedding.astype(STORED).tobytes(),
                embedder,
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
def load_references(db: Database, embedder: str, now: datetime) -> tuple[list[str], NDArray[np.float32]]:
    """Return every reference under a consent in force that this embedder made, by subject, oldest first.

    Args:
        db: The database.
        embedder: The name of the model; embeddings of different models must not be compared.
        now: Consents that expired before then are no longer in force; aware.

    Returns:
        The subject id of each row, and the rows: float32, shape (N, 128), read-only.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(LOAD, {"embedder": embedder, "now": utc_text(now)}).fetchall()
    matrix = np.frombuffer(b"".join([row[1] for row in rows]), dtype=STORED)
    embeddings: NDArray[np.float32] = matrix.reshape(-1, EMBEDDING_SIZE)
    return [row[0] for row in rows], embeddings
