"""Two people enrolled by the command line, once for all tests of it."""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PIL import Image

from app.__main__ import main
from app.bootstrap import Options, open_store
from app.store.database import close
from app.vision.model_files import sample_path
from tests.cli.command import Ran, kept_logging, vestibule
from tests.cli.hub_data import found_acme
from tests.cli.mirroring import Desk, parser_once
from tests.sync import aidee_hub, nec_id_hub

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = {
    "Ann Example": ("obama.jpg", "obama2.jpg", "obama3.jpg", "astronaut.png"),
    "Bence Example": ("biden.jpg", "chelsea.png"),
}
"""The pictures in each person's folder: the last one of each does not belong there."""


@pytest.fixture(scope="session")
def samples():
    """Return where the sample pictures are."""
    return sample_path


@pytest.fixture(scope="session")
def enrolling(tmp_path_factory):
    """The one enrollment that all tests look at: data folder, what it printed, and when it ran."""
    place = tmp_path_factory.mktemp("enrolling")
    for name, files in PEOPLE.items():
        folder = place / "people" / name
        folder.mkdir(parents=True)
        for file in files:
            shutil.copy(sample_path(file), folder)
    data, began = place / "data", datetime.now(UTC)
    ran = vestibule(
        "enroll", place / "people", "--consent", "paper", "--operator", "reception", "--json", "--data", data
    )
    return data, ran, (began, datetime.now(UTC))


@pytest.fixture
def enrolled(enrolling, tmp_path):
    """A data folder of its own in which Ann and Bence are enrolled."""
    return shutil.copytree(enrolling[0], tmp_path / "data")


@pytest.fixture
def run(capsys):
    """Run a command in this process."""
    before = threading.current_thread().name

    def run(*arguments):
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        return Ran(code, *capsys.readouterr())

    with kept_logging():
        yield run
    threading.current_thread().name = before


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """The one hub that all tests copy."""
    return found_acme(tmp_path_factory.mktemp("hub") / "data")


@pytest.fixture
def acme(founded, tmp_path):
    """A tenant in a data folder of its own."""
    return founded._replace(data=shutil.copytree(founded.data, tmp_path / "data"))


@pytest.fixture(scope="session")
def nec_id(tmp_path_factory):
    """A hub that answers clients of NEC ID; in the end all that was asked is checked by the contract."""
    with nec_id_hub.served(tmp_path_factory.mktemp("nec_id")) as hub:
        yield hub


@pytest.fixture(scope="session")
def aidee(tmp_path_factory):
    """A hub that answers clients of Face AiDee and panels, as `nec_id` does."""
    with aidee_hub.served(tmp_path_factory.mktemp("aidee")) as hub:
        yield hub


@pytest.fixture(scope="session")
def empty_data(tmp_path_factory):
    """The one empty database that all tests of the mirror copy."""
    data = tmp_path_factory.mktemp("mirror") / "data"
    close(open_store(Options(data)))
    return data


@pytest.fixture
def desk(run, empty_data, tmp_path, monkeypatch):
    """A data folder in which nobody is enrolled and no backend is set up."""
    shutil.copytree(empty_data, tmp_path / "data")
    monkeypatch.setattr("app.__main__.parser", parser_once)
    return Desk(tmp_path / "data", run, monkeypatch)


FACES = {
    "Ann/Ann_0001.jpg": "obama.jpg",
    "Ann/Ann_0002.jpg": "obama2.jpg",
    "Ann/Ann_0003.jpg": "obama3.jpg",
    "Bence/Bence_0001.jpg": "biden.jpg",
    "Cili/Cili_0001.jpg": "astronaut.png",
    "Denes/Denes_0001.jpg": "t1.jpg",
    "Ann/Ann_0009.jpg": "chelsea.png",
}
"""Pictures to evaluate, in LFW's manner; the last one is a cat."""

CAT = "Ann/Ann_0009.jpg"


class Faces(NamedTuple):
    """Pictures to evaluate, and the data folder in which what was found in them is kept."""

    images: Path
    data: Path


@pytest.fixture(scope="session")
def faces(tmp_path_factory):
    """Sample pictures as an evaluation wants them; the whole session examines each once."""
    place = tmp_path_factory.mktemp("faces")
    for name, sample in FACES.items():
        path = place / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(sample_path(sample)) as picture:
            small = picture.convert("RGB")
        small.thumbnail((420, 420))
        small.save(path, "JPEG", quality=95)
    return Faces(place / "images", place / "data")
