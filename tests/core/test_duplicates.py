import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import gallery as gallery_module
from app.core.duplicates import FALSE_ALARMS, MOST, SURELY, Degree, LookAlike, every_pair, find_duplicates
from app.core.gallery import SPREAD_DLIB, Gallery
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


def alone(*scores: float) -> Gallery:
    """Return people of whom each is as like "ann" as these scores, by dlib, and nobody like another."""
    rows = [embedding(), *(at(score, place + 1) for place, score in enumerate(scores))]
    return Gallery(["ann", *map(str, range(len(scores)))], np.stack(rows))


def test_whoever_is_enrolled_twice_is_found_in_the_whole_gallery() -> None:
    likely = search_threshold(4, FALSE_ALARMS[Networks.DLIB])
    certain = search_threshold(4, SURELY)
    found = every_pair(alone(likely + 0.1, certain + 0.1, likely - 0.1))
    of_ann = [
        (one.subject_id, one.other_id, one.degree) for one in found if "ann" in {one.subject_id, one.other_id}
    ]
    assert of_ann == [("1", "ann", Degree.CERTAIN), ("0", "ann", Degree.LIKELY)]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_a_gallery_of_one_has_no_pair() -> None:
    assert every_pair(EMPTY) == ()
    assert every_pair(Gallery(["ann"], embedding()[None])) == ()


def test_every_pair_is_compared_once_however_the_gallery_is_divided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery_module, "_BLOCK_ROWS", 3)
    monkeypatch.setattr(gallery_module, "_BLOCK_COLUMNS", 4)
    random = np.random.default_rng(1)
    rows = random.standard_normal((17, 256)).astype(np.float32)
    rows[:9, 128:] = np.nan
    rows[3], rows[12, :128] = rows[1], rows[1, :128]
    told: list[tuple[int, int]] = []
    gallery = Gallery([f"{number:02}" for number in range(17)], rows)
    found = every_pair(gallery, progress=lambda done, total: told.append((done, total)))
    assert {(one.subject_id, one.other_id) for one in found} == {("01", "03"), ("12", "01"), ("12", "03")}
    assert told[-1] == (17 * 16 // 2, 17 * 16 // 2)


def test_pictures_of_both_count_where_there_are_several() -> None:
    rows = np.stack([at(2.5, 1), at(2.5, 2)] * 2)
    apart = Gallery(["ann", "bob", "ann", "bob"], rows)
    once = Gallery(["ann", "bob"], rows[:2])
    distances = [next(one.blocks()).squared[0, 1] for one in (apart, once)]
    assert distances[0] == pytest.approx(distances[1] + SPREAD_DLIB, abs=1e-5)


def test_a_search_that_nobody_waits_for_ends_with_what_was_found() -> None:
    assert every_pair(alone(9.0), cancelled=lambda: True) == ()


def test_of_too_many_pairs_the_most_alike_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery_module, "_BLOCK_ROWS", 1)
    found = every_pair(alone(9.0, 8.0, 7.0, 8.5), most=2)
    assert [one.other_id if one.subject_id == "ann" else one.subject_id for one in found] == ["0", "3"]
