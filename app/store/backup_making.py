"""Making a backup while everything goes on, and deleting those that are too old."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import tempfile
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.errors import StoreError
from app.store import archive, audit, backups, lock, recovery
from app.store.archive import DATABASE, SETTINGS, TEXTS, OnProgress, Unlock, no_progress
from app.store.backup import snapshot
from app.store.backups import BackupEntry
from app.store.cipher import connect, transaction, translated_errors
from app.store.consent_texts import MOST_BYTES
from app.store.files import OWNER_ONLY_FOLDER, create_unfinished, publish, translated_file_errors
from app.store.manifest import Manifest, Member
from app.store.migrations import STEPS, schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlite_utils import Database

FOLDER = "backups"
"""In the data folder, unless the site names another."""

SUFFIX = ".backup"

_BEGUN = ".backup-"

_ROOM = 2.2
"""Times the database that must be free: its copy and the archive are there at once."""

_LEAST_ROOM_BYTES = 32 << 20
"""What else may be written meanwhile."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """What is backed up, and where backups go.

    Attributes:
        data: The data folder.
        folder: Of the backups.
        key: The database's, 32 bytes.
    """

    data: Path
    folder: Path
    key: bytes = field(repr=False)


def place_of(data: Path, folder: str, key: bytes) -> Place:
    """Return where backups of a data folder go, as the site has it; empty for the usual folder in it."""
    return Place(data, Path(folder).expanduser().absolute() if folder.strip() else data / FOLDER, key)


def make(
    db: Database, place: Place, now: datetime, actor: str = "desk", on_progress: OnProgress = no_progress
) -> BackupEntry:
    """Make a backup, and read all of it again before it gets its name.

    Everything that was acknowledged before the call is in it. Other connections go on writing meanwhile.

    Args:
        db: The database; no transaction is open.
        place: What and where.
        now: Aware.
        actor: Who wants it, for the audit.
        on_progress: Is told how much of all is done; what it raises ends the work without a trace.

    Raises:
        StoreError: It could not be made; the folder is as it was.
    """
    with translated_file_errors(), translated_errors():
        place.folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        with _alone(place.folder):
            _refuse_too_little_room(db, place.folder)
            entry = _made(db, place, now, on_progress)
    try:
        with transaction(db):
            backups.record(db, entry)
            audit.append(db, at=now, actor=actor, action="make backup", target=entry.backup_id, result="ok")
    except BaseException:
        Path(entry.file).unlink(missing_ok=True)  # nobody would know of it, and it would never go
        raise
    log.info("backup made id=%s bytes=%d", entry.backup_id, entry.size_bytes)
    return entry


def keep_newest(db: Database, number: int, now: datetime) -> list[BackupEntry]:
    """Delete the oldest backups that this database knows of, so that so many stay; return those deleted.

    Files that are gone by themselves are remembered as deleted. Nobody else's files are touched.

    Raises:
        StoreError: A file cannot be deleted, or the database failed.
    """
    there = [entry for entry in backups.kept(db) if _is_there(db, entry, now)]
    for entry in there[number:]:
        with translated_file_errors():
            Path(entry.file).unlink(missing_ok=True)
        backups.record_deletion(db, entry.backup_id, now)
    return there[number:]


def verify(path: Path, unlock: Unlock, on_progress: OnProgress = no_progress) -> Manifest:
    """Read all of an archive, and compare it with what it says of itself; return that.

    Raises:
        StoreError: It is damaged, no archive, or cannot be opened with this.
    """
    with archive.reading(path, unlock) as reader:
        reader.unpack(None, on_progress)
        return reader.manifest


def counts(db: Database) -> dict[str, int]:
    """Return the rows of each table."""
    tables = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    ).fetchall()
    return {table: db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for (table,) in tables}  # noqa: S608 - our own names


def _made(db: Database, place: Place, now: datetime, on_progress: OnProgress) -> BackupEntry:
    with tempfile.TemporaryDirectory(prefix=_BEGUN, dir=place.folder) as folder:
        copy = Path(folder) / DATABASE
        snapshot(db, copy, place.key, _part(on_progress, 0))
        sources = {DATABASE: copy, **_site_files(place.data)}
        manifest = _manifest(copy, place.key, sources, now)
        path = place.folder / f"vestibule-{now:%Y%m%d-%H%M%S}-{manifest.archive_id[:6]}{SUFFIX}"
        size_bytes = _write(path, manifest, sources, place, recovery.sealed_key(db), on_progress)
    return BackupEntry(manifest.archive_id, manifest.made_at, str(path), size_bytes, manifest.people)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let nobody else make a backup here meanwhile, and clear away what somebody left who was killed."""
    held = lock.hold(folder / ".lock")
    if held is None:
        raise StoreError("Another backup is being made there. Wait until it is done.")
    try:
        for one in folder.glob(f"{_BEGUN}*"):
            shutil.rmtree(one, ignore_errors=True)
        for one in folder.glob(f"*{SUFFIX}.*.new"):
            one.unlink(missing_ok=True)
        yield
    finally:
        lock.let_go(held)


