"""Accounts, which log in with a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from app.hub.account_keys import (
    check_key,
    discard_token,
    issue_key,
    issue_token,
    keys,
    revoke_key,
    token,
)
from app.hub.failures import refused
from app.hub.passwords import fits, panel_form, password_hash
from app.hub.rows import account_of
from app.hub.schema import account_keys, accounts, tokens

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Row

    from app.hub.database import Session
    from app.hub.values import Account

__all__ = [
    "add",
    "check_key",
    "check_panel_password",
    "check_password",
    "discard_token",
    "everybody",
    "find",
    "issue_key",
    "issue_token",
    "keys",
    "revoke",
    "revoke_key",
    "token",
]


def add(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    organisation_id: int,
    *,
    username: str,
    password: str,
    may_have_keys: bool = True,
    is_administrator: bool = True,
    panel_gallery_id: int | None = None,
    now: datetime,
) -> Account:
    """Make an account.

    Raises:
        Exists: The name is taken, perhaps by a revoked account.
        Missing: There is no such organisation or gallery.
    """
    with refused(taken=f"There is an account called {username} already."):
        row = session.connection.execute(
            insert(accounts)
            .values(
                organisation_id=organisation_id,
                username=username,
                password_hash=password_hash(password),
                panel_hash=password_hash(panel_form(password)),
                may_have_keys=may_have_keys,
                is_administrator=is_administrator,
                panel_gallery_id=panel_gallery_id,
                created_at=now,
            )
            .returning(*accounts.c)
        ).one()
    return account_of(row)


def everybody(session: Session, organisation_id: int | None = None) -> list[Account]:
    """Return all accounts, or those of one organisation, by name; revoked ones too."""
    query = select(accounts).order_by(accounts.c.username)
    if organisation_id is not None:
        query = query.where(accounts.c.organisation_id == organisation_id)
    return [account_of(row) for row in session.connection.execute(query)]


def find(session: Session, username: str) -> Account | None:
    """Return an account by its name, also a revoked one."""
    row = _row(session, username)
    return None if row is None else account_of(row)


def revoke(session: Session, username: str, now: datetime) -> bool:
    """End an account with its keys and tokens at once; false if there is no such valid account."""
    account_id = session.connection.scalar(
        update(accounts)
        .where(accounts.c.username == username, accounts.c.revoked_at.is_(None))
        .values(revoked_at=now)
        .returning(accounts.c.id)
    )
    if account_id is None:
        return False
    session.connection.execute(
        update(account_keys)
        .where(account_keys.c.account_id == account_id, account_keys.c.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    session.connection.execute(delete(tokens).where(tokens.c.account_id == account_id))
    return True


def check_password(session: Session, username: str, password: str) -> Account | None:
    """Return the account if the password is right; for `reading`, since it takes its time."""
    return _checked(_row(session, username), "password_hash", password)


def check_panel_password(session: Session, username: str, md5_hex: str) -> Account | None:
    """Return the account if this is the MD5 of its password, as door panels' clients send it."""
    return _checked(_row(session, username), "panel_hash", md5_hex.lower())


def _checked(row: Row[Any] | None, column: str, password: str) -> Account | None:
    is_valid = row is not None and row.revoked_at is None
    right = fits(row._mapping[column] if row is not None and is_valid else None, password)  # noqa: SLF001
    return account_of(row) if row is not None and right else None


def _row(session: Session, username: str) -> Row[Any] | None:
    return session.connection.execute(select(accounts).where(accounts.c.username == username)).one_or_none()
