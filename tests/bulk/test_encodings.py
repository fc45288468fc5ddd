import io
import pickle
import zipfile

import numpy as np
import pytest
from numpy.lib import format as npy

from app.bulk import encodings
from app.bulk.encodings import encoding_rows
from app.bulk.rows import Encoding
from app.core.person import PersonDetails
from app.errors import SourceError
from tests.bulk.fuzz import ROUNDS, bounded_memory, changed, seeded
from tests.bulk.people import embedding_of


def faces(*names):
    return np.stack([embedding_of(name, take, second_opinion=False) for take, name in enumerate(names)])


def lines(path):
    return [PersonDetails(line) for line in path.read_text(encoding="utf-8").splitlines()]


def told(rows):
    return [(row.details.name, len(row.items), row.fault) for row in rows]


def numbers(row):
    return [item.embedding for item in row.items if isinstance(item, Encoding)]


def saved(path, **arrays):
    np.savez(path, **arrays)
    return path


ANN_AND_BENCE = [("Ann", 2, ""), ("山田花子", 1, "")]


@pytest.mark.parametrize("kind", [np.float64, np.float32, np.float16, ">f8"])
def test_an_array_of_encodings_with_an_array_of_names(tmp_path, kind):
    found = faces("Ann", "山田花子", "Ann").astype(kind)
    path = saved(tmp_path / "people.npz", encodings=found, names=np.array(["Ann", "山田花子", "Ann"]))
    rows = encoding_rows(path, lines)
    assert told(rows) == ANN_AND_BENCE
    assert [item.name for item in rows[0].items] == ["people.npz[0]", "people.npz[2]"]
    second = numbers(rows[0])[1]
    assert second.dtype == np.float32
    assert np.allclose(second, found[2].astype(float), atol=1e-3)


def test_names_may_be_bytes(tmp_path):
    path = saved(tmp_path / "a.npz", encodings=faces("Ann"), names=np.array(["Zoë".encode()]))
    assert told(encoding_rows(path, lines)) == [("Zoë", 1, "")]


def test_an_array_for_each_name(tmp_path):
    found = faces("Ann", "Ann", "山田花子")
    path = saved(tmp_path / "people.npz", Ann=found[:2], 山田花子=found[2])
    assert told(encoding_rows(path, lines)) == ANN_AND_BENCE


@pytest.mark.parametrize("suffix", [".txt", ".csv"])
def test_an_array_with_the_names_beside_it(tmp_path, suffix):
    np.save(tmp_path / "people.npy", np.asfortranarray(faces("Ann", "山田花子", "Ann")))
    (tmp_path / f"people{suffix}").write_text("Ann\n山田花子\nAnn\n", encoding="utf-8")
    assert told(encoding_rows(tmp_path / "people.npy", lines)) == ANN_AND_BENCE


def test_compressed_arrays_are_read(tmp_path):
    np.savez_compressed(tmp_path / "a.npz", encodings=faces("Ann"), names=np.array(["Ann"]))
    assert told(encoding_rows(tmp_path / "a.npz", lines)) == [("Ann", 1, "")]


def test_numbers_that_are_no_encoding_are_refused_and_the_others_are_not(tmp_path):
    found = faces(*"abcdef")
    found[1], found[2, 3], found[3, 4], found[4] = 0, np.nan, np.inf, 5
    path = saved(tmp_path / "a.npz", encodings=found, names=np.array(list("aaaaaf")))
    fault = "These numbers are no encoding of dlib's network."
    assert told(encoding_rows(path, lines)) == [("a", 1, ""), ("a", 4, fault), ("f", 1, "")]


class Evil:
    """Runs a program when it is unpickled."""

    def __reduce__(self):
        return (pytest.fail, ("a pickle was loaded",))


