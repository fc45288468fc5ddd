"""Backends: the systems that the gallery is mirrored to, with their options and secrets."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_time, utc_text, utc_time

Kind = Literal["nec-id", "face-aidee", "acs-identifier"]
"""What a backend speaks."""


MAPPING_OPTIONS = frozenset(
    {
        "tags",
        "groups",
        "group_ids",
        "calls_per_s",
        "bytes_per_s",
        "recipient",
        "earlier_consents",
        "deleted_there",
    }
)
"""Options of every kind, which the mirror itself reads; the others are the kind's own."""


@dataclass(frozen=True, slots=True)
class BackendEntry:
    """A backend as it was set up, without its secrets.

    Attributes:
        backend_id: Ours.
        name: As the operator calls it; no two have the same.
        kind: What it speaks.
        options: Addresses and choices. `tags` and `groups`, lists of names, say who is mirrored to it:
            whoever has one of these tags or is in one of these groups; without both, everybody. `group_ids`
            has a number for each group's name, `calls_per_s` and `bytes_per_s` say how fast it may be asked.
            `recipient` says in the words of the consent who receives what is sent, instead of the name;
            `earlier_consents` ("yes", "no") whether those are sent too who agreed before it was set up.
            `deleted_there` ("add", "leave") whether people whom somebody else deleted there are added again,
            or stay away until a person says otherwise.
        is_paused: Whether nothing is sent to it for now.
        reason: Why it is paused, as a sentence.
        can_list: Whether everybody there can be listed; None while that is not known.
        clock_offset_s: What its clock is ahead of ours.
        last_compared_at: When all of it was last compared with the gallery; None for never.
        writer: The mark of the one machine that may write to it; None for the first that does.
        created_at: When it was set up.
    """

    backend_id: int
    name: str
    kind: str
    options: Mapping[str, Any] = field(default_factory=dict)
    is_paused: bool = False
    reason: str = ""
    can_list: bool | None = None
    clock_offset_s: float = 0.0
    last_compared_at: datetime | None = None
    writer: str | None = None
    created_at: datetime | None = None


def add(  # noqa: PLR0913 - everything that makes a backend, in one transaction
    db: Database,
    *,
    name: str,
    kind: Kind,
    options: Mapping[str, Any],
    secrets: Mapping[str, str],
    now: datetime,
    actor: str = "desk",
) -> int:
    """Set up a backend; it is owed everybody. Return its id.

    Raises:
        StoreError: There is one of that name, or the database failed.
    """
    wanted = name.strip()
    if not wanted:
        raise StoreError("The backend has no name. Enter one.")
    with transaction(db):
        if by_name(db, wanted) is not None:
            raise StoreError(f"There is a backend called {wanted} already. Choose another name.")
        row = {"name": wanted, "kind": kind, "options": _json(options), "created_at": utc_text(now)}
        db.table("backends").insert(row)
        backend_id: int = db.execute("SELECT id FROM backends WHERE name = ?", [wanted]).fetchone()[0]
        _put_secrets(db, backend_id, secrets)
        _note(db, backend_id, "add backend", now, actor)
    return backend_id


@translated_errors()
def all_backends(db: Database) -> list[BackendEntry]:
    """Return the backends in the order in which they were set up.

    Raises:
        StoreError: The database cannot be read.
    """
    return [_entry(row) for row in db.execute(f"SELECT {_COLUMNS} FROM backends ORDER BY id")]  # noqa: S608 - columns alone


def recipients(db: Database) -> tuple[str, ...]:
    """Return who receives copies, in the words of the consent, each once; empty if there is no backend.

    Raises:
        StoreError: The database cannot be read.
    """
    words = (str(entry.options.get("recipient") or "").strip() or entry.name for entry in all_backends(db))
    return tuple(dict.fromkeys(words))


@translated_errors()
def find(db: Database, backend_id: int) -> BackendEntry | None:
    """Return a backend; None if it was removed.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(f"SELECT {_COLUMNS} FROM backends WHERE id = ?", [backend_id]).fetchone()  # noqa: S608 - columns alone
    return None if row is None else _entry(row)


@translated_errors()
def exists(db: Database, backend_id: int) -> bool:
    """Return whether a backend is set up.

    Raises:
        StoreError: The database cannot be read.
    """
    return db.execute("SELECT 1 FROM backends WHERE id = ?", [backend_id]).fetchone() is not None


@translated_errors()
def by_name(db: Database, name: str) -> BackendEntry | None:
    """Return a backend by its name; None if there is none.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(f"SELECT {_COLUMNS} FROM backends WHERE name = ?", [name]).fetchone()  # noqa: S608 - columns alone
    return None if row is None else _entry(row)


