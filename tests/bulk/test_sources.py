import zipfile
from pathlib import Path

import numpy as np
import pytest

from app.bulk.examine import Cancelled
from app.bulk.rows import PictureFile
from app.bulk.sources import opened
from app.core.person import PersonDetails
from app.errors import ImageError, SourceError
from tests.bulk.people import embedding_of


def read(row):
    """Return the bytes of a row's first picture."""
    [item, *_] = row.items
    assert isinstance(item, PictureFile)
    return item.read()


def told(*paths, name=None):
    with opened(paths, name) as source:
        rows = list(source.rows)
        assert source.results == sum(row.results for row in rows)
        return [(row.details.name, [item.name for item in row.items]) for row in rows]


@pytest.fixture
def folder(tmp_path):
    for name in ("faces/Ann/1.jpg", "faces/Bence/1.jpg", "faces/Bence/2.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (tmp_path / "people.CSV").write_text(
        "name;picture\nAnn;faces/Ann/1.jpg\nZoë;../out.jpg\n", encoding="cp1252"
    )
    return tmp_path


def zipped(folder, *, table):
    path = folder / "people.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name in ("Ann/1.jpg", "Bence/1.jpg"):
            file.write(folder / "faces" / name, name)
        if table:
            file.writestr("people.csv", "name,picture,group\nCili,ann/1.JPG,staff\n")
    return path


def test_pictures_and_folders_are_one_source(folder):
    ann, bence = folder / "faces" / "Ann" / "1.jpg", folder / "faces" / "Bence"
    assert told(folder / "faces") == [
        ("Ann", [str(ann)]), ("Bence", [str(bence / "1.jpg"), str(bence / "2.jpg")]),
    ]  # fmt: skip
    assert told(ann) == [("1", [str(ann)])]
    assert told(folder / "faces", name="Zoe")[0][0] == "Zoe"
    assert told(folder / "faces" / "gone.jpg") == [("gone", [str(folder / "faces" / "gone.jpg")])]


def test_a_list_names_pictures_beside_it_and_says_how_it_is_read(folder):
    with opened([folder / "people.CSV"]) as source:
        ann, zoe = source.rows
        assert source.notes == ("people.CSV is read as Windows-1252, with semicolons between its columns.",)
        assert source.results == 2
    assert read(ann) == b"faces/Ann/1.jpg"
    assert zoe.details.name == "Zoë"
    with pytest.raises(ImageError, match="leads out of the folder"):
        read(zoe)


def test_a_list_is_found_beside_its_pictures_wherever_one_stands(folder, monkeypatch):
    monkeypatch.chdir(folder)
    with opened([Path("people.CSV")]) as source:
        assert read(next(iter(source.rows))) == b"faces/Ann/1.jpg"


def test_an_archive_is_read_while_it_is_open(folder):
    with opened([zipped(folder, table=False)]) as source:
        rows = list(source.rows)
        assert [row.details.name for row in rows] == ["Ann", "Bence"]
        assert read(rows[0]) == b"faces/Ann/1.jpg"


def test_a_list_in_an_archive_names_its_pictures(folder):
    with opened([zipped(folder, table=True)]) as source:
        [row] = source.rows
        assert row.details == PersonDetails("Cili", group="staff")
        assert read(row) == b"faces/Ann/1.jpg"
        assert source.notes[0].startswith("people.zip/people.csv is read as UTF-8")


def test_encodings_come_with_names_in_them_or_beside_them(tmp_path):
    faces = np.stack([embedding_of(name, second_opinion=False) for name in ("Ann", "Ann", "Zoë")])
    np.savez(tmp_path / "a.npz", encodings=faces, names=np.array(["Ann", "Ann", "Zoë"]))
    np.save(tmp_path / "b.npy", faces)
    (tmp_path / "b.txt").write_text("Ann\nAnn\n\nZoë\n", encoding="utf-16")
    np.save(tmp_path / "c.npy", faces)
    (tmp_path / "c.csv").write_text("name,id\nAnn,1\nAnn,1\nZoë,2\n", encoding="utf-8")
    assert told(tmp_path / "a.npz") == [("Ann", ["a.npz[0]", "a.npz[1]"]), ("Zoë", ["a.npz[2]"])]
    assert told(tmp_path / "b.npy") == [("Ann", ["b.npy[0]", "b.npy[1]"]), ("Zoë", ["b.npy[2]"])]
    with opened([tmp_path / "c.npy"]) as source:
        assert [row.details.external_id for row in source.rows] == ["1", "2"]


def test_several_sources_follow_each_other(folder):
    found = told(folder / "faces" / "Ann", zipped(folder, table=False), folder / "people.CSV")
    assert [name for name, _ in found] == ["1", "Ann", "Bence", "Ann", "Zoë"]


def test_one_name_does_not_go_with_a_list(folder):
    with pytest.raises(SourceError, match=r"^people\.CSV has names of its own\. Import it without --name\.$"):
        told(folder / "people.CSV", name="Ann")


@pytest.mark.parametrize("name", ["gone.csv", "gone.zip", "gone.npz", "gone.npy"])
def test_what_is_not_there_is_named(tmp_path, name):
    with pytest.raises(SourceError, match=r"gone\..* cannot be read: No such file"):
        told(tmp_path / name)


def test_a_folder_called_like_a_list_is_a_folder(tmp_path):
    (tmp_path / "a.csv" / "Ann").mkdir(parents=True)
    (tmp_path / "a.csv" / "Ann" / "1.jpg").touch()
    assert [name for name, _ in told(tmp_path / "a.csv")] == ["Ann"]


def test_counting_a_list_can_be_cancelled(folder):
    with pytest.raises(Cancelled), opened([folder / "people.CSV"], is_cancelled=lambda: True):
        pass


def test_nothing_named_is_nothing(tmp_path):
    assert told() == []
    (tmp_path / "empty").mkdir()
    assert told(tmp_path / "empty") == []
