import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import (
    Analysis,
    Box,
    Embedders,
    Frame,
    by_dlib,
    embedders,
    fused,
    nearest,
    prominence,
)
from tests.core.values import by_both, embedding, face, look

sides = st.floats(1, 500)
boxes = st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), sides, sides)


def test_the_pixels_of_a_frame_cannot_be_changed() -> None:
    frame = Frame(np.zeros((2, 3, 3), np.uint8), 1)
    assert (frame.width_px, frame.height_px) == (3, 2)
    with pytest.raises(ValueError, match="read-only"):
        frame.pixels[0, 0, 0] = 1


@given(boxes, boxes)
def test_overlap_is_symmetric_and_between_none_and_all(one: Box, other: Box) -> None:
    assert one.overlap(other) == pytest.approx(other.overlap(one))
    assert 0 <= one.overlap(other) <= 1 + 1e-9
    assert one.overlap(one) == pytest.approx(1)


def test_boxes_apart_do_not_overlap() -> None:
    assert Box(0, 0, 10, 10).overlap(Box(10, 0, 10, 10)) == 0
    assert Box(0, 0, 10, 10).centre == (5, 5)


def test_the_nearest_face_is_the_largest() -> None:
    assert nearest([Box(0, 0, 10, 10), Box(5, 5, 20, 20), Box(0, 0, 12, 12)], 100, 100) == 1


def test_of_two_faces_of_one_size_the_one_in_the_middle_counts_more() -> None:
    assert nearest([Box(0, 40, 20, 20), Box(40, 40, 20, 20)], 100, 100) == 1
    assert prominence(Box(40, 40, 20, 20), 100, 100) == pytest.approx(400)


def test_an_analysis_crosses_a_pipe_unchanged() -> None:
    sent = look(face(embedding(1, 2)), 3)
    got = pickle.loads(pickle.dumps(sent))  # noqa: S301 - our own bytes
    assert isinstance(got, Analysis)
    assert got.captured_ns == sent.captured_ns
    assert sent.face is not None
    assert got.face is not None
    assert sent.face.quality is not None
    assert got.face.quality is not None
    assert sent.face.embedding is not None
    assert got.face.embedding is not None
    assert got.face.quality.components == sent.face.quality.components
    assert np.array_equal(got.face.embedding, sent.face.embedding)


def test_dlibs_part_of_embeddings_is_the_first_half_and_all_without_a_second_opinion() -> None:
    row = by_both(embedding(1, 2), 3)
    assert np.array_equal(by_dlib(row), embedding(1, 2))
    assert np.array_equal(by_dlib(np.stack([row, row])), np.stack([embedding(1, 2)] * 2))
    assert np.array_equal(by_dlib(embedding(1, 2)), embedding(1, 2))


def test_several_looks_are_averaged_and_the_second_networks_part_keeps_length_1() -> None:
    found = fused([by_both(embedding(1), 1), by_both(embedding(3), 0, 1)])
    assert np.array_equal(by_dlib(found), embedding(2))
    assert found[128:130] == pytest.approx([2**-0.5, 2**-0.5])
    assert np.linalg.norm(found[128:]) == pytest.approx(1)
    assert found.dtype == np.float32


def test_a_look_counts_as_much_as_its_weight() -> None:
    looks = [by_both(embedding(1), 1), by_both(embedding(3), 0, 1)]
    found = fused(looks, [3, 1])
    assert found[0] == pytest.approx(1.5)
    assert found[128] == pytest.approx(3 * found[129])
    assert np.linalg.norm(found[128:]) == pytest.approx(1)
    assert fused(looks, [1, 0]) == pytest.approx(looks[0])


def test_looks_by_dlib_alone_are_averaged_as_they_are() -> None:
    found = fused([embedding(1), embedding(3)], [1, 3])
    assert np.array_equal(found, embedding(2.5))
    assert found.dtype == np.float32


def test_averaging_leaves_the_looks_as_they_were() -> None:
    one = by_both(embedding(1), 1)
    kept = one.copy()
    assert fused([one]) == pytest.approx(one)
    assert np.array_equal(one, kept)


def test_second_networks_that_contradict_each_other_give_numbers_all_the_same() -> None:
    assert np.isfinite(fused([by_both(embedding(1), 1), by_both(embedding(1), -1)])).all()


def test_a_second_model_is_named_only_where_a_second_opinion_is_wanted() -> None:
    both, alone = embedders(second_opinion=True), embedders(second_opinion=False)
    assert both == Embedders()
    assert both.second is not None
    assert (alone.first, alone.second) == (both.first, None)
