import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.gallery import MARGIN, THRESHOLDS, UNSURE, Decision, Gallery, threshold
from tests.core.values import embedding

NOBODY = Gallery([], np.empty((0, 128), np.float32))


def people(count: int, seed: int = 0) -> tuple[list[str], np.ndarray]:
    rows = np.random.default_rng(seed).normal(0, 0.1, (count, 128)).astype(np.float32)
    return [f"{number:04d}" for number in range(count)], rows


def test_nobody_is_identified_in_an_empty_gallery() -> None:
    found = NOBODY.identify(embedding(1))
    assert (found.decision, found.best, found.second) == (Decision.NOT_ENROLLED, None, None)
    assert len(NOBODY) == 0


def test_the_only_subject_is_identified_without_a_second_one() -> None:
    found = Gallery(["ann"], embedding(1)[None]).identify(embedding(1.1))
    assert found.decision is Decision.IDENTIFIED
    assert found.best is not None
    assert found.best.subject_id == "ann"
    assert found.second is None


@given(st.integers(2, 60), st.integers(0, 1000))
def test_search_finds_what_comparing_with_everybody_finds(count: int, seed: int) -> None:
    owners, rows = people(count, seed)
    probe = np.random.default_rng(seed + 1).normal(0, 0.1, 128).astype(np.float32)
    found = Gallery(owners, rows).identify(probe)
    order = np.argsort(np.linalg.norm(rows - probe, axis=1))
    assert found.best is not None
    assert found.second is not None
    assert [found.best.subject_id, found.second.subject_id] == [owners[order[0]], owners[order[1]]]
    assert found.best.score >= found.second.score


def test_the_score_of_one_of_three_references_a_subject_is_one_minus_the_distance() -> None:
    owners, rows = ["ann"] * 3 + ["bob"] * 3, np.stack([embedding(1)] * 3 + [embedding(0, 1)] * 3)
    found = Gallery(owners, rows).identify(embedding(1.3))
    assert found.best is not None
    assert found.best.score == pytest.approx(0.7, abs=1e-5)


def test_a_subject_is_compared_by_the_mean_of_its_references() -> None:
    owners = ["ann", "bob", "ann", "bob", "ann", "bob"]
    rows = np.stack([embedding(x) for x in (1.0, 5.0, 1.1, 5.1, 1.2, 5.2)])
    gallery = Gallery(owners, rows)
    assert len(gallery) == 2
    assert gallery.verify(embedding(1.1), "ann") == pytest.approx(1, abs=1e-3)
    assert gallery.verify(embedding(5.1), "bob") == pytest.approx(1, abs=1e-3)


def test_verifying_somebody_unknown_is_an_error() -> None:
    with pytest.raises(KeyError):
        NOBODY.verify(embedding(1), "ann")


def test_one_reference_is_not_asked_for_more_than_several() -> None:
    several = Gallery(["ann"] * 3, np.stack([embedding(1)] * 3)).identify(embedding(1.3))
    one = Gallery(["ann"], embedding(1)[None]).identify(embedding(1.3))
    assert one.best is not None
    assert several.best is not None
    assert one.best.score > several.best.score


def test_two_subjects_who_are_alike_are_not_told_apart_by_a_hair() -> None:
    near = Gallery(
        ["ann"] * 3 + ["twin"] * 3, np.stack([embedding(0.2)] * 3 + [embedding(0.2 + MARGIN / 2)] * 3)
    )
    assert near.identify(embedding(0)).decision is Decision.NOT_SURE


def test_somebody_a_little_beyond_the_threshold_is_asked_for_another_look() -> None:
    gallery = Gallery(["ann"] * 3 + ["bob"] * 3, np.stack([embedding(0)] * 3 + [embedding(0, 9)] * 3))
    limit = 1 - gallery.threshold
    assert gallery.identify(embedding(limit - 0.01)).decision is Decision.IDENTIFIED
    assert gallery.identify(embedding(limit + UNSURE / 2)).decision is Decision.NOT_SURE
    assert gallery.identify(embedding(limit + UNSURE + 0.01)).decision is Decision.NOT_ENROLLED


@given(st.integers(0, 2_000_000), st.integers(0, 2_000_000))
def test_more_people_never_loosen_the_threshold(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert threshold(more) <= threshold(fewer)


def test_the_threshold_is_the_measured_one_at_each_measured_size() -> None:
    assert [threshold(count) for count, _ in THRESHOLDS] == pytest.approx([limit for _, limit in THRESHOLDS])


def test_owners_and_embeddings_must_belong_together() -> None:
    with pytest.raises(ValueError, match="owners"):
        Gallery(["ann"], np.empty((2, 128), np.float32))


def test_identifying_leaves_the_gallery_as_it_was() -> None:
    owners, rows = people(20)
    gallery = Gallery(owners, rows)
    first = gallery.identify(rows[3])
    assert gallery.identify(rows[3]) == first
