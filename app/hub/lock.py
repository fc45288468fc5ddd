"""One process at a time serves from a file: the others would not hear of its changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import lock

if TYPE_CHECKING:
    from pathlib import Path


class ServingLock:
    """Held until `release`, or until the process ends however it ends."""

    def __init__(self, database: Path) -> None:
        """Take the lock beside a database.

        Raises:
            StoreError: Another process has it.
        """
        held = lock.hold(database.with_name(f"{database.name}.lock"))
        if held is None:
            raise StoreError(
                f"Another process serves from {database}. Stop it first, or use PostgreSQL for several."
            )
        self._held = held

    def release(self) -> None:
        """Let another process have it."""
        lock.let_go(self._held)
