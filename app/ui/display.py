"""Whether there is a display, asked before Qt is: without one Qt ends the process."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import DisplayError

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHAT_TO_DO = (
    "Log in to a desktop and start Vestibule there, or name one with DISPLAY=:0. "
    "Without a display these commands work: enroll, identify, people, badge, consent, pin, doctor, selftest."
)

_NEED_NO_SERVER = {"offscreen", "minimal", "minimalegl", "vnc", "eglfs", "linuxfb", "vkkhrdisplay"}
"""Qt's platforms that draw without a window system."""

_TIMEOUT_S = 2.0

_X11_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where every X server on Linux listens
_X11_PORT = 6000


def require_display(environment: Mapping[str, str] = os.environ) -> None:
    """Return if windows can be shown.

    Raises:
        DisplayError: They cannot; the sentence says what to do.
    """
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or platform in _NEED_NO_SERVER:
        return
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not wayland and not x11:
        raise DisplayError(f"There is no display to show a window on. {_WHAT_TO_DO}")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    answers = wayland is not None and _connects(socket.AF_UNIX, str(Path(folder, wayland)))
    if not answers and not (x11 and _answers(x11)):
        raise DisplayError(f"The display {wayland or x11} does not answer. {_WHAT_TO_DO}")


def _answers(display: str) -> bool:
    """Whether an X server accepts a connection: the local socket, else the port of the host that is named."""
    found = re.fullmatch(r"(.*?)(?:/unix)?:(\d{1,4})(?:\.\d+)?", display)
    if found is None:
        return False
    host, number = found[1], int(found[2])
    if not host:
        return any(_connects(socket.AF_UNIX, f"{start}{_X11_SOCKETS}{number}") for start in ("\0", ""))
    return _connects(socket.AF_INET, (host, _X11_PORT + number))


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family) as probe:
        probe.settimeout(_TIMEOUT_S)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
