import numpy as np
import pytest

from app.core.flatness import out_of_plane


def seen(points, yaw_deg=0.0, *, flat=False):
    """Show points in three dimensions to a camera at 6 units; pixels, shape (478, 2)."""
    turn = np.radians(yaw_deg)
    x, y, z = (points * ((1, 1, 0) if flat else (1, 1, 1))).T
    depth = 6 - x * np.sin(turn) - z * np.cos(turn)
    across = x * np.cos(turn) - z * np.sin(turn)
    return (np.stack([across / depth, y / depth], axis=1) * 600 + 320).astype(np.float32)


@pytest.fixture
def head():
    """Points on the front of an egg: the nearer to its middle, the nearer to the camera."""
    points = np.random.default_rng(3).uniform(-0.7, 0.7, (478, 2))
    points[33], points[263] = (-0.4, -0.2), (0.4, -0.2)
    return np.column_stack([points, 1 - (points**2).sum(axis=1)])


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
