"""The cameras of this machine: which there are, and which of them are programs. No native library here."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import CameraError
from app.vision.messages import Trouble

_SYSTEM_LIST = Path("/sys/class/video4linux")
_DEVICES = Path("/dev")

_VIRTUAL_FOLDER = "/devices/virtual/"
"""Part of the real path of a device that no hardware stands behind, such as those of v4l2loopback."""

_VIRTUAL_NAMES = re.compile(
    r"virtual|vcam|loopback|dummy video|\b(obs|manycam|snap camera|xsplit|mmhmm|iriun|droidcam|epoccam|camo"
    r"|ndi|splitcam|chromacam|youcam|animaze|nvidia broadcast|unity video|logi capture)\b",
    re.IGNORECASE,
)
"""Names by which programs that show pictures as a camera call themselves; OBSBOT makes real cameras."""


class CameraFault(CameraError):
    """A camera error of a known kind, so that a kiosk can say it in its visitors' words."""

    def __init__(self, kind: Trouble, name: str = "", *, sentence: str = "") -> None:
        """Say what is wrong with the camera of a name, or another sentence."""
        super().__init__(sentence or kind.of(name))
        self.kind = kind


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """A device that can be opened.

    Attributes:
        index: Its number, as OpenCV counts.
        name: What the system calls it.
        is_virtual: Whether a program delivers its pictures. Some laptops' own cameras are such, too: Linux
            has no other way to their image processors yet.
    """

    index: int
    name: str
    is_virtual: bool = False

    def __str__(self) -> str:
        return f"{self.index} ({self.name}{', virtual' if self.is_virtual else ''})"


def cameras() -> list[FoundCamera]:
    """List the devices that can be opened, as far as the system tells: Linux does, others do not."""
    found = []
    for entry in _SYSTEM_LIST.glob("video*"):
        with contextlib.suppress(OSError, ValueError):
            if (entry / "index").read_text().strip() == "0":  # the others carry metadata, not pictures
                name = (entry / "name").read_text(errors="replace").strip()
                is_virtual = _VIRTUAL_FOLDER in str(entry.resolve()) or _is_virtual_name(name)
                found.append(FoundCamera(int(entry.name.removeprefix("video")), name, is_virtual))
    return sorted(found, key=lambda one: one.index)


def find_camera(source: str, *, refuse_virtual: bool) -> FoundCamera:
    """Return the device that is meant: by index, by a part of its name, or by a path like /dev/v4l/by-id/….

    Index 0 means the first there is: a camera that was pulled out and put back may come back as another.

    Raises:
        CameraFault: It is not there, may not be used, or is virtual although that is refused.
    """
    found = _meant(source)
    device = _DEVICES / f"video{found.index}"
    if sys.platform == "linux":
        if not device.exists():
            raise CameraFault(Trouble.MISSING, found.name)
        if not os.access(device, os.R_OK | os.W_OK):
            raise CameraFault(Trouble.FORBIDDEN, found.name)
    if found.is_virtual and refuse_virtual:
        raise CameraFault(Trouble.VIRTUAL, found.name)
    return found


def _meant(source: str) -> FoundCamera:
    known = cameras()
    path = Path(source)
    wanted = path.resolve().name.removeprefix("video") if path.is_relative_to(_DEVICES) else source
    if wanted.isdecimal():
        by_index = {one.index: one for one in known}
        index = int(wanted)
        if index == 0 and known:
            return by_index.get(0, known[0])
        return by_index.get(index, FoundCamera(index, f"Camera {index}"))
    for one in known:
        if source.casefold() in one.name.casefold():
            return one
    names = ", ".join(map(str, known)) or "none"
    sentence = f"There is no camera, file or folder “{source}”. Cameras found: {names}."
    raise CameraFault(Trouble.MISSING, sentence=sentence)


def _is_virtual_name(name: str) -> bool:
    return _VIRTUAL_NAMES.search(name) is not None
