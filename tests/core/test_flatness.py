import numpy as np
import pytest

from app.core.flatness import out_of_plane
from tests.core.heads import egg, seen


@pytest.fixture
def head():
    return egg()


@pytest.mark.parametrize("yaw_deg", [5, 20, 40])
def test_a_flat_picture_leaves_nothing_however_it_is_turned(head, yaw_deg):
    assert out_of_plane(seen(head, flat=True), seen(head, yaw_deg, flat=True)) < 1e-3


def test_a_head_leaves_more_the_further_it_turns(head):
    left = [out_of_plane(seen(head), seen(head, yaw_deg)) for yaw_deg in (0, 10, 20, 30)]
    assert left == sorted(left)
    assert left[0] < 1e-3
    assert left[-1] > 0.1


def test_landmarks_that_fell_into_one_point_are_no_error():
    nowhere = np.zeros((478, 2), np.float32)
    assert out_of_plane(nowhere, nowhere) == 0
