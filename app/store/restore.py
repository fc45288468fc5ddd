"""Putting a backup in the place of what is stored: all of it or nothing, and nothing that was there is lost.

A restore has three parts, so that it may be killed at any moment:

1. The backup is unpacked beside the database and proved. Nothing else has changed yet.
2. The folder gets the name `restore-ready`: from this moment on the restore is decided.
3. What was there is moved into a folder `before-restore-…`, then the new files take their places. Whoever opens
   the database first finishes that, and nobody opens it in between.

Part 3 needs the database for itself alone. If a program has it open, such as the window that ordered the
restore, it waits until the next start.

Copies elsewhere are left alone at first: a database of an earlier day would make backends as they were then.
All backends of a restored database are paused, and compared as a whole before anything is sent. Whoever was
erased, or withdrew their consent, since the backup is erased again, as far as the present database tells.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import audit, backends, lock
from app.store.archive import DATABASE, SETTINGS, TEXTS, OnProgress, Unlock, no_progress
from app.store.cipher import connect, transaction, translated_errors
from app.store.database import close, open_database
from app.store.drill import unpacked
from app.store.files import OWNER_ONLY_FOLDER, create_unfinished, sync_folder, translated_file_errors

if TYPE_CHECKING:
    from sqlite_utils import Database

READY = "restore-ready"
"""The folder of a restore that was decided and is not finished."""

_LOCK = "restore.lock"
_MOVED = "moved-aside"
_PLAN = "plan.json"
_NEW = "new"
_BEGUN = ".restore-"
_OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "vestibule.key", SETTINGS, TEXTS)
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
    """Unpack a backup beside what is stored, prove it, and decide that it takes its place; `finish` does that.

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
            manifest, key = unpacked(path, unlock, new, on_progress)
            aside = _aside(data, now)
            restored = _adjusted(new, key, data, present_key, (manifest.made_at, now, actor, aside))
            _put_key(new, data, key, present_key)
            _put(begun / _PLAN, json.dumps({"aside": None if aside is None else aside.name}).encode())
            sync_folder(new)
            sync_folder(begun)
            begun.rename(data / READY)
            sync_folder(data)
        finally:
            shutil.rmtree(begun, ignore_errors=True)
    return restored


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
        _refuse_open(data, present_key)
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


def _refuse_open(data: Path, present_key: bytes | None) -> None:
    """Fold the journal into the database; raise a StoreError if another connection has it open.

    A database that is damaged, or whose key is lost, nobody has open.
    """
    path = data / DATABASE
    if present_key is None or not path.exists():
        return
    with suppress(StoreError), translated_errors(), closing(connect(path, present_key)) as db:
        db.execute("PRAGMA busy_timeout = 1000").fetchall()
        db.execute("SELECT count(*) FROM sqlite_master").fetchall()
        try:
            with translated_errors():
                (mode,) = db.execute("PRAGMA journal_mode = DELETE").fetchone()
        except StoreError:
            mode = "wal"
        if mode != "delete":
            raise _InUse
    return


class _InUse(StoreError):
    """Another connection has the database open."""
