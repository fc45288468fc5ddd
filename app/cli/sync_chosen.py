"""Which backends and whom a command of `vestibule sync` is about, and the connection to a backend."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from app.cli.who import one_person
from app.cli.wording import nearest
from app.store import backends, mirrors, outbox
from app.store.subjects import person
from app.sync.connect import client
from app.sync.rate import rate_of
from app.sync.settle import Settler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlite_utils import Database

    from app.store.backends import BackendEntry

NO_BACKEND = "No backend is set up. To set one up, see: vestibule sync backend add --help."

ACTOR = "command line"


class Missing(Exception):
    """There is no such backend or person, or what is asked does not fit; the message says which."""


class Whom(NamedTuple):
    """A person; the name of whoever was erased is gone."""

    subject_id: str
    name: str


class Connection(NamedTuple):
    """A backend that can be asked, and what waits before a call where only so many are allowed."""

    settler: Settler
    before_call: Callable[[int], None]


def chosen(db: Database, name: str | None) -> list[BackendEntry]:
    """Return the backend of this name, or all.

    Raises:
        Missing: There is none.
        StoreError: The database cannot be read.
    """
    if name is not None:
        return [one(db, name)]
    everything = backends.all_backends(db)
    if not everything:
        raise Missing(NO_BACKEND)
    return everything


def one(db: Database, name: str) -> BackendEntry:
    """Return the backend of this name; errors as of `chosen`, and the message names the nearest."""
    entry = backends.by_name(db, name.strip())
    if entry is not None:
        return entry
    known = [entry.name for entry in backends.all_backends(db)]
    if not known:
        raise Missing(NO_BACKEND)
    raise Missing(f"There is no backend “{name}”.{nearest(name, known)} See: vestibule sync backend list.")


def whom(db: Database, who: str, entries: list[BackendEntry]) -> Whom:
    """Return who is meant: somebody enrolled, or by the id somebody erased of whom a backend may have a copy.

    Raises:
        Missing: Nobody, or several; the message says so.
        StoreError: The database cannot be read.
    """
    found = one_person(db, who)
    if not isinstance(found, str):
        return Whom(found.subject_id, found.name)
    for entry in entries:
        if mirrors.mirrored(db, entry.backend_id, who) or outbox.find(db, entry.backend_id, who):
            return Whom(who, name_of(db, who))
    raise Missing(found)


def command(words: str, entry: BackendEntry) -> str:
    """Return what to type about a backend."""
    name = entry.name if entry.name.isalnum() else f'"{entry.name}"'
    return f"vestibule sync {words} {name}"


def name_of(db: Database, subject_id: str) -> str:
    """Return how somebody is called here."""
    found = person(db, subject_id)
    return found.name if found is not None else f"somebody erased here ({subject_id})"


@contextmanager
def connected(
    db: Database, entry: BackendEntry, secrets: Mapping[str, str] | None = None
) -> Iterator[Connection]:
    """Connect to a backend as it was set up; hang up in the end.

    Args:
        db: The database.
        entry: The backend.
        secrets: Others than those that are kept.

    Raises:
        SettingsError: What was set up cannot work.
        StoreError: The database cannot be read.
    """
    kept = backends.secrets_of(db, entry.backend_id) if secrets is None else secrets
    backend, rate = client(entry, kept), rate_of(entry.options)

    def wait(size_bytes: int) -> None:
        time.sleep(rate.wait_s(time.monotonic(), size_bytes))

    try:
        yield Connection(Settler(db, entry.backend_id, backend, wait), wait)
    finally:
        backend.close()
