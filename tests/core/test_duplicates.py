import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.duplicates import FALSE_ALARMS, MOST, SURELY, Degree, LookAlike, find_duplicates
from app.core.gallery import Gallery
from app.core.scores import Networks, search_threshold
from tests.core.values import by_both, embedding, squared_at

EMPTY = Gallery([], np.empty((0, 128), np.float32))


def at(score: float, place: int = 1) -> np.ndarray:
    """Return an embedding that is as alike to `embedding()` as this score, by dlib."""
    return embedding(*[0.0] * place, squared_at(score, Networks.DLIB) ** 0.5)


def enrolled(*scores: float) -> Gallery:
    """Return people who are as like `embedding()` as these scores, by dlib: "0", "1" and so on."""
    rows = [at(score, place + 1) for place, score in enumerate(scores)]
    return Gallery([str(place) for place in range(len(scores))], np.stack(rows))


def test_nobody_is_like_the_first_person() -> None:
    assert find_duplicates(EMPTY, [embedding()]) == ()


def test_whoever_is_enrolled_under_another_name_is_found() -> None:
    found = find_duplicates(enrolled(9.0, 0.5), [embedding(0.01), embedding(-0.01)])
    assert [(one.subject_id, one.degree) for one in found] == [("0", Degree.CERTAIN)]


def test_whoever_may_be_the_same_person_is_asked_about_and_nobody_else_is() -> None:
    likely = search_threshold(3, FALSE_ALARMS[Networks.DLIB])
    (found,) = find_duplicates(enrolled(likely + 0.1, likely - 0.1, 0.3), [embedding()])
    assert found == LookAlike("0", found.score, Degree.LIKELY)
    assert found.score == pytest.approx(likely + 0.1, abs=0.01)


def test_of_many_the_most_alike_are_shown_first_and_no_more_than_can_be_compared_by_eye() -> None:
    found = find_duplicates(enrolled(7.0, 9.0, 6.0, 8.0), [embedding()])
    assert [one.subject_id for one in found] == ["1", "3", "0"]
    assert len(found) == MOST


def test_a_mean_of_samples_is_more_often_like_a_stranger_so_that_more_is_asked_of_it_by_both_networks() -> (
    None
):
    probe = by_both(embedding(), 1.0)
    least = search_threshold(1, FALSE_ALARMS[Networks.BOTH])
    near = squared_at(least + 0.1, Networks.BOTH)
    gallery = Gallery(["ann"], by_both(embedding(0, near**0.5), 1.0)[None])
    assert find_duplicates(gallery, [probe])
    assert not find_duplicates(gallery, [probe] * 5)


@given(st.integers(1, 1_000_000), st.sampled_from(Networks))
def test_whoever_is_called_surely_the_same_is_more_alike_than_whoever_may_be(
    people: int, networks: Networks
) -> None:
    assert search_threshold(people, SURELY) > search_threshold(people, FALSE_ALARMS[networks])
