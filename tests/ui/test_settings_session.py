"""The settings with their real file; only camera, sound and actions are stand-ins."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from app.settings import Settings, read_settings
from app.ui.bridge import Bridge
from app.ui.permissions import Permissions
from app.ui.settings_general import GeneralSettings
from app.ui.settings_page import SettingsPage
from app.ui.settings_session import SettingsSession, Sounds
from app.ui.widgets.snackbar import Snackbar
from app.vision.messages import CameraState
from tests.ui import made


class Front(QMainWindow):
    """A window with the settings alone."""

    place_changed = Signal(str)

    def __init__(self, look) -> None:
        super().__init__()
        self.settings, self.notices = SettingsPage(look), Snackbar(look, self)
        self.setCentralWidget(self.settings)
        self.permissions = Permissions(self)
        self.places: list[str] = []

    def show_place(self, place: str) -> None:
        self.places.append(place)
        self.place_changed.emit(place)

    def show_notice(self, sentence: str) -> None:
        self.notices.say(sentence)


class At(QObject):
    """Stands for the session: what it was asked for."""

    def __init__(self, window, vision) -> None:
        super().__init__(window)
        self.window, self.vision = window, vision
        self.cameras: list[str] = []
        self.restored = 0

    def take_camera(self, source: str) -> None:
        self.cameras.append(source)

    def use_camera(self) -> None:
        self.restored += 1


class Vision:
    """Stands for the vision process: which cameras it was asked for."""

    def __init__(self) -> None:
        self.sources: list[str] = []

    @staticmethod
    def newest_frame(*, after_ns=-1) -> Any:
        """Return a frame that is always the same one."""
        frame = made.frame()
        return frame if frame.captured_ns > after_ns else None

    def use(self, source: str) -> None:
        self.sources.append(source)


class Heard:
    """Stands for the sound."""

    def __init__(self) -> None:
        self.allowed: list[Any] = []

    def allow(self, **what: bool) -> None:
        self.allowed.append(what)


class Trying:
    """Stands for what a check-in sets off."""

    def __init__(self, actions) -> None:
        self.actions = actions

    def test(self, kind, then) -> None:
        self.kind = kind
        then("" if kind == "webhook" else "The door did not answer.")

    def stop(self) -> None:
        """End."""


@pytest.fixture
def setting_up(look, shown, qtbot, tmp_path):
    bridge, tried = Bridge(), []
    noted: list[str] = []
    vision: Any = Vision()
    window = shown(Front(look))
    at: Any = At(window, vision)
    general = GeneralSettings(look)
    sounds: list[Any] = [Heard(), Heard()]
    heard = Sounds(*sounds)

    def make_actions(actions):
        tried.append(Trying(actions))
        return tried[-1]

    path = tmp_path / "settings.toml"
    session = SettingsSession(look, at, bridge, general, path, Settings(), heard, make_actions, noted.append)
    window.show_place("settings")
    qtbot.waitUntil(lambda: str(path) in general._file.text())
    yield SimpleNamespace(
        session=session,
        general=general,
        path=path,
        at=at,
        window=window,
        bridge=bridge,
        heard=heard,
        vision=vision,
        tried=tried,
        noted=noted,
        look=look,
    )
    session.stop()


def enter(general, section, key, value):
    field = general.row(section, key).field
    field.show_value(value)
    field.edited.emit(field.value)


def save(setting_up, qtbot):
    setting_up.general.save()
    qtbot.waitUntil(lambda: setting_up.window.notices.sentence == "Saved.")


def test_what_is_saved_is_in_the_file_and_the_rest_of_it_stays(setting_up, qtbot):
    setting_up.path.write_text('# ours\n[site]\nname = "Example"\n', encoding="utf-8")
    enter(setting_up.general, "kiosk", "idle_s", "5")
    save(setting_up, qtbot)
    assert setting_up.path.read_text(encoding="utf-8").startswith("# ours\n[site]\nname")
    assert read_settings(setting_up.path, {}).kiosk.idle_s == 5
    assert setting_up.general.pending == {}
    assert setting_up.noted == ["kiosk.idle_s"]
    assert "started again" in setting_up.general.bar.sentence


def test_look_camera_and_sound_change_at_once(setting_up, qtbot):
    enter(setting_up.general, "appearance", "theme", "dark")
    enter(setting_up.general, "camera", "source", "1")
    enter(setting_up.general, "kiosk", "sound", value=False)
    save(setting_up, qtbot)
    assert setting_up.look.theme.name == "dark"
    assert setting_up.at.cameras == ["1"]
    assert setting_up.heard.kiosk.allowed[-1] == {"sound": False, "speech": False}
    assert setting_up.general.bar.sentence == ""


def test_what_somebody_else_wrote_is_shown_when_the_page_is_opened(setting_up, qtbot):
    setting_up.path.write_text("[kiosk]\nidle_s = 7\n", encoding="utf-8")
    setting_up.window.show_place("settings")
    qtbot.waitUntil(lambda: setting_up.general.row("kiosk", "idle_s").field.value == "7")


def test_a_file_that_cannot_be_read_is_told(setting_up, qtbot):
    setting_up.path.write_text("[kisk]\n", encoding="utf-8")
    setting_up.window.show_place("settings")
    qtbot.waitUntil(lambda: "Did you mean “kiosk”?" in setting_up.window.notices.sentence)
    enter(setting_up.general, "kiosk", "idle_s", "5")
    setting_up.window.notices.hide()
    setting_up.general.save()
    qtbot.waitUntil(lambda: "Did you mean “kiosk”?" in setting_up.window.notices.sentence)
    assert setting_up.general.pending == {("kiosk", "idle_s"): "5"}


def test_a_camera_is_tried_before_it_is_saved_and_the_one_before_comes_back(setting_up):
    general = setting_up.general
    general.show_group("camera")
    enter(general, "camera", "source", "7")
    setting_up.session.try_out("camera")
    assert setting_up.vision.sources == ["7"]
    assert setting_up.session._view.isVisible()
    setting_up.bridge.camera_state.emit(CameraState("", "Camera 7 is not connected."))
    assert general._tests["camera"].answer == "Camera 7 is not connected."
    assert not setting_up.session._view.isVisible()
    assert setting_up.at.restored == 1


def test_message_and_door_are_tried_as_they_are_entered(setting_up):
    general = setting_up.general
    general.show_group("actions")
    setting_up.session.try_out("webhook")
    assert general._tests["actions"].answer == "Fill it in below first."
    enter(general, "actions", "webhook_url", "https://example.org/hook")
    setting_up.session.try_out("webhook")
    assert general._tests["actions"].answer == "That worked."
    assert setting_up.tried[0].actions.webhook_url == "https://example.org/hook"
    enter(general, "actions", "command", "open-door")
    setting_up.session.try_out("command")
    assert general._tests["actions"].answer == "The door did not answer."


def test_without_a_device_the_test_of_the_sound_says_so(setting_up, monkeypatch):
    monkeypatch.setattr("app.ui.sound.has_output", lambda: False)
    monkeypatch.setattr("app.ui.sound._speaker", lambda *_: None)
    setting_up.session.try_out("sound")
    assert "nothing to play" in setting_up.general._tests["kiosk"].answer


def test_a_test_with_a_value_that_cannot_work_says_why(setting_up):
    enter(setting_up.general, "actions", "webhook_url", "ftp://x")
    setting_up.session.try_out("webhook")
    assert "https://" in setting_up.general._tests["actions"].answer


def test_backends_are_tried_at_sync(setting_up):
    setting_up.general.sync_wanted.emit()
    assert setting_up.window.places[-1] == "sync"
