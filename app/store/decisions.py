"""Why the kiosk decided as it did: the evidence of each check-in, and its picture where the site keeps them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sqlite_utils import Database

from app.core.evidence import Evidence
from app.store.activity import Query, Row


@dataclass(frozen=True, slots=True)
class Explained:
    """One decision.

    Attributes:
        row: The check-in.
        evidence: What it rests on; None for entries without a face, or of before evidence was kept.
        names: Of the subjects in `evidence.best`, in their order; empty for who was erased.
        cues: What was measured of a refusal, by name.
        picture: JPEG; None where none is kept.
    """

    row: Row
    evidence: Evidence | None
    names: tuple[str, ...] = ()
    cues: dict[str, float | str | None] = field(default_factory=dict)
    picture: bytes | None = field(default=None, repr=False)


def keep(  # noqa: PLR0913, PLR0917 - a check-in, and what belongs to it
    db: Database,
    checkin_id: int,
    evidence: Evidence | None,
    picture: bytes | None,
    now: datetime,
    picture_days: int,
) -> None:
    """Store what a decision rests on, in the transaction of its check-in.

    A picture is kept only of somebody who was identified, and whose consent is in force; with `picture_days`
    0 of nobody.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    raise NotImplementedError


def explain(db: Database, checkin_id: int) -> Explained | None:
    """Return why a check-in was decided as it was; None if there is no such check-in.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError


def each(db: Database, query: Query) -> Iterator[tuple[Row, Evidence]]:
    """Yield every decision with evidence that is looked for, newest first, page by page.

    Raises:
        StoreError: The database cannot be read.
    """
    raise NotImplementedError
