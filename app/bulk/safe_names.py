"""Names of files that somebody else wrote down: they lead to a place inside a folder, or nowhere."""

from __future__ import annotations

import re
import unicodedata

from app.errors import ImageError

_DRIVE = re.compile(r"[A-Za-z]:")

_DEVICES = re.compile(r"(?i:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])")
"""What Windows takes for a device in any folder, whatever comes after a dot (Microsoft, Naming Files)."""


def safe_parts(name: str) -> tuple[str, ...]:
    r"""Return the folders and the file of a path that stays inside the folder it begins in.

    Args:
        name: The path, with "/" or "\" between its parts.

    Raises:
        ImageError: It leads elsewhere, or is no name; the sentence says why.
    """
    if "\0" in name:
        raise ImageError("The name has a NUL, which no file has.")
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        raise ImageError("The name begins at the root of a disk. Name files relative to the list.")
    parts = tuple(part for part in re.split(r"[/\\]", name) if part not in {"", "."})
    if ".." in parts:
        raise ImageError("The name leads out of the folder with “..”. Put the picture inside it.")
    if not parts:
        raise ImageError("No file is named.")
    if any(_DEVICES.fullmatch(part.partition(".")[0].rstrip(" ")) for part in parts):
        raise ImageError("The name is one that Windows keeps for a device. Rename the file.")
    return parts


def alike(name: str) -> str:
    """Return the form in which two names are equal that some disk takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
