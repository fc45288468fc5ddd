import os
from pathlib import Path

import pytest

from app.bulk import folders
from app.bulk.folders import MAX_READ, Group, groups
from app.errors import ImageError


def touch(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return paths


def test_a_folder_in_a_folder_is_a_person(tmp_path):
    ann = touch(tmp_path / "Ann Example", "1.jpg", "2.PNG")
    bence = touch(tmp_path / "Bence", "x.jpg")
    assert groups([tmp_path]) == [Group("Ann Example", tuple(ann)), Group("Bence", tuple(bence))]


def test_in_a_flat_folder_the_files_are_named_after_people(tmp_path):
    ann_1, ann_2, bence = touch(tmp_path, "Ann 1.jpg", "Ann 2.jpg", "Bence.jpg")
    assert groups([tmp_path]) == [Group("Ann", (ann_1, ann_2)), Group("Bence", (bence,))]


def test_each_of_several_folders_is_a_person(tmp_path):
    ann = touch(tmp_path / "Ann", "1.jpg", "2.jpg")
    bence = touch(tmp_path / "Bence", "3.jpg")
    found = groups([tmp_path / "Ann", tmp_path / "Bence"])
    assert found == [Group("Ann", tuple(ann)), Group("Bence", tuple(bence))]


def test_pictures_that_are_named_one_by_one_are_sorted_by_name(tmp_path):
    ann_1, bence, ann_2 = touch(tmp_path, "Ann_0001.jpg", "Bence.jpg", "Ann_0002.jpg")
    assert groups([ann_1, bence, ann_2]) == [Group("Ann", (ann_1, ann_2)), Group("Bence", (bence,))]


def test_pictures_of_one_name_in_two_folders_are_two_people(tmp_path):
    here, there = touch(tmp_path, "a/Ann.jpg", "b/Ann.jpg")
    assert groups([here, there]) == [Group("Ann", (here,)), Group("Ann", (there,))]


def test_with_a_name_everything_is_one_person(tmp_path):
    paths = touch(tmp_path, "x.jpg", "more/y.jpg")
    assert groups([tmp_path], "Ann") == [Group("Ann", tuple(paths))]
    assert groups(paths, "Ann") == [Group("Ann", tuple(paths))]
    assert groups([], "Ann") == []


def test_hidden_files_and_what_is_no_picture_are_left_out(tmp_path):
    touch(tmp_path, "Ann/._1.jpg", "Ann/notes.txt", ".thumbnails/x.jpg", "Empty/readme.md")
    assert groups([tmp_path]) == []


def test_pictures_of_a_folder_are_listed_by_name(tmp_path):
    touch(tmp_path, "b.jpg", "a.PNG", "notes.txt", ".hidden.jpg")
    (tmp_path / "folder.jpg").mkdir()
    assert [path.name for path in folders.pictures_in(tmp_path)] == ["a.PNG", "b.jpg"]
    assert [path.name for path in folders.folders_in(tmp_path)] == ["folder.jpg"]


@pytest.mark.parametrize("list_them", [folders.pictures_in, folders.folders_in])
def test_a_folder_that_cannot_be_read_is_named(tmp_path, list_them):
    with pytest.raises(ImageError, match=r"^The folder .*gone cannot be read: No such file or directory\.$"):
        list_them(tmp_path / "gone")


def test_no_more_of_a_huge_file_is_read_than_shows_that_it_is_huge(tmp_path):
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(2**32)
    assert len(folders.picture_at(path).read()) == MAX_READ


def test_a_list_names_pictures_in_its_folder(tmp_path):
    (tmp_path / "ann").mkdir()
    (tmp_path / "ann" / "1.jpg").write_bytes(b"jpeg")
    for name in ("ann/1.jpg", "ann\\1.jpg", "./ann/1.jpg"):
        assert folders.picture_inside(tmp_path, name).read() == b"jpeg"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("../secret.jpg", "leads out of the folder"),
        ("link.jpg", "through a link"),
        ("linked/secret.jpg", "through a link"),
        ("loop.jpg", "leads nowhere"),
        ("pipe.jpg", "not a file"),
        ("folder.jpg", "not a file"),
        ("gone.jpg", "cannot be read: No such file"),
        ("x" * 5000, "leads nowhere"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_a_list_names_nothing_outside_its_folder(tmp_path, name, sentence):
    inside = tmp_path / "inside"
    (inside / "folder.jpg").mkdir(parents=True)
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    (inside / "link.jpg").symlink_to("../secret.jpg")
    (inside / "linked").symlink_to("..")
    (inside / "loop.jpg").symlink_to("loop.jpg")
    os.mkfifo(inside / "pipe.jpg")
    with pytest.raises(ImageError, match=sentence):
        folders.picture_inside(inside, name).read()
