"""The galleries in memory, always as new as the database, and who is most like whom in them."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from app.core.face_index import FaceIndex, Faces
from app.core.gallery import Gallery
from app.core.scores import STANDARD_FPIR, Networks, score, search_threshold
from app.hub import changes
from app.hub.values import Status
from app.server.engine import MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from app.hub.database import HubDatabase, Session
    from app.hub.values import Changes, IndexedFace, Registrant

_SHORTLIST = 64
"""Nearest faces whose people are then compared by the mean of their faces: whoever has the nearest mean has a
face among them."""

_FACTS_BYTES = 700
"""What is known of a face besides its numbers takes about this much."""


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
    any process acknowledged is seen by the next search. Faces of another model are left out: they cannot be
    compared.
    """

    def __init__(self, database: HubDatabase, *, false_match_rate: float) -> None:
        """Prepare; a gallery is loaded when it is first asked for.

        Args:
            database: Where the faces are.
            false_match_rate: What `threshold` stands for, above 0, below 1.
        """
        self._database = database
        self._threshold = -math.log10(false_match_rate)
        self._held: dict[int, _Held] = {}
        self._lock = threading.Lock()

    @property
    def threshold(self) -> float:
        """The score that NEC ID's 7000 and Face AiDee's 80 % stand for: -log10 of the false match rate."""
        return self._threshold

    @property
    def memory_bytes(self) -> int:
        """What the galleries in memory take, about."""
        with self._lock:
            return sum(one.size_bytes for one in self._held.values())

    @property
    def face_count(self) -> int:
        """How many faces are in memory."""
        with self._lock:
            return sum(one.face_count for one in self._held.values())

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
        faces = self._now(gallery_id).faces
        return list(islice(_matches(faces, embedding, tag_ids, least), count))

    def verify(self, gallery_id: int, embedding: NDArray[np.float32], person_id: int) -> float | None:
        """Return the best score among a person's faces; None if nobody approved of that id is there."""
        found = self._now(gallery_id).faces_of([person_id])
        rows = [numbers for numbers, facts in found if facts.status is Status.APPROVED]
        return max((self.compare(embedding, one) for one in rows), default=None)

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
        held = self._now(gallery_id)
        faces = held.faces
        compared = {facts.person_id for facts in faces.labels() if allowed is None or allowed(facts)}
        nearest = (facts.person_id for facts, _ in faces.nearest(embedding) if facts.person_id in compared)
        found = held.faces_of(_distinct(nearest, min(_SHORTLIST, len(compared))))
        counted = [(numbers, facts) for numbers, facts in found if allowed is None or allowed(facts)]
        if not counted:
            return None
        people = Gallery(
            [str(facts.person_id) for _, facts in counted], np.stack([one for one, _ in counted])
        )
        (best,) = people.nearest(embedding, 1)
        status = next(facts.status for _, facts in counted if str(facts.person_id) == best.subject_id)
        threshold = max(self._threshold, search_threshold(len(compared), STANDARD_FPIR))
        return Identified(int(best.subject_id), status, best.score, threshold)

    def compare(self, embedding: NDArray[np.float32], other: NDArray[np.float32]) -> float:
        """Return the score of two faces."""
        return float(score(np.square(embedding - other).sum(), Networks.BOTH))

    def _now(self, gallery_id: int) -> _Held:
        """Return a gallery as it is in the database."""
        with self._database.reading() as session:
            newest = changes.revision(session, gallery_id)
            with self._lock:
                if newest is None:
                    self._held.pop(gallery_id, None)
                    return _Held()
                held = self._held.setdefault(gallery_id, _Held())
            held.follow(session, gallery_id, newest)
        return held


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
                self._index.put(face.face_id, face.embedding, _facts(face))
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


def _facts(face: IndexedFace) -> FaceFacts:
    return FaceFacts(
        face.face_public_id,
        face.person_id,
        face.person_public_id,
        face.status,
        face.group_id,
        face.registrant,
        face.tag_ids,
    )


def _matches(
    faces: Faces[FaceFacts], probe: NDArray[np.float32], tag_ids: frozenset[int] | None, least: float
) -> Iterator[Match]:
    def is_tagged(facts: FaceFacts) -> bool:
        return tag_ids is None or not tag_ids.isdisjoint(facts.tag_ids)

    # Nearly everybody is approved, but few may have a tag: those are picked out before anything is in order.
    for facts, squared in faces.nearest(probe, None if tag_ids is None else is_tagged):
        reached = float(score(np.asarray(squared), Networks.BOTH))
        if reached < least:
            return
        if facts.status is Status.APPROVED:
            yield Match(facts.face_public_id, facts.person_public_id, facts.person_id, reached)


def _distinct(values: Iterable[int], count: int) -> list[int]:
    """Return the first values that differ, as many as are wanted or there are."""
    found: dict[int, None] = {}
    for value in values:
        if len(found) == count:
            break
        found[value] = None
    return list(found)
