import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import face_index
from app.core.face_index import WIDTH, FaceIndex


@pytest.fixture(autouse=True, scope="module")
def small_blocks():
    """Blocks of 4 faces, put in order 2, 6, 18 … at a time, so that few faces fill several."""
    patch = pytest.MonkeyPatch()
    patch.setattr(face_index, "ROWS", 4)
    patch.setattr(face_index, "_FIRST", 2)
    patch.setattr(face_index, "_GROWTH", 3)
    yield
    patch.undo()


def numbers(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)


def index_of(count: int) -> FaceIndex[str]:
    index: FaceIndex[str] = FaceIndex()
    for face_id in range(count):
        index.put(face_id, numbers(face_id), f"face {face_id}")
    return index


def by_brute_force(faces: dict[int, tuple[np.ndarray, str]], probe: np.ndarray) -> list[tuple[float, str]]:
    found = ((float(np.square(one - probe, dtype=np.float64).sum()), label) for one, label in faces.values())
    return sorted(found)


def test_nobody_is_near_among_nobody():
    assert list(FaceIndex().snapshot().nearest(numbers(0))) == []
    assert len(FaceIndex().snapshot()) == 0


@pytest.mark.parametrize("count", [1, 3, 4, 5, 30])
def test_all_faces_come_from_the_nearest_to_the_farthest(count):
    index, probe = index_of(count), numbers(99)
    found = list(index.snapshot().nearest(probe))
    expected = by_brute_force({one: (numbers(one), f"face {one}") for one in range(count)}, probe)
    assert [label for label, _ in found] == [label for _, label in expected]
    assert [value for _, value in found] == pytest.approx([value for value, _ in expected], rel=1e-5)


def test_a_face_itself_is_at_no_distance():
    label, squared = next(index_of(9).snapshot().nearest(numbers(7)))
    assert label == "face 7"
    assert 0 <= squared < 1e-3


def test_faces_that_are_the_same_come_once_each():
    index: FaceIndex[int] = FaceIndex()
    for face_id in range(11):
        index.put(face_id, numbers(0), face_id)
    assert sorted(label for label, _ in index.snapshot().nearest(numbers(0))) == list(range(11))


def test_only_the_faces_that_are_meant_come():
    faces, probe = index_of(20).snapshot(), numbers(3)
    found = [label for label, _ in faces.nearest(probe, lambda label: label.endswith("3"))]
    assert found == [label for label, _ in faces.nearest(probe) if label.endswith("3")]
    assert len(found) == 2
    assert list(faces.nearest(probe, lambda _: False)) == []


def test_a_face_is_replaced_under_its_id():
    index = index_of(5)
    index.put(2, numbers(50), "another")
    assert len(index) == 5
    assert next(index.snapshot().nearest(numbers(50)))[0] == "another"
    embedding, label = index.face(2)
    assert (label, np.array_equal(embedding, numbers(50))) == ("another", True)


def test_a_removed_face_is_found_no_more_and_nothing_of_it_stays():
    index = index_of(6)
    index.remove(5)
    index.remove(1)
    index.remove(1)
    assert (len(index), 1 in index, 0 in index) == (4, False, True)
    assert sorted(index.snapshot().labels()) == ["face 0", "face 2", "face 3", "face 4"]
    with pytest.raises(KeyError):
        index.face(1)
    assert len(index._blocks) == 1
    index.remove(3)
    assert not index._blocks[0].embeddings[3].any()


def test_memory_grows_and_shrinks_with_the_faces():
    index = index_of(9)
    large = index.size_bytes
    for face_id in range(8):
        index.remove(face_id)
    assert large == 3 * index.size_bytes > 0


def test_a_snapshot_stays_as_it_was():
    index = index_of(6)
    before = index.snapshot()
    index.put(0, numbers(60), "another")
    index.remove(5)
    index.remove(2)
    index.put(7, numbers(7), "new")
    assert sorted(before.labels()) == [f"face {one}" for one in range(6)]
    assert next(before.nearest(numbers(0)))[0] == "face 0"
    assert sorted(index.snapshot().labels()) == ["another", "face 1", "face 3", "face 4", "new"]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 12), st.integers(0, 30)),
        st.tuples(st.just("remove"), st.integers(0, 12), st.just(0)),
        st.tuples(st.just("look"), st.just(0), st.integers(0, 30)),
    ),
    max_size=60,
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(steps)
def test_after_any_changes_it_finds_what_comparing_one_by_one_finds(steps):
    """Snapshots that were taken on the way still find what was there then."""
    index: FaceIndex[str] = FaceIndex()
    model: dict[int, tuple[np.ndarray, str]] = {}
    looks = []
    for kind, face_id, seed in [*steps, ("look", 0, 5)]:
        if kind == "put":
            model[face_id] = numbers(seed), f"{face_id} {seed}"
            index.put(face_id, *model[face_id])
        elif kind == "remove":
            model.pop(face_id, None)
            index.remove(face_id)
        else:
            looks.append((index.snapshot(), by_brute_force(model, numbers(seed)), numbers(seed)))
    for faces, expected, probe in looks:
        found = list(faces.nearest(probe))
        assert [value for _, value in found] == sorted(value for _, value in found)
        assert dict(found) == pytest.approx({label: value for value, label in expected}, rel=1e-4, abs=1e-3)
        assert len(faces) == len(expected)
