"""Putting a backup in the place of what is stored: all of it or nothing, and nothing that was there is lost.

A restore has three parts, so that it may be killed at any moment:

1. The backup is unpacked beside the database and proved. Nothing else has changed yet.
2. The folder gets the name `restore-ready`: from this moment on the restore is decided.
3. What was there is moved into a folder `before-restore-…`, then the new files take their places. Whoever
   opens the database first finishes that, and nobody opens it in between.

Part 3 needs the database for itself alone. If a program has it open, such as the window that ordered the
restore, it waits until the next start.

Copies elsewhere are left alone at first: a database of an earlier day would make backends as they were then.
All backends of a restored database are paused, and compared as a whole before anything is sent. Whoever was
erased, or withdrew their consent, since the backup is erased again, as far as the present database tells.
"""

from __future__ import annotations

import json
import secrets
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.errors import StoreError
from app.store import anchors, audit, backends, backups, lock, subjects
from app.store.archive import DATABASE, SETTINGS, TEXTS, OnProgress, Unlock, no_progress
from app.store.backups import BackupEntry
from app.store.cipher import connect, is_open_elsewhere, transaction, translated_errors
from app.store.database import close, open_database
from app.store.drill import unpack
from app.store.files import OWNER_ONLY_FOLDER, create_unfinished, publish, sync_folder, translated_file_errors

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlite_utils import Database

    from app.store.drill import Unpacked

READY = "restore-ready"
"""The folder of a restore that was decided and is not finished."""

ASIDE = "before-restore-"
"""What a folder of what was there before begins with; it stays until somebody deletes it."""

KEY = "vestibule.key"

_LOCK = "restore.lock"
_MOVED = "moved-aside"
_PLAN = "plan.json"
_NEW = "new"
_LEAST_ROOM_BYTES = 32 << 20
"""What else may be written meanwhile."""

_BEGUN = ".restore-"
_OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY, SETTINGS, TEXTS, anchors.FILE_NAME)
"""What a restore moves aside; the hub, logs, models and backups stay where they are."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore brought.

    Attributes:
        made_at: When the backup was made; UTC.
        people: How many are enrolled.
        erased_again: How many were in the backup and had been erased since.
        withdrawn_again: How many had withdrawn their consent since.
        paused: The names of the backends that are paused now.
        knows_erasures: Whether the present database could tell who was erased since.
        aside: The folder of what was there before; None if there was nothing.
    """

    made_at: datetime
    people: int
    erased_again: int
    withdrawn_again: int
    paused: tuple[str, ...]
    knows_erasures: bool
    aside: Path | None


def prepare(  # noqa: PLR0913 - what, where to, how it is opened, by whom
    path: Path,
    data: Path,
    unlock: Unlock,
    *,
    now: datetime,
    actor: str,
    present_key: bytes | None,
    on_progress: OnProgress = no_progress,
) -> Restored:
    """Unpack a backup beside what is stored, prove it, and decide that it takes its place, as `finish` does.

    Args:
        path: The backup.
        data: The data folder; it may be empty or missing.
        unlock: What opens the backup.
        now: Aware.
        actor: Who wants it, for the audit of the restored database.
        present_key: Of the database that is there; None if there is none, or its key is lost.
        on_progress: Is told of bytes; what it raises ends the work, and everything is as before.

    Raises:
        StoreError: The backup cannot be used, another restore waits, or the folder cannot be written;
            everything is as before.
    """
    with translated_file_errors(), translated_errors():
        data.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        if is_ordered(data):
            raise StoreError("Another backup is about to be restored. Start Vestibule once, then try again.")
        _clear(data)
        _refuse_too_little_room(path, data)
        begun = data / f"{_BEGUN}{secrets.token_hex(4)}"
        new = begun / _NEW
        begun.mkdir(mode=OWNER_ONLY_FOLDER)
        try:
            new.mkdir(mode=OWNER_ONLY_FOLDER)
            unpacked = unpack(path, unlock, new, on_progress)
            aside, since = _aside(data, now), _since(data / DATABASE, present_key)
            restored = _adjusted(new, unpacked, since, path, now, actor)
            _put_key(new, data, unpacked.key, present_key)
            _put(begun / _PLAN, json.dumps({"aside": None if aside is None else aside.name}).encode())
            sync_folder(new)
            sync_folder(begun)
            begun.rename(data / READY)
            sync_folder(data)
        finally:
            shutil.rmtree(begun, ignore_errors=True)
    return replace(restored, aside=aside)


