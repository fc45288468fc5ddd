"""The duplicate check, proved on every person of LFW with enough pictures; with VESTIBULE_ALL=1 only.

Whoever has four pictures or more is enrolled with the first half of them, among all other people of LFW, and
comes under another name with up to five of the rest. `-s` shows the figures.
"""

# ruff: noqa: T201 - the figures are what is wanted

import os
import time
from collections import defaultdict

import numpy as np
import pytest
from numpy.typing import NDArray

from app import bootstrap
from app.cli.examination import examine
from app.core.duplicates import Degree, LookAlike, find_duplicates
from app.core.enrollment import NEEDED
from app.core.evaluation import Estimate, wilson
from app.core.face import EMBEDDING_SIZE
from app.core.gallery import Gallery
from tests.e2e.faces import FACES

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(3600),  # whichever test is the first examines 4,260 pictures
    pytest.mark.skipif("VESTIBULE_ALL" not in os.environ, reason="takes minutes: VESTIBULE_ALL=1 runs it"),
    pytest.mark.skipif(not FACES.is_dir(), reason=f"{FACES} is not there"),
]

ENOUGH = 4
"""Pictures of a person from which one half is enrolled and the other comes."""

PEOPLE = 10_000
SOON_S = 0.1

BOTH, DLIB = 2 * EMBEDDING_SIZE, EMBEDDING_SIZE
"""Numbers of an embedding: with both networks, and by dlib alone."""

Looks = dict[str, list[NDArray[np.float32]]]


@pytest.fixture(scope="module")
def looks(tmp_path_factory) -> Looks:
    """Embed every picture, each person's in the order of their names."""
    folder, found = FACES / "lfw", defaultdict(list)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jpg"))
    options = bootstrap.Options(data=tmp_path_factory.mktemp("data"))
    for name, one in examine(options, folder, names).items():
        if one.embedding is not None:
            found[name.split("/")[0]].append(one.embedding)
    return dict(found)


@pytest.fixture(scope="module")
def enrolled(looks) -> Looks:
    return {one: found[: len(found) // 2] if len(found) >= ENOUGH else found for one, found in looks.items()}


@pytest.fixture(scope="module")
def coming(looks) -> Looks:
    return {one: found[len(found) // 2 :][:NEEDED] for one, found in looks.items() if len(found) >= ENOUGH}


def asked(enrolled: Looks, coming: list[NDArray[np.float32]], size: int) -> tuple[LookAlike, ...]:
    kept = [(one, look[:size]) for one, found in enrolled.items() for look in found]
    gallery = Gallery([one for one, _ in kept], np.stack([look for _, look in kept]))
    return find_duplicates(gallery, [look[:size] for look in coming])


def told(share: Estimate) -> str:
    return f"{share.value:.2%} ({share.low:.2%} to {share.high:.2%})"


@pytest.mark.parametrize("size", [BOTH, DLIB])
def test_whoever_is_enrolled_again_under_another_name_is_caught(enrolled, coming, size):
    found = {one: asked(enrolled, looks, size) for one, looks in coming.items()}
    right = [one for one, alike in found.items() if one in {other.subject_id for other in alike}]
    first = [one for one in right if found[one][0].subject_id == one]
    certain = [one for one in first if found[one][0].degree is Degree.CERTAIN]
    caught = wilson(len(right), len(found))
    print(f"\n{size} numbers: of {len(found)} people among {len(enrolled)}, {told(caught)} are caught,")
    print(f"{len(first)} before all others, {len(certain)} as surely the same")
    assert len(found) >= 200
    assert caught.value >= 0.99


@pytest.mark.parametrize(("size", "most"), [(BOTH, 0.03), (DLIB, 0.08)])
def test_of_new_people_few_are_asked_about(looks, enrolled, coming, size, most):
    """Some are rightly asked about: a few of LFW's people are there under two names."""
    alarms = certain = 0
    for one, found in looks.items():
        others = {other: looks for other, looks in enrolled.items() if other != one}
        alike = asked(others, coming.get(one, found)[:NEEDED], size)
        alarms += bool(alike)
        certain += any(other.degree is Degree.CERTAIN for other in alike)
    rate = wilson(alarms, len(looks))
    print(
        f"\n{size} numbers: of {len(looks)} new people {told(rate)} are asked about, {certain} as surely here"
    )
    assert rate.value <= most
    assert certain <= 0.005 * len(looks)


def test_the_check_takes_a_moment_among_ten_thousand_people():
    rng = np.random.default_rng(0)
    rows = rng.normal(0, 0.05, (3 * PEOPLE, BOTH)).astype(np.float32)
    rows[:, EMBEDDING_SIZE:] /= np.linalg.norm(rows[:, EMBEDDING_SIZE:], axis=1, keepdims=True)
    gallery = Gallery([f"{row // 3}" for row in range(len(rows))], rows)
    times_s = []
    for person in range(50):
        begun_s = time.perf_counter()
        found = find_duplicates(gallery, list(rows[3 * person : 3 * person + 3]))
        times_s.append(time.perf_counter() - begun_s)
        assert found[0].subject_id == f"{person}"
    median_s = sorted(times_s)[len(times_s) // 2]
    print(f"\n{PEOPLE} people: {1000 * median_s:.1f} ms, {SOON_S / median_s:.0f} times as fast as it must be")
