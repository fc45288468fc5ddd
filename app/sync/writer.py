"""The mark that this machine leaves at a backend, so that no copy of its database elsewhere writes to it too.

See `app.store.backends.claim`.
"""

from __future__ import annotations

import hashlib
import platform
import sys
import uuid
from pathlib import Path

ID_FILE = Path("/etc/machine-id")
"""Of systems with systemd or D-Bus."""

_SHOWN_CHARACTERS = 8
_RANDOM_NODE = 1 << 40
"""The bit that tells an address that was made up from one of a network card (RFC 9562, section 6.10)."""


def this_machine() -> str:
    """Return a mark that a person can read, that other machines do not have, and that stays the same.

    Two machines of the same name are told apart by their system's own id, of which only a digest is shown.
    """
    name = platform.node() or "computer"
    digest = hashlib.blake2b(f"{name}\n{_machine_id()}".encode()).hexdigest()
    return f"{name} ({digest[:_SHOWN_CHARACTERS]})"


def _machine_id() -> str:
    """Return the id that the system was given when it was installed; else the address of its network card."""
    try:
        return _installed_id()
    except OSError:
        return _card()


def _installed_id() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            found = str(winreg.QueryValueEx(key, "MachineGuid")[0])
    else:
        found = ID_FILE.read_text(errors="replace").strip()
    return found


def _card() -> str:
    node = uuid.getnode()
    return "" if node & _RANDOM_NODE else f"{node:012x}"  # one that is made up would be another at each start
