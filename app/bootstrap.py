"""Builds every object, connects them, starts and stops them. No rule of the product is here."""

from __future__ import annotations

import logging
import threading
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from app import paths
from app.hub_packages import hub_packages
from app.logs import start_logging
from app.settings import FILE_NAME, RemoteSettings, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from sqlite_utils import Database

    from app.bulk.worker import Ended, ImportWorker, Progress
    from app.core.consent import ConsentText
    from app.hub.database import HubDatabase
    from app.settings import Settings
    from app.sync.mirror import Mirror
    from app.sync.remote import RemoteCheckIn
    from app.sync.worker import ActionsWorker
    from app.ui.bridge import Bridge
    from app.ui.session import Session
    from app.ui.sync_records import Farewell
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - what is heavy is imported where it is needed: the first window must not wait for it

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


def open_store(options: Options) -> Database:
    """Open the database on the calling thread; make it, and its key, if this is the first time.

    Raises:
        StoreError: See `app.store.database.open_database`.
    """
    from app.store.database import open_database

    return open_database(options.database, _key(options))


def open_evaluations(options: Options) -> Database:
    """Open what was found in the pictures of evaluations; errors as of `open_store`."""
    from app.store.database import open_database
    from app.store.evaluations import STEPS

    return open_database(options.evaluations, _key(options), steps=STEPS)


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


def _key(options: Options) -> bytes:
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


def run_window(options: Options, *, kiosk: bool = False) -> int:
    """Show the window until it is closed; return the exit code.

    Args:
        options: What the command line says.
        kiosk: Begin full-screen at the kiosk instead of at the desk.

    Raises:
        AppError: The window cannot be shown.
    """
    from app.ui.display import require_display
    from app.ui.signals import quitting_on_signals
    from app.ui.widgets.opening import Opening

    settings = options.settings()
    require_display()
    with ExitStack() as stack:
        application, look = open_application(settings)
        opening = Opening(look)
        opening.open_at_once(full_screen=kiosk)
        session = build_session(application, look, options, settings, stack)
        if kiosk:
            session.window.show_place("kiosk")
            session.window.showFullScreen()
        else:
            session.window.show()
        opening.close()
        stack.enter_context(quitting_on_signals(partial(application.exit, 0)))
        log.info("started")
        code = application.exec()
        log.info("stopped")
        return code


def open_application(settings: Settings) -> tuple[QApplication, Appearance]:
    """Make the application and its look; the least that the first window needs."""
    from app.ui.application import make_application

    return make_application(["vestibule"], theme=settings.appearance.theme, scale=settings.appearance.scale)


def build_window(options: Options, settings: Settings, stack: ExitStack) -> tuple[QApplication, Session]:
    """Make application and window in one; see `open_application` and `build_session`."""
    application, look = open_application(settings)
    return application, build_session(application, look, options, settings, stack)


