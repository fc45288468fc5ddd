from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.discard import Rated, edc, edc_area, fnmr_drop
from app.core.evaluation import bootstrap, comparison_scores

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from app.core.evaluation import Scores

THRESHOLD = 0.5

comparisons = st.lists(st.tuples(st.sampled_from([0.1, 0.9]), st.integers(0, 5)), min_size=1, max_size=40)


def apart(scores: list[float] | Scores, quality: Sequence[float]) -> Rated:
    """Return comparisons of two images each that are part of no other one, and are of equal quality."""
    count = len(quality)
    mated = comparison_scores(np.array(scores)) if isinstance(scores, list) else scores
    return Rated(mated, np.arange(2 * count).reshape(-1, 2), np.repeat(np.array(quality, np.float64), 2))


def one_poor_image_each(scores: list[float], quality: list[float]) -> Rated:
    """Return comparisons of two images each, of which the second is beyond doubt."""
    count = len(scores)
    images = np.stack([np.arange(count), np.arange(count, 2 * count)], axis=1)
    return Rated(comparison_scores(np.array(scores)), images, np.array([*quality, *[np.inf] * count]))


def test_what_is_of_low_quality_is_discarded_first() -> None:
    rated = apart([0.9, 0.1, 0.8, 0.2], [3, 1, 4, 2])  # the second and fourth are rejected
    assert edc(rated, THRESHOLD, [0, 0.25, 0.5, 0.75]).tolist() == pytest.approx([0.5, 1 / 3, 0, 0])


def test_with_an_image_go_all_comparisons_that_it_is_part_of() -> None:
    images = np.array([(0, 1), (0, 2), (1, 2)])
    rated = Rated(comparison_scores(np.array([0.1, 0.2, 0.9])), images, np.array([1.0, 2.0, 3.0]))
    assert edc(rated, THRESHOLD, [0, 1 / 3]).tolist() == pytest.approx([2 / 3, 0])


def test_images_that_no_comparison_uses_do_not_count() -> None:
    images = np.array([(1, 2), (3, 4)])
    quality = np.array([-5.0, 1.0, 9.0, 8.0, 9.0, -7.0])
    rated = Rated(comparison_scores(np.array([0.1, 0.9])), images, quality)
    assert edc(rated, THRESHOLD, [0, 0.25]).tolist() == pytest.approx([0.5, 0])


def test_a_part_of_an_image_can_be_discarded() -> None:
    rated = one_poor_image_each([0.1, 0.9], [1, 2])
    assert edc(rated, THRESHOLD, [1 / 8]).tolist() == pytest.approx([0.5 / 1.5])


def test_among_equal_qualities_each_is_discarded_as_likely_as_the_other() -> None:
    rated = one_poor_image_each([0.1, 0.9, 0.9, 0.1], [1, 1, 1, 2])
    # One of the first three images goes, each with a probability of one third.
    assert edc(rated, THRESHOLD, [1 / 8]).tolist() == pytest.approx([(2 / 3 + 1) / (3 * 2 / 3 + 1)])


def test_a_face_that_was_not_found_is_an_error_until_it_is_discarded() -> None:
    rated = apart([-np.inf, 0.9, 0.9, 0.9], [-np.inf, 1, 2, 3])
    assert edc(rated, -np.inf, [0, 0.25]).tolist() == [0.25, 0]


def test_where_no_comparison_is_left_there_is_no_error() -> None:
    assert edc(apart([0.1], [1]), THRESHOLD, [0, 0.5]).tolist() == [1, 1]
    assert edc(one_poor_image_each([0.1], [1]), THRESHOLD, [0.5, 0.9]).tolist() == [0, 0]


@given(comparisons, st.floats(0, 0.99))
def test_a_quality_that_is_the_same_for_all_is_of_no_use(made: list[tuple[float, int]], share: float) -> None:
    rated = apart([score for score, _ in made], [7] * len(made))
    before, after = edc(rated, THRESHOLD, [0, share])
    assert after == pytest.approx(before, abs=1e-9)
    assert edc_area(rated, THRESHOLD) == pytest.approx(1)


@given(comparisons)
def test_a_perfect_quality_leaves_no_error_once_the_share_of_errors_is_discarded(
    made: list[tuple[float, int]],
) -> None:
    scores = [score for score, _ in made]
    share = float(np.mean(np.array(scores) < THRESHOLD))
    if share < 1:
        assert edc(apart(scores, scores), THRESHOLD, [share])[0] == pytest.approx(0, abs=1e-9)


@given(comparisons)
def test_no_quality_is_better_than_the_scores_themselves(made: list[tuple[float, int]]) -> None:
    scores, quality = (list(column) for column in zip(*made, strict=True))
    perfect, other = apart(scores, scores), apart(scores, quality)
    assert edc_area(other, THRESHOLD) >= edc_area(perfect, THRESHOLD) - 0.2  # ties are drawn on both sides
    if len(set(scores)) == 1:
        assert edc_area(other, THRESHOLD) == pytest.approx(1)


