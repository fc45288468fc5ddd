"""What is kept of a person's face, picture by picture."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.cipher import translated_errors
from app.store.times import utc_time


@dataclass(frozen=True, slots=True)
class StoredSample:
    """A stored reference with its picture.

    Attributes:
        reference_id: Its number; never given to another one.
        quality: Unified quality score, 0 to 100.
        captured_at: When; UTC.
        picture: JPEG; None where the site does not keep samples.
    """

    reference_id: int
    quality: int
    captured_at: datetime
    picture: bytes | None


@translated_errors()
def samples_of(db: Database, subject_id: str) -> list[StoredSample]:
    """Return everything that is kept of a subject's face, oldest first.

    Raises:
        StoreError: The database cannot be read.
    """
    found = db.execute(
        "SELECT id, quality, captured_at, sample FROM face_references WHERE subject_id = ?"
        " ORDER BY captured_at, id",
        [subject_id],
    )
    return [StoredSample(number, quality, utc_time(at), picture) for number, quality, at, picture in found]
