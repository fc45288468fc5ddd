"""Rows that more than one module reads as values, and rows that may be there already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import postgresql, sqlite

from app.hub.values import Account, Gallery

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row, Table

    from app.hub.database import Session


def gallery_of(row: Row[Any]) -> Gallery:
    """Return a row of `galleries`."""
    return Gallery(
        id=row.id,
        public_id=row.public_id,
        organisation_id=row.organisation_id,
        name=row.name,
        description=row.description,
        size=row.size,
        count=row.face_count,
        revision=row.revision,
        created_at=row.created_at,
    )


def account_of(row: Row[Any]) -> Account:
    """Return a row of `accounts`."""
    return Account(
        id=row.id,
        organisation_id=row.organisation_id,
        username=row.username,
        may_have_keys=row.may_have_keys,
        is_administrator=row.is_administrator,
        panel_gallery_id=row.panel_gallery_id,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )


def insert_new(session: Session, table: Table, values: Mapping[str, object]) -> bool:
    """Insert a row unless one is there that it would collide with; tell whether it was inserted."""
    dialect = postgresql if session.connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table).values(**values).on_conflict_do_nothing().returning(*table.primary_key)
    return session.connection.execute(statement).first() is not None
