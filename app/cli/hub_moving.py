"""`vestibule hub migrate`, `export`, `import` and `vectors`: the whole of a hub's database."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.wording import counted
from app.errors import StoreError
from app.hub import database, transfer
from app.hub import vectors as embeddings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def migrate(options: bootstrap.Options, url: str, *, as_json: bool) -> int:
    """Bring the database to this program's schema.

    Raises:
        StoreError: It cannot be; the message says why and what to do.
    """
    steps = database.migrate(*bootstrap.hub_place(options, url))
    done = f"{counted(len(steps), 'step')} taken: {', '.join(steps)}" if steps else "nothing to do"
    output.result({"steps": steps}, f"The database has the schema of this program; {done}.", as_json=as_json)
    return output.OK


def export(options: bootstrap.Options, url: str, path: Path, *, as_json: bool) -> int:
    """Write everything into one encrypted file, as it is at one moment; a hub may serve meanwhile.

    Raises:
        StoreError: The database or the file cannot be used, or the file is there already.
    """
    place, key = bootstrap.hub_place(options, url)
    with closing(database.open_hub(place, key)) as hub:
        counts = transfer.export_hub(hub, path, key)
    text = f"{path}: {_what(counts)}. It opens with {options.hub_key} alone: keep a copy of that elsewhere."
    output.result({"file": str(path), "rows": counts}, text, as_json=as_json)
    return output.OK


def import_(options: bootstrap.Options, url: str, path: Path, *, as_json: bool) -> int:
    """Read what `export` wrote into an empty database of a hub with the same key.

    Raises:
        StoreError: There is no such key, or database or file cannot be used; nothing was changed.
    """
    if not options.hub_key.exists():  # else a new one would be made, with which nothing can be imported
        raise StoreError(
            f"{options.hub_key} is not there. Copy it from the hub that wrote {path}, and try again."
        )
    place, key = bootstrap.hub_place(options, url)
    with closing(database.open_hub(place, key)) as hub:
        counts = transfer.import_hub(hub, path, key)
    output.result({"file": str(path), "rows": counts}, f"{_what(counts)} imported.", as_json=as_json)
    return output.OK


def vectors(options: bootstrap.Options, url: str, *, is_on: bool, as_json: bool) -> int:
    """Keep embeddings for PostgreSQL to compare, or no longer.

    Raises:
        StoreError: It is a file, a hub serves from it, or the server has no pgvector; nothing was changed.
    """
    place, key = bootstrap.hub_place(options, url)
    with closing(database.open_hub(place, key)) as hub:
        if not is_on:
            embeddings.disable(hub)
            text = "The embeddings that PostgreSQL could read are deleted; all galleries are held in memory."
            output.result({"vectors": False}, text, as_json=as_json)
            return output.OK
        added = embeddings.enable(hub)
    text = (
        f"{counted(added, 'embedding')} added. PostgreSQL itself compares galleries of more faces than"
        " hub.memory_faces. Whoever administers the server can now read the embeddings of all faces."
    )
    output.result({"vectors": True, "added": added}, text, as_json=as_json)
    return output.OK


def _what(counts: Mapping[str, int]) -> str:
    tenants = counted(counts["organisations"], "tenant")
    galleries = counted(counts["galleries"], "gallery", "galleries")
    people = counted(counts["people"], "person", "people")
    return f"{tenants}, {galleries}, {people} with {counted(counts['faces'], 'face')}"
