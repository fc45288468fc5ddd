import os
import threading
from pathlib import Path

import pytest

from app.cli import pictures
from app.core.face import Analysis
from app.errors import ImageError, ModelError
from app.vision.messages import Wanted
from app.vision.stills_pool import StillsPool

WANTED = Wanted(every_s=0)


class Pool(StillsPool):
    """Answers with how many bytes it got, the first picture last."""

    def __init__(self):
        super().__init__(processes=0)
        self.others = threading.Event()

    def analyse(self, data, wanted=None):
        assert wanted is WANTED
        if data == b"1":
            self.others.wait(5)
        else:
            self.others.set()
        if data == b"bad":
            raise ImageError("This is not a picture.")
        if data == b"model":
            raise ModelError("A model file is missing.")
        return Analysis(0, len(data), 1, None)


def size(analysis):
    assert isinstance(analysis, Analysis)
    return analysis.width_px


def written(folder: Path, *contents: bytes) -> list[Path]:
    paths = [folder / f"{number}.jpg" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def test_analyses_come_in_the_order_of_the_pictures(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    paths = written(tmp_path, *[b"x" * (number + 1) if number else b"1" for number in range(12)])
    found = list(pictures.analysed(paths, WANTED, Pool()))
    assert [path for path, _ in found] == paths
    assert [size(analysis) for _, analysis in found] == [1, *range(2, 13)]


def test_a_bad_picture_does_not_stop_the_others(tmp_path):
    paths = [*written(tmp_path, b"bad", b"xx"), tmp_path / "gone.jpg"]
    bad, good, gone = [analysis for _, analysis in pictures.analysed(paths, WANTED, Pool())]
    assert str(bad) == "This is not a picture."
    assert size(good) == 2
    assert str(gone) == "The file cannot be read: No such file or directory."


def test_a_missing_model_stops_everything(tmp_path):
    with pytest.raises(ModelError):
        list(pictures.analysed(written(tmp_path, b"model"), WANTED, Pool()))


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Ann", "Ann"),
        ("Ann_Example_0002", "Ann_Example"),
        ("Ann Example (3)", "Ann Example"),
        ("Ann-1", "Ann"),
        ("山田花子 2", "山田花子"),
        ("Agent47", "Agent47"),
        ("007", "007"),
        ("_1", "_1"),
        (" ", "?"),
        ("Ann\udcff", "Ann\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_a_files_name_without_the_number_at_its_end_is_the_persons(stem, name):
    assert pictures.name_from(stem) == name


def test_a_path_nobody_can_look_at_is_no_folder():
    assert not pictures.is_folder(Path("x" * 5000))
