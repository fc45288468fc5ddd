import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.face import Analysis, Box, Frame, nearest, prominence
from tests.core.values import embedding, face, look

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
