import dataclasses
import hashlib
import json
from pathlib import Path

import pytest

from app import paths
from app.errors import ModelError
from app.vision import model_files
from app.vision.convert import onnx_from_dlib

FILE = b"a model, honestly"
WEIGHTS = b"weights"
NETWORK = b"the weights as a network"
PICTURE = b"a picture"


def entry(table: str, name: str, data: bytes) -> str:
    return (
        f'[[{table}]]\nname = "{name}"\nbytes = {len(data)}\nsha256 = "{hashlib.sha256(data).hexdigest()}"\n'
        f'licence = "CC0-1.0"\nuse = "a test"\norigins = []\n'
    )


@pytest.fixture
def folder(monkeypatch, tmp_path: Path) -> Path:
    """A models folder with two files, a converted network and a sample, all in order."""
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(
        entry("file", "one.tflite", FILE)
        + entry("file", model_files.EMBEDDER_WEIGHTS, WEIGHTS)
        + entry("sample", "face.jpg", PICTURE)
    )
    models = tmp_path / "models"
    (models / "samples").mkdir(parents=True)
    (models / "one.tflite").write_bytes(FILE)
    (models / model_files.EMBEDDER_WEIGHTS).write_bytes(WEIGHTS)
    (models / model_files.EMBEDDER).write_bytes(NETWORK)
    (models / "samples" / "face.jpg").write_bytes(PICTURE)
    monkeypatch.setattr(paths, "manifest_path", lambda: manifest)
    monkeypatch.setattr(paths, "models_folder", lambda: models)
    record(models)
    return models


def record(models: Path, **changes: object) -> None:
    conversion = model_files.Conversion(
        source_sha256=hashlib.sha256(WEIGHTS).hexdigest(),
        converter=model_files.CONVERTER,
        bytes=len(NETWORK),
        sha256=hashlib.sha256(NETWORK).hexdigest(),
        largest_difference=1e-7,
    )
    (models / "converted.json").write_text(json.dumps(dataclasses.asdict(conversion) | changes))


def test_a_file_as_the_manifest_describes_it_is_found(folder):
    assert model_files.model_path("one.tflite") == folder / "one.tflite"
    assert model_files.model_path(model_files.EMBEDDER) == folder / model_files.EMBEDDER
    assert model_files.missing_or_altered() == []


def test_a_missing_file_is_named_with_what_to_do(folder):
    (folder / "one.tflite").unlink()
    with pytest.raises(
        ModelError, match=r"one\.tflite is missing\. Run packaging/run again, or `vestibule setup`"
    ):
        model_files.model_path("one.tflite")