def is_ordered(data: Path) -> bool:
    """Return whether a restore was decided that is not finished."""
    return (data / READY).is_dir()


def finish(data: Path, present_key: bytes | None) -> bool:
    """Finish a restore that was decided, if there is one; return whether there was.

    To be called before the database is opened; `refuse_unfinished` afterwards.

    Args:
        data: The data folder.
        present_key: Of the database that is there; None if there is none, or its key is lost.

    Raises:
        StoreError: Another program has the database open, or a file cannot be moved. The next call goes on.
    """
    if not is_ordered(data):
        return False
    with translated_file_errors():
        held = lock.hold(data / _LOCK)
        if held is None:
            raise StoreError("A backup is being restored. Start Vestibule again in a moment.")
        try:
            if is_ordered(data):  # another process may have finished it just now
                _move(data, data / READY, present_key)
        finally:
            lock.let_go(held)
    return True


def cancel(data: Path) -> bool:
    """Take back a restore that was decided, while nothing was moved; return whether that could be done.

    Raises:
        StoreError: The folder cannot be written.
    """
    with translated_file_errors():
        ready = data / READY
        if not ready.is_dir() or (ready / _MOVED).exists() or _has_begun_moving(data, ready):
            return False
        begun = data / f"{_BEGUN}{secrets.token_hex(4)}"
        ready.rename(begun)
        sync_folder(data)
        shutil.rmtree(begun)
        return True


def refuse_unfinished(data: Path) -> None:
    """Raise a StoreError if a restore was decided while the database was being opened."""
    if is_ordered(data):
        raise StoreError("A backup is being restored. Start Vestibule again in a moment.")


def _move(data: Path, ready: Path, present_key: bytes | None) -> None:
    plan = json.loads((ready / _PLAN).read_bytes())
    if not (ready / _MOVED).exists():
        if present_key is not None and is_open_elsewhere(data / DATABASE, present_key):
            raise StoreError(
                "A backup waits to be restored, and another program has the database open. End every other"
                " Vestibule and its commands, then start again."
            )
        if plan["aside"]:
            aside = data / plan["aside"]
            aside.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
            for name in _OURS:
                if (data / name).exists() and not (aside / name).exists():
                    (data / name).rename(aside / name)
            sync_folder(aside)
            sync_folder(data)
        _put(ready / _MOVED, b"")
        sync_folder(ready)
    for entry in sorted((ready / _NEW).iterdir()):
        entry.rename(data / entry.name)
    sync_folder(data)
    done = data / f"{_BEGUN}{secrets.token_hex(4)}"
    ready.rename(done)  # in one step: half a folder of this name would be taken for a restore
    sync_folder(data)
    shutil.rmtree(done, ignore_errors=True)


def _has_begun_moving(data: Path, ready: Path) -> bool:
    plan = json.loads((ready / _PLAN).read_bytes())
    return bool(plan["aside"]) and (data / plan["aside"]).exists()


@dataclass(frozen=True, slots=True)
class _Since:
    """What the present database knows that a backup cannot.

    Attributes:
        is_known: Whether it could be asked.
        erased: Ids of everybody who was ever erased.
        withdrawn: Subject, time of consent and of its withdrawal.
        backups: Rows of the backups that were made.
    """

    is_known: bool = False
    erased: tuple[str, ...] = ()
    withdrawn: tuple[tuple[str, str, str], ...] = ()
    backups: tuple[tuple[Any, ...], ...] = ()


