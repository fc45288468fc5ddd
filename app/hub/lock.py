"""One process at a time serves from a file: the others would not hear of its changes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store.files import OWNER_ONLY_FILE

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class ServingLock:
    """Held until `release`, or until the process ends however it ends."""

    def __init__(self, database: Path) -> None:
        """Take the lock beside a database.

        Raises:
            StoreError: Another process has it.
        """
        self._descriptor = os.open(
            database.with_name(f"{database.name}.lock"), os.O_RDWR | os.O_CREAT, OWNER_ONLY_FILE
        )
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise StoreError(
                f"Another process serves from {database}. Stop it first, or use PostgreSQL for several."
            ) from error

    def release(self) -> None:
        """Let another process have it; the file stays, since removing it could take it from under another."""
        os.close(self._descriptor)