@translated_errors()
def secrets_of(db: Database, backend_id: int) -> dict[str, str]:
    """Return a backend's secrets by name.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT name, value FROM backend_secrets WHERE backend_id = ?", [backend_id])
    return dict(rows.fetchall())


def change_options(
    db: Database, backend_id: int, options: Mapping[str, Any], now: datetime, actor: str = "desk"
) -> None:
    """Give a backend other options; it is owed everybody anew, since others may belong there now.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "options = ?", _json(options))
        _note(db, backend_id, "change backend", now, actor)


def change_secrets(
    db: Database, backend_id: int, secrets: Mapping[str, str], now: datetime, actor: str = "desk"
) -> None:
    """Give a backend other secrets in place of those before, and use it again if it was paused.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "state = 'active', reason = ?", "")
        db.execute("DELETE FROM backend_secrets WHERE backend_id = ?", [backend_id])
        _put_secrets(db, backend_id, secrets)
        _note(db, backend_id, "change backend secrets", now, actor)


def pause(db: Database, backend_id: int, reason: str) -> None:
    """Send nothing to a backend until it is resumed; what it is owed stays owed.

    Args:
        db: The database.
        backend_id: Which one.
        reason: Why, as a sentence for the operator.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "state = 'paused', reason = ?", reason)


def resume(db: Database, backend_id: int) -> None:
    """Use a backend again.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "state = 'active', reason = ?", "")


def learned(db: Database, backend_id: int, *, can_list: bool, clock_offset_s: float) -> None:
    """Keep what a backend showed of itself.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "can_list = ?, clock_offset_s = ?", can_list, clock_offset_s)


def compared(db: Database, backend_id: int, now: datetime) -> None:
    """Keep when all of a backend was compared with the gallery.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "last_compared_at = ?", utc_text(now))


def claim(db: Database, backend_id: int, writer: str) -> bool:
    """Return whether this machine may write to a backend; the first that asks may from then on.

    A database that was copied to a second machine holds the mark of the first: two that mirror the same
    people into one gallery would add each of them twice.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        db.execute("UPDATE backends SET writer = ? WHERE id = ? AND writer IS NULL", [writer, backend_id])
        row = db.execute("SELECT writer FROM backends WHERE id = ?", [backend_id]).fetchone()
        return row is not None and row[0] == writer


def take_over(db: Database, backend_id: int, writer: str, now: datetime, actor: str = "desk") -> None:
    """Let this machine write to a backend in place of the one before, which must not any more.

    Raises:
        StoreError: The backend was removed, or the database failed.
    """
    with transaction(db):
        _change(db, backend_id, "writer = ?", writer)
        _note(db, backend_id, "take over backend", now, actor)


def remove(db: Database, backend_id: int, now: datetime, actor: str = "desk") -> None:
    """Forget a backend with everything that is known of it; whoever is there stays there.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        if db.execute("DELETE FROM backends WHERE id = ?", [backend_id]).rowcount:
            _note(db, backend_id, "remove backend", now, actor)


REMOVED = "That backend was removed."

_COLUMNS = """
    id, name, kind, options, state, reason, can_list, clock_offset_s, last_compared_at, writer, created_at
"""


def _change(db: Database, backend_id: int, assignments: str, *values: str | float) -> None:
    changed = db.execute(f"UPDATE backends SET {assignments} WHERE id = ?", [*values, backend_id]).rowcount  # noqa: S608 - constants alone
    if not changed:
        raise StoreError(REMOVED)


def _put_secrets(db: Database, backend_id: int, secrets: Mapping[str, str]) -> None:
    for name, value in secrets.items():
        db.execute("INSERT INTO backend_secrets VALUES (?, ?, ?)", [backend_id, name, value])


def _note(db: Database, backend_id: int, action: str, now: datetime, actor: str) -> None:
    audit.append(db, at=now, actor=actor, action=action, target=f"backend {backend_id}", result="ok")


def _json(options: Mapping[str, Any]) -> str:
    return json.dumps(dict(options), sort_keys=True, ensure_ascii=False)


def _entry(row: tuple[Any, ...]) -> BackendEntry:
    number, name, kind, options, state, reason, can_list, offset_s, compared_at, writer, created_at = row
    return BackendEntry(
        number,
        name,
        kind,
        json.loads(options),
        state == "paused",
        reason,
        None if can_list is None else bool(can_list),
        offset_s,
        optional_utc_time(compared_at),
        writer,
        utc_time(created_at),
    )
