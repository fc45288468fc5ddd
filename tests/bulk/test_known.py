import numpy as np
import pytest

from app.bulk.known import Alike, Known, Likeness, others_among
from tests.bulk.people import embedding_of
from tests.core.values import by_both, embedding

NOBODY = np.empty((0, 256), np.float32)


def test_whoever_is_enrolled_under_two_names_is_still_known():
    """Neither leads, so that a kiosk would name nobody; but it is certainly one of them."""
    row = by_both(embedding(1), 1)
    known = Known(["ann", "anna"], np.stack([row, row]))
    found = known.like([row])
    assert found.likeness is Likeness.CERTAIN
    assert found.subject_id in {"ann", "anna"}


def test_a_newcomer_is_nobody_until_added():
    known = Known(["ann"], by_both(embedding(1), 1)[None])
    other = by_both(embedding(0, 1), 0, 1)
    assert known.like([other]) == Alike(Likeness.NONE)
    known.add("bence", [other])
    assert known.like([other]) == Alike(Likeness.CERTAIN, "bence")


def test_in_an_empty_gallery_everybody_is_new():
    assert Known([], NOBODY).like([embedding_of("Ann")]) == Alike(Likeness.NONE)


def test_everybody_is_known_before_and_after_they_settle():
    before = [f"before {number}" for number in range(5)]
    known = Known(before, np.stack([embedding_of(name) for name in before]), few=4)
    newcomers = [f"new {number}" for number in range(11)]
    for name in newcomers:
        assert known.like([embedding_of(name, 1)]).likeness is Likeness.NONE
        known.add(name, [embedding_of(name), embedding_of(name, 1)])
    for name in before + newcomers:
        assert known.like([embedding_of(name, 2)]) == Alike(Likeness.CERTAIN, name)


def test_more_of_somebody_known_is_remembered():
    known = Known(["ann", "ann"], np.stack([embedding_of("ann"), embedding_of("ann", 1)]))
    known.add("ann", [embedding_of("ann", 2)])
    known.add("bence", [embedding_of("bence")])
    known.add("bence", [embedding_of("bence", 1)])
    assert [len(known.embeddings_of(name)) for name in ("ann", "bence", "nobody")] == [3, 2, 0]
    assert known.like([embedding_of("ann", 3)]).subject_id == "ann"


def test_somebody_a_little_less_alike_is_in_doubt():
    known = Known(["ann"], embedding_of("ann")[None])
    towards = np.linspace(0, 1, 41)[1:-1, None]
    path = (1 - towards) * embedding_of("ann") + towards * embedding_of("zoe")
    found = [known.like([row.astype(np.float32)]).likeness for row in path]
    assert found == sorted(found, key=list(Likeness).index)
    assert set(found) == set(Likeness)


@pytest.mark.parametrize("width", [128, 256])
def test_a_picture_is_plainly_of_its_person_and_not_of_another(width):
    known = Known(["ann"], embedding_of("ann")[None, :width])
    known.add("bence", [embedding_of("bence")[:width]])
    assert known.is_plainly("ann", embedding_of("ann", 1)[:width])
    assert known.is_plainly("bence", embedding_of("bence", 1)[:width])
    assert not known.is_plainly("ann", embedding_of("bence", 1)[:width])
    assert not known.is_plainly("nobody", embedding_of("ann")[:width])


def test_a_picture_that_is_another_persons_even_more_is_not_plain():
    row = embedding_of("ann")
    known = Known(["ann", "anna"], np.stack([embedding_of("ann", 5), row]))
    assert known.is_plainly("anna", row)
    assert not known.is_plainly("ann", row)


def test_people_with_and_without_the_second_network_are_searched_together():
    known = Known([], NOBODY)
    known.add("ann", [embedding_of("ann", second_opinion=False)])
    known.add("bence", [embedding_of("bence")])
    assert known.like([embedding_of("ann", 1)]).subject_id == "ann"
    assert known.like([embedding_of("bence", 1, second_opinion=False)]).subject_id == "bence"


def test_a_picture_of_somebody_else_than_the_others_is_found():
    ann = [embedding_of("ann", take) for take in range(3)]
    assert others_among([*ann, embedding_of("zoe")]) == [False, False, False, True]
    assert others_among([]) == []
    assert others_among(ann[:1]) == [False]


@pytest.mark.parametrize(("first", "second"), [(128, 128), (128, 256), (256, 128), (256, 256)])
def test_of_two_different_people_nobody_knows_who_is_who(first, second):
    ann, again, zoe = embedding_of("ann"), embedding_of("ann", 1), embedding_of("zoe")
    assert others_among([ann[:first], again[:second]]) == [False, False]
    assert others_among([ann[:first], zoe[:second]]) == [True, True]