def test_no_pickle_is_ever_loaded(tmp_path):
    names = np.array([Evil()], dtype=object)
    path = saved(tmp_path / "a.npz", encodings=faces("Ann"), names=names)
    with pytest.raises(SourceError, match="pickled objects, which could run programs"):
        encoding_rows(path, lines)
    np.save(tmp_path / "b.npy", names, allow_pickle=True)
    (tmp_path / "b.txt").write_text("Ann", encoding="utf-8")
    with pytest.raises(SourceError, match="pickled objects"):
        encoding_rows(tmp_path / "b.npy", lines)
    (tmp_path / "c.npz").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(SourceError, match=r"is no \.npz file"):
        encoding_rows(tmp_path / "c.npz", lines)


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        (
            {"encodings": np.zeros((2, 127)), "names": np.array(["a", "b"])},
            "must hold 128 numbers for each face",
        ),
        ({"encodings": np.zeros((2, 128), int), "names": np.array(["a", "b"])}, "must hold 128 numbers"),
        ({"encodings": np.zeros((2, 128)), "names": np.array(["a"])}, "has 2 encodings and 1 names"),
        ({"encodings": np.zeros((2, 128)), "names": np.zeros(2)}, "“names” must be one text"),
        ({"Ann": np.zeros((2, 3, 128))}, "must hold 128 numbers"),
        ({"Ann": np.zeros(())}, "must hold 128 numbers"),
        ({"Ann": np.zeros((1, 128)), "names": np.array(["a"])}, "must hold 128 numbers"),
        ({}, "There are no encodings"),
    ],
)
def test_arrays_of_another_form_are_refused(tmp_path, arrays, sentence):
    with pytest.raises(SourceError, match=sentence):
        encoding_rows(saved(tmp_path / "a.npz", **arrays), lines)


def test_an_array_without_names_says_where_to_put_them(tmp_path):
    np.save(tmp_path / "people.npy", faces("Ann"))
    with pytest.raises(SourceError, match=r"Put people\.txt there, with one name a line"):
        encoding_rows(tmp_path / "people.npy", lines)


def test_a_file_that_is_gone_says_so(tmp_path):
    with pytest.raises(SourceError, match="No such file"):
        encoding_rows(tmp_path / "gone.npz", lines)


def test_a_header_that_promises_too_much_takes_no_memory(tmp_path):
    data = io.BytesIO()
    npy.write_array_header_1_0(data, {"descr": "<f8", "fortran_order": False, "shape": (10**9, 128)})
    path = tmp_path / "a.npz"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("encodings.npy", data.getvalue())
        file.writestr("names.npy", b"")
    with bounded_memory(), pytest.raises(SourceError, match="holds less than it says"):
        encoding_rows(path, lines)


def test_too_much_is_refused(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.npz", encodings=faces("Ann", "Bence"), names=np.array(["Ann", "Bence"]))
    monkeypatch.setattr(encodings, "MOST_FACES", 1)
    with pytest.raises(SourceError, match="more than"):
        encoding_rows(path, lines)
    np.save(tmp_path / "b.npy", faces("Ann", "Bence"))
    (tmp_path / "b.txt").write_text("Ann\nBence", encoding="utf-8")
    with pytest.raises(SourceError, match="more than 1 encodings"):
        encoding_rows(tmp_path / "b.npy", lines)


@pytest.mark.timeout(600)
def test_no_fuzzed_encodings_do_harm(tmp_path):
    path = saved(tmp_path / "a.npz", encodings=faces("Ann", "Bence"), names=np.array(["Ann", "Bence"]))
    good = path.read_bytes()
    np.save(tmp_path / "b.npy", faces("Ann"))
    good_array = (tmp_path / "b.npy").read_bytes()
    (tmp_path / "b.txt").write_text("Ann", encoding="utf-8")
    for number in range(ROUNDS // 2):
        for name, data in (("a.npz", good), ("b.npy", good_array)):
            (tmp_path / name).write_bytes(changed(data, seeded(number)))
            try:
                rows = encoding_rows(tmp_path / name, lines)
            except SourceError:
                continue
            for row in rows:
                assert row.fault or all(np.isfinite(found).all() for found in numbers(row))
