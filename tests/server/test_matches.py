import numpy as np
import pytest

from app.hub.values import IndexedFace, Registrant, Status
from app.server.matches import Identified, distinct, facts_of, score_of


def test_a_person_is_taken_for_who_is_as_alike_as_wanted():
    assert Identified(1, Status.APPROVED, 6.0, 6.0).is_match
    assert not Identified(1, Status.APPROVED, 5.9, 6.0).is_match


def test_everything_is_known_of_a_face_but_what_it_is_compared_by():
    face = IndexedFace(
        face_id=1,
        face_public_id="event",
        person_id=2,
        person_public_id="subject",
        status=Status.EXPIRED,
        group_id=3,
        registrant=Registrant.ADMIN,
        tag_ids=frozenset({4}),
        embedding=np.zeros(256, np.float32),
    )
    facts = facts_of(face)
    for name in ("face_public_id", "person_id", "person_public_id", "status", "group_id", "registrant"):
        assert getattr(facts, name) == getattr(face, name)
    assert facts.tag_ids == face.tag_ids


def test_the_nearer_the_higher_is_the_score():
    assert score_of(0.0) > score_of(1.3563) > score_of(2.0)
    assert score_of(1.3563) == pytest.approx(5.0)


def test_each_value_counts_once_up_to_as_many_as_are_wanted():
    assert distinct([3, 1, 3, 2, 1, 4], 3) == [3, 1, 2]
    assert distinct([1, 1], 3) == [1]
    assert distinct([1], 0) == []