def build_session(
    application: QApplication, look: Appearance, options: Options, settings: Settings, stack: ExitStack
) -> Session:
    """Make window and workers; leaving the stack stops the workers in reverse order.

    The workers start when the event loop runs, after the window is painted: they load what is slow.
    """
    from app.ui.application import install_excepthook, wear
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.checkin_page import CheckInPage
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.desk_page import desk_page
    from app.ui.desk_session import DeskSession
    from app.ui.gallery_page import GalleryPage
    from app.ui.import_page import ImportPage
    from app.ui.import_session import ImportSession
    from app.ui.kiosk_session import KioskSession
    from app.ui.language import Languages
    from app.ui.passes_session import PassesSession
    from app.ui.session import DEMO_SOURCES, Session
    from app.ui.sound import Sound
    from app.ui.sync_page import SyncPage
    from app.ui.sync_session import SyncSession
    from app.ui.widgets.demo_bar import DemoBar
    from app.ui.window import Window
    from app.vision.worker import VisionWorker

    if options.demo:  # its people are pictures: they are not there in person, and turn no head
        settings = replace(
            settings,
            liveness=replace(settings.liveness, level="off"),
            desk=replace(settings.desk, mode="quick"),
            remote=RemoteSettings(),
        )
    # before the pages, which ask for their words once
    languages = Languages(application, settings.appearance.language)
    bridge = Bridge()
    stack.callback(install_excepthook(bridge.notice.emit))
    source = options.camera or (DEMO_SOURCES["person-a"] if options.demo else settings.camera.source)
    vision = VisionWorker(
        source,
        on_analysis=bridge.analysed.emit,
        on_camera=bridge.camera_state.emit,
        on_failure=bridge.failed.emit,
        log_path=options.logs / "vision.log",
        refuse_virtual=settings.camera.refuse_virtual,
    )
    read_texts = partial(consent_texts, options, settings)
    at_desk = Sound(sound=settings.desk.sound, speech=True)  # a consent is read aloud whenever it is wanted
    background = Background(bridge, partial(open_store, options), _close_store)
    window = Window(
        look,
        desk_page(look, vision.newest_frame, settings, at_desk),
        CheckInPage(look, vision.newest_frame, settings),
        GalleryPage(look),
        ImportPage(look),
        SyncPage(look),
        DemoBar(look) if options.demo else None,
    )
    wear(application, look)
    session = Session(window, bridge, background, vision, settings, languages, source)
    passes = PassesSession(look, window, background, settings)
    pictures = ChosenPictures(log_path=str(options.logs / "vision.log"))
    DeskSession(session, passes, background, pictures, settings, at_desk, read_texts)
    importing = ImportSession(
        window.importing,
        partial(_import_worker, options, settings),
        background,
        operator=settings.site.operator,
        read_texts=read_texts,
        consent_days=settings.desk.consent_days,
        parent=session,
    )
    importing.finished.connect(session.load)
    sync = SyncSession(
        session,
        bridge,
        background,
        partial(make_mirror, options),
        farewell=partial(_farewell, options, settings.site.operator),
        operator=settings.site.operator,
    )
    sound = Sound(sound=settings.kiosk.sound, speech=settings.kiosk.speech)
    kiosk = KioskSession(
        look,
        window,
        background,
        settings,
        partial(_actions, options, settings, bridge),
        languages,
        sound,
        partial(_remote, options, settings, bridge),
    )
    if options.demo and window.demo_bar is not None:
        window.demo_bar.show_actor("person-a")
    for worker in (sync, kiosk, background, importing, pictures, vision):
        stack.callback(worker.stop)
    session.start_soon(background.start, vision.start, kiosk.start)
    return session


def _import_worker(
    options: Options,
    settings: Settings,
    on_progress: Callable[[Progress], object],
    on_end: Callable[[Ended | Exception], object],
) -> ImportWorker:
    from app.bulk.worker import ImportWorker

    return ImportWorker(
        partial(open_store, options),
        _close_store,
        second_opinion=settings.recognition.second_opinion,
        on_progress=on_progress,
        on_end=on_end,
    )


def make_mirror(options: Options, on_news: Callable[[], object]) -> Mirror:
    """Return what keeps all backends up to date; nothing runs before its `start`."""
    from app.sync.connect import client
    from app.sync.mirror import Mirror
    from app.sync.turn import Turn
    from app.sync.writer import this_machine

    return Mirror(
        partial(open_store, options),
        _close_store,
        client,
        writer=this_machine(),
        turn=Turn(options.sync_locks),
        on_news=on_news,
    )


def _farewell(options: Options, operator: str, backend_id: int) -> Farewell:
    from app.ui.sync_records import Farewell

    return Farewell(partial(open_store, options), _close_store, options.sync_locks, backend_id, operator)


def _actions(options: Options, settings: Settings, bridge: Bridge) -> ActionsWorker:
    from app.sync.worker import ActionsWorker

    return ActionsWorker(
        settings.actions,
        partial(open_store, options),
        _close_store,
        bridge.failed.emit,
        station=settings.site.station,
    )


def _remote(options: Options, settings: Settings, bridge: Bridge) -> RemoteCheckIn | None:
    """Return what asks a backend who is at the kiosk; None where the site does not want that."""
    if not settings.remote.is_wanted:
        return None
    from app.sync.connect import client
    from app.sync.remote import RemoteCheckIn

    opened = partial(open_store, options)
    return RemoteCheckIn(settings.remote, opened, _close_store, client, bridge.notice.emit)


def _close_store(db: Database) -> None:
    from app.store.database import close

    close(db)
