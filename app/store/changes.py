"""Whether another connection, such as that of a command, changed who is enrolled or who receives copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.cipher import translated_errors

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a connection has seen the database.

    Attributes:
        version: SQLite's own; another one says that another connection wrote something, whatever it was.
        entries: Length of the audit: everything that is done to people, consents and backends is in it.
    """

    version: int
    entries: int

    def is_changed_elsewhere(self, since: Seen) -> bool:
        """Whether another connection did something to people, consents or backends.

        What the same connection did itself counts too if another one wrote anything in the same time.
        """
        return self.version != since.version and self.entries != since.entries


@translated_errors()
def seen(db: Database) -> Seen:
    """Return how far this connection has seen the database; no person is read for it.

    Raises:
        StoreError: The database cannot be read.
    """
    version: int = db.execute("PRAGMA data_version").fetchone()[0]
    entries: int = db.execute("SELECT audit_length FROM secrets").fetchone()[0]
    return Seen(version, entries)
