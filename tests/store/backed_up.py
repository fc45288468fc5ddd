"""A site with people, settings and a consent text, and backups of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.bootstrap import Options, open_store
from app.store import backup_making, subjects
from app.store.archive import Unlock
from app.store.backup_making import Place
from app.store.database import close, open_database
from tests.store.values import KEY, NOW, enroll_someone

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from app.store.backups import BackupEntry

SETTINGS = "[site]\nname = 'Somewhere'\n"
TEXT = "# Version 7\n{site} keeps your face.\n"
PEOPLE = ("Ann Example", "Bence Example", "Cili Example")


def place_in(data: Path) -> Place:
    return Place(data, data / "backups", KEY)


def open_site(data: Path) -> Database:
    """Open the database of a site with three people, and make it if it is not there yet."""
    is_new = not (data / "vestibule.db").exists()
    if is_new:
        (data / "consent").mkdir(parents=True)
        (data / "settings.toml").write_text(SETTINGS)
        (data / "consent" / "de.txt").write_text(TEXT)
        (data / "vestibule.key").write_text(KEY.hex())
    db = open_database(data / "vestibule.db", KEY)
    if is_new:
        for name in PEOPLE:
            enroll_someone(db, name)
    return db


def make(db: Database, data: Path, **changes: object) -> BackupEntry:
    return backup_making.make(db, place_in(data), changes.get("now", NOW))  # type: ignore[arg-type]


def unlock() -> Unlock:
    return Unlock(KEY)


def people_in(data: Path) -> list[str]:
    """Return the names of those who are enrolled there, opened as the program does."""
    db = open_store(Options(data))
    try:
        return sorted(subjects.names(db).values())
    finally:
        close(db)
