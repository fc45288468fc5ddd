"""`vestibule doctor`: whether everything the program needs is there, and what to do if not."""

from __future__ import annotations

import importlib.metadata
import platform
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app import __version__
from app.cli import output
from app.errors import AppError, CameraError, ModelError
from app.store import database
from app.store.key import describe_key, load_or_create_key
from app.ui.display import require_display
from app.vision import model_files
from app.vision.devices import cameras
from app.vision.worker import VisionWorker

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Options

_CAMERA_S = 25.0
_NO_PICTURE = "The camera gave no picture. Choose another one with --camera."
_PACKAGES = (
    "pyside6-essentials",
    "opencv-python",
    "mediapipe",
    "onnxruntime",
    "numpy",
    "sqlcipher3",
    "sqlite-utils",
)


_Kept = TypeVar("_Kept")


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check: its detail says what was found, or what to do."""

    check: str
    is_fine: bool
    detail: str


def doctor(options: Options, *, as_json: bool) -> int:
    """Print one line for each check; return `output.OK` if all is fine."""
    checks: list[tuple[str, Callable[[Options], str]]] = [
        ("versions", _versions),
        ("settings", _settings),
        ("models", _models),
        ("key", _key),
        ("database", _database),
        ("display", _display),
        ("camera", _camera),
    ]
    is_fine = True
    for name, check in checks:
        finding = _finding(name, check, options)
        is_fine &= finding.is_fine
        values = {"check": finding.check, "ok": finding.is_fine, "detail": finding.detail}
        mark = "ok     " if finding.is_fine else "FAILED "
        output.result(values, f"{mark}{finding.check:<10}{finding.detail}", as_json=as_json)
    return output.OK if is_fine else output.FAILED


def _finding(name: str, check: Callable[[Options], str], options: Options) -> Finding:
    try:
        return Finding(name, is_fine=True, detail=check(options))
    except AppError as error:
        return Finding(name, is_fine=False, detail=str(error))


def _versions(_: Options) -> str:
    try:
        found = [f"{package} {importlib.metadata.version(package)}" for package in _PACKAGES]
    except importlib.metadata.PackageNotFoundError as error:
        raise AppError(f"The package {error.name} is not installed. Run packaging/run again.") from error
    python = f"Python {platform.python_version()}, {platform.platform()}"
    return f"Vestibule {__version__}, {python}, {', '.join(found)}"


def _settings(options: Options) -> str:
    options.settings()
    return f"data in {options.data}"


def _models(_: Options) -> str:
    faults = model_files.missing_or_altered()
    if faults:
        raise ModelError(" ".join(faults))
    folder = model_files.model_path(model_files.EMBEDDER).parent
    return f"all model files are the expected ones, in {folder}"


def _key(options: Options) -> str:
    if not options.database.exists():
        return "no key yet; it is made with the first start"
    load_or_create_key(options.key, keyring_name=options.keyring_name, database=options.database)
    return describe_key(options.key, keyring_name=options.keyring_name)


def _database(options: Options) -> str:
    if not options.database.exists():
        return "no database yet; it is made with the first start"
    key = load_or_create_key(options.key, keyring_name=options.keyring_name, database=options.database)
    db = database.open_database(options.database, key)
    try:
        found = database.describe(db)
    finally:
        database.close(db)
    size_mb = int(found["size_bytes"]) / 1e6
    return (
        f"{found['people']} people, {found['references']} references, {size_mb:.1f} MB, "
        f"SQLCipher {found['cipher']} on SQLite {found['sqlite']}"
    )


def _display(_: Options) -> str:
    require_display()
    return "windows can be shown"


def _camera(options: Options) -> str:
    """Open the camera as the window does, and wait for one analysis."""
    source = options.camera or options.settings().camera.source
    done = threading.Event()
    failures: list[AppError] = []
    troubles: list[str] = []
    took_ms: list[float] = []

    def keep(into: list[_Kept], value: _Kept) -> None:
        into.append(value)
        done.set()

    worker = VisionWorker(
        source,
        on_analysis=lambda analysis: keep(took_ms, analysis.took_ms),
        on_camera=lambda state: keep(troubles, state.trouble) if state.trouble else None,
        on_failure=lambda error: keep(failures, error),
        log_path=None,
    )
    worker.start()
    try:
        done.wait(_CAMERA_S)
    finally:
        worker.stop()
    if failures:
        raise failures[0]
    if took_ms:
        found = ", ".join(map(str, cameras()))
        return f"delivers pictures; the first analysis took {took_ms[0]:.0f} ms" + (
            f"; cameras found: {found}" if found else ""
        )
    raise CameraError(troubles[0] if troubles else _NO_PICTURE)
