"""`vestibule audit`: verify it, read it, export it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.errors import AppError
from app.store import audit as store
from app.store import audit_entries, database

if TYPE_CHECKING:
    import argparse

    from sqlite_utils import Database

_ACTOR = "command line"


def audit(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what the command line says; return the exit code.

    Raises:
        AppError: A file cannot be read or written, or the database failed.
    """
    db = bootstrap.open_store(options)
    try:
        match given.kind:
            case "verify":
                return _verify(db, given)
            case "list":
                return _list(db, given)
            case _:
                return _export(db, given)
    finally:
        database.close(db)


def _verify(db: Database, given: argparse.Namespace) -> int:
    if given.file is not None:
        return _verify_file(db, given)
    with output.progress("Verifying") as told:
        found = store.examined(db, told)
    fault = None if found.fault is None else found.fault.name.lower().replace("_", " ")
    _note(db, "verify audit", fault or "ok")
    values = {
        "sound": found.is_sound,
        "entries": found.verified,
        "first_bad": found.first_bad,
        "fault": fault,
        "anchors": found.anchored,
        "key": store.fingerprint(db),
    }
    if found.fault is None:
        text = (
            f"The audit is as it was written: {found.verified} entries, {found.anchored} ends written down."
        )
        output.result(values, text, as_json=given.json)
        return output.OK
    text = f"Entry {found.first_bad}: {found.fault.value} {found.verified} entries before it are sound."
    output.result(values, text, as_json=given.json)
    return output.OTHERWISE


def _verify_file(db: Database, given: argparse.Namespace) -> int:
    first_bad = audit_entries.verify_file(db, given.file)
    values = {"file": str(given.file), "sound": first_bad is None, "first_bad": first_bad}
    sound = f"{given.file} is as it was written."
    bad = f"{given.file}: entry {first_bad} is not as it was written."
    output.result(values, sound if first_bad is None else bad, as_json=given.json)
    return output.OK if first_bad is None else output.OTHERWISE


def _list(db: Database, given: argparse.Namespace) -> int:
    for one in audit_entries.newest(db, max(given.limit, 0), " ".join(given.words)):
        values = {
            "id": one.number,
            "at": one.at.isoformat(),
            "actor": one.actor,
            "action": one.action,
            "target": one.target,
            "result": one.result,
        }
        local = one.at.astimezone().isoformat(" ", "seconds")
        text = f"{one.number}  {local}  {one.actor}: {one.action}, {one.target}"
        output.result(values, text if one.result == "ok" else f"{text} ({one.result})", as_json=given.json)
    return output.OK


def _export(db: Database, given: argparse.Namespace) -> int:
    if given.file.exists() and not given.force:
        raise AppError(f"{given.file} is there already. Choose another name, or say --force.")
    kind: audit_entries.Format = "csv" if given.file.suffix.lower() == ".csv" else "jsonl"
    with output.progress("Exporting") as told:
        entries = audit_entries.export(db, given.file, kind, told)
    _note(db, "export audit", "ok")
    values = {"file": str(given.file), "entries": entries, "key": store.fingerprint(db)}
    text = f"{given.file}: {entries} entries, chained with the key {values['key']}."
    output.result(values, text, as_json=given.json)
    return output.OK


def _note(db: Database, action: str, result: str) -> None:
    store.append(db, at=datetime.now(UTC), actor=_ACTOR, action=action, target="audit", result=result)
