import math
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.core import gallery as gallery_module
from app.core.gallery import (
    LEAD_WEIGHT,
    LEAST_LEAD,
    SPREAD_DLIB,
    SPREAD_SECOND,
    UNSURE,
    Decision,
    Gallery,
    Identification,
)
from app.core.scores import Networks, score, search_threshold
from tests.core.values import by_both, embedding, squared_at

Rows = NDArray[np.float32]

NOBODY = Gallery([], np.empty((0, 128), np.float32))
UNSEEN = np.full(128, np.nan, np.float32)
"""What the second network says of a reference that it has not seen."""


def people(count: int, seed: int = 0) -> tuple[list[str], Rows]:
    """Return people as far apart as real ones are, by dlib."""
    rows = np.random.default_rng(seed).normal(0, 0.05, (count, 128)).astype(np.float32)
    return [f"{number:04d}" for number in range(count)], rows


def seen_by_both(count: int, seed: int = 0) -> tuple[list[str], Rows]:
    owners, rows = people(count, seed)
    second = np.random.default_rng(seed + 10_000).standard_normal((count, 128)).astype(np.float32)
    second /= np.linalg.norm(second, axis=1, keepdims=True)
    return owners, np.hstack([rows, second])


def another_look(row: Rows, noise: float, seed: int = 0) -> Rows:
    """Return another picture of the same person, with both networks."""
    moved = row + np.random.default_rng(seed + 20_000).normal(0, noise, 256).astype(np.float32)
    return by_both(moved[:128], rest=moved[128:])


def compared(owners: list[str], rows: Rows, probe: Rows) -> list[tuple[float, str]]:
    """Compare a probe with everybody of one reference each, the plain way; the most alike first."""
    squared = np.square(rows.astype(np.float64) - probe).sum(axis=1)
    found = score(squared, Networks.BOTH if rows.shape[1] == 256 else Networks.DLIB)
    return sorted(zip(found.tolist(), owners, strict=True), reverse=True)


def ids(found: Identification) -> list[str]:
    return [one.subject_id for one in (found.best, found.second) if one]


def best_score(found: Identification) -> float:
    assert found.best is not None
    return found.best.score


def test_nobody_is_identified_in_an_empty_gallery() -> None:
    found = NOBODY.identify(embedding(1))
    assert (found.decision, found.best, found.second) == (Decision.NOT_ENROLLED, None, None)
    assert len(NOBODY) == 0
    both = Gallery([], np.empty((0, 256), np.float32))
    assert both.identify(by_both(embedding(1), 1)).decision is Decision.NOT_ENROLLED


def test_the_only_subject_is_identified_without_a_second_one() -> None:
    found = Gallery(["ann"], embedding(1)[None]).identify(embedding(1.1))
    assert found.decision is Decision.IDENTIFIED
    assert ids(found) == ["ann"]
    assert found.lead == math.inf


def test_the_only_subject_has_no_lead_that_could_count() -> None:
    found = Gallery(["ann"], embedding(1)[None], fpir=0.01).identify(embedding(1.1))
    assert found.evidence == best_score(found)
    assert found.threshold == pytest.approx(2)


@given(st.integers(2, 60), st.integers(0, 1000))
def test_search_finds_what_comparing_with_everybody_finds(count: int, seed: int) -> None:
    owners, rows = people(count, seed)
    probe = np.random.default_rng(seed + 1).normal(0, 0.05, 128).astype(np.float32)
    found = Gallery(owners, rows).identify(probe)
    expected = compared(owners, rows, probe)
    assert [one.score for one in (found.best, found.second) if one] == pytest.approx(
        [value for value, _ in expected[:2]], abs=1e-4
    )
    values = [value for value, _ in expected[:3]]
    if min(np.subtract(values[:-1], values[1:])) > 1e-4:
        assert ids(found) == [owner for _, owner in expected[:2]]


@given(st.integers(2, 64), st.integers(0, 1000))
def test_search_with_both_networks_finds_what_comparing_with_everybody_finds(count: int, seed: int) -> None:
    owners, rows = seen_by_both(count, seed)
    probe = another_look(rows[seed % count], 0.06, seed)
    found = Gallery(owners, rows).identify(probe)
    expected = compared(owners, rows, probe)
    assert ids(found)[0] == expected[0][1] == owners[seed % count]
    assert [one.score for one in (found.best, found.second) if one] == pytest.approx(
        [value for value, _ in expected[:2]], abs=1e-4
    )


