"""`vestibule hub account` and `vestibule hub key`: who logs in with a password, and the keys they have."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from app.cli.hub_answer import Answer, account_of, gallery_of, organisation_of
from app.cli.wording import day
from app.errors import AppError
from app.hub import accounts, galleries, organisations
from app.hub.refusals import Exists, Invalid, Missing

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Account

_SHORTEST_PASSWORD = 8
"""Characters; NIST SP 800-63B asks for as many at least."""


def asked_password(*, from_stdin: bool) -> str:
    """Return a new password: typed twice on a terminal, or one line of the standard input.

    Raises:
        AppError: There is no terminal, the two differ, or it is too short.
    """
    if from_stdin:
        password = "" if sys.stdin is None else sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin is not None and sys.stdin.isatty():
        password = _typed_twice()
    else:
        raise AppError("There is no terminal to ask for the password. Add --password-from-stdin.")
    if len(password) < _SHORTEST_PASSWORD:
        raise AppError(
            f"The password must have at least {_SHORTEST_PASSWORD} characters. Nothing was changed."
        )
    return password


def add(  # noqa: PLR0913 - as many as can be said
    session: Session,
    username: str,
    password: str,
    *,
    tenant: str,
    may_have_keys: bool,
    is_administrator: bool,
    panel: str | None,
    now: datetime,
) -> list[Answer]:
    """Add an account.

    Raises:
        Missing: There is no such tenant or gallery.
        Exists: There is an account of this name.
        Invalid: The panel is to be a gallery of another tenant.
    """
    owner = organisation_of(session, tenant)
    seen = gallery_of(session, panel) if panel is not None else None
    if seen is not None and seen.organisation_id != owner.id:
        raise Invalid(f"The gallery “{seen.name}” does not belong to {owner.name}.")
    if accounts.find(session, username) is not None:
        raise Exists(f"There is an account “{username}” already.")
    made = accounts.add(
        session,
        owner.id,
        username=username,
        password=password,
        may_have_keys=may_have_keys,
        is_administrator=is_administrator,
        panel_gallery_id=seen.id if seen is not None else None,
        now=now,
    )
    return [_answer(session, made, owner.name)]


def listing(session: Session, tenant: str | None) -> list[Answer]:
    """Tell all accounts, or those of one tenant.

    Raises:
        Missing: There is no such tenant.
    """
    owners = organisations.everybody(session) if tenant is None else [organisation_of(session, tenant)]
    return [
        _answer(session, one, owner.name) for owner in owners for one in accounts.everybody(session, owner.id)
    ]


def revoke(session: Session, username: str, now: datetime) -> list[Answer]:
    """Refuse an account, its keys and its tokens from now on.

    Raises:
        Missing: There is no such account, or it was revoked before.
    """
    account = account_of(session, username)
    if not accounts.revoke(session, username, now):
        raise Missing(f"The account “{account.username}” was revoked before.")
    return [Answer({"account": account.username, "revoked": True}, f"{account.username}: revoked")]


def list_keys(session: Session, username: str) -> list[Answer]:
    """Tell the keys that an account was issued, never their secrets.

    Raises:
        Missing: There is no such account.
    """
    return [
        Answer(
            {
                "key": one.key,
                "created_at": one.created_at.isoformat(),
                "revoked_at": one.revoked_at.isoformat() if one.revoked_at else None,
            },
            f"{one.key} {_state(one.created_at, one.revoked_at)}",
        )
        for one in accounts.keys(session, account_of(session, username).id)
    ]


def revoke_key(session: Session, key: str, now: datetime) -> list[Answer]:
    """Refuse a key of Face AiDee and its tokens from now on.

    Raises:
        Missing: There is no such key in force.
    """
    if not accounts.revoke_key(session, key, now):
        raise Missing(f"There is no key “{key}” in force. See: vestibule hub key list USER.")
    return [Answer({"key": key, "revoked": True}, f"{key}: revoked")]


def _typed_twice() -> str:
    try:
        password = getpass.getpass("Password of the account: ")
        again = getpass.getpass("Once more: ")
    except EOFError:
        password = again = ""
    if password != again:
        raise AppError("The two passwords differ. Nothing was changed.")
    return password


def _answer(session: Session, account: Account, owner: str) -> Answer:
    panel = galleries.by_id(session, account.panel_gallery_id) if account.panel_gallery_id else None
    values = {
        "account": account.username,
        "tenant": owner,
        "may_have_keys": account.may_have_keys,
        "is_administrator": account.is_administrator,
        "panel": panel.public_id if panel else None,
        "created_at": account.created_at.isoformat(),
        "revoked_at": account.revoked_at.isoformat() if account.revoked_at else None,
    }
    may = ["keys"] if account.may_have_keys else []
    if panel:
        role = "administrator of the panel" if account.is_administrator else "visitor of the panel"
        may.append(f"{role} “{panel.name}”")
    state = _state(account.created_at, account.revoked_at)
    return Answer(values, f"{account.username}, of {owner}: {', '.join([*may, state])}")


def _state(created_at: datetime, revoked_at: datetime | None) -> str:
    return f"revoked {day(revoked_at)}" if revoked_at else f"since {day(created_at)}"
