"""Who of several programs on this computer keeps a backend up to date: one at a time.

Two that push the same person at once would add them twice.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.store import lock
from app.store.files import OWNER_ONLY_FOLDER, translated_file_errors

if TYPE_CHECKING:
    from pathlib import Path

BUSY = "Another program on this computer keeps it up to date."


class Turn:
    """The turns of all backends of one data folder; used by any thread."""

    def __init__(self, folder: Path) -> None:
        """Prepare.

        Args:
            folder: Where the database is; it gets a file for each backend.
        """
        self._folder = folder
        self._held: dict[int, int] = {}
        self._lock = threading.Lock()

    def take(self, backend_id: int) -> bool:
        """Return whether it is now the caller's turn at a backend, until `release` or the end of the program.

        Whoever has it already, even here, keeps it: a second caller gets False.

        Raises:
            StoreError: The folder cannot be written to.
        """
        with self._lock:
            if backend_id in self._held:
                return False
            with translated_file_errors():
                self._folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
                held = lock.hold(self._folder / f"mirror-{backend_id}.lock")
            if held is not None:
                self._held[backend_id] = held
            return held is not None

    def release(self, backend_id: int) -> None:
        """Let others have their turn; nothing if it is not ours."""
        with self._lock:
            held = self._held.pop(backend_id, None)
        if held is not None:
            lock.let_go(held)
