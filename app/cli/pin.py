"""`vestibule pin`: the operator's PIN, and new PINs for people."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.errors import StoreError
from app.store import database, pins
from app.store.subjects import Person, find_people, person
from app.store.text import folded

if TYPE_CHECKING:
    from sqlite_utils import Database

_ACTOR = "command line"


def pin_operator(options: bootstrap.Options, *, as_json: bool) -> int:
    """Set the operator's PIN, which leaves the kiosk: asked for twice, or one line of the standard input."""
    chosen = _asked() if sys.stdin is not None and sys.stdin.isatty() else _read()
    db = bootstrap.open_store(options)
    try:
        pins.set_operator(db, chosen, datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    output.result({"operator": "set"}, "The operator's PIN is set.", as_json=as_json)
    return output.OK


def require_operator_pin(options: bootstrap.Options) -> None:
    """Return if the operator has a PIN: a kiosk that begins without one could never be left.

    Raises:
        StoreError: There is none, or the database cannot be read.
    """
    db = bootstrap.open_store(options)
    try:
        has_pin = pins.has_operator(db)
    finally:
        database.close(db)
    if not has_pin:
        raise StoreError("There is no PIN to leave the kiosk with. Set one with: vestibule pin operator.")


def pin_person(options: bootstrap.Options, who: str, *, as_json: bool) -> int:
    """Make a new PIN for one person and print it; nothing can print it again."""
    db = bootstrap.open_store(options)
    try:
        found = _people(db, who)
        if len(found) != 1:
            said = "Nobody of that name is enrolled." if not found else _choice(found)
            output.result({"error": said}, said, as_json=as_json)
            return output.OTHERWISE
        pin = pins.issue(db, found[0].subject_id, datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    values = {"id": found[0].subject_id, "name": found[0].name, "pin": pin}
    output.result(
        values,
        f"{found[0].name}: {pin}\nThis PIN is shown once. An older one no longer works.",
        as_json=as_json,
    )
    return output.OK


def _asked() -> str:
    try:
        chosen = getpass.getpass("New PIN for the operator, 4 to 12 digits: ")
        again = getpass.getpass("Once more: ")
    except EOFError:
        chosen = again = ""
    if chosen != again:
        raise StoreError("The two PINs differ. Nothing was changed.")
    return chosen


def _read() -> str:
    return "" if sys.stdin is None else sys.stdin.readline().rstrip("\r\n")


def _people(db: Database, who: str) -> list[Person]:
    """Return who is meant: by id, by the whole name or external id, or by a part that only one has."""
    if (known := person(db, who)) is not None:
        return [known]
    found = find_people(db, who)
    whole = [one for one in found if folded(who) in {folded(one.name), folded(one.external_id or "")}]
    return whole or found


def _choice(found: list[Person]) -> str:
    names = ", ".join(f"{one.name} ({one.external_id or one.subject_id})" for one in found[:5])
    return f"{len(found)} people are meant by that: {names}{' …' if len(found) > 5 else ''}. Give an id."
