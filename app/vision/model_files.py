"""Finds model files and checks them against the manifest before anything parses them.

The manifest says which files there are, their size and SHA-256, and where set-up gets them. One file is
not in it: the embedding network, which set-up converts from dlib's weights; what was made, and from what,
is in `converted.json` beside it.
"""

import functools
import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import paths
from app.errors import ModelError

FACE_LANDMARKER = "face_landmarker.task"
LANDMARK_PREDICTOR = "shape_predictor_5_face_landmarks.dat"
EMBEDDER_WEIGHTS = "dlib_face_recognition_resnet_model_v1.dat"
EMBEDDER = "dlib_face_recognition_resnet_model_v1.onnx"
"""The embedding network as ONNX Runtime takes it: `EMBEDDER_WEIGHTS`, converted."""
SECOND_OPINION = "face_recognition_sface_2021dec_int8bq.onnx"
"""SFace, a face network beside dlib's."""
YUNET = "face_detection_yunet_2023mar_int8bq.onnx"
"""A peer's face detector; only measurements load it."""

CONVERTER = 1
"""Counts the changes to what `app.vision.convert` writes; another number makes set-up convert again."""

WHAT_TO_DO = "Run packaging/run again, or `vestibule setup`."

SAMPLES = "samples"
"""Folder of the sample pictures, below the models folder."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A package that contains a model file.

    Attributes:
        package: Name in the package index.
        version: Exactly this release.
        kind: `wheel` or `sdist`.
        path: Where the file is inside the package.
        download_bytes: Size of the package.
        python: Python version to ask the wheel for, where each has its own; empty for any.
        platform: Platform to ask the wheel for, where each has its own; empty for any.
    """

    package: str
    version: str
    kind: str
    path: str
    download_bytes: int
    python: str = ""
    platform: str = ""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One entry of the manifest.

    Attributes:
        name: File name, with its folder below the models folder.
        bytes: Exact size.
        sha256: Hash of the contents, in hexadecimal.
        licence: Terms it is published under.
        use: What the program does with it.
        origins: Where set-up gets it, the first that works.
    """

    name: str
    bytes: int
    sha256: str
    licence: str
    use: str
    origins: tuple[Origin, ...]

    @property
    def path(self) -> Path:
        """Where the file belongs on this machine."""
        return paths.models_folder() / self.name


@dataclass(frozen=True, slots=True)
class Conversion:
    """What `converted.json` says about the embedding network.

    Attributes:
        source_sha256: Hash of the weights it was made from.
        converter: `CONVERTER` at that time.
        bytes: Size of the result.
        sha256: Hash of the result.
        largest_difference: To dlib's own embeddings, over all numbers of all chips compared.
    """

    source_sha256: str
    converter: int
    bytes: int
    sha256: str
    largest_difference: float


def model_path(name: str) -> Path:
    """Return where a model file is, after checking its size and SHA-256; each file once per process.

    Raises:
        ModelError: The file is missing, altered, or not a model of this program.
    """
    path, size_bytes, sha256 = _expected(name)
    _check_once(path, size_bytes, sha256)
    return path


def sample_path(name: str) -> Path:
    """Return where a sample picture is, such as `obama.jpg`, after checking it.

    Raises:
        ModelError: It is missing, altered, or not a sample of this program.
    """
    return model_path(f"{SAMPLES}/{name}")


def sample_paths() -> list[Path]:
    """Return the sample pictures that are in place, in the manifest's order; others are left out."""
    return [sample.path for sample in samples() if not fault(sample.name)]


def missing_or_altered() -> list[str]:
    """Return one sentence for each model file that cannot be used; none if all is well."""
    names = [*(model.name for model in model_files()), EMBEDDER]
    return [sentence for sentence in map(fault, names) if sentence]


def fault(name: str) -> str:
    """Return why a model file or sample cannot be used, read anew from the disk; empty if it can."""
    try:
        check(*_expected(name))
    except ModelError as error:
        return str(error)
    return ""


def check(path: Path, size_bytes: int, sha256: str) -> None:
    """Compare a file with what is known about it.

    Raises:
        ModelError: The file is missing, unreadable or altered.
    """
    try:
        found_bytes, found = path.stat().st_size, sha256_of(path)
    except FileNotFoundError as error:
        raise ModelError(f"The model file {path} is missing. {WHAT_TO_DO}") from error
    except OSError as error:
        raise ModelError(f"The model file {path} cannot be read: {error.strerror}. {WHAT_TO_DO}") from error
    if (found_bytes, found) != (size_bytes, sha256):
        raise ModelError(f"The model file {path} is not the one that belongs there. {WHAT_TO_DO}")


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def model_files() -> tuple[ModelFile, ...]:
    """Return the model files that the program loads, as the manifest lists them."""
    return _read_manifest(paths.manifest_path())[0]


def samples() -> tuple[ModelFile, ...]:
    """Return the pictures for the demonstration and the tests, as the manifest lists them."""
    return _read_manifest(paths.manifest_path())[1]


def conversion_path() -> Path:
    """Return the file that says what the embedding network was made from."""
    return paths.models_folder() / "converted.json"


def conversion() -> Conversion | None:
    """Return what the embedding network was made from; None unless by this converter from these weights."""
    try:
        record = Conversion(**json.loads(conversion_path().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    current = (_model(EMBEDDER_WEIGHTS).sha256, CONVERTER)
    return record if (record.source_sha256, record.converter) == current else None


_check_once = functools.cache(check)


def _expected(name: str) -> tuple[Path, int, str]:
    """Path, size and hash of a file; a ModelError if nothing is known about it."""
    if name != EMBEDDER:
        model = _model(name)
        return model.path, model.bytes, model.sha256
    record = conversion()
    if record is None:
        raise ModelError(f"The model file {name} has not been made from dlib's weights. {WHAT_TO_DO}")
    return paths.models_folder() / name, record.bytes, record.sha256


def _model(name: str) -> ModelFile:
    for model in (*model_files(), *samples()):
        if model.name == name:
            return model
    raise ModelError(f"{name} is not a model file of this program.")


@functools.cache
def _read_manifest(path: Path) -> tuple[tuple[ModelFile, ...], tuple[ModelFile, ...]]:
    """Model files and samples; samples get their folder before their name."""
    try:
        manifest = tomllib.loads(path.read_text(encoding="utf-8"))
        models = tuple(map(_model_from, manifest["file"]))
        pictures = tuple(
            _model_from(one | {"name": f"{SAMPLES}/{one['name']}"}) for one in manifest["sample"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"The list of model files, {path}, cannot be used: {error}") from error
    return models, pictures


def _model_from(entry: dict[str, Any]) -> ModelFile:
    return ModelFile(**entry | {"origins": tuple(Origin(**one) for one in entry["origins"])})
