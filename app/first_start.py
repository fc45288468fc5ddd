"""The first start: sets up step by step before there is a window, or again over it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap import close_store, consent_texts, open_store, present_key
from app.errors import StoreError
from app.settings import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication
    from sqlite_utils import Database

    from app.bootstrap import Options
    from app.core.consent import ConsentText
    from app.settings import Settings
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.first_run import Chosen, FirstRun
    from app.ui.first_run_session import Camera, FirstRunSession
    from app.ui.session import Session
    from app.ui.settings_session import SettingsSession
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - what is heavy is imported where it is needed: most starts are not the first


def set_up_first(
    application: QApplication, look: Appearance, options: Options, settings: Settings
) -> Options | None:
    """Set up step by step, with workers of its own, which have ended on return.

    Returns:
        The options to go on with, the demonstration's if it was chosen; None if the program is to end.
    """
    from contextlib import ExitStack

    from PySide6.QtCore import QTimer

    from app.ui.application import wear
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.first_run import FirstRun
    from app.ui.language import Languages
    from app.ui.signals import quitting_on_signals
    from app.vision.worker import VisionWorker

    chosen: list[Chosen] = []
    ends: list[bool] = []
    with ExitStack() as stack:
        languages = Languages(application, settings.appearance.language)
        stack.callback(languages.leave)
        bridge = Bridge()
        vision = VisionWorker(
            options.camera or settings.camera.source,
            on_analysis=bridge.analysed.emit,
            on_camera=bridge.camera_state.emit,
            on_failure=bridge.failed.emit,
            log_path=options.logs / "vision.log",
            refuse_virtual=settings.camera.refuse_virtual,
        )
        background = Background(bridge, partial(open_store, options), close_store)
        wear(application, look)
        dialog = FirstRun(look, vision.newest_frame, settings)
        dialog.language_chosen.connect(languages.choose)
        _connected(dialog, bridge, background, vision, options, settings).kept.connect(chosen.append)

        def end() -> None:
            ends.append(True)
            dialog.reject()

        for worker in (background, vision):
            stack.callback(worker.stop)
        stack.enter_context(quitting_on_signals(end))
        QTimer.singleShot(0, background.start)
        QTimer.singleShot(0, vision.start)
        dialog.exec()
        dialog.deleteLater()
    if ends:
        return None
    return replace(options, demo=True) if chosen and chosen[0].is_demo else options


def open_wizard(  # noqa: PLR0913, PLR0917 - what it connects
    look: Appearance,
    session: Session,
    bridge: Bridge,
    background: Background[Database],
    options: Options,
    setting_up: SettingsSession,
) -> None:
    """Open the steps over the window; the camera of before is in use again when they are closed."""
    from app.ui.first_run import FirstRun
    from app.ui.widgets.scrim import open_over

    settings = setting_up.settings
    dialog = FirstRun(look, session.vision.newest_frame, settings, is_first=False, parent=session.window)
    kept = _connected(dialog, bridge, background, session.vision, options, settings).kept
    kept.connect(lambda _chosen: setting_up.load())
    dialog.finished.connect(session.use_camera)
    open_over(dialog, look, session.window)


def _connected(  # noqa: PLR0913, PLR0917 - what it connects
    dialog: FirstRun,
    bridge: Bridge,
    background: Background[Database],
    camera: Camera,
    options: Options,
    settings: Settings,
) -> FirstRunSession:
    from app.ui.first_run_session import FirstRunSession

    def read_texts(db: Database, name: str) -> Sequence[ConsentText]:
        return consent_texts(options, replace(settings, site=replace(settings.site, name=name)), db)

    return FirstRunSession(
        dialog,
        bridge,
        background,
        camera,
        options.data / FILE_NAME,
        options.camera or settings.camera.source,
        read_texts,
        partial(_key, options),
    )


def _key(options: Options) -> bytes:
    key = present_key(options)
    if key is None:
        raise StoreError("The key of the database cannot be found. Start Vestibule again.")
    return key
