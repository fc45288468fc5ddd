"""Rows that may be there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Table

    from app.hub.database import Session


def insert_new(session: Session, table: Table, values: Mapping[str, object]) -> bool:
    """Insert a row unless one is there that it would collide with; tell whether it was inserted."""
    dialect = postgresql if session.connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table).values(**values).on_conflict_do_nothing()
    return session.connection.execute(statement).rowcount == 1
