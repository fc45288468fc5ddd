import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import site_rates
from app.core.scores import Networks, search_threshold
from app.core.site_rates import (
    MOST_PAIRS,
    SiteRates,
    comparison_rates,
    consequence,
    det_points,
    edges,
    histogram,
    measure,
)
from tests.core.values import squared_at


def site(
    people: int = 40, samples: int = 2, *, apart: float = 0.5, seed: int = 0
) -> tuple[list[str], np.ndarray]:
    """Return the references of people, by dlib, whose faces are this far apart at least."""
    rng = np.random.default_rng(seed)
    base = np.zeros((people, 128))
    base[np.arange(people), np.arange(people) % 128] = apart
    rows = np.repeat(base, samples, axis=0) + rng.normal(size=(people * samples, 128)) * 0.002
    return [f"p{one:03}" for one in range(people) for _ in range(samples)], rows.astype(np.float32)


def measured(*args: object, **kwargs: object) -> SiteRates:
    """Return the rates of a site."""
    rates = measure(*site(*args, **kwargs))  # type: ignore[arg-type]
    assert rates is not None
    return rates


def test_everybody_is_known_and_no_stranger_named_where_all_faces_are_different() -> None:
    rates = measured(apart=0.7)
    said = consequence(rates, 0.003)
    assert (rates.people, rates.references, rates.repeated, rates.searches) == (40, 80, 40, 80)
    assert said.missed is not None
    assert said.misnamed is not None
    for estimate in (said.strangers, said.missed, said.misnamed):
        assert (estimate.value, estimate.low) == (0.0, 0.0)
        assert estimate.high == pytest.approx(3 / 40)  # the rule of three: nothing happened to forty people
    assert rates.pairs == ()
    assert rates.is_telling


def test_who_is_enrolled_twice_looks_like_a_stranger_who_is_named_and_is_listed() -> None:
    ids, rows = site(apart=0.7)
    rows[2:4] = rows[0:2]  # the second person is the first one
    rates = measure(ids, rows)
    assert rates is not None
    said = consequence(rates, 0.003)
    assert said.strangers.value == pytest.approx(2 / 40)
    assert 0 < said.strangers.low < 2 / 40 < said.strangers.high
    assert [(one.first_id, one.second_id) for one in rates.pairs] == [("p000", "p001")]


def test_who_is_called_by_another_name_is_counted_apart() -> None:
    ids, rows = site(apart=0.7)
    rows[1] = rows[78]  # the second picture of the first person is of the last one
    rates = measure(ids, rows)
    assert rates is not None
    said = consequence(rates, 0.003)
    assert said.misnamed is not None
    assert said.misnamed.value == pytest.approx(0.5 / 40)  # one of the two pictures of one of forty people
    assert said.misnamed.low > 0


def test_with_one_picture_each_nobody_can_be_missed_in_a_measurement() -> None:
    rates = measured(samples=1)
    said = consequence(rates, 0.003)
    assert (rates.repeated, rates.mated, said.missed, said.misnamed) == (0, None, None, None)
    assert said.strangers.high > 0
    assert det_points(rates) == ()
    assert not rates.is_telling
    assert comparison_rates(rates, 3.0)[1] is None


def test_few_people_do_not_tell_much() -> None:
    assert not measured(people=29).is_telling


@pytest.mark.parametrize("people", [0, 1])
def test_below_two_people_there_are_no_rates(people: int) -> None:
    assert measure(*site(people)) is None


def test_a_cancelled_measurement_has_no_result() -> None:
    assert measure(*site(), is_cancelled=lambda: True) is None


def test_references_of_one_person_are_one_trial() -> None:
    ids, rows = site(apart=0.7)
    rows[2:4] = rows[0:2]
    many = measure([one for one in ids for _ in range(3)], np.repeat(rows, 3, axis=0))
    few = measure(ids, rows)
    assert many is not None
    assert few is not None
    assert consequence(many, 0.003).strangers.high == pytest.approx(consequence(few, 0.003).strangers.high)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 1000), st.floats(1e-5, 1), st.floats(1e-5, 1))
def test_to_tolerate_more_strangers_never_names_fewer_nor_misses_more(
    seed: int, one: float, other: float
) -> None:
    rates = measured(people=12, apart=0.33, seed=seed)
    few, many = (consequence(rates, fpir) for fpir in sorted((one, other)))
    assert few.strangers.value <= many.strangers.value
    assert few.threshold >= many.threshold
    assert few.missed is not None
    assert many.missed is not None
    assert few.missed.value >= many.missed.value
    for said in (few.strangers, few.missed, many.strangers, many.missed):
        assert 0 <= said.low <= said.value <= said.high <= 1


def test_the_threshold_is_that_of_a_search_among_the_present_people() -> None:
    said = consequence(measured(), 0.01)
    assert said.threshold == pytest.approx(search_threshold(40, 0.01) - 0.3)


def test_single_comparisons_have_rates_of_their_own() -> None:
    rates = measured(apart=0.33)
    fmr, fnmr = comparison_rates(rates, float(np.median(rates.nonmated.ascending)))
    assert fnmr is not None
    assert 0 < fmr.value < 1
    assert fnmr.value == 0.0
    assert comparison_rates(rates, 30.0)[0].value == 0.0
    missed = comparison_rates(rates, 30.0)[1]
    assert missed is not None
    assert (missed.value, missed.high) == (1.0, 1.0)


def test_the_det_curve_goes_from_everybody_named_to_nobody() -> None:
    points = det_points(measured(apart=0.33))
    assert points[0].false_positive >= points[-1].false_positive == 0
    assert points[0].false_negative <= points[-1].false_negative == 1


def test_histograms_hold_every_score_once() -> None:
    rates = measured(apart=0.5)
    bins = edges(rates)
    assert rates.mated is not None
    for scores in (rates.mated, rates.nonmated):
        shares = histogram(scores, bins)
        assert len(shares) == len(bins) - 1
        assert shares.sum() == pytest.approx(1.0)
    assert histogram(rates.mated, bins)[:4].sum() < histogram(rates.nonmated, bins)[:4].sum()
    assert len(edges(measured(samples=1))) > 1


def test_the_most_alike_pairs_are_listed_once_each_and_not_without_end() -> None:
    distance = math.sqrt(squared_at(6.0, Networks.DLIB) / 2)
    rates = measured(people=60, samples=2, apart=distance)
    assert len(rates.pairs) == MOST_PAIRS
    assert list(rates.pairs) == sorted(rates.pairs, key=lambda one: (-one.score, one.first_id, one.second_id))
    assert all(one.first_id < one.second_id for one in rates.pairs)
    assert len({(one.first_id, one.second_id) for one in rates.pairs}) == MOST_PAIRS
    assert rates.pairs[-1].score >= search_threshold(60, site_rates.PAIRS_FPIR)
