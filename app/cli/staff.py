"""`vestibule staff`: who has an account. A secret is never an option: a list of processes would show it."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.core.roles import Role
from app.errors import AppError
from app.store import accounts, database

if TYPE_CHECKING:
    import argparse

    from sqlite_utils import Database

    from app.store.accounts import Account

_ACTOR = "command line"


def staff(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what the command line says; return the exit code.

    Raises:
        AppError: There is no such account, the secret cannot be used, or the database failed.
    """
    secret = _asked() if given.kind in {"add", "secret"} else ""
    db = bootstrap.open_store(options)
    try:
        return _done(db, given, secret)
    finally:
        database.close(db)


def _done(db: Database, given: argparse.Namespace, secret: str) -> int:
    now = datetime.now(UTC)
    if given.kind == "list":
        return _list(db, as_json=given.json)
    if given.kind == "add":
        one = accounts.add(db, given.name, Role(given.role), secret, now, _ACTOR)
        _tell(one, f"{one.name} may sign in as {one.role.value}.", as_json=given.json)
        return output.OK
    one = _meant(db, given.name)
    match given.kind:
        case "role":
            accounts.change_role(db, one.account_id, Role(given.role), now, _ACTOR)
            text = f"{one.name} is {given.role} from now on."
        case "secret":
            accounts.change_secret(db, one.account_id, secret, now, _ACTOR)
            text = f"{one.name} signs in with the new PIN or password from now on."
        case _:
            accounts.remove(db, one.account_id, now, _ACTOR)
            _tell(one, f"{one.name} can no longer sign in.", as_json=given.json)
            return output.OK
    _tell(_meant(db, one.account_id), text, as_json=given.json)
    return output.OK


def _list(db: Database, *, as_json: bool) -> int:
    found = accounts.accounts(db)
    for one in found:
        kind = "PIN" if one.has_pin else "password"
        _tell(one, f"{one.name}: {one.role.value}, {kind}, id {one.account_id}", as_json=as_json)
    if not found and not as_json:
        output.say("Nobody has an account: everybody at the window may do everything.")
    return output.OK


def _tell(one: Account, text: str, *, as_json: bool) -> None:
    values = {
        "id": one.account_id,
        "name": one.name,
        "role": one.role.value,
        "secret": "pin" if one.has_pin else "password",
        "made_at": one.made_at.isoformat(),
    }
    output.result(values, text, as_json=as_json)


def _meant(db: Database, name: str) -> Account:
    for one in accounts.accounts(db):
        if name == one.account_id or name.strip().casefold() == one.name.casefold():
            return one
    raise AppError(f"There is no account “{name}”. See: vestibule staff list")


def _asked() -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        return "" if sys.stdin is None else sys.stdin.readline().rstrip("\r\n")
    try:
        chosen = getpass.getpass("New PIN or password: ")
        again = getpass.getpass("Once more: ")
    except EOFError:
        chosen = again = ""
    if chosen != again:
        raise AppError("The two differ. Nothing was changed.")
    return chosen
