"""What every command begins with: options, settings, logs, and the stores they name."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths
from app.errors import StoreError
from app.hub_packages import hub_packages
from app.logs import start_logging
from app.settings import FILE_NAME, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from app.core.consent import ConsentText
    from app.hub.database import HubDatabase
    from app.settings import Settings
    from app.store.backup_making import Place

# ruff: noqa: PLC0415 - what is heavy is imported where it is needed: the first window must not wait for it


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
    def evaluations(self) -> Path:
        """What was found in the pictures of evaluations, encrypted."""
        return self.data / "evaluation.db"

    @property
    def key(self) -> Path:
        """The database's key, unless the system's keyring has it."""
        return self.data / "vestibule.key"

    @property
    def keyring_name(self) -> str | None:
        """Under which name the keyring has the key; None where everything must be inside the data folder."""
        return "database" if self.data == paths.default_data_folder() else None

    @property
    def hub(self) -> Path:
        """The encrypted database of the hub, unless the hub has one of PostgreSQL."""
        return self.data / "hub.db"

    @property
    def hub_key(self) -> Path:
        """The key of the hub's database; never in a keyring, for every machine of a hub needs the same."""
        return self.data / "hub.key"

    @property
    def sync_locks(self) -> Path:
        """The folder of the locks that let one program at a time write to a backend."""
        return self.data

    @property
    def logs(self) -> Path:
        """The folder of the logs."""
        return self.data / "logs"

    def settings(self) -> Settings:
        """Read the settings of this data folder."""
        return read_settings(self.data / FILE_NAME)


def open_store(options: Options, on_restored: Callable[[], object] | None = None) -> Database:
    """Open the database on the calling thread; make it, and its key, if this is the first time.

    Args:
        options: Where it is.
        on_restored: Is called if a backup that was ordered is in its place now.

    Raises:
        StoreError: See `app.store.database.open_database`.
    """
    from app.store import restore
    from app.store.database import close, open_database

    was_ordered = restore.is_ordered(options.data)
    if was_ordered:
        restore.finish(options.data, present_key(options))
    db = open_database(options.database, database_key(options))
    try:
        restore.refuse_unfinished(options.data)
    except StoreError:
        close(db)
        raise
    if was_ordered and on_restored is not None:
        on_restored()
    return db


def open_evaluations(options: Options) -> Database:
    """Open what was found in the pictures of evaluations; errors as of `open_store`."""
    from app.store.database import open_database
    from app.store.evaluations import STEPS

    return open_database(options.evaluations, database_key(options), steps=STEPS)


def open_hub(options: Options, url: str, *, serving: bool = False) -> HubDatabase:
    """Open the hub's database; make it, and its key, if this is the first time.

    Args:
        options: Where the key is, and the file.
        url: `postgresql://…`; empty for the encrypted file in the data folder.
        serving: Whether no other process may serve from the file meanwhile.

    Raises:
        AppError: The hub's packages are missing.
        StoreError: See `app.hub.database.open_hub` and `app.store.key.load_or_create_key`.
    """
    with hub_packages():
        from app.hub import database
    return database.open_hub(*hub_place(options, url), lock=serving)


def hub_place(options: Options, url: str) -> tuple[Path | str, bytes]:
    """Return where the hub's database is, and its key; make the key if this is the first time.

    Raises:
        StoreError: See `app.store.key.load_or_create_key`.
    """
    from app.store.key import load_or_create_key

    key = load_or_create_key(options.hub_key, keyring_name=None, database=options.hub)
    return url or options.hub, key


def backup_place(options: Options, settings: Settings) -> Place:
    """Return what is backed up, and where to.

    Raises:
        StoreError: See `app.store.key.load_or_create_key`.
    """
    from app.store.backup_making import place_of

    return place_of(options.data, settings.backup.folder, database_key(options))


def present_key(options: Options) -> bytes | None:
    """Return the key of the database that is there; None if there is none, or its key is lost."""
    if not options.database.exists():
        return None
    try:
        return database_key(options)
    except StoreError:
        return None


def database_key(options: Options) -> bytes:
    """Return the key of the database; make it if this is the first time.

    Raises:
        StoreError: See `app.store.key.load_or_create_key`.
    """
    from app.store.key import load_or_create_key

    return load_or_create_key(options.key, keyring_name=options.keyring_name, database=options.database)


def consent_texts(options: Options, settings: Settings, db: Database | None) -> tuple[ConsentText, ...]:
    """Return what people are asked to agree to here, one text for each language.

    Args:
        options: Where the site's own texts are.
        settings: What they leave to the settings.
        db: Knows who receives copies; None where there is no database yet, and so nobody does.

    Raises:
        SettingsError: A text of the site's own cannot be used.
        StoreError: The database cannot be read.
    """
    from app.core.consent import Terms
    from app.store.backends import recipients
    from app.store.consent_texts import FOLDER, read_consent_texts

    receiving = () if db is None else recipients(db)
    terms = Terms(settings.site.name, settings.desk.consent_days, recipients=receiving)
    return read_consent_texts(options.data / FOLDER, terms)


def prepare_logs(options: Options) -> None:
    """Start logging into the data folder.

    Raises:
        StoreError: The folder cannot be written.
    """
    start_logging(options.logs)
    threading.current_thread().name = "main"


def close_store(db: Database) -> None:
    """Close the database on the thread that opened it."""
    from app.store.database import close

    close(db)
