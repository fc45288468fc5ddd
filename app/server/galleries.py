"""The galleries in memory, always as new as the database, and who is most like whom in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from app.hub.database import HubDatabase
    from app.hub.values import Registrant, Status


@dataclass(frozen=True, slots=True)
class FaceFacts:
    """What is known of a face in memory, besides what it is compared by; see `app.hub.values.IndexedFace`."""

    face_public_id: str
    person_id: int
    person_public_id: str
    status: Status
    group_id: int | None
    registrant: Registrant
    tag_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Match:
    """A face that is like the probe.

    Attributes:
        face_public_id: NEC ID's event.
        person_public_id: NEC ID's subject.
        person_id: The person, as the database has it.
        score: -log10 of the false match rate (`app.core.scores`).
    """

    face_public_id: str
    person_public_id: str
    person_id: int
    score: float


@dataclass(frozen=True, slots=True)
class Identified:
    """The person most like the probe.

    Attributes:
        person_id: Who.
        status: Whether they may pass.
        score: How alike, by the mean of their faces.
        threshold: Least score to be taken for them, among as many people as were compared.
    """

    person_id: int
    status: Status
    score: float
    threshold: float

    @property
    def is_match(self) -> bool:
        """Whether the probe is taken for this person."""
        return self.score >= self.threshold


class Galleries:
    """Every gallery that was asked for, in memory. Safe to call from several threads.

    Before each answer the database's revision is compared and what changed is taken in, so that a write that
    any process acknowledged is seen by the next search.
    """

    def __init__(self, database: HubDatabase, *, false_match_rate: float) -> None:
        """Prepare; a gallery is loaded when it is first asked for.

        Args:
            database: Where the faces are.
            false_match_rate: What `threshold` stands for, above 0, below 1.
        """

    @property
    def threshold(self) -> float:
        """The score that NEC ID's 7000 and Face AiDee's 80 % stand for: -log10 of the false match rate."""
        raise NotImplementedError

    @property
    def memory_bytes(self) -> int:
        """What the galleries in memory take, about."""
        raise NotImplementedError

    def search(
        self,
        gallery_id: int,
        embedding: NDArray[np.float32],
        *,
        count: int,
        tag_ids: frozenset[int] | None,
        least: float,
    ) -> list[Match]:
        """Return the faces of approved people that are most like a probe, the most alike first.

        Args:
            gallery_id: Where to search; one that is gone has nobody.
            embedding: float32, shape (256,).
            count: How many at most.
            tag_ids: Faces that have any of these; None for all.
            least: Least score.
        """
        raise NotImplementedError

    def verify(self, gallery_id: int, embedding: NDArray[np.float32], person_id: int) -> float | None:
        """Return the best score among a person's faces; None if nobody approved of that id is there."""
        raise NotImplementedError

    def identify(
        self,
        gallery_id: int,
        embedding: NDArray[np.float32],
        allowed: Callable[[FaceFacts], bool] | None = None,
    ) -> Identified | None:
        """Return the person most like a probe, of whatever status; None if there is nobody to compare with.

        Args:
            gallery_id: Where to search.
            embedding: float32, shape (256,).
            allowed: Whose faces count; all if nothing is said.
        """
        raise NotImplementedError

    def compare(self, embedding: NDArray[np.float32], other: NDArray[np.float32]) -> float:
        """Return the score of two faces."""
        raise NotImplementedError
