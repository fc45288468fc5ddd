"""A gallery that stays in the database, which compares faces itself: what memory is too small for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.hub import changes, vectors
from app.hub.values import Status
from app.server.engine import MODEL
from app.server.matches import Match, distinct, facts_of, score_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    from numpy.typing import NDArray

    from app.hub.database import HubDatabase, Session
    from app.hub.values import PersonFacts
    from app.server.matches import FaceFacts

_FACES_OF_EACH = 4
"""So many of the nearest faces are asked for, for each person that is wanted; and then …"""

_GROWTH = 16
"""… so many times as many, when too few people have them."""


class StoredGallery:
    """Answers as one in memory does (`app.server.galleries`); each time of one state of the database.

    Attributes:
        face_count: Faces in memory: none.
        size_bytes: Memory for them: none.
    """

    face_count = size_bytes = 0

    def __init__(self, database: HubDatabase, gallery_id: int) -> None:
        """Take a gallery of a database with `has_vectors`."""
        self._database = database
        self._gallery_id = gallery_id

    def matches(
        self, probe: NDArray[np.float32], *, count: int, tag_ids: frozenset[int] | None, least: float
    ) -> list[Match]:
        """Return the nearest faces of approved people, nearest first; see `Galleries.search`."""
        with self._database.reading() as session:
            found = vectors.nearest(
                session,
                self._gallery_id,
                probe,
                model=MODEL,
                count=count,
                statuses=[Status.APPROVED],
                tag_ids=tag_ids,
            )
        matches = [
            Match(one.face_public_id, one.person_public_id, one.person_id, score_of(one.squared_distance))
            for one in found
        ]
        return [one for one in matches if one.score >= least]

    def faces_of(self, person_ids: Iterable[int]) -> list[tuple[NDArray[np.float32], FaceFacts]]:
        """Return embedding and facts of all faces of some people."""
        with self._database.reading() as session:
            return self._faces_of(session, person_ids)

    def nearest_people(
        self, probe: NDArray[np.float32], count: int, allowed: Callable[[PersonFacts], bool] | None
    ) -> tuple[int, list[tuple[NDArray[np.float32], FaceFacts]]]:
        """Return how many people there are, and all faces of those who have the nearest faces.

        A condition is put to everybody, for its number decides how alike is enough.

        Args:
            probe: float32, shape (256,).
            count: People at most.
            allowed: Who counts; everybody if nothing is said.
        """
        with self._database.reading() as session:
            if allowed is None:
                among, people = None, vectors.people_count(session, self._gallery_id, model=MODEL)
            else:
                everybody = vectors.people_of(session, self._gallery_id, model=MODEL)
                among = [one.person_id for one in everybody if allowed(one)]
                people = len(among)
            if among is not None and people <= count:
                nearest = among
            else:
                nearest = self._nearest(session, probe, min(count, people), among)
            return people, self._faces_of(session, nearest)

    def _nearest(
        self, session: Session, probe: NDArray[np.float32], count: int, among: list[int] | None
    ) -> list[int]:
        """Return who has the nearest faces; one person may have many, so that more and more are looked at."""
        asked = _FACES_OF_EACH * count
        while True:
            near = vectors.nearest(
                session, self._gallery_id, probe, model=MODEL, count=asked, person_ids=among
            )
            found = distinct((one.person_id for one in near), count)
            if len(found) == count or len(near) < asked:
                return found
            asked *= _GROWTH

    def _faces_of(
        self, session: Session, person_ids: Iterable[int]
    ) -> list[tuple[NDArray[np.float32], FaceFacts]]:
        found = changes.faces_of(session, self._gallery_id, person_ids)
        return [(one.embedding, facts_of(one)) for one in found if one.model == MODEL]
