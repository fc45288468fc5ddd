from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.core.face import Embedders, by_dlib
from app.core.poses import Pose
from app.core.samples import Sample
from app.store.consents import record, withdraw
from app.store.references import LOAD, NewReference, load_references, references_of, samples
from app.store.subjects import add_references, erase
from app.store.times import utc_text
from tests.store.values import (
    BY_DLIB,
    EMBEDDERS,
    NOW,
    by_both,
    consent,
    day,
    embedding,
    enroll_someone,
    reference,
)


def test_of_samples_the_newest_is_stored_as_taken_now_and_the_others_before_it():
    taken = [Sample(embedding(n), 80, Pose.FRONT, b"jpeg", n * 2_000_000_000) for n in range(3)]
    stored = references_of(taken, NOW)
    assert [one.captured_at for one in stored] == [NOW - timedelta(seconds=s) for s in (4, 2, 0)]
    assert [one.sample for one in stored] == [b"jpeg"] * 3


def test_the_gallery_is_loaded_by_subject_oldest_first(db):
    enrolled = {
        enroll_someone(
            db, str(number), references=[reference(10 * number), reference(10 * number + 1)]
        ): number
        for number in range(5)
    }
    owners, matrix = load_references(db, EMBEDDERS, NOW)
    assert owners == [subject_id for subject_id in sorted(enrolled) for _ in range(2)]
    expected = [embedding(10 * enrolled[subject_id] + n) for subject_id in sorted(enrolled) for n in range(2)]
    np.testing.assert_array_equal(by_dlib(matrix), expected)
    assert matrix.dtype == np.float32
    assert not matrix.flags.writeable


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    arrays(
        np.float32,
        st.sampled_from([128, 256]),
        elements=st.floats(width=32, allow_nan=False, allow_infinity=False),
    )
)
def test_an_embedding_comes_back_bit_for_bit(db, numbers):
    subject_id = enroll_someone(db, references=[NewReference(numbers, 50, None, NOW)])
    _, matrix = load_references(db, EMBEDDERS if len(numbers) == 256 else BY_DLIB, NOW)
    assert matrix[0].tobytes() == numbers.tobytes()
    erase(db, subject_id, NOW)


def test_a_reference_keeps_its_second_embedding_and_one_without_has_none(db):
    references = [reference(1, second_opinion=True), reference(2), reference(3, second_opinion=True)]
    subject_id = enroll_someone(db, references=references)
    owners, matrix = load_references(db, EMBEDDERS, NOW)
    assert owners == [subject_id] * 3
    np.testing.assert_array_equal(matrix[[0, 2]], [by_both(1), by_both(3)])
    np.testing.assert_array_equal(matrix[1, :128], embedding(2))
    assert np.isnan(matrix[1, 128:]).all()
    assert not matrix.flags.writeable
    assert matrix.dtype == np.float32


def test_where_no_second_opinion_is_wanted_only_dlibs_embeddings_are_loaded(db):
    enroll_someone(db, references=[reference(1, second_opinion=True), reference(2)])
    _, matrix = load_references(db, BY_DLIB, NOW)
    np.testing.assert_array_equal(matrix, [embedding(1), embedding(2)])


def test_another_second_models_embedding_is_not_loaded_but_dlibs_of_the_same_reference_is(db):
    other = Embedders(EMBEDDERS.first, "another second model")
    subject_id = enroll_someone(db, references=[reference(1, second_opinion=True)], embedders=other)
    add_references(db, subject_id, [reference(2, second_opinion=True)], EMBEDDERS, NOW)
    owners, matrix = load_references(db, EMBEDDERS, NOW)
    assert owners == [subject_id] * 2
    np.testing.assert_array_equal(by_dlib(matrix), [embedding(1), embedding(2)])
    assert np.isnan(matrix[0, 128:]).all()
    np.testing.assert_array_equal(matrix[1], by_both(2))
    np.testing.assert_array_equal(load_references(db, other, NOW)[1][0], by_both(1))


def test_a_second_embedding_goes_with_the_consent(db):
    subject_id = enroll_someone(db, references=[reference(1, second_opinion=True)])
    withdraw(db, subject_id, day(1))
    assert db.execute("SELECT count(second) FROM face_references").fetchone() == (0,)


def test_an_empty_gallery_is_a_matrix_without_rows(db):
    owners, matrix = load_references(db, EMBEDDERS, NOW)
    assert owners == []
    assert matrix.shape == (0, 256)
    assert load_references(db, BY_DLIB, NOW)[1].shape == (0, 128)


def test_embeddings_of_another_model_are_not_mixed_in(db):
    subject_id = enroll_someone(db)
    other = Embedders("another model", EMBEDDERS.second)
    add_references(db, subject_id, [reference(3, second_opinion=True)], other, NOW)
    assert len(load_references(db, EMBEDDERS, NOW)[0]) == 2
    assert load_references(db, other, NOW)[0] == [subject_id]


@pytest.mark.parametrize("embedders", [EMBEDDERS, BY_DLIB])
def test_loading_reads_of_the_references_nothing_but_an_index(db, embedders):
    given = {"embedder": embedders.first, "second_embedder": embedders.second, "now": utc_text(NOW)}
    plan = db.execute(f"EXPLAIN QUERY PLAN {LOAD}", given).fetchall()
    steps = [detail for *_, detail in plan if "face_references" in detail]
    assert len(steps) == 1
    assert "COVERING INDEX" in steps[0]
    assert "USE TEMP B-TREE FOR ORDER BY" not in [detail for *_, detail in plan]


def test_nobody_is_searched_for_after_the_consent_expired(db):
    lasting = enroll_someone(db, "Ann")
    ending = enroll_someone(db, "Bob", consent=consent(expires_at=day(1)))
    assert set(load_references(db, EMBEDDERS, NOW)[0]) == {lasting, ending}
    assert set(load_references(db, EMBEDDERS, day(1))[0]) == {lasting}


def test_a_new_consent_brings_back_whose_old_one_expired(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(1)))
    record(db, subject_id, consent(), day(2))
    assert set(load_references(db, EMBEDDERS, day(3))[0]) == {subject_id}


def test_samples_come_oldest_first_without_those_not_kept(db):
    references = [
        reference(1, sample=b"late", captured_at=day(2)),
        reference(2, sample=None, captured_at=day(1)),
        reference(3, sample=b"early", captured_at=day(0)),
    ]
    subject_id = enroll_someone(db, references=references)
    assert samples(db, subject_id) == [b"early", b"late"]
    assert samples(db, "nobody") == []


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros(127, np.float32),
        np.zeros(255, np.float32),
        np.zeros((2, 128), np.float32),
        np.full(256, np.nan, np.float32),
        np.concatenate([np.zeros(128, np.float32), np.full(128, np.nan, np.float32)]),
        np.zeros((1, 128), np.float32),
        np.zeros(128, np.float64),
        np.full(128, np.nan, np.float32),
        np.full(128, np.inf, np.float32),
    ],
)
def test_an_embedding_that_makes_no_sense_is_a_bug(wrong):
    with pytest.raises(ValueError, match="an embedding"):
        NewReference(wrong, 50, None, NOW)


@pytest.mark.parametrize("quality", [-1, 101])
def test_quality_runs_from_0_to_100(quality):
    with pytest.raises(ValueError, match="it must be 0 to 100"):
        reference(quality=quality)


def test_an_embedding_in_a_reference_can_no_longer_be_changed():
    with pytest.raises(ValueError, match="read-only"):
        reference().embedding[0] = 1
