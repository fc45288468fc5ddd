"""`vestibule hub migrate`: the whole of a hub's database."""

from __future__ import annotations

from app import bootstrap
from app.cli import output


def migrate(options: bootstrap.Options, url: str, *, as_json: bool) -> int:
    """Bring the database to this program's schema, which is what opening it does.

    Raises:
        AppError: It cannot be; the message says why and what to do.
    """
    bootstrap.open_hub(options, url).close()
    values = {"database": "postgresql" if url else str(options.hub), "migrated": True}
    output.result(values, "The database has the schema of this program.", as_json=as_json)
    return output.OK
