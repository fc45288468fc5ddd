"""`vestibule person`: everything about one person as a file for them, and erasing them with a receipt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.who import one_person
from app.cli.wording import counted
from app.store import database, erasure
from app.store.erasure import Schedule
from app.store.person_export import export

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

_ACTOR = "command line"


def person(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what the command line says; return the exit code."""
    if given.kind == "export":
        return person_export(options, given.who, given.to, as_json=given.json)
    return person_erase(options, given.who, given.receipt, as_json=given.json)


def person_export(options: bootstrap.Options, who: str, path: Path, *, as_json: bool) -> int:
    """Write everything that is stored of a person into a ZIP archive."""
    db = bootstrap.open_store(options)
    try:
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        done = export(db, found.subject_id, path.absolute(), datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    values = {
        "id": done.subject_id,
        "name": done.name,
        "file": str(done.path),
        "entries": dict(done.entries),
        "pictures": done.pictures,
    }
    entries = counted(sum(done.entries.values()), "entry", "entries")
    text = f"{done.name}: {entries}, {counted(done.pictures, 'picture')}, in {done.path}"
    output.result(values, text, as_json=as_json)
    return output.OK


def person_erase(options: bootstrap.Options, who: str, receipt: Path | None, *, as_json: bool) -> int:
    """Erase a person, and print and write the receipt."""
    if receipt is not None:
        erasure.refuse_taken(receipt.absolute())
    settings = options.settings().backup
    db = bootstrap.open_store(options)
    try:
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        schedule = Schedule(options.data, settings.every_hours, settings.keep)
        done = erasure.erase(db, found.subject_id, schedule, datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    if receipt is not None:
        erasure.write([done], receipt.absolute())
    output.result(erasure.values(done), erasure.text(done).rstrip(), as_json=as_json)
    return output.OK
