import socket
import sys

import pytest

from app.errors import DisplayError
from app.ui import display
from app.ui.display import require_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


@pytest.fixture
def listening(tmp_path):
    """A window system that takes connections: the folder and name of its socket."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        yield tmp_path


@pytest.fixture
def x_server(tmp_path, monkeypatch):
    """An X server number 5."""
    monkeypatch.setattr(display, "_X11_SOCKETS", str(tmp_path / "X"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X5"))
        server.listen()
        yield


def test_without_a_display_the_sentence_says_what_to_do():
    with pytest.raises(DisplayError, match=r"^There is no display to show a window on\. Log in to a desktop"):
        require_display({})


@pytest.mark.parametrize(
    "platform", ["offscreen", "minimal", "eglfs", "vnc:size=800x600", "linuxfb:fb=/dev/fb0"]
)
def test_what_draws_without_a_window_system_needs_no_display(platform):
    require_display({"QT_QPA_PLATFORM": platform})


def test_asking_for_x_does_not_make_one():
    with pytest.raises(DisplayError):
        require_display({"QT_QPA_PLATFORM": "xcb"})


@pytest.mark.usefixtures("x_server")
@pytest.mark.parametrize("name", [":5", ":5.0", "/unix:5"])
def test_an_x_server_that_answers_will_do(name):
    require_display({"DISPLAY": name})


@pytest.mark.usefixtures("x_server")
@pytest.mark.parametrize("name", [":6", "nonsense", ":", ":99999", "127.0.0.1:987", "no-such-host.invalid:0"])
def test_an_x_server_that_does_not_answer_is_named(name):
    with pytest.raises(DisplayError, match=rf"^The display {name} does not answer\."):
        require_display({"DISPLAY": name})


def test_an_x_server_on_another_machine_will_do(monkeypatch):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        monkeypatch.setattr(display, "_X11_PORT", server.getsockname()[1] - 3)
        require_display({"DISPLAY": "127.0.0.1:3.0"})


def test_a_wayland_session_that_answers_will_do(listening):
    require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(listening)})
    require_display({"WAYLAND_DISPLAY": str(listening / "wayland-0")})


def test_a_wayland_session_that_has_ended_is_named(tmp_path):
    with pytest.raises(DisplayError, match=r"^The display wayland-0 does not answer\."):
        require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.mark.usefixtures("x_server")
def test_x_stands_in_for_a_wayland_session_that_has_ended(tmp_path):
    require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":5"})


def test_other_systems_always_have_one(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    require_display({})
