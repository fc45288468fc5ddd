"""Builds every object, connects them, starts and stops them. No rule of the product is here."""

from __future__ import annotations

import logging
import threading
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app import paths
from app.core.gallery import Gallery
from app.logs import start_logging
from app.settings import FILE_NAME, read_settings

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from app.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says about every command.

    Attributes:
        data: Folder of everything the program stores.
        camera: Source of frames; empty for what the settings say.
        demo: Whether sample pictures stand for the camera.
    """

    data: Path
    camera: str = ""
    demo: bool = False

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.data / "vestibule.db"

    @property
    def key(self) -> Path:
        """The database's key, unless the system's keyring has it."""
        return self.data / "vestibule.key"

    @property
    def keyring_name(self) -> str | None:
        """Under which name the keyring has the key; None where everything must be inside the data folder."""
        return "database" if self.data == paths.default_data_folder() else None

    @property
    def logs(self) -> Path:
        """The folder of the logs."""
        return self.data / "logs"

    def settings(self) -> Settings:
        """Read the settings of this data folder."""
        return read_settings(self.data / FILE_NAME)


def open_store(options: Options) -> Database:
    """Open the database on the calling thread; make it, and its key, if this is the first time.

    Raises:
        StoreError: See `app.store.database.open_database`.
    """
    from app.store.database import open_database  # noqa: PLC0415 - not on the way to the first window
    from app.store.key import load_or_create_key  # noqa: PLC0415

    key = load_or_create_key(options.key, keyring_name=options.keyring_name, database=options.database)
    return open_database(options.database, key)


def load_gallery(db: Database) -> Gallery:
    """Load everybody who is searched."""
    from app.store.references import load_references  # noqa: PLC0415 - not on the way to the first window
    from app.vision.messages import EMBEDDER  # noqa: PLC0415

    return Gallery(*load_references(db, EMBEDDER))


def prepare_logs(options: Options) -> None:
    """Start logging into the data folder."""
    start_logging(options.logs)
    threading.current_thread().name = "main"


def run_window(options: Options, *, kiosk: bool = False) -> int:
    """Show the window until it is closed; return the exit code.

    Args:
        options: What the command line says.
        kiosk: Begin full-screen at the kiosk instead of at the desk.

    Raises:
        AppError: The window cannot be shown.
    """
    settings = options.settings()
    from app.ui.display import require_display  # noqa: PLC0415 - Qt is loaded only when it is needed

    require_display()
    with ExitStack() as stack:
        application, session = build_window(options, settings, stack)
        session.window.show_place("kiosk" if kiosk else "desk")
        session.window.show()
        # Everything slow waits until the first window is painted.
        session.start_soon()
        log.info("started")
        code = application.exec()
        log.info("stopped")
        return int(code)


def build_window(options: Options, settings: Settings, stack: ExitStack):  # noqa: ANN201 - types are Qt's
    """Make application, window and workers; leaving the stack stops the workers in reverse order."""
    from app.store.database import close  # noqa: PLC0415
    from app.ui.application import install_excepthook, make_application  # noqa: PLC0415
    from app.ui.background import Background  # noqa: PLC0415
    from app.ui.bridge import Bridge  # noqa: PLC0415
    from app.ui.session import Session  # noqa: PLC0415
    from app.ui.window import Window  # noqa: PLC0415
    from app.vision.worker import VisionWorker  # noqa: PLC0415
