"""What an account gets for its password: keys with secrets, and for these tokens that expire.

Only hashes are stored: the secrets are random, so that SHA-256 suffices.
"""

from __future__ import annotations

import hmac
import secrets
import uuid
from typing import TYPE_CHECKING, Literal

from sqlalchemy import delete, insert, select, update

from app.hub.failures import refused
from app.hub.identity import hashed
from app.hub.rows import account_of
from app.hub.schema import account_keys, accounts, tokens
from app.hub.values import AccountKey

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Account

SECRET_BYTES = 10
"""Of a key's secret: 20 hex digits, as Face AiDee documents."""

PART_BYTES = 16
"""Of each of a token's three parts, 384 bits in all."""

NO_SECRET = hashed("")

Kind = Literal["face_aidee", "panel"]
"""Which protocol a token is for; the other refuses it."""


def issue_key(session: Session, account_id: int, now: datetime) -> tuple[str, str]:
    """Make one more pair of key and secret; older ones stay valid.

    Raises:
        Missing: There is no such account.
    """
    key, secret = str(uuid.uuid4()), secrets.token_hex(SECRET_BYTES).upper()
    with refused():
        session.connection.execute(
            insert(account_keys).values(
                key=key, account_id=account_id, secret_hash=hashed(secret), created_at=now
            )
        )
    return key, secret


def check_key(session: Session, key: str, secret: str) -> Account | None:
    """Return whose pair this is; None if it is wrong or revoked."""
    row = session.connection.execute(
        select(accounts, account_keys.c.secret_hash)
        .join(account_keys, account_keys.c.account_id == accounts.c.id)
        .where(
            account_keys.c.key == key, account_keys.c.revoked_at.is_(None), accounts.c.revoked_at.is_(None)
        )
    ).one_or_none()
    right = hmac.compare_digest(NO_SECRET if row is None else row.secret_hash, hashed(secret))
    return account_of(row) if row is not None and right else None


def keys(session: Session, account_id: int) -> list[AccountKey]:
    """Return the keys of an account, revoked ones too, oldest first."""
    rows = session.connection.execute(
        select(account_keys)
        .where(account_keys.c.account_id == account_id)
        .order_by(account_keys.c.created_at, account_keys.c.key)
    )
    return [AccountKey(row.key, row.account_id, row.created_at, row.revoked_at) for row in rows]


def revoke_key(session: Session, key: str, now: datetime) -> bool:
    """Make a key and the tokens issued for it invalid at once; false if there is no such valid key."""
    revoked = session.connection.execute(
        update(account_keys)
        .where(account_keys.c.key == key, account_keys.c.revoked_at.is_(None))
        .values(revoked_at=now)
    ).rowcount
    session.connection.execute(delete(tokens).where(tokens.c.key == key))
    return bool(revoked)


def issue_token(  # noqa: PLR0913 - what is kept, by name
    session: Session, account_id: int, key: str | None, *, kind: Kind, expires_at: datetime, now: datetime
) -> str:
    """Make a token, and forget those that have expired.

    Args:
        session: The transaction.
        account_id: Whose it is.
        key: The key that it is issued for; None for a log-in by password.
        kind: Which protocol it is for.
        expires_at: Until when it is valid.
        now: The present.

    Returns:
        Three random parts with dots between.

    Raises:
        Missing: There is no such account or key.
    """
    session.connection.execute(delete(tokens).where(tokens.c.expires_at <= now))
    issued = ".".join(secrets.token_urlsafe(PART_BYTES) for _ in range(3))
    with refused():
        session.connection.execute(
            insert(tokens).values(
                token_hash=hashed(issued),
                account_id=account_id,
                key=key,
                kind=kind,
                created_at=now,
                expires_at=expires_at,
            )
        )
    return issued


def token(
    session: Session, token: str, kind: Kind, now: datetime
) -> tuple[Account, datetime, str | None] | None:
    """Return whose token this is, until when, and the key it was issued for; None if it is not valid."""
    row = session.connection.execute(
        select(accounts, tokens.c.expires_at, tokens.c.key)
        .join(tokens, tokens.c.account_id == accounts.c.id)
        .where(
            tokens.c.token_hash == hashed(token),
            tokens.c.kind == kind,
            tokens.c.expires_at > now,
            accounts.c.revoked_at.is_(None),
        )
    ).one_or_none()
    return None if row is None else (account_of(row), row.expires_at, row.key)


def discard_token(session: Session, token: str) -> bool:
    """Make a token invalid at once; false if there is no such token."""
    return bool(
        session.connection.execute(delete(tokens).where(tokens.c.token_hash == hashed(token))).rowcount
    )
