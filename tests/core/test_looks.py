import numpy as np

from app.core.looks import SAME_FACE, Look, best_of, is_another
from tests.core.values import embedding


def test_the_best_look_with_a_picture_is_the_latest_of_the_best_quality() -> None:
    vector = embedding(0.7)
    looks = [
        Look(vector, 70, "ann", b"first"),
        Look(vector, 90, "ann"),
        Look(vector, 80, "ann", b"second"),
        Look(vector, 80, "ann", b"third"),
    ]
    best = best_of(looks)
    assert best is not None
    assert best.picture == b"third"
    assert best_of(looks[1:2]) is None


def test_a_face_is_another_one_from_a_distance_to_the_mean_of_the_looks() -> None:
    looks = [Look(embedding(0.0), 50, ""), Look(embedding(0.2), 50, "")]
    assert not is_another(looks, embedding(0.1 + SAME_FACE - 0.01))
    assert is_another(looks, embedding(0.1 + SAME_FACE + 0.01))
    assert not is_another([], np.ones(128, np.float32))