def _adjusted(  # noqa: PLR0913, PLR0917 - what was unpacked, what is known, by whom and when
    new: Path, unpacked: Unpacked, since: _Since, path: Path, now: datetime, actor: str
) -> Restored:
    """Let the unpacked database know what has happened since, and send nothing before somebody has looked."""
    manifest = unpacked.manifest
    db = open_database(new / DATABASE, unpacked.key)  # of this program's schema from here on
    try:
        with transaction(db):
            gone = sum(subjects.erase(db, one, now, actor) for one in since.erased)
            over = sum(_withdraw(db, *one) for one in since.withdrawn)
            paused = _pause(db, manifest.made_at)
            entry = BackupEntry(
                manifest.archive_id, manifest.made_at, str(path), path.stat().st_size, manifest.people
            )
            backups.adopt(db, since.backups, entry)
            audit.append(
                db, at=now, actor=actor, action="restore backup", target=manifest.archive_id, result="ok"
            )
        people = subjects.count_people(db)
    finally:
        close(db)
    for copy in new.glob("*-before-*"):  # of a migration just now: the backup is the older copy
        copy.unlink()
    return Restored(manifest.made_at, people, gone, over, paused, since.is_known, None)


def _since(path: Path, key: bytes | None) -> _Since:
    """Return what the present database knows; nothing if there is none, or it cannot be read."""
    if key is None or not path.exists():
        return _Since()
    try:
        with translated_errors(), closing(connect(path, key, mode="ro")) as db:
            return _Since(
                is_known=True,
                erased=tuple(row[0] for row in db.execute(_ERASED)),
                withdrawn=tuple(db.execute(_WITHDRAWN)),
                backups=backups.rows(db),
            )
    except StoreError:  # damaged: that may be why a backup is restored
        return _Since()


_ERASED = "SELECT DISTINCT target FROM audit WHERE action = 'erase'"
_WITHDRAWN = "SELECT subject_id, given_at, withdrawn_at FROM consents WHERE withdrawn_at IS NOT NULL"


def _withdraw(db: Database, subject_id: str, given_at: str, withdrawn_at: str) -> bool:
    done = db.execute(
        "UPDATE consents SET withdrawn_at = ? WHERE subject_id = ? AND given_at = ? AND withdrawn_at IS NULL",
        [withdrawn_at, subject_id, given_at],
    )
    return bool(done.rowcount)


def _pause(db: Database, made_at: datetime) -> tuple[str, ...]:
    """Pause every backend, to be compared as a whole first; return their names."""
    reason = (
        f"A backup of {made_at:%Y-%m-%d %H:%M} UTC was restored. Look at what would change there,"
        " then let it go on."
    )
    entries = backends.all_backends(db)
    for entry in entries:
        backends.pause(db, entry.backend_id, reason)
    db.execute("UPDATE backends SET last_compared_at = NULL")
    return tuple(entry.name for entry in entries)


def _put_key(new: Path, data: Path, key: bytes, present_key: bytes | None) -> None:
    """Put the key's file beside the database, unless the key that is there stays where it is."""
    file = data / KEY
    if file.exists() or present_key != key:
        _put(new / KEY, key.hex().encode() + b"\n")


def _put(path: Path, content: bytes) -> None:
    publish(create_unfinished(path, content), path)


def _aside(data: Path, now: datetime) -> Path | None:
    """Return a new name for the folder of what is there; None if there is nothing."""
    if not any((data / name).exists() for name in _OURS):
        return None
    return data / f"{ASIDE}{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _clear(data: Path) -> None:
    """Delete what restores left behind that were killed before they were decided."""
    for folder in data.glob(f"{_BEGUN}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_too_little_room(path: Path, data: Path) -> None:
    needed, free = path.stat().st_size + _LEAST_ROOM_BYTES, shutil.disk_usage(data).free
    if free < needed:
        raise StoreError(
            f"There is too little room in {data}: the backup needs {needed // 10**6 + 1} MB,"
            f" {free // 10**6} MB are free. Free some space."
        )
