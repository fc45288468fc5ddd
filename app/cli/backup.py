"""`vestibule backup`: make, list, verify, prove and restore backups, and the recovery code."""

from __future__ import annotations

import getpass
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.wording import counted, day
from app.errors import StoreError
from app.store import backup_making, backups, database, drill, recovery, restore
from app.store.archive import Unlock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from sqlite_utils import Database

    from app.store.backups import BackupEntry
    from app.store.manifest import Manifest

_ACTOR = "command line"


def backup(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what the command line says; return the exit code."""
    match given.kind:
        case "now":
            return _now(options, as_json=given.json)
        case "list":
            return _list(options, as_json=given.json)
        case "verify":
            return _verify(options, given)
        case "drill":
            return _drill(options, given)
        case "restore":
            return _restore(options, given)
        case "recovery-code":
            return _recovery_code(options, given)
        case other:
            raise AssertionError(other)


def _now(options: bootstrap.Options, *, as_json: bool) -> int:
    settings, now = options.settings(), datetime.now(UTC)
    with _opened(options) as db:
        place = bootstrap.backup_place(options, settings)
        with output.progress("Making a backup") as tell:
            made = backup_making.make(db, place, now, _ACTOR, tell)
        gone = backup_making.keep_newest(db, settings.backup.keep, now)
        has_code = recovery.state(db) is not None
    values = _values(made) | {"deleted": [one.file for one in gone], "has_recovery_code": has_code}
    text = f"{made.file}: {counted(made.people, 'person', 'people')}, {_size(made.size_bytes)}"
    if not has_code:
        text += "\nThere is no recovery code yet: without it, the backup opens on this computer alone."
        text += " Make one: vestibule backup recovery-code"
    output.result(values, text, as_json=as_json)
    return output.OK


def _list(options: bootstrap.Options, *, as_json: bool) -> int:
    with _opened(options) as db:
        kept, failure = backups.kept(db), backups.failure(db)
    for one in kept:
        output.result(_values(one), f"{day(one.made_at)}  {one.file}, {_line(one)}", as_json=as_json)
    if failure is not None:
        said = f"{day(failure.made_at)}  No backup could be made: {failure.finding}"
        values = {"made_at": failure.made_at.isoformat(), "error": failure.finding}
        output.result(values, said, as_json=as_json)
    if not kept and failure is None and not as_json:
        output.say("There is no backup yet. Make one: vestibule backup now")
    return output.OK if kept and failure is None else output.OTHERWISE


def _verify(options: bootstrap.Options, given: argparse.Namespace) -> int:
    with output.progress("Reading the backup") as tell:
        manifest = backup_making.verify(given.file, _unlock(options, given), tell)
    _told(given.file, manifest, "is whole", as_json=given.json)
    return output.OK


def _drill(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Prove a backup; of one in the list, what was found is remembered."""
    if not options.database.exists() and given.file is not None:
        return _proved_elsewhere(options, given)
    with _opened(options) as db:
        kept = backups.kept(db)
        if given.file is None and not kept:
            said = "There is no backup yet. Make one: vestibule backup now"
            output.result({"error": said}, said, as_json=given.json)
            return output.OTHERWISE
        path = Path(kept[0].file) if given.file is None else given.file
        known = next((one for one in kept if Path(one.file) == path.absolute()), None)
        unlock = _unlock(options, given)
        try:
            with output.progress("Proving the backup") as tell:
                manifest = drill.prove(path, unlock, options.data, tell)
        except StoreError as error:
            if known is not None:
                backups.record_proof(db, known.backup_id, datetime.now(UTC), str(error), _ACTOR)
            raise
        if known is not None:
            backups.record_proof(db, known.backup_id, datetime.now(UTC), "", _ACTOR)
    _told(path, manifest, "can be restored", as_json=given.json)
    return output.OK


def _proved_elsewhere(options: bootstrap.Options, given: argparse.Namespace) -> int:
    with output.progress("Proving the backup") as tell:
        manifest = drill.prove(given.file, _unlock(options, given), options.data, tell)
    _told(given.file, manifest, "can be restored", as_json=given.json)
    return output.OK


def _restore(options: bootstrap.Options, given: argparse.Namespace) -> int:
    if options.database.exists() and not given.replace:
        said = (
            f"There is a database in {options.data}. With --replace it is moved aside, and the"
            " backup takes its place."
        )
        output.result({"error": said}, said, as_json=given.json)
        return output.OTHERWISE
    with output.progress("Restoring") as tell:
        done = restore.prepare(
            given.file.absolute(),
            options.data,
            _unlock(options, given),
            now=datetime.now(UTC),
            actor=_ACTOR,
            present_key=bootstrap.present_key(options),
            on_progress=tell,
        )
    _finish(options)
    output.result(_restored_values(done), "\n".join(_restored_lines(done)), as_json=given.json)
    return output.OK


def _finish(options: bootstrap.Options) -> None:
    try:
        restore.finish(options.data, bootstrap.present_key(options))
    except StoreError as error:
        if not restore.cancel(options.data):
            raise
        raise StoreError(
            "Another program has the database open. End every other Vestibule, then try again."
            " Nothing was changed."
        ) from error


def _recovery_code(options: bootstrap.Options, given: argparse.Namespace) -> int:
    now = datetime.now(UTC)
    with _opened(options) as db:
        if given.confirm:
            recovery.confirm(db, _typed_code(), now, _ACTOR)
            output.result({"confirmed": True}, "That is the recovery code in force.", as_json=given.json)
            return output.OK
        known = recovery.state(db)
        if known is not None and not given.new:
            confirmed = f"last typed {day(known.confirmed_at)}" if known.confirmed_at else "never typed since"
            output.result(
                {
                    "made_at": known.made_at.isoformat(),
                    "confirmed_at": known.confirmed_at.isoformat() if known.confirmed_at else None,
                },
                f"There is a recovery code, made {day(known.made_at)}, {confirmed}. It cannot be"
                " shown again; make a new one with --new.",
                as_json=given.json,
            )
            return output.OK
        code = recovery.make(db, bootstrap.database_key(options), now, _ACTOR)
    text = (
        f"{code}\nThis code is shown once. Write it down and keep it where the computer is not: with it and a"
        " backup, everything can be restored elsewhere. It opens the backups that are made from now on"
        + ("; older ones open with the code before." if known else ".")
    )
    output.result({"code": code, "made_at": now.isoformat()}, text, as_json=given.json)
    return output.OK


@contextmanager
def _opened(options: bootstrap.Options) -> Iterator[Database]:
    db = bootstrap.open_store(options)
    try:
        yield db
    finally:
        database.close(db)


def _unlock(options: bootstrap.Options, given: argparse.Namespace) -> Unlock:
    return Unlock(bootstrap.present_key(options), _typed_code() if given.recovery_code else "")


def _typed_code() -> str:
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass.getpass("Recovery code: ")
    return sys.stdin.readline().strip()


def _told(path: Path, manifest: Manifest, what: str, *, as_json: bool) -> None:
    values = {
        "file": str(path),
        "id": manifest.archive_id,
        "made_at": manifest.made_at.isoformat(),
        "version": manifest.version,
        "people": manifest.people,
        "counts": dict(manifest.counts),
        "audit_length": manifest.audit_length,
        "audit_head": manifest.audit_head,
    }
    people = counted(manifest.people, "person", "people")
    output.result(values, f"{path} {what}: {people}, as of {day(manifest.made_at)}", as_json=as_json)


def _values(one: BackupEntry) -> dict[str, object]:
    return {
        "id": one.backup_id,
        "file": one.file,
        "made_at": one.made_at.isoformat(),
        "size_bytes": one.size_bytes,
        "people": one.people,
        "proved_at": one.proved_at.isoformat() if one.proved_at else None,
        "finding": one.finding,
    }


def _line(one: BackupEntry) -> str:
    held = f"{counted(one.people, 'person', 'people')}, {_size(one.size_bytes)}"
    if one.proved_at is None:
        return f"{held}, not proved"
    return f"{held}, {one.finding or 'proved'} {day(one.proved_at)}"


def _restored_values(done: restore.Restored) -> dict[str, object]:
    return {
        "made_at": done.made_at.isoformat(),
        "people": done.people,
        "erased_again": done.erased_again,
        "withdrawn_again": done.withdrawn_again,
        "paused_backends": list(done.paused),
        "knows_erasures": done.knows_erasures,
        "moved_aside": None if done.aside is None else str(done.aside),
    }


def _restored_lines(done: restore.Restored) -> list[str]:
    lines = [f"Restored: {counted(done.people, 'person', 'people')}, as of {day(done.made_at)}."]
    if done.erased_again or done.withdrawn_again:
        lines.append(
            f"Done again, since it happened after that: {counted(done.erased_again, 'erasure')},"
            f" {counted(done.withdrawn_again, 'withdrawn consent')}."
        )
    if not done.knows_erasures:
        lines.append("Whoever was erased after that is enrolled again: go through the receipts of erasures.")
    if done.paused:
        lines.append(
            f"Paused, so that nothing old is sent: {', '.join(done.paused)}. Look with vestibule sync"
            " plan, then let them go on."
        )
    if done.aside is not None:
        lines.append(f"What was there is in {done.aside}. Delete that folder when it is not needed any more.")
    return lines


def _size(size_bytes: int) -> str:
    return f"{max(size_bytes / 1e6, 0.1):,.1f} MB"