def _write(  # noqa: PLR0913, PLR0917 - what, where to, and how far
    path: Path,
    manifest: Manifest,
    sources: dict[str, Path],
    place: Place,
    sealed: recovery.SealedKey | None,
    on_progress: OnProgress,
) -> int:
    unfinished = create_unfinished(path)
    try:
        with unfinished.open("r+b") as file:
            archive.write(
                file, manifest, sources, key=place.key, sealed=sealed, on_progress=_part(on_progress, 1)
            )
            file.flush()
            os.fsync(file.fileno())
        verify(unfinished, Unlock(place.key), _part(on_progress, 2))
        publish(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return path.stat().st_size


def _manifest(copy: Path, key: bytes, sources: dict[str, Path], now: datetime) -> Manifest:
    with closing(connect(copy, key, mode="ro")) as db:
        end = audit.anchor(db)
        return Manifest(
            secrets.token_hex(16),
            now,
            __version__,
            schema(STEPS).applied(db)[-1].name,
            counts(db),
            end.length,
            end.head.hex(),
            tuple(_member(name, path) for name, path in sources.items()),
        )


def _member(name: str, path: Path) -> Member:
    member = archive.member_of(name, path)
    if name != DATABASE and member.size_bytes > (
        archive.MOST_SETTINGS_BYTES if name == SETTINGS else MOST_BYTES
    ):
        raise StoreError(f"{path} is too large for a backup. Shorten it.")
    return member


def _site_files(data: Path) -> dict[str, Path]:
    """Return the site's settings and consent texts by their names in an archive."""
    found = {SETTINGS: data / SETTINGS} if (data / SETTINGS).is_file() else {}
    texts = sorted((data / TEXTS).glob("*.txt")) if (data / TEXTS).is_dir() else []
    named = {f"{TEXTS}/{path.name}": path for path in texts}
    return found | {name: path for name, path in named.items() if archive.is_text(name)}


def _refuse_too_little_room(db: Database, folder: Path) -> None:
    pages, size = (int(db.execute(f"PRAGMA {one}").fetchone()[0]) for one in ("page_count", "page_size"))
    needed = int(pages * size * _ROOM) + _LEAST_ROOM_BYTES
    if (free := shutil.disk_usage(folder).free) < needed:
        raise StoreError(
            f"There is too little room in {folder} for a backup: it needs {needed // 10**6 + 1} MB,"
            f" {free // 10**6} MB are free. Free some space or choose another folder."
        )


def _is_there(db: Database, entry: BackupEntry, now: datetime) -> bool:
    path = Path(entry.file)
    if path.exists() or not path.parent.exists():  # a folder that is away, such as a disk, comes back
        return True
    backups.record_deletion(db, entry.backup_id, now)
    return False


def _part(on_progress: OnProgress, number: int) -> Callable[[int, int], None]:
    """Return what tells the progress of one of the three parts of making a backup, in thousandths of all."""

    def tell(done: int, total: int) -> None:
        on_progress(round((number + done / max(total, 1)) * 1000), 3000)

    return tell
