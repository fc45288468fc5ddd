"""The loaded models, once for each file of tests."""

from collections.abc import Iterator

import pytest

from app.vision.analyser import Analyser
from app.vision.embedder import Embedder, SecondEmbedder


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder()


@pytest.fixture(scope="module")
def second_embedder() -> SecondEmbedder:
    return SecondEmbedder()


@pytest.fixture(scope="module")
def analyser() -> Iterator[Analyser]:
    """Looks at stills."""
    with Analyser(video=False) as loaded:
        yield loaded
