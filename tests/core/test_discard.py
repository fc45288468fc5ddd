import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.discard import edc, edc_area, fnmr_drop
from app.core.evaluation import bootstrap, comparison_scores

THRESHOLD = 0.5

pairs = st.lists(st.tuples(st.sampled_from([0.1, 0.9]), st.integers(0, 5)), min_size=1, max_size=40)


def test_what_is_of_low_quality_is_discarded_first() -> None:
    mated = comparison_scores(np.array([0.9, 0.1, 0.8, 0.2]))  # the second and fourth are rejected
    found = edc(mated, [3, 1, 4, 2], THRESHOLD, [0, 0.25, 0.5, 0.75])
    assert found.tolist() == pytest.approx([0.5, 1 / 3, 0, 0])


def test_a_part_of_a_comparison_can_be_discarded() -> None:
    mated = comparison_scores(np.array([0.1, 0.9]))
    assert edc(mated, [1, 2], THRESHOLD, [0.25]).tolist() == pytest.approx([0.25 / 0.75])


def test_among_equal_qualities_the_mean_over_all_orders_counts() -> None:
    mated = comparison_scores(np.array([0.1, 0.9, 0.9, 0.1]))
    # One of the first three is discarded: in one order of three it is the error.
    expected = (1 / 3) * (1 / 3) + (2 / 3) * (2 / 3)
    assert edc(mated, [1, 1, 1, 2], THRESHOLD, [0.25]).tolist() == pytest.approx([expected])


def test_a_face_that_was_not_found_is_an_error_until_it_is_discarded() -> None:
    mated = comparison_scores(np.array([-np.inf, 0.9, 0.9, 0.9]))
    assert edc(mated, [-np.inf, 1, 2, 3], -np.inf, [0, 0.25]).tolist() == [0.25, 0]


@given(pairs, st.floats(0, 0.99))
def test_a_quality_that_is_the_same_for_all_is_of_no_use(
    given_pairs: list[tuple[float, int]], share: float
) -> None:
    mated = comparison_scores(np.array([score for score, _ in given_pairs]))
    before, after = edc(mated, np.full(len(given_pairs), 7), THRESHOLD, [0, share])
    assert after == pytest.approx(before, abs=1e-9)
    assert edc_area(mated, np.full(len(given_pairs), 7), THRESHOLD).value == pytest.approx(1)


@given(pairs)
def test_a_perfect_quality_leaves_no_error_once_the_share_of_errors_is_discarded(
    given_pairs: list[tuple[float, int]],
) -> None:
    scores = np.array([score for score, _ in given_pairs])
    mated, share = comparison_scores(scores), float((scores < THRESHOLD).mean())
    if share < 1:
        assert edc(mated, scores, THRESHOLD, [share])[0] == pytest.approx(0, abs=1e-9)
    area = edc_area(mated, scores, THRESHOLD)
    assert area.value == pytest.approx(area.ideal)


@given(pairs)
def test_no_quality_is_better_than_the_ideal(given_pairs: list[tuple[float, int]]) -> None:
    scores, quality = zip(*given_pairs, strict=True)
    area = edc_area(comparison_scores(np.array(scores)), quality, THRESHOLD)
    assert area.value >= area.ideal - 1e-9


@given(pairs, st.data())
def test_a_weight_counts_like_so_many_copies(
    given_pairs: list[tuple[float, int]], data: st.DataObject
) -> None:
    scores, quality = (np.array(column) for column in zip(*given_pairs, strict=True))
    times = np.array(data.draw(st.lists(st.integers(1, 3), min_size=len(scores), max_size=len(scores))))
    weighted = comparison_scores(scores).weighted(times)
    copied = comparison_scores(np.repeat(scores, times))
    shares = np.linspace(0, 0.9, 10)
    found = edc(weighted, quality, THRESHOLD, shares)
    assert found == pytest.approx(edc(copied, np.repeat(quality, times), THRESHOLD, shares))


def test_random_quality_has_an_area_near_one_and_drops_nothing() -> None:
    rng = np.random.default_rng(1)
    mated, quality = comparison_scores(rng.normal(2, 1, 50_000)), rng.uniform(size=50_000)
    assert edc_area(mated, quality, THRESHOLD).value == pytest.approx(1, abs=0.03)
    assert fnmr_drop(mated, quality, THRESHOLD) == pytest.approx((0, 0, 0), abs=0.05)


def test_the_area_of_a_perfect_quality_is_the_ideal_one() -> None:
    scores = np.array([0.1] * 10 + [0.9] * 90)
    area = edc_area(comparison_scores(scores), scores, THRESHOLD)
    # (0.1 - d) / (1 - d) from 0 to 0.1 is 0.1 + 0.9 ln 0.9, over 0.1 and 0.2
    assert area.ideal == pytest.approx((0.1 + 0.9 * np.log(0.9)) / 0.1 / 0.2, rel=1e-3)
    assert area.value == pytest.approx(area.ideal)


def test_the_drop_is_told_as_a_share_of_the_fnmr() -> None:
    scores = np.array([0.1] * 10 + [0.9] * 90)
    drop = fnmr_drop(comparison_scores(scores), scores, THRESHOLD)
    assert drop == pytest.approx((1 - (5 / 95) / 0.1, 1, 1))
    assert fnmr_drop(comparison_scores(scores), -scores, THRESHOLD, (0.5,)) == pytest.approx((-1,))


def test_where_nothing_is_rejected_no_quality_helps() -> None:
    mated = comparison_scores(np.array([0.9, 0.8]))
    area = edc_area(mated, [1, 2], THRESHOLD)
    assert (area.value, area.ideal) == (1, 1)
    assert fnmr_drop(mated, [1, 2], THRESHOLD) == (0, 0, 0)


def test_the_area_has_an_interval_by_identity() -> None:
    rng = np.random.default_rng(1)
    mated = comparison_scores(rng.normal(1, 1, 600), np.repeat(np.arange(60), 10))
    quality = mated.ascending[np.argsort(mated.order)] + rng.normal(size=600)
    (found,) = bootstrap(lambda one: [edc_area(one, quality, THRESHOLD).value], mated, replicates=200, seed=1)
    assert 0 < found.low < found.value < found.high < 1


@pytest.mark.parametrize("quality", [[1], [1, 2, 3], [1, float("nan")]])
def test_every_comparison_needs_a_quality(quality: list[float]) -> None:
    with pytest.raises(ValueError, match="pair quality"):
        edc(comparison_scores(np.array([0.9, 0.8])), quality, THRESHOLD, [0])


@pytest.mark.parametrize("share", [1, -0.1, float("nan")])
def test_not_everything_can_be_discarded(share: float) -> None:
    with pytest.raises(ValueError, match="share to discard"):
        edc(comparison_scores(np.array([0.9])), [1], THRESHOLD, [share])
