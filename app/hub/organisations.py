"""Organisations, and the keys that they sign requests of NEC ID with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from app.hub.failures import refused
from app.hub.identity import access_key, secret
from app.hub.schema import access_keys, organisations
from app.hub.values import AccessKey, Organisation

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Row

    from app.hub.database import Session


def add(session: Session, name: str, now: datetime) -> Organisation:
    """Make an organisation.

    Raises:
        Exists: The name is taken.
    """
    with refused(taken=f"There is an organisation called {name} already."):
        row = session.connection.execute(
            insert(organisations).values(name=name, created_at=now).returning(*organisations.c)
        ).one()
    return _organisation(row)


def everybody(session: Session) -> list[Organisation]:
    """Return all organisations by name."""
    return [
        _organisation(row)
        for row in session.connection.execute(select(organisations).order_by(organisations.c.name))
    ]


def find(session: Session, name: str) -> Organisation | None:
    """Return an organisation by its name."""
    row = session.connection.execute(select(organisations).where(organisations.c.name == name)).one_or_none()
    return None if row is None else _organisation(row)


def remove(session: Session, organisation_id: int) -> bool:
    """Delete an organisation with all that is its own; false if there is none."""
    return bool(
        session.connection.execute(
            delete(organisations).where(organisations.c.id == organisation_id)
        ).rowcount
    )


def issue_key(session: Session, organisation_id: int, now: datetime) -> AccessKey:
    """Make one more access key with its secret.

    Raises:
        Missing: There is no such organisation.
    """
    issued = AccessKey(access_key(), secret(), organisation_id, now)
    with refused():
        session.connection.execute(
            insert(access_keys).values(
                access_key=issued.access_key,
                organisation_id=organisation_id,
                sealed_secret=session.seal.close(issued.secret_key.encode(), _place(issued.access_key)),
                created_at=now,
            )
        )
    return issued


def key(session: Session, access_key: str) -> AccessKey | None:
    """Return an access key; None if it is unknown or revoked."""
    row = session.connection.execute(
        select(access_keys).where(access_keys.c.access_key == access_key, access_keys.c.revoked_at.is_(None))
    ).one_or_none()
    return None if row is None else _access_key(session, row)


def keys(session: Session, organisation_id: int) -> list[AccessKey]:
    """Return all keys of an organisation, revoked ones too, oldest first."""
    rows = session.connection.execute(
        select(access_keys)
        .where(access_keys.c.organisation_id == organisation_id)
        .order_by(access_keys.c.created_at, access_keys.c.access_key)
    )
    return [_access_key(session, row) for row in rows]


def revoke_key(session: Session, access_key: str, now: datetime) -> bool:
    """Make a key invalid at once; false if there is no such valid key."""
    return bool(
        session.connection.execute(
            update(access_keys)
            .where(access_keys.c.access_key == access_key, access_keys.c.revoked_at.is_(None))
            .values(revoked_at=now)
        ).rowcount
    )


def _organisation(row: Row[Any]) -> Organisation:
    return Organisation(row.id, row.name, row.created_at)


def _access_key(session: Session, row: Row[Any]) -> AccessKey:
    opened = session.seal.open(row.sealed_secret, _place(row.access_key)).decode()
    return AccessKey(row.access_key, opened, row.organisation_id, row.created_at, row.revoked_at)


def _place(access_key: str) -> str:
    return f"access_keys.secret:{access_key}"
