import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core import scores
from app.core.scores import (
    HIGHEST,
    PRESETS,
    STANDARD_FPIR,
    Networks,
    face_aidee_similarity,
    false_match_rate,
    largest_distance,
    nec_id_score,
    score,
    search_threshold,
)

networks = st.sampled_from(list(Networks))
distances = st.floats(0, 8)
comparison_scores = st.floats(0, 15)
thresholds = st.floats(0.01, HIGHEST, exclude_max=True)
people = st.integers(0, 10_000_000)
rates = st.floats(1e-5, 1)


def score_of(squared: float, by: Networks) -> float:
    return float(score(np.array([squared]), by)[0])


@given(distances, distances, networks)
@example(0.1365, 0.1366, Networks.DLIB)
@example(2.4639, 2.4640, Networks.BOTH)
def test_a_score_falls_with_distance_over_the_whole_range(one: float, other: float, by: Networks) -> None:
    near, far = sorted((one, other))
    assert score_of(near, by) >= score_of(far, by)
    if far - near > 1e-9 and score_of(near, by) > 0:
        assert score_of(near, by) > score_of(far, by)


@given(distances, networks)
def test_a_score_is_never_below_0_nor_above_that_of_the_same_numbers(squared: float, by: Networks) -> None:
    assert 0 <= score_of(squared, by) <= score_of(0, by) < 14


@pytest.mark.parametrize("by", Networks)
def test_a_score_is_the_measured_one_at_each_measured_distance(by: Networks) -> None:
    measured, squared = zip(*scores._MEASURED[by], strict=True)
    assert score(np.array(squared), by) == pytest.approx(measured)


@pytest.mark.parametrize("by", Networks)
def test_beyond_both_ends_of_what_was_measured_the_last_slope_goes_on(by: Networks) -> None:
    table = scores._MEASURED[by]
    for (end, at), (inner, inner_at) in ((table[0], table[1]), (table[-1], table[-2])):
        step = (at - inner_at) / 10
        assert score_of(at + step, by) == pytest.approx(end + (end - inner) / 10)


@pytest.mark.parametrize("by", Networks)
def test_nobody_is_so_unlike_that_the_score_is_not_a_number(by: Networks) -> None:
    assert score_of(1e6, by) == 0


def test_scores_have_the_shape_of_the_distances() -> None:
    assert score(np.zeros((2, 3), np.float32), Networks.BOTH).shape == (2, 3)
    assert score(np.empty(0, np.float32), Networks.DLIB).shape == (0,)


def test_at_a_score_of_4_one_stranger_in_10_000_is_as_alike() -> None:
    assert false_match_rate(4) == pytest.approx(1e-4)
    assert false_match_rate(0) == 1


@given(st.integers(1, 10_000_000), rates)
def test_a_search_needs_the_score_at_which_all_its_comparisons_together_keep_the_rate(
    count: int, fpir: float
) -> None:
    assert count * false_match_rate(search_threshold(count, fpir)) == pytest.approx(fpir)


@given(people, people, rates, rates)
def test_more_people_or_a_stricter_rate_never_loosen_the_threshold(
    one: int, other: int, fpir: float, other_fpir: float
) -> None:
    (fewer, more), (stricter, looser) = sorted((one, other)), sorted((fpir, other_fpir))
    assert search_threshold(fewer, looser) <= search_threshold(more, looser) + 1e-12
    assert search_threshold(more, looser) <= search_threshold(more, stricter) + 1e-12


def test_an_empty_gallery_is_searched_like_one_person() -> None:
    assert search_threshold(0, 0.01) == search_threshold(1, 0.01) == 2


@pytest.mark.parametrize("fpir", [0, -0.1, 1.1, float("nan"), float("inf")])
def test_a_rate_that_is_none_is_a_bug(fpir: float) -> None:
    with pytest.raises(ValueError, match="an FPIR is above 0 and at most 1"):
        search_threshold(10, fpir)


def test_the_standard_rate_is_between_strict_and_lenient() -> None:
    assert PRESETS["strict"] < STANDARD_FPIR == PRESETS["standard"] < PRESETS["lenient"]


@given(thresholds)
def test_our_threshold_is_the_default_of_the_other_systems(threshold: float) -> None:
    assert nec_id_score(threshold, threshold) == 7000
    assert face_aidee_similarity(threshold, threshold) == 80.0


@given(thresholds)
def test_below_the_threshold_the_other_systems_do_not_match_either(threshold: float) -> None:
    below = float(np.nextafter(threshold, 0))
    assert nec_id_score(below, threshold) == 6999
    assert face_aidee_similarity(below, threshold) == 79.9


@given(thresholds)
def test_the_other_scales_begin_at_0_and_end_at_certainty(threshold: float) -> None:
    assert (nec_id_score(0, threshold), face_aidee_similarity(0, threshold)) == (0, 0)
    for certain in (max(HIGHEST, threshold + 1), HIGHEST + 3):
        assert nec_id_score(certain, threshold) == 9999
        assert face_aidee_similarity(certain, threshold) == 100


@given(comparison_scores, comparison_scores, st.floats(0.01, 12))
def test_the_other_scales_rise_with_the_score(one: float, other: float, threshold: float) -> None:
    less, more = sorted((one, other))
    assert 0 <= nec_id_score(less, threshold) <= nec_id_score(more, threshold) <= 9999
    lower, higher = (face_aidee_similarity(value, threshold) for value in (less, more))
    assert 0 <= lower <= higher <= 100
    assert round(higher, 1) == higher


@given(comparison_scores, st.floats(0.01, 12))
def test_the_other_scales_match_whoever_we_match(value: float, threshold: float) -> None:
    assert (nec_id_score(value, threshold) >= 7000) == (value >= threshold)
    assert (face_aidee_similarity(value, threshold) >= 80) == (value >= threshold)


@given(st.floats(HIGHEST - 1, 20))
def test_where_the_threshold_is_near_certainty_or_beyond_the_scales_end_one_above_it(
    threshold: float,
) -> None:
    assert (nec_id_score(threshold, threshold), face_aidee_similarity(threshold, threshold)) == (7000, 80)
    middle = threshold + 0.5
    assert nec_id_score(middle, threshold) == pytest.approx(8499, abs=1)
    assert face_aidee_similarity(middle, threshold) == pytest.approx(90, abs=0.1)
    assert nec_id_score(threshold + 1.001, threshold) == 9999
    assert face_aidee_similarity(threshold + 1.001, threshold) == 100


@given(st.floats(0.01, 9), networks)
def test_the_largest_distance_of_a_score_has_that_score(wanted: float, by: Networks) -> None:
    largest = largest_distance(wanted, by)
    assert score_of(max(largest, 0), by) == pytest.approx(min(wanted, score_of(0, by)), abs=1e-9)
    assert largest >= 0 or wanted > score_of(0, by)


def test_nothing_is_as_alike_as_more_than_the_same_numbers() -> None:
    assert largest_distance(100, Networks.DLIB) == -1