@pytest.mark.parametrize("position", [0, len(FILE) // 2, len(FILE) - 1])
def test_one_altered_bit_is_refused(folder, position):
    altered = bytearray(FILE)
    altered[position] ^= 1
    (folder / "one.tflite").write_bytes(altered)
    with pytest.raises(ModelError, match=r"one\.tflite is not the one that belongs there"):
        model_files.model_path("one.tflite")


@pytest.mark.parametrize("data", [b"", FILE[:-1], FILE + b"x"])
def test_another_size_is_refused(folder, data):
    (folder / "one.tflite").write_bytes(data)
    with pytest.raises(ModelError, match=r"one\.tflite"):
        model_files.model_path("one.tflite")


def test_a_folder_in_place_of_a_file_is_refused(folder):
    (folder / "one.tflite").unlink()
    (folder / "one.tflite").mkdir()
    with pytest.raises(ModelError, match=r"one\.tflite cannot be read"):
        model_files.model_path("one.tflite")


def test_a_file_is_read_for_its_hash_once_per_process(folder, monkeypatch):
    model_files.model_path("one.tflite")
    monkeypatch.setattr(model_files, "sha256_of", lambda _: pytest.fail("hashed again"))
    assert model_files.model_path("one.tflite") == folder / "one.tflite"


def test_a_file_put_right_is_accepted_after_a_refusal(folder):
    (folder / "one.tflite").write_bytes(b"wrong")
    with pytest.raises(ModelError):
        model_files.model_path("one.tflite")
    (folder / "one.tflite").write_bytes(FILE)
    assert model_files.model_path("one.tflite").read_bytes() == FILE


def test_a_name_that_is_not_in_the_manifest_is_refused_even_if_the_file_exists(folder):
    (folder / "other.tflite").write_bytes(FILE)
    with pytest.raises(ModelError, match=r"other\.tflite is not a model file"):
        model_files.model_path("other.tflite")


def test_a_converted_network_with_another_hash_is_refused(folder):
    (folder / model_files.EMBEDDER).write_bytes(NETWORK.upper())
    with pytest.raises(ModelError, match=r"resnet_model_v1\.onnx is not the one"):
        model_files.model_path(model_files.EMBEDDER)


@pytest.mark.parametrize(
    "changes", [{"source_sha256": "0" * 64}, {"converter": model_files.CONVERTER - 1}, {"surprise": 1}]
)
def test_a_network_converted_from_something_else_is_refused(folder, changes):
    record(folder, **changes)
    with pytest.raises(ModelError, match="has not been made from dlib's weights"):
        model_files.model_path(model_files.EMBEDDER)


@pytest.mark.parametrize("text", [None, "", "[]", "{", "\0"])
def test_a_network_without_a_readable_record_is_refused(folder, text):
    (folder / "converted.json").unlink()
    if text is not None:
        (folder / "converted.json").write_text(text)
    with pytest.raises(ModelError, match="has not been made from dlib's weights"):
        model_files.model_path(model_files.EMBEDDER)


def test_everything_that_is_wrong_is_listed_in_one_sentence_each(folder):
    (folder / "one.tflite").unlink()
    (folder / model_files.EMBEDDER).write_bytes(b"")
    missing, altered = model_files.missing_or_altered()
    assert "one.tflite is missing" in missing
    assert ".onnx is not the one" in altered


def test_samples_are_found_below_the_models(folder):
    assert model_files.sample_path("face.jpg") == folder / "samples" / "face.jpg"
    assert model_files.sample_paths() == [folder / "samples" / "face.jpg"]


def test_an_altered_sample_is_left_out_and_is_no_fault_of_the_models(folder):
    (folder / "samples" / "face.jpg").write_bytes(b"another")
    assert model_files.sample_paths() == []
    assert model_files.missing_or_altered() == []
    with pytest.raises(ModelError, match=r"face\.jpg"):
        model_files.sample_path("face.jpg")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("text", ["", "file = 1", "[[file]]\nname = 1", "\0"])
def test_an_unusable_manifest_is_named(monkeypatch, tmp_path, text):
    manifest = tmp_path / "broken.toml"
    manifest.write_text(text)
    monkeypatch.setattr(paths, "manifest_path", lambda: manifest)
    with pytest.raises(ModelError, match=r"broken\.toml, cannot be used"):
        model_files.model_path("one.tflite")


def test_every_name_that_the_program_uses_is_in_the_shipped_manifest():
    names = {model.name for model in model_files.model_files()}
    assert names == {
        model_files.FACE_LANDMARKER,
        model_files.LANDMARK_PREDICTOR,
        model_files.EMBEDDER_WEIGHTS,
        model_files.SECOND_OPINION,
        model_files.YUNET,
    }


@pytest.mark.models
def test_the_converter_writes_what_its_number_stands_for():
    """If this fails after a change to `app.vision.convert`: raise CONVERTER, and put the new hash here."""
    written = onnx_from_dlib(model_files.model_path(model_files.EMBEDDER_WEIGHTS).read_bytes())
    numbered = {1: "bcee1dc069ad5567e9d90b3aa2092e61599f3a4d060dcab18b0f15a1fc0cbd2f"}
    assert hashlib.sha256(written).hexdigest() == numbered[model_files.CONVERTER]
