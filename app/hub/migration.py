"""Bringing a database's schema to the version that this program knows."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells each time that it was asked

FOLDER = Path(__file__).with_name("migrations")


def step_names() -> list[str]:
    """Return the steps that there are, oldest first."""
    scripts = ScriptDirectory(str(FOLDER))
    return [script.revision for script in scripts.walk_revisions()][::-1]


def pending(connection: Connection) -> list[str]:
    """Return the steps that a database has yet to take, oldest first; all of them for an empty one.

    Raises:
        StoreError: A newer program has changed it.
    """
    known = step_names()
    taken = MigrationContext.configure(connection).get_current_heads()
    if any(step not in known for step in taken):
        raise StoreError(
            "The hub's database was written by a newer Vestibule. Nothing was changed."
            " Update this one and start again."
        )
    return known[max((known.index(step) + 1 for step in taken), default=0) :]


def migrate(connection: Connection) -> list[str]:
    """Take the steps that are pending, inside the transaction at hand, and return them.

    Raises:
        StoreError: A newer program has changed the database.
    """
    steps = pending(connection)
    if steps:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
        command.upgrade(config, "head")
        log.info("database migrated steps=%s", ",".join(steps))
    return steps
