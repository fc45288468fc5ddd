"""Builds the window, its pages and workers; starts and stops them. No rule of the product is here."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app import administration
from app.bootstrap import close_store, consent_texts, open_store
from app.settings import FILE_NAME, RemoteSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Options
    from app.bulk.worker import Ended, ImportWorker, Progress
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

WINDOW_FILE = "window.ini"
"""In the data folder: how the window was left, such as tiles or a table. Nothing else is kept there."""


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
        if not kiosk and _is_new(options):
            from app.first_start import set_up_first

            wanted = set_up_first(application, look, options, settings)
            if wanted is None:
                return 0
            options, settings = wanted, wanted.settings()
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
    if code == administration.RESTART:  # everything has stopped: the new program opens the database alone
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves
    return code


def _is_new(options: Options) -> bool:
    """Whether nothing was ever set up or stored here, and this is no demonstration."""
    return not (options.demo or options.database.exists() or (options.data / FILE_NAME).exists())


def open_application(settings: Settings) -> tuple[QApplication, Appearance]:
    """Make the application and its look; the least that the first window needs."""
    from app.ui.application import make_application

    return make_application(["vestibule"], theme=settings.appearance.theme, scale=settings.appearance.scale)


def build_window(options: Options, settings: Settings, stack: ExitStack) -> tuple[QApplication, Session]:
    """Make application and window in one; see `open_application` and `build_session`."""
    application, look = open_application(settings)
    return application, build_session(application, look, options, settings, stack)


def build_session(  # noqa: PLR0915 - everything there is
    application: QApplication, look: Appearance, options: Options, settings: Settings, stack: ExitStack
) -> Session:
    """Make window and workers; leaving the stack stops the workers in reverse order.

    The workers start when the event loop runs, after the window is painted: they load what is slow.
    """
    from PySide6.QtCore import QSettings

    from app.ui import backup_words
    from app.ui.activity_page import ActivityPage
    from app.ui.activity_session import ActivitySession
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
    from app.ui.rates_session import RatesSession
    from app.ui.session import DEMO_SOURCES, Session
    from app.ui.settings_page import SettingsPage
    from app.ui.sound import Sound
    from app.ui.staff_session import StaffSession
    from app.ui.strangers_session import StrangersSession
    from app.ui.sync_page import SyncPage
    from app.ui.sync_session import SyncSession
    from app.ui.widgets.demo_bar import DemoBar
    from app.ui.window import Window
    from app.vision.worker import VisionWorker

    in_file = settings
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
    tell_restored = partial(bridge.notice.emit, backup_words.restored())
    background = Background(bridge, partial(open_store, options, tell_restored), close_store)
    window = Window(
        look,
        desk_page(look, vision.newest_frame, settings, at_desk),
        CheckInPage(look, vision.newest_frame, settings),
        GalleryPage(look, memory=QSettings(str(options.data / WINDOW_FILE), QSettings.Format.IniFormat)),
        ImportPage(look),
        SyncPage(look),
        ActivityPage(look),
        SettingsPage(look),
        DemoBar(look) if options.demo else None,
    )
    wear(application, look)
    session = Session(window, bridge, background, vision, settings, languages, source)
    staff = StaffSession(look, session, background, settings.staff.lock_after_s)
    passes = PassesSession(look, window, background, settings)
    pictures = ChosenPictures(log_path=str(options.logs / "vision.log"))
    desk = DeskSession(session, passes, background, pictures, settings, at_desk, read_texts)
    StrangersSession(look, session, desk, background, settings)
    importing = ImportSession(
        window.importing,
        partial(_import_worker, options, settings),
        background,
        actor=lambda: session.actor,
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
        farewell=partial(_farewell, options),
        actor=lambda: session.actor,
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
    parts = administration.Parts(look, session, bridge, background, options, settings)
    setting_up = administration.connect_settings(parts, in_file, (at_desk, sound))
    rates = RatesSession(look, session, background, options.data / FILE_NAME)
    administration.connect_staff(parts, staff)
    backups = administration.connect_backups(parts, application)
    gallery_workers = administration.connect_gallery(parts)
    activity = ActivitySession(session, background, partial(open_store, options), close_store)
    if options.demo and window.demo_bar is not None:
        window.demo_bar.show_actor("person-a")
    workers = (
        rates,
        setting_up,
        sync,
        activity,
        kiosk,
        background,
        importing,
        *gallery_workers,
        pictures,
        vision,
        backups,
    )
    for worker in workers:
        stack.callback(worker.stop)
    session.start_soon(background.start, vision.start, kiosk.start, backups.start)
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
        close_store,
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
        close_store,
        client,
        writer=this_machine(),
        turn=Turn(options.sync_locks),
        on_news=on_news,
    )


def _farewell(options: Options, backend_id: int, operator: str) -> Farewell:
    from app.ui.sync_records import Farewell

    return Farewell(partial(open_store, options), close_store, options.sync_locks, backend_id, operator)


def _actions(options: Options, settings: Settings, bridge: Bridge) -> ActionsWorker:
    from app.sync.worker import ActionsWorker

    return ActionsWorker(
        settings.actions,
        partial(open_store, options),
        close_store,
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
    return RemoteCheckIn(settings.remote, opened, close_store, client, bridge.notice.emit)
