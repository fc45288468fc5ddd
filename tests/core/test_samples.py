from dataclasses import replace

import pytest

from app.core.poses import Pose
from app.core.samples import (
    DIFFERENT,
    DUPLICATE,
    Burst,
    Sample,
    best_sample,
    diversity,
    is_duplicate,
    is_somebody_else,
    sample_of,
)
from tests.core.values import by_both, embedding, face


def sample(*numbers: float, quality: int = 70, pose: Pose = Pose.FRONT) -> Sample:
    return Sample(embedding(*numbers), quality, pose, b"jpeg", 0)


def test_a_face_is_a_sample_once_it_was_embedded_and_its_image_kept():
    found = sample_of(face(embedding(1), yaw_deg=20), 7)
    assert found is not None
    assert (found.pose, found.image, found.captured_ns) == (Pose.LEFT, b"jpeg", 7)
    assert sample_of(face(None), 0) is None
    assert sample_of(replace(face(embedding(1)), image=None), 0) is None


def test_the_portrait_is_the_best_frontal_sample_or_else_the_best():
    front, better_front = sample(quality=60), sample(quality=70)
    left = sample(quality=90, pose=Pose.LEFT)
    assert best_sample([front, better_front, left]) is better_front
    assert best_sample([left]) is left


def test_a_burst_keeps_the_best_and_of_two_as_good_the_nearer_one():
    burst = Burst(0, sample(quality=60), 0.5, 1)
    worse, better, nearer = sample(quality=59), sample(quality=61), sample(quality=61)
    assert burst.with_look(worse, 0, 2) is burst
    burst = burst.with_look(better, 0.5, 3)
    assert (burst.best, burst.pitch_deg) == (better, 3)
    assert burst.with_look(nearer, 0.6, 4).best is better
    assert burst.with_look(nearer, 0.4, 4).best is nearer


def test_a_picture_is_a_duplicate_of_one_that_is_nearly_the_same():
    assert is_duplicate(sample(DUPLICATE * 0.9), [sample(1), sample(0)])
    assert not is_duplicate(sample(DUPLICATE * 1.1), [sample(1), sample(0)])
    assert not is_duplicate(sample(0), [])


def test_somebody_else_is_like_none_of_the_looks_before():
    assert not is_somebody_else(sample(0), [])
    assert not is_somebody_else(sample(0.3), [sample(0)])
    assert not is_somebody_else(sample(0.7), [sample(0), sample(0.5)])
    assert is_somebody_else(sample(0.45), [sample(0)])


def test_the_second_network_tells_apart_whom_the_first_takes_for_one():
    first, alike = by_both(embedding(0), 1), by_both(embedding(0.3), 0, 1)
    one, other = (replace(sample(), embedding=vector) for vector in (first, alike))
    assert is_somebody_else(one, [other])
    assert not is_somebody_else(one, [replace(one, embedding=by_both(embedding(0.3), 1, 0.2))])


def test_diversity_says_how_different_samples_are():
    assert diversity([]) is None
    assert diversity([sample()]) is None
    assert diversity([sample(0), sample(0)]) == 0
    assert diversity([sample(0), sample(DIFFERENT)]) == 50
    assert diversity([sample(0), sample(0.5), sample(1)]) == 100
    assert diversity([sample(0), sample(0), sample(1)]) == pytest.approx(33, abs=1)
