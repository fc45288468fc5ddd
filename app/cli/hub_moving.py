"""`vestibule hub migrate`: the whole of a hub's database."""

from __future__ import annotations

from app import bootstrap
from app.cli import output
from app.cli.hub_answer import counted
from app.hub import database


def migrate(options: bootstrap.Options, url: str, *, as_json: bool) -> int:
    """Bring the database to this program's schema.

    Raises:
        StoreError: It cannot be; the message says why and what to do.
    """
    steps = database.migrate(*bootstrap.hub_place(options, url))
    done = f"{counted(len(steps), 'step')} taken: {', '.join(steps)}" if steps else "nothing to do"
    output.result({"steps": steps}, f"The database has the schema of this program; {done}.", as_json=as_json)
    return output.OK
