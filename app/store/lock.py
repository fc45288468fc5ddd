"""A file that one process at a time may hold; the system frees it when that process ends, however it ends."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.store.files import OWNER_ONLY_FILE

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def hold(path: Path) -> int | None:
    """Take a file and return what `let_go` wants; None if it is held, by this process or another.

    Raises:
        OSError: The file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY_FILE)
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def let_go(held: int) -> None:
    """Let another have a file; it stays, since removing it could take it from under another."""
    os.close(held)
