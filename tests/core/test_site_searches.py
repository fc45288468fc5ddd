import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import site_searches
from app.core.gallery import Decision, Gallery
from app.core.site_searches import search_all

FPIRS = (0.0001, 0.003, 0.1, 0.5)


def gallery_of(seed: int, people: int, *, second: str) -> tuple[list[str], np.ndarray]:
    """Return references of people who are rather alike; of whom the second network saw all, some or none."""
    rng = np.random.default_rng(seed)
    counts = rng.integers(1, 5, people)
    owners = np.repeat(np.arange(people), counts)
    base = rng.normal(size=(people, 256)) * 0.045
    rows = (
        base[owners] + rng.normal(size=(len(owners), 256)) * rng.choice([0.005, 0.03], len(owners))[:, None]
    )
    rows[:, 128:] /= np.linalg.norm(rows[:, 128:], axis=1, keepdims=True)
    if second == "some":
        rows[rng.random(len(rows)) < 0.4, 128:] = np.nan
    if second == "none":
        rows = rows[:, :128]
    shuffled = rng.permutation(len(owners))
    return [f"p{owners[one]:03}" for one in shuffled], rows[shuffled].astype(np.float32)


def probe(row: np.ndarray) -> np.ndarray:
    """Return a reference as somebody's look: without the second network where that did not see it."""
    return row if np.isfinite(row).all() else row[:128]


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000), st.integers(2, 12), st.sampled_from(["all", "some", "none"]))
def test_a_reference_is_searched_for_as_the_kiosk_searches(seed: int, people: int, second: str) -> None:
    ids, rows = gallery_of(seed, people, second=second)
    found = search_all(ids, rows)
    assert found is not None
    assert found.references == len(found.owners) == len(ids)
    assert found.subject_ids == tuple(sorted(set(ids)))
    order = site_searches._drawn_rows(
        np.unique(ids, return_inverse=True)[1], len(ids), np.random.default_rng(1)
    )
    far = np.full((1, rows.shape[1]), 3.0, np.float32)
    for place, row in enumerate(order.tolist()):
        owner = ids[row]
        assert found.subject_ids[found.owners[place]] == owner
        others = [one for one in range(len(ids)) if ids[one] != owner]
        kept = [one for one in range(len(ids)) if one != row]
        # with somebody in the owner's place, so that there are as many people
        strangers = ([*(ids[one] for one in others), "far"], np.concatenate([rows[others], far]))
        for fpir in FPIRS:
            without = Gallery(*strangers, fpir=fpir).identify(probe(rows[row]))
            assert without.best is not None
            if found.others[place] > 0:
                assert without.best.subject_id == found.subject_ids[found.nearest[place]]
            assert without.best.score == pytest.approx(found.others[place], abs=1e-3)
            if people > 2 and abs(found.rarities[place] + math.log10(fpir)) > 1e-3:
                is_named = without.decision is Decision.IDENTIFIED
                assert is_named == (found.rarities[place] >= -math.log10(fpir))
            if ids.count(owner) == 1:
                assert np.isnan(found.own[place])
                assert np.isnan(found.mated_rarities[place])
                continue
            enrolled = Gallery([ids[one] for one in kept], rows[kept], fpir=fpir)
            there = enrolled.identify(probe(rows[row]))
            assert there.best is not None
            assert enrolled.verify(probe(rows[row]), owner) == pytest.approx(found.own[place], abs=1e-3)
            if there.lead > 1e-3:
                assert (there.best.subject_id == owner) == found.is_right[place]
            if abs(found.mated_rarities[place] + math.log10(fpir)) > 1e-3 and abs(there.lead - 0.3) > 1e-3:
                is_named = there.decision is Decision.IDENTIFIED
                assert is_named == (found.mated_rarities[place] >= -math.log10(fpir))


def test_comparisons_with_others_are_drawn_and_never_with_oneself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_searches, "DRAWN", 500)
    ids, rows = gallery_of(3, 2, second="all")
    found = search_all(ids, rows)
    assert found is not None
    assert len(found.drawn) >= 500
    for owner in (0, 1):
        scores = set(np.round(found.drawn[found.drawn[:, 0] == owner, 1], 4))
        own_row_scores = set(np.round(found.others[found.owners == owner], 4))
        assert scores == own_row_scores


def test_of_many_references_everybody_has_one_searched_before_anybody_has_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(site_searches, "MOST_SEARCHES", 12)
    ids, rows = gallery_of(5, 10, second="all")
    found = search_all(ids, rows)
    assert found is not None
    counts = np.bincount(found.owners, minlength=10)
    assert counts.sum() == 12
    assert counts.min() == 1


def test_large_galleries_are_searched_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_searches, "MOST_COMPARED", 50)
    ids, rows = gallery_of(5, 10, second="all")
    found = search_all(ids, rows)
    assert found is not None
    assert len(found.owners) == 5


def test_progress_is_told_and_a_cancelled_search_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_searches, "_AT_ONCE", 4)
    ids, rows = gallery_of(5, 10, second="some")
    told: list[tuple[int, int]] = []
    assert search_all(ids, rows, lambda done, total: told.append((done, total))) is not None
    assert told[0] == (4, len(ids))
    assert told[-1] == (len(ids), len(ids))
    told.clear()
    assert search_all(ids, rows, lambda *both: told.append(both), lambda: len(told) == 2) is None
    assert len(told) == 2


def test_the_same_gallery_has_the_same_result() -> None:
    ids, rows = gallery_of(8, 10, second="some")
    one, other = search_all(ids, rows), search_all(ids, rows)
    assert one is not None
    assert other is not None
    assert np.array_equal(one.drawn, other.drawn)
    assert np.array_equal(one.owners, other.owners)


def test_one_person_alone_cannot_be_held_against_anybody() -> None:
    with pytest.raises(ValueError, match="fewer than two"):
        search_all(["a", "a"], np.zeros((2, 128), np.float32))
