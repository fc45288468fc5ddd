"""Who is like whom, as the galleries tell it, whether they are in memory or in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.core.scores import Networks, score
from app.hub.values import PersonFacts, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.hub.values import IndexedFace


@dataclass(frozen=True, slots=True)
class FaceFacts(PersonFacts):
    """What is known of a face, besides what it is compared by; see `app.hub.values.IndexedFace`."""

    face_public_id: str
    person_public_id: str
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


def facts_of(face: IndexedFace) -> FaceFacts:
    """Return what is known of a face of the database."""
    return FaceFacts(
        face.person_id,
        face.status,
        face.group_id,
        face.registrant,
        face.face_public_id,
        face.person_public_id,
        face.tag_ids,
    )


def score_of(squared_distance: float) -> float:
    """Return the score of two faces so far apart."""
    return float(score(np.asarray(squared_distance), Networks.BOTH))


def distinct(values: Iterable[int], count: int) -> list[int]:
    """Return the first values that differ, as many as are wanted or there are."""
    found: dict[int, None] = {}
    for value in values:
        if len(found) == count:
            break
        found[value] = None
    return list(found)