@settings(max_examples=30)
@given(st.integers(65, 600), st.integers(0, 1000), st.floats(0.03, 0.12))
def test_in_a_crowd_whoever_comparing_with_everybody_would_name_is_named(
    count: int, seed: int, noise: float
) -> None:
    owners, rows = seen_by_both(count, seed)
    probe = another_look(rows[seed % count], noise, seed)
    gallery = Gallery(owners, rows)
    found, (expected, owner) = gallery.identify(probe), compared(owners, rows, probe)[0]
    assert (expected >= found.threshold) == (best_score(found) >= found.threshold)
    if expected >= found.threshold:
        assert found.decision is Decision.IDENTIFIED
        assert ids(found)[0] == owner
        assert best_score(found) == pytest.approx(expected, abs=1e-4)


@settings(max_examples=30)
@given(st.integers(65, 600), st.integers(0, 1000))
def test_in_a_crowd_a_stranger_is_no_more_alike_than_comparing_with_everybody_says(
    count: int, seed: int
) -> None:
    owners, rows = seen_by_both(count, seed)
    probe = seen_by_both(1, seed + 5000)[1][0]
    found = Gallery(owners, rows).identify(probe)
    assert best_score(found) <= compared(owners, rows, probe)[0][0] + 1e-4
    assert found.decision is not Decision.IDENTIFIED


def test_with_both_networks_the_score_is_that_of_both_squared_distances_together() -> None:
    row, probe = by_both(embedding(1), 1), by_both(embedding(1.4), 1, 1)
    squared = 0.4**2 + (2 - math.sqrt(2))
    expected = float(score(np.array([squared]), Networks.BOTH)[0])
    gallery = Gallery(["ann"], row[None])
    assert best_score(gallery.identify(probe)) == pytest.approx(expected, abs=1e-4)
    assert gallery.verify(probe, "ann") == pytest.approx(expected, abs=1e-4)


def test_with_both_networks_the_score_alone_is_compared_with_the_threshold() -> None:
    owners, rows = seen_by_both(50)
    found = Gallery(owners, rows, fpir=0.01).identify(another_look(rows[7], 0.03))
    assert found.evidence == best_score(found)
    assert found.threshold == search_threshold(50, 0.01) - LEAST_LEAD


def test_the_only_subject_must_reach_what_a_lead_would_have_given() -> None:
    owners, rows = seen_by_both(1)
    assert Gallery(owners, rows, fpir=0.01).identify(rows[0]).threshold == search_threshold(1, 0.01)


def test_a_probe_that_the_second_network_has_not_seen_is_compared_with_everybody_by_dlib() -> None:
    owners, rows = seen_by_both(100)
    rows[50:, 128:] = np.nan
    for of in (20, 70):
        probe = rows[of, :128] + np.float32(0.01)
        mixed = Gallery(owners, rows).identify(probe)
        plain = Gallery(owners, rows[:, :128]).identify(probe)
        assert ids(mixed) == ids(plain)
        assert ids(mixed)[0] == owners[of]
        assert (mixed.evidence, mixed.threshold) == pytest.approx((plain.evidence, plain.threshold), abs=1e-4)


def test_a_subject_whom_the_second_network_has_not_seen_is_compared_by_dlib_and_can_be_best() -> None:
    ann, bob = by_both(embedding(0, 0.6), 0, 1), np.concatenate([embedding(0.6), UNSEEN])
    gallery = Gallery(["ann", "bob"], np.stack([ann, bob]))
    probe = by_both(embedding(0.7), 1)
    found = gallery.identify(probe)
    assert found.decision is Decision.IDENTIFIED
    assert ids(found) == ["bob", "ann"]
    alone = Gallery(["bob"], embedding(0.6)[None])
    assert best_score(found) == pytest.approx(alone.verify(embedding(0.7), "bob"), abs=1e-4)
    assert gallery.verify(probe, "bob") == pytest.approx(best_score(found), abs=1e-6)


def test_whoever_is_best_by_dlib_alone_needs_its_threshold_whatever_the_others_are_compared_by() -> None:
    ann, bob = by_both(embedding(0, 0.6), 0, 1), np.concatenate([embedding(0.6), UNSEEN])
    mixed = Gallery(["ann", "bob"], np.stack([ann, bob])).identify(by_both(embedding(0.7), 1))
    plain = Gallery(["ann", "bob"], np.stack([ann, bob])[:, :128]).identify(embedding(0.7))
    assert mixed.threshold == plain.threshold
    assert mixed.evidence == pytest.approx(best_score(mixed) + LEAD_WEIGHT * mixed.lead)


