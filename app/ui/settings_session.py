"""Connects the settings on the screen with their file, and with what they set: camera, look, sound."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.core.roles import Act
from app.errors import AppError
from app.settings import Settings, read_settings
from app.settings.catalogue import Effect, catalogue
from app.settings.reading import changed, overridden
from app.ui.application import choose_theme
from app.ui.camera_trial import CameraTrial
from app.ui.errand import Errand
from app.ui.sound import Sound
from app.ui.widgets.camera_view import CameraView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.settings import ActionsSettings
    from app.ui.bridge import Bridge
    from app.ui.kiosk_session import Actions
    from app.ui.session import Session
    from app.ui.settings_general import GeneralSettings
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - what writes and what lists cameras is imported on the thread that does it

_VIEW_PX = 240
"""Height of the picture while a camera is tried, px at 100 %."""

log = logging.getLogger(__name__)


class Sounds(NamedTuple):
    """What is heard, and where."""

    desk: Sound
    kiosk: Sound


class _Read(NamedTuple):
    settings: Settings
    overridden: frozenset[tuple[str, str]]
    cameras: list[tuple[str, str]]


class SettingsSession(QObject):
    """Reads and writes the file on a thread of its own, applies what holds at once, and tries things.

    Signals:
        tested(str): What went wrong when an action was tried; empty if nothing did.
    """

    tested = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        look: Appearance,
        session: Session,
        bridge: Bridge,
        general: GeneralSettings,
        path: Path,
        settings: Settings,
        sounds: Sounds,
        make_actions: Callable[[ActionsSettings], Actions],
        note: Callable[[str], object],
    ) -> None:
        super().__init__(session)
        self._look, self._session, self._general = look, session, general
        self._path, self._at_start, self._settings = path, settings, settings
        self._sounds, self._make_actions, self._note = sounds, make_actions, note
        self._reading, self._writing = Errand("settings", self), Errand("settings", self)
        self._heard: Sound | None = None
        self._actions: Actions | None = None
        self._trying = self._trying_action = ""
        self._trial = CameraTrial(session.vision.newest_frame, self)
        self._view = CameraView(look, session.vision.newest_frame)
        self._view.setFixedHeight(look.theme.px(_VIEW_PX))
        self._view.hide()
        general.show_beside_tests("camera", self._view)
        #: A section of the settings
        session.window.settings.add_section("general", self.tr("General"), general)
        bridge.camera_state.connect(self._trial.show_camera)
        self._trial.ended.connect(self._show_camera_test)
        self.tested.connect(self._show_action_test)
        general.save_wanted.connect(session.window.permissions.if_allowed(Act.CHANGE_SETTINGS, self.save))
        general.try_wanted.connect(self.try_out)
        general.sync_wanted.connect(lambda: session.window.show_place("sync"))
        general.group_shown.connect(lambda _section: self._leave_camera())
        session.window.place_changed.connect(self._enter)

    @property
    def settings(self) -> Settings:
        """As they are in the file, as far as it was read."""
        return self._settings

    def stop(self) -> None:
        """End what is tried, read and written."""
        self._trial.stop()
        self._reading.stop()
        self._writing.stop()
        if self._actions is not None:
            self._actions.stop()

    @Slot()
    def load(self) -> None:
        """Show what is in the file by now, and which cameras there are."""
        self._reading.run(partial(_read, self._path), self._show)

    @Slot(object)
    def save(self, changes: dict[tuple[str, str], object]) -> None:
        """Write changes to the file, and let hold at once what can."""

        def call(_tell: object) -> Settings:
            from app.settings.writing import write_settings

            return write_settings(self._path, changes)

        self._writing.run(call, partial(self._saved, changes))

    @Slot(str)
    def try_out(self, kind: str) -> None:
        """Try "camera", "sound", "webhook" or "command", as they are entered now, saved or not."""
        try:
            entered = changed(self._settings, self._general.pending)
        except AppError as error:
            self._general.show_test(kind, str(error), "danger")
            return
        match kind:
            case "camera":
                self._try_camera(entered)
            case "sound":
                self._try_sound()
            case _:
                self._try_action(kind, entered)

    # ---------------------------------------------------------------------------- file

    @Slot(str)
    def _enter(self, place: str) -> None:
        if place == "settings":
            self.load()
        else:
            self._leave_camera()

    def _show(self, read: object) -> None:
        if isinstance(read, _Read):
            before, self._settings = self._settings, read.settings
            self._apply(before, read.settings)
            self._general.offer_cameras(read.cameras)
            self._general.show_settings(read.settings, read.overridden, str(self._path))
            self._show_later()
        elif isinstance(read, AppError):
            self._session.window.show_notice(str(read))
        elif isinstance(read, Exception):
            raise read

    def _saved(self, changes: dict[tuple[str, str], object], written: object) -> None:
        if isinstance(written, AppError):
            self._session.window.show_notice(str(written))
            return
        if isinstance(written, Exception):
            raise written
        if not isinstance(written, Settings):
            raise TypeError(written)
        for name in sorted(".".join(name) for name in changes):
            log.info("setting changed: %s", name)
            self._note(name)
        before, self._settings = self._settings, written
        self._general.show_settings(written, overridden(), str(self._path))
        self._apply(before, written)
        self._show_later()
        #: After settings were written to their file
        self._session.window.show_notice(self.tr("Saved."))

    def _apply(self, before: Settings, now: Settings) -> None:
        """Let hold at once what can."""
        if now.appearance.theme != before.appearance.theme:
            choose_theme(self._look, now.appearance.theme)
        if now.camera.source != before.camera.source:
            self._session.take_camera(now.camera.source)
        self._sounds.kiosk.allow(sound=now.kiosk.sound, speech=now.kiosk.speech)
        self._sounds.desk.allow(sound=now.desk.sound, speech=True)

    def _show_later(self) -> None:
        """Say in the bar if something holds only from the next start."""
        differing = {
            one.effect
            for one in catalogue()
            if getattr(getattr(self._settings, one.section), one.key)
            != getattr(getattr(self._at_start, one.section), one.key)
        }
        sentence = ""
        if Effect.RESTART in differing:
            #: Bar below the settings
            sentence = self.tr("Some changes hold when Vestibule is started again.")
        elif Effect.HUB in differing:
            #: Bar below the settings
            sentence = self.tr("Some changes hold when the hub is started again.")
        self._general.bar.show_later(sentence)

    # ---------------------------------------------------------------------------- tests

    def _try_camera(self, entered: Settings) -> None:
        if entered.camera.source != self._settings.camera.source:
            self._session.vision.use(entered.camera.source)
        self._trying = entered.camera.source
        self._view.show()
        self._trial.start()
        #: While a camera is tried
        self._general.show_test("camera", self.tr("Waiting for pictures…"), "muted")

    @Slot(str, bool)
    def _show_camera_test(self, sentence: str, is_good: bool) -> None:  # noqa: FBT001 - a slot's argument
        self._general.show_test("camera", sentence, "good" if is_good else "danger")
        self._leave_camera()

    def _leave_camera(self) -> None:
        self._trial.stop()
        self._view.hide()
        if self._trying and self._trying != self._settings.camera.source:
            self._session.use_camera()
        self._trying = ""

    def _try_sound(self) -> None:
        sound = self._heard = self._heard or Sound(sound=True, speech=True)
        sound.allow(sound=True, speech=True)
        #: Said aloud when the sound is tried
        is_heard, is_spoken = sound.play("success"), sound.say(self.tr("This is how I sound."), QLocale())
        if is_heard and is_spoken:
            #: After the sound was tried
            self._general.show_test("sound", self.tr("A tone was played, and a sentence spoken."), "good")
        elif is_heard:
            #: After the sound was tried
            words = self.tr("A tone was played. This computer has no voice for this language.")
            self._general.show_test("sound", words, "good")
        else:
            #: After the sound was tried
            words = self.tr("This computer has nothing to play a sound on.")
            self._general.show_test("sound", words, "danger")

    def _try_action(self, kind: str, entered: Settings) -> None:
        actions = entered.actions
        if not (actions.webhook_url if kind == "webhook" else actions.command):
            #: After a test: there is nothing to try
            self._general.show_test(kind, self.tr("Fill it in below first."), "danger")
            return
        if self._actions is not None:
            self._actions.stop()
        self._trying_action = kind
        #: While a message is sent, or the door opened
        self._general.show_test(kind, self.tr("Trying…"), "muted")
        self._actions = self._make_actions(actions)
        self._actions.test(kind, self.tested.emit)

    @Slot(str)
    def _show_action_test(self, trouble: str) -> None:
        #: After a message was sent, or the door opened
        sentence = trouble or self.tr("That worked.")
        self._general.show_test(self._trying_action, sentence, "danger" if trouble else "good")


def _read(path: Path, _tell: object) -> _Read:
    from app.vision.devices import cameras

    settings = read_settings(path)
    offered = [(str(one.index), one.name) for one in cameras()]
    return _Read(settings, overridden(), offered)
