"""Rows of the database as values, where more than one module reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.hub.values import Account, Gallery

if TYPE_CHECKING:
    from sqlalchemy import Row


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