def test_a_subject_is_compared_by_the_mean_of_those_references_that_the_second_network_has_seen() -> None:
    rows = np.stack(
        [
            by_both(embedding(0.3), 1),
            np.concatenate([embedding(0.6), UNSEEN]),
            by_both(embedding(0.6), 0, 1),
        ]
    )
    gallery = Gallery(["ann"] * 3, rows)
    probe = by_both(embedding(0.5), 1)
    by_dlib = SPREAD_DLIB * (1 - 1 / 3)  # the mean of all three is the probe's own
    by_second = (0.5**2 + 0.5**2) + SPREAD_SECOND * (1 - 1 / 2)
    expected = float(score(np.array([by_dlib + by_second]), Networks.BOTH)[0])
    assert gallery.verify(probe, "ann") == pytest.approx(expected, abs=1e-4)
    assert best_score(gallery.identify(probe)) == pytest.approx(expected, abs=1e-4)
    assert len(gallery) == 1


@pytest.mark.parametrize("where", [-1, 128, 200])
def test_a_reference_that_the_second_network_has_not_seen_makes_no_score_unusable(where: int) -> None:
    owners, rows = seen_by_both(10)
    rows[3, 128:] = np.nan
    found = Gallery(owners, rows).identify(another_look(rows[5], 0.02))
    assert np.isfinite([found.evidence, found.lead, found.threshold]).all()
    assert np.isfinite(rows[3, 0])
    assert not np.isfinite(rows[3, where])


def test_owners_come_in_any_order() -> None:
    owners, rows = seen_by_both(30)
    shuffled = np.random.default_rng(1).permutation(30)
    probe = another_look(rows[4], 0.03)
    mixed = Gallery([owners[row] for row in shuffled], rows[shuffled]).identify(probe)
    plain = Gallery(owners, rows).identify(probe)
    assert ids(mixed) == ids(plain)
    assert mixed.evidence == pytest.approx(plain.evidence, abs=1e-4)


@pytest.mark.parametrize("width", [128, 256])
@pytest.mark.parametrize("count", [9, 10, 11, 205])
def test_a_large_gallery_searched_in_parts_by_several_cores_finds_the_same(
    monkeypatch: pytest.MonkeyPatch, width: int, count: int
) -> None:
    owners, rows = seen_by_both(count)
    probes = [another_look(rows[of], 0.06, of)[:width] for of in (0, 5, count - 1)]
    whole = Gallery(owners, rows[:, :width])
    expected = [whole.identify(probe) for probe in probes]
    monkeypatch.setattr(gallery_module, "_ROWS_AT_ONCE", 10)
    with ThreadPoolExecutor(2) as cores:
        in_parts = Gallery(owners, rows[:, :width], parallel=cores.map)
        found = [in_parts.identify(probe) for probe in probes]
    assert [ids(one) for one in found] == [ids(one) for one in expected]
    assert [one.evidence for one in found] == pytest.approx([one.evidence for one in expected], abs=1e-4)
    assert [one.decision for one in found] == [one.decision for one in expected]


def test_a_small_gallery_is_one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    parts: list[int] = []

    def counted(call: Callable[[int], Any], starts: Iterable[int]) -> list[Any]:
        parts.extend(starts)
        return [call(start) for start in parts]

    owners, rows = people(20)
    Gallery(owners, rows, parallel=counted).identify(rows[3])
    assert parts == [0]
    parts.clear()
    monkeypatch.setattr(gallery_module, "_ROWS_AT_ONCE", 8)
    Gallery(owners, rows, parallel=counted).identify(rows[3])
    assert parts == [0, 8, 16]


def test_a_subject_is_compared_by_the_mean_of_its_references() -> None:
    owners = ["ann", "bob", "ann", "bob", "ann", "bob"]
    rows = np.stack([embedding(x) for x in (1.0, 5.0, 1.1, 5.1, 1.2, 5.2)])
    gallery = Gallery(owners, rows)
    same = float(score(np.array([SPREAD_DLIB * 2 / 3]), Networks.DLIB)[0])
    assert len(gallery) == 2
    assert gallery.verify(embedding(1.1), "ann") == pytest.approx(same, abs=1e-2)
    assert gallery.verify(embedding(5.1), "bob") == pytest.approx(same, abs=1e-2)
    assert gallery.verify(embedding(5.1), "ann") == 0


