import io

import numpy as np
import pytest
from PIL import Image

from app.cli.demo_people import Painter, embeddings, names
from app.core.scores import Networks, score


def test_names_are_in_many_scripts_and_the_same_each_time():
    first, again = (names(300, np.random.default_rng(1)) for _ in range(2))
    assert first == again
    starts = {ord(name[0]) >> 8 for name in first}
    assert len(starts) >= 8


@pytest.mark.parametrize("part", [slice(0, 128), slice(0, 256)])
def test_drawn_people_are_as_far_apart_as_real_ones(part):
    drawn = embeddings(1500, 1, np.random.default_rng(1))[:, 0, part]
    lengths = np.square(drawn).sum(axis=1)
    squared = (lengths[:, None] + lengths - 2 * drawn @ drawn.T)[np.triu_indices(1500, 1)]
    scores = score(squared, Networks.BOTH if part.stop > 128 else Networks.DLIB)
    for wanted in (0.5, 1, 2, 3):
        assert np.quantile(scores, 1 - 10**-wanted) == pytest.approx(wanted, abs=0.35)


def test_whoever_is_drawn_twice_is_near_themselves():
    drawn = embeddings(50, 2, np.random.default_rng(1), twice=1)
    assert drawn.shape == (50, 2, 256)
    np.testing.assert_allclose(np.linalg.norm(drawn[..., 128:], axis=2), 1, atol=1e-5)
    assert score(np.square(drawn[0, 0] - drawn[-1, 1]).sum(), Networks.BOTH) > 6


def test_silhouettes_differ():
    painter = Painter(np.random.default_rng(1))
    one, other = painter.picture(), painter.picture()
    assert one != other
    assert Image.open(io.BytesIO(one)).size == (200, 200)
