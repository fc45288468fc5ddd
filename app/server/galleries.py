"""The galleries, in memory and as new as the database, and who is most like whom in them."""

from __future__ import annotations

import logging
import math
import threading
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from app.core.face_index import FaceIndex, Faces
from app.core.gallery import Gallery
from app.core.scores import STANDARD_FPIR, search_threshold
from app.errors import StoreError
from app.hub import changes
from app.hub import galleries as stored
from app.hub.values import Status
from app.server.engine import MODEL
from app.server.matches import Identified, Match, distinct, facts_of, score_of
from app.server.stored_gallery import StoredGallery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from app.hub.database import HubDatabase, Session
    from app.hub.values import Changes, PersonFacts
    from app.server.matches import FaceFacts

_SHORTLIST = 64
"""Nearest faces whose people are then compared by the mean of their faces: whoever has the nearest mean has a
face among them."""

_FACTS_BYTES = 700
"""What is known of a face besides its numbers takes about this much."""

log = logging.getLogger(__name__)


class Galleries:
    """Every gallery that was asked for, in memory unless it is too large. Safe to call from several threads.

    Before each answer the database's revision is compared and what changed is taken in, so that a write that
    any process acknowledged is seen by the next search. Faces of another model are left out: they cannot be
    compared. A gallery that was once too large for memory is left to the database until the process ends, so
    that it does not come and go with every face.
    """

    def __init__(self, database: HubDatabase, *, false_match_rate: float, memory_faces: int) -> None:
        """Prepare; a gallery is loaded when it is first asked for.

        Args:
            database: Where the faces are.
            false_match_rate: What `threshold` stands for, above 0, below 1.
            memory_faces: A gallery of more faces is not held where the database `has_vectors`.
        """
        self._database = database
        self._threshold = -math.log10(false_match_rate)
        self._memory_faces = memory_faces
        self._galleries: dict[int, _Held | StoredGallery] = {}
        self._lock = threading.Lock()

    @property
    def threshold(self) -> float:
        """The score that NEC ID's 7000 and Face AiDee's 80 % stand for: -log10 of the false match rate."""
        return self._threshold

    @property
    def memory_bytes(self) -> int:
        """What the galleries in memory take, about."""
        with self._lock:
            return sum(one.size_bytes for one in self._galleries.values())

    @property
    def face_count(self) -> int:
        """How many faces are in memory."""
        with self._lock:
            return sum(one.face_count for one in self._galleries.values())

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

        Raises:
            StoreError: The database cannot be read; so of the others.
        """
        return self._now(gallery_id).matches(embedding, count=count, tag_ids=tag_ids, least=least)

    def verify(self, gallery_id: int, embedding: NDArray[np.float32], person_id: int) -> float | None:
        """Return the best score among a person's faces; None if nobody approved of that id is there."""
        found = self._now(gallery_id).faces_of([person_id])
        rows = [numbers for numbers, facts in found if facts.status is Status.APPROVED]
        return max((self.compare(embedding, one) for one in rows), default=None)

    def identify(
        self,
        gallery_id: int,
        embedding: NDArray[np.float32],
        allowed: Callable[[PersonFacts], bool] | None = None,
    ) -> Identified | None:
        """Return the person most like a probe, of whatever status; None if there is nobody to compare with.

        Args:
            gallery_id: Where to search.
            embedding: float32, shape (256,).
            allowed: Whose faces count; all if nothing is said.
        """
        compared, found = self._now(gallery_id).nearest_people(embedding, _SHORTLIST, allowed)
        counted = [(numbers, facts) for numbers, facts in found if allowed is None or allowed(facts)]
        if not counted:
            return None
        people = Gallery(
            [str(facts.person_id) for _, facts in counted], np.stack([one for one, _ in counted])
        )
        (best,) = people.nearest(embedding, 1)
        status = next(facts.status for _, facts in counted if str(facts.person_id) == best.subject_id)
        threshold = max(self._threshold, search_threshold(compared, STANDARD_FPIR))
        return Identified(int(best.subject_id), status, best.score, threshold)

    def compare(self, embedding: NDArray[np.float32], other: NDArray[np.float32]) -> float:
        """Return the score of two faces."""
        return score_of(float(np.square(embedding - other).sum()))

    def refresh(self, gallery_id: int) -> None:
        """Take in what changed in a gallery, if it is in memory, so that the next search need not.

        A failure is only logged: the next search tries again.
        """
        with self._lock:
            if not isinstance(self._galleries.get(gallery_id), _Held):
                return
        try:
            self._now(gallery_id)
        except StoreError as error:
            log.warning("a gallery is brought up to date only by its next search: %s", error)

    def _now(self, gallery_id: int) -> _Held | StoredGallery:
        """Return a gallery as it is in the database."""
        with self._database.reading() as session:
            newest = changes.revision(session, gallery_id)
            is_large = session.has_vectors and self._is_large(session, gallery_id)
            with self._lock:
                if newest is None:
                    self._galleries.pop(gallery_id, None)
                    return _Held()
                if is_large and isinstance(self._galleries.get(gallery_id), _Held):
                    del self._galleries[gallery_id]
                new = StoredGallery(self._database, gallery_id) if is_large else _Held()
                gallery = self._galleries.setdefault(gallery_id, new)
            if isinstance(gallery, _Held):
                gallery.follow(session, gallery_id, newest)
        return gallery

    def _is_large(self, session: Session, gallery_id: int) -> bool:
        gallery = stored.by_id(session, gallery_id)
        return gallery is not None and gallery.count > self._memory_faces


