"""`vestibule doctor`: whether everything the program needs is there, and what to do if not."""

from __future__ import annotations

import contextlib
import importlib.metadata
import platform
import shutil
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from app import __version__
from app.cli import output
from app.cli.consent import texts_in_force
from app.errors import AppError, CameraError, CommandError, ModelError, SettingsError
from app.store import backends, database, notices, pins
from app.store.consent_texts import fault
from app.store.key import describe_key, load_or_create_key
from app.sync.connect import client
from app.sync.remote import inability, not_set_up
from app.ui.display import require_display
from app.vision import model_files
from app.vision.devices import cameras
from app.vision.worker import VisionWorker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database

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

_LIVENESS = {
    "off": "off: nobody is asked whether they are there in person",
    "passive": "passive: people are watched, and nobody is asked to move",
    "challenge": "challenge: everybody is asked to move",
    "doubt": "doubt: who is doubted is asked to move",
}
_SOUND_DEVICES = Path("/dev/snd")
"""Where Linux has a file for each device that plays (`pcmC0D0p`) or records."""


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
        ("consent", _consent),
        ("kiosk", _kiosk),
        ("liveness", _liveness),
        ("actions", _actions),
        ("remote", _remote),
        ("display", _display),
        ("sound", _sound),
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
    with _opened(options) as db:
        found = database.describe(db)
    size_mb = int(found["size_bytes"]) / 1e6
    return (
        f"{found['people']} people, {found['references']} references, {size_mb:.1f} MB, "
        f"SQLCipher {found['cipher']} on SQLite {found['sqlite']}"
    )


def _consent(options: Options) -> str:
    """Say which texts people agree to, and who receives copies; each text must name them."""
    texts = texts_in_force(options)
    if faults := [one for one in map(fault, texts) if one]:
        raise SettingsError(" ".join(faults))
    found = "1 text" if len(texts) == 1 else f"{len(texts)} texts"
    receiving = ", ".join(texts[0].recipients or ())
    told = f"copies go to {receiving}" if receiving else "no copy goes to anybody"
    return f"{found} to agree to, in {', '.join(text.language for text in texts)}; {told}"


def _kiosk(options: Options) -> str:
    has_pin = False
    if options.database.exists():
        with _opened(options) as db:
            has_pin = pins.has_operator(db)
    if not has_pin:
        return "no PIN to leave the kiosk with yet; set one: vestibule pin operator"
    return "the PIN to leave the kiosk with is set"


def _liveness(options: Options) -> str:
    from app.vision.pad_network import PadNetwork  # noqa: PLC0415 - native libraries, for this check alone

    network = PadNetwork.find()
    added = (
        f"the site's network {network.described.file} is sound" if network else "the site added no network"
    )
    return f"{_LIVENESS[options.settings().liveness.level]}; {added}"


def _actions(options: Options) -> str:
    """Say what a check-in sets off; nothing is sent or started, `vestibule actions test` does that."""
    actions = options.settings().actions
    found = []
    if actions.webhook_url:
        owed = _owed(options)
        host, events = urlsplit(actions.webhook_url).hostname, "1 event" if owed == 1 else f"{owed} events"
        found.append(f"webhook to {host}, {events} to be told")
    if actions.arguments:
        program = actions.arguments[0]
        if shutil.which(program) is None:
            raise CommandError(
                f"The command for check-ins, {program}, cannot be found or run. Check actions.command."
            )
        found.append(f"command {program}")
    return "; ".join(found) or "a check-in sets nothing off"


def _remote(options: Options) -> str:
    """Say which backend is asked who is at the kiosk; nothing is sent, `vestibule sync` tests a backend."""
    wanted = options.settings().remote
    if not wanted.is_wanted:
        return "off: nobody is looked for elsewhere"
    entry = None
    if options.database.exists():
        with _opened(options) as db:
            entry = backends.by_name(db, wanted.backend.strip())
            secrets = {} if entry is None else backends.secrets_of(db, entry.backend_id)
    if entry is None:
        raise SettingsError(not_set_up(wanted))
    backend = client(entry, secrets)
    backend.close()
    if trouble := inability(wanted, backend.able):
        raise SettingsError(trouble)
    asked = f", an answer is waited for {wanted.timeout_s:g} s" if wanted.asks else ""
    recorded = ", check-ins are recorded there too" if wanted.record else ""
    paused = f"; it is paused: {entry.reason}" if entry.is_paused else ""
    return f"{wanted.check_in}: {entry.name}{asked}{recorded}{paused}"


def _owed(options: Options) -> int:
    if not options.database.exists():
        return 0
    with _opened(options) as db:
        return notices.owed(db)


@contextlib.contextmanager
def _opened(options: Options) -> Iterator[Database]:
    key = load_or_create_key(options.key, keyring_name=options.keyring_name, database=options.database)
    db = database.open_database(options.database, key)
    try:
        yield db
    finally:
        database.close(db)


def _display(_: Options) -> str:
    require_display()
    return "windows can be shown"


def _sound(options: Options) -> str:
    """Say what the kiosk lets hear; only Qt knows of devices elsewhere, and whether a voice is installed."""
    kiosk = options.settings().kiosk
    wanted = [name for name, is_on in (("tones", kiosk.sound), ("speech", kiosk.speech)) if is_on]
    if not wanted:
        return "off"
    if sys.platform == "linux" and not any(_SOUND_DEVICES.glob("pcm*p")):
        return f"{' and '.join(wanted)}, but there is no device to play on; everything can be read as well"
    return " and ".join(wanted)


def _camera(options: Options) -> str:
    """Open the camera as the window does, and wait for one analysis."""
    settings = options.settings().camera
    source = options.camera or settings.source
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
        refuse_virtual=settings.refuse_virtual,
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
