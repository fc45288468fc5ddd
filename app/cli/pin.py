"""`vestibule pin`: the operator's PIN, and new PINs for people."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime

from app import bootstrap
from app.cli import output
from app.cli.who import one_person
from app.errors import StoreError
from app.store import database, pins

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
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        pin = pins.issue(db, found.subject_id, datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    values = {"id": found.subject_id, "name": found.name, "pin": pin}
    output.result(
        values,
        f"{found.name}: {pin}\nThis PIN is shown once. An older one no longer works.",
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