class _Held:
    """One gallery in memory.

    Attributes:
        faces: All of them, as of the newest revision; searched without the lock.
    """

    def __init__(self) -> None:
        self.faces: Faces[FaceFacts] = Faces()
        self._revision = 0
        self._index: FaceIndex[FaceFacts] = FaceIndex()
        self._people: dict[int, set[int]] = {}
        self._lock = threading.Lock()

    @property
    def face_count(self) -> int:
        return len(self._index)

    @property
    def size_bytes(self) -> int:
        return self._index.size_bytes + _FACTS_BYTES * len(self._index)

    def matches(
        self, probe: NDArray[np.float32], *, count: int, tag_ids: frozenset[int] | None, least: float
    ) -> list[Match]:
        return list(islice(_matches(self.faces, probe, tag_ids, least), count))

    def nearest_people(
        self, probe: NDArray[np.float32], count: int, allowed: Callable[[PersonFacts], bool] | None
    ) -> tuple[int, list[tuple[NDArray[np.float32], FaceFacts]]]:
        """Return how many people there are, and all faces of those who have the nearest faces."""
        faces = self.faces
        compared = {facts.person_id for facts in faces.labels() if allowed is None or allowed(facts)}
        nearest = (facts.person_id for facts, _ in faces.nearest(probe) if facts.person_id in compared)
        return len(compared), self.faces_of(distinct(nearest, min(count, len(compared))))

    def follow(self, session: Session, gallery_id: int, newest: int) -> None:
        """Take in what changed, unless another thread did; the first time everything."""
        if self._revision >= newest:
            return
        with self._lock:
            if self._revision < newest:
                self._take(changes.since(session, gallery_id, self._revision))

    def faces_of(self, person_ids: Iterable[int]) -> list[tuple[NDArray[np.float32], FaceFacts]]:
        """Return embedding and facts of all faces of some people."""
        with self._lock:
            return [
                self._index.face(face_id)
                for person_id in person_ids
                for face_id in sorted(self._people.get(person_id, ()))
            ]

    def _take(self, changed: Changes) -> None:
        if changed.is_whole:
            self._index, self._people = FaceIndex(), {}
        for face_id in changed.removed:
            self._forget(face_id)
        for face in changed.faces:
            if face.model == MODEL:
                self._index.put(face.face_id, face.embedding, facts_of(face))
                self._people.setdefault(face.person_id, set()).add(face.face_id)
            else:
                self._forget(face.face_id)
        self.faces, self._revision = self._index.snapshot(), changed.revision

    def _forget(self, face_id: int) -> None:
        if face_id not in self._index:
            return
        person_id = self._index.face(face_id)[1].person_id
        self._people[person_id].discard(face_id)
        if not self._people[person_id]:
            del self._people[person_id]
        self._index.remove(face_id)


def _matches(
    faces: Faces[FaceFacts], probe: NDArray[np.float32], tag_ids: frozenset[int] | None, least: float
) -> Iterator[Match]:
    def is_tagged(facts: FaceFacts) -> bool:
        return tag_ids is None or not tag_ids.isdisjoint(facts.tag_ids)

    # Nearly everybody is approved, but few may have a tag: those are picked out before anything is in order.
    for facts, squared in faces.nearest(probe, None if tag_ids is None else is_tagged):
        reached = score_of(squared)
        if reached < least:
            return
        if facts.status is Status.APPROVED:
            yield Match(facts.face_public_id, facts.person_public_id, facts.person_id, reached)