@given(st.integers(2, 40), st.integers(0, 1000))
def test_verifying_says_what_searching_says(count: int, seed: int) -> None:
    owners, rows = seen_by_both(count, seed)
    rows[: count // 3, 128:] = np.nan
    gallery, probe = Gallery(owners, rows), another_look(rows[-1], 0.05, seed)
    found = gallery.identify(probe)
    for one in (found.best, found.second):
        assert one is not None
        assert gallery.verify(probe, one.subject_id) == pytest.approx(one.score, abs=1e-4)
    assert found.lead == best_score(found) - (found.second.score if found.second else 0)


def test_verifying_somebody_unknown_is_an_error() -> None:
    with pytest.raises(KeyError):
        NOBODY.verify(embedding(1), "ann")
    with pytest.raises(KeyError):
        Gallery(["bob"], embedding(1)[None]).verify(embedding(1), "ann")


@pytest.mark.parametrize("references", [by_both(embedding(1), 1), embedding(1)], ids=["both", "dlib"])
def test_one_reference_is_not_asked_for_more_than_several(references: Rows) -> None:
    probe = references + np.float32(0.01) * (np.arange(len(references)) == 0)
    several = Gallery(["ann"] * 3, np.stack([references] * 3)).identify(probe)
    one = Gallery(["ann"], references[None]).identify(probe)
    assert one.threshold == several.threshold
    assert best_score(one) > best_score(several)


@pytest.mark.parametrize(("lead", "named"), [(LEAST_LEAD - 0.05, False), (LEAST_LEAD + 0.05, True)])
def test_two_subjects_who_are_alike_are_not_told_apart_by_a_hair(lead: float, named: bool) -> None:  # noqa: FBT001 - a table
    probe = by_both(embedding(0), 1)
    rows = [
        by_both(embedding(math.sqrt(squared_at(wanted, Networks.BOTH))), 1) for wanted in (8.0, 8.0 - lead)
    ]
    found = Gallery(["ann", "twin"], np.stack(rows)).identify(probe)
    assert ids(found) == ["ann", "twin"]
    assert found.lead == pytest.approx(lead, abs=1e-3)
    assert found.evidence > found.threshold
    assert found.leads is named
    assert found.decision is (Decision.IDENTIFIED if named else Decision.NOT_SURE)


def test_by_dlib_alone_two_subjects_who_are_alike_are_not_told_apart_by_a_hair() -> None:
    rows = np.stack([embedding(0.05), embedding(0, 0.06)])
    found = Gallery(["ann", "twin"], rows).identify(embedding(0))
    assert found.evidence > found.threshold
    assert found.lead < LEAST_LEAD
    assert found.decision is Decision.NOT_SURE


@pytest.mark.parametrize(
    ("above", "decision"),
    [
        (0.05, Decision.IDENTIFIED),
        (-0.05, Decision.NOT_SURE),
        (0.05 - UNSURE, Decision.NOT_SURE),
        (-0.05 - UNSURE, Decision.NOT_ENROLLED),
    ],
)
def test_somebody_a_little_beyond_the_threshold_is_asked_for_another_look(
    above: float, decision: Decision
) -> None:
    gallery = Gallery(["ann", "bob"], np.stack([by_both(embedding(0), 1), by_both(embedding(0, 9), 0, 1)]))
    wanted = gallery.identify(by_both(embedding(0), 1)).threshold + above
    far = math.sqrt(squared_at(wanted, Networks.BOTH))
    found = gallery.identify(by_both(embedding(far), 1))
    assert found.evidence == pytest.approx(wanted, abs=1e-3)
    assert found.decision is decision


@pytest.mark.parametrize(
    ("above", "decision"),
    [
        (0.05, Decision.IDENTIFIED),
        (-0.05, Decision.NOT_SURE),
        (0.05 - UNSURE, Decision.NOT_SURE),
        (-0.05 - UNSURE, Decision.NOT_ENROLLED),
    ],
)
def test_by_dlib_alone_the_lead_counts_beside_the_score(above: float, decision: Decision) -> None:
    """The second is too unlike to have a score: the lead is the score itself."""
    gallery = Gallery(["ann", "bob"], np.stack([embedding(0), embedding(0, 9)]))
    wanted = gallery.identify(embedding(0)).threshold + above
    far = math.sqrt(squared_at(wanted / (1 + LEAD_WEIGHT), Networks.DLIB))
    found = gallery.identify(embedding(far))
    assert found.lead == best_score(found)
    assert found.evidence == pytest.approx(best_score(found) * (1 + LEAD_WEIGHT))
    assert found.evidence == pytest.approx(wanted, abs=1e-3)
    assert found.decision is decision


def test_by_dlib_alone_the_same_score_says_less_where_the_second_is_near() -> None:
    far, near = (
        Gallery(["ann", "bob"], np.stack([embedding(0.5), embedding(0, other)])) for other in (2, 0.55)
    )
    alone, beside = far.identify(embedding(0)), near.identify(embedding(0))
    assert best_score(alone) == best_score(beside)
    assert alone.threshold == beside.threshold
    assert alone.evidence > beside.evidence


def threshold(count: int, fpir: float, width: int) -> float:
    owners, rows = seen_by_both(count)
    return Gallery(owners, rows[:, :width], fpir=fpir).identify(rows[0, :width]).threshold


@settings(max_examples=30)
@given(st.integers(2, 300), st.integers(2, 300), st.floats(1e-5, 0.1), st.sampled_from([128, 256]))
def test_more_people_never_loosen_the_threshold(one: int, other: int, fpir: float, width: int) -> None:
    fewer, more = sorted((one, other))
    assert threshold(fewer, fpir, width) <= threshold(more, fpir, width) + 1e-9


@settings(max_examples=30)
@given(st.integers(1, 300), st.floats(1e-5, 0.1), st.floats(1e-5, 0.1), st.sampled_from([128, 256]))
def test_tolerating_more_named_strangers_never_raises_the_threshold(
    count: int, one: float, other: float, width: int
) -> None:
    strict, lenient = sorted((one, other))
    assert threshold(count, lenient, width) <= threshold(count, strict, width) + 1e-9


def test_a_site_that_tolerates_more_names_somebody_whom_a_strict_one_does_not() -> None:
    rows = np.stack([by_both(embedding(0), 1), by_both(embedding(0, 9), 0, 1)])
    probe = by_both(embedding(math.sqrt(squared_at(2.8, Networks.BOTH))), 1)
    assert Gallery(["ann", "bob"], rows, fpir=0.01).identify(probe).decision is Decision.IDENTIFIED
    assert Gallery(["ann", "bob"], rows, fpir=0.001).identify(probe).decision is Decision.NOT_SURE


@pytest.mark.parametrize(
    ("owners", "shape"),
    [
        (["ann"], (2, 128)),
        (["ann"], (1, 256, 1)),
        (["ann"], (1, 127)),
        (["ann", "bob"], (1, 256)),
        ([], (128,)),
    ],
)
def test_owners_and_embeddings_must_belong_together(owners: list[str], shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="owners"):
        Gallery(owners, np.empty(shape, np.float32))


@pytest.mark.parametrize("width", [128, 256])
def test_identifying_leaves_the_gallery_as_it_was(width: int) -> None:
    owners, rows = seen_by_both(20)
    rows = rows[:, :width]
    rows.flags.writeable = False
    gallery, probe = Gallery(owners, rows), rows[3].copy()
    first = gallery.identify(probe)
    assert gallery.identify(probe) == first
    assert np.array_equal(probe, rows[3])


def test_the_most_alike_are_listed_in_order_whatever_their_scores() -> None:
    owners, rows = seen_by_both(50)
    probe = another_look(rows[7], 0.01)
    gallery = Gallery(owners, rows)
    expected = compared(owners, rows, probe)
    for count in (1, 3, 50, 64):
        found = gallery.nearest(probe, count)
        assert [one.score for one in found] == pytest.approx(
            [score for score, _ in expected[:count]], abs=1e-3
        )
    assert [one.subject_id for one in gallery.nearest(probe, 3)] == [owner for _, owner in expected[:3]]
    assert [one.score for one in gallery.nearest(probe, 2)] == [
        one.score for one in (gallery.identify(probe).best, gallery.identify(probe).second) if one
    ]
    assert NOBODY.nearest(embedding(), 3) == ()


def test_two_galleries_are_searched_as_one():
    ann, bence = by_both(embedding(1), 1), by_both(embedding(0, 1), 0, 1)
    both = Gallery(["ann"], ann[None], fpir=0.01).joined(Gallery(["bence"], bence[None]))
    found = both.identify(bence)
    assert len(both) == 2
    assert (found.best and found.best.subject_id, found.second and found.second.subject_id) == (
        "bence",
        "ann",
    )
    assert found == Gallery(["ann", "bence"], np.stack([ann, bence]), fpir=0.01).identify(bence)
    assert both.verify(ann, "ann") > both.verify(ann, "bence")