@given(comparisons, st.data())
def test_a_weight_counts_like_so_many_copies(made: list[tuple[float, int]], data: st.DataObject) -> None:
    scores, quality = (np.array(column) for column in zip(*made, strict=True))
    times = np.array(data.draw(st.lists(st.integers(1, 3), min_size=len(scores), max_size=len(scores))))
    plain = apart(comparison_scores(scores), quality.tolist())
    weighted = Rated(plain.mated.weighted(times), plain.images, plain.quality)
    copies = comparison_scores(np.repeat(scores, times))
    copied = Rated(copies, np.repeat(plain.images, times, axis=0), plain.quality)
    shares = np.linspace(0, 0.9, 10).tolist()
    assert edc(weighted, THRESHOLD, shares) == pytest.approx(edc(copied, THRESHOLD, shares))


@given(comparisons, st.randoms(use_true_random=False))
def test_the_order_in_which_comparisons_are_given_does_not_matter(
    made: list[tuple[float, int]], random: Random
) -> None:
    scores, quality = zip(*made, strict=True)
    rated = apart(list(scores), list(quality))
    order = list(range(len(made)))
    random.shuffle(order)
    shuffled = Rated(comparison_scores(np.array(scores)[order]), rated.images[order], rated.quality)
    shares = [0, 0.1, 0.5]
    assert edc(shuffled, THRESHOLD, shares) == pytest.approx(edc(rated, THRESHOLD, shares))


def test_random_quality_has_an_area_near_one_and_drops_nothing() -> None:
    rng = np.random.default_rng(1)
    mated, quality = comparison_scores(rng.normal(2, 1, 50_000)), rng.uniform(size=50_000)
    assert edc_area(apart(mated, quality.tolist()), THRESHOLD) == pytest.approx(1, abs=0.03)
    assert fnmr_drop(apart(mated, quality.tolist()), THRESHOLD) == pytest.approx((0, 0, 0), abs=0.05)


def test_the_area_is_that_under_the_curve_to_a_fifth_over_the_fnmr_of_all() -> None:
    scores = [0.1] * 10 + [0.9] * 90
    area = edc_area(one_poor_image_each(scores, list(range(100))), THRESHOLD)
    # Half of the images are beyond doubt: (0.1 - 2d) / (1 - 2d) from 0 to 0.05, over 0.1 and 0.2.
    assert area == pytest.approx((0.1 + 0.9 * np.log(0.9)) / 2 / 0.1 / 0.2, rel=1e-2)


def test_a_quality_that_is_the_wrong_way_round_harms() -> None:
    scores = [0.1] * 10 + [0.9] * 90
    assert edc_area(one_poor_image_each(scores, list(range(100, 0, -1))), THRESHOLD) > 1


def test_the_drop_is_told_as_a_share_of_the_fnmr() -> None:
    scores = [0.1] * 10 + [0.9] * 90
    rated = one_poor_image_each(scores, list(range(100)))
    assert fnmr_drop(rated, THRESHOLD) == pytest.approx((1, 1, 1))
    assert fnmr_drop(rated, THRESHOLD, (0.025,)) == pytest.approx((1 - (5 / 95) / 0.1,))
    harmful = one_poor_image_each(scores, list(range(100, 0, -1)))
    assert fnmr_drop(harmful, THRESHOLD, (0.25,)) == pytest.approx((-1,))


def test_where_nothing_is_rejected_no_quality_helps() -> None:
    rated = apart([0.9, 0.8], [1, 2])
    assert edc_area(rated, THRESHOLD) == 1
    assert fnmr_drop(rated, THRESHOLD) == (0, 0, 0)


def test_the_area_has_an_interval_by_identity() -> None:
    rng = np.random.default_rng(1)
    mated = comparison_scores(rng.normal(1, 1, 600), np.repeat(np.arange(60), 10))
    quality = mated.ascending[np.argsort(mated.order)] + rng.normal(size=600)
    rated = apart(mated, quality.tolist())
    (found,) = bootstrap(
        lambda one: [edc_area(Rated(one, rated.images, rated.quality), THRESHOLD)],
        mated,
        replicates=200,
        seed=1,
    )
    assert 0 < found.low < found.value < found.high < 1


@pytest.mark.parametrize("images", [[(0, 1)], [(0, 1), (1, 2), (2, 3)], [0, 1], [(0, 1, 2), (1, 2, 3)]])
def test_every_comparison_needs_two_images(images: list[tuple[int, ...]]) -> None:
    with pytest.raises(ValueError, match="the numbers of two images"):
        Rated(comparison_scores(np.array([0.9, 0.8])), np.array(images), np.arange(4.0))


def test_every_image_needs_a_quality() -> None:
    with pytest.raises(ValueError, match="a quality that is a number"):
        apart([0.9, 0.8], [1, float("nan")])


@pytest.mark.parametrize("share", [1, -0.1, float("nan")])
def test_not_everything_can_be_discarded(share: float) -> None:
    with pytest.raises(ValueError, match="share to discard"):
        edc(apart([0.9], [1]), THRESHOLD, [share])
